"""A look for hands that may take its time: at once where it is asked for, or beside it on a thread of another room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from handcontrol.tracking.views import View
from handcontrol.vocab import Hand, HandRoi, PalmDetection


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What a search came to: the palms of a view of a picture of `size` (width, height), best first.

    hands: those of them that are hands unknown before, as read in that picture. rois: the regions read for it.
    palm_ms, landmarks_ms: what the two networks took.
    """

    palms: tuple[PalmDetection, ...]
    view: View
    size: tuple[int, int]
    frame_id: int = -1
    hands: tuple[Hand, ...] = ()
    rois: tuple[HandRoi, ...] = ()
    palm_ms: float = 0.0
    landmarks_ms: float = 0.0


class Search(Protocol):
    """One look at a time. Both methods return at once but for what `begin` itself does."""

    def begin(self, look: Callable[[], Found]) -> bool:
        """Start `look`; False when another is still under way, and nothing is done."""

    def result(self) -> Found | None:
        """What the look came to, once; None while there is nothing new. Raises what the look raised."""

    def forget(self) -> None:
        """What is under way is of no interest any more."""


class AtOnce:
    """Looks where it is asked to: the same pictures give the same results at the same pictures."""

    def __init__(self) -> None:
        self._found: Found | None = None

    def begin(self, look: Callable[[], Found]) -> bool:
        self._found = look()
        return True

    def result(self) -> Found | None:
        found, self._found = self._found, None
        return found

    def forget(self) -> None:
        self._found = None
