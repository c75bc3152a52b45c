"""Injects nothing: remembers what it was told and, for a dry run, says it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from handcontrol.vocab import Service

Call = tuple[str, str] | tuple[str, float, float]


class NullInjector:
    """The backend of dry runs and tests.

    calls: the latest of them, as ("press", "mouse:left") or ("move_to", 10, 20). down: what is pressed and not
    released, as a real system would have it. echo: called with one line for each call.
    """

    name = "dry run"

    def __init__(self, echo: Callable[[str], None] | None = None, *, keep: int = 10_000) -> None:
        self.calls: deque[Call] = deque(maxlen=keep)
        self.down: list[str] = []
        self.closed = False
        self._echo = echo

    def move_to(self, x_px: int, y_px: int) -> None:
        self._note(("move_to", x_px, y_px))

    def press(self, input: str) -> None:
        self.down.append(input)
        self._note(("press", input))

    def release(self, input: str) -> None:
        if input in self.down:
            self.down.remove(input)
        self._note(("release", input))

    def scroll(self, dx: float, dy: float) -> None:
        self._note(("scroll", dx, dy))

    def start(self, command: tuple[str, ...]) -> None:
        self._note(("start", " ".join(command)))

    def ask(self, what: Service) -> None:
        self._note(("ask", what))

    def pulse(self) -> bool:
        return True

    def close(self) -> None:
        self.closed = True

    def _note(self, call: Call) -> None:
        self.calls.append(call)
        if self._echo:
            self._echo(" ".join(f"{word:g}" if isinstance(word, float) else str(word) for word in call))
