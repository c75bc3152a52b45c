"""Injects through pynput: X11, Windows and macOS. Imported only when used, since pynput's import needs a display."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from handcontrol import _x11
from handcontrol.errors import InjectError
from handcontrol.inject.base import NoSuchInput
from handcontrol.inject.programs import Programs, ring
from handcontrol.inject.x11_keys import X11Keys, check_x_server, x11_move
from handcontrol.vocab import Service

#: Canonical name → pynput's name, where they differ. Single characters name themselves.
_KEY_NAMES = {
    "super": "cmd", "escape": "esc", "volume_up": "media_volume_up", "volume_down": "media_volume_down",
    "volume_mute": "media_volume_mute", "plus": "+",
}  # fmt: skip
_BUTTON_NAMES = {
    "mouse:left": ("left",), "mouse:middle": ("middle",), "mouse:right": ("right",),
    "mouse:back": ("button8", "x1"), "mouse:forward": ("button9", "x2"),
}  # fmt: skip


class PynputInjector:
    """Mouse and keyboard through pynput. Raises InjectError with a remedy where this session cannot be driven."""

    def __init__(self) -> None:
        self._x11_keys: X11Keys | None = None
        if sys.platform not in ("win32", "darwin"):
            check_x_server()
        elif sys.platform == "darwin":
            _check_mac_rights()
        try:
            from pynput import keyboard, mouse

            self._mouse: Any = mouse.Controller()
            self._keyboard: Any = keyboard.Controller()
        except (
            Exception
        ) as error:  # pynput raises what its platform layer raises: ImportError, Xlib and OS errors
            raise InjectError(
                f"Mouse and keyboard cannot be reached ({error}).",
                "Run `handcontrol doctor`, or use --dry-run.",
            ) from error
        self._buttons, self._keys, self._key_code = mouse.Button, keyboard.Key, keyboard.KeyCode
        if sys.platform not in ("win32", "darwin"):
            self._x11_keys = X11Keys()
        self._programs = Programs()
        self._rest = [0.0, 0.0]  # scroll not yet made into whole notches
        self._closed = False

    @property
    def name(self) -> str:
        return {"win32": "pynput (Windows)", "darwin": "pynput (macOS)"}.get(sys.platform, "pynput (X11)")

    def move_to(self, x_px: int, y_px: int) -> None:
        with self._told(f"move the pointer to {x_px}, {y_px}"):
            if self._x11_keys:
                x11_move(self._mouse._display, x_px, y_px)
            else:
                self._mouse.position = (x_px, y_px)

    def press(self, input: str) -> None:
        with self._told(f"press {input}"):
            self._switch("press", input)

    def release(self, input: str) -> None:
        with self._told(f"release {input}"):
            self._switch("release", input)

    def scroll(self, dx: float, dy: float) -> None:
        whole = []
        for axis, notches in enumerate((dx, dy)):
            total = self._rest[axis] + notches
            whole.append(int(total))
            self._rest[axis] = total - int(total)
        if any(whole):
            with self._told("turn the wheel"):
                self._mouse.scroll(*whole)

    def start(self, command: tuple[str, ...]) -> None:
        self._programs.start(command)

    def ask(self, what: Service) -> None:
        if what == "keyboard":
            self._programs.toggle_keyboard()
            return
        with self._told("make a sound"):
            if self._x11_keys:
                self._x11_keys.ring()
            else:
                ring()

    def pulse(self) -> bool:
        return True

    def close(self) -> None:
        self._closed = True
        self._programs.close()
        if self._x11_keys:
            self._x11_keys.close()
        for controller in (self._mouse, self._keyboard):
            # On X11 pynput closes these only when collected, and complains there if the server is gone.
            if connection := vars(controller).pop("_display", None):
                _x11.close(connection)

    def _switch(self, verb: str, input: str) -> None:
        if input.startswith("mouse:"):
            getattr(self._mouse, verb)(self._button(input))
        elif not (self._x11_keys and getattr(self._x11_keys, verb)(input)):
            getattr(self._keyboard, verb)(self._key(input))

    def _button(self, input: str) -> Any:
        for name in _BUTTON_NAMES[input]:
            if name in self._buttons.__members__:
                return self._buttons[name]
        raise NoSuchInput(f"{input} does not exist on this system.", "Use another button in the rule.")

    def _key(self, input: str) -> Any:
        name = _KEY_NAMES.get(input, input)
        if len(name) == 1:
            return self._key_code.from_char(name)
        if not self._x11_keys and name in self._keys.__members__:
            return self._keys[name]
        raise NoSuchInput(f"The keyboard here has no key {input!r}.", "Use another key in the rule.")

    @contextmanager
    def _told(self, what: str) -> Iterator[None]:
        if self._closed:
            raise InjectError(f"Cannot {what}: input was closed.", "Start handcontrol again.")
        try:
            yield
        except InjectError:
            raise
        except Exception as error:  # Xlib, OS and pynput errors alike
            raise InjectError(
                f"Cannot {what}: {error or type(error).__name__}.", "Is the desktop session still running?"
            ) from error


def _check_mac_rights() -> None:
    """macOS ignores injected events silently unless the program is trusted. Written from the API's page; not run."""
    try:
        from ApplicationServices import AXIsProcessTrusted  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return
    trusted: Callable[[], bool] = AXIsProcessTrusted
    if not trusted():
        raise InjectError(
            "macOS does not let this program use the mouse and keyboard.",
            "Allow it in System Settings, Privacy & Security, Accessibility; then start again.",
        )
