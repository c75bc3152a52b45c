"""Steps as text, a line for each thing that happened, and the first difference between two of them. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from handcontrol.vocab import Action, Ask, GestureEvent, MoveTo, Press, Release, Scroll, Start, Step, Tap

#: What a step is computed to; the rest goes in, or (its times) is the run's own.
OUTPUTS = ("poses", "events", "active_rules", "mode", "engaged", "waits", "intents", "actions", "notices")


def lines(step: Step) -> Iterator[str]:
    """What began, ended and was done in `step`; that a pose goes on is not told."""
    for event in step.events:
        if event.phase != "hold":
            yield _line(
                event.t, event.frame_id, f"{event.side} {event.name} {event.phase}", f"hand {event.hand_id}"
            )
    for action in step.actions:
        yield _line(action.due, action.frame_id, _words(action), action.rule)
    for notice in step.notices:
        yield _line(step.t, step.frame_id, notice.text, "notice")


def records(step: Step) -> Iterator[dict[str, Any]]:
    """The same, each as plain data for JSON."""
    for event in step.events:
        if event.phase != "hold":
            yield {"type": "GestureEvent", **asdict(event)}
    for action in step.actions:
        yield {"type": type(action).__name__, **asdict(action)}
    for notice in step.notices:
        yield {"type": "Notice", **asdict(notice)}


def _line(t: float, frame_id: int, words: str, why: str) -> str:
    return f"{t:9.3f} #{frame_id:<6d} {words:<32} ({why})"


def _words(action: Action) -> str:
    match action:
        case MoveTo():
            return f"move to {action.x_px}, {action.y_px}"
        case Press():
            return f"press {action.input}"
        case Release():
            return f"release {action.input}"
        case Tap():
            return f"tap {action.input}"
        case Scroll():
            return f"scroll {action.dx:+g}, {action.dy:+g}"
        case Start():
            return f"start {' '.join(action.command)}"
        case Ask():
            return f"ask for the {action.what}"


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a recomputed step first differs from the recorded one."""

    t: float
    frame_id: int
    rule: str  # of the first action, intent or active rule that differs; "" where no rule is concerned
    what: str  # one of OUTPUTS
    recorded: Any
    computed: Any

    def __str__(self) -> str:
        rule = f", rule {self.rule!r}" if self.rule else ""
        return (
            f"{self.what} differ at {self.t:.3f} s, frame {self.frame_id}{rule}: "
            f"recorded {self.recorded}, now {self.computed}."
        )


def first_difference(recorded: Step, computed: Step) -> Difference | None:
    """None when both were computed to the same, bit for bit."""
    for what in OUTPUTS:
        before, now = getattr(recorded, what), getattr(computed, what)
        if before == now:
            continue
        if isinstance(before, tuple):
            before, now = _first(before, now)
        concerned = before if before is not None else now
        rule = concerned if what == "active_rules" else getattr(concerned, "rule", "")
        return Difference(recorded.t, recorded.frame_id, rule, what, _told(before), _told(now))
    return None


def _first(before: tuple[Any, ...], now: tuple[Any, ...]) -> tuple[Any, Any]:
    for i in range(max(len(before), len(now))):
        pair = (before[i] if i < len(before) else None, now[i] if i < len(now) else None)
        if pair[0] != pair[1]:
            return pair
    return None, None


def _told(value: Any) -> str:
    if value is None:
        return "nothing"
    return (
        f"a hold of {value.name}" if isinstance(value, GestureEvent) and value.phase == "hold" else str(value)
    )
