"""One session in the window: played with its timeline, marked, compared with the settings of now."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from handcontrol.errors import HandcontrolError
from handcontrol.render.marks import MarkOptions
from handcontrol.runtime import shelf
from handcontrol.runtime.replay import open_session
from handcontrol.sessions.compare import Comparison
from handcontrol.sessions.contents import contents
from handcontrol.sessions.marks import Mark
from handcontrol.sessions.player import Player
from handcontrol.settings import Settings
from handcontrol.ui.flow import Flow
from handcontrol.ui.icons import icon
from handcontrol.ui.language import gesture_words, mark, name_words, number, told, tr
from handcontrol.ui.parts import Choice, page_title, push_button
from handcontrol.ui.session_words import change_words, held_words
from handcontrol.ui.theme import GAP, SMALL, Theme, font
from handcontrol.ui.timeline import Tick, Timeline
from handcontrol.ui.video_view import VideoView
from handcontrol.ui.words import HANDS, happening_words
from handcontrol.ui.work import Work
from handcontrol.vocab import Frame, MarkKind, Snapshot, Step

TURN_MS = 16
SPEEDS = (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 20.0, 50.0)
MARKS: tuple[tuple[MarkKind, str, str], ...] = (
    ("wrong", mark("This was &wrong"), mark("What was pressed at this moment should not have been")),
    ("missed", mark("Something was &missed"), mark("Something should have been pressed at this moment")),
    ("right", mark("This was &right"), mark("Nothing to object to at this moment")),
)
GREY = 40  # behind the hands where no picture was kept


class SessionPlayer(QWidget):
    """`told` fires with a HandcontrolError that a person must hear of; `closed` as the person leaves.

    now: seconds that only go forward.
    """

    told = Signal(object)
    closed = Signal()
    changed = Signal()

    def __init__(
        self, settings: Callable[[], Settings], *, now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._settings, self._now = settings, now
        self._path: Path | None = None
        self._player: Player | None = None
        self._reader: object = None
        self._work = Work(self)
        self._timer = QTimer(self)
        self._timer.setInterval(TURN_MS)
        self._timer.timeout.connect(self.turn)
        self.name = page_title("")
        self.video = VideoView()
        self.video.setMinimumSize(240, 160)
        self.video.setAccessibleName(tr("Hands at this moment"))
        self.video.set_options(MarkOptions(flip=True))
        self.line = Timeline()
        self.line.sought.connect(self.seek)
        self.line.stepped.connect(self.step)
        self.said = QLabel()
        self.said.setObjectName("muted")
        self.said.setFont(font(SMALL))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("What the session holds, and what would change"))
        self.text.setMaximumHeight(150)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._head())
        column.addWidget(self.video, 1)
        column.addWidget(self.line)
        column.addWidget(self.said)
        column.addLayout(self._controls())
        column.addLayout(self._marking())
        column.addWidget(self.text)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.back = push_button(tr("Back to the list"), "", self.close_session)
        self.compare = push_button(
            tr("What if…"), tr("What today's settings would have made of it"), self.what_if
        )
        row.setSpacing(GAP)
        row.addWidget(self.name)
        row.addStretch(1)
        row.addWidget(self.compare)
        row.addWidget(self.back)
        return row

    def _controls(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.play = push_button(tr("Play"), tr("Play from here, or stand still (Space)"), self.toggle)
        self.play.setObjectName("primary")
        self.before = push_button("", tr("One step back (Ctrl+Left in the timeline)"), lambda: self.step(-1))
        self.before.setAccessibleName(tr("One step back"))
        self.after = push_button("", tr("One step on (Ctrl+Right in the timeline)"), lambda: self.step(1))
        self.after.setAccessibleName(tr("One step on"))
        self.speed = Choice()
        self.speed.setAccessibleName(tr("Speed"))
        for speed in SPEEDS:
            self.speed.addItem(f"{number(f'{speed:g}')}×", speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self.speed.activated.connect(self._set_speed)
        for part in (self.play, self.before, self.after, self.speed):
            row.addWidget(part)
        row.addStretch(1)
        return row

    def _marking(self) -> Flow:
        row = Flow(spacing=GAP, alike=False)
        self.marks: dict[MarkKind | None, QPushButton] = {}
        for kind, words, tip in MARKS:
            self.marks[kind] = push_button(
                tr(words),
                tr("{tip}; the marks make the session a test").format(tip=tr(tip)),
                partial(self.mark, kind),
            )
            row.addWidget(self.marks[kind])
        self.marks[None] = push_button(
            tr("&Unmark"), tr("Take away the marks of this moment"), lambda: self.mark(None)
        )
        row.addWidget(self.marks[None])
        return row

    # --- a session -----------------------------------------------------------------------------------------------

    def open(self, path: Path) -> bool:
        """Show `path`, standing at its beginning; False, and `told`, where it cannot be shown."""
        self.close_player()
        try:
            reader = open_session(path)
            self._player = Player(reader)
        except HandcontrolError as error:
            self.told.emit(error)
            return False
        self._path, self._reader = path, reader
        self.name.setText(path.stem)
        self.text.setPlainText(tr("Reading…"))
        self.line.show_session(self._player.begins, self._player.ends, ())
        self._show(self._player.at)
        self._look_through()
        self.line.setFocus()
        return True

    def _look_through(self) -> None:
        """The timeline and what the session holds: both read all of it."""
        path = self._path
        assert path is not None

        def read() -> tuple[list[Tick], str]:
            with open_session(path) as session:
                ticks = [_tick(one) for one in shelf.timeline(session)]
                return ticks, "\n".join(held_words(contents(session)))

        self._work.start(read, self._looked_through, self._failed)

    def _looked_through(self, found: tuple[list[Tick], str]) -> None:
        ticks, words = found
        self.text.setPlainText(words)
        if self._player is not None:
            at = self._player.at.t
            self.line.show_session(self._player.begins, self._player.ends, ticks)
            self.line.show_at(at)

    def _failed(self, error: HandcontrolError) -> None:
        self.text.setPlainText(told(str(error)))
        self.compare.setEnabled(True)

    def close_player(self) -> None:
        """Let the file go."""
        self._timer.stop()
        self._work.forget()
        self.play.setText(tr("Play"))
        self.compare.setEnabled(True)
        if self._player is not None:
            self._player = None
            self._reader.close()  # type: ignore[attr-defined]
            self._reader = None

    def close_session(self) -> None:
        self.close_player()
        self.closed.emit()

    # --- playing -------------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Play from here, from the beginning where it is at its end; or stand."""
        player = self._player
        if player is None:
            return
        if player.plays:
            player.pause()
        else:
            if player.at.t >= player.ends:
                player.seek(player.begins)
            player.play(self._now(), self.speed.currentData())
        self._mind()

    def _set_speed(self) -> None:
        if self._player is not None and self._player.plays:
            self._player.play(self._now(), self.speed.currentData())

    def turn(self) -> None:
        """Show what has come since the last turn."""
        if self._player is not None and self._player.due(self._now()):
            self._show(self._player.at)
        self._mind()

    def seek(self, t: float) -> None:
        if self._player is not None:
            self._show(self._player.seek(t))
            self._mind()

    def step(self, count: int) -> None:
        if self._player is not None:
            self._show(self._player.step(count))
            self._mind()

    def _mind(self) -> None:
        plays = self._player is not None and self._player.plays
        self.play.setText(tr("Pause") if plays else tr("Play"))
        if plays:
            self._timer.start()
        else:
            self._timer.stop()

    def _show(self, step: Step) -> None:
        assert self._player is not None
        self.line.show_at(step.t)
        seen = step.observation
        if seen is not None:
            frame = self._player.frame
            if frame is None:
                blank = np.full((seen.height, seen.width, 3), GREY, np.uint8)
                frame = Frame(seen.frame_id, seen.t, blank, seen.mirrored)
            self.video.show_snapshot(Snapshot(frame, step))
        made = [f"{tr(HANDS[one.side])}: {gesture_words(one.name)}" for one in step.poses if one.name]
        poses, rules = (
            ", ".join(made) or tr("no pose"),
            ", ".join(map(name_words, step.active_rules)) or tr("no rule"),
        )
        control = tr("control on") if step.control == "on" else tr("control off")
        resting = "" if step.engaged else f", {tr('resting')}"
        self.said.setText(f"{poses} · {rules} · {control}{resting}")

    # --- marks and what if ---------------------------------------------------------------------------------------

    def mark(self, kind: MarkKind | None) -> None:
        """Say `kind` of the moment that is shown; None: nothing any more."""
        if self._player is None or self._path is None:
            return
        path, at = self._path, self._player.at.t
        try:
            shelf.mark(path, kind, at)
        except HandcontrolError as error:
            self.told.emit(error)
            return
        self.changed.emit()
        if self.open(path):  # it is another file now
            self.seek(at)

    def what_if(self) -> None:
        """Compute it again with the settings of now, and say what would be otherwise."""
        path, settings = self._path, self._settings()
        if path is None:
            return
        self.compare.setEnabled(False)
        self.text.setPlainText(tr("Computing it again with today's settings…"))

        def again() -> Comparison:
            with open_session(path) as session:
                return shelf.difference(session, settings=settings)

        self._work.start(again, self._compared, self._failed)

    def _compared(self, found: Comparison) -> None:
        self.compare.setEnabled(True)
        begins = self._player.begins if self._player else 0.0
        self.text.setPlainText("\n".join(change_words(found, begins)))

    def set_theme(self, theme: Theme) -> None:
        self.line.set_theme(theme)
        self.before.setIcon(icon("step_back", theme.text))
        self.after.setIcon(icon("step_on", theme.text))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._player is not None:
            self._player.pause()
        self._mind()


def _tick(one: object) -> Tick:
    """A mark or a happening, as it stands in the timeline."""
    if isinstance(one, Mark):
        return Tick(one.t, one.kind, f"{tr(one.kind)} {one.input} {one.note}".rstrip())
    t, what = one.t, one.what  # type: ignore[attr-defined]
    gesture = what.split(" ")[0] in ("left", "right")
    return Tick(t, "gesture" if gesture else "action", happening_words(what))
