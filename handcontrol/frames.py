"""Frames one after another until they end: iteration, the same for every kind of source."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator

from handcontrol.closing import Closing
from handcontrol.vocab import Frame


class Frames(Closing):
    """Whatever is read picture by picture and closed afterwards."""

    @abstractmethod
    def read(self) -> Frame | None:
        """The next picture; None at the end. SourceError when the source fails."""

    def __iter__(self) -> Iterator[Frame]:
        while (frame := self.read()) is not None:
            yield frame
