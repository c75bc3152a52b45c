"""Recordings: begin and end one, keep the last half minute, look at each, export, delete."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from handcontrol.errors import HandcontrolError
from handcontrol.runtime import shelf
from handcontrol.runtime.export import Wanted, export
from handcontrol.runtime.replay import open_session
from handcontrol.sessions.about import PART
from handcontrol.ui.asking import agreed
from handcontrol.ui.desk import Desk, DeskPage
from handcontrol.ui.flow import Flow
from handcontrol.ui.language import day_and_time, mark, told, tr
from handcontrol.ui.pages import Page, source_words
from handcontrol.ui.parts import page_title, push_button
from handcontrol.ui.session_player import SessionPlayer
from handcontrol.ui.session_row import PROBLEM, SessionRow
from handcontrol.ui.session_words import megabytes
from handcontrol.ui.theme import GAP, PAD, Theme
from handcontrol.ui.words import clock
from handcontrol.ui.work import Work
from handcontrol.vocab import KeepLast, Notice, Snapshot, StartRecording, StopRecording

LOOK_MS = 2000  # how soon a session that another hand made is seen
FORMATS = {
    mark("Table of each kind, CSV (folder)"): "csv",
    mark("JSON Lines (*.jsonl)"): "jsonl",
    mark("numpy arrays (*.npz)"): "npz",
    mark("Video with the overlay (*.mp4)"): "video",
    mark("Session without what tells of the person (*.mcap)"): "session",
}


class SessionsPage(DeskPage):
    """The list at first; a session that is opened takes its place."""

    title = mark("Sessions")
    icon = "sessions"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._recording = False
        self._known: list[shelf.Entry] = []
        self._work, self._exporting = Work(self), Work(self)
        self._exported_last: Path | None = None
        self.record = push_button(
            tr("Record"), tr("Record hands, gestures and actions, no pictures, until Stop"), self._record
        )
        self.record.setObjectName("primary")
        self.pictures = QCheckBox(tr("With &pictures"))
        self.pictures.setToolTip(tr("Keep the camera's pictures too: all that it sees"))
        self.keep = push_button(tr("Keep the last 30 s"), tr("Keep what just happened (Ctrl+K)"), self._keep)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Sessions, newest first"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row = SessionRow(self.list)
        self.list.setItemDelegate(self._row)
        self.list.itemActivated.connect(lambda item: self.open(item.data(Qt.ItemDataRole.UserRole)))
        self.list.itemSelectionChanged.connect(self._mind)
        self.none = Page(self.icon)
        self.none.say(
            tr("Nothing is recorded yet"),
            tr(
                "Record, or keep the last half minute when something odd happened. A recording can be played, marked, "
                "tried with other settings, and exported."
            ),
        )
        self.look_at = push_button(
            tr("Open"), tr("Play it, mark moments, ask what if (Enter)"), self._open_chosen
        )
        self.bring = push_button(tr("Open a file…"), tr("A session from elsewhere"), self._open_file)
        self.give = push_button(
            tr("Export…"), tr("As tables, arrays, a video, or without private data"), self._export
        )
        self.remove = push_button(tr("Delete…"), tr("For good"), self._delete)
        self.player = SessionPlayer(lambda: self.desk.settings)
        self.player.told.connect(self._tell)
        self.player.closed.connect(self._to_list)
        self.places = QStackedWidget()
        self.places.addWidget(self._listed())
        self.places.addWidget(self.player)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.places)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._mind()

    def _listed(self) -> QWidget:
        page = QWidget()
        head, foot = QHBoxLayout(), Flow(spacing=GAP, alike=False)
        head.setSpacing(GAP)
        head.addWidget(page_title(tr(self.title)))
        head.addStretch(1)
        for part in (self.pictures, self.record, self.keep):
            head.addWidget(part)
        for part in (self.look_at, self.bring, self.give, self.remove):
            foot.addWidget(part)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PAD * 3 // 4)
        column.addLayout(head)
        column.addWidget(self.none, 1)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        return page

    # --- the list ------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Read the folder anew, on a thread."""
        if not self._work.busy:
            self._work.start(lambda: list(shelf.entries()), self.show_entries, self._tell)

    def show_entries(self, found: list[shelf.Entry]) -> None:
        """What is chosen stays chosen, also as its recording ends and gets its name."""
        if found != self._known or self.list.count() != len(found):
            chosen, current = {_session(item) for item in self.list.selectedItems()}, self.list.currentItem()
            at = _session(current) if current else ""
            self._known = found
            self.list.blockSignals(
                True
            )  # nothing is chosen for a moment: no button must lose the focus for that
            self.list.clear()
            for entry in found:
                item = QListWidgetItem(_words(entry))
                item.setData(Qt.ItemDataRole.UserRole, entry.path)
                item.setData(PROBLEM, bool(entry.problem))
                item.setToolTip(told(entry.problem) or str(entry.path.name))
                self.list.addItem(item)
                if _session(item) == at:
                    self.list.setCurrentItem(item, QItemSelectionModel.SelectionFlag.NoUpdate)
                item.setSelected(_session(item) in chosen)
            self.list.blockSignals(False)
        self._mind()

    def _mind(self) -> None:
        chosen = len(self.list.selectedItems())
        self.look_at.setEnabled(chosen == 1)
        self.give.setEnabled(chosen == 1 and not self._exporting.busy)
        self.remove.setEnabled(chosen > 0)
        self.none.setVisible(not self.list.count())
        self.list.setVisible(bool(self.list.count()))

    @property
    def chosen(self) -> list[Path]:
        return [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]

    def open(self, path: Path) -> None:
        if self.player.open(path):
            self.places.setCurrentWidget(self.player)
            self.player.line.setFocus()

    def _open_chosen(self) -> None:
        self.open(self.chosen[0])

    def _open_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a session"), "", tr("Sessions (*.mcap)"))
        if path:
            self.open(Path(path))

    def escape(self) -> None:
        if self.places.currentWidget() is self.player:
            self.player.close_session()

    def _to_list(self) -> None:
        self.places.setCurrentIndex(0)
        self.look()
        self.list.setFocus()

    # --- recording -----------------------------------------------------------------------------------------------

    def _record(self) -> None:
        """Begin, or end what is being recorded; the page follows what is then so."""
        if self.desk.recording():
            self.desk.post(StopRecording("the window"))
        else:
            self.desk.post(StartRecording("the window", pictures=self.pictures.isChecked()))

    def show_recording(self, on: bool) -> None:
        self._recording = on
        self.record.setText(tr("Stop recording") if on else tr("Record"))
        self.pictures.setVisible(not on)
        QTimer.singleShot(500, self.look)

    def _keep(self) -> None:
        self.desk.post(KeepLast("the window"))
        QTimer.singleShot(500, self.look)

    # --- export and delete ---------------------------------------------------------------------------------------

    def _export(self) -> None:
        self._ask_where(self.chosen[0])

    def export_again(self) -> None:
        """What was exported last, to another place."""
        if self._exported_last is not None and not self._exporting.busy:
            self._ask_where(self._exported_last)

    def _ask_where(self, session: Path) -> None:
        formats = {tr(words): kind for words, kind in FORMATS.items()}
        path, chosen = QFileDialog.getSaveFileName(
            self, tr("Export the session"), session.with_suffix("").name, ";;".join(formats)
        )
        if path:
            self.export(session, Path(path), formats[chosen])

    def export(self, session: Path, path: Path, kind: str) -> None:
        """Write it on a thread, and say where it is."""
        self._exported_last = session
        if self.focusWidget() is self.give:
            self.list.setFocus()  # a button that cannot be pressed hands its focus on, here to Delete
        suffixes = {"jsonl": ".jsonl", "npz": ".npz", "video": ".mp4", "session": ".mcap"}
        if kind in suffixes and not path.suffix:
            path = path.with_suffix(suffixes[kind])

        def write() -> str:
            with open_session(session) as reader:
                places = export(reader, Wanted(**{kind: path}, anonymise=kind == "session", force=True))
                return ", ".join(map(str, places))

        self._exporting.start(write, lambda places: self._exported(places), self._not_exported)
        self._mind()

    def _exported(self, places: str) -> None:
        text = tr("The session is exported: {places}").format(places=places)
        self.desk.notify(Notice(text, help="export"))
        self._mind()

    def _not_exported(self, error: HandcontrolError) -> None:
        """Another place may have room, or room can be made where the recordings are."""
        self._tell(HandcontrolError(error.text, error.remedy, help="export"))

    def _delete(self) -> None:
        chosen = self.chosen
        text = (
            tr("Delete {stem} for good?").format(stem=chosen[0].stem)
            if len(chosen) == 1
            else tr("Delete %n sessions for good?", len(chosen))
        )
        if agreed(self, tr("Delete"), text, tr("Delete")):
            self.delete(chosen)

    def delete(self, sessions: list[Path]) -> None:
        """Without asking."""
        try:
            shelf.delete(sessions)
        except HandcontrolError as error:
            self._tell(error)
        self.look()

    def _tell(self, error: HandcontrolError) -> None:
        self.desk.notify(Notice.of(error))
        self._mind()

    # --- the window ----------------------------------------------------------------------------------------------

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Whoever began a recording, and whatever ended it: a rule, a key, a full disk."""
        on = bool(self.desk.recording())
        if on != self._recording:
            self.show_recording(on)

    def set_theme(self, theme: Theme) -> None:
        self.player.set_theme(theme)
        self.none.set_theme(theme)
        self._row.set_theme(theme)
        self.list.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()
        self._timer.start(LOOK_MS)

    def hideEvent(self, event: object) -> None:
        self._timer.stop()
        self._work.forget()


def _session(item: QListWidgetItem) -> str:
    """Which session it stands for, whether it is still being written or not."""
    path: Path = item.data(Qt.ItemDataRole.UserRole)
    return path.name.removesuffix(PART)


def _words(entry: shelf.Entry) -> str:
    """Two lines: when and how long; from where and what is in it."""
    if entry.problem:
        return f"{entry.path.stem}\n{told(entry.problem.replace(str(entry.path), entry.path.name))}"
    when = day_and_time(_here(entry.created)) or entry.path.stem
    parts = [source_words(entry.source), tr("{size:.1f} MB").format(size=megabytes(entry.size))]
    if entry.pictures > 0:
        parts.append(tr("%n pictures", entry.pictures))
    if entry.marks > 0:
        parts.append(tr("%n marks", entry.marks))
    if not entry.complete:
        parts.append(tr("not finished"))
    words = " · ".join(parts)
    return f"{when}   {clock(entry.seconds)}\n{words[:1].upper()}{words[1:]}"


def _here(created: str) -> str:
    """A time of anywhere (ISO 8601) as clocks here show it."""
    try:
        return datetime.fromisoformat(created).astimezone().isoformat()
    except ValueError:
        return ""
