"""One line of the doctor's report."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, TypeAlias

from handcontrol.errors import Help

Level: TypeAlias = Literal["ok", "warn", "fail"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found, and what to do about it.

    warn: it works, but less than it could. fail: something will not work at all. private: words in it that a report
    for others leaves out (a camera's name); paths and the person's name it leaves out anyway. help: what the window
    offers to press beside it.
    """

    name: str
    level: Level
    text: str
    remedy: str = ""
    private: tuple[str, ...] = ()
    help: Help = ""


def without_home(finding: Finding, home: str = "") -> Finding:
    """The same finding, with the person's home folder written as ~."""
    home = home or str(Path.home())
    if home in ("/", ""):
        return finding
    return replace(finding, text=finding.text.replace(home, "~"), remedy=finding.remedy.replace(home, "~"))
