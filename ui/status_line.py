"""The status line: pictures a second or why none come, milliseconds per stage, recording, what is held; at 4 Hz."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from handcontrol.capture.health import Light, light_of
from handcontrol.ui.language import mark, tr
from handcontrol.ui.theme import PAD, SMALL, font
from handcontrol.ui.words import input_words
from handcontrol.vocab import Snapshot, SourceState, StageTimes

REFRESH_MS = 250
ROOMY_PX = 960  # in less, only what matters most is shown
Read = Callable[[StageTimes], float]
STAGES: tuple[tuple[str, str, Read], ...] = (
    (mark("Age"), mark("How old a picture is when work on it begins"), lambda t: t.age_ms),
    (mark("Palm"), mark("Looking for palms; most pictures need none of it"), lambda t: t.palm_ms),
    (mark("Landmarks"), mark("Finding the 21 points of each hand"), lambda t: t.landmarks_ms),
    (mark("Gestures"), mark("Naming poses and motions"), lambda t: t.gestures_ms),
    (mark("Rules"), mark("Rules and pointer together"), lambda t: t.rules_ms + t.pointer_ms),
)
WEIGHTY = ("Palm", "Landmarks")  # of the stages
SOURCE_STATES: dict[SourceState, str] = {
    "ended": mark("Ended"),
    "away": mark("No camera"),
    "released": mark("Camera off"),
}
LIGHTS: dict[Light, str] = {
    "black": mark("Black picture"),
    "dark": mark("Too dark"),
    "fine": mark("Light good"),
}


class StatusLine(QFrame):
    """Milliseconds are means since the words last changed, so that they can be read.

    recording: what is being recorded, in a few words; empty when nothing is.
    """

    def __init__(self, recording: Callable[[], str] = str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recording = recording
        self._latest: Snapshot | None = None
        self._times: list[StageTimes] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD // 2, 0, PAD // 2, 0)
        row.setSpacing(PAD * 3 // 4)
        self.fps = self._meter(row, tr("Pictures worked on a second"), "60.0 fps")
        self.stages = [self._meter(row, tr(tip), f"{tr(name)} 00.0 ms") for name, tip, _ in STAGES]
        self.dropped = self._meter(row, tr("Pictures skipped because a newer one was there"), _dropped(1000))
        self.light = self._meter(
            row, tr("Whether the picture is bright enough to find hands in"), tr("Light good")
        )
        row.addStretch(1)
        self.recording = self._meter(row, tr("Every step is written to a session; no picture is"), "")
        self.recording.setTextFormat(Qt.TextFormat.PlainText)
        self.held = self._meter(row, tr("Mouse buttons and keys that are down now"), "")
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)
        self.refresh()

    def _meter(self, row: QHBoxLayout, tip: str, widest: str) -> QLabel:
        label = QLabel()
        label.setObjectName("muted")
        label.setFont(font(SMALL))
        label.setToolTip(tip)
        label.setMinimumWidth(round(QFontMetricsF(font(SMALL)).horizontalAdvance(widest)))
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label)
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for label, (name, _, _) in zip(self.stages, STAGES, strict=True):
            label.setVisible(name in WEIGHTY or event.size().width() >= ROOMY_PX)

    def start(self) -> None:
        self._timer.start(REFRESH_MS)

    def stop(self) -> None:
        self._timer.stop()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._latest = snapshot
        if snapshot.step.observation is not None:
            self._times.append(snapshot.step.times)

    def refresh(self) -> None:
        latest, times = self._latest, self._times
        self._times = []
        recording = self._recording()
        self._say(self.recording, f"● {recording}" if recording else "")
        if latest is None:
            self._say(self.fps, "– fps")
            for label, (name, _, _) in zip(self.stages, STAGES, strict=True):
                self._say(label, f"{tr(name)} –")
            self._say(self.dropped, _dropped(0))
            self._say(self.light, "")
            self._say(self.held, "")
            return
        state = SOURCE_STATES.get(latest.source_state)
        self._say(self.fps, tr(state) if state else f"{latest.fps:.1f} fps")
        if times:
            for label, (name, _, read) in zip(self.stages, STAGES, strict=True):
                self._say(label, f"{tr(name)} {sum(map(read, times)) / len(times):.1f} ms")
        self._say(self.dropped, _dropped(latest.dropped))
        health = latest.health if latest.source_state == "open" else None
        self._say(self.light, tr(LIGHTS[light_of(255 * health.luminance)]) if health else "")
        held = ", ".join(input_words(name) for name in latest.held)
        self._say(self.held, tr("Held: {held}").format(held=held) if held else tr("Nothing held"))

    def _say(self, label: QLabel, words: str) -> None:
        if label.text() != words:
            label.setText(words)
            label.setAccessibleName(words)


def _dropped(count: int) -> str:
    return tr("Dropped {count}").format(count=count)
