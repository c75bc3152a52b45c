"""One fault of a rules file as a person reads it, and where it stands in the text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

#: A place in the file's table: keys and list indices, as ("rule", 1, "when", "pose").
Place: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """Where ("rule 2 (Pinch to click).when.pose"), what, and what to do about it. A warning does not stop the file."""

    path: str
    text: str
    suggestion: str = ""
    level: Literal["error", "warning"] = "error"
    file: str = ""
    line: int | None = None

    def __str__(self) -> str:
        place = ":".join(part for part in (self.file, str(self.line or "")) if part)
        words = (f"{place}:" if place else "", f"{self.level}:", f"{self.path}:" if self.path else "")
        return " ".join(word for word in (*words, self.text, self.suggestion) if word)


def spell(place: Place, table: Mapping[str, Any]) -> str:
    """A place in words: ("rule", 1, "when", "pose") is rule 2 (Its name).when.pose."""
    if len(place) < 2 or place[0] != "rule" or not isinstance(place[1], int):
        return ".".join(str(step) for step in place)
    rule = table["rule"][place[1]]
    name = rule.get("name") if isinstance(rule, dict) else None
    first = f"rule {place[1] + 1}" + (f" ({name})" if isinstance(name, str) and name else "")
    return ".".join([first, *(str(step + 1 if isinstance(step, int) else step) for step in place[2:])])


def line_of(place: Place, text: str) -> int | None:
    """The line (from 1) of the deepest key of `place` that is found in the TOML `text`, or of the rule's header."""
    lines = text.splitlines()
    start, end, found = 0, len(lines), None
    keys = [step for step in place if isinstance(step, str)]
    if len(place) > 1 and place[0] == "rule" and isinstance(place[1], int):
        headers = [i for i, line in enumerate(lines) if re.match(r"\s*\[\[\s*rule\s*\]\]", line)]
        if place[1] < len(headers):
            start, end = headers[place[1]], [*headers, len(lines)][place[1] + 1]
            found = start + 1
            keys = keys[1:]
    for key in keys:
        word = rf"""["']?{re.escape(key)}["']?"""
        pattern = re.compile(rf"(\s*|.*[{{,]\s*){word}\s*=|\s*\[.*\b{word}\s*\]")
        hit = next((i for i in range(start, end) if pattern.match(lines[i])), None)
        if hit is None:
            break
        start, found = hit, hit + 1
    return found
