"""What a hand would do on a screen that is not there: the running engine's Steps in, Actions out, nothing injected."""

from __future__ import annotations

from handcontrol.rules.file import default_rules
from handcontrol.runtime.build import pipeline_without_tracker
from handcontrol.runtime.pipeline import Pipeline
from handcontrol.settings import Settings
from handcontrol.vocab import DesktopState, MoveTo, ReleaseCamera, Screen, Step, UseSource


class Rehearsal:
    """Control is on here, and the rules are those that come with handcontrol, whatever the engine itself obeys.

    screen_px: width and height of the screen that is played on. Pure, one thread at a time; a step takes about half a
    millisecond.
    """

    def __init__(self, settings: Settings, screen_px: tuple[int, int]) -> None:
        # It begins engaged and never tires of waiting: nobody has learned yet how to wake it.
        safety = settings.safety.model_copy(
            update={"start_engaged": True, "rest_gone_s": 0.0, "rest_still_s": 0.0}
        )
        self._settings = settings.model_copy(update={"safety": safety})
        self._screens = (Screen("rehearsal", 0, 0, *screen_px, primary=True),)
        self._begin()

    def _begin(self) -> None:
        self._pipeline: Pipeline = pipeline_without_tracker(self._settings, default_rules())
        self._pointer_px: tuple[int, int] | None = None
        self._t = float("-inf")

    def step(self, step: Step) -> Step:
        """What would follow from what `step` saw. A step from before the last one begins anew (another engine)."""
        if step.t < self._t:
            self._begin()
        self._t = step.t
        desktop = DesktopState(step.t, self._screens, pointer_px=self._pointer_px)
        commands = tuple(one for one in step.commands if isinstance(one, UseSource | ReleaseCamera))
        played = self._pipeline.decide(step.observation, desktop, commands, step.t, "on")
        for action in played.actions:
            if isinstance(action, MoveTo) and action.due <= step.t:
                self._pointer_px = (action.x_px, action.y_px)
        return played
