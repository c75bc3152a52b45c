"""The parts of the window and where they stand: head and picture at the left, the column at the right, status below."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handcontrol.settings import Settings
from handcontrol.ui.check_page import Checked
from handcontrol.ui.control_switch import ControlSwitch
from handcontrol.ui.event_log import EventLog
from handcontrol.ui.hand_plot import HandPlot
from handcontrol.ui.head import Head
from handcontrol.ui.source_box import Cameras
from handcontrol.ui.stage import Stage
from handcontrol.ui.status_line import StatusLine
from handcontrol.ui.theme import GAP, PAD, Theme

SIDE_PX = (304, 368)  # of the column at the right


class View(QWidget):
    """Lays the parts out and gives Tab its way; knows no engine. `window`: where the menus' keys work."""

    def __init__(
        self,
        settings: Settings,
        window: QWidget,
        *,
        recording: Callable[[], str],
        look: Callable[[], Checked],
        cameras: Cameras,
        can_gl: Callable[[], bool],
    ) -> None:
        super().__init__()
        self.head = Head(settings, cameras, window)
        self.stage = Stage(look)
        self.switch = ControlSwitch(settings.safety.pause_key)
        self.plot = HandPlot(can_gl=can_gl)
        self.log = EventLog()
        self.status = StatusLine(recording)
        right = _column(self.switch, self.plot, self.log)
        right.setMinimumWidth(SIDE_PX[0])
        right.setMaximumWidth(SIDE_PX[1])
        body = QHBoxLayout()
        body.setSpacing(PAD)
        body.addWidget(_column(self.head, self.stage), 100)
        body.addWidget(right, 46)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(PAD, PAD, PAD, GAP)
        whole.setSpacing(GAP)
        whole.addLayout(body, 1)
        whole.addWidget(self.status)

    def set_order(self) -> None:
        """Tab goes from the switch through the head to the pages, the view and the log; once the window has them."""
        order: list[QWidget] = [self.switch, *self.head.in_order, *self.stage.in_order]
        order += [self.plot, self.log.moves, self.log.list]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        self.stage.setFocus()  # Tab reaches the switch first, but a stray Space does not press it

    def set_theme(self, theme: Theme) -> None:
        for part in (self.head, self.stage, self.switch, self.plot, self.log):
            part.set_theme(theme)


def _column(*parts: QWidget) -> QWidget:
    """Widgets above each other on the grid; all but the first share the height."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(PAD * 3 // 4)
    for place, part in enumerate(parts):
        layout.addWidget(part, 1 if place else 0)
    return column
