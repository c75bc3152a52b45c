"""A window's words in one of its languages, for tests that know them in English: what a person would read there."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

UI = Path(__file__).parents[2] / "ui"
FIELD = re.compile(r"{\w+}")


class Tongue:
    """`say("Rule Greet")` → "Regel Greet": by the catalogue's words, parts that vary included, or as it is."""

    def __init__(self, language: str) -> None:
        said = ET.parse(UI / f"handcontrol_{language}.ts").getroot().iter("message")
        words = {one.findtext("source"): one.findtext("translation") for one in said}
        self._words = {_plain(text): _plain(to) for text, to in words.items() if to and to.strip()}
        fields = [text for text in self._words if FIELD.search(text) and FIELD.sub("", text).strip()]
        fields.sort(key=lambda text: -len(FIELD.sub("", text)))
        self._patterns = [(text, _pattern(text)) for text in fields]

    def say(self, text: str) -> str:
        if text in self._words:
            return self._words[text]
        for template, pattern in self._patterns:
            found = pattern.fullmatch(text)
            if found:
                return self._with_parts(template, found.groups())
        return text

    def _with_parts(self, template: str, parts: Sequence[str]) -> str:
        said = dict(zip(FIELD.findall(template), map(self.say, parts), strict=True))
        return FIELD.sub(lambda field: said[field[0]], self._words[template])


def _plain(text: str) -> str:
    """Without the mark of a mnemonic."""
    return text.replace("&", "")


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.+?)".join(map(re.escape, FIELD.split(template))))
