"""What a backend must be able to do; everything else is the ledger's."""

from __future__ import annotations

from typing import Protocol

from handcontrol.errors import InjectError
from handcontrol.vocab import Service


class NoSuchInput(InjectError):
    """This one thing cannot be done here (a key that the keyboard lacks); everything else can, and goes on."""


class Injector(Protocol):
    """Mouse, keyboard and programs of one system. `input` is one canonical name of `handcontrol.keys`, never a chord.

    A backend only does what it is told and remembers nothing; the ledger knows what is held. Each call returns when the
    system took the event and raises InjectError, with a remedy, when it did not (NoSuchInput: it never will, and
    nothing was done). Used by one thread at a time.
    """

    @property
    def name(self) -> str:
        """Which backend this is, for the screen and the log."""

    def move_to(self, x_px: int, y_px: int) -> None:
        """Put the pointer on this physical pixel of the desktop."""

    def press(self, input: str) -> None:
        """Press this key or button down."""

    def release(self, input: str) -> None:
        """Let this key or button up."""

    def scroll(self, dx: float, dy: float) -> None:
        """Turn the wheel by notches: dx to the right, dy up. Fractions add up until they make a whole notch."""

    def start(self, command: tuple[str, ...]) -> None:
        """Start a program with its words (no shell), or open the one http(s) address; returns at once."""

    def ask(self, what: Service) -> None:
        """bell: make the system's sound. keyboard: show its on-screen keyboard, or hide the one shown by us."""

    def pulse(self) -> bool:
        """Who holds inputs says so every 50 ms or so; a Guarded backend passes it on. Never waits or raises.

        False: it came so late that another may have let go of what is held: take it for released, and let go of all.
        """

    def close(self) -> None:
        """Give the connection back. Twice does no harm."""
