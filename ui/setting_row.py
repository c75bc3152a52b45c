"""One setting on its page: name and sentence at the left; at the right back to default, and the control that fits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from handcontrol.settings import Zone
from handcontrol.ui.icons import icon
from handcontrol.ui.key_edit import Listening
from handcontrol.ui.language import LANGUAGES, mark, number, tr
from handcontrol.ui.parts import Choice, Decimal, Whole
from handcontrol.ui.setting_words import Field
from handcontrol.ui.theme import BODY, GAP, SMALL, Theme, font

CONTROL_PX = 190
REST_MS = 150
NARROW_PX = 2 * CONTROL_PX + 40  # a row needs as much for words and control side by side
#: Up to which largest value a number goes by how much.
STEPS = ((20, 1.0), (2, 0.1), (0.5, 0.05), (0, 0.01))
#: Choices whose word alone means something else in other languages: a light theme is no lamp.
OTHERWISE = {"light": mark("Light colours"), "dark": mark("Dark colours")}
EDGES = ("left", "top", "right", "bottom")


class SettingRow(QWidget):
    """`wanted` fires with the value a person chose; whoever hears it calls `show_value` or `refuse`."""

    wanted = Signal(object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        title = QLabel(field.title)
        title.setFont(font(BODY))
        title.setToolTip(field.path)
        title.setWordWrap(True)
        self.help = QLabel(field.help)
        self.help.setObjectName("muted")
        self.help.setFont(font(SMALL))
        self.help.setWordWrap(True)
        self.refused = QLabel()
        self.refused.setObjectName("bad")
        self.refused.setFont(font(SMALL))
        self.refused.setWordWrap(True)
        self.refused.hide()
        self.control, self._set = _control(field, self.wanted.emit)
        self.control.setAccessibleDescription(field.help)
        self.back = QToolButton()
        self.back.setObjectName("flat")
        self.back.setIconSize(QSize(16, 16))
        default = _choice_words(field.default) if field.kind == "choice" else words_of(field.default)
        default += f" {field.unit}" if field.unit else ""
        self.back.setToolTip(tr("Back to the default: {default}").format(default=default))
        self.back.setAccessibleName(tr("{title}: back to the default").format(title=field.title))
        self.back.clicked.connect(lambda: self.wanted.emit(field.default))
        keeps = self.back.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(keeps)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        for label in (title, self.help, self.refused):
            words.addWidget(label)
        words.addStretch(1)
        self._grid = row = QGridLayout(self)
        row.setContentsMargins(0, GAP // 2, 0, GAP // 2)
        row.setSpacing(GAP)
        row.setColumnStretch(0, 1)
        row.addLayout(words, 0, 0)
        self._narrow: bool | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._fit)
        self._place(narrow=False)

    def _fit(self) -> None:
        self._place(narrow=self.width() < NARROW_PX)

    def _place(self, *, narrow: bool) -> None:
        """The control beside the words, or below them where they would be too narrow to read."""
        if narrow != self._narrow:
            self._narrow = narrow
            beside, left = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(
                self.control, int(narrow), 0 if narrow else 2, left if narrow else left | beside
            )
            self._grid.addWidget(self.back, int(narrow), 1, beside)
            self._grid.setColumnMinimumWidth(2, 0 if narrow else CONTROL_PX)  # one column for all rows

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.isVisible():
            self._fit()
        elif (self.width() < NARROW_PX) != self._narrow:
            self._rest.start()  # many rows at once: not while a person drags the window

    def show_value(self, value: Any) -> None:
        """What is in force; nothing is refused any more."""
        self._set(value)
        self.refused.hide()
        self.back.setVisible(value != self.field.default)

    def refuse(self, why: str) -> None:
        """What was chosen cannot be: say why, in one sentence."""
        self.refused.setText(why)
        self.refused.show()

    def matches(self, words: str) -> bool:
        """Whether all of `words` stand in the name or the sentence."""
        text = f"{self.field.title} {self.field.help} {self.field.path}".lower()
        return all(word in text for word in words.lower().split())

    def set_theme(self, theme: Theme) -> None:
        self.back.setIcon(icon("undo", theme.muted, 16))


def words_of(value: Any) -> str:
    """A value as a person reads it."""
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if isinstance(value, Zone):
        value = tuple(getattr(value, edge) for edge in EDGES)
    if isinstance(value, tuple):
        return ", ".join(map(words_of, value)) or tr("none")
    return number(f"{value:g}") if isinstance(value, float) else str(value) or tr("none")


def _choice_words(choice: str) -> str:
    """ "blend_tip" → "Blend tip", in the person's language."""
    words = OTHERWISE.get(choice) or choice.replace("_", " ").capitalize()
    return LANGUAGES.get(choice) or tr(words)


Made = tuple[QWidget, Callable[[Any], None]]  # the control, and how it shows a value


def _control(field: Field, wanted: Callable[[Any], None]) -> Made:
    match field.kind:
        case "switch":
            return _switch(field, wanted)
        case "choice":
            return _choice(field, wanted)
        case "choices":
            return _choices(field, wanted)
        case "text":
            return _text(field, wanted)
        case "key":
            return _key(field, wanted)
        case "list":
            return _list(field)
        case "box":
            return _box(field, wanted)
        case "whole" | "number":
            return _number(field, wanted)


def _switch(field: Field, wanted: Callable[[Any], None]) -> Made:
    box = QCheckBox()
    box.setAccessibleName(field.title)
    box.clicked.connect(lambda on: wanted(on))
    return box, box.setChecked


def _choice(field: Field, wanted: Callable[[Any], None]) -> Made:
    box = Choice()
    box.setAccessibleName(field.title)
    box.setFixedWidth(CONTROL_PX)
    for choice in field.choices:
        box.addItem(_choice_words(choice), choice)
    box.activated.connect(lambda place: wanted(box.itemData(place)))
    return box, lambda value: box.setCurrentIndex(box.findData(value))


def _choices(field: Field, wanted: Callable[[Any], None]) -> Made:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    boxes: dict[str, QCheckBox] = {}

    def chosen() -> None:
        wanted(tuple(choice for choice, box in boxes.items() if box.isChecked()))

    for choice in field.choices:
        boxes[choice] = box = QCheckBox(_choice_words(choice))
        box.setAccessibleName(f"{field.title}: {_choice_words(choice)}")
        box.clicked.connect(chosen)
        column.addWidget(box)

    def show(value: tuple[str, ...]) -> None:
        for choice, box in boxes.items():
            box.setChecked(choice in value)

    return holder, show


def _text(field: Field, wanted: Callable[[Any], None]) -> Made:
    edit = QLineEdit()
    edit.setAccessibleName(field.title)
    edit.setFixedWidth(CONTROL_PX)
    edit.editingFinished.connect(lambda: wanted(edit.text()) if edit.isModified() else None)
    return edit, edit.setText


def _key(field: Field, wanted: Callable[[Any], None]) -> Made:
    """Typed as its name, or pressed."""
    edit, show = _text(field, wanted)
    listen = Listening(tr("Press keys…"))
    listen.setToolTip(tr("Then press the key or the combination"))
    listen.setAccessibleName(tr("{setting}: press keys").format(setting=field.title))
    listen.pressed_keys.connect(wanted)
    holder = QWidget()
    holder.setFocusProxy(edit)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP // 2)
    column.addWidget(edit)
    column.addWidget(listen)
    return holder, show


def _number(field: Field, wanted: Callable[[Any], None]) -> Made:
    box: QSpinBox | QDoubleSpinBox = Whole() if field.kind == "whole" else _decimal(field)
    box.setRange(field.low, field.high)  # type: ignore[arg-type]
    if isinstance(box, QSpinBox):
        box.setRange(int(field.low), int(field.high))
        box.setSingleStep(10 if field.high - field.low > 500 else 1)
    box.setAccessibleName(field.title)
    box.setFixedWidth(CONTROL_PX)
    box.setSuffix(f" {field.unit}" if field.unit else "")
    box.setToolTip(
        tr("{low:g} to {high:g}{suffix}").format(low=field.low, high=field.high, suffix=box.suffix())
    )
    _when_chosen(box, lambda: wanted(box.value()))
    return box, lambda value: _quietly(box, value)


def _list(field: Field) -> Made:
    label = QLabel()
    label.setObjectName("muted")
    label.setAccessibleName(field.title)
    label.setFixedWidth(CONTROL_PX)
    return label, lambda value: label.setText(tr("%n entries", len(value)))


def _box(field: Field, wanted: Callable[[Any], None]) -> Made:
    holder = QWidget()
    holder.setFixedWidth(CONTROL_PX)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP // 2)
    boxes: list[QDoubleSpinBox] = []
    is_zone = isinstance(field.default, Zone)

    def chosen() -> None:
        values = tuple(round(box.value(), 3) for box in boxes)
        wanted(dict(zip(EDGES, values, strict=True)) if is_zone else values)

    for edge in EDGES:
        box = _decimal(field)
        box.setRange(0.0, 1.0)
        box.setPrefix(f"{_choice_words(edge)}  ")
        box.setAccessibleName(f"{field.title}: {_choice_words(edge)}")
        _when_chosen(box, chosen)
        boxes.append(box)
        column.addWidget(box)

    def show(value: Any) -> None:
        values = [getattr(value, edge) for edge in EDGES] if is_zone else value
        for box, one in zip(boxes, values, strict=True):
            _quietly(box, one)

    return holder, show


def _when_chosen(box: QSpinBox | QDoubleSpinBox, act: Callable[[], None]) -> None:
    """Typing counts when it is done, the arrows at once."""
    box.setKeyboardTracking(False)
    box.valueChanged.connect(act)


def _quietly(box: QSpinBox | QDoubleSpinBox, value: Any) -> None:
    """Show a value that nobody chose just now."""
    box.blockSignals(True)
    box.setValue(value)
    box.blockSignals(False)


def _decimal(field: Field) -> Decimal:
    box = Decimal()
    box.setDecimals(2 if field.high > 0.5 else 3)
    box.setSingleStep(next(step for most, step in STEPS if field.high > most))
    return box
