"""From hands to gesture events: shapes are named, then steadied in time. Pure: time is an argument, nothing is random.

A pose begins when it was seen for `enter_s` without a break, and ends when it was not seen for `leave_s`, or when
another pose has begun, or with its hand. So a flicker neither starts nor ends anything. Two thresholds keep a pose that
is being made (Schmitt trigger): it is named from score `accept` and kept down to `accept - stickiness`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handcontrol.gestures.features import features_of
from handcontrol.gestures.poses import PoseShape, builtin_poses, score_poses
from handcontrol.settings import GestureSettings
from handcontrol.vocab import GestureEvent, Hand, Phase, Pose, Side

#: A longer silence than this between two pictures breaks every pose: nobody saw whether it was held (design §2).
GAP_S = 0.3
_EPS = (
    1e-6  # times are sums of frame intervals; 60 ms must not become four frames of 20 ms by a rounding error
)


@dataclass(slots=True)
class _Track:
    """What is remembered of one hand: the pose it makes, and the one that may be next."""

    side: Side
    name: str | None = None
    since: float = 0.0  # when `name` was entered
    seen: float = 0.0  # when `name` was last seen
    next: str | None = None
    next_since: float = 0.0


class Recognizer:
    """Hands in, poses and events out. Used by one thread at a time."""

    def __init__(
        self, settings: GestureSettings | None = None, *, poses: Sequence[PoseShape] | None = None
    ) -> None:
        self._settings = settings or GestureSettings()
        self._shapes = tuple(builtin_poses() if poses is None else poses)
        self._tracks: dict[int, _Track] = {}
        self._t = 0.0
        self._frame_id = -1

    def step(
        self, hands: Sequence[Hand], *, frame_id: int, t: float, mirrored: bool = False
    ) -> tuple[tuple[Pose, ...], tuple[GestureEvent, ...]]:
        """The pose of each hand in this picture, and what began (enter), went on (hold) or ended (leave) by `t`.

        `t` is in seconds; should it jump (by more than GAP_S, or back), every pose is left first. A `held` hand, one
        that the tracker carries over a short loss, keeps its pose and starts none. Events come leaves first.
        """
        events = [] if 0.0 <= t - self._t <= GAP_S else list(self.reset(t, frame_id=frame_id))
        self._t, self._frame_id = t, frame_id
        for hand_id in sorted(self._tracks.keys() - {hand.hand_id for hand in hands}):
            events += self._leave(hand_id, self._tracks.pop(hand_id))
        poses = []
        for hand in hands:
            track = self._tracks.setdefault(hand.hand_id, _Track(hand.side))
            pose = self._pose(hand, track, mirrored)
            poses.append(pose)
            events += self._follow(hand, track, track.name if hand.held else pose.name)
        return tuple(poses), tuple(sorted(events, key=lambda event: event.phase != "leave"))

    def reset(self, t: float, *, frame_id: int | None = None) -> tuple[GestureEvent, ...]:
        """Forget every hand; the leave events of the poses that were being made."""
        self._t = t
        self._frame_id = self._frame_id if frame_id is None else frame_id
        tracks, self._tracks = self._tracks, {}
        return tuple(event for hand_id, track in tracks.items() for event in self._leave(hand_id, track))

    def _pose(self, hand: Hand, track: _Track, mirrored: bool) -> Pose:
        """The shape in this picture alone, but for the favour shown to the pose being made."""
        scores = score_poses(self._shapes, features_of(hand, mirrored=mirrored), now=track.name)
        favour = {track.name: self._settings.stickiness}
        best = max(scores, key=lambda name: scores[name] + favour.get(name, 0.0), default=None)
        if best is None or scores[best] + favour.get(best, 0.0) < self._settings.accept:
            return Pose(
                hand.frame_id,
                hand.hand_id,
                hand.side,
                None,
                round(max(scores.values(), default=-1.0), 3),
                _pairs(scores),
            )
        return Pose(hand.frame_id, hand.hand_id, hand.side, best, round(scores[best], 3), _pairs(scores))

    def _follow(self, hand: Hand, track: _Track, name: str | None) -> list[GestureEvent]:
        """Debounce one hand by what was seen of it now."""
        if name == track.name:
            track.next = None
            track.seen = self._t
        elif name != track.next:
            track.next, track.next_since = name, self._t
        ended: list[GestureEvent] = []
        if track.next is not None and self._t - track.next_since >= self._settings.enter_s - _EPS:
            ended = self._leave(hand.hand_id, track)
            track.side, track.name, track.since, track.seen = hand.side, track.next, self._t, self._t
            track.next = None
            return [*ended, self._event(hand.hand_id, track, "enter")]
        if track.name is None:
            return []
        if self._t - track.seen >= self._settings.leave_s - _EPS:
            ended = self._leave(hand.hand_id, track)
            track.name = None
            return ended
        return [self._event(hand.hand_id, track, "hold")]

    def _leave(self, hand_id: int, track: _Track) -> list[GestureEvent]:
        return [self._event(hand_id, track, "leave")] if track.name is not None else []

    def _event(self, hand_id: int, track: _Track, phase: Phase) -> GestureEvent:
        assert track.name is not None
        held_s = self._t - track.since
        return GestureEvent(self._frame_id, self._t, hand_id, track.side, track.name, phase, held_s)


def _pairs(scores: dict[str, float]) -> tuple[tuple[str, float], ...]:
    return tuple((name, round(score, 3)) for name, score in scores.items())
