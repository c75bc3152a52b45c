"""What the rules remember of the hands in view: the poses each makes, whether they may press, which engaged first."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field

from handcontrol.gestures.features import palm_length
from handcontrol.gestures.poses import families
from handcontrol.vocab import GestureEvent, Hand, Side

#: The hand that engaged first stays the one that rules without `hand` mean, until it made none of their poses so long
#: and another hand makes one.
HANDOVER_S = 1.0
LYING = 0.25  # palm lengths that a hand may stray while it lies still
_PAST = 12  # poses and motions of a hand that sequences can look back on


@dataclass(slots=True)
class Made:
    """One pose being made."""

    since: float  # when it was made
    fresh: bool  # made while control was on and engaged, by a hand that meant it: it may press
    toggles: bool  # made while control was on, and has toggled nothing yet


@dataclass(slots=True)
class SeenHand:
    """One hand in view. While it makes a pose its side does not change. A pose and a narrower case of it (`pinch` and
    `ok`) are made at once."""

    hand: Hand
    side: Side
    poses: dict[str, Made] = field(default_factory=dict)
    fresh: bool = False  # of the last pose
    motions: tuple[str, ...] = ()  # those of this step
    past: deque[tuple[float, str]] = field(
        default_factory=lambda: deque(maxlen=_PAST)
    )  # what was begun, and when
    began: bool = False  # something of `past` is of this step
    at: tuple[float, float] | None = (
        None  # palm centre, 0..1 from left and top, as the person sees themselves
    )
    share: float = 0.0  # palm length / picture height
    #: Since when it has made no pose and lain still, and where (px).
    lies: tuple[float, float, float] = (0.0, 0.0, 0.0)

    @property
    def hand_id(self) -> int:
        return self.hand.hand_id

    def makes(self, names: Collection[str]) -> Made | None:
        """The one of these poses that it makes, a fresh one if any is."""
        found = [made for name, made in self.poses.items() if name in names]
        return max(found, key=lambda made: made.fresh, default=None)

    def completed(self, sequence: Sequence[str], within: float) -> bool:
        """Whether `sequence` was completed in this step, each part begun at most `within` seconds after the last."""
        if not self.began or (self.past[-1][0], sequence[-1]) not in self.past:
            return False
        t, parts = self.past[-1][0], list(sequence[:-1])
        for when, name in reversed(self.past):
            if parts and name == parts[-1] and when < t and t - when <= within + 1e-6:
                t = when
                parts.pop()
        return not parts


class HandsInView:
    """The hands of the last step, in the order in which they came."""

    def __init__(self) -> None:
        self._hands: dict[int, SeenHand] = {}
        self.first: int | None = None  # the hand that engaged first
        self._first_t = 0.0  # when it last made one of the rules' poses

    def __iter__(self) -> Iterator[SeenHand]:
        return iter(self._hands.values())

    def see(self, hands: Sequence[Hand], size: tuple[int, int] | None, mirrored: bool, t: float) -> None:
        """Take note of who is there; a hand that is not in `hands` is gone with all that was known of it."""
        for hand_id in self._hands.keys() - {hand.hand_id for hand in hands}:
            del self._hands[hand_id]
        for hand in hands:
            seen = self._hands.get(hand.hand_id)
            if seen is None:
                seen = self._hands[hand.hand_id] = SeenHand(hand, hand.side, lies=(t, *palm_of(hand)))
            seen.hand, seen.motions, seen.began = hand, (), False
            seen.at = _place(hand, size, mirrored)
            seen.share = palm_length(hand.points_px) / size[1] if size else 0.0
            x, y = palm_of(hand)
            away = math.dist((x, y), seen.lies[1:])
            if seen.poses or t < seen.lies[0] or away > LYING * palm_length(hand.points_px):
                seen.lies = (t, x, y)
            if not seen.poses:
                seen.side = hand.side

    def lain_s(self, hand: Hand, t: float) -> float:
        """For how long it has neither moved nor made a pose."""
        return t - self._hands[hand.hand_id].lies[0]

    def hear(
        self, events: Sequence[GestureEvent], *, control: bool, engaged: bool, idle: Callable[[Hand], bool]
    ) -> None:
        """Take note of what began and ended; events of hands that are not there are past. What an `idle` hand begins
        is not meant: it neither presses nor toggles."""
        for event in events:
            hand = self._hands.get(event.hand_id)
            if hand is None:
                continue
            if event.phase == "leave":
                hand.poses.pop(event.name, None)
            elif event.phase == "enter":
                means = control and not idle(hand.hand)
                if means and engaged:
                    hand.past.append((event.t, event.name))
                    hand.began = True
                if event.kind == "motion":
                    hand.motions += (event.name,) if means else ()
                    continue
                akin = families().get(event.name, event.name)
                hand.poses = {n: m for n, m in hand.poses.items() if families().get(n, n) == akin}
                hand.side, hand.fresh = event.side, means and engaged
                hand.poses[event.name] = Made(event.t, hand.fresh, means)
            elif event.kind == "pose" and event.name not in hand.poses:
                # its beginning was not seen: it was being made before anyone watched
                hand.side, hand.fresh = event.side, hand.fresh and bool(hand.poses)
                hand.poses[event.name] = Made(event.t - event.held_s, False, False)

    def rank(self, poses: Collection[str], t: float) -> None:
        """Keep or hand over the title of the hand that engaged first; `poses` are those that the rules name."""
        making = [hand for hand in self if hand.motions or not hand.poses.keys().isdisjoint(poses)]
        if any(hand.hand_id == self.first for hand in making):
            self._first_t = t
        elif making and (self.first not in self._hands or t - self._first_t >= HANDOVER_S):
            self.engage(
                min(making, key=lambda hand: min((m.since for m in hand.poses.values()), default=t)), t
            )

    def engage(self, hand: SeenHand, t: float) -> None:
        """This is the hand now that rules without `hand` mean."""
        self.first, self._first_t = hand.hand_id, t

    def stale(self) -> None:
        """No pose that is being made now may press or toggle any more."""
        for hand in self:
            hand.fresh = False
            hand.past.clear()
            for made in hand.poses.values():
                made.fresh = made.toggles = False


def palm_of(hand: Hand) -> tuple[float, float]:
    """The palm's centre, px."""
    x, y = hand.points_px[[0, 5, 9, 13, 17], :2].mean(axis=0).tolist()
    return x, y


def _place(hand: Hand, size: tuple[int, int] | None, mirrored: bool) -> tuple[float, float] | None:
    if size is None:
        return None
    x, y = palm_of(hand)
    return (x / size[0] if mirrored else 1.0 - x / size[0], y / size[1])
