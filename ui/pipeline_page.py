"""The system at work: what each picture goes through, how often, how long, and what the landmark network is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPainterPath, QPixmap, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from handcontrol.render.views import CROP, crop_words, view
from handcontrol.ui.desk import Desk, DeskPage
from handcontrol.ui.language import mark, tr
from handcontrol.ui.marks_painter import draw_marks
from handcontrol.ui.parts import card, page_title, plain_scroll
from handcontrol.ui.pipeline_graph import Graph
from handcontrol.ui.theme import BODY, GAP, PAD, SMALL, Theme, font
from handcontrol.ui.timings import Counts, Stage, Timings
from handcontrol.vocab import Snapshot, Step

LOOK_MS = 500  # numbers that change faster cannot be read
CROP_PX = 168
LEAST_MS = 0.05  # less is not worth a number


class PipelinePage(DeskPage):
    """Numbers of the last ten seconds, renewed twice a second while the page is seen."""

    title = mark("Pipeline")
    icon = "pipeline"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._timings = Timings()
        self._snapshot: Snapshot | None = None
        self.graph = Graph()
        self.cards = self.graph.cards
        self.summary = QLabel(tr("Nothing has run yet."))
        self.summary.setObjectName("muted")
        self.summary.setWordWrap(True)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(PAD * 3 // 4)
        column.addWidget(self.summary)
        column.addWidget(self.graph)
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
        counts = self._timings.count()
        for stage in self._timings.stages():
            self._show_stage(stage, counts)
        self._show_counts(counts)
        self.graph.fit()
        if self._snapshot is not None:
            said = (
                tr("{rate:.0f} pictures a second").format(rate=self._snapshot.fps),
                tr("%n hands followed", len(self._snapshot.step.hands)),
                tr("{gestures:.1f} gestures a second").format(gestures=counts.gestures),
                tr("usual times of the last ten seconds"),
            )
            self.summary.setText(" · ".join(said))
            self._show_crops(self._snapshot)

    def _show_stage(self, stage: Stage, counts: Counts) -> None:
        """What a stage that is timed took."""
        runs = stage.rate_hz > 0
        number = tr("rests") if not runs else tr("under 0.1 ms")
        if stage.median_ms >= LEAST_MS:
            number = tr("{ms:.1f} ms").format(ms=stage.median_ms)
        small = ["", ""]
        if runs:
            small = [
                tr("{rate:.0f} a second").format(rate=stage.rate_hz),
                tr("95% within {ms:.1f} ms").format(ms=stage.p95_ms),
            ]
        if stage.name == "palm" and runs:
            small[0] = tr("ran in {share:.0%} of pictures").format(share=counts.palm_share)
        if stage.name == "source" and self._snapshot is not None:
            small[1] = tr("{dropped} dropped so far").format(dropped=self._snapshot.dropped)
        self.cards[stage.name].show_numbers(
            number, small, stage.recent_ms, runs=stage.name == "palm" and counts.palm_now
        )

    def _show_counts(self, counts: Counts) -> None:
        """The stages that take no time to speak of: how much goes through them."""
        step = self._snapshot.step if self._snapshot else None
        hands = len(step.hands) if step else 0
        crops = [tr("{rate:.0f} crops a second").format(rate=counts.crops)]
        self.cards["roi"].show_numbers(tr("%n hands", hands), crops, counts.recent_crops, runs=False)
        state = tr("nothing is done") if step and (step.control == "off" or step.dry_run) else ""
        number = tr("{actions:.0f} a second").format(actions=counts.actions)
        self.cards["inject"].show_numbers(number, [state], counts.recent_actions, runs=False)

    def _show_crops(self, snapshot: Snapshot) -> None:
        hands = len(snapshot.step.hands)
        if snapshot.frame is None or not hands:
            self.crops.setText(tr("No hand is followed now."))
            return
        sheet = view(snapshot, "crop", hands=hands, words=False)
        height, width = sheet.shape[:2]
        picture = QImage(sheet.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        painter = QPainter(picture)
        draw_marks(painter, crop_words(snapshot, hands, tr), (width, height))
        painter.end()
        self.crops.setPixmap(_apart(picture, self.devicePixelRatioF()))

    def set_theme(self, theme: Theme) -> None:
        self.graph.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start(LOOK_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees is not drawn, and its picture not kept."""
        super().hideEvent(event)
        self._timer.stop()
        self._snapshot = None


def _apart(sheet: QImage, scale: float) -> QPixmap:
    """The tiles of `sheet` with room between them and round corners."""
    across, down = sheet.width() // CROP, sheet.height() // CROP
    step = CROP_PX + GAP
    pixmap = QPixmap(round((across * step - GAP) * scale), round((down * step - GAP) * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    for place in range(across * down):
        y, x = divmod(place, across)
        room, path = QRectF(x * step, y * step, CROP_PX, CROP_PX), QPainterPath()
        path.addRoundedRect(room, GAP, GAP)
        painter.setClipPath(path)
        painter.drawImage(room, sheet, QRectF(x * CROP, y * CROP, CROP, CROP))
    painter.end()
    return pixmap
