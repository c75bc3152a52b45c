"""The gallery of gestures: what each looks like, how sure the recognizer is of it right now, and teaching new ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from handcontrol.errors import GestureError
from handcontrol.gestures.motions import MOTIONS
from handcontrol.gestures.poses import builtin_poses
from handcontrol.gestures.taught import (
    Taught,
    load_taught,
    own_texts,
    read,
    remove,
    rename,
    save,
    taken,
)
from handcontrol.ui.asking import agreed, written
from handcontrol.ui.desk import Desk, DeskPage
from handcontrol.ui.flow import Flow
from handcontrol.ui.gesture_card import GestureCard
from handcontrol.ui.language import gesture_title, mark, tr
from handcontrol.ui.not_it_list import NotItList
from handcontrol.ui.parts import page_title, plain_scroll, push_button
from handcontrol.ui.teach_panel import TeachPanel
from handcontrol.ui.theme import GAP, HEADING, PAD, SMALL, Theme, font
from handcontrol.vocab import Notice, SetControl, Snapshot, Step, UseTaught

FILES = mark("Gestures (*.toml)")


class GesturesPage(DeskPage):
    """A pose's bar fills as the hand comes near it, and its card is marked while it is made; a motion's, as it is."""

    title = mark("Gestures")
    icon = "hand"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.cards: dict[str, GestureCard] = {}
        self._taught: set[str] = set()
        self._theme: Theme | None = None
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, GAP, 0)
        self._column.setSpacing(GAP)
        poses = [(pose.name, tr(pose.title)) for pose in builtin_poses()]
        motions = [(name, gesture_title(name)) for name in MOTIONS]
        self._section(tr("Yours"), tr("Gestures that you taught: rules use them by their names."))
        self._none = QLabel(
            tr("None yet. Teach one in a minute: hold a shape, or make a motion a few times.")
        )
        self._none.setWordWrap(True)
        self._column.addWidget(self._none)
        self._yours = Flow(spacing=PAD * 3 // 4)
        self._column.addLayout(self._yours)
        self.not_it = NotItList()
        self.not_it.wanted.connect(self._take_back)
        self._column.addWidget(self.not_it)
        self._section(
            tr("Poses"),
            tr("Shapes that the hand holds. The notch in the bar is where a pose begins to count."),
        )
        self._column.addLayout(self._flow(poses, "pose"))
        self._section(
            tr("Motions"), tr("Movements that the hand makes; a card lights up when its motion was seen.")
        )
        self._column.addLayout(self._flow(motions, "motion"))
        self._column.addStretch(1)
        self.panel = TeachPanel()
        self.panel.begun.connect(lambda: desk.post(SetControl(False, "a gesture is being taught")))
        self.panel.kept.connect(self._kept)
        self.panel.closed.connect(self._leave_panel)
        self.places = QStackedWidget()
        self.places.addWidget(plain_scroll(inner, tr("Gallery of gestures")))
        self.places.addWidget(self.panel)
        tip = tr("Show a new one to the camera; control is switched off meanwhile")
        self.teach = push_button(tr("Teach a gesture…"), tip, self._open_panel, primary=True)
        self.bring = push_button(
            tr("Import…"), tr("Take over a gesture that somebody else taught"), self._import
        )
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(page_title(tr(self.title)))
        head.addStretch(1)
        head.addWidget(self.bring)
        head.addWidget(self.teach)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(PAD * 3 // 4)
        whole.addLayout(head)
        whole.addWidget(self.places, 1)
        self._show_yours()

    def _section(self, title: str, words: str) -> None:
        heading, sentence = QLabel(title), QLabel(words)
        heading.setFont(font(HEADING, bold=True))
        sentence.setObjectName("muted")
        sentence.setFont(font(SMALL))
        sentence.setWordWrap(True)
        if self._column.count():
            self._column.addSpacing(PAD)
        self._column.addWidget(heading)
        self._column.addWidget(sentence)

    def _flow(self, gestures: Iterable[tuple[str, str]], kind: str) -> Flow:
        flow = Flow(spacing=PAD * 3 // 4)
        for name, title in gestures:
            self.cards[name] = card = GestureCard(name, title, kind=kind)
            flow.addWidget(card)
        return flow

    # --- what a person taught ------------------------------------------------------------------------------------

    def _show_yours(self) -> None:
        """A card for each taught gesture, with what can be done with it."""
        while self._yours.count():
            item = self._yours.takeAt(0)
            old = item.widget() if item else None
            if isinstance(old, GestureCard):
                del self.cards[old.name]
                old.hide()
                old.deleteLater()
        taught = load_taught(tell=self.desk.notify)
        self._taught = {gesture.name for gesture in taught}
        for gesture in taught:
            card = GestureCard(gesture.name, gesture.title, kind=gesture.kind)
            card.offer(self._menu(gesture.name, card))
            if self._theme:
                card.set_theme(self._theme)
            self.cards[gesture.name] = card
            self._yours.addWidget(card)
        self._none.setVisible(not self._yours.count())

    def _menu(self, name: str, card: GestureCard) -> QMenu:
        menu = QMenu(card)
        for words, act in (
            (tr("Teach &further…"), self._further),
            (tr("&Rename…"), self._rename),
            (tr("&Share…"), self._share),
            (tr("&Forget…"), self._forget),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, act=act: act(name))
            menu.addAction(action)
        return menu

    def _changed(self) -> None:
        """The engine goes on with the gestures of now."""
        self._show_yours()
        self.not_it.show_examples()
        self.desk.post(UseTaught(own_texts()))

    def _kept(self, gesture: Taught) -> None:
        self._leave_panel()
        self._changed()
        self.desk.notify(
            Notice(tr("{name} is taught.").format(name=gesture.name), tr("Rules can use it by this name."))
        )

    def _open_panel(self, old: Taught | None = None) -> None:
        self.teach.setEnabled(False)
        self.places.setCurrentWidget(self.panel)
        self.panel.open(old)

    def escape(self) -> None:
        if self.places.currentWidget() is self.panel:
            self._leave_panel()

    def _leave_panel(self) -> None:
        self.teach.setEnabled(True)
        self.places.setCurrentIndex(0)
        self.teach.setFocus()

    def _try(self, act: Callable[[], object]) -> bool:
        """Do it, or tell the person why not."""
        try:
            act()
        except GestureError as error:
            self.desk.notify(Notice.of(error))
            return False
        return True

    def _further(self, name: str) -> None:
        found = load_taught([name], tell=self.desk.notify)
        if found:
            self._open_panel(found[0])

    def _rename(self, name: str) -> None:
        words = tr("New name of {name}:").format(name=name)
        to = written(self, tr("Rename the gesture"), words, name, tr("Rename"))
        if to and to != name and self._try(lambda: rename(name, to)):
            self._changed()

    def _share(self, name: str) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Share the gesture"), f"{name}.toml", tr(FILES))
        found = load_taught([name], tell=self.desk.notify) if path else ()
        if found:
            self._try(lambda: save(found[0], Path(path)))

    def _forget(self, name: str) -> None:
        text = tr("Forget {name}? Rules that use it will never come about.").format(name=name)
        if agreed(self, tr("Forget the gesture"), text, tr("Forget")):
            self.forget(name)

    def forget(self, name: str) -> None:
        """Without asking."""
        if self._try(lambda: remove(name)):
            self._changed()

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Import a gesture"), "", tr(FILES))
        if path:
            self.bring_in(Path(path))

    def bring_in(self, path: Path) -> None:
        """Take over the gesture in a file, unless there is one of its name."""

        def take() -> None:
            gesture = read(path)
            if taken(gesture.name):
                raise GestureError(
                    tr("There is a taught gesture “{name}” already.").format(name=gesture.name),
                    tr("Rename that first."),
                )
            save(gesture)

        if self._try(take):
            self._changed()

    def _take_back(self, act: Callable[[], None]) -> None:
        if self._try(act):
            self._changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.not_it.show_examples()  # more may have been said on the page Why

    # --- what the engine tells -----------------------------------------------------------------------------------

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The best score of each pose over the hands in view."""
        self.panel.show_snapshot(snapshot)
        best: dict[str, float] = {}
        for pose in snapshot.step.poses:
            for name, score in pose.scores:
                best[name] = max(score, best.get(name, -1.0))
        needed = self.desk.settings.gestures.accept
        for name, card in self.cards.items():
            if card.kind == "pose":
                card.show_score(best.get(name, -1.0), needed)

    def show_steps(self, steps: Sequence[Step]) -> None:
        self.panel.show_steps(steps)
        for step in steps:
            for command in step.commands:
                if isinstance(command, UseTaught):
                    self._mind_taught({name for name, _ in command.gestures})
            for event in step.events:
                if event.kind == "motion" and event.name in self.cards:
                    self.cards[event.name].show_made()

    def _mind_taught(self, names: set[str]) -> None:
        """A file was mended, put there or taken away by another hand; what built-in ones are not has no card here."""
        if names - (self.cards.keys() - self._taught) != self._taught:
            self._show_yours()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.panel.set_theme(theme)
        for card in self.cards.values():
            card.set_theme(theme)
