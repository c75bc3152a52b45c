"""The virtual hand rests, then pinches or makes a fist: the button goes down where the pointer was before."""

from __future__ import annotations

import math
from contextlib import closing
from dataclasses import replace

import pytest

from handcontrol.capture.open import open_source
from handcontrol.rules.packs import pack
from handcontrol.runtime.build import build_pipeline
from handcontrol.settings import Settings
from handcontrol.vocab import DesktopState, MoveTo, Press, Screen

DESKTOP = DesktopState(screens=(Screen("s", 0, 0, 1920, 1080, 1.0, True),))
SCRIPT = """
title = "a click"
duration_s = 1.9
loop = false
[[hand]]
side = "right"
tremor = 0.15
elbow = [0.42, 2.0]
key = [
  {{ t = 0.0, pose = "point", anchor = [0.45, 0.5], size = 0.42 }},
  {{ t = 0.5, anchor = [0.55, 0.45] }},
  {{ t = 1.2 }},
  {{ t = 1.35, pose = "{pose}" }},
  {{ t = 1.8 }},
]
"""


@pytest.mark.networks
@pytest.mark.parametrize(("pose", "profile"), [("pinch", "default"), ("fist", "fist_click")])
def test_a_click_lands_where_the_pointer_was(pose, profile, tmp_path, networks):
    (tmp_path / "click.toml").write_text(SCRIPT.format(pose=pose))
    pipeline = build_pipeline(Settings(), pack(profile), offline=True)
    here = aimed = pressed = None
    with closing(open_source(f"virtual:{tmp_path / 'click.toml'}")) as source:
        for frame in source:
            step = pipeline.step(replace(frame, seen=None), DESKTOP, (), frame.t, "on")
            for action in step.actions:
                if isinstance(action, MoveTo) and action.due <= frame.t:
                    here = action.x_px, action.y_px
                elif isinstance(action, Press):
                    pressed = here
            if frame.t < 1.17:
                aimed = here
    assert aimed is not None
    assert pressed is not None
    assert math.dist(aimed, pressed) <= 4
