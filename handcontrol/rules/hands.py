"""What the rules remember of the hands in view: the pose each makes, whether it may press, and which engaged first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field

from handcontrol.vocab import GestureEvent, Hand, Side

#: The hand that engaged first stays the one that rules without `hand` mean, until it made none of their poses so long
#: and another hand makes one.
HANDOVER_S = 1.0


@dataclass(slots=True)
class Making:
    """A pose that a hand makes."""

    since: float
    fresh: bool = False  # made while control was on and engaged: it may press
    toggles: bool = False  # made while control was on, and has toggled nothing yet


@dataclass(slots=True)
class SeenHand:
    """One hand in view. While it makes a pose its side does not change. A pose and a narrower case of it (`pinch` and
    `ok`) are made at once.
    """

    hand_id: int
    side: Side
    poses: dict[str, Making] = field(default_factory=dict)
    fresh: bool = False  # the last pose was made while control was on and engaged
    motions: tuple[str, ...] = ()  # those of this step
    at: tuple[float, float] | None = (
        None  # palm centre, 0..1 from left and top, as the person sees themselves
    )


class HandsInView:
    """The hands of the last step, in the order in which they came."""

    def __init__(self) -> None:
        self._hands: dict[int, SeenHand] = {}
        self.first: int | None = None  # the hand that engaged first
        self._first_t = 0.0  # when it last made one of the rules' poses

    def __iter__(self) -> Iterator[SeenHand]:
        return iter(self._hands.values())

    def see(self, hands: Sequence[Hand], size: tuple[int, int] | None, mirrored: bool) -> None:
        """Take note of who is there; a hand that is not in `hands` is gone with all that was known of it."""
        for hand_id in self._hands.keys() - {hand.hand_id for hand in hands}:
            del self._hands[hand_id]
        for hand in hands:
            seen = self._hands.setdefault(hand.hand_id, SeenHand(hand.hand_id, hand.side))
            seen.motions = ()
            seen.at = _place(hand, size, mirrored)
            if not seen.poses:
                seen.side = hand.side

    def hear(self, events: Sequence[GestureEvent], *, control: bool, engaged: bool) -> None:
        """Take note of what began and ended; events of hands that are not there are past."""
        for event in events:
            hand = self._hands.get(event.hand_id)
            if hand is None:
                continue
            if event.kind == "motion":
                hand.motions += (event.name,)
            elif event.phase == "leave":
                hand.poses.pop(event.name, None)
            elif event.phase == "enter":
                hand.side, hand.fresh = event.side, control and engaged
                hand.poses[event.name] = Making(event.t, hand.fresh, control)
            elif event.name not in hand.poses:  # it was being made before anyone watched
                hand.side, hand.fresh = event.side, False
                hand.poses[event.name] = Making(event.t - event.held_s)

    def rank(self, poses: Set[str], t: float) -> None:
        """Keep or hand over the title of the hand that engaged first; `poses` are those that the rules name."""
        making = [hand for hand in self if hand.poses.keys() & poses or hand.motions]
        if any(hand.hand_id == self.first for hand in making):
            self._first_t = t
        elif making and (self.first not in self._hands or t - self._first_t >= HANDOVER_S):
            self.engage(min(making, key=_since), t)

    def engage(self, hand: SeenHand, t: float) -> None:
        """This is the hand now that rules without `hand` mean."""
        self.first, self._first_t = hand.hand_id, t

    def stale(self) -> None:
        """No pose that is being made now may press or toggle any more."""
        for hand in self:
            hand.fresh = False
            for making in hand.poses.values():
                making.fresh = making.toggles = False


def _since(hand: SeenHand) -> float:
    return min((making.since for making in hand.poses.values()), default=float("inf"))


def _place(hand: Hand, size: tuple[int, int] | None, mirrored: bool) -> tuple[float, float] | None:
    if size is None:
        return None
    x, y = hand.points_px[[0, 5, 9, 13, 17], :2].mean(axis=0) / size
    return (float(x) if mirrored else 1.0 - float(x), float(y))
