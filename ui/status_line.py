"""The status line: pictures a second, where the time goes, light, the arm, recording, what is held; at 4 Hz."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QWidget

from handcontrol.capture.health import Light, light_of
from handcontrol.ui.language import mark, number, told, tr
from handcontrol.ui.meter import Meter, Tone
from handcontrol.ui.theme import PAD, SMALL, Theme, font
from handcontrol.ui.words import input_words
from handcontrol.vocab import ArmFatigue, CameraHealth, Snapshot, SourceState, StageTimes

REFRESH_MS = 250
SLOW_MS, LATE_MS = 33.0, 100.0  # of one stage, a picture's time; of all together, what a hand begins to feel
Read = Callable[[StageTimes], float]
#: From the light on the sensor to the system's pointer.
STAGES: tuple[tuple[str, str, Read], ...] = (
    (mark("Camera"), mark("How old a picture is when work on it begins"), lambda t: t.age_ms),
    (mark("Hands"), mark("Finding the hands: palms, and the 21 points of each"), lambda t: t.palm_ms + t.landmarks_ms),
    (mark("Filter"), mark("Gestures, rules and the pointer's filter"), lambda t: t.gestures_ms + t.rules_ms
        + t.pointer_ms),
)  # fmt: skip
DELAY = mark("Delay")
OUTPUT = (mark("Output"), mark("From when an action is due until the system has taken it"))
SOURCE_STATES: dict[SourceState, str] = {
    "ended": mark("Ended"),
    "away": mark("No camera"),
    "released": mark("Camera off"),
}
LIGHTS: dict[Light, tuple[str, Tone]] = {
    "black": (mark("Black picture"), "bad"),
    "dark": (mark("Too dark"), "warn"),
    "fine": (mark("Light good"), "good"),
}
ENOUGH_LIGHT = 0.5  # mean luma at which the bar is full
LIGHT_TIP = mark("Whether the picture is bright enough to find hands in; a lamp beside the screen helps")
ARM_TIP = mark("How tired a raised arm is by now, about: a hint to rest, no measurement")


class StatusLine(QFrame):
    """Milliseconds are means since the words last changed, so that they can be read. Where there is no room for each
    part of the delay there is one meter for the whole.

    recording: what is being recorded, in a few words; empty when nothing is.
    """

    def __init__(self, recording: Callable[[], str] = str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recording = recording
        self._latest: Snapshot | None = None
        self._times: list[StageTimes] = []
        self.fps = _label(tr("Pictures worked on a second"), "60.0 fps")
        self.delay = Meter(tr("From the picture to the system's pointer, all together"), _ms(DELAY, 99.9))
        parts = (*((name, tip) for name, tip, _ in STAGES), OUTPUT)
        self.stages = [Meter(tr(tip), _ms(name, 99.9)) for name, tip in parts]
        self.light = Meter(tr(LIGHT_TIP), tr(LIGHTS["fine"][0]))
        self.arm = Meter(tr(ARM_TIP), tr("Arm rested"))
        self.dropped = _label(tr("Pictures skipped because a newer one was there"), _dropped(1000))
        self.recording = _label(tr("Every step is written to a session; no picture is"), "")
        self.recording.setTextFormat(Qt.TextFormat.PlainText)
        self.held = _label(tr("Mouse buttons and keys that are down now"), "")
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD // 2, 0, PAD // 2, 0)
        row.setSpacing(PAD * 3 // 4)
        for part in (self.fps, self.delay, *self.stages, self.light, self.arm, self.dropped):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.recording)
        row.addWidget(self.held)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # else it could never become narrow
        self._row = row
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)
        self._split(True)
        self.refresh()

    @property
    def meters(self) -> tuple[Meter, ...]:
        return (self.delay, *self.stages, self.light, self.arm)

    def set_theme(self, theme: Theme) -> None:
        for meter in self.meters:
            meter.set_theme(theme)

    def minimumSizeHint(self) -> QSize:
        return QSize(
            self._wanted_px(self.fps, self.delay, self.light, self.arm), super().minimumSizeHint().height()
        )

    def _wanted_px(self, *parts: QWidget) -> int:
        return sum(part.sizeHint().width() + self._row.spacing() for part in parts) + 2 * PAD

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._split(self._has_room())

    def _has_room(self) -> bool:
        """For each part of the delay, beside all other words."""
        ends = (self.fps, self.light, self.arm, self.dropped, self.recording, self.held)
        return self._wanted_px(*ends, *self.stages) <= self.width()

    def _split(self, apart: bool) -> None:
        self.delay.setVisible(not apart)
        for meter in self.stages:
            meter.setVisible(apart)

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
        _say(self.recording, f"● {told(recording)}" if recording else "")
        if latest is None:
            _say(self.fps, "– fps")
            self._show_delay([None] * (len(STAGES) + 1))
            _say(self.dropped, _dropped(0))
            self._show_light(None)
            self._show_arm(None)
            _say(self.held, "")
            return
        state = SOURCE_STATES.get(latest.source_state)
        _say(self.fps, tr(state) if state else tr("{rate:.1f} fps").format(rate=latest.fps))
        if times:
            means = [sum(map(read, times)) / len(times) for _, _, read in STAGES]
            self._show_delay([*means, latest.output_ms or None])
        _say(self.dropped, _dropped(latest.dropped))
        is_open = latest.source_state == "open"
        self._show_light(latest.health if is_open else None)
        self._show_arm(latest.fatigue if is_open else None)
        held = tr(", ").join(input_words(name) for name in latest.held)
        _say(self.held, tr("Held: {held}").format(held=held) if held else tr("Nothing held"))
        if (
            not self._has_room()
        ):  # what is held is never cut; until the window is larger the meters stay together
            self._split(False)

    def _show_delay(self, parts: Sequence[float | None]) -> None:
        """Milliseconds of each stage and the output; None: nothing was measured."""
        names = [*(name for name, _, _ in STAGES), OUTPUT[0]]
        for meter, name, ms in zip(self.stages, names, parts, strict=True):
            _show_ms(meter, name, ms, SLOW_MS)
        known = [ms for ms in parts if ms is not None]
        _show_ms(self.delay, DELAY, sum(known) if known else None, LATE_MS)

    def _show_light(self, health: CameraHealth | None) -> None:
        if health is None:
            self.light.show_value("", 0.0)
            return
        words, tone = LIGHTS[light_of(255 * health.luminance)]
        self.light.show_value(tr(words), health.luminance / ENOUGH_LIGHT, tone)

    def _show_arm(self, fatigue: ArmFatigue | None) -> None:
        if fatigue is None:
            self.arm.show_value("", 0.0)
            return
        used = fatigue.consumed
        words, tone = _arm(used)
        self.arm.show_value(words, used, tone)
        tip = " ".join(part for part in (tr(ARM_TIP), told(fatigue.advice)) if part)
        if tip != self.arm.toolTip():
            self.arm.setToolTip(tip)


def _arm(used: float) -> tuple[str, Tone]:
    """used: the share of the arm's endurance, 0..1."""
    if used >= 0.8:
        return tr("Arm tired"), "bad"
    return (tr("Arm tiring"), "warn") if used >= 0.5 else (tr("Arm rested"), "good")


def _label(tip: str, widest: str) -> QLabel:
    label = QLabel()
    label.setObjectName("muted")
    label.setFont(font(SMALL))
    label.setToolTip(tip)
    label.setMinimumWidth(round(QFontMetricsF(font(SMALL)).horizontalAdvance(widest)))
    label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return label


def _ms(name: str, ms: float) -> str:
    return f"{tr(name)} {number(f'{ms:.1f}' if ms < 99.95 else f'{ms:.0f}')} ms"


def _show_ms(meter: Meter, name: str, ms: float | None, full_ms: float) -> None:
    if ms is None:
        meter.show_value(f"{tr(name)} –", 0.0)
        return
    meter.show_value(_ms(name, ms), ms / full_ms, "warn" if ms > full_ms else "plain")


def _say(label: QLabel, words: str) -> None:
    if label.text() != words:
        label.setText(words)
        label.setAccessibleName(words)


def _dropped(count: int) -> str:
    return tr("Dropped {count}").format(count=count)
