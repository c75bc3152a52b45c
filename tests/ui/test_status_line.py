"""The status line: means of what came since the last refresh."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handcontrol.ui.status_line import StatusLine
from handcontrol.vocab import ArmFatigue, CameraHealth, StageTimes


def test_words_are_means_and_change_only_on_refresh(qtbot, snapshot):
    line = StatusLine()
    qtbot.addWidget(line)
    assert line.fps.text() == "– fps"
    for landmarks_ms in (4.0, 6.0):
        line.show_snapshot(
            replace(
                snapshot(times=StageTimes(8.0, 0.0, landmarks_ms, 0.2, 0.1, 0.2)), dropped=3, output_ms=0.4
            )
        )
    assert line.fps.text() == "– fps"
    line.refresh()
    said = [label.text() for label in (line.fps, *line.stages, line.dropped, line.held)]
    assert said == [
        "30.0 fps",
        "Camera 8.0 ms",
        "Hands 5.0 ms",
        "Filter 0.5 ms",
        "Output 0.4 ms",
        "Dropped 3",
        "Nothing held",
    ]
    assert line.delay.text() == "Delay 13.9 ms"
    assert line.delay.accessibleName() == line.delay.text()


def test_where_there_is_little_room_the_delay_is_one_meter(qtbot, snapshot):
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    for width, apart in ((1600, True), (640, False), (1600, True)):
        line.resize(width, 24)
        assert [meter.isVisible() for meter in (line.delay, *line.stages)] == [not apart, *[apart] * 4]


def test_what_is_held_takes_the_room_of_the_meters(qtbot, snapshot):
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    line.show_snapshot(snapshot())
    line.refresh()
    ends = (line.fps, line.light, line.arm, line.dropped, line.recording, line.held)
    line.resize(line._wanted_px(*ends, *line.stages), 24)
    assert not line.delay.isVisible()
    line.show_snapshot(replace(snapshot(), held=("mouse:left", "ctrl", "shift")))
    line.refresh()
    assert line.delay.isVisible()
    qtbot.waitUntil(lambda: line.held.width() >= line.held.sizeHint().width())


@pytest.mark.parametrize(
    ("luminance", "words", "tone"),
    [(0.01, "Black picture", "bad"), (0.1, "Too dark", "warn"), (0.4, "Light good", "good")],
)
def test_the_light_is_a_word_and_a_bar(qtbot, snapshot, luminance, words, tone):
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_snapshot(replace(snapshot(), health=CameraHealth(luminance, 1.0, 33.0)))
    line.refresh()
    assert (line.light.text(), line.light.tone) == (words, tone)
    assert line.light.share == pytest.approx(luminance / 0.5)


@pytest.mark.parametrize(
    ("consumed", "words", "tone"),
    [(0.1, "Arm rested", "good"), (0.6, "Arm tiring", "warn"), (0.9, "Arm tired", "bad")],
)
def test_the_arm_is_a_word_and_a_bar_with_advice(qtbot, snapshot, consumed, words, tone):
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_snapshot(
        replace(snapshot(), fatigue=ArmFatigue(consumed, 30.0, "Rest it." if consumed > 0.5 else ""))
    )
    line.refresh()
    assert (line.arm.text(), line.arm.tone, line.arm.share) == (words, tone, consumed)
    assert line.arm.toolTip().endswith("Rest it.") == (consumed > 0.5)


def test_a_recording_is_shown_while_it_lasts(qtbot):
    words = "Recording 3 s"
    line = StatusLine(lambda: words)
    qtbot.addWidget(line)
    assert line.recording.text() == "● Recording 3 s"
    words = ""
    line.refresh()
    assert line.recording.text() == ""


def test_what_is_held_is_named(qtbot, snapshot):
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_snapshot(replace(snapshot(), held=("mouse:left", "key:shift")))
    line.refresh()
    assert line.held.text() == "Held: left mouse button, Shift"


def test_no_value_is_cut_however_late_it_is(qtbot, snapshot):
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_snapshot(
        replace(
            snapshot(times=StageTimes(8.0, 0.0, 123.4, 0.2, 0.1, 0.2)), health=CameraHealth(0.01, 1.0, 33.0)
        )
    )
    line.refresh()
    assert line.stages[1].text() == "Hands 123 ms"
    for meter in line.meters:
        assert meter.width() >= meter.sizeHint().width()  # the bar, too
