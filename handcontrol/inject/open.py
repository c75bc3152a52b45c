"""Which backend injects here, or one sentence that says why none can."""

from __future__ import annotations

from collections.abc import Callable

from handcontrol.inject.base import Injector
from handcontrol.inject.null import NullInjector


def open_injector(dry_run: bool, *, echo: Callable[[str], None] | None = None) -> Injector:
    """The injector for this system, ready to use; with `dry_run` one that only remembers, and tells `echo` each call.

    Nothing of the platform is imported before this. Raises InjectError with a remedy.
    """
    if dry_run:
        return NullInjector(echo)
    from handcontrol.inject.pynput_backend import PynputInjector

    return PynputInjector()
