"""The parts of the window and where they stand: the rail, the open page, the column at the right, status below."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from handcontrol.rules.grammar import Rule
from handcontrol.settings import Settings
from handcontrol.ui.check_page import Checked
from handcontrol.ui.control_switch import ControlSwitch
from handcontrol.ui.desk import Desk, DeskPage
from handcontrol.ui.event_log import EventLog
from handcontrol.ui.hand_plot import HandPlot
from handcontrol.ui.head import Head
from handcontrol.ui.language import tr
from handcontrol.ui.nav import Nav
from handcontrol.ui.notice_bar import NoticeBar
from handcontrol.ui.now_panel import NowPanel
from handcontrol.ui.rail import PAGES
from handcontrol.ui.regions import Regions
from handcontrol.ui.source_box import Cameras
from handcontrol.ui.stage import Stage
from handcontrol.ui.status_line import StatusLine
from handcontrol.ui.theme import GAP, PAD, Theme
from handcontrol.vocab import Snapshot, Step

if TYPE_CHECKING:
    from handcontrol.ui.rules_page import RulesPage
    from handcontrol.ui.why_page import WhyPage

SIDE_PX = (304, 368)  # of the column at the right
ROOMY_PX = 640  # in less height the picture comes first, and what stands around it folds down
RECENT_S = 30.0


class View(QWidget):
    """Lays the parts out and gives Tab its way; knows no engine. `window`: where the menus' keys work.

    The picture's page is there from the start, the others are made when they are first opened.
    """

    def __init__(
        self,
        settings: Settings,
        desk: Desk,
        window: QWidget,
        *,
        recording: Callable[[], str],
        look: Callable[[], Checked],
        cameras: Cameras,
        can_gl: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._theme: Theme | None = None
        self._listed = [page for page in PAGES if desk.books or page.name != "RulesPage"]
        titles = [(tr("Live"), "camera"), *((tr(page.title), page.icon) for page in self._listed)]
        self.nav = Nav(titles, window)
        self.pages = QStackedWidget()
        self._recent: deque[Step] = deque()
        self.opened: dict[int, DeskPage] = {}
        self.nav.chosen.connect(self.open_page)
        desk.drafted.connect(self._draft)
        desk.edited.connect(self._edit)
        self.head = Head(settings, cameras, window)
        self.stage = Stage(look)
        self.now = NowPanel(desk)
        self.switch = ControlSwitch(settings.safety.pause_key)
        self.plot = HandPlot(can_gl=can_gl)
        self.log = EventLog()
        self.log.asked.connect(self._explain)
        self.status = StatusLine(recording)
        self.notices = NoticeBar()
        right = _column(self.switch, self.plot, self.log)
        right.setMinimumWidth(SIDE_PX[0])
        right.setMaximumWidth(SIDE_PX[1])
        body = QHBoxLayout()
        body.setSpacing(PAD)
        self._live = _column(self.head, self.stage, self.now)
        self.pages.addWidget(self._live)
        body.addWidget(self.nav)
        body.addWidget(self.pages, 100)
        body.addWidget(right, 46)
        regions = (lambda: self.notices, self._rail, self.pages.currentWidget, lambda: right)
        self._regions = Regions(regions, self.switch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(PAD, PAD, PAD, GAP)
        whole.setSpacing(GAP)
        whole.addWidget(self.notices)
        whole.addLayout(body, 1)
        whole.addWidget(self.status)

    def open_page(self, place: int) -> None:
        """Bring up the page of that button in the rail."""
        if place and place not in self.opened:
            page = self._listed[place - 1].kind()(self._desk)
            if self._theme:
                page.set_theme(self._theme)
            self.opened[place] = page
            self.pages.addWidget(page)
            page.show_steps(tuple(self._recent))
        self.pages.setCurrentWidget(self.opened[place] if place else self._live)

    def _draft(self, rule: Rule) -> None:
        """The rule's form, filled with what is proposed."""
        self._rules_page().propose(rule)

    def _edit(self, name: str) -> None:
        """The form of a rule that is in force."""
        self._rules_page().edit_rule(name)

    def _explain(self, t: float) -> None:
        """Why that happened."""
        self.open_named("WhyPage")
        cast("WhyPage", self.pages.currentWidget()).explain(t)

    def _rules_page(self) -> RulesPage:
        self.open_named("RulesPage")
        return cast("RulesPage", self.pages.currentWidget())

    def open_named(self, name: str) -> None:
        """Bring up the page whose class is called so. ValueError where there is none in this run."""
        self.nav.choose(1 + [page.name for page in self._listed].index(name))

    def escape(self) -> None:
        """Leave what a person opened on the page that is seen."""
        page = self.pages.currentWidget()
        if isinstance(page, DeskPage):
            page.escape()
        elif self.stage.currentWidget() is self.stage.check:
            self.stage.leave_check()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """For the page that is open; the picture itself is the window's to show."""
        page = self.pages.currentWidget()
        if isinstance(page, DeskPage):
            page.show_snapshot(snapshot)
        else:
            self.now.show_snapshot(snapshot)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """For every page that was opened, and kept for those to come: some look back."""
        self._recent += steps
        while self._recent[0].t < self._recent[-1].t - RECENT_S or self._recent[0].t > self._recent[-1].t:
            self._recent.popleft()
        self.now.show_steps(steps)
        for page in self.opened.values():
            page.show_steps(steps)

    @property
    def live(self) -> bool:
        """Whether the picture's page is open."""
        return self.pages.currentWidget() is self._live

    def set_order(self) -> None:
        """Tab goes from the switch through the rail and the head to the page, the view and the log."""
        order: list[QWidget] = [self.switch, self.notices.close_button, *self.nav.buttons]
        order += [*self.head.in_order, *self.stage.in_order, *self.now.in_order]
        order += [self.plot, self.log.moves, self.log.list]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        self.stage.setFocus()  # Tab reaches the switch first, but a stray Space does not press it

    def go_round(self, way: int) -> None:
        """The focus to the next region (1) or the one before (-1): the notice, the rail, the page, the column."""
        self._regions.go(way)

    def _rail(self) -> QWidget:
        """Of the rail, the button of the open page."""
        return self.nav.buttons[self.nav.place]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.now.set_roomy(event.size().height() >= ROOMY_PX)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        parts = (
            self.nav,
            self.notices,
            self.head,
            self.stage,
            self.now,
            self.switch,
            self.plot,
            self.log,
            self.status,
        )
        for part in parts:
            part.set_theme(theme)
        for page in self.opened.values():
            page.set_theme(theme)


def _column(*parts: QWidget) -> QWidget:
    """Widgets above each other on the grid; all but the first share the height."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(PAD * 3 // 4)
    for place, part in enumerate(parts):
        layout.addWidget(part, 1 if place else 0)
    return column
