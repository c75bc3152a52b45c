"""From hands to gesture events: shapes are named, then steadied in time. Pure: time is an argument, nothing is random.

A pose begins when it was seen for `enter_s` without a break, and ends when it was not seen for `leave_s`, or when
another pose has begun, or with its hand. So a flicker neither starts nor ends anything. Two thresholds keep a pose that
is being made (Schmitt trigger): it is named from score `accept` and kept down to `accept - stickiness`.
A pinch that was seen to close (closing.py) is named from `EAGER` less on, and its time counts from when the fingers
began to: a click is felt by how soon it comes.

Where a pose is a narrower case of another (`ok` of `pinch`) both are told: the wider one begins and ends on its own,
whatever the narrower one does meanwhile. Motions are told once each, as they are completed. What a person said was not
it (denied.py) makes a gesture harder to begin.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from handcontrol.gestures.closing import EAGER, PINCH, Closing
from handcontrol.gestures.denied import Denied, Refusal, limits
from handcontrol.gestures.features import FINGERS, matrix, order
from handcontrol.gestures.motions import MOTIONS, HandMotion, Sample
from handcontrol.gestures.poses import PoseBank, PoseShape, builtin_bank
from handcontrol.gestures.spotter import Spotter, TaughtMotions
from handcontrol.gestures.steadied import Steadied
from handcontrol.gestures.taught_motion import TaughtMotion
from handcontrol.gestures.taught_pose import TaughtPose, TaughtPoses
from handcontrol.gestures.trail import glance
from handcontrol.settings import GestureSettings
from handcontrol.vocab import Array, GestureEvent, Hand, Phase, Pose, Side

#: A longer silence than this between two pictures breaks every pose: nobody saw whether it was held (design §2).
GAP_S = 0.3
#: The pose that, with the pinch, makes motions by its coming and going.
OPEN = "open_palm"
_FLEX = [order().index(f"{finger}.flex") for finger in FINGERS]
_FACING, _GAP = order().index("facing"), order().index("pinch.index")


@dataclass(slots=True)
class _Track:
    """What is remembered of one hand: its pose, the narrower case of it, its movement."""

    side: Side
    motion: HandMotion
    spotter: Spotter | None  # of taught motions, if there are any
    wide: Steadied = field(default_factory=Steadied)
    narrow: Steadied = field(default_factory=Steadied)
    closing: Closing = field(default_factory=Closing)
    closing_since: float | None = None  # when a pinch began to be made, if that was seen


class Recognizer:
    """Hands in, poses and events out. Used by one thread at a time."""

    def __init__(
        self,
        settings: GestureSettings | None = None,
        *,
        poses: Sequence[PoseShape] | None = None,
        taught: Sequence[TaughtPose | TaughtMotion | Denied] = (),
    ) -> None:
        """poses: these instead of the built-in ones; taught: these besides, and before them, and what was not it."""
        self._settings = settings = settings or GestureSettings()
        ignored = settings.ignore_fingers
        if poses is None:
            self._bank = builtin_bank(ignored=ignored, agreement=settings.agreement)
        else:
            self._bank = PoseBank(poses, ignored=ignored)
        taught_poses = [one for one in taught if isinstance(one, TaughtPose)]
        self._taught = TaughtPoses(taught_poses) if taught_poses else None
        motions = [one for one in taught if isinstance(one, TaughtMotion)]
        self._taught_motions = TaughtMotions(motions) if motions and settings.motions else None
        denied = [one for one in taught if isinstance(one, Denied)]
        self._refusal = Refusal(denied, self._bank, settings.accept)
        self._limits = limits(denied, MOTIONS)
        #: How much of its tolerances each built-in motion used that was told in the last step (denied.py).
        self.used: dict[str, float] = {}
        self._tracks: dict[int, _Track] = {}
        self._t = 0.0
        self._frame_id = -1

    def step(
        self, hands: Sequence[Hand], *, frame_id: int, t: float, mirrored: bool = False
    ) -> tuple[tuple[Pose, ...], tuple[GestureEvent, ...]]:
        """The pose of each hand in this picture, and what began (enter), went on (hold) or ended (leave) by `t`.

        `t` is in seconds; should it jump (by more than GAP_S, or back), every pose is left first. A `held` hand, one
        that the tracker carries over a short loss, keeps its pose, starts none and moves nowhere. Events come leaves
        first.
        """
        events = [] if 0.0 <= t - self._t <= GAP_S else list(self.reset(t, frame_id=frame_id))
        self._t, self._frame_id, self.used = t, frame_id, {}
        for hand_id in sorted(self._tracks.keys() - {hand.hand_id for hand in hands}):
            events += self._leave(hand_id, self._tracks.pop(hand_id))
        if not hands:
            return (), tuple(events)
        rows = matrix(
            np.array([hand.points_px for hand in hands]),
            np.array([hand.world_m for hand in hands]),
            left=np.array([hand.side == "left" for hand in hands]),
            mirrored=mirrored,
            ignored=self._settings.ignore_fingers,
        )
        poses = []
        for hand, row in zip(hands, rows, strict=True):
            track = self._tracks.get(hand.hand_id)
            if track is None:
                track = self._tracks[hand.hand_id] = self._track(hand.side)
            wide, narrow, pose = self._pose(hand, track, row)
            poses.append(pose)
            if hand.held:
                wide, narrow = track.wide.name, track.narrow.name
            events += self._follow(hand, track, wide, narrow)
            if self._settings.motions and not hand.held:
                sample = _sample(hand, row, t, mirrored, pose=wide)
                told = track.motion.step(sample)
                self.used |= track.motion.used
                for name in told:
                    events.append(
                        GestureEvent(frame_id, t, hand.hand_id, hand.side, name, "enter", kind="motion")
                    )
            if track.spotter and not hand.held:
                for one in track.spotter.step(glance(hand, row, t=t, mirrored=mirrored)):
                    events.append(
                        GestureEvent(frame_id, t, hand.hand_id, hand.side, one.name, "enter", kind="motion")
                    )
        return tuple(poses), tuple(sorted(events, key=lambda event: event.phase != "leave"))

    def _track(self, side: Side) -> _Track:
        spotter = Spotter(self._taught_motions, side) if self._taught_motions else None
        return _Track(side, HandMotion(self._settings, self._limits), spotter)

    def reset(self, t: float, *, frame_id: int | None = None) -> tuple[GestureEvent, ...]:
        """Forget every hand; the leave events of the poses that were being made."""
        self._t = t
        self._frame_id = self._frame_id if frame_id is None else frame_id
        tracks, self._tracks = self._tracks, {}
        return tuple(event for hand_id, track in tracks.items() for event in self._leave(hand_id, track))

    def _pose(self, hand: Hand, track: _Track, row: Array) -> tuple[str | None, str | None, Pose]:
        """The shape in this picture alone, but for the favour shown to the pose being made: wide, narrow, Pose."""
        bank, settings = self._bank, self._settings
        made = (track.wide.name, track.narrow.name)
        track.closing_since = None if hand.held else track.closing.step(float(row[_GAP]), self._t)
        now = [name for name in made if name]
        scores = bank.scores(row, now=now)
        if self._refusal:
            scores = self._refusal.lower(scores, row, made=now, closing=track.closing_since is not None)
        listed = scores.tolist()
        if self._taught:
            name, score = self._taught.match(row, now=track.wide.name, side=hand.side)
            if name:
                told = (*zip(bank.names, np.round(scores, 3).tolist(), strict=True), (name, round(score, 3)))
                return name, None, Pose(hand.frame_id, hand.hand_id, hand.side, name, score, told)
        told = tuple(zip(bank.names, np.round(scores, 3).tolist(), strict=True))
        wide, narrow, best = name_of(
            bank,
            listed,
            settings.accept,
            made=made,
            favour=settings.stickiness,
            closing=track.closing_since is not None,
        )
        if wide is None:
            score = max(listed, default=-1.0)
            return None, None, Pose(hand.frame_id, hand.hand_id, hand.side, None, score, told)
        name = narrow if narrow and bank.poses[bank.at[narrow]].named else wide
        return wide, narrow, Pose(hand.frame_id, hand.hand_id, hand.side, name, best, told)

    def _follow(
        self, hand: Hand, track: _Track, wide: str | None, narrow: str | None
    ) -> Iterator[GestureEvent]:
        for steady, name in ((track.wide, wide), (track.narrow, narrow)):
            since = steady.since
            begun = track.closing_since if name == PINCH else None
            left, entered, goes_on = steady.follow(name, self._t, self._settings, begun)
            if left:
                yield self._event(hand.hand_id, track, left, "leave", since)
            if entered:
                if steady is track.wide:
                    track.side = hand.side
                yield self._event(hand.hand_id, track, entered, "enter", self._t)
            elif goes_on and steady.name:
                yield self._event(hand.hand_id, track, steady.name, "hold", since)

    def _leave(self, hand_id: int, track: _Track) -> list[GestureEvent]:
        return [
            self._event(hand_id, track, steady.name, "leave", steady.since)
            for steady in (track.wide, track.narrow)
            if steady.name is not None
        ]

    def _event(self, hand_id: int, track: _Track, name: str, phase: Phase, since: float) -> GestureEvent:
        return GestureEvent(self._frame_id, self._t, hand_id, track.side, name, phase, self._t - since)


def name_of(
    bank: PoseBank,
    scores: Sequence[float],
    accept: float,
    *,
    made: Sequence[str | None] = (None, None),
    favour: float = 0.0,
    closing: bool = False,
) -> tuple[str | None, str | None, float]:
    """The wide pose and its narrower case (either may be None) that `scores` (one for each pose) tell, and the score.

    made: the poses being made (wide, narrow), which `favour` is shown to. closing: the fingers were seen to close
    to a pinch, which is told from `EAGER` less on.
    """
    best: dict[str, float] = {}
    for name, score in zip(bank.names, scores, strict=True):
        root = bank.root[name]
        best[root] = max(best.get(root, -1.0), score)
    wide = max(best, key=lambda name: best[name] + (favour if name == made[0] else 0.0), default=None)
    ease = max(favour if wide == made[0] else 0.0, EAGER if closing and wide == PINCH else 0.0)
    if wide is None or best[wide] + ease < accept:
        return None, None, max(best.values(), default=-1.0)
    narrow, least = None, accept
    for name, score in zip(bank.names, scores, strict=True):
        likely = score + (favour if name == made[1] else 0.0)
        if bank.root[name] == wide and name != wide and likely >= least:
            narrow, least = name, likely
    return wide, narrow, best[wide]


def _sample(hand: Hand, row: Array, t: float, mirrored: bool, *, pose: str | None) -> Sample:
    sign = 1.0 if mirrored else -1.0
    points = hand.points_px
    x, y = points[[0, 5, 9, 13, 17], :2].mean(axis=0).tolist()
    length, width = points[9] - points[0], points[5] - points[17]
    return Sample(
        t,
        (sign * x, -y),
        (sign * float(points[8, 0]), -float(points[8, 1])),
        (sign * float(points[12, 0]), -float(points[12, 1])),
        max(float(length @ length) ** 0.5, 1.1 * float(width @ width) ** 0.5, 1e-6),
        math.degrees(math.atan2(-length[1], sign * length[0])),
        (float(row[_FLEX[0]]), float(row[_FLEX[1]]), float(row[_FLEX[2]]), float(row[_FLEX[3]])),
        float(row[_FACING]),
        pose == OPEN,
        pose == PINCH,
        float(row[_GAP]),
    )
