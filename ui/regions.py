"""F6 and Shift+F6: the focus goes from one region of the window to the next, and back to where it was in each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

Region = Callable[[], QWidget | None]  # what stands there now


class Regions:
    """regions: in the order of F6. first: where Tab's way through the window begins; the first control of a region is
    the one that Tab meets first."""

    def __init__(self, regions: Sequence[Region], first: QWidget) -> None:
        self._regions, self._first = regions, first
        self._left: dict[QWidget, QWidget] = {}  # region → what had the focus as it was left

    def go(self, way: int) -> None:
        """To the next region with a control (1), or the one before (-1)."""
        regions = [one for region in self._regions if (one := region()) is not None]
        focus = QApplication.focusWidget()
        here = next((i for i, one in enumerate(regions) if focus and _inside(focus, one)), None)
        if here is None:
            here = -1 if way > 0 else len(regions)
        elif focus is not None:
            self._left[regions[here]] = focus
        for step in range(1, len(regions) + 1):
            region = regions[(here + way * step) % len(regions)]
            control = self._control(region)
            if control is not None and control is not focus:
                control.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _control(self, region: QWidget) -> QWidget | None:
        """What had the focus there last, if it can have it still; else the first; of one button, that button: in a
        group Tab may stop at another."""
        if region.focusPolicy() != Qt.FocusPolicy.NoFocus:
            return region
        last = self._left.get(region)
        if last is not None and isValid(last) and _inside(last, region) and _takes(last):
            return last
        return next((one for one in self._chain() if _inside(one, region) and _takes(one)), None)

    def _chain(self) -> Iterator[QWidget]:
        """As Tab goes."""
        yield self._first
        one = self._first.nextInFocusChain()
        while one is not None and one is not self._first:
            yield one
            one = one.nextInFocusChain()


def _inside(widget: QWidget, region: QWidget) -> bool:
    return widget is region or region.isAncestorOf(widget)


def _takes(widget: QWidget) -> bool:
    """Whether Tab would stop at it now."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
