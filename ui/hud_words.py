"""What the sign beside the pointer says of a step: state, gesture, and how far a hold has come. Pure; main thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from handcontrol.ui.control_switch import SwitchReader, SwitchState
from handcontrol.ui.language import gesture_words, mark, tr
from handcontrol.ui.tray import STATES
from handcontrol.vocab import GestureEvent, Step

STATE_S = 1.6  # so long a new state is said
MOTION_S = 0.9  # and a motion, which is over as soon as it is seen
LEAST = 0.12  # a hold shorter than this share is most often none
#: What an open palm is held for.
PALM: dict[SwitchState, str] = {
    "begin": mark("Hold to begin"),
    "resting": mark("Hold to go on"),
    "on": mark("Hold to rest"),
    "dry": mark("Hold to rest"),
}
TICKS = 36  # of a ring: finer is not seen, and costs a painting each


@dataclass(frozen=True, slots=True)
class HudWords:
    """`words` may be empty. ring: 0 (none) to 1, of a click by resting (`dwell`) or of something held (`hold`)."""

    state: SwitchState = "off"
    words: str = ""
    ring: float = 0.0
    ring_of: Literal["", "dwell", "hold"] = ""

    @property
    def empty(self) -> bool:
        return not self.words and not self.ring


class HudReader:
    """Reads the steps one after the other: what was said of the last ones still counts for a moment."""

    def __init__(self) -> None:
        self._switch = SwitchReader()
        self._state: SwitchState = "off"
        self._state_t = self._motion_t = self._t = float("-inf")
        self._poses: dict[int, str] = {}
        self._motion = ""

    def read(self, step: Step) -> HudWords:
        if step.t < self._t:  # another source, another clock
            self._state_t = self._motion_t = float("-inf")
        self._t = step.t
        before, state = self._state, self._switch.read(step)
        if state != before:
            # That the hand is back is seen by what it does.
            back = before == "armed" and state in ("on", "dry")
            self._state, self._state_t = state, float("-inf") if back else step.t
        self._hear(step)
        dwell = step.pointer.dwell if state in ("on", "dry") else 0.0
        name, held = max(step.growing, key=lambda one: one[1], default=("", 0.0))
        if dwell > 0:
            return HudWords(state, self._gesture(step.t, state), _ring(dwell), "dwell")
        if held >= LEAST:
            palm = tr(PALM.get(state, PALM["on"]))
            return HudWords(state, name or palm, _ring(held), "hold")
        if step.t - self._state_t < STATE_S:
            return HudWords(state, tr(STATES[state][0]))
        return HudWords(state, self._gesture(step.t, state))

    def _hear(self, step: Step) -> None:
        if step.observation is None:  # time alone says nothing of the hands
            return
        self._poses = {}
        for event in step.events:
            if event.kind == "motion":
                self._motion, self._motion_t = _words(event), step.t
            elif event.phase != "leave":
                self._poses[event.hand_id] = _words(event)

    def _gesture(self, t: float, state: SwitchState) -> str:
        if state not in ("on", "dry"):
            return ""
        if t - self._motion_t < MOTION_S:
            return self._motion
        return " · ".join(dict.fromkeys(self._poses.values()))


def _words(event: GestureEvent) -> str:
    words = gesture_words(event.name)
    return words[:1].upper() + words[1:]


def _ring(share: float) -> float:
    return max(1, round(min(1.0, share) * TICKS)) / TICKS
