"""A camera that is released leaves no picture behind in the window."""

from __future__ import annotations

from dataclasses import replace


def test_the_last_picture_goes(window, snapshot):
    shown, seen = window(), snapshot()
    shown.show_snapshot(seen)
    assert not shown.video._image.isNull()
    shown.show_snapshot(replace(seen, frame=None, source_state="released"))
    assert shown.video._image.isNull()
