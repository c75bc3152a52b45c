"""What rules, and the pointer's own dwell clicks, hold down. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from handcontrol.keys import has_button
from handcontrol.vocab import HoldInput, Intent, ReleaseInput, TapInput


class Held:
    """An account of presses that were not let go yet, each with its rule."""

    def __init__(self) -> None:
        self._buttons: set[tuple[str, str]] = set()
        self._keys: dict[tuple[str, str], None] = {}  # in the order they were pressed

    def note(self, intents: Iterable[Intent]) -> tuple[bool, bool]:
        """Whether a mouse button (comes up, goes down or is tapped) in this step."""
        released = clicked = False
        for intent in intents:
            if not isinstance(intent, HoldInput | ReleaseInput | TapInput):
                continue
            held = (intent.rule, intent.input)
            if not has_button(intent.input):
                self._note_key(intent, held)
            elif isinstance(intent, ReleaseInput):
                released = released or held in self._buttons
                self._buttons.discard(held)
            else:
                clicked = True
                if isinstance(intent, HoldInput):
                    self._buttons.add(held)
        return released, clicked

    def _note_key(self, intent: HoldInput | ReleaseInput | TapInput, held: tuple[str, str]) -> None:
        if isinstance(intent, HoldInput):
            self._keys[held] = None
        elif isinstance(intent, ReleaseInput):
            self._keys.pop(held, None)

    @property
    def button(self) -> bool:
        """Whether any mouse button is down."""
        return bool(self._buttons)

    def holds(self, rule: str) -> bool:
        """Whether this rule holds a mouse button."""
        return any(holder == rule for holder, _ in self._buttons)

    def keys(self, rule: str) -> tuple[str, ...]:
        """The keys and chords that this rule holds, in the order they were pressed."""
        return tuple(name for holder, name in self._keys if holder == rule)
