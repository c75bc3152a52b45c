"""Settings and taught gestures that come while the engine runs: what is held is let go, and they count from then on."""

from __future__ import annotations

import pytest

from handcontrol.errors import SettingsError
from handcontrol.rules.file import default_rules
from handcontrol.runtime.build import live_settings, pipeline_without_tracker
from handcontrol.sessions.about import About
from handcontrol.settings import Settings
from handcontrol.virtualhand import Scene, parse_script
from handcontrol.vocab import DesktopState, Hand, HandRoi, Observation, Press, Release, UseSettings, UseTaught

SLOW = Settings(gestures={"enter_s": 0.9}, safety={"stall_ms": 900})


SCRIPT = """
duration_s = 4.0
[[hand]]
side = "right"
key = [
  { t = 0.0, pose = "point", anchor = [0.5, 0.6], size = 0.4 },
  { t = 0.5 },
  { t = 0.7, pose = "pinch" },
]
"""


def run(command):
    """A hand that begins to pinch and goes on, `command` after a second; what is pressed and released, when."""
    pipeline = pipeline_without_tracker(Settings(), default_rules())
    scene = Scene(parse_script(SCRIPT))
    done = []
    for i in range(60):
        t = i / 30
        hands = tuple(
            Hand(i, 1, hand.side, 0.99, 0.99, hand.points_px, hand.world_m, HandRoi(0.0, 0.0, 1.0, 0.0))
            for hand in scene.truth(t)
        )
        seen = Observation(i, t, 640, 480, hands=hands)
        step = pipeline.decide(seen, DesktopState(), (command,) if i == 30 else (), t, "on")
        done += [(type(action), t) for action in step.actions if isinstance(action, Press | Release)]
    return done


@pytest.mark.parametrize("command", [UseSettings(SLOW.live_text()), UseTaught(())])
def test_what_is_held_is_let_go(command):
    pressed, released = run(command)[:2]
    assert pressed[0] is Press
    assert released == (Release, 1.0)


def test_the_new_settings_count():
    """The pose that goes on is made anew, and takes as long as they say: 0.9 s."""
    slow, usual = ([t for kind, t in run(UseSettings(settings.live_text())) if kind is Press][1:]
                   for settings in (SLOW, Settings()))  # fmt: skip
    assert usual
    assert usual[0] < 1.2
    assert all(t >= 1.9 for t in slow)


def test_only_what_a_running_engine_takes_over_is_carried():
    other = Settings(camera={"source": "camera:3"}, pointer={"mode": "relative"})
    new = live_settings(other.live_text(), Settings(camera={"source": "camera:1"}))
    assert (new.camera.source, new.pointer.mode) == ("camera:1", "relative")


def test_settings_of_another_version_are_refused_in_words():
    with pytest.raises(SettingsError, match=r"pointer\.mode"):
        live_settings('{"pointer": {"mode": "by thought"}}', Settings())


def test_a_session_that_begins_later_says_them():
    about = About("virtual:demo", settings=Settings().model_dump(mode="json"))
    later = about.after([UseSettings(SLOW.live_text()), UseTaught((("wolf", "text"),))])
    assert Settings.model_validate(later.settings).gestures.enter_s == 0.9
    assert later.taught == {"wolf": "text"}
    assert later.settings["camera"] == about.settings["camera"]
