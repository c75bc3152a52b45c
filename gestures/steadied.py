"""A name told picture after picture, steadied in time: it begins and ends once, and flickers do neither. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from handcontrol.settings import GestureSettings

# Times are sums of frame intervals; 60 ms must not become four frames of 20 ms by a rounding error.
_EPS = 1e-6


@dataclass(slots=True)
class Steadied:
    """The pose that a hand makes, and the one that may be next."""

    name: str | None = None
    since: float = 0.0  # when `name` was entered
    seen: float = 0.0  # when `name` was last seen
    next: str | None = None
    next_since: float = 0.0

    def follow(
        self, name: str | None, t: float, settings: GestureSettings, since: float | None = None
    ) -> tuple[str | None, str | None, bool]:
        """Debounce by what was seen now: (left, entered, whether the one being made goes on).

        since: when `name` began to be made, if that was seen.
        """
        if name == self.name:
            self.next, self.seen = None, t
        elif name != self.next:
            self.next, self.next_since = name, t if since is None else since
        if self.next is not None and t - self.next_since >= settings.enter_s - _EPS:
            left, self.name, self.since, self.seen, self.next = self.name, self.next, t, t, None
            return left, self.name, False
        if self.name is not None and t - self.seen >= settings.leave_s - _EPS:
            left, self.name = self.name, None
            return left, None, False
        return None, None, self.name is not None
