"""Rules tried without doing anything: what would answer if control were on. Pure: Steps in, rules' names out."""

from __future__ import annotations

from dataclasses import replace

from handcontrol.rules.engine import RuleEngine
from handcontrol.rules.grammar import RuleSet
from handcontrol.settings import SafetySettings
from handcontrol.vocab import Observation, Step

GONE_S = 0.25  # without a picture for so long, the hands are taken for lost


class Trial:
    """Sees every Step of a run, whatever control says there. Nothing it finds is ever sent. One thread at a time."""

    def __init__(self, ruleset: RuleSet, safety: SafetySettings | None = None) -> None:
        # It is awake from the start, and stays so while the person thinks.
        calm = {"start_engaged": True, "rest_gone_s": 0.0, "rest_still_s": 0.0}
        self._engine = RuleEngine(ruleset, safety=(safety or SafetySettings()).model_copy(update=calm))
        self._seen: Observation | None = None
        self._seen_t = 0.0
        self._active: tuple[str, ...] = ()
        self.engaged = True
        self.mode = ruleset.start_mode
        self.growing: dict[str, float] = {}  # as Step.growing, by rule

    def use(self, ruleset: RuleSet) -> None:
        """Go on with other rules; a pose that is being made must be made anew."""
        self._engine.swap(ruleset, frame_id=-1)
        self._active = ()

    def step(self, step: Step, *, app: str | None = None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The rules that would be active after `step`, and those of them that would begin with it. app: as if this
        application was active."""
        if step.observation is not None:
            self._seen, self._seen_t = step.observation, step.t
        elif not 0.0 <= step.t - self._seen_t < GONE_S:
            self._seen = None
        seen = self._seen
        desktop = step.desktop if app is None else replace(step.desktop, app=app, title=app, executable=app)
        result = self._engine.step(
            step.events,
            seen.hands if seen else (),
            frame_id=step.frame_id,
            t=step.t,
            desktop=desktop,
            control="on",
            poses=step.poses,
            size=(seen.width, seen.height) if seen else None,
            mirrored=seen.mirrored if seen else False,
        )
        begun = tuple(name for name in result.active_rules if name not in self._active)
        self.growing = dict(result.growing)
        self._active, self.engaged, self.mode = result.active_rules, result.engaged, result.mode
        return result.active_rules, begun
