"""What ended a run, in words for a person: the first failure of any thread, and what it raised as the cause."""

from __future__ import annotations

from handcontrol.errors import HandcontrolError


class EngineError(HandcontrolError):
    """A thread of the engine failed; what it raised is the cause."""


class Failures:
    """What the threads raised, first to last. Any thread adds; the first is what ended the run."""

    def __init__(self) -> None:
        self._raised: list[tuple[str, BaseException]] = []

    def add(self, thread: str, error: BaseException) -> HandcontrolError:
        """Keep what `thread` raised; returns it in words."""
        self._raised.append((thread, error))
        return as_told(thread, error)

    @property
    def first(self) -> BaseException | None:
        return self._raised[0][1] if self._raised else None

    def raise_first(self) -> None:
        """Raise what ended the run: a HandcontrolError as it came, anything else as an EngineError from it."""
        if not self._raised:
            return
        thread, error = self._raised[0]
        told = as_told(thread, error)
        if told is error:
            raise error
        raise told from error


def as_told(thread: str, error: BaseException) -> HandcontrolError:
    """`error` in words for a person; one that has them already is returned itself."""
    if isinstance(error, HandcontrolError):
        return error
    what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return EngineError(
        f"The {thread} thread failed ({what}).", "Start again; please report it if it comes back."
    )
