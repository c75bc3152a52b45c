"""The status line: means of what came since the last refresh."""

from __future__ import annotations

from dataclasses import replace

from handcontrol.ui.status_line import StatusLine
from handcontrol.vocab import StageTimes


def test_words_are_means_and_change_only_on_refresh(qtbot, snapshot):
    line = StatusLine()
    qtbot.addWidget(line)
    assert line.fps.text() == "– fps"
    for landmarks_ms in (4.0, 6.0):
        line.show_snapshot(
            replace(snapshot(times=StageTimes(8.0, 0.0, landmarks_ms, 0.2, 0.1, 0.2)), dropped=3)
        )
    assert line.fps.text() == "– fps"
    line.refresh()
    said = [label.text() for label in (line.fps, *line.stages, line.dropped, line.held)]
    assert said == [
        "30.0 fps",
        "Age 8.0 ms",
        "Palm 0.0 ms",
        "Landmarks 5.0 ms",
        "Gestures 0.2 ms",
        "Rules 0.3 ms",
        "Dropped 3",
        "Nothing held",
    ]


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
