"""What stands for the engine until there is one: the window is seen before the engine's rooms are opened."""

from __future__ import annotations

from handcontrol.errors import HandcontrolError
from handcontrol.mailbox import Backlog, Latest
from handcontrol.vocab import Command, Notice, Snapshot, Step


class NoEngine:
    """A `ui.bridge.Engine` that hears nothing, and tells nothing but why there cannot be one. Main thread."""

    loading = None

    def __init__(self) -> None:
        self.failure: HandcontrolError | None = None
        self.snapshots: Latest[Snapshot] = Latest()
        self.notices: Backlog[Notice] = Backlog(1)
        self.steps: Backlog[Step] = Backlog(1)

    @property
    def state(self) -> str:
        return "stopped" if self.failure else "new"

    def start(self) -> None:
        pass

    def post(self, command: Command) -> None:
        pass

    def stop(self, why: str = "asked") -> bool:
        return True

    def join(self, timeout: float | None = None) -> None:
        if self.failure:
            raise self.failure
