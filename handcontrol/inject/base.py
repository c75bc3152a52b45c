"""What a backend must be able to do; everything else is the ledger's."""

from __future__ import annotations

from typing import Protocol


class Injector(Protocol):
    """Mouse and keyboard of one system. `input` is one canonical name of `handcontrol.keys`, never a chord.

    A backend only does what it is told and remembers nothing; the ledger knows what is held. Each call returns when the
    system took the event and raises InjectError, with a remedy, when it did not. Used by one thread at a time.
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

    def pulse(self) -> None:
        """Who holds inputs says so every 50 ms or so; a Guarded backend passes it on. Never waits or raises."""

    def close(self) -> None:
        """Give the connection back. Twice does no harm."""
