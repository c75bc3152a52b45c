"""When the hand must wait although control is on: a locked screen, a person at the mouse or keyboard. Pure."""

from __future__ import annotations

from handcontrol.settings import SafetySettings
from handcontrol.vocab import DesktopState, Waits


def waits_for(desktop: DesktopState, t: float, safety: SafetySettings) -> Waits:
    """What the hand waits for at `t`; "" when it need not. It ends by itself: all is counted from the last use."""
    if desktop.locked:
        return "locked"
    if _lately(desktop.mouse_t, t, safety.takeover_s):
        return "mouse"
    if _lately(desktop.key_t, t, safety.typing_s):
        return "keyboard"
    return ""


def _lately(used_t: float | None, t: float, wait_s: float) -> bool:
    return used_t is not None and t - used_t < wait_s
