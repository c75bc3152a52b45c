"""Other programs at a rule's word: started without a shell and never waited for; the on-screen keyboard; the bell.

Only what a person allowed comes here (settings: safety.allowed_programs); the keyboard is one of those named below.
"""

from __future__ import annotations

import importlib
import logging
import os
import shutil
import subprocess
import sys

from handcontrol.inject.base import NoSuchInput

log = logging.getLogger(__name__)

#: On-screen keyboards, the first that is installed is used (Linux: what the desktops ship; Windows: its own).
KEYBOARDS: dict[str, tuple[str, ...]] = {
    "linux": ("onboard", "squeekboard", "wvkbd-mobintl", "florence", "kvkbd", "matchbox-keyboard", "xvkbd"),
    "win32": ("osk.exe",),
}
_OPENERS = {"linux": "xdg-open", "darwin": "open"}
_ALIVE_MOST = 64


class Programs:
    """Starts programs and keeps no hold on them: they live on when this one ends. Used by one thread at a time."""

    def __init__(self) -> None:
        self._started: list[subprocess.Popen[bytes]] = []
        self._keyboard: subprocess.Popen[bytes] | None = None

    def start(self, command: tuple[str, ...]) -> None:
        """Start it, its own words as they are; one http(s) address is opened. NoSuchInput when that cannot be done."""
        if len(command) == 1 and is_address(command[0]):
            self._open(command[0])
        else:
            self._run(command)

    def toggle_keyboard(self) -> None:
        """Show the on-screen keyboard; hide it if it was shown by this and still is."""
        if self._keyboard is not None and self._keyboard.poll() is None:
            self._keyboard.terminate()
            self._keyboard = None
            return
        names = KEYBOARDS.get(sys.platform, ())
        found = next((name for name in names if shutil.which(name)), None)
        if found is None:
            remedy = f"Install one of {', '.join(names)}." if names else "Use the system's own way to it."
            raise NoSuchInput("There is no on-screen keyboard here that handcontrol knows.", remedy)
        self._keyboard = self._run((found,))

    def close(self) -> None:
        """Forget them; those that have ended are cleared away."""
        self._reap()
        for program in self._started:
            program.returncode = 0  # it lives on by intent; else Python complains as the object goes
        self._started.clear()

    def _open(self, address: str) -> None:
        if sys.platform == "win32":
            os.startfile(address)
            return
        self._run((_OPENERS.get(sys.platform, "xdg-open"), address))

    def _run(self, command: tuple[str, ...]) -> subprocess.Popen[bytes]:
        self._reap()
        if len(self._started) >= _ALIVE_MOST:
            raise NoSuchInput(
                f"{_ALIVE_MOST} programs started by rules are still running.", "Close some of them."
            )
        try:
            program = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C and the end of this program are not meant for it
            )
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            raise NoSuchInput(
                f"{command[0]} cannot be started: {why}.", "Mend the rule, or install the program."
            ) from error
        self._started.append(program)
        return program

    def _reap(self) -> None:
        self._started = [program for program in self._started if program.poll() is None]


def is_address(text: str) -> bool:
    """Whether it is a web address, and no program."""
    return text.lower().startswith(("http://", "https://"))


def ring() -> None:
    """The system's sound on Windows and macOS. Written from their pages; never run."""
    if sys.platform == "win32":
        importlib.import_module("winsound").MessageBeep()
    else:
        importlib.import_module("AppKit").NSBeep()
