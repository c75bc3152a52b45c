"""The window's words in the person's language: tr() says a sentence, mark() names one for a table. Main thread.

The catalogues are handcontrol_*.ts beside this file, made and compiled by tools/catalogue.py. English needs its own for
the singulars alone: the text in the code is the plural ("%n hands").
"""

from __future__ import annotations

import json
import re
import string
from functools import lru_cache
from importlib.resources import as_file, files
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator

from handcontrol.rules.shelf import packaged_words

CONTEXT = "handcontrol"  # all words are in one context: the same word reads the same everywhere
#: As those who speak them call them.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "ja": "日本語"}
FIELD = re.compile(r"{\d+}")
NUMBER = re.compile(r"[-+]?\d+(\.\d+)?%?")
QUOTED = re.compile(r"""'([^']*)'|"([^"]*)\"""")
#: Who writes 12 %, not 12%.
APART = (QLocale.Language.German, QLocale.Language.Spanish)
QUOTES = {
    QLocale.Language.German: "„{}“",
    QLocale.Language.Spanish: "«{}»",
    QLocale.Language.Japanese: "「{}」",
}


class Template(str):
    """A sentence that something comes into: numbers and quotation marks are written as the language does."""

    __slots__ = ()

    def format(self, *args: Any, **fields: Any) -> str:
        return str.format(self, *args, **fields) if _english() else _FORMATTER.vformat(self, args, fields)


class _Formatter(string.Formatter):
    def format_field(self, value: Any, spec: str) -> str:
        return number(super().format_field(value, spec))

    def convert_field(self, value: Any, conversion: Any) -> Any:
        return _quoted(value) if conversion == "r" else super().convert_field(value, conversion)


_FORMATTER = _Formatter()


def mark(text: str) -> str:
    """`text` itself, to be said with tr() where it is shown: for tables, which stand before the language is known."""
    return text


def tr(text: str, n: int = -1) -> str:
    """`text` in the language of the window; %n in it is the number `n`, with the language's plural.

    The text is a literal, so that the catalogue's command finds it; what varies comes in after:
    tr("Starting {source}…").format(source=name). Words of a table made with mark() may come as they are.
    """
    said = QCoreApplication.translate(CONTEXT, text, None, n) if text else ""
    return Template(said) if "{" in said else said


def number(text: str) -> str:
    """A number as Python writes it, "1.5" or "12%", as the language does: "1,5", "12 %". All else is left as it is."""
    if ("%" not in text and "." not in text) or not NUMBER.fullmatch(text):
        return text
    locale = QLocale()
    text = text.replace(".", locale.decimalPoint())
    return text.replace("%", "\u00a0%") if locale.language() in APART else text


def day_and_time(iso: str) -> str:
    """ "2026-11-22T21:49:07" to the minute, as the language writes it; in English as the standard does."""
    at = QDateTime.fromString(iso[:16], "yyyy-MM-ddTHH:mm")
    if _english() or not at.isValid():
        return iso[:16].replace("T", " ")
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)


def told(text: str) -> str:
    """A sentence of the engine, which knows no languages, in the language of the window.

    It is found among the sentences that the engine can say, parts that vary and sentences in a row included; what is
    not found is said as it is.
    """
    said = tr(text)
    if not text or said != text:
        return said
    for template, pattern in _sentences():
        found = pattern.fullmatch(text)
        if found:
            return tr(template).format(*map(_part, found.groups()))
    pieces = re.split(r"(?<=[.!?]) (?=[A-Z])", text)
    return " ".join(map(told, pieces)) if len(pieces) > 1 else text


def name_words(name: str) -> str:
    """The name of a rule, profile or mode: one that comes with the program in the language of the window, a person's
    own as it was typed."""
    said = tr(name)
    return said if said != name and name in packaged_words() else name


def _part(text: str) -> str:
    """What came into a sentence of the engine: a name in quotation marks, or words."""
    quoted = QUOTED.fullmatch(text)
    if quoted and not _english():
        return _quoted(name_words(quoted[1] or quoted[2] or ""))
    said = told(text)
    if said != text:
        return said
    parts = text.split(", ")
    words = [tr(part) for part in parts]
    return tr(", ").join(words) if words != parts else text  # as it was typed


def _quoted(words: str) -> str:
    return QUOTES.get(QLocale().language(), "“{}”").format(words)


def gesture_words(name: str) -> str:
    """A pose or motion in the middle of a sentence: "open_palm" → "open palm". A taught one is called as it is."""
    return tr(name.replace("_", " "))


def gesture_title(name: str) -> str:
    """The same at the beginning of a line: "Open palm"."""
    words = gesture_words(name)
    return words[:1].upper() + words[1:]


@lru_cache(maxsize=1)
def _sentences() -> list[tuple[str, re.Pattern[str]]]:
    """The engine's sentences with parts that vary, those that say most first, each with what it looks like."""
    texts = json.loads(files("handcontrol.ui").joinpath("sentences.json").read_text("utf-8"))
    varying = [text for text in texts if FIELD.search(text)]
    varying.sort(key=lambda text: -len(FIELD.sub("", text)))
    return [(text, _pattern(text)) for text in varying]


def _pattern(template: str) -> re.Pattern[str]:
    """What comes in stays within a sentence, but where the template is made to hold whole ones: first or last in it."""
    first, *rest = FIELD.split(template)
    inside = [r"((?:(?![.!?] [A-Z]).)+?)"] * len(rest)
    if re.match(r"\{0} [A-Z]", template):
        inside[0] = "(.+?)"
    if not rest[-1]:
        inside[-1] = "(.+)"
    parts = (field + re.escape(words) for field, words in zip(inside, rest, strict=True))
    return re.compile(re.escape(first) + "".join(parts), re.DOTALL)


def _english() -> bool:
    return QLocale().language() in (QLocale.Language.English, QLocale.Language.C)


def use_language(app: QCoreApplication, wanted: str) -> str:
    """Say everything in `wanted`, one of LANGUAGES, or "auto": the first of the system's that there is, else English.

    Once, before the first window: what was said stays as it is. Numbers are written as the language does. Returns
    the language.
    """
    language = wanted if wanted in LANGUAGES else _of_the_system()
    if QLocale().language() != QLocale(language).language():  # else it also knows the country
        QLocale.setDefault(QLocale(language))
    own = QTranslator(app)
    with as_file(files("handcontrol.ui").joinpath(f"handcontrol_{language}.qm")) as path:
        if own.load(str(path)):
            app.installTranslator(own)
    qt = QTranslator(app)  # the words on dialogs' buttons
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    return language


def _of_the_system() -> str:
    spoken = (tag.replace("_", "-").partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((language for language in spoken if language in LANGUAGES), "en")
