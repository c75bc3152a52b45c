"""Which backend injects here, or one sentence that says why none can."""

from __future__ import annotations

from collections.abc import Callable

from handcontrol.errors import InjectError
from handcontrol.inject.base import Injector
from handcontrol.inject.null import NullInjector


def open_injector(
    dry_run: bool, *, echo: Callable[[str], None] | None = None, guard_s: float | None = None
) -> Injector:
    """The injector for this system, ready to use; with `dry_run` one that only remembers, and tells `echo` each call.

    guard_s: also let go of what is held, from another process, when this one ends or shows no pulse for so long.

    Nothing of the platform is imported before this. Raises InjectError with a remedy.
    """
    if dry_run:
        return NullInjector(echo)
    from handcontrol.inject.pynput_backend import PynputInjector

    injector = PynputInjector()
    if guard_s is None:
        return injector
    from handcontrol.inject.guard import Guarded

    try:
        return Guarded(injector, guard_s)
    except OSError as error:
        injector.close()
        raise InjectError(
            f"The guard of what is held cannot be started: {error.strerror or error}.",
            "Close other programs, or use --dry-run.",
        ) from error
