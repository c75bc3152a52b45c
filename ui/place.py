"""Where the window stood and what was open, kept in a small file and taken up again if the screens still allow it."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TypeAlias

from PySide6.QtGui import QGuiApplication

from handcontrol.errors import HandcontrolError
from handcontrol.files import whole_file
from handcontrol.ui.main_window import FRAME, SMALLEST, MainWindow

Box: TypeAlias = tuple[int, int, int, int]  # left, top, width, height, in points
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """The window's own rectangle without what the desktop adds, in points; page: its class, "" for the picture's."""

    x: int
    y: int
    width: int
    height: int
    maximised: bool = False
    page: str = ""


def read_place(path: Path) -> Place | None:
    """What is kept there; None where nothing is, or nothing of use."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        numbers = [kept[name] for name in ("x", "y", "width", "height")]
        page = kept["page"]
        if all(type(one) is int for one in numbers) and type(page) is str:
            x, y, width, height = numbers
            return Place(x, y, width, height, kept["maximised"] is True, page)
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return None


def write_place(place: Place, path: Path) -> None:
    """Keep it. What cannot be kept is no reason to disturb anybody: the log gets a line."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as part:
            part.write_text(json.dumps(asdict(place)), encoding="utf-8")
    except (OSError, HandcontrolError) as error:
        log.warning("the window's place was not kept: %s", type(error).__name__)


def fitted(place: Place, screens: Sequence[Box]) -> Place:
    """`place` wholly on one of the screens (their free areas, the main one first): that on which most of it lies; on
    the main one, in the middle, when its own is gone."""
    box = (place.x, place.y, place.width, place.height)
    best = max(screens, key=lambda screen: _common(box, screen))
    left, top, width, height = best
    wide = max(SMALLEST.width(), min(place.width, width - FRAME.width()))
    high = max(SMALLEST.height(), min(place.height, height - FRAME.height()))
    if not _common(box, best):
        return replace(
            place, x=left + (width - wide) // 2, y=top + (height - high) // 2, width=wide, height=high
        )
    x = max(left, min(place.x, left + width - wide))
    y = max(top, min(place.y, top + height - high))
    return replace(place, x=x, y=y, width=wide, height=high)


def _common(a: Box, b: Box) -> int:
    """The area that two boxes share."""
    across = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    down = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    return max(0, across) * max(0, down)


def place_of(window: MainWindow) -> Place:
    """As it would be were it neither minimised nor maximised."""
    box = window.normalGeometry() if window.isMaximized() or window.isMinimized() else window.geometry()
    page = window.view.pages.currentWidget()
    name = "" if window.view.live else type(page).__name__
    return Place(box.x(), box.y(), box.width(), box.height(), window.isMaximized(), name)


def take_up(window: MainWindow, place: Place) -> None:
    """Before it is shown. Its page is opened by `open_page`, once the window is seen."""
    main = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not main]
    free = [screen.availableGeometry() for screen in (main, *others)]
    now = fitted(place, [(box.x(), box.y(), box.width(), box.height()) for box in free])
    window.setGeometry(now.x, now.y, now.width, now.height)
    if now.maximised:
        window.setWindowState(window.windowState() | window.windowState().WindowMaximized)


def open_page(window: MainWindow, place: Place) -> None:
    if place.page:
        with suppress(ValueError):  # it is not there in this run: there are no rules to edit
            window.view.open_named(place.page)
