"""Canonical names of keys, mouse buttons and chords, the same on every platform; suggestions for misspelt ones.

A chord is its parts joined by "+": "ctrl+alt+s", "ctrl+mouse:left". A mouse button is written "mouse:left"; "key:" may
stand before a key ("key:shift"). Case, spaces and hyphens do not matter ("Page Up" is "page_up"); a printable character
names its own key ("s", "é", "."), and the "+" key is "plus". What a name is called by the system is known to inject/
and desktop/ alone.
"""

from __future__ import annotations

import difflib
import functools

from handcontrol.errors import UsageError

#: In the order in which a chord presses them.
MODIFIERS: tuple[str, ...] = ("ctrl", "alt", "alt_gr", "shift", "super")
BUTTONS: tuple[str, ...] = ("mouse:left", "mouse:middle", "mouse:right", "mouse:back", "mouse:forward")
MEDIA: tuple[str, ...] = (
    "media_play_pause", "media_next", "media_previous", "media_stop", "volume_up", "volume_down", "volume_mute",
    "brightness_up", "brightness_down",
)  # fmt: skip
#: Every key with a name of its own; all other keys are named by their character.
NAMED_KEYS: tuple[str, ...] = (
    *MODIFIERS,
    "enter", "escape", "tab", "space", "backspace", "delete", "insert", "plus",
    "up", "down", "left", "right", "home", "end", "page_up", "page_down",
    "caps_lock", "num_lock", "scroll_lock", "print_screen", "pause", "menu",
    *(f"f{number}" for number in range(1, 21)),
    *MEDIA,
)  # fmt: skip

_ALIASES = {
    "control": "ctrl", "ctl": "ctrl", "option": "alt", "altgr": "alt_gr", "win": "super", "windows": "super",
    "cmd": "super", "command": "super", "meta": "super", "return": "enter", "esc": "escape", "del": "delete",
    "ins": "insert", "spacebar": "space", "pgup": "page_up", "pageup": "page_up", "prior": "page_up",
    "pgdn": "page_down", "pgdown": "page_down", "pagedown": "page_down", "next": "page_down",
    "arrow_up": "up", "arrow_down": "down", "arrow_left": "left", "arrow_right": "right", "capslock": "caps_lock",
    "numlock": "num_lock", "scrolllock": "scroll_lock", "printscreen": "print_screen", "prtsc": "print_screen",
    "break": "pause", "play_pause": "media_play_pause", "play": "media_play_pause", "next_track": "media_next",
    "previous_track": "media_previous", "volumeup": "volume_up", "volumedown": "volume_down", "mute": "volume_mute",
    "left_click": "mouse:left", "right_click": "mouse:right", "middle_click": "mouse:middle",
}  # fmt: skip
_KNOWN = frozenset(NAMED_KEYS) | frozenset(BUTTONS)


class UnknownInput(UsageError, ValueError):
    """A key, button or chord has no such name; `remedy` suggests the nearest ones. Exit 2."""


@functools.lru_cache(maxsize=1024)
def parse_input(text: str) -> tuple[str, ...]:
    """The canonical names that make up `text`, in the order they are pressed (modifiers first, as in MODIFIERS).

    >>> parse_input("Alt+Ctrl+S")
    ('ctrl', 'alt', 's')

    Raises UnknownInput (a UsageError and a ValueError) for a name that is unknown, missing or given twice.
    """
    names = tuple(_canonical(part, text) for part in text.split("+"))
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise UnknownInput(f"{text!r} names {twice!r} twice.", "Name each key once.")
    modifiers = tuple(name for name in MODIFIERS if name in names)
    return modifiers + tuple(name for name in names if name not in MODIFIERS)


def is_button(name: str) -> bool:
    """Whether a canonical name is a mouse button's."""
    return name.startswith("mouse:")


def has_button(text: str) -> bool:
    """Whether the input `text` presses a mouse button."""
    return any(is_button(name) for name in parse_input(text))


def label(text: str) -> str:
    """`text` as a person reads it: "ctrl+page_up" → "Ctrl+Page Up", "mouse:left" → "the left mouse button"."""
    return "+".join(map(_words, parse_input(text)))


def _words(name: str) -> str:
    if name in BUTTONS:
        return f"the {name.removeprefix('mouse:')} mouse button"
    return name.replace("_", " ").title() if len(name) > 1 else name.upper()


def _canonical(part: str, whole: str) -> str:
    bare = part.strip().lower()
    bare = bare.removeprefix("key:").strip()
    if len(bare) == 1 and bare.isprintable():
        return bare
    name = bare.replace(" ", "_").replace("-", "_").replace("mouse:_", "mouse:")
    name = _ALIASES.get(name, name)
    if name in _KNOWN:
        return name
    if not name:
        raise UnknownInput(
            f"{whole!r} misses a key beside a '+'.", "Write chords as ctrl+s; the + key is called plus."
        )
    raise UnknownInput(f"{whole!r}: there is no key or button {part.strip()!r}.", _suggestion(name))


def _suggestion(name: str) -> str:
    if name.startswith("mouse"):
        close = difflib.get_close_matches(name, BUTTONS, 1, 0.8)
        return f"Did you mean {close[0]}?" if close else f"Mouse buttons are {', '.join(BUTTONS)}."
    close = difflib.get_close_matches(name, (*NAMED_KEYS, *_ALIASES), 3, 0.6)
    near = dict.fromkeys(_ALIASES.get(other, other) for other in close)
    if near:
        return f"Did you mean {' or '.join(near)}?"
    return "Keys are named like a, 7, enter, page_up, f5, ctrl+alt+s; buttons like mouse:left."
