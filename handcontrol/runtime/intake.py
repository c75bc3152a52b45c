"""The source in use, and its change for another while the engine runs on."""

from __future__ import annotations

import threading
from collections.abc import Callable

from handcontrol.capture.source import Source
from handcontrol.errors import HandcontrolError
from handcontrol.runtime.feed import Feed, Moment
from handcontrol.vocab import Notice, SourceState


class Intake:
    """One Feed after another. Engine thread, except `close`. stay: after the end of a source, time goes on.

    A live source that was let go stays closed, and time goes on, until `reopen` or `change`.
    """

    def __init__(self, open_source: Callable[[str], Source], *, paced: bool, stay: bool) -> None:
        self._open_source = open_source
        self._paced = paced
        self._stay = stay
        self._feed: Feed | None = None
        self._before = 0  # dropped by the feeds before this one
        self._let_go = False
        self._closed = False
        self._woken = threading.Event()  # by `close`

    @property
    def spec(self) -> str:
        return self._feed.spec if self._feed else ""

    @property
    def live(self) -> bool:
        """Whether pictures come as they are made, not at the time they are asked for."""
        return self._feed is not None and self._feed.live

    @property
    def name(self) -> str:
        """What the source calls itself: a camera's name, a file's."""
        return self._feed.name if self._feed else ""

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
    def state(self) -> SourceState:
        """What the source is doing. Any thread."""
        feed = self._feed
        if self._let_go:
            return "released"
        if feed is not None and feed.away:
            return "away"
        return "ended" if self.ended else "open"

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
        in_hand = old is not None and old.live and not old.ended and not old.away
        if old is not None and in_hand:
            old.release()
        problem = self._try(spec, after)
        if problem is None:
            self._let_go = False
            if old is not None:
                self._before += old.dropped
                old.release()
        elif old is not None and in_hand and self._try(old.spec, after) is not None:
            self._feed = old  # neither opens now: the old one can be reopened later
            old.ended = self._let_go = True
        elif not in_hand:
            self._feed = old
        return problem

    def let_go(self) -> Notice | None:
        """Close a camera or stream and keep its place; the Notice says what was not as it should be."""
        feed = self._feed
        if feed is None or not feed.live or feed.ended:
            return Notice("There is no camera in use.")
        gone = feed.release()
        feed.ended = self._let_go = True
        if gone:
            return None
        text = f"{feed.name} does not answer, so it may still be on."
        return Notice(text, "Unplug it.", "warning", help="source")

    def reopen(self, *, after: tuple[float, int]) -> Notice | None:
        """Open again what was let go; a Notice when that is not possible now, and it stays closed."""
        feed = self._feed
        if feed is None or not self._let_go:
            return None
        return self.change(feed.spec, after=after)

    def _try(self, spec: str, after: tuple[float, int]) -> Notice | None:
        """Open `spec`; a Notice when it cannot be, and `_feed` is of no use then."""
        try:
            self.open(spec, after=after)
        except HandcontrolError as error:
            return Notice.of(error, t=after[0])
        return None

    def next(self) -> Moment | None:
        """The next moment; None when closed, or at the end without `stay`."""
        feed = self._feed
        if feed is None:
            return None
        moment = None if feed.ended else feed.next()
        if moment is None and (self._stay or self._let_go) and not self._closed:
            return feed.rest(self._woken)
        return moment

    def close(self) -> None:
        """Wake the engine thread from whatever it waits for. Any thread."""
        self._closed = True
        self._woken.set()
        feed = self._feed
        if feed is not None:
            feed.close()

    def release(self) -> bool:
        """Give the source back; False when a blocked read keeps it."""
        self._closed = True
        return self._feed is None or self._feed.release()
