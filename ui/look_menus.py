"""Two menus at the head of the window: what is drawn over the picture, and dark or light."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from handcontrol.render.marks import MarkOptions
from handcontrol.settings import LookSettings, Zone
from handcontrol.ui.icons import icon
from handcontrol.ui.language import tr
from handcontrol.ui.theme import Theme


class LookMenus(QObject):
    """`changed` fires after every choice; `look` and `mark_options` then say what is wanted."""

    changed = Signal()

    def __init__(self, look: LookSettings, zone: Zone, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._zone = (zone.left, zone.top, zone.right, zone.bottom)
        self.overlay_button = _button(tr("Overlay"), tr("What is drawn over the picture"), parent)
        self.theme_button = _button(tr("Theme"), tr("Dark or light"), parent)
        self.theme_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        menu = QMenu(self.overlay_button)
        add = self._adder(menu)
        self._skeleton = add(tr("&Skeleton"), look.show_skeleton, "S")
        self._depth = add(tr("&Depth shading"), False, "D")
        self._boxes = add(tr("&Palm boxes and regions"), look.show_boxes, "P")
        self._labels = add(tr("&Names and scores"), True, "N")
        self._rules = add(tr("Active &rules"), True, "R")
        self._pointer_zone = add(tr("Pointer &zone"), look.show_zone, "Z")
        menu.addSeparator()
        self._mirror = add(tr("&Mirror view"), look.mirror_view, "M")
        self._plot = add(tr("&3D view"), look.show_3d, "3")
        self.overlay_button.setMenu(menu)
        self._themes = self._theme_menu(look.theme)

    @property
    def look(self) -> LookSettings:
        theme = self._themes.checkedAction()
        chosen = {
            "theme": theme.data(),
            "mirror_view": self._mirror.isChecked(),
            "show_3d": self._plot.isChecked(),
            "show_skeleton": self._skeleton.isChecked(),
            "show_boxes": self._boxes.isChecked(),
            "show_zone": self._pointer_zone.isChecked(),
        }
        return self._look.model_copy(update=chosen)  # the rest is chosen elsewhere

    @property
    def mark_options(self) -> MarkOptions:
        return MarkOptions(
            palms=self._boxes.isChecked(),
            rois=self._boxes.isChecked(),
            skeleton=self._skeleton.isChecked(),
            depth=self._depth.isChecked(),
            labels=self._labels.isChecked(),
            rules=self._rules.isChecked(),
            zone=self._zone if self._pointer_zone.isChecked() else None,
            flip=self._mirror.isChecked(),
        )

    def show_settings(self, look: LookSettings, zone: Zone) -> None:
        """What was changed elsewhere; `changed` does not fire."""
        self._look = look
        self._zone = (zone.left, zone.top, zone.right, zone.bottom)
        self.blockSignals(True)
        for action, on in (
            (self._skeleton, look.show_skeleton),
            (self._boxes, look.show_boxes),
            (self._pointer_zone, look.show_zone),
            (self._mirror, look.mirror_view),
            (self._plot, look.show_3d),
        ):
            action.setChecked(on)
        for theme in self._themes.actions():
            theme.setChecked(theme.data() == look.theme)
        self.blockSignals(False)

    def set_theme(self, theme: Theme) -> None:
        self.overlay_button.setIcon(icon("layers", theme.text))
        self.theme_button.setIcon(icon("moon" if theme.name == "dark" else "sun", theme.text))

    def _adder(self, menu: QMenu) -> Callable[[str, bool, str], QAction]:
        window = self.parent()
        assert isinstance(window, QWidget)

        def add(words: str, on: bool, key: str) -> QAction:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(on)
            action.setShortcut(QKeySequence(key))
            action.toggled.connect(self.changed)
            window.addAction(action)  # so that the key works while the menu is closed
            return action

        return add

    def _theme_menu(self, chosen: str) -> QActionGroup:
        menu, group = QMenu(self.theme_button), QActionGroup(self)
        for name, words in (
            ("auto", tr("&Follow the system")),
            ("dark", tr("&Dark")),
            ("light", tr("&Light")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(name)
            action.setChecked(name == chosen)
            group.addAction(action)
        group.triggered.connect(self.changed)
        self.theme_button.setMenu(menu)
        return group


def _button(name: str, tip: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(f" {name}")  # Fusion leaves no room between icon and words
    button.setToolTip(tip)
    button.setAccessibleName(name)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(18, 18))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
