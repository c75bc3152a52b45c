"""A lesson: hands in, progress out, a taught gesture at the end. Pure, step by step: a window or a command drives it.

A pose is taken every so often while it is held. A motion is cut where the hand pauses: each movement is a performance,
and those that are like most others are the samples, so that the way back to the start is none. With a countdown, what
the hand does meanwhile is not looked at.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from handcontrol.errors import GestureError
from handcontrol.gestures import taught_motion, taught_pose
from handcontrol.gestures.denial import Denial
from handcontrol.gestures.movements import Movements, row_of
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.gestures.taught import Kind, Taught, check_name
from handcontrol.gestures.taught_motion import Other, TaughtMotion, teach_motion
from handcontrol.gestures.taught_pose import TaughtPose, teach
from handcontrol.gestures.trail import Stretch, normal, outline, warped
from handcontrol.settings import GestureSettings
from handcontrol.vocab import Array, GestureEvent, Hand, Side

__all__ = ["Denial", "Lesson", "Phase", "Progress"]

ALIKE = 0.3  # distance up to which two movements may be the same motion
_EPS = 1e-6

Phase: TypeAlias = Literal["countdown", "show", "moving", "done"]


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a lesson is. left_s: seconds of the countdown; hint: what the person should do, or "".

    countdown: get ready; show: make the gesture now; moving: a performance is being seen; done: enough.
    """

    phase: Phase
    taken: int
    wanted: int
    left_s: float = 0.0
    hint: str = ""


class Lesson:
    """One gesture being taught. `step` for each picture, then `made`; used by one thread at a time."""

    def __init__(
        self,
        name: str,
        kind: Kind = "pose",
        *,
        wanted: int | None = None,
        countdown_s: float = 0.0,
        every_s: float = 0.15,
        side: Side | None = None,
        other: Other | None = None,
        old: Taught | None = None,
        taught: Sequence[Taught] = (),
        settings: GestureSettings | None = None,
    ) -> None:
        """wanted: samples in all (20 of a pose, 5 of a motion). countdown_s: before the first sample of a pose, before
        each of a motion. every_s: between samples of a pose. side: look at this hand only; else at the largest.
        other: what the other hand must do (see TaughtMotion; a pose is "mirrored" or "no"). old: the gesture that is
        taught further. taught: the other ones, for the report. GestureError for a name that will not do.
        """
        check_name(name)
        if old is not None and old.kind != kind:
            raise GestureError(
                f"{name} is a {old.kind}.", f"Teach it as a {old.kind}, or under another name."
            )
        self.name, self.kind, self.old = name, kind, old
        self.wanted = wanted or (20 if kind == "pose" else 5)
        self._countdown_s, self._every_s = countdown_s, every_s
        self._side, self._other = side, other
        self._settings = settings or GestureSettings()
        self._recognizer = Recognizer(self._settings, taught=[one for one in taught if one.name != name])
        self._rows: list[Array] = list(old.samples) if isinstance(old, TaughtPose) else []
        self._points = old.points if isinstance(old, TaughtPose) else None  # of the first sample seen
        self._kept: list[Stretch] = list(old.samples) if isinstance(old, TaughtMotion) else []
        self._shown: list[Stretch] = []
        self._sides: set[Side] = set() if old is None or old.side is None else {old.side}
        self._movements = Movements()
        self._again: int | None = None  # where the next sample goes
        self._ready_t: float | None = None  # when the countdown is over
        self._last_t = -math.inf
        self._now = Progress("countdown" if countdown_s else "show", self.taken, self.wanted, countdown_s)

    @property
    def progress(self) -> Progress:
        """As after the last step."""
        return self._now

    @property
    def taken(self) -> int:
        """Samples so far."""
        return len(self._rows) if self.kind == "pose" else len(self._samples())

    def retake(self, number: int) -> None:
        """Take sample `number` (from 1) anew: it is forgotten, and one more is wanted in its place."""
        samples = list(self._rows) if self.kind == "pose" else self._samples()
        if not 1 <= number <= len(samples):
            raise GestureError(f"There is no sample {number}.", f"There are {len(samples)}.")
        if self.kind == "motion":
            self._kept, self._shown = list(self._samples()), []
            del self._kept[number - 1]
        else:
            del self._rows[number - 1]
        self._again, self.wanted, self._ready_t = number - 1, len(samples), None

    def step(self, hands: Sequence[Hand], *, t: float, mirrored: bool = False) -> Progress:
        """See one picture's hands at `t` seconds. mirrored: the picture is a mirror image."""
        self._now = self._step(hands, t, mirrored)
        return self._now

    def _step(self, hands: Sequence[Hand], t: float, mirrored: bool) -> Progress:
        _, events = self._recognizer.step(hands, frame_id=0, t=t, mirrored=mirrored)
        if self.taken >= self.wanted:
            return Progress("done", self.taken, self.wanted)
        if self._ready(t) > _EPS:
            self._movements = Movements()
            return Progress("countdown", self.taken, self.wanted, self._ready(t))
        seen = [hand for hand in hands if not hand.held and self._side in (None, hand.side)]
        if not seen:
            hint = f"Show your {self._side} hand." if self._side else "Show your hand."
            return Progress("show", self.taken, self.wanted, hint=hint)
        hand = max(seen, key=lambda one: one.roi.size_px)
        row = row_of(hand, mirrored, self._settings)
        if self.kind == "pose":
            return self._pose(hand, row, t, mirrored)
        told = [event for event in events if event.hand_id == hand.hand_id and event.phase != "leave"]
        return self._motion(hand, row, t, mirrored, told)

    def _ready(self, t: float) -> float:
        """Seconds until the countdown is over; it begins with the first picture."""
        if self._ready_t is None:
            self._ready_t = t + self._countdown_s
        return self._ready_t - t

    def _pose(self, hand: Hand, row: Array, t: float, mirrored: bool) -> Progress:
        if t - self._last_t >= self._every_s - _EPS:
            self._last_t = t
            self._rows.insert(len(self._rows) if self._again is None else self._again, row)
            self._again = None
            self._sides.add(hand.side)
            if self._points is None:
                self._points = outline(hand, mirrored=mirrored)
        if self.taken >= self.wanted:
            return Progress("done", self.taken, self.wanted)
        return Progress("show", self.taken, self.wanted, hint="Hold it, and turn the hand a little.")

    def _motion(
        self, hand: Hand, row: Array, t: float, mirrored: bool, told: Sequence[GestureEvent]
    ) -> Progress:
        before = self.taken
        shown = self._movements.step(hand, row, t=t, mirrored=mirrored, told=told)
        hint = "Pause, make it, pause."
        if shown is not None:
            self._take(shown)
            self._sides.add(hand.side)
            self._ready_t = t + self._countdown_s
            if self.taken == before:
                hint = "That was another movement; it is left out."
        if self.taken >= self.wanted:
            return Progress("done", self.taken, self.wanted)
        phase: Phase = "moving" if self._movements.moving else "show"
        if shown is not None and self._countdown_s:
            phase = "countdown"
        return Progress(phase, self.taken, self.wanted, max(self._ready(t), 0.0), hint)

    def _take(self, shown: Stretch) -> None:
        if self._again is not None:
            self._kept.insert(self._again, shown)
            self._again = None
        else:
            self._shown.append(shown)

    def _samples(self) -> list[Stretch]:
        """The kept samples, and of the movements shown the largest group that are alike."""
        every = [*self._kept, *self._shown]
        if len(every) < 2 or not self._shown:
            return every
        paths = normal(np.array([one.path for one in every]))
        alike = [warped(np.repeat(path[None], len(paths), axis=0), paths) <= ALIKE for path in paths]
        best = max(range(len(every)), key=lambda i: (int(alike[i].sum()), -i))
        return [one for i, one in enumerate(every) if alike[best][i] or i < len(self._kept)]

    def made(self) -> Taught:
        """The gesture as taught so far. GestureError where there are too few samples."""
        side: Side | None = next(iter(self._sides)) if len(self._sides) == 1 else None
        title = self.old.title if self.old else ""
        if self.kind == "pose":
            old = self.old if isinstance(self.old, TaughtPose) else None
            return teach(
                self.name,
                np.array(self._rows[-taught_pose.MOST :]),
                title=title,
                negatives=old.negatives if old else None,
                side=side,
                other="no" if (self._other or (old.other if old else "")) == "no" else "mirrored",
                points=self._points,
            )
        was = self.old if isinstance(self.old, TaughtMotion) else None
        return teach_motion(
            self.name,
            self._samples()[-taught_motion.MOST :],
            title=title,
            negatives=was.negatives if was else (),
            side=side,
            other=self._other or (was.other if was else "same"),
        )
