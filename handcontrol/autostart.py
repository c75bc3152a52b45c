"""Starting with the session: the entry that each system wants for it, and its coming and going. Control stays off.

`entry` is pure and knows all systems; `set_on` writes or removes the one of this system. A home of its own
(HANDCONTROL_HOME) has an entry of its own, which starts the program with that home.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal

from handcontrol.errors import SettingsError
from handcontrol.files import whole_file

RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"  # of HKEY_CURRENT_USER
_QUOTED = '"`$\\'  # what a desktop file's Exec escapes inside double quotes (Desktop Entry Specification 1.5)


@dataclass(frozen=True, slots=True)
class Entry:
    """kind "file": `content` stands in the file `place`. "registry": it is the value `place` of RUN_KEY."""

    kind: Literal["file", "registry"]
    place: str
    content: str


def entry(platform: str, command: Sequence[str], environ: Mapping[str, str], user: Path) -> Entry:
    """What starts `command` as this user logs in. platform: as sys.platform; user: the home folder."""
    home = environ.get("HANDCONTROL_HOME", "")
    name = "handcontrol" + (f"-{sha256(os.fsencode(home)).hexdigest()[:8]}" if home else "")
    if platform == "win32":
        # The registry's command has no environment of its own: cmd.exe sets it.
        line = subprocess.list2cmdline(command)
        return Entry(
            "registry", name, f'cmd.exe /c "set "HANDCONTROL_HOME={home}" && {line}"' if home else line
        )
    if platform == "darwin":
        import plistlib

        content: dict[str, object] = {
            "Label": name,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        if home:
            content["EnvironmentVariables"] = {"HANDCONTROL_HOME": home}
        place = user / "Library" / "LaunchAgents" / f"{name}.plist"
        return Entry("file", str(place), plistlib.dumps(content).decode())
    config = Path(environ.get("XDG_CONFIG_HOME") or user / ".config")
    words = ["env", f"HANDCONTROL_HOME={home}", *command] if home else list(command)
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=handcontrol",
        "Comment=Move the pointer and click by hand; control starts off",
        f"Exec={' '.join(map(_exec_word, words))}",
        "Icon=handcontrol",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return Entry("file", str(config / "autostart" / f"{name}.desktop"), "\n".join(lines) + "\n")


def _exec_word(word: str) -> str:
    """One word of Exec: quoted, then escaped once more as every string of a desktop file is; % alone is a field."""
    quoted = "".join("\\" + letter if letter in _QUOTED else letter for letter in word)
    return f'"{quoted}"'.replace("\\", "\\\\").replace("%", "%%")


def own_command() -> tuple[str, ...]:
    """How this program is started again: the bundle it lies in, else this Python."""
    if image := os.environ.get("APPIMAGE"):
        return (image, "--minimised")
    if getattr(sys, "frozen", False):
        return (sys.executable, "--minimised")
    windowed = Path(sys.executable).with_name("pythonw.exe")  # Windows: the Python that opens no console
    python = str(windowed) if windowed.exists() else sys.executable
    return (python, "-m", "handcontrol", "--minimised")


def own_entry() -> Entry:
    return entry(sys.platform, own_command(), os.environ, Path.home())


def file() -> Path | None:
    """The entry's file where there is one now (on Windows there is no file)."""
    made = own_entry()
    return Path(made.place) if made.kind == "file" and os.path.lexists(made.place) else None


def set_on(on: bool) -> None:
    """Start with the session from now on, or no longer. SettingsError when the system refuses."""
    made = own_entry()
    try:
        if made.kind == "registry":
            _set_registry(made, on)
        elif on:
            Path(made.place).parent.mkdir(parents=True, exist_ok=True)
            with whole_file(Path(made.place)) as part:
                part.write_text(made.content, encoding="utf-8")
        else:
            Path(made.place).unlink(missing_ok=True)
    except OSError as error:
        raise SettingsError(
            f"Starting with the computer cannot be changed: {error.strerror or error}.",
            f"Look at {made.place}.",
        ) from error


def _set_registry(made: Entry, on: bool) -> None:
    if sys.platform == "win32":
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
            if on:
                winreg.SetValueEx(key, made.place, 0, winreg.REG_SZ, made.content)
                return
            with suppress(FileNotFoundError):
                winreg.DeleteValue(key, made.place)
