"""The page on gestures names every pose, motion and feature there is."""

from __future__ import annotations

from pathlib import Path

from handcontrol.gestures.features import FORMULAS
from handcontrol.gestures.motions import MOTIONS
from handcontrol.gestures.poses import pose_names

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_on_gestures_is_whole():
    page = (DOCS / "gestures.md").read_text("utf-8")
    assert all(f"`{name}`" in page for name in (*pose_names(), *MOTIONS))
    assert all(f"| `{name}` | {formula.replace('|', '∣')} |" in page for name, formula in FORMULAS.items())
    assert all((DOCS / "images" / name).exists() for name in ("gestures-poses.jpg", "gestures-motions.jpg"))
