"""What gestures are not, as a person said: the examples of each, counted, to be taken back. Main thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from handcontrol.gestures.poses import builtin_poses
from handcontrol.gestures.taught import Denied, load_own, take_back
from handcontrol.ui.flow import Flow
from handcontrol.ui.language import gesture_title, tr
from handcontrol.ui.parts import card, push_button
from handcontrol.ui.theme import GAP, HEADING, PAD, SMALL, font


class NotItList(QWidget):
    """A heading and a card for each gesture with examples; nothing at all where there are none. `wanted` fires with
    what takes some back: whoever hears it does it, and tells what went wrong."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.names: tuple[str, ...] = ()
        heading = QLabel(tr("What is not it"))
        heading.setFont(font(HEADING, bold=True))
        words = QLabel(
            tr(
                "You said “That was not it” on the page Why. A hand like an example must make the gesture more clearly "
                "to begin it."
            )
        )
        words.setObjectName("muted")
        words.setFont(font(SMALL))
        words.setWordWrap(True)
        self._cards = QWidget()
        self._flow = Flow(spacing=PAD * 3 // 4)
        self._cards.setLayout(self._flow)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, PAD, 0, 0)
        whole.setSpacing(GAP)
        for part in (heading, words, self._cards):
            whole.addWidget(part)
        self.show_examples()

    def show_examples(self) -> None:
        """As they are stored now."""
        while item := self._flow.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        found = tuple(_counts())
        self.names = tuple(name for name, _, _ in found)
        for name, count, one_by_one in found:
            self._flow.addWidget(self._card(name, count, one_by_one))
        self.setVisible(bool(found))

    def _card(self, name: str, count: int, one_by_one: bool) -> QWidget:
        frame, column = card()
        title, said = QLabel(_title(name)), QLabel(tr("%n examples of what is not it", count))
        title.setFont(font(HEADING, bold=True))
        title.setTextFormat(Qt.TextFormat.PlainText)
        said.setObjectName("muted")
        said.setFont(font(SMALL))
        buttons = Flow(spacing=GAP)
        column.addWidget(title)
        column.addWidget(said)
        column.addSpacing(GAP)
        column.addLayout(buttons)
        if one_by_one and count > 1:
            newest = push_button(tr("Take back the newest"), "", self._asks(lambda: take_back(name)))
            newest.setAccessibleName(tr("{name}: take back the newest example").format(name=title.text()))
            buttons.addWidget(newest)
        words = tr("Take back all") if count > 1 else tr("Take back")
        every = push_button(words, "", self._asks(lambda: take_back(name, every=True)))
        every.setAccessibleName(tr("{name}: take back all examples").format(name=title.text()))
        buttons.addWidget(every)
        return frame

    def _asks(self, act: Callable[[], None]) -> Callable[[], None]:
        return lambda: self.wanted.emit(act)


def _title(name: str) -> str:
    """As its card in the gallery is called."""
    titles = {pose.name: pose.title for pose in builtin_poses()}
    return tr(titles[name]) if name in titles else gesture_title(name)


def _counts() -> Iterator[tuple[str, int, bool]]:
    """(gesture, how many examples, whether they can be taken back one by one) of each that has some."""
    for one in load_own():
        if isinstance(one, Denied):
            yield one.name, len(one.examples), True
        elif len(one.negatives):
            yield one.name, len(one.negatives), False
