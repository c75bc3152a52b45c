"""What the last seconds cost: for each stage of the pipeline how often it ran and how long it took. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from handcontrol.vocab import Step

SPAN_S = 10.0
NOW = 15  # pictures that are "just now": half a second
#: The stages as a picture goes through them, and where a Step says what each took (palm and landmarks: if they ran).
STAGES: tuple[tuple[str, str], ...] = (
    ("source", "age_ms"),
    ("palm", "palm_ms"),
    ("landmarks", "landmarks_ms"),
    ("gestures", "gestures_ms"),
    ("rules", "rules_ms"),
    ("pointer", "pointer_ms"),
)
_IF_RUN = ("palm", "landmarks")


@dataclass(frozen=True, slots=True)
class Stage:
    """How often a second a stage ran, and what it took: median and 95th percentile, ms (0 where it never ran)."""

    name: str
    rate_hz: float
    median_ms: float
    p95_ms: float
    recent_ms: tuple[float, ...] = ()  # oldest first


@dataclass(frozen=True, slots=True)
class Counts:
    """Gestures, actions and crops a second; in which share of the pictures the palm detector ran, and whether just now.
    `recent_*`: how many in each step, oldest first."""

    gestures: float
    actions: float
    crops: float
    palm_share: float
    palm_now: bool
    recent_crops: tuple[float, ...] = ()
    recent_actions: tuple[float, ...] = ()


class Timings:
    """Keeps the steps of the last `span_s` seconds of the source's clock."""

    def __init__(self, span_s: float = SPAN_S) -> None:
        self._span_s = span_s
        self._steps: deque[Step] = deque()

    def add(self, steps: Iterable[Step]) -> None:
        for step in steps:
            if self._steps and step.t < self._steps[-1].t:  # another source: another clock
                self._steps.clear()
            self._steps.append(step)
        while self._steps and self._steps[0].t < self._steps[-1].t - self._span_s:
            self._steps.popleft()

    @property
    def span_s(self) -> float:
        """How much time there is to speak of."""
        return self._steps[-1].t - self._steps[0].t if len(self._steps) > 1 else 0.0

    def stages(self) -> list[Stage]:
        """One for each of STAGES, in order."""
        seen = [step for step in self._steps if step.observation is not None]
        return [self._stage(name, field, seen) for name, field in STAGES]

    def count(self) -> Counts:
        """How much went through."""
        span = self.span_s or 1.0
        seen = [step.observation for step in self._steps if step.observation is not None]
        crops = tuple(float(len(one.rois)) for one in seen)
        actions = tuple(float(len(step.actions)) for step in self._steps)
        return Counts(
            gestures=sum(event.phase != "hold" for step in self._steps for event in step.events) / span,
            actions=sum(actions) / span,
            crops=sum(crops) / span,
            palm_share=sum(one.palm_ran for one in seen) / max(1, len(seen)),
            palm_now=any(one.palm_ran for one in seen[-NOW:]),
            recent_crops=crops,
            recent_actions=actions,
        )

    def _stage(self, name: str, field: str, seen: list[Step]) -> Stage:
        times = [float(getattr(step.times, field)) for step in seen]
        if name in _IF_RUN:
            times = [time for time in times if time > 0]
        if not times or not self.span_s:
            return Stage(name, 0.0, 0.0, 0.0, tuple(times))
        ranked = sorted(times)
        last = len(ranked) - 1
        rate = len(times) / self.span_s
        return Stage(name, rate, ranked[last // 2], ranked[round(0.95 * last)], tuple(times))
