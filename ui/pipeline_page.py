"""The system at work: what each picture goes through, how often, how long, and what the landmark network is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QPixmap, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from handcontrol.render.views import view
from handcontrol.ui.desk import Desk, DeskPage
from handcontrol.ui.language import mark, tr
from handcontrol.ui.parts import card, page_title, plain_scroll
from handcontrol.ui.sparkline import Sparkline
from handcontrol.ui.theme import BODY, GAP, HEADING, PAD, SMALL, Theme, font
from handcontrol.ui.timings import Stage, Timings
from handcontrol.vocab import Snapshot, Step

LOOK_MS = 500  # numbers that change faster cannot be read
ACROSS = 3
CROP_PX = 168
#: Of each stage: its name, and what it does.
WORDS = {
    "source": (mark("Source"), mark("Pictures from the camera; their age when work on them begins")),
    "palm": (
        mark("Palm detector"),
        mark("Looks for palms where none is followed; it rests while all hands are"),
    ),
    "landmarks": (
        mark("Landmarks"),
        mark("21 points of each followed hand, from its own crop of the picture"),
    ),
    "gestures": (mark("Gestures"), mark("Poses and motions, steadied in time")),
    "rules": (mark("Rules"), mark("What your rules make of them")),
    "pointer": (mark("Pointer"), mark("Where the pointer goes; smoothing and clicks")),
}


class StageCard(QFrame):
    """One stage: how often it ran, what it took, and how that went."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("card")
        title, words = WORDS[name]
        self._title = tr(title)
        self.setToolTip(tr(words))
        heading, self.numbers, self.rate = QLabel(self._title), QLabel("–"), QLabel()
        heading.setFont(font(BODY, bold=True))
        self.numbers.setFont(font(HEADING, bold=True))
        self.rate.setObjectName("muted")
        self.rate.setFont(font(SMALL))
        self.line = Sparkline()
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, PAD * 3 // 4, PAD, PAD * 3 // 4)
        column.setSpacing(2)
        for part in (heading, self.numbers, self.rate, self.line):
            column.addWidget(part)

    def show_stage(self, stage: Stage) -> None:
        runs = stage.rate_hz > 0
        self.numbers.setText(f"{stage.median_ms:.1f} ms" if runs else tr("rests"))
        self.rate.setText(
            tr("{rate:.0f} a second · 95 % within {ms:.1f} ms").format(rate=stage.rate_hz, ms=stage.p95_ms)
            if runs
            else " "
        )
        self.line.show_values(stage.recent_ms)
        said = (
            tr("{ms:.1f} ms, {rate:.0f} a second").format(ms=stage.median_ms, rate=stage.rate_hz)
            if runs
            else tr("does not run now")
        )
        self.setAccessibleName(f"{self._title}: {said}")


class PipelinePage(DeskPage):
    """Numbers of the last ten seconds, renewed twice a second while the page is seen."""

    title = mark("Pipeline")
    icon = "pipeline"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._timings = Timings()
        self._snapshot: Snapshot | None = None
        self.cards = {name: StageCard(name) for name in WORDS}
        self.summary = QLabel(tr("Nothing has run yet."))
        self.summary.setObjectName("muted")
        self.summary.setWordWrap(True)
        grid = QGridLayout()
        grid.setSpacing(PAD * 3 // 4)
        for place, stage in enumerate(self.cards.values()):
            grid.addWidget(stage, place // ACROSS, place % ACROSS)
            grid.setColumnStretch(place % ACROSS, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(PAD * 3 // 4)
        column.addWidget(self.summary)
        column.addLayout(grid)
        column.addWidget(self._crops())
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(PAD * 3 // 4)
        whole.addWidget(page_title(tr(self.title)))
        whole.addWidget(plain_scroll(inner, tr("Stages")), 1)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def _crops(self) -> QFrame:
        frame, column = card()
        heading = QLabel(tr("What the landmark network is shown"))
        heading.setFont(font(BODY, bold=True))
        words = QLabel(tr("Each followed hand, turned upright and cut out, with the points it read."))
        words.setObjectName("muted")
        words.setFont(font(SMALL))
        words.setWordWrap(True)
        self.crops = QLabel(tr("No hand is followed now."))
        self.crops.setObjectName("muted")
        self.crops.setMinimumHeight(CROP_PX)
        self.crops.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.crops.setAccessibleName(tr("Crops of the hands"))
        row = QHBoxLayout()
        row.addWidget(self.crops)
        column.addWidget(heading)
        column.addWidget(words)
        column.addSpacing(GAP)
        column.addLayout(row)
        return frame

    def show_steps(self, steps: Sequence[Step]) -> None:
        self._timings.add(steps)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        if not self._timer.isActive():
            self.look()
            self._timer.start(LOOK_MS)

    def look(self) -> None:
        """Show the numbers of now."""
        for stage in self._timings.stages():
            self.cards[stage.name].show_stage(stage)
        counts = self._timings.count()
        if self._snapshot is not None:
            pictures = tr("{rate:.0f} pictures a second, {dropped} dropped so far")
            deeds = tr("{gestures:.1f} gestures and {actions:.0f} actions a second")
            said = (
                pictures.format(rate=self._snapshot.fps, dropped=self._snapshot.dropped),
                tr("%n hands followed", len(self._snapshot.step.hands)),
                deeds.format(gestures=counts["gestures"], actions=counts["actions"]),
            )
            self.summary.setText(" · ".join(said))
            self._show_crops(self._snapshot)

    def _show_crops(self, snapshot: Snapshot) -> None:
        hands = len(snapshot.step.hands)
        if snapshot.frame is None or not hands:
            self.crops.setText(tr("No hand is followed now."))
            return
        sheet = view(snapshot, "crop", hands=hands)
        height, width = sheet.shape[:2]
        picture = QImage(sheet.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        scale = self.devicePixelRatioF()
        pixmap = QPixmap.fromImage(picture).scaledToHeight(
            round(CROP_PX * scale * height / 224), Qt.TransformationMode.SmoothTransformation
        )
        pixmap.setDevicePixelRatio(scale)
        self.crops.setPixmap(pixmap)

    def set_theme(self, theme: Theme) -> None:
        for stage in self.cards.values():
            stage.line.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start(LOOK_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees is not drawn, and its picture not kept."""
        super().hideEvent(event)
        self._timer.stop()
        self._snapshot = None
