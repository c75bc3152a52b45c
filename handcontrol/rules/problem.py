"""One fault of a rules file, as a person reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


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
