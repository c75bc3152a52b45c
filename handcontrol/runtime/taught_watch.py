"""Watches the taught gestures: what is taught, renamed or taken away while the program runs is in force at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from handcontrol.errors import Help
from handcontrol.gestures.taught import Denied, folder, load_own, to_text
from handcontrol.runtime.watch import LOOK_S, Files
from handcontrol.vocab import Command, Notice, UseTaught


class TaughtWatch:
    """post: the engine's; tell: where a Notice goes. Its own daemon thread, from start() until close()."""

    def __init__(self, post: Callable[[Command], None], tell: Callable[[Notice], None]) -> None:
        self._post = post
        self._tell = tell
        self._files = Files(lambda: sorted(folder().glob("*.toml")))
        self._known: UseTaught | None = None  # in force, as far as was heard
        self._broken: list[Notice] = []  # what files that will not do were told of last
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="taught watch", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._closing.set()
        if self._thread.ident is not None:
            self._thread.join(LOOK_S * 4)

    def observe(self, commands: Sequence[Command]) -> None:
        """What was ordered in a step: gestures that are in force already are no news. The engine's thread."""
        for command in commands:
            if isinstance(command, UseTaught):
                self._known = command

    def look(self, now: float) -> None:
        """Look once, at `now` seconds; what has changed is posted when it has been still for a moment."""
        if not self._files.changed(now):
            return
        before, self._broken = self._broken, []
        taught = load_own(tell=self._broken.append)
        for notice in self._broken:
            self._tell(notice)
        order = UseTaught(tuple((gesture.name, to_text(gesture)) for gesture in taught))
        known, self._known = self._known, order
        mended = before and not self._broken
        if order == known and not mended:  # the window taught it, and has told the engine
            return
        if order != known:
            self._post(order)
        names = ", ".join(one.name for one in taught if not isinstance(one, Denied)) or "none"
        help: Help = "" if self._broken else "gestures"  # all is well: what was told of them is settled
        self._tell(Notice(f"Taught gestures in force: {names}.", private=True, help=help))

    def _run(self) -> None:
        load_own(tell=self._broken.append)  # whoever started the program was told of these
        while not self._closing.wait(self._files.wait_s):
            self.look(time.monotonic())
