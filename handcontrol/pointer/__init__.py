"""Intents in, due Actions out: where the pointer goes, how fast, and when exactly; the only maker of moves."""

from handcontrol.pointer.pointer import Pointer

__all__ = ["Pointer"]
