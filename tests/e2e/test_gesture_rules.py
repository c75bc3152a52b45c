"""Rules beyond point and pinch on a real X server: a drag lock, a sequence, the wheel, an application."""

from __future__ import annotations

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.xserver, pytest.mark.networks]

RULES = """
version = 1

[[rule]]
name   = "Locked: dragging without a pinch"
when   = { mode = "drag" }
during = { move = "pointer", hold = "mouse:left" }

[[rule]]
name     = "Pinch: let go"
when     = { pose = "pinch", mode = "drag" }
on_enter = [{ set_mode = "default" }]

[[rule]]
name   = "Point to move"
when   = { pose = "point", mode = "default" }
during = { move = "pointer" }

[[rule]]
name     = "L held: take hold"
when     = { pose = "l_shape", for = 0.3, mode = "default" }
on_enter = [{ set_mode = "drag" }]

[[rule]]
name     = "Fist, then open: the other button"
when     = { sequence = ["fist", "open_palm"], within = 1.0 }
on_enter = [{ tap = "mouse:right" }]

[[rule]]
name     = "The same where no such window is"
when     = { sequence = ["fist", "open_palm"], app = "no such window" }
on_enter = [{ tap = "mouse:middle" }]

[[rule]]
name   = "Two fingers: wheel"
when   = { pose = "victory" }
during = { move = "scroll" }
"""


def test_drag_lock_sequence_and_wheel(desktop, hand, networks):
    receiver = desktop.receiver()
    places = receiver.places
    (desktop.tmp_path / "rules.toml").write_text(RULES)
    hand.begin((640, 600)).go(places["slider 20"])
    hand.key(0.2, pose="l_shape").key(0.8).key(0.2, pose="point").key(0.3)
    hand.go(places["slider 80"], seconds=1.2, rest=0.4).pinch().open()
    hand.key(0.2, pose="fist").key(0.5).key(0.2, pose="open_palm").key(0.25).key(0.2, pose="point").key(0.3)
    hand.key(0.2, pose="victory").key(0.4)
    x, y = hand.anchor(places["slider 80"])
    hand.key(0.8, anchor=[round(x, 4), round(y - 0.15, 4)]).key(0.4)
    source = hand.write(desktop.tmp_path / "job.toml")
    program = desktop.start(
        "--source", source, "--arm", "--offline", "--headless", "--profile", desktop.tmp_path / "rules.toml"
    )
    assert program.wait() == 0, program.err

    events = receiver.events
    buttons = [(e["what"], e["button"]) for e in events if e["what"] in ("press", "release")]
    assert buttons == [
        ("press", "LeftButton"), ("release", "LeftButton"), ("press", "RightButton"), ("release", "RightButton"),
    ]  # fmt: skip
    (slid,) = [e for e in events if e["what"] == "slider released"]
    assert slid["value"] > 60
    wheel = [e["by"] for e in events if e["what"] == "wheel"]
    assert sum(dy for _, dy in wheel) >= 2
    assert desktop.held() == []
