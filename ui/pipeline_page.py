"""The system at work: what each picture goes through, how often, how long, and what the landmark network is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QPixmap, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from handcontrol.render.views import view
from handcontrol.ui.desk import Desk, DeskPage
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
    "source": ("Source", "Pictures from the camera; their age when work on them begins"),
    "palm": ("Palm detector", "Looks for palms where none is followed; it rests while all hands are"),
    "landmarks": ("Landmarks", "21 points of each followed hand, from its own crop of the picture"),
    "gestures": ("Gestures", "Poses and motions, steadied in time"),
    "rules": ("Rules", "What your rules make of them"),
    "pointer": ("Pointer", "Where the pointer goes; smoothing and clicks"),
}


class StageCard(QFrame):
    """One stage: how often it ran, what it took, and how that went."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("card")
        title, words = WORDS[name]
        self._title = title
        self.setToolTip(words)
        heading, self.numbers, self.rate = QLabel(title), QLabel("–"), QLabel()
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
        self.numbers.setText(f"{stage.median_ms:.1f} ms" if runs else "rests")
        self.rate.setText(
            f"{stage.rate_hz:.0f} a second · 95 % within {stage.p95_ms:.1f} ms" if runs else " "
        )
        self.line.show_values(stage.recent_ms)
        said = f"{stage.median_ms:.1f} ms, {stage.rate_hz:.0f} a second" if runs else "does not run now"
        self.setAccessibleName(f"{self._title}: {said}")


class PipelinePage(DeskPage):
    """Numbers of the last ten seconds, renewed twice a second while the page is seen."""

    title = "Pipeline"
    icon = "pipeline"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._timings = Timings()
        self._snapshot: Snapshot | None = None
        self.cards = {name: StageCard(name) for name in WORDS}
        self.summary = QLabel("Nothing has run yet.")
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
        whole.addWidget(page_title(self.title))
        whole.addWidget(plain_scroll(inner, "Stages"), 1)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def _crops(self) -> QFrame:
        frame, column = card()
        heading = QLabel("What the landmark network is shown")
        heading.setFont(font(BODY, bold=True))
        words = QLabel("Each followed hand, turned upright and cut out, with the points it read.")
        words.setObjectName("muted")
        words.setFont(font(SMALL))
        words.setWordWrap(True)
        self.crops = QLabel("No hand is followed now.")
        self.crops.setObjectName("muted")
        self.crops.setMinimumHeight(CROP_PX)
        self.crops.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.crops.setAccessibleName("Crops of the hands")
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
            hands = len(self._snapshot.step.hands)
            self.summary.setText(
                f"{self._snapshot.fps:.0f} pictures a second, {self._snapshot.dropped} dropped so far · "
                f"{hands} hand{'' if hands == 1 else 's'} followed · "
                f"{counts['gestures']:.1f} gestures and {counts['actions']:.0f} actions a second"
            )
            self._show_crops(self._snapshot)

    def _show_crops(self, snapshot: Snapshot) -> None:
        hands = len(snapshot.step.hands)
        if snapshot.frame is None or not hands:
            self.crops.setText("No hand is followed now.")
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
