"""A source gives Frames one after another: a camera, a stream, a video, an image, a folder or a virtual hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Protocol, Self, runtime_checkable

from handcontrol.errors import Help
from handcontrol.frames import Frames
from handcontrol.vocab import Frame, Level, Notice

OnNotice = Callable[[Notice], None]


@runtime_checkable
class Source(Protocol):
    """What every source answers, before and after its first picture.

    live: False means that `t` comes from the file and starts at 0, and that pictures come as fast as they are asked
    for (pacing is the caller's). True means that `t` is time.monotonic() at the moment of exposure as far as it can
    be told, that `read` blocks for a picture newer than the last, and that pictures nobody asked for are dropped.
    size: (width, height) in pixels. frames: how many there will be, None when unknown or endless.
    One thread reads; `close` may be called from any thread, more than once.
    """

    name: str
    kind: str
    live: bool
    fps: float
    size: tuple[int, int]
    frames: int | None
    notices: list[Notice]

    def read(self) -> Frame | None:
        """The next picture; None at the end. SourceError when the source fails."""

    def close(self) -> None: ...

    def __iter__(self) -> Iterator[Frame]: ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class BaseSource(Frames):
    """Name and notices, the same for every source that is captured."""

    kind: str
    live: bool = False

    def __init__(self, name: str, *, mirrored: bool = False, on_notice: OnNotice | None = None) -> None:
        self.name = name
        self.mirrored = mirrored
        self.fps = 0.0
        self.size = (0, 0)
        self.frames: int | None = None
        self.notices: list[Notice] = []
        self._on_notice = on_notice

    def close(self) -> None:
        """Nothing to let go of, unless a source says otherwise."""

    def tell(
        self, text: str, remedy: str = "", t: float = 0.0, *, level: Level = "warning", help: Help = ""
    ) -> None:
        """Keep a notice in `notices` and hand it to the callback."""
        notice = Notice(text, remedy, level, t, help=help)
        self.notices.append(notice)
        if self._on_notice:
            self._on_notice(notice)
