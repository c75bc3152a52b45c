"""A key grabbed on an X server's root window, so that it is heard whatever program has the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, combinations
from typing import Any

from handcontrol import _x11
from handcontrol.keys import MODIFIERS, label, parse_input
from handcontrol.vocab import Notice

# As X servers bind them: ShiftMask, ControlMask, Mod1, Mod4, Mod5 (X11 protocol, and every shipped keymap).
_MASKS = {"shift": 1 << 0, "ctrl": 1 << 2, "alt": 1 << 3, "super": 1 << 6, "alt_gr": 1 << 7}
_CHORDS = sum(_MASKS.values())
_SHORTEST_REPEAT_MS = 5
_LOCKS = (1 << 1, 1 << 4, 1 << 5)  # Caps Lock, Num Lock, level 5: states that must not matter


class Hotkey:
    """One chord. `feed` every event of the same connection; it says when the chord went down.

    Further modifiers beside the chord's do not matter: a rule may be holding Shift just when the key is needed. Where
    another program has such a wider chord, it keeps it.
    """

    def __init__(
        self, connection: Any, chord: str, name: str = "pause key", job: str = "pause handcontrol"
    ) -> None:
        self._connection = connection
        self._name = name
        self._job = job
        self._root = connection.screen().root
        self._chord = chord
        *before, self._key = parse_input(chord)
        self._mask = sum(_MASKS.get(name, 0) for name in before)
        self._plain = all(name in MODIFIERS for name in before)
        self._code = 0
        self._down = False
        self._pressed_ms = self._released_ms = -1  # of the server's clock

    def grab(self) -> Notice | None:
        """Take the chord; a Notice when that cannot be done."""
        from Xlib import X, error

        self._code = self._find_code()
        if not self._plain or not self._code:
            return Notice(
                f"{label(self._chord)} cannot be the {self._name}: this keyboard cannot send it as one chord.",
                f"Choose another {self._setting} in the settings, as ctrl+alt+p or pause.",
                "warning",
            )
        refused = error.CatchError(error.BadAccess)
        ignored = error.CatchError(error.BadAccess)
        for state in self._states():
            taken = refused if state & _CHORDS == self._mask else ignored
            self._root.grab_key(self._code, state, True, X.GrabModeAsync, X.GrabModeAsync, onerror=taken)
        self._connection.sync()
        if refused.get_error():
            self.ungrab()
            return Notice(
                f"Another program already uses {label(self._chord)}, so it cannot {self._job}.",
                f"Choose another {self._setting} in the settings.",
                "warning",
            )
        return None

    def ungrab(self) -> None:
        """Give the chord back."""
        from Xlib import error

        ignored = error.CatchError(error.BadAccess)
        for state in self._states():
            self._root.ungrab_key(self._code, state, onerror=ignored)
        self._connection.sync()

    def feed(self, event: Any) -> bool:
        """Whether `event` is the chord going down: a press that is no auto-repeat."""
        from Xlib import X

        if event.type == X.MappingNotify:
            self._connection.refresh_keyboard_mapping(event)
            if self._find_code() != self._code:  # the layout changed: the key sits elsewhere now
                self.ungrab()
                self.grab()
            return False
        if event.type not in (X.KeyPress, X.KeyRelease) or event.detail != self._code:
            return False
        if event.type == X.KeyRelease:
            if self._down:  # else it was the same key in another chord
                self._down, self._released_ms = False, event.time
            return False
        if not self.fits(event):  # the same key in another chord
            return False
        held_ms = self._released_ms - self._pressed_ms
        self._down, self._pressed_ms = True, event.time
        # A repeat is a release and a press of one moment, after a while; two quick taps by a program were not held.
        return bool(event.time != self._released_ms or held_ms < _SHORTEST_REPEAT_MS)

    def fits(self, event: Any) -> bool:
        """Whether a press is of the chord's key with its modifiers, be it with more of them."""
        return bool(event.detail == self._code and event.state & self._mask == self._mask)

    @property
    def narrowness(self) -> int:
        """How many modifiers it asks for: of two chords of one key the narrower one is meant."""
        return self._mask.bit_count()

    def _states(self) -> list[int]:
        """The chord's modifiers with every set of locks and of further modifiers, as the server compares them."""
        further = [mask for mask in (*_MASKS.values(), *_LOCKS) if not mask & self._mask]
        return [self._mask | more for more in _sums(further)]

    @property
    def _setting(self) -> str:
        return self._name.replace(" ", "_")

    def _find_code(self) -> int:
        codes = (self._connection.keysym_to_keycode(keysym) for keysym in _x11.keysyms(self._key))
        return next((int(code) for code in codes if code), 0)


def _sums(masks: Sequence[int]) -> list[int]:
    """Every one that some of these single bits make, the fewest first."""
    return [sum(some) for some in chain.from_iterable(combinations(masks, n) for n in range(len(masks) + 1))]
