"""Whether the hand is obeyed: the person's switch and what the hand waits for, and why all is let go at a change."""

from __future__ import annotations

from collections.abc import Iterable

from handcontrol.vocab import (
    Command,
    Control,
    ReleaseAll,
    SetControl,
    ToggleControl,
    UseRules,
    UseSettings,
    UseTaught,
    Waits,
)

#: Why the hand waits, as a person reads it.
WAITS: dict[Waits, str] = {
    "locked": "the screen is locked",
    "mouse": "the mouse is in use",
    "keyboard": "the keyboard is in use",
}


class Switch:
    """Written by the engine thread only; `on` may be read on any."""

    def __init__(self, on: bool) -> None:
        self.on = on
        self._waits: Waits = ""

    @property
    def control(self) -> Control:
        return "on" if self.on else "off"

    def obey(self, commands: Iterable[Command]) -> list[str]:
        """Take over what was ordered; why everything held is let go before anything else is decided, if so."""
        before, whys = self.on, []
        for command in commands:
            match command:
                case SetControl(on):
                    self.on = on
                case ToggleControl():
                    self.on = not self.on
                case UseRules():
                    whys.append("the rules changed")
                case UseSettings() | UseTaught():
                    whys.append("the settings changed")
                case ReleaseAll(why):
                    whys.append(why)
                case _:
                    pass  # the source is changed elsewhere; a stop has ended the run
        if before and not self.on:
            whys.append("control is off")
        return whys

    def mind(self, waits: Waits) -> str:
        """Why everything is let go as the hand begins to wait for `waits`; empty while nothing begins."""
        begins = bool(waits and not self._waits)
        self._waits = waits
        return WAITS[waits] if begins else ""
