"""What can go wrong for a person: one sentence, its remedy, and the exit code of a command that met it."""

from __future__ import annotations

from typing import Literal, TypeAlias

#: What a person can do about it with one press in the window: the source, a settings file that cannot be read or
#: ("unkept") written, the rules, the taught gestures, recordings and their disk, an export, the folder of the person's
#: files, whether input can be injected, programs that rules may start, the engine, or that nothing comes from it.
Help: TypeAlias = Literal[
    "",
    "source",
    "settings",
    "unkept",
    "rules",
    "gestures",
    "sessions",
    "export",
    "files",
    "input",
    "programs",
    "engine",
    "silence",
]


class HandcontrolError(Exception):
    """Work failed. `text` says what, `remedy` says what to do; commands print both on one line and exit 1.

    help: what the window offers to press beside it.
    """

    exit_code = 1
    help: Help = ""

    def __init__(self, text: str, remedy: str = "", *, help: Help = "") -> None:
        super().__init__(f"{text} {remedy}".strip())
        self.text = text
        self.remedy = remedy
        self.help = help or type(self).help


class UsageError(HandcontrolError):
    """The command's words are off; exit 2."""

    exit_code = 2


class SourceError(HandcontrolError):
    """A camera, video, image, folder or script cannot be opened or read."""

    help: Help = "source"


class ModelError(HandcontrolError):
    """A network cannot be had, is damaged, or is not the one named in the manifest."""


class RulesError(HandcontrolError):
    """A rules file cannot be used."""


class GestureError(HandcontrolError):
    """A gesture cannot be taught, or a taught one cannot be used."""


class SettingsError(HandcontrolError):
    """A settings file cannot be used."""


class InjectError(HandcontrolError):
    """Mouse and keyboard input cannot be injected here."""

    help: Help = "input"


class DisplayError(HandcontrolError):
    """The display that the window was on is gone."""

    def __init__(self) -> None:
        text = "The display has gone away, so handcontrol has ended; nothing is held any more."
        super().__init__(text, "Log in again, then start it again.")


class SessionError(HandcontrolError):
    """A session cannot be written or read, or it holds what this version does not know."""
