"""How the application looks: two palettes (dark, light), one type scale, one spacing grid. Icons: `icons.py`.

Fusion with our own QPalette and a small style sheet, on every platform. "auto" follows the desktop where Qt is told
its colour scheme, and is dark elsewhere. All text meets WCAG AA (4.5:1) on the surfaces it stands on; a test checks it.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

Look: TypeAlias = Literal["auto", "dark", "light"]

GAP = 8  # the spacing grid: everything stands on multiples of it
PAD = 16
RADIUS = 10
#: The type scale, as factors of the desktop's own font size.
SMALL, BODY, HEADING, TITLE = 0.9, 1.0, 1.1, 1.75


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by what they are for. Each `*_fill` carries `*_ink`."""

    name: str
    ground: str  # the window
    surface: str  # cards on it
    raised: str  # buttons, hover
    border: str
    text: str
    muted: str
    accent: str
    accent_ink: str
    accent_hover: str  # under the mouse
    accent_down: str  # while it is pressed
    good: str
    warn: str
    bad: str
    off_fill: str
    off_ink: str
    armed_fill: str
    armed_ink: str
    on_fill: str
    on_ink: str
    rest_fill: str
    rest_ink: str
    dry_fill: str
    dry_ink: str


DARK = Theme(
    name="dark",
    ground="#12151A",
    surface="#1A1E25",
    raised="#262C36",
    border="#313947",
    text="#EDF1F6",
    muted="#A2ADBC",
    accent="#6CB4FF",
    accent_ink="#07182B",
    accent_hover="#8AC4FF",
    accent_down="#4F9BEA",
    good="#63D68E",
    warn="#FFC35C",
    bad="#FF8B8B",
    off_fill="#2A313D",
    off_ink="#EDF1F6",
    armed_fill="#173A2A",
    armed_ink="#9BEDBE",
    on_fill="#1B7A45",
    on_ink="#FFFFFF",
    rest_fill="#F2B544",
    rest_ink="#241A04",
    dry_fill="#4F46C8",
    dry_ink="#FFFFFF",
)
LIGHT = Theme(
    name="light",
    ground="#EEF1F5",
    surface="#FFFFFF",
    raised="#EDF0F5",
    border="#D0D8E2",
    text="#161B23",
    muted="#546073",
    accent="#0A63BD",
    accent_ink="#FFFFFF",
    accent_hover="#0B55A0",
    accent_down="#094680",
    good="#16713E",
    warn="#865300",
    bad="#B3261E",
    off_fill="#DCE2EA",
    off_ink="#161B23",
    armed_fill="#C9EBD6",
    armed_ink="#0D4527",
    on_fill="#167A42",
    on_ink="#FFFFFF",
    rest_fill="#F6C35B",
    rest_ink="#241A04",
    dry_fill="#4F46C8",
    dry_ink="#FFFFFF",
)


def theme_for(look: Look) -> Theme:
    """The palette for a wish; "auto" asks the desktop and falls back to dark where it does not say."""
    if look == "auto":
        scheme = QGuiApplication.styleHints().colorScheme()
        return LIGHT if scheme == Qt.ColorScheme.Light else DARK
    return LIGHT if look == "light" else DARK


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Fusion, palette, style sheet and font for the whole application."""
    if not app.styleSheet():  # once: PySide keeps an object for each style that widgets were asked for
        app.setStyle("Fusion")
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


def font(factor: float = BODY, *, bold: bool = False) -> QFont:
    """The desktop's font at one step of the type scale (never below 10 pt at BODY)."""
    chosen = QFont(QApplication.font())
    chosen.setPointSizeF(max(10.0, QApplication.font().pointSizeF()) * factor)
    chosen.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return chosen


def palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.ground,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.raised,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.bad,
        role.Link: theme.accent,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.accent_ink,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Light: theme.raised,
        role.Midlight: theme.raised,
        role.Mid: theme.border,
        role.Dark: theme.border,
        role.Shadow: theme.ground,
    }
    result = QPalette()
    for key, value in colors.items():
        result.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.muted))
    return result


def style_sheet(theme: Theme) -> str:
    """Few rules: cards, buttons, combo boxes, menus, thin scroll bars. The focus ring is the accent colour."""
    t = theme
    return f"""
    QFrame#card {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: {RADIUS}px; }}
    QFrame#card[made="true"] {{ border: 2px solid {t.good}; }}
    QFrame#card[next="true"] {{ border: 2px solid {t.accent}; }}
    QFrame#card:focus {{ border: 2px solid {t.accent}; }}
    QFrame#mark {{ background: {t.accent}; border-radius: 1px; }}
    QLabel#muted {{ color: {t.muted}; }}
    QLabel#bad {{ color: {t.bad}; }}
    QLabel#warn {{ color: {t.warn}; }}
    QToolButton#nav {{ background: transparent; border: 1px solid transparent; border-radius: {RADIUS}px;
        padding: 6px 2px; color: {t.muted}; }}
    QToolButton#nav:hover {{ background: {t.surface}; color: {t.text}; }}
    QToolButton#nav:pressed {{ background: {t.border}; }}
    QToolButton#nav:checked {{ background: {t.surface}; border-color: {t.border}; color: {t.text};
        font-weight: 600; }}
    QToolButton#nav:focus {{ border: 2px solid {t.accent}; padding: 5px 1px; }}
    QToolButton#flat {{ background: transparent; border-color: transparent; padding: 5px; }}
    QToolButton#flat:hover {{ background: {t.raised}; border-color: {t.border}; }}
    QToolButton#flat:pressed {{ background: {t.border}; }}
    QToolButton#flat:focus {{ border: 2px solid {t.accent}; padding: 4px; }}
    QLineEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit {{ background: {t.ground}; color: {t.text};
        border: 1px solid {t.border}; border-radius: 8px; padding: 6px 10px; min-height: 20px;
        placeholder-text-color: {t.muted}; selection-background-color: {t.accent};
        selection-color: {t.accent_ink}; }}
    QSpinBox, QDoubleSpinBox {{ padding: 4px 10px 5px; }}
    QSpinBox:focus, QDoubleSpinBox:focus {{ padding: 3px 9px 4px; }}
    QSpinBox QLineEdit, QDoubleSpinBox QLineEdit {{ background: transparent; border: none; padding: 0 3px;
        min-height: 0; }}
    QLineEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover {{ border-color: {t.muted}; }}
    QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus {{
        border: 2px solid {t.accent}; padding: 5px 9px; }}
    QSpinBox::up-button, QDoubleSpinBox::up-button {{ subcontrol-origin: border; subcontrol-position: top right;
        width: 24px; border: none; image: url("{_file(f"up_{t.name}.svg")}"); }}
    QSpinBox::down-button, QDoubleSpinBox::down-button {{ subcontrol-origin: border;
        subcontrol-position: bottom right; width: 24px; border: none;
        image: url("{_file(f"down_{t.name}.svg")}"); }}
    QLabel {{ background: transparent; }}
    QSpinBox::up-button, QDoubleSpinBox::up-button {{ margin: 2px 2px 0 0; border-top-right-radius: 6px; }}
    QSpinBox::down-button, QDoubleSpinBox::down-button {{ margin: 0 2px 2px 0; border-bottom-right-radius: 6px; }}
    QSpinBox::up-button:hover, QDoubleSpinBox::up-button:hover, QSpinBox::down-button:hover,
    QDoubleSpinBox::down-button:hover {{ background: {t.off_fill}; }}
    QSpinBox::up-button:pressed, QDoubleSpinBox::up-button:pressed, QSpinBox::down-button:pressed,
    QDoubleSpinBox::down-button:pressed {{ background: {t.border}; }}
    QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border}; padding: 6px; }}
    QPushButton, QToolButton, QComboBox {{ background: {t.raised}; color: {t.text};
        border: 1px solid {t.border}; border-radius: 8px; padding: 6px 12px; min-height: 20px; }}
    QPushButton:hover, QToolButton:hover, QComboBox:hover {{ border-color: {t.muted}; }}
    QPushButton:focus, QToolButton:focus, QComboBox:focus {{ border: 2px solid {t.accent}; padding: 5px 11px; }}
    QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{ background: {t.border}; }}
    QPushButton:disabled {{ color: {t.muted}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton#primary, QPushButton[primary="true"] {{ background: {t.accent}; color: {t.accent_ink};
        border-color: {t.accent}; font-weight: 600; }}
    QPushButton#primary:hover, QPushButton[primary="true"]:hover {{ background: {t.accent_hover};
        border-color: {t.accent_hover}; }}
    QPushButton#primary:pressed, QPushButton[primary="true"]:pressed {{ background: {t.accent_down};
        border-color: {t.accent_down}; }}
    QPushButton#primary:disabled, QPushButton[primary="true"]:disabled {{ background: {t.raised};
        color: {t.muted}; border-color: {t.border}; }}
    QPushButton#primary:focus, QPushButton[primary="true"]:focus {{ border: 2px solid {t.text}; }}
    QToolButton {{ padding: 5px 10px 4px; }}  /* Qt adds 3 px: as high as other buttons */
    QToolButton:focus {{ padding: 4px 9px 3px; }}
    QToolButton::menu-indicator {{ image: none; width: 0; }}
    QComboBox {{ combobox-popup: 0; placeholder-text-color: {t.muted}; }}
    QComboBox QAbstractItemView::item {{ padding: 0 4px; min-height: 28px; }}
    QComboBox::drop-down {{ border: none; width: 26px; }}
    QComboBox::down-arrow {{ image: none; }}
    QComboBox#choice::down-arrow {{ image: url("{_file(f"down_{t.name}.svg")}"); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.border}; padding: 4px;
        outline: none; selection-background-color: {t.raised}; selection-color: {t.text}; }}
    QMenu {{ background: {t.surface}; border: 1px solid {t.border}; padding: 6px; }}
    QMenu::item {{ padding: 7px 24px 7px 32px; border-radius: 6px; }}
    QMenu::item:selected {{ background: {t.raised}; color: {t.text}; }}
    QMenu::separator {{ height: 1px; background: {t.border}; margin: 6px 8px; }}
    QCheckBox {{ spacing: 8px; padding: 2px 4px; border: 2px solid transparent; border-radius: 6px; }}
    QCheckBox#bare {{ spacing: 0; padding: 2px; }}
    QCheckBox:focus {{ border-color: {t.accent}; }}
    QRadioButton {{ spacing: 8px; padding: 4px; border: 2px solid transparent; border-radius: 6px; }}
    QRadioButton:focus {{ border-color: {t.accent}; }}
    QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {t.muted}; border-radius: 8px;
        background: {t.surface}; }}
    QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 4px solid {t.accent}; }}
    QCheckBox::indicator, QMenu::indicator {{ width: 14px; height: 14px; border: 1px solid {t.muted};
        border-radius: 4px; background: {t.surface}; }}
    QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {t.accent}; }}
    QCheckBox::indicator:pressed, QRadioButton::indicator:pressed {{ background: {t.border}; }}
    QMenu::indicator {{ left: 8px; }}
    QMenu::indicator:exclusive {{ border-radius: 8px; }}
    QCheckBox::indicator:checked, QMenu::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
        image: url("{_file(f"tick_{t.name}.svg")}"); }}
    QCheckBox::indicator:checked:hover {{ background: {t.accent_hover}; border-color: {t.accent_hover}; }}
    QCheckBox::indicator:checked:pressed {{ background: {t.accent_down}; border-color: {t.accent_down}; }}
    QHeaderView::section {{ background: {t.surface}; color: {t.muted}; border: none;
        border-bottom: 1px solid {t.border}; padding: 4px; }}
    QListView {{ background: transparent; border: none; outline: none; }}
    QListWidget::item {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: {RADIUS}px;
        padding: 10px 14px; color: {t.text}; }}
    QListWidget::item:hover {{ border-color: {t.muted}; }}
    QListWidget::item:selected {{ border: 2px solid {t.accent}; padding: 9px 13px; color: {t.text}; }}
    QScrollArea#plain, QScrollArea#plain > QWidget > QWidget {{ background: transparent; }}
    QScrollArea#plain {{ border: none; }}
    QProgressBar {{ background: {t.raised}; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
    QScrollBar::handle:vertical {{ background: {t.border}; border-radius: 3px; min-height: 32px; }}
    QScrollBar::handle:vertical:hover {{ background: {t.muted}; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
    QScrollBar::handle:horizontal {{ background: {t.border}; border-radius: 3px; min-width: 32px; }}
    QScrollBar::handle:horizontal:hover {{ background: {t.muted}; }}
    QScrollBar[focused="true"]::handle:vertical {{ background: {t.accent}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: transparent; height: 0; width: 0; }}
    """


def _file(name: str) -> str:
    """Where a packaged file lies, as a style sheet writes it (style sheets read pictures from files only)."""
    return Path(str(resources.files("handcontrol.ui").joinpath(name))).as_posix()
