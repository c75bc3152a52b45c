"""Golden replays: the virtual hand through the whole house, as text; a change of behaviour shows as a diff.

`pytest tests/sessions/test_golden.py --update-golden` (or tools/golden.py) writes them anew: read the diff.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from handcontrol.runtime.replay import open_session, replay
from handcontrol.sessions.text import lines
from handcontrol.vocab import ReleaseAll, SetControl, ToggleControl, UseRules, UseSource

GOLDEN = Path(__file__).resolve().parent.parent / "golden"


def click(truth, screens, rules):
    """Three clicks."""
    return {"first": truth("click", count=270)}, {}


def drag(truth, screens, rules):
    """Two drags."""
    return {"first": truth("drag", count=270)}, {}


def demo(truth, screens, rules):
    """The tour: points, clicks, drags, scrolls, rests; then both hands."""
    return {"first": truth("demo", count=660)}, {}


def two_hands(truth, screens, rules):
    """The right hand points, the left one shows poses."""
    return {"first": truth("two_hands", count=360)}, {}


def profile(truth, screens, rules):
    """Other rules during a drag, and back control by the hotkey."""
    source = truth("drag", count=270)
    source.at = {
        90: lambda: source.engine.post(UseRules(rules)),
        150: lambda: source.engine.post(ToggleControl("pause key")),
        165: lambda: source.engine.post(SetControl(True)),
        200: lambda: source.engine.post(ReleaseAll("asked")),
    }
    return {"first": source}, {}


def desk(truth, screens, rules):
    """The physical mouse, a second monitor, another application and a locked screen."""
    changes = {
        1.2: {"mouse_t": 1.15, "pointer_px": (200, 300)},
        2.1: {"screens": screens.two},
        3.2: {"app": "browser"},
        5.0: {"locked": True},
        5.9: {"locked": False, "key_t": 5.85},
        7.0: {"screens": screens.one},
    }
    return {"first": truth("click", count=270)}, changes


def sources(truth, screens, rules):
    """Pictures missing for 0.6 s, then another source in the middle of a drag."""
    first, second = truth("drag", count=120, gaps=tuple(range(75, 93))), truth("click", count=150)
    first.at = {100: lambda: first.engine.post(UseSource("second"))}
    return {"first": first, "second": second}, {}


@pytest.mark.parametrize(
    "scene", [click, drag, demo, two_hands, profile, desk, sources], ids=lambda scene: scene.__name__
)
def test_golden_replay(scene, recorded, truth, screens, other_rules, request):
    found, changes = scene(truth, screens, other_rules)
    run = recorded(found, changes)
    with open_session(run.path) as session:
        computed = [line for _, step in replay(session) for line in lines(step)]
    assert computed == [line for step in run.steps for line in lines(step)]
    text = f"# {scene.__doc__}\n" + "".join(f"{line}\n" for line in computed)
    golden = GOLDEN / f"{scene.__name__}.txt"
    if request.config.getoption("--update-golden"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text == golden.read_text(encoding="utf-8"), "run tools/golden.py and read the diff"
