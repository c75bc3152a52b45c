"""What can go wrong for a person: one sentence, its remedy, and the exit code of a command that met it."""

from __future__ import annotations


class HandcontrolError(Exception):
    """Work failed. `text` says what, `remedy` says what to do; commands print both on one line and exit 1."""

    exit_code = 1

    def __init__(self, text: str, remedy: str = "") -> None:
        super().__init__(f"{text} {remedy}".strip())
        self.text = text
        self.remedy = remedy


class UsageError(HandcontrolError):
    """The command's words are off; exit 2."""

    exit_code = 2


class SourceError(HandcontrolError):
    """A camera, video, image, folder or script cannot be opened or read."""


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


class SessionError(HandcontrolError):
    """A session cannot be written or read, or it holds what this version does not know."""
