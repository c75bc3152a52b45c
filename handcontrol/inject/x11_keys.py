"""X11's own part: whether this server can be driven, and the physical keys that make each name."""

from __future__ import annotations

import os
from typing import Any

from handcontrol import _x11
from handcontrol.errors import InjectError

_FIRST_CODE, _CODES = 8, 248  # X11 protocol, section 5: key codes are 8 to 255
#: Index in a key's row of keysyms → the modifiers that reach it (X Keyboard Extension protocol, section 12.4: how a
#: keymap is shown to programs that do not know of groups). Beyond the first four, rows of two layouts are ambiguous.
_ONE_LAYOUT: dict[int, tuple[str, ...]] = {0: (), 1: ("shift",), 4: ("alt_gr",), 5: ("shift", "alt_gr")}
_OF_TWO: tuple[dict[int, tuple[str, ...]], ...] = ({0: (), 1: ("shift",)}, {2: (), 3: ("shift",)})
_PLAIN: dict[int, tuple[str, ...]] = {0: ()}


def check_x_server() -> None:
    """Nothing, when DISPLAY names an X server that takes injected input; else InjectError with a remedy."""
    dry = "or use --dry-run to see what would be done"
    if not os.environ.get("DISPLAY"):
        if os.environ.get("WAYLAND_DISPLAY"):
            raise InjectError(
                "This is a Wayland session without an X server, which handcontrol cannot drive yet.",
                f'Log in with an "Xorg" session, {dry}.',
            )
        raise InjectError("There is no display to send input to.", f"Start inside a desktop session, {dry}.")
    try:
        connection = _x11.connect()
    except ConnectionError as error:
        raise InjectError(
            f"The X server {os.environ['DISPLAY']!r} does not answer ({error}).", f"Check DISPLAY, {dry}."
        ) from error
    try:
        if not connection.has_extension("XTEST"):
            raise InjectError(
                "This X server does not take injected input (no XTEST extension).",
                f"Start it without disabling XTEST, {dry}.",
            )
        if _x11.is_xwayland(connection):
            raise InjectError(
                "This is a Wayland session: input sent to its X server would not move the real pointer.",
                f'Log in with an "Xorg" session, {dry}.',
            )
    finally:
        _x11.close(connection)


def x11_move(connection: Any, x_px: int, y_px: int) -> None:
    """Put the pointer there. As pynput does it, but that the event is on its way before the answer is asked for."""
    from Xlib import X
    from Xlib.ext import xtest

    xtest.fake_input(connection, X.MotionNotify, x=x_px, y=y_px)
    connection.flush()
    connection.sync()


class X11Keys:
    """Presses and releases canonical names as a person's keyboard would, whatever the layout is at that moment.

    A release lets up the keys that its press pressed, also when the layout was changed in between. pynput would send
    characters as synthetic events, which many programs ignore and which no one can hold.
    """

    def __init__(self) -> None:
        self._display = _x11.connect()
        self._rows: list[tuple[int, ...]] = []  # keysyms of each key, from _FIRST_CODE on; empty: to be read
        self._pressed: dict[str, tuple[int, ...]] = {}

    def press(self, input: str) -> bool:
        """False when no key of the present layout makes this input: nothing is pressed then."""
        codes = self._find(input)
        if codes:
            self._pressed[input] = codes
            self._send(press=True, codes=codes)
        return bool(codes)

    def release(self, input: str) -> bool:
        """False when no key makes it, and none was pressed for it."""
        codes = self._pressed.pop(input, ()) or self._find(input)
        still = {code for others in self._pressed.values() for code in others}
        self._send(press=False, codes=tuple(code for code in reversed(codes) if code not in still))
        return bool(codes)

    def ring(self) -> None:
        """The system's bell."""
        self._display.bell()
        self._display.sync()

    def close(self) -> None:
        _x11.close(self._display)

    def _send(self, *, press: bool, codes: tuple[int, ...]) -> None:
        from Xlib import X
        from Xlib.ext import xtest

        for code in codes:
            xtest.fake_input(self._display, X.KeyPress if press else X.KeyRelease, code)
        self._display.sync()

    def _find(self, input: str) -> tuple[int, ...]:
        """The keys that make it, in order of pressing; the fewest that do."""
        rows = self._layout()
        for keysym in _x11.keysyms(input):
            for index, modifiers in self._levels(rows, character=len(input) == 1).items():
                at = next((i for i, row in enumerate(rows) if row[index : index + 1] == (keysym,)), None)
                if at is not None:
                    before = [code for name in modifiers for code in self._find(name)]
                    return (*before, _FIRST_CODE + at)
        return ()

    def _levels(self, rows: list[tuple[int, ...]], *, character: bool) -> dict[int, tuple[str, ...]]:
        """Where in a row to look. A character of a third or fourth layout cannot be told from the second one's."""
        if not character:  # Page Up is Page Up in every layout
            return _PLAIN
        if not any(any(row[2:4]) and row[2:4] != row[:2] for row in rows):
            return _ONE_LAYOUT
        group: int = self._display.screen().root.query_pointer().mask >> 13 & 3  # as above, section 12.1
        return _OF_TWO[group] if group < len(_OF_TWO) else {}

    def _layout(self) -> list[tuple[int, ...]]:
        from Xlib import X

        while self._display.pending_events():
            if self._display.next_event().type == X.MappingNotify:  # sent to every program, asked or not
                self._rows = []
        if not self._rows:
            rows = self._display.get_keyboard_mapping(_FIRST_CODE, _CODES)
            self._rows = [tuple(row) for row in rows]
        return self._rows
