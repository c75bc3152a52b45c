"""The source in use, and its change for another while the engine runs on."""

from __future__ import annotations

from collections.abc import Callable

from handcontrol.capture.source import Source
from handcontrol.errors import HandcontrolError
from handcontrol.runtime.feed import Feed, Moment
from handcontrol.vocab import Notice


class Intake:
    """One Feed after another. Engine thread, except `close`. stay: after the end of a source, time goes on."""

    def __init__(self, open_source: Callable[[str], Source], *, paced: bool, stay: bool) -> None:
        self._open_source = open_source
        self._paced = paced
        self._stay = stay
        self._feed: Feed | None = None
        self._before = 0  # dropped by the feeds before this one
        self._closed = False

    @property
    def spec(self) -> str:
        return self._feed.spec if self._feed else ""

    @property
    def offset(self) -> float:
        """Wall minus source time of the moment given last."""
        return self._feed.offset if self._feed else 0.0

    @property
    def dropped(self) -> int:
        return self._before + (self._feed.dropped if self._feed else 0)

    @property
    def ended(self) -> bool:
        """Whether the source has no more pictures."""
        return self._feed is None or self._feed.ended

    @property
    def error(self) -> BaseException | None:
        """What the capture thread raised."""
        return self._feed.error if self._feed else None

    def notices(self) -> list[Notice]:
        return self._feed.notices() if self._feed else []

    def open(self, spec: str, *, after: tuple[float, int] | None = None) -> None:
        """Open `spec`, and go on from `after` (t, frame_id). Raises what opening raised."""
        self._feed = feed = Feed(spec, self._open_source, after=after, paced=self._paced)
        if self._closed:
            feed.close()
        feed.open()

    def change(self, spec: str, *, after: tuple[float, int]) -> Notice | None:
        """Open `spec` in place of what is open; if that fails, go on with the old one and say why.

        A live source is given back first, since one device cannot be open twice; it is opened again on failure.
        """
        old = self._feed
        if old is not None and old.live:
            old.release()
        try:
            self.open(spec, after=after)
        except HandcontrolError as error:
            if old is not None and old.live:
                self.open(old.spec, after=after)
            else:
                self._feed = old
            return Notice(error.text, error.remedy, "warning", after[0])
        if old is not None:
            self._before += old.dropped
            old.release()
        return None

    def next(self) -> Moment | None:
        """The next moment; None when closed, or at the end without `stay`."""
        feed = self._feed
        if feed is None:
            return None
        moment = None if feed.ended else feed.next()
        if moment is None and self._stay and not self._closed:
            return feed.rest()
        return moment

    def close(self) -> None:
        """Wake the engine thread from whatever it waits for. Any thread."""
        self._closed = True
        if self._feed is not None:
            self._feed.close()

    def release(self) -> bool:
        """Give the source back; False when a blocked read keeps it."""
        self._closed = True
        return self._feed is None or self._feed.release()
