"""What is made anew again and again, as cards of rules are, does not bring its pictures with it each time."""

from __future__ import annotations

from handcontrol.ui.icons import icon
from handcontrol.ui.preview import Preview


def test_an_icon_is_drawn_once(qapp):
    assert icon("copy", "#A2ADBC", 18).cacheKey() == icon("copy", "#A2ADBC", 18).cacheKey()
    assert icon("copy", "#A2ADBC", 18).cacheKey() != icon("copy", "#EDF1F6", 18).cacheKey()


def test_previews_of_a_gesture_stand_still_in_one_picture(qtbot):
    one, other, third = Preview("fist", 72), Preview("fist"), Preview("victory")
    for preview in (one, other, third):
        qtbot.addWidget(preview)
        preview.grab()
    assert one._image.cacheKey() == other._image.cacheKey() != third._image.cacheKey()


def test_a_preview_that_stands_still_again_keeps_no_scene(qtbot):
    preview = Preview("fist")
    qtbot.addWidget(preview)
    preview.play(True)
    preview._next()
    assert preview._scene is not None
    moved = preview._image.cacheKey()
    preview.play(False)
    assert preview._scene is None
    assert preview._image.cacheKey() != moved
