"""The main job on a real X server: a hand clicks a button, drags a slider and clicks a row of another program's window.

HANDCONTROL_E2E_RUNS says how many times in a row (`make e2e`: 20).
"""

from __future__ import annotations

import math

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.xserver, pytest.mark.networks]

NEAR_PX = (
    40  # of the screen; the networks read the virtual hand's knuckles to about 4 px of the picture, 3.5 a px
)


def off_px(event, place):
    return math.dist(event["at"], place)


@pytest.mark.parametrize("window", [False, True], ids=["headless", "window"])
def test_click_drag_and_choose(run, window, desktop, hand, networks):
    receiver = desktop.receiver()
    places = receiver.places
    assert receiver.screen == hand.screen
    hand.begin((640, 600))
    hand.go(places["button"]).pinch().open()
    hand.go(places["slider 20"]).pinch().go(places["slider 80"], seconds=1.2, rest=0.4).open()
    hand.go(places["row 1"]).pinch().open(rest=0.6)
    source = hand.write(desktop.tmp_path / "job.toml")
    words = ["--duration", f"{hand.t:.2f}"] if window else ["--headless"]
    program = desktop.start("--source", source, "--arm", "--offline", *words)
    assert program.wait() == 0, program.err

    events = receiver.events
    assert [event["what"] for event in events] == [
        "press", "release", "clicked",
        "press", "slider pressed", "release", "slider released",
        "press", "release", "row",
    ]  # fmt: skip
    presses = [event for event in events if event["what"] == "press"]
    releases = [event for event in events if event["what"] == "release"]
    for event, place in zip(presses, ("button", "slider 20", "row 1"), strict=True):
        assert off_px(event, places[place]) < NEAR_PX, (place, event)
    for event, place in zip(releases, ("button", "slider 80", "row 1"), strict=True):
        assert off_px(event, places[place]) < NEAR_PX, (place, event)
    assert {event["button"] for event in presses + releases} == {"LeftButton"}
    assert events[6]["value"] == pytest.approx(
        20 + 60 * (releases[1]["at"][0] - presses[1]["at"][0]) / 420, abs=2
    )
    assert events[-1]["row"] == 1
    assert desktop.held() == []
