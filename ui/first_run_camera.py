"""The first run's camera: chosen by name, seen at once, with what its picture is worth."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from handcontrol.capture.health import FAST_ENOUGH, light_of
from handcontrol.errors import HandcontrolError
from handcontrol.render.marks import MarkOptions
from handcontrol.runtime.recorder import LIVE
from handcontrol.ui.desk import Desk
from handcontrol.ui.first_run_step import Fact, FirstRunStep, at_the_side, framed, plain
from handcontrol.ui.language import mark, told, tr
from handcontrol.ui.pages import Page, source_words
from handcontrol.ui.parts import push_button, titled_card
from handcontrol.ui.source_box import Cameras
from handcontrol.ui.theme import GAP, PAD, SMALL, Theme, font
from handcontrol.ui.video_view import VideoView
from handcontrol.vocab import Snapshot

VIRTUAL = "virtual:first_run"  # it plays the whole first run
SIDE = 300
BEFORE_NAME = 40  # the mark of a radio button, and what is free around it
LOOK_S = 0.5  # between two looks at rate and light: figures that flicker say nothing
LIGHT = {
    "fine": ("good", mark("There is light enough.")),
    "dark": ("warn", mark("It is dark. Put more light on your hands: a lamp beside the screen is enough.")),
    "black": ("bad", mark("The picture is black. Open the camera's cover or its privacy switch.")),
}


class Source(QRadioButton):
    """One to choose: a name that does not fit ends in dots, and is whole in the tooltip."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(name)
        self.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - BEFORE_NAME
        self.setText(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room))


class CameraStep(FirstRunStep):
    """`chosen` carries the source that a person wants. A camera chosen among several is kept for the next start."""

    chosen = Signal(str)
    title = mark("Your camera")
    words = mark("Choose the camera that sees your hands, and hold one of them up.")

    def __init__(self, desk: Desk, cameras: Cameras) -> None:
        super().__init__(desk)
        self._cameras = cameras
        self._listed: list[tuple[str, str]] | None = None
        self._source, self._wanted = "", ""
        self._seen = False
        self._looked_t = float("-inf")
        self.buttons: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        self.video = VideoView()
        self.video.setMinimumSize(200, 150)
        self.blank = Page("camera")
        self.stage = QStackedWidget()
        self.stage.addWidget(self.blank)
        self._pictured = framed(self.video)
        self.stage.addWidget(self._pictured)
        self.picture, self.light, self.hand = Fact(tr("Picture")), Fact(tr("Light")), Fact(tr("Hand"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(PAD)
        row.addWidget(self._side())
        row.addWidget(self.stage, 1)
        self._forget()

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PAD * 3 // 4)
        column.addWidget(self._choice())
        frame, facts = titled_card(tr("What it sees"))
        facts.setSpacing(GAP + 4)
        for fact in (self.picture, self.light, self.hand):
            facts.addWidget(fact)
        column.addWidget(frame)
        column.addStretch(1)
        return at_the_side(side, SIDE, tr("Camera"))

    def _choice(self) -> QFrame:
        frame, column = titled_card(tr("Camera"))
        self.none = QLabel(
            tr("No camera was found. Plug one in and look again, or go on with the virtual hand.")
        )
        self.none.setObjectName("warn")
        self.none.setFont(font(SMALL))
        self.none.setWordWrap(True)
        column.addWidget(self.none)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addSpacing(GAP // 2)
        column.addLayout(self._rows)
        self.again = push_button(tr("&Look again"), tr("See which cameras there are now"), self.look)
        self.again.setObjectName("firstRunLookAgain")
        line = QHBoxLayout()
        line.addWidget(self.again)
        line.addStretch(1)
        column.addSpacing(GAP // 2)
        column.addLayout(line)
        return frame

    # --- which there are -----------------------------------------------------------------------------------------

    def look(self) -> None:
        """List the cameras that there are now, and the virtual hand."""
        self._listed = list(self._cameras())
        for old in self.buttons:
            self._group.removeButton(old)
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        for spec, name in (*self._listed, (VIRTUAL, tr("Virtual hand (a demonstration)"))):
            made = Source(name)
            made.setObjectName(f"firstRunSource {spec}")
            made.clicked.connect(lambda _, spec=spec: self._choose(spec))
            self._group.addButton(made)
            self._rows.addWidget(made)
            self.buttons.append(made)
        self.none.setVisible(not self._listed)
        self._mark_source()

    def _specs(self) -> list[str]:
        return [*(spec for spec, _ in self._listed or ()), VIRTUAL]

    def _mark_source(self) -> None:
        """The button of the source in use is down; with another source none is."""
        source = VIRTUAL if self._source.startswith("virtual:") else self._source
        self._group.setExclusive(False)
        for spec, button in zip(self._specs(), self.buttons, strict=False):
            button.setChecked(spec == source)
        self._group.setExclusive(True)

    def _choose(self, spec: str) -> None:
        self._forget()
        self._wanted = spec
        self.blank.say(tr("Starting {source}…").format(source=source_words(spec)), "")
        self.chosen.emit(spec)

    def _forget(self) -> None:
        """Nothing is known of the picture."""
        self._seen = False
        self._looked_t = float("-inf")
        self.stage.setCurrentWidget(self.blank)
        self.video.clear()
        for fact in (self.picture, self.light):
            fact.say("muted", tr("Waiting for a picture."))
        self.hand.say("muted", tr("Hold a hand up before the camera."))
        self.blank.say(tr("Waiting for a picture…"), "")
        self.changed.emit()

    # --- what is seen --------------------------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        return self._seen

    @property
    def first(self) -> QWidget | None:
        return next((one for one in self.buttons if one.isChecked()), self.again)

    def enter(self) -> None:
        if self._listed is None:
            self.look()

    def leave(self) -> None:
        """A choice among several cameras is kept."""
        settings = self.desk.settings
        if self._wanted and self._wanted == self._source and self._wanted in dict(self._listed or ()):
            camera = settings.camera.model_copy(update={"source": self._wanted})
            self.desk.use_settings(settings.model_copy(update={"camera": camera}))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        if snapshot.source != self._source:
            self._source = snapshot.source
            self._mark_source()
        if snapshot.source_state in ("away", "released"):
            self._gone(snapshot.source_state == "released")
            return
        if snapshot.frame is None or snapshot.step.observation is None:
            return
        self.video.show_snapshot(snapshot)
        self.stage.setCurrentWidget(self._pictured)
        if not self._seen:
            self._seen = True
            self.changed.emit()
        self._judge(snapshot)

    def _judge(self, snapshot: Snapshot) -> None:
        """What the picture is worth."""
        hands = snapshot.step.hands
        if hands:
            sides = {"left": tr("Your left hand is seen."), "right": tr("Your right hand is seen.")}
            both = {hand.side for hand in hands} == {"left", "right"}
            self.hand.say("good", tr("Both hands are seen.") if both else sides[hands[0].side])
        else:
            self.hand.say("muted", tr("Hold a hand up before the camera."))
        t = snapshot.step.t
        if 0 <= t - self._looked_t < LOOK_S or snapshot.frame is None:
            return
        self._looked_t = t
        size = tr("{width} by {height} pixels").format(
            width=snapshot.frame.width, height=snapshot.frame.height
        )
        fps = round(snapshot.fps)
        slow = 0 < snapshot.fps < FAST_ENOUGH and LIVE.match(snapshot.source) is not None
        if slow:
            why = tr("only {fps} pictures a second. More light helps, and closing other programs.")
            self.picture.say("warn", f"{size}, {why.format(fps=fps)}")
        else:
            rate = tr("{fps} pictures a second").format(fps=fps)
            self.picture.say("good", tr("{size}, {rate}.").format(size=size, rate=rate) if fps else size)
        if snapshot.health is not None:
            level, words = LIGHT[light_of(snapshot.health.luminance * 255)]
            self.light.say(level, tr(words))

    def _gone(self, released: bool) -> None:
        if self._seen:
            self._forget()
        if released:
            self.blank.say(tr("The camera is released."), tr("Choose it once more to open it again."))
        else:
            self.blank.say(tr("The camera is away."), tr("Plug it in again: it is looked for all the time."))

    def show_failure(self, failure: HandcontrolError | None) -> None:
        self._forget()
        if failure is not None:
            self.blank.say(told(failure.text), told(failure.remedy))

    def set_options(self, options: MarkOptions) -> None:
        self.video.set_options(plain(options))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.blank.set_theme(theme)
        self.video.set_ground(theme.surface)
        for fact in (self.picture, self.light, self.hand):
            fact.set_theme(theme)
