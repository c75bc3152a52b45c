"""The window's words in the person's language: tr() says a sentence, mark() names one for a table. Main thread."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "handcontrol"  # all words are in one context: the same word reads the same everywhere


def mark(text: str) -> str:
    """`text` itself, to be said with tr() where it is shown: for tables, which stand before the language is known."""
    return text


def tr(text: str, n: int = -1) -> str:
    """`text` in the language of the window; %n in it is the number `n`, with the language's plural.

    The text is a literal, so that the catalogue's command finds it; what varies comes in after:
    tr("Starting {source}…").format(source=name).
    """
    return QCoreApplication.translate(CONTEXT, text, None, n)
