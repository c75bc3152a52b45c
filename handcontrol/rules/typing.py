"""Text as the keys that type it."""

from __future__ import annotations

_NAMED = {" ": "space", "\n": "enter", "\t": "tab", "+": "plus"}


def taps_for(text: str) -> tuple[str, ...]:
    """One input for each character: a key by its own character, capitals with shift."""
    return tuple(_NAMED.get(c) or (f"shift+{c.lower()}" if c.isupper() else c) for c in text)
