"""What a run without a window tells: each action as it happens, and a summary at the end."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import asdict
from typing import Any

import numpy as np

from handcontrol.vocab import Action, Ask, MoveTo, Press, Release, Scroll, Snapshot, StageTimes, Start, Tap

MOVES_S = 0.1  # of moves, at most one line in this time
TIMES_KEPT = 20_000  # pictures that the percentiles are taken over, the last ones


class ActionLines:
    """Actions in, lines out. Moves between two lines are left out, but where a press happens is always told."""

    def __init__(self) -> None:
        self._told = float("-inf")  # when the last told move was due
        self._last: MoveTo | None = None  # the last move, while it is untold

    def lines(self, action: Action) -> list[str]:
        """The lines for `action`, maybe none."""
        if isinstance(action, MoveTo):
            self._last = action
            return self._move() if action.due - self._told >= MOVES_S - 1e-6 else []
        return [*self._move(), f"{action.due:9.3f}  {_words(action)}"]

    def _move(self) -> list[str]:
        move, self._last = self._last, None
        if move is None:
            return []
        self._told = move.due
        return [f"{move.due:9.3f}  {_words(move)}"]


def _words(action: Action) -> str:
    match action:
        case MoveTo():
            words = f"move to {action.x_px}, {action.y_px}"
        case Press():
            words = f"press {action.input}"
        case Release():
            words = f"release {action.input}"
        case Tap():
            words = f"tap {action.input}"
        case Scroll():
            words = f"scroll {action.dx:+g}, {action.dy:+g}"
        case Start():
            words = f"start {' '.join(action.command)}"
        case Ask():
            words = f"ask for the {action.what}"
    return f"{words:<28} ({action.rule})"


class Summary:
    """Counts what went by: `step` on the engine thread, `action` on the output thread."""

    def __init__(self) -> None:
        self._times: deque[StageTimes] = deque(maxlen=TIMES_KEPT)
        self._frames = 0
        self._span: tuple[float, float] | None = None
        self._palms = self._with_hand = self._dropped = 0
        self._gestures: Counter[str] = Counter()
        self._actions: Counter[str] = Counter()
        self._clicks = 0
        self._source = ""

    def step(self, snapshot: Snapshot) -> None:
        step = snapshot.step
        self._source, self._dropped = snapshot.source, snapshot.dropped
        self._gestures.update(event.name for event in step.events if event.phase == "enter")
        if snapshot.frame is None or step.observation is None:
            return
        self._frames += 1
        self._times.append(step.times)
        self._span = (self._span[0] if self._span else step.t, step.t)
        self._palms += step.observation.palm_ran
        self._with_hand += bool(step.hands)

    def action(self, action: Action) -> None:
        self._actions[type(action).__name__] += 1
        self._clicks += isinstance(action, Press | Tap) and action.input.startswith("mouse:")

    def table(self) -> dict[str, Any]:
        """All of it as plain values, for JSON."""
        first, last = self._span or (0.0, 0.0)
        frames = self._frames
        return {
            "v": 1,
            "source": self._source,
            "frames": frames,
            "seconds": round(last - first, 3),
            "fps": round((frames - 1) / (last - first), 2) if last > first else 0.0,
            "frames_with_hand": self._with_hand,
            "palm_runs": self._palms,
            "dropped": self._dropped,
            "gestures": dict(sorted(self._gestures.items())),
            "clicks": self._clicks,
            "moves": self._actions["MoveTo"],
            "presses": self._actions["Press"],
            "releases": self._actions["Release"],
            "taps": self._actions["Tap"],
            "scrolls": self._actions["Scroll"],
            "times_ms": self._stages(),
        }

    def _stages(self) -> dict[str, dict[str, float]]:
        if not self._times:
            return {}
        rows = [asdict(times) | {"total_ms": times.total_ms} for times in self._times]
        return {
            name.removesuffix("_ms"): {
                f"p{q}": round(float(np.percentile([row[name] for row in rows], q)), 2) for q in (50, 95)
            }
            for name in rows[0]
        }

    def lines(self) -> list[str]:
        """The same for a person."""
        table = self.table()
        gestures = ", ".join(f"{name} {count}" for name, count in table["gestures"].items()) or "none"
        stages = table["times_ms"]
        shown = ", ".join(
            f"{name} {ms['p50']:.1f}" for name, ms in stages.items() if name not in ("age", "total")
        )
        lines = [
            f"{table['frames']} frames in {table['seconds']:.1f} s ({table['fps']:.1f} a second), "
            f"{table['dropped']} dropped, a hand in {table['frames_with_hand']}, "
            f"palm network ran {table['palm_runs']} times",
            f"gestures: {gestures}",
            f"actions: {table['clicks']} clicks or drags, {table['moves']} moves, {table['taps']} taps, "
            f"{table['scrolls']} scrolls",
        ]
        if stages:
            lines.append(
                f"median ms a frame: {stages['total']['p50']:.1f} ({shown}); age {stages['age']['p50']:.1f}"
            )
        return lines
