"""Steps and notices ⇄ the bytes of one message each; what is read is bit for bit what went in."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

from handcontrol.errors import SessionError
from handcontrol.sessions import words
from handcontrol.sessions.grid import Grid, number
from handcontrol.sessions.marks import Mark
from handcontrol.sessions.words import UPDATE, Context
from handcontrol.vocab import Notice, Step


def plain(rules: Any) -> Any:
    """Rules left as the data they are written as."""
    return rules


class Encoder:
    """Steps in their order to messages. `restart` where reading must be able to begin (each chunk)."""

    def __init__(self) -> None:
        self._context = Context(Grid(), plain)

    def restart(self) -> None:
        self._context.grid.restart()

    def step(self, step: Step) -> bytes:
        """One message. SessionError when a command carries rules that are no data."""
        context = self._context
        context.frame_id, context.t = step.frame_id, step.t
        message = words.encode(step, context)
        if step.observation is not None:  # it is where the step's own frame_id comes from
            message["frame_id"] = step.frame_id
        context.grid.turn()
        return dump(message)

    def notice(self, notice: Notice | Mark) -> bytes:
        """What stands for itself: a notice or a mark."""
        self._context.t = 0.0
        return dump(words.encode(notice, self._context))


class Decoder:
    """Messages in their order to Steps. make_rules: makes a UseRules' rules from their data."""

    def __init__(self, make_rules: Callable[[Any], Any] = plain) -> None:
        self._context = Context(Grid(), make_rules)

    def restart(self) -> None:
        self._context.grid.restart()

    def step(self, message: bytes) -> Step:
        """SessionError when it is damaged, or holds what this version does not know."""
        context, data = self._context, load(message)
        context.frame_id, context.t = data.pop("frame_id", -1), number(data.get("t"), "Step.t")
        if type(context.frame_id) is not int:
            raise SessionError(f"frame_id is {context.frame_id!r}.", UPDATE)
        step = words.decode(Step, data, context)
        context.grid.turn()
        assert isinstance(step, Step)
        return step

    def notice(self, message: bytes) -> Notice:
        self._context.t = 0.0
        notice = words.decode(Notice, load(message), self._context)
        assert isinstance(notice, Notice)
        return notice

    def mark(self, message: bytes) -> Mark:
        self._context.t = 0.0
        mark = words.decode(Mark, load(message), self._context)
        assert isinstance(mark, Mark)
        return mark


def dump(message: Any) -> bytes:
    """JSON without spaces, ASCII. Numbers that JSON has no word for become the strings NaN, Infinity, -Infinity."""
    try:
        text = json.dumps(message, separators=(",", ":"), allow_nan=False, default=_scalar)
    except ValueError:
        text = json.dumps(_worded(message), separators=(",", ":"), default=_scalar)
    except TypeError as error:
        raise SessionError(f"This cannot be recorded: {error}.", "Please report it.") from error
    return text.encode()


def load(message: bytes) -> dict[str, Any]:
    """One JSON object."""
    try:
        data = json.loads(message)
    except (ValueError, RecursionError) as error:
        raise SessionError("A message is not JSON.", UPDATE) from error
    if not isinstance(data, dict):
        raise SessionError("A message is not a JSON object.", UPDATE)
    return data


def _scalar(value: Any) -> Any:
    """numpy's numbers as Python's."""
    if hasattr(value, "item"):
        return value.item()
    raise TypeError(f"{type(value).__name__} is no data")


def _worded(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _worded(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_worded(inner) for inner in value]
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"
    return value
