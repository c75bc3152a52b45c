"""The first run's sweep: a hand goes round all it reaches with ease, and that becomes the whole screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from handcontrol.pointer.sweep import SWEEP_S, Sweep
from handcontrol.settings import Settings, Zone
from handcontrol.ui.desk import Desk
from handcontrol.ui.first_run_step import Fact, FirstRunStep, at_the_side, framed
from handcontrol.ui.language import mark, tr
from handcontrol.ui.parts import push_button, titled_card
from handcontrol.ui.preview import Preview
from handcontrol.ui.theme import GAP, PAD, Theme
from handcontrol.ui.zone_editor import ZoneEditor
from handcontrol.vocab import Snapshot, Step

SIDE, PICTURE = 300, 180


class ReachStep(FirstRunStep):
    """What a sweep finds is used at once; of the virtual hand it is only shown."""

    title = mark("Your reach")
    words = mark(
        "Where your hand moves with ease is what the pointer needs: inside that frame lies the whole screen."
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sweep: Sweep | None = None
        self._before: Settings | None = None
        self._done = self._virtual = False
        self.zone = ZoneEditor()
        self.zone.setMinimumSize(200, 150)
        self.zone.chosen.connect(self._use_zone)
        self.preview = Preview("circle_clockwise", PICTURE)
        self.preview.setAccessibleName(tr("The virtual hand"))
        self.fact = Fact(tr("Your frame"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Progress of the sweep"))
        self.begin = push_button(tr("&Begin the sweep"), "", self.start)
        self.begin.setObjectName("firstRunSweep")
        self.undo = push_button(tr("&Undo"), tr("The frame as it was before"), self.take_back)
        self.undo.setObjectName("firstRunUndo")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(PAD)
        row.addWidget(self._side())
        row.addWidget(framed(self.zone), 1)
        self._show()

    def _side(self) -> QWidget:
        frame, column = titled_card(tr("Sweep"))
        column.setSpacing(PAD * 3 // 4)
        how = QLabel(
            tr(
                "Lead one hand slowly round everywhere it goes with ease for {seconds:.0f} seconds. "
                "Let the elbow rest if you like."
            ).format(seconds=SWEEP_S)
        )
        how.setWordWrap(True)
        column.addWidget(how)
        column.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.bar)
        column.addWidget(self.fact)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.begin)
        line.addWidget(self.undo)
        line.addStretch(1)
        column.addLayout(line)
        side = QWidget()
        whole = QVBoxLayout(side)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        whole.addStretch(1)
        return at_the_side(side, SIDE, tr("Sweep"))

    @property
    def ready(self) -> bool:
        return self._done

    @property
    def first(self) -> QWidget | None:
        return self.begin

    @property
    def sweeping(self) -> bool:
        return self._sweep is not None

    def enter(self) -> None:
        self.preview.play(True)
        self.zone.show_zone(self.desk.settings.pointer.zone)

    def leave(self) -> None:
        self.preview.play(False)
        self._sweep = None
        self._show()

    def start(self) -> None:
        """Begin, or give up."""
        self._sweep = None if self._sweep else Sweep(self.desk.settings.pointer)
        self._show()

    def take_back(self) -> None:
        if self._before is not None:
            self.desk.use_settings(self._before)
        self._before = None
        self._done = False
        self.zone.show_zone(self.desk.settings.pointer.zone)
        self._show()
        self.begin.setFocus()

    def _use_zone(self, zone: Zone) -> None:
        """Drawn by hand, or moved by keys."""
        settings = self.desk.settings
        self._use(settings.model_copy(update={"pointer": settings.pointer.model_copy(update={"zone": zone})}))

    def _use(self, settings: Settings) -> None:
        self._before = self._before or self.desk.settings
        self.desk.use_settings(settings)
        self._done = True
        self._show()

    def _show(self) -> None:
        runs = self._sweep is not None
        self.bar.setVisible(runs)
        self.bar.setValue(0)
        words = tr("&Cancel") if runs else tr("&Sweep again") if self._done else tr("&Begin the sweep")
        self.begin.setText(words)
        self.begin.setProperty("primary", not self._done and not runs)
        self.begin.style().polish(self.begin)
        self.undo.setVisible(self._before is not None and not runs)
        if runs:
            self.fact.say("muted", tr("Go on, round and round."))
        elif self._done:
            zone = self.zone.zone
            found = tr(
                "The frame is {width} % of the picture wide and {height} % high. Its edges can be dragged."
            )
            said = found.format(
                width=round(100 * (zone.right - zone.left)), height=round(100 * (zone.bottom - zone.top))
            )
            only = tr("This was the virtual hand: your own frame stays as it was.")
            self.fact.say("good", only if self._virtual else said)
        else:
            self.fact.say("muted", tr("It is the usual one for now."))
        self.changed.emit()

    def show_steps(self, steps: Sequence[Step]) -> None:
        for step in steps:
            if self._sweep is None:
                return
            self._sweep.step(step)
            if self._sweep.done:
                self._swept(self._sweep)
        if self._sweep is not None:
            self.bar.setValue(round(1000 * self._sweep.share))
            if not self._sweep.share:
                self.fact.say("muted", tr("Waiting for a hand."))
            else:
                self.fact.say("muted", tr("Go on, round and round."))

    def _swept(self, sweep: Sweep) -> None:
        self._sweep = None
        settings = sweep.result(self.desk.settings).settings
        self.zone.show_zone(settings.pointer.zone)
        if self._virtual:
            self._done = True
            self._show()
        else:
            self._use(settings)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._virtual = snapshot.source.startswith("virtual:")
        self.zone.show_snapshot(snapshot)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for part in (self.zone, self.preview, self.fact):
            part.set_theme(theme)
