"""How the pointer feels: posture, zone on the picture, mode and resting clicks, a live trace, a test, tuning."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from handcontrol.pointer.comfort import PRESETS, preset
from handcontrol.pointer.fitts import Figures
from handcontrol.pointer.sweep import SWEEP_S, Sweep
from handcontrol.pointer.tuning import Tuned, track_of, tuned
from handcontrol.settings import Settings, Zone
from handcontrol.ui.desk import DEEPEST, Desk, DeskPage
from handcontrol.ui.fitts_game import FittsGame
from handcontrol.ui.language import mark, number, told, tr
from handcontrol.ui.parts import Choice, page_title, plain_scroll, push_button, titled_card
from handcontrol.ui.setting_row import SettingRow
from handcontrol.ui.setting_words import groups
from handcontrol.ui.theme import BODY, GAP, PAD, SMALL, Theme, font
from handcontrol.ui.trace import Trace
from handcontrol.ui.zone_editor import ZoneEditor
from handcontrol.vocab import Notice, Snapshot, Step

ROWS = ("pointer.mode", "pointer.anchor", "pointer.screens", "pointer.dwell_click", "pointer.dwell_s",
        "pointer.min_cutoff_hz", "pointer.beta", "pointer.over_travel", "pointer.scroll_inertia_s")  # fmt: skip


class PointerPage(DeskPage):
    """Everything at first; the test takes its place while it is played."""

    title = mark("Pointer")
    icon = "pointer"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._before: deque[Settings] = deque(maxlen=DEEPEST)
        self._sweep: Sweep | None = None
        self._played: list[Step] | None = None
        self._offer: Tuned | None = None
        self._last: Figures | None = None  # of the test before
        self.trace, self.zone, self.game = Trace(), ZoneEditor(), FittsGame()
        self.zone.chosen.connect(self._use_zone)
        self.game.done.connect(self._said)
        self.game.left.connect(self._leave)
        self.rows = {
            field.path: SettingRow(field)
            for _, _, fields in groups()
            for field in fields
            if field.path in ROWS
        }
        self.places = QStackedWidget()
        self.places.addWidget(self._all())
        self.places.addWidget(self.game)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.places)
        desk.changed.connect(self.show_settings)
        self.show_settings(desk.settings)

    # --- what stands on it ---------------------------------------------------------------------------------------

    def _all(self) -> QWidget:
        self.undo = push_button(tr("Undo"), tr("Take back the last change on this page"), self.take_back)
        tip = tr("A minute of targets, played by hand; then the pointer can be tuned")
        self.play = push_button(tr("Pointing test…"), tip, self.begin_game)
        self.play.setObjectName("primary")
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(page_title(tr(self.title)))
        head.addStretch(1)
        head.addWidget(self.undo)
        head.addWidget(self.play)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(PAD * 3 // 4)
        for part in (self._outcome(), self._posture(), self._reach(), self._feel()):
            column.addWidget(part)
        column.addStretch(1)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(PAD * 3 // 4)
        layout.addLayout(head)
        self._area = plain_scroll(inner, tr("Pointer settings"))
        layout.addWidget(self._area, 1)
        return page

    def _outcome(self) -> QFrame:
        frame, column = titled_card(tr("The test"), "")
        self.figures = QGridLayout()
        self.figures.setHorizontalSpacing(PAD)
        self.figures.setVerticalSpacing(GAP // 2)
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        self.tune = push_button(tr("Use these settings"), "", self._tune)
        self.tune.setObjectName("primary")
        row = QHBoxLayout()
        row.addWidget(self.tune)
        row.addStretch(1)
        column.addSpacing(GAP // 2)
        column.addLayout(self.figures)
        column.addSpacing(GAP // 2)
        column.addWidget(self.outcome)
        column.addSpacing(GAP // 2)
        column.addLayout(row)
        frame.hide()
        self._test = frame
        return frame

    def _posture(self) -> QFrame:
        frame, column = titled_card(
            tr("How you sit or stand"), tr("Each fits the zone and the way of pointing to the posture.")
        )
        self.posture = Choice()
        self.posture.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.posture.setMinimumContentsLength(8)  # it takes what room there is, and no more
        self.posture.setAccessibleName(tr("Posture"))
        for name, one in PRESETS.items():
            self.posture.addItem(tr(one.title), name)
        self.left = QCheckBox(tr("&Left hand"))
        self.fit = push_button(tr("Use"), tr("Take over this posture's settings"), self._use_posture)
        self.why = QLabel(tr(next(iter(PRESETS.values())).why))
        self.why.setObjectName("muted")
        self.why.setWordWrap(True)
        self.why.setFont(font(SMALL))
        self.posture.currentIndexChanged.connect(
            lambda: self.why.setText(tr(PRESETS[self.posture.currentData()].why))
        )
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.posture, 1)
        row.addWidget(self.left)
        row.addWidget(self.fit)
        column.addLayout(row)
        column.addWidget(self.why)
        return frame

    def _reach(self) -> QFrame:
        frame, column = titled_card(
            tr("The zone"),
            tr("What the hand reaches inside it is the whole screen. Drag its edges, or sweep your reach."),
        )
        self.sweep = push_button(
            tr("Sweep my reach"),
            tr("Move the hand for {seconds:.0f} s to wherever it is at ease").format(seconds=SWEEP_S),
            self._begin_sweep,
        )
        self.swept = QProgressBar()
        self.swept.setTextVisible(False)
        self.swept.setRange(0, 100)
        self.swept.setAccessibleName(tr("Progress of the sweep"))
        self.swept.hide()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.sweep)
        row.addWidget(self.swept, 1)
        row.addStretch(0)
        self.zone.setMinimumHeight(240)
        self.zone.setMaximumHeight(330)
        column.addWidget(self.zone)
        column.addSpacing(GAP // 2)
        column.addLayout(row)
        return frame

    def _feel(self) -> QFrame:
        frame, column = titled_card(
            tr("Feel"), tr("Move the pointer by hand: the lines show what your hand and the pointer did.")
        )
        column.addWidget(self.trace)
        column.addSpacing(GAP)
        for row in self.rows.values():
            row.wanted.connect(lambda value, row=row: self._wanted(row, value))
            column.addWidget(row)
        return frame

    # --- changes -------------------------------------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        for row in self.rows.values():
            row.show_value(getattr(getattr(settings, row.field.group), row.field.name))
        self.zone.show_zone(settings.pointer.zone)
        self.undo.setEnabled(bool(self._before))

    def use(self, settings: Settings) -> None:
        """Take over `settings`; Undo brings back what was."""
        if settings != self.desk.settings:
            self._before.append(self.desk.settings)
        self.desk.use_settings(settings)
        self.show_settings(self.desk.settings)

    def take_back(self) -> None:
        if self._before:
            self.desk.use_settings(self._before.pop())
        self.show_settings(self.desk.settings)
        self._mind_offer()

    def _wanted(self, row: SettingRow, value: Any) -> None:
        data = self.desk.settings.model_dump()
        data[row.field.group][row.field.name] = value
        try:
            self.use(Settings.model_validate(data))
        except ValidationError as error:
            row.refuse(told(str(error.errors()[0]["msg"])))

    def _use_zone(self, zone: Zone) -> None:
        settings = self.desk.settings
        self.use(settings.model_copy(update={"pointer": settings.pointer.model_copy(update={"zone": zone})}))

    def _use_posture(self) -> None:
        self.use(preset(self.posture.currentData(), self.desk.settings, left_handed=self.left.isChecked()))
        self.desk.notify(Notice(tr("Posture: {posture}.").format(posture=self.posture.currentText())))

    # --- the sweep -----------------------------------------------------------------------------------------------

    def _begin_sweep(self) -> None:
        """Begin, or give up."""
        self._sweep = None if self._sweep else Sweep(self.desk.settings.pointer)
        self._mind_sweep()

    def _mind_sweep(self) -> None:
        runs = self._sweep is not None
        self.sweep.setText(tr("Cancel the sweep") if runs else tr("Sweep my reach"))
        self.swept.setVisible(runs)
        self.swept.setValue(0)

    def _sweep_on(self, step: Step) -> None:
        if self._sweep is None:
            return
        self._sweep.step(step)
        self.swept.setValue(round(100 * self._sweep.share))
        if self._sweep.done:
            found = self._sweep.result(self.desk.settings)
            self._sweep = None
            self._mind_sweep()
            self.use(found.settings)
            self.desk.notify(Notice(" ".join(map(told, found.reasons))))

    # --- the test ------------------------------------------------------------------------------------------------

    def begin_game(self) -> None:
        self._played = []
        self.places.setCurrentWidget(self.game)
        self.game.begin()

    def escape(self) -> None:
        if self.places.currentWidget() is self.game:
            self.game.leave()

    def _leave(self) -> None:
        self._played = None
        self.places.setCurrentIndex(0)
        self.play.setFocus()

    def _said(self, found: Figures) -> None:
        """What the test says, and what could be better."""
        track = track_of(self._played or (), self.desk.settings.pointer)
        self._offer = tuned(track, self.desk.settings) if track else None
        before, self._last = self._last, found
        self._show_figures(found, before)
        self._mind_offer()
        self._test.show()
        self._leave()
        self._area.verticalScrollBar().setValue(0)
        if not self.tune.isHidden():
            self.tune.setFocus()

    def _mind_offer(self) -> None:
        """What the last test says could be better, as long as it is not in force."""
        offer, lines = self._offer, []
        in_force = offer is not None and offer.settings == self.desk.settings
        if offer is None:
            lines.append(
                tr(
                    "To tune the pointer it must be moved by hand, with control on, for a quarter of a minute."
                )
            )
        elif not offer.reasons:
            lines.append(tr("These settings suit your hand already."))
        elif in_force:
            lines.append(tr("The pointer is tuned."))
        else:
            lines += [tr("These would suit your hand better:"), *map(told, offer.reasons)]
        self.outcome.setText("\n".join(lines))
        self.tune.setVisible(offer is not None and bool(offer.reasons) and not in_force)

    def _show_figures(self, found: Figures, before: Figures | None) -> None:
        """What the test measured, beside the test before."""
        while item := self.figures.takeAt(0):
            if old := item.widget():
                old.deleteLater()
        speed, time = tr("{bits:.1f} bits a second"), tr("{seconds:.1f} s")
        rows = [
            (
                tr("Speed and accuracy"),
                tr("How much pointing tells in a second: more is better"),
                *(speed.format(bits=one.throughput) for one in (found, before) if one),
            ),
            (
                tr("Missed"),
                tr("Clicks beside their target, of {trials}").format(trials=found.trials),
                *(number(f"{one.errors:.0%}") for one in (found, before) if one),
            ),
            (
                tr("Time for a target"),
                tr("From one click to the next, in the middle"),
                *(time.format(seconds=one.seconds) for one in (found, before) if one),
            ),
        ]
        if before:
            change = found.throughput / before.throughput - 1 if before.throughput > 0 else 0.0
            change = round(change, 2) + 0.0  # never -0 %
            rows.insert(0, ("", "", tr("Now ({change:+.0%})").format(change=change), tr("The test before")))
        for place, (name, tip, *values) in enumerate(rows):
            for column, words in enumerate((name, *values)):
                label = QLabel(words)
                label.setToolTip(tip)
                label.setFont(font(BODY, bold=column == 1))
                label.setObjectName("" if column == 1 else "muted")
                label.setWordWrap(True)
                self.figures.addWidget(label, place, column)
        for column in range(3):
            self.figures.setColumnStretch(column, 1)

    def _tune(self) -> None:
        if self._offer is not None:
            self.use(self._offer.settings)
            self._mind_offer()
            self.desk.notify(
                Notice(tr("The pointer is tuned."), tr("Play the test again to compare; Undo takes it back."))
            )

    # --- the window ----------------------------------------------------------------------------------------------

    def show_snapshot(self, snapshot: Snapshot) -> None:
        if self.places.currentIndex() == 0 and not self.zone.visibleRegion().isEmpty():
            self.zone.show_snapshot(snapshot)

    def show_steps(self, steps: Sequence[Step]) -> None:
        if self._played is not None:
            self._played += steps
        for step in steps:
            self._sweep_on(step)
        if self.isVisible() and self.places.currentIndex() == 0:
            self.trace.add(steps, self.desk.settings.pointer)

    def set_theme(self, theme: Theme) -> None:
        for part in (self.trace, self.zone, self.game):
            part.set_theme(theme)
        for row in self.rows.values():
            row.set_theme(theme)
