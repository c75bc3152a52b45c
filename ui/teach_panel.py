"""Teaching a gesture in the window: say its name, get ready, show it, see how well it will be known again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from handcontrol.errors import GestureError
from handcontrol.gestures.lesson import Lesson, Progress
from handcontrol.gestures.motions import MOTIONS
from handcontrol.gestures.poses import pose_names
from handcontrol.gestures.taught import Kind, Taught, check_name, load_taught, save, taken
from handcontrol.gestures.taught_report import report
from handcontrol.render.marks import MarkOptions
from handcontrol.ui.language import mark, told, tr
from handcontrol.ui.pages import Glyph
from handcontrol.ui.parts import Choice, Whole, push_button
from handcontrol.ui.theme import BODY, DARK, GAP, HEADING, PAD, TITLE, Theme, font
from handcontrol.ui.video_view import VideoView
from handcontrol.vocab import Side, Snapshot, Step

LEAST_PX = (240, 150)  # of the picture
ROOMY_PX = 520  # in less height, what is wrong with a name takes the place of what comes after it
COUNTDOWN_S = {"pose": 3.0, "motion": 1.5}
KINDS: tuple[tuple[str, Kind], ...] = ((mark("A pose: a shape that the hand holds"), "pose"),
                                       (mark("A motion: a way that the hand goes"), "motion"))  # fmt: skip
HANDS: tuple[tuple[str, Side | None], ...] = (
    (mark("Either hand"), None),
    (mark("Right hand"), "right"),
    (mark("Left hand"), "left"),
)
READY = {
    "pose": mark(
        "Hold the shape and turn your hand a little, nearer and farther. Twenty samples take three seconds."
    ),
    "motion": mark(
        "Make the motion five times, with a pause before and after each. Going back to the start is left out."
    ),
}


class TeachPanel(QFrame):
    """`begun` fires as a lesson starts (nothing should be moved by hand then), `kept` with a gesture that was saved,
    `closed` when the person is through. The page hands it every Step."""

    begun = Signal()
    kept = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.lesson: Lesson | None = None
        self._old: Taught | None = None
        self._good: bool | None = None  # what is said of a gesture; None: there is none
        self._theme = DARK
        self.videos = [
            VideoView(passing=True) for _ in range(2)
        ]  # on the page that asks, and while it is shown
        for video in self.videos:
            video.set_options(MarkOptions(flip=True, palms=False, rois=False, rules=False))
            video.setMinimumSize(*LEAST_PX)
        self.pages = QStackedWidget()
        for page in (self._asking(), self._showing(), self._telling()):
            self.pages.addWidget(page)
        title = QLabel(tr("Teach a gesture"))
        title.setFont(font(HEADING, bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.setSpacing(PAD)
        column.addWidget(title)
        column.addWidget(self.pages, 1)

    # --- the three pages -----------------------------------------------------------------------------------------

    def _asking(self) -> QWidget:
        self.name = QLineEdit()
        self.name.setPlaceholderText("my_sign")
        self.name.setToolTip(tr("What rules will call it: small letters, digits and _."))
        self.name.setAccessibleName(tr("Name of the gesture"))
        self.name.textChanged.connect(self._check_name)
        self.problem = _words("", "bad", _InForm())
        self.kind, self.hand = Choice(), Choice()
        for words, kind in KINDS:
            self.kind.addItem(tr(words), kind)
        for words, side in HANDS:
            self.hand.addItem(tr(words), side)
        for box, label in ((self.kind, tr("Kind of gesture")), (self.hand, tr("Hand that shows it"))):
            box.setAccessibleName(label)
        self.how = how = _words(tr(READY["pose"]), "muted")
        self.kind.currentIndexChanged.connect(lambda: how.setText(tr(READY[self.kind.currentData()])))
        self.start = push_button(tr("Start"), "", self.begin, primary=True)
        self.name.returnPressed.connect(self.start.click)
        self.start.setEnabled(False)
        cancel = push_button(tr("Cancel"), "", self.closed.emit)
        form, holder = QFormLayout(), QWidget()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(GAP)
        high = self.name.sizeHint().height()
        for words, part in ((tr("Name"), self.name), (tr("Kind"), self.kind), (tr("Hand"), self.hand)):
            named = QLabel(words)
            named.setMinimumHeight(high)
            form.addRow(named, part)
            if part is self.name:
                form.addRow("", self.problem)
        holder.setLayout(form)
        return _page((holder, self.how, self.videos[0]), (cancel, self.start))

    def _showing(self) -> QWidget:
        self.count = QLabel()
        self.count.setFont(font(TITLE * 1.2, bold=True))
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = _words("", "")
        self.hint.setFont(font(HEADING))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Samples taken"))
        self.stop = push_button(tr("Enough"), tr("Make do with what was shown"), self.finish)
        parts = (self.count, self.hint, self.bar, self.videos[1])
        return _page(parts, (push_button(tr("Cancel"), "", self.closed.emit), self.stop))

    def _telling(self) -> QWidget:
        self.verdict = _words("", "")
        self.verdict.setFont(font(HEADING, bold=True))
        self._sign = Glyph("check", 24)
        said = QHBoxLayout()
        said.setSpacing(GAP)
        said.setContentsMargins(0, 0, 0, 0)
        said.addWidget(self._sign)
        said.addWidget(self.verdict, 1)
        above = QWidget()
        above.setLayout(said)
        self.lines = _words("", "muted")
        self.sample = Whole()
        self.sample.setPrefix(tr("Sample") + " ")
        self.sample.setAccessibleName(tr("Sample to show again"))
        self.again = push_button(
            tr("Show it again"), tr("A new one takes the place of this sample"), self._retake
        )
        self.keep = push_button(tr("Keep"), tr("Rules can use it from now on"), self._save, primary=True)
        self.retry = push_button(tr("Try again"), tr("From the beginning"), self.begin, primary=True)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.sample)
        row.addWidget(self.again)
        row.addStretch(1)
        self._samples = QWidget()
        self._samples.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        discard = push_button(tr("Discard"), tr("Nothing of it is kept"), self.closed.emit)
        return _page((above, self.lines, self._samples), (discard, self.retry, self.keep))

    # --- a lesson ------------------------------------------------------------------------------------------------

    def open(self, old: Taught | None = None) -> None:
        """Ask for a new gesture; with `old`, teach that one further."""
        self.lesson, self._old = None, old
        self.name.setText(old.name if old else "")
        self.name.setEnabled(old is None)
        self.kind.setEnabled(old is None)
        if old:
            self.kind.setCurrentIndex(self.kind.findData(old.kind))
        self._check_name(self.name.text())
        self.pages.setCurrentIndex(0)
        (self.name if old is None else self.start).setFocus()

    def begin(self) -> None:
        """The lesson starts with its countdown."""
        kind: Kind = self.kind.currentData()
        had = len(self._old.samples) if self._old else 0
        try:
            self.lesson = Lesson(
                self.name.text(),
                kind,
                wanted=had + (20 if kind == "pose" else 5),
                countdown_s=COUNTDOWN_S[kind],
                side=self.hand.currentData(),
                old=self._old,
                taught=load_taught(),
            )
        except GestureError as error:
            self.problem.setText(error.text)
            return
        self.begun.emit()
        self._show(self.lesson.progress)
        self.pages.setCurrentIndex(1)
        self.stop.setFocus()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The picture, so that the person sees whether the hand is in it."""
        place = self.pages.currentIndex()
        if self.isVisible() and place < len(self.videos):
            self.videos[place].show_snapshot(snapshot)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for video in self.videos:
            video.set_ground(theme.surface)
        self._show_sign()

    def _show_sign(self) -> None:
        color = self._theme.good if self._good else self._theme.warn
        self._sign.set("check" if self._good else "warning", color)

    def show_steps(self, steps: Sequence[Step]) -> None:
        if self.lesson is None or self.pages.currentIndex() != 1:
            return
        for step in steps:
            seen = step.observation
            if seen is None:
                continue
            progress = self.lesson.step(seen.hands, t=step.t, mirrored=seen.mirrored)
            if progress.phase == "done":
                self.finish()
                return
            self._show(progress)

    def _show(self, progress: Progress) -> None:
        counting = progress.phase == "countdown"
        self.count.setText(
            f"{progress.left_s + 0.5:.0f}"
            if counting
            else tr("{taken} of {wanted}").format(taken=progress.taken, wanted=progress.wanted)
        )
        self.hint.setText(tr("Get ready.") if counting else told(progress.hint))
        self.bar.setRange(0, progress.wanted)
        self.bar.setValue(progress.taken)

    def finish(self) -> None:
        """Say how well the gesture would be known again."""
        assert self.lesson is not None
        try:
            made = self.lesson.made()
        except GestureError as error:
            self._tell(tr("There is not enough to go by."), told(str(error)), good=None)
            return
        said = report(made, load_taught())
        good = said.known_again >= 0.9 and not said.collisions
        verdict = (
            tr("{name} will be known again.").format(name=made.name)
            if good
            else tr("{name} may be mistaken.").format(name=made.name)
        )
        lines = "\n".join(_told(line) for line in said.lines())
        self._tell(verdict, lines, good=good, samples=said.samples, odd=said.odd)

    def _tell(
        self, verdict: str, lines: str, *, good: bool | None, samples: int = 0, odd: Sequence[int] = ()
    ) -> None:
        self._good = good
        self._show_sign()
        self.verdict.setText(verdict)
        self.lines.setText(lines)
        self.sample.setRange(1, max(1, samples))
        self.sample.setValue(odd[0] if odd else 1)
        for part in (self._samples, self.keep):
            part.setVisible(samples > 0)
        self.retry.setVisible(not samples)
        self.pages.setCurrentIndex(2)
        (self.keep if samples else self.retry).setFocus()

    def _retake(self) -> None:
        assert self.lesson is not None
        self.lesson.retake(self.sample.value())
        self.pages.setCurrentIndex(1)
        self.stop.setFocus()

    def _save(self) -> None:
        assert self.lesson is not None
        made = self.lesson.made()
        try:
            save(made)
        except GestureError as error:
            self.lines.setText(told(str(error)))
            return
        self.kept.emit(made)

    def _check_name(self, name: str) -> None:
        why = ""
        try:
            check_name(name)
            if self._old is None and taken(name):
                why = tr(
                    "There is a gesture {name} already: choose another name, or teach that one further."
                ).format(name=name)
        except GestureError as error:
            why = told(str(error))
        self.problem.setText(why if name else "")
        self.problem.setVisible(bool(why and name))
        self.how.setVisible(not (why and name) or self.height() >= ROOMY_PX)
        self.start.setEnabled(not why)


def _told(line: str) -> str:
    """A line of the report without the command line's words, gestures called as everywhere in the window."""
    for name in (*pose_names(), *MOTIONS):
        line = re.sub(rf"\b{name}\b", name.replace("_", " "), line)
    return re.sub(r" ?[(（]--[^)）]*[)）]", "", told(line))


def _words(words: str, kind: str = "", label: QLabel | None = None) -> QLabel:
    label = label or QLabel()
    label.setObjectName(kind)
    label.setFont(font(BODY))
    label.setWordWrap(True)
    label.setText(words)
    return label


class _InForm(QLabel):
    """As high as its words are in the width that it has: a form would give it the height of a guess."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def setText(self, words: str) -> None:
        super().setText(words)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(0)  # else it would be no lower than before
        self.setFixedHeight(max(0, self.heightForWidth(self.width())))


def _page(parts: Sequence[QWidget], buttons: Sequence[QPushButton]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    for part in parts:
        column.addWidget(part, 1 if isinstance(part, VideoView) else 0)
    if not isinstance(parts[-1], VideoView):
        column.addStretch(1)
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.setContentsMargins(0, GAP, 0, 0)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    column.addLayout(row)
    return page
