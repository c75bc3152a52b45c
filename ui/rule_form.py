"""One rule as a form: which gesture, which hand, when, and what it does. What it cannot say is for the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from handcontrol.gestures.motions import MOTIONS
from handcontrol.gestures.poses import builtin_poses
from handcontrol.gestures.taught import load_taught
from handcontrol.rules.grammar import Rule
from handcontrol.ui.key_edit import KeyEdit
from handcontrol.ui.language import gesture_title, mark, told, tr
from handcontrol.ui.parts import Choice, Decimal, plain_scroll, push_button
from handcontrol.ui.preview import Preview
from handcontrol.ui.theme import GAP, HEADING, PAD, Theme, font
from handcontrol.ui.words import rule_words
from handcontrol.ui.zone_field import MIDDLE, ZoneField
from handcontrol.vocab import Snapshot

HANDS = (
    (mark("The first hand"), None),
    (mark("Right hand"), "right"),
    (mark("Left hand"), "left"),
    (mark("Any hand"), "any"),
    (mark("The second hand"), "second"),
)
#: What a rule of the form does: words, key, and whether an input or a text belongs to it.
DEEDS = (
    (mark("Move the pointer"), "pointer", ""),
    (mark("Turn the wheel"), "scroll", ""),
    (mark("Zoom"), "zoom", ""),
    (mark("Hold down while it lasts"), "hold", "input"),
    (mark("Press once"), "tap", "input"),
    (mark("Press twice"), "double", "input"),
    (mark("Type a text"), "text", "text"),
    (mark("Tell me"), "notify", "text"),
)
ROOMY_PX = 520
HIGHEST_PX = 1000  # that is, as high as may be
BROAD_PX = 680  # from here on the picture of the zone stands beside the form, not in it
MOVES = ("pointer", "scroll", "zoom")
ONCE = ("tap", "double", "text", "notify")


def simple(rule: Rule) -> dict[str, Any] | None:
    """The rule as what the form has: gesture, kind, deed, value and conditions; None for what it cannot say."""
    table = rule.model_dump(by_alias=True, exclude_defaults=True)
    when, during = table["when"], table.get("during", {})
    gesture = [(kind, when[kind]) for kind in ("pose", "motion") if kind in when]
    if len(gesture) != 1 or len(gesture[0][1]) != 1 or table.get("on_leave"):
        return None
    known = {"pose", "motion", "hand", "for", "cooldown", "app", "zone"}
    entered = table.get("on_enter", ())
    if when.keys() - known or len(when.get("app", ())) > 1 or len(during) + len(entered) != 1:
        return None
    ((deed, value),) = (during or entered[0]).items()
    if deed == "move":
        deed, value = value, ""
    if deed not in {key for _, key, _ in DEEDS}:
        return None
    kind, names = gesture[0]
    return {"name": rule.name, "kind": kind, "gesture": names[0], "deed": deed, "value": value,
        "hand": when.get("hand"), "for": when.get("for", 0.0), "cooldown": when.get("cooldown", 0.0),
        "app": when.get("app", ("",))[0], "zone": when.get("zone")}  # fmt: skip


def built(wanted: dict[str, Any], *, enabled: bool = True) -> Rule:
    """The other way. ValueError (pydantic's) where such a rule makes no sense."""
    when: dict[str, Any] = {wanted["kind"]: [wanted["gesture"]]}
    when |= {key: wanted[key] for key in ("hand", "for", "cooldown", "zone") if wanted[key]}
    if wanted["app"]:
        when["app"] = wanted["app"]
    deed, value = wanted["deed"], wanted["value"]
    rule: dict[str, Any] = {"name": wanted["name"], "when": when, "enabled": enabled}
    if deed in ONCE:
        rule["on_enter"] = [{deed: value}]
    else:
        rule["during"] = {"move": deed} if deed in MOVES else {deed: value}
    return Rule.model_validate(rule)


class _AnyApplication(QStyledItemDelegate):
    """In the list, nothing is said in words."""

    def displayText(self, value: Any, locale: Any) -> str:
        return super().displayText(value, locale) or tr("any application")


class RuleForm(QFrame):
    """`saved` fires with the Rule; `closed` as the person leaves without one. `rule`: what the form says, None where
    it makes no sense yet; `changed` fires with each change of it."""

    saved = Signal(object)
    closed = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.rule: Rule | None = None
        self._enabled, self._broad = True, False
        self._theme: Theme | None = None
        self.title = QLabel()
        self.title.setFont(font(HEADING, bold=True))
        self.name, self.app, self.text = QLineEdit(), Choice(), QLineEdit()
        self.gesture, self.hand, self.deed = (Choice() for _ in range(3))
        self.held, self.cooldown = _seconds(), _seconds()
        self.input = KeyEdit(tr("Key or button"))
        self.zoned = QCheckBox(tr("only in a part of the picture"))
        self.zone = ZoneField()
        self.app.setEditable(True)
        self.app.setItemDelegate(_AnyApplication(self.app))
        if line := self.app.lineEdit():
            line.setPlaceholderText(tr("any application"))
        self.said, self.problem = _label("muted"), _label("bad")
        for hand, side in HANDS:
            self.hand.addItem(tr(hand), side)
        for deed, key, _ in DEEDS:
            self.deed.addItem(tr(deed), key)
        self.save = push_button(tr("Save"), "", self._save, primary=True)
        self.cancel = push_button(tr("Cancel"), "", self.closed.emit)
        self._lay_out()
        self._name_parts()
        for signal in (self.name.textChanged, self.gesture.currentIndexChanged, self.hand.currentIndexChanged,
                       self.held.valueChanged, self.cooldown.valueChanged, self.app.editTextChanged,
                       self.zoned.toggled, self.deed.currentIndexChanged, self.input.changed, self.text.textChanged,
                       self.zone.changed):  # fmt: skip
            signal.connect(self._look)

    def _lay_out(self) -> None:
        self._labels: list[QLabel] = []
        self._side, self._zone_row = QWidget(), QWidget()
        self._preview_room, self._zone_room = QVBoxLayout(self._side), QVBoxLayout(self._zone_row)
        for room in (self._preview_room, self._zone_room):
            room.setContentsMargins(0, 0, 0, 0)
            room.setSpacing(GAP)
        self._zone_room.addWidget(self.zone)
        self.form = QFormLayout()
        self.form.setSpacing(GAP)
        self.form.setContentsMargins(0, 0, 0, 0)
        for words, part in ((tr("Name"), self.name), (tr("Gesture"), self.gesture), (tr("Hand"), self.hand),
                            (tr("Held for"), self.held), (tr("Not again within"), self.cooldown), (tr("In"), self.app),
                            ("", self.zoned), ("", self._zone_row), (tr("Then"), self.deed), ("", self.input),
                            ("", self.text)):  # fmt: skip
            label = QLabel(words)
            self._labels.append(label)
            self.form.addRow(label, part)
        inner = QWidget()
        middle = QHBoxLayout(inner)
        middle.setContentsMargins(0, 0, GAP, 0)
        middle.setSpacing(PAD)
        self._preview_room.addStretch(1)
        rows = QVBoxLayout()
        rows.addLayout(self.form)
        rows.addStretch(1)
        middle.addLayout(rows, 1)
        middle.addWidget(self._side)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.setSpacing(GAP)
        column.addWidget(self.title)
        area = plain_scroll(inner, tr("Rule"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(area, 1)
        column.addWidget(self.said)
        column.addWidget(self.problem)
        column.addLayout(buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the names stand above what they name, and the preview gives way; where there is
        much, the picture of the zone stands below the preview."""
        super().resizeEvent(event)
        wide = event.size().width() >= ROOMY_PX
        self._broad = event.size().width() >= BROAD_PX
        if self._broad != (self.zone.parent() is self._side):
            if self._broad:
                self._preview_room.insertWidget(self._preview_room.count() - 1, self.zone)
            else:
                self._zone_room.addWidget(self.zone)
            self._show_zone()
        self._side.setVisible(wide)
        high = self.name.sizeHint().height() if wide else 0
        for label in self._labels:
            label.setMinimumHeight(high)
            label.setMaximumHeight(HIGHEST_PX if wide or label.text() else 0)
        policy = QFormLayout.RowWrapPolicy
        self.form.setRowWrapPolicy(policy.DontWrapRows if wide else policy.WrapAllRows)

    def _name_parts(self) -> None:
        for part, name in (
            (self.name, tr("Name of the rule")),
            (self.gesture, tr("Gesture")),
            (self.hand, tr("Hand")),
            (self.held, tr("Seconds that it is held")),
            (self.cooldown, tr("Seconds until it may come again")),
            (self.app, tr("Application")),
            (self.deed, tr("What it does")),
            (self.text, tr("Text")),
        ):
            part.setAccessibleName(name)

    # --- what is in it -------------------------------------------------------------------------------------------

    def open(self, rule: Rule | None, *, apps: Sequence[str] = ()) -> None:
        """A new rule, or one that the form can say. apps: applications to choose from."""
        self._fill_gestures()
        self.app.clear()
        self.app.addItem("", "")
        self.app.setItemData(0, tr("any application"), Qt.ItemDataRole.AccessibleTextRole)
        self.offer(apps)
        wanted = simple(rule) if rule else None
        wanted = wanted or {"name": "", "kind": "pose", "gesture": "thumb_up", "deed": "tap", "value": "", "hand": None,
                            "for": 0.3, "cooldown": 1.0, "app": "", "zone": None}  # fmt: skip
        self._enabled = rule.enabled if rule else True
        self.title.setText(tr("Edit the rule") if rule else tr("A new rule"))
        self.name.setText(wanted["name"])
        made = f"{wanted['kind']}:{wanted['gesture']}"
        if self.gesture.findData(made) < 0:  # it was forgotten, and is no other gesture for that
            self.gesture.addItem(gesture_title(wanted["gesture"]), made)
        self.gesture.setCurrentIndex(self.gesture.findData(made))
        self.hand.setCurrentIndex(max(0, self.hand.findData(wanted["hand"])))
        self.held.setValue(wanted["for"])
        self.cooldown.setValue(wanted["cooldown"])
        self.app.setEditText(wanted["app"])
        self.zoned.setChecked(wanted["zone"] is not None)
        self.zone.set_zone(wanted["zone"] or MIDDLE)
        self.deed.setCurrentIndex(self.deed.findData(wanted["deed"]))
        takes = self._takes()
        self.input.set_value(wanted["value"] if takes == "input" else "")
        self.text.setText(wanted["value"] if takes == "text" else "")
        self.refuse("")
        self._look()
        self.name.setFocus()

    def offer(self, apps: Sequence[str]) -> None:
        """More applications to choose from; what is written stays."""
        written = self.app.currentText()
        for app in apps:
            if self.app.findData(app) < 0:
                self.app.addItem(app, app)
        self.app.setEditText(written)

    def _fill_gestures(self) -> None:
        self.gesture.clear()
        for pose in builtin_poses():
            self.gesture.addItem(tr(pose.title), f"pose:{pose.name}")
        for motion in MOTIONS:
            title = gesture_title(motion)
            self.gesture.addItem(tr("{title} (motion)").format(title=title), f"motion:{motion}")
        for own in load_taught():
            self.gesture.addItem(tr("{title} (yours)").format(title=own.title), f"{own.kind}:{own.name}")

    def _takes(self) -> str:
        return next(takes for _, key, takes in DEEDS if key == self.deed.currentData())

    def wanted(self) -> dict[str, Any]:
        kind, _, gesture = (self.gesture.currentData() or "pose:fist").partition(":")
        takes = self._takes()
        value = self.input.value if takes == "input" else self.text.text() if takes == "text" else ""
        zone = self.zone.zone if self.zoned.isChecked() else None
        return {"name": self.name.text().strip(), "kind": kind, "gesture": gesture, "deed": self.deed.currentData(),
                "value": value, "hand": self.hand.currentData(), "for": 0.0 if kind == "motion" else self.held.value(),
                "cooldown": self.cooldown.value(), "app": self.app.currentText().strip(), "zone": zone}  # fmt: skip

    def _look(self) -> None:
        """Show what belongs to the choice, and the rule as a sentence."""
        wanted, takes = self.wanted(), self._takes()
        self.form.setRowVisible(self.input, takes == "input")
        self.form.setRowVisible(self.text, takes == "text")
        self._show_zone()
        self.form.setRowVisible(self.held, wanted["kind"] == "pose")
        try:
            self.rule = built({**wanted, "name": wanted["name"] or tr("This rule")})
            self.said.setText(rule_words(self.rule))
            self.save.setEnabled(bool(wanted["name"]))
            self._ask("" if wanted["name"] else tr("Give it a name."))
        except ValidationError as error:
            self.rule = None
            self.said.setText("")
            self.save.setEnabled(False)
            self._look_at(error, takes, wanted)
        self._show_preview(wanted["gesture"])
        self.changed.emit()

    def _look_at(self, error: ValidationError, takes: str, wanted: dict[str, Any]) -> None:
        """What is not there yet is asked for; what makes no sense is refused."""
        if takes and not wanted["value"]:
            self._ask(tr("Say which key or button.") if takes == "input" else tr("Write the text."))
        else:
            self.refuse(_why(error))

    def _show_zone(self) -> None:
        on = self.zoned.isChecked()
        self.form.setRowVisible(self._zone_row, on and not self._broad)
        self.zone.setVisible(on)

    def _show_preview(self, name: str) -> None:
        item = self._preview_room.itemAt(0)
        old = item.widget() if item else None
        if isinstance(old, Preview):
            if old.name == name:
                return
            old.deleteLater()
            self._preview_room.takeAt(0)
        preview = Preview(name)
        if self._theme:
            preview.set_theme(self._theme)
        self._preview_room.insertWidget(0, preview)
        preview.play(True)

    def _save(self) -> None:
        self.saved.emit(built(self.wanted(), enabled=self._enabled))

    def refuse(self, why: str) -> None:
        """Say why it cannot be kept; nothing when it can."""
        self._tell(why, "bad")

    def _ask(self, what: str) -> None:
        """Say what is still to be filled in."""
        self._tell(what, "muted")

    def _tell(self, words: str, kind: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        if kind != self.problem.objectName():
            self.problem.setObjectName(kind)
            self.problem.style().polish(self.problem)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.zone.set_theme(theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The picture that a part is drawn on."""
        if self.zoned.isChecked():
            self.zone.show_snapshot(snapshot)


def _why(error: ValidationError) -> str:
    found = error.errors()[0]
    said = str(found["ctx"]["error"]) if found["type"] == "value_error" else str(found["msg"])
    return told(f"{said[:1].upper()}{said[1:].rstrip('.')}.")


def _seconds() -> Decimal:
    box = Decimal()
    box.setRange(0.0, 60.0)
    box.setSingleStep(0.1)
    box.setDecimals(1)
    box.setSuffix(" s")
    return box


def _label(kind: str) -> QLabel:
    label = QLabel()
    label.setObjectName(kind)
    label.setWordWrap(True)
    return label
