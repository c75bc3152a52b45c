"""X11's own part: whether this server can be driven, and which physical key makes a character."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from handcontrol import _x11
from handcontrol.errors import InjectError


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


class X11Keys:
    """Finds the physical key for a canonical name, so that it is pressed through XTEST like a real one.

    pynput would send characters as synthetic events, which many programs ignore and which no one can hold.
    """

    def __init__(self, from_vk: Callable[[int], Any]) -> None:
        self._display = _x11.connect()
        self._from_vk = from_vk

    def find(self, input: str) -> Any | None:
        """pynput's key for this input, or None when no key of the present layout makes it without a modifier."""
        for keysym in _x11.keysyms(input):
            if any(index == 0 for _, index in self._display.keysym_to_keycodes(keysym)):
                return self._from_vk(keysym)
        return None

    def close(self) -> None:
        _x11.close(self._display)
