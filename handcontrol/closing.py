"""Whatever is closed when a `with` block ends."""

from __future__ import annotations

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self


class Closing(ABC):
    """The `with` statement of what has a close(). (contextlib.closing wraps from outside; this is for one's own.)"""

    @abstractmethod
    def close(self) -> None:
        """Let go of what is held; may be called more than once."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
