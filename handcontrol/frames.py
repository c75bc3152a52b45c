"""Frames one after another until they end: iteration and the `with` statement, the same for every kind of source."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from types import TracebackType
from typing import Self

from handcontrol.vocab import Frame


class Frames(ABC):
    """Whatever is read picture by picture and closed afterwards."""

    @abstractmethod
    def read(self) -> Frame | None:
        """The next picture; None at the end. SourceError when the source fails."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the device or file; may be called more than once."""

    def __iter__(self) -> Iterator[Frame]:
        while (frame := self.read()) is not None:
            yield frame

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
