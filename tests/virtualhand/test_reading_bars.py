"""tools/virtual_hand_reading.py: a bar that is missed is named, one that is held is not."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from handcontrol.errors import HandcontrolError

TOOL = Path(__file__).resolve().parents[2] / "tools" / "virtual_hand_reading.py"


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("virtual_hand_reading", TOOL)
    module = sys.modules["virtual_hand_reading"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    del sys.modules["virtual_hand_reading"]


@pytest.fixture
def readings(tool):
    """200 views that hold every bar, and a control whose sides are wrong."""
    shown = [
        tool.Reading(pose, facing, 1.0, False, error, True, 0)
        for pose, facing, error in (
            ("open_palm", "palm", 0.04), ("open_palm", "back", 0.04), ("fist", "palm", 0.06), ("fist", "back", 0.11)
        )
        for _ in range(50)
    ]  # fmt: skip
    return shown + [tool.Reading("open_palm", "palm", 1.0, True, 0.03, i % 4 == 0, 0) for i in range(40)]


def changed(readings, which, count, **values):
    chosen = [i for i, reading in enumerate(readings) if which(reading)][:count]
    return [replace(r, **values) if i in chosen else r for i, r in enumerate(readings)]


def test_what_holds_is_not_named(tool, readings):
    assert list(tool.misses(readings, "room")) == []


@pytest.mark.parametrize(
    ("which", "count", "values", "said"),
    [
        (lambda r: not r.control, 5, {"error": None}, "found 97.5%, at least 98% wanted"),
        (lambda r: not r.control, 3, {"side_right": False}, "side right on 197 of 200"),
        (lambda r: r.pose == "open_palm", 20, {"error": 0.1}, "open_palm, palm: error"),
        (lambda r: (r.pose, r.facing) == ("fist", "back"), 50, {"error": 0.13}, "fist, back: error 13.0%"),
        (lambda r: (r.pose, r.facing) == ("fist", "palm"), 50, {"error": 0.08}, "fist, palm: error 8.0%"),
        (lambda r: (r.pose, r.facing) == ("fist", "palm"), 50, {"error": 0.08}, "fist, both: error 9.5%"),
        (lambda r: r.control, 20, {"side_right": True}, "still right on half"),
        (lambda r: r.control, 9, {"error": None}, "only 31 of 40"),
    ],
)
def test_what_is_missed_is_named(tool, readings, which, count, values, said):
    assert any(said in what for what in tool.misses(changed(readings, which, count, **values), "room"))


def test_clutter_has_a_bar_of_its_own_and_none_for_errors(tool, readings):
    harder = changed(readings, lambda r: not r.control, 9, error=None)
    harder = changed(harder, lambda r: r.error is not None and not r.control, 100, error=0.3)
    assert list(tool.misses(harder, "clutter")) == []
    assert list(tool.misses(harder, "room"))


def test_a_reference_that_cannot_run_is_told(tool, tmp_path):
    with pytest.raises(HandcontrolError, match="The reference did not run"):
        tool.by_reference(str(tmp_path / "no-python"), "full", tmp_path)
