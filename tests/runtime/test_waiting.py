"""When the hand must wait: a value of the desktop and a moment say it, so a replay says it again."""

from __future__ import annotations

import pytest

from handcontrol.runtime.waiting import waits_for
from handcontrol.settings import SafetySettings
from handcontrol.vocab import DesktopState

SAFETY = SafetySettings(takeover_s=1.0, typing_s=0.5)


@pytest.mark.parametrize(
    ("desktop", "t", "waits"),
    [
        (DesktopState(), 5.0, ""),
        (DesktopState(mouse_t=4.9), 5.0, "mouse"),
        (DesktopState(mouse_t=4.0), 5.0, ""),
        (DesktopState(mouse_t=5.0), 5.0, "mouse"),
        (DesktopState(key_t=4.6), 5.0, "keyboard"),
        (DesktopState(key_t=4.5), 5.0, ""),
        (DesktopState(key_t=4.9, mouse_t=4.5), 5.0, "mouse"),
        (DesktopState(locked=True, mouse_t=4.9), 5.0, "locked"),
    ],
)
def test_who_goes_first(desktop, t, waits):
    assert waits_for(desktop, t, SAFETY) == waits


def test_zero_seconds_mean_never():
    never = SafetySettings(takeover_s=0.0, typing_s=0.0)
    assert waits_for(DesktopState(mouse_t=5.0, key_t=5.0), 5.0, never) == ""
