"""What a session says of itself: where it came from, with which settings, rules and networks it was made."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from handcontrol.errors import SessionError
from handcontrol.sessions.words import UPDATE, rules_data
from handcontrol.vocab import Command, UseRules, UseSettings, UseTaught

#: The version of the format that is written here. docs/session-format.md says what changed with each.
FORMAT = 1
SUFFIX = ".mcap"
PART = ".part"  # added to the name while a recording is being made


@dataclass(frozen=True, slots=True)
class About:
    """settings, rules: as plain data, whole. networks: name → sha256. created: ISO 8601. clock: what `t` counts.

    `t` of "monotonic" is seconds since some moment of that machine; of "file" since the source's beginning.
    taught: the poses a person had taught, name → file as text: what they are decides what the hands meant.
    excerpt: it begins in the middle of a run; what was held or half done then is not in it.
    """

    source: str
    settings: dict[str, Any] = field(default_factory=dict)
    rules: Any = None
    version: str = ""
    created: str = ""
    clock: str = "file"
    networks: dict[str, str] = field(default_factory=dict)
    format: int = FORMAT
    taught: dict[str, str] = field(default_factory=dict)
    excerpt: bool = False

    def data(self) -> dict[str, Any]:
        data = asdict(self)
        for name in ("taught", "excerpt"):
            if not data[name]:
                del data[name]  # said only where there is something to say
        return data

    def after(self, commands: Iterable[Command]) -> About:
        """What a session that begins after `commands` says of itself."""
        about = self
        for command in commands:
            match command:
                case UseRules(rules):
                    about = replace(about, rules=rules_data(rules))
                case UseSettings(text):
                    about = replace(about, settings={**about.settings, **json.loads(text)})
                case UseTaught(gestures):
                    about = replace(about, taught=dict(gestures))
                case _:
                    pass
        return about


def about_of(data: dict[str, Any]) -> About:
    """The About in its message. SessionError when the session is of a later format, or not one of ours."""
    version = data.get("format")
    if type(version) is not int or version < 1:
        raise SessionError("It does not say its format.", "Is it a session of handcontrol?")
    if version > FORMAT:
        by = f" (written by handcontrol {data.get('version')})" if data.get("version") else ""
        raise SessionError(
            f"It is of format {version}{by}; this handcontrol knows {FORMAT}.", "Update handcontrol."
        )
    known = {entry.name for entry in fields(About)}
    if unknown := sorted(data.keys() - known):
        raise SessionError(f"It says {unknown[0]!r} of itself, which this version does not know.", UPDATE)
    about = About(**{"source": "", **data})
    if not (
        isinstance(about.settings, dict)
        and isinstance(about.networks, dict)
        and isinstance(about.source, str)
        and isinstance(about.taught, dict)
        and all(isinstance(text, str) for text in about.taught.values())
        and type(about.excerpt) is bool
    ):
        raise SessionError("What it says of itself is damaged.", UPDATE)
    return about
