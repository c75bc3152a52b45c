"""The window's languages: nothing is said outside them, every catalogue is whole, and what is told is found again."""

from __future__ import annotations

import ast
import importlib.util
import re
import string
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from handcontrol.rules.explain import sentence
from handcontrol.rules.file import parse_rules
from handcontrol.ui.language import CONTEXT, LANGUAGES, gesture_title, told, tr, use_language

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "ui"
#: What takes words for a person, and which of its arguments.
SPEAKERS = {
    "QLabel", "QPushButton", "QCheckBox", "QAction", "QGroupBox", "QRadioButton", "setText", "setToolTip", "setTitle",
    "setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setPlaceholderText", "setPrefix", "setSuffix",
    "setStatusTip", "setPlainText", "addItem", "addAction", "addRow", "addTab", "say", "push_button", "titled_card",
    "page_title", "plain_scroll", "Notice", "showMessage", "question", "getText", "agreed", "written", "drawText",
    "KeyEdit",
}  # fmt: skip
#: What they are told is for the record.
COMMANDS = {"KeepLast", "SetControl", "ToggleControl", "StartRecording", "StopRecording", "emit"}
#: Names, units and formats are the same everywhere; so are titles of windows that have no frame to show them.
SAME_EVERYWHERE = re.compile(r"handcontrol(: (sign|dot)?| )?|SHA-256|\W*(fps|MB|ms|px|s|Ctrl\+?|Hz)?\W*")


def _catalogue():
    spec = importlib.util.spec_from_file_location("catalogue", ROOT / "tools" / "catalogue.py")
    made = importlib.util.module_from_spec(spec)
    sys.modules["catalogue"] = made
    spec.loader.exec_module(made)
    return made


@pytest.fixture(scope="module")
def catalogue():
    return _catalogue()


@pytest.fixture(scope="module")
def said(catalogue):
    return catalogue.gathered()


@pytest.fixture
def speak(qapp):
    """Says everything in a language until the test ends."""
    before = QLocale()

    def begin(language: str) -> None:
        assert use_language(qapp, language) == language

    yield begin
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def unsaid(tree: ast.AST) -> list[tuple[int, str]]:
    """(line, text) of words for a person that do not go through tr() or mark()."""
    found = []

    def look(node: ast.AST) -> None:
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("tr", "mark", "told", "format") or name in COMMANDS:
                return
        if isinstance(node, ast.JoinedStr):
            text = "".join(part.value for part in node.values if isinstance(part, ast.Constant))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            for child in ast.iter_child_nodes(node):
                look(child)
            return
        if (
            re.search(r"[A-Za-z]{2}", text)
            and re.search(r"[A-Z]|\s", text)
            and not SAME_EVERYWHERE.fullmatch(text)
        ):
            found.append((node.lineno, text))

    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if name in SPEAKERS or (name.endswith("Error") and name not in ("ImportError", "ValueError")):
                for argument in [*call.args, *(one.value for one in call.keywords)]:
                    look(argument)
    return found


def test_words_outside_the_languages_are_found():
    found = unsaid(
        ast.parse('label.setText(f"No hand, {n} seen"); QLabel(tr("Fine")); say("Bad words", icon("x"))')
    )
    assert [text for _, text in found] == ["No hand,  seen", "Bad words"]


@pytest.mark.parametrize("path", sorted(UI.glob("*.py")), ids=lambda path: path.stem)
def test_nothing_is_said_outside_the_languages(path):
    assert unsaid(ast.parse(path.read_text("utf-8"))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_has_every_sentence(catalogue, said, language):
    known = catalogue.read(language)
    missing = [one.text for one in catalogue.wanted(language, said) if one.text not in known]
    assert missing == [], "run: python -P tools/catalogue.py, and translate"


def _fields(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return sorted(field[1:] for field in string.Formatter().parse(text) if field[1] is not None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_comes_in_comes_in_everywhere(catalogue, said, language):
    known, off = catalogue.read(language), []
    for one in catalogue.wanted(language, said):
        for form in known.get(one.text, [one.text]):
            if "{" in one.text and _fields(form) != _fields(one.text):
                off.append((one.text, form))
            if re.search(r"&\w", one.text) and not re.search(r"&\w", form):
                off.append((one.text, form))
        assert len(known.get(one.text, [one.text])) == (catalogue.FORMS[language] if one.counts else 1) or (
            one.text not in known
        )
    assert off == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_the_written_one(catalogue, said, language):
    compiled = QTranslator()
    assert compiled.load(str(UI / f"handcontrol_{language}.qm"))
    counts = {one.text for one in said if one.counts}
    old = [
        text
        for text, forms in catalogue.read(language).items()
        if text in {one.text for one in said}
        and compiled.translate(CONTEXT, text, None, 7 if text in counts else -1) != forms[-1]
    ]
    assert old == [], "run: python -P tools/catalogue.py"


def test_the_engines_sentences_are_those_of_the_code(catalogue):
    import json

    written = json.loads((UI / "sentences.json").read_text("utf-8"))
    assert written == [one.text for one in catalogue.of_the_engine_once()], (
        "run: python -P tools/catalogue.py"
    )


def test_one_hand_and_two(speak):
    speak("en")
    assert (tr("%n hands followed", 1), tr("%n hands followed", 2)) == ("1 hand followed", "2 hands followed")


def test_what_the_engine_tells_is_said_in_the_language(speak):
    speak("de")
    assert told("The camera is released: other programs can use it.").startswith("Die Kamera ist freigegeben")
    assert (
        told("Lamp 3 was unplugged. Plug it in again.")
        == "Lamp 3 wurde abgezogen. Stecken Sie sie wieder ein."
    )
    # a sentence within another
    inner = told("Lamp 3 was unplugged. It is used again as soon as it is back.")
    assert inner == "Lamp 3 wurde abgezogen. Sie wird wieder benutzt, sobald sie zurück ist."
    assert told("Nobody ever said this.") == "Nobody ever said this."
    assert gesture_title("circle_clockwise") == "Kreis im Uhrzeigersinn"
    assert gesture_title("my_sign") == "My sign"


def test_a_rule_is_said_in_the_language(speak):
    rules = """
    version = 1
    [[rule]]
    name = "Drag"
    when = { hand = "right", pose = "pinch" }
    during = { hold = "mouse:left" }
    """
    rule = parse_rules(rules)[0].rule[0]
    english = sentence(rule)
    assert english == "While the right hand makes pinch, the left mouse button is held down."
    speak("de")
    assert sentence(rule, tr) == "Solange die rechte Hand „Kneifen“ zeigt: die linke Maustaste wird gehalten."
    assert sentence(rule) == english


def test_the_systems_language_is_taken_and_english_where_there_is_none_of_it(qapp, speak, monkeypatch):
    spoken = ["nl-NL", "es-MX", "en-GB"]
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: spoken)
    assert use_language(qapp, "auto") == "es"
    spoken[:] = ["nl-NL", "fi"]
    assert use_language(qapp, "auto") == "en"
