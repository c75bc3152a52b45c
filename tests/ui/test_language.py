"""The window's languages: nothing is said outside them, every catalogue is whole, and what is told is found again."""

from __future__ import annotations

import ast
import importlib.util
import re
import string
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QTranslator

from handcontrol.rules.explain import sentence
from handcontrol.rules.file import parse_rules
from handcontrol.ui import notice_bar
from handcontrol.ui.control_switch import FACES, LETTERS, ControlSwitch, _fits
from handcontrol.ui.language import (
    CONTEXT,
    LANGUAGES,
    day_and_time,
    gesture_title,
    name_words,
    told,
    tr,
    use_language,
)
from handcontrol.ui.setting_words import groups
from handcontrol.ui.teach_panel import _told
from handcontrol.ui.theme import PAD

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "ui"
#: Who may be given words as they stand: the languages; what is for the record, for the log and for Qt.
QUIET = {
    "tr", "mark", "told", "KeepLast", "SetControl", "ToggleControl", "ChooseProfile", "StartRecording", "StopRecording",
    "ReleaseCamera", "ReopenCamera", "emit", "stop", "debug", "info", "warning", "error", "exception", "setObjectName",
    "setProperty", "open_named", "_named", "Page", "Theme", "setStyle", "QKeySequence", "QShortcut", "fromString",
    "replace", "startswith", "endswith", "cast", "compile", "setdefault", "ImportError", "write_down",
}  # fmt: skip
#: Tables that tools/catalogue.py reads itself; of licences, which are called alike everywhere; for a style sheet.
TABLES = {"setting_words.py": "NAMES", "about_page.py": "LIBRARIES", "language.py": "LANGUAGES"}
#: Names, units, keys and formats are the same everywhere; so are titles of windows that have no frame to show them.
SAME_EVERYWHERE = re.compile(
    r"handcontrol(: (sign|dot)?|: \n| )?|SHA-256|\W*([\d.]*)\W*(fps|MB|ms|px|s|Hz)?\W*|x-apple\S+|[A-Z_]+TOKEN"
    r"|(((Ctrl|Shift|Alt)\+)*([A-Z]|F\d+|Space|Esc|Return|Enter)?)|\{hand\}: \{gesture\}|Darwin|Windows"
    r"|basic render|gdi generic"
)
#: What the buttons beside a notice order.
ORDERS = {order for orders in notice_bar.ORDERS.values() for order, _, _ in orders} | {"first run"}


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


def unsaid(tree: ast.AST, table: str = "") -> list[tuple[int, str]]:
    """(line, text) of every text with words in it that does not go through tr() or mark(), whoever it is for. Left out
    are docstrings, what is compared or looked up, the `table` of that name, and what QUIET is given."""
    found = []

    def look(node: ast.AST) -> None:
        if isinstance(node, ast.Call) and _called(node.func) in QUIET:
            return
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            return
        if (
            isinstance(node, ast.Assign | ast.AnnAssign)
            and table
            and table in ast.unparse(node).partition("=")[0]
        ):
            return
        text = ""
        if isinstance(node, ast.JoinedStr):
            text = "".join(part.value for part in node.values if isinstance(part, ast.Constant))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        words = re.search(r"[A-Za-z]{2}", text) and re.search(r"[A-Z]|\s", text)
        if words and not SAME_EVERYWHERE.fullmatch(text) and text not in ORDERS and "QFrame#" not in text:
            found.append((node.lineno, text))
        names = isinstance(node, ast.Compare | ast.Subscript | ast.MatchValue)
        for child in ast.iter_child_nodes(node):
            if not (isinstance(child, ast.Constant) and (names or isinstance(node, ast.JoinedStr))):
                look(child)

    look(tree)
    return found


def _called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


@pytest.mark.parametrize(
    "code",
    [
        'label.setText(f"No hand, {n} seen")',
        'words = "Bad words"; label.setText(words)',
        'QAction("Bad words", self)',
        'painter.drawText(room, "Bad words")',
        'plot.setLabel("left", "Bad words")',
        'anything_new(1, words="Bad words")',
        'LINES = {"a": "Bad words"}',
        'label.setText(tr("Good") + " and bad")',
        'label.setText(f"{tr(good)}: {n} bad words")',
        'raise SettingsError("Bad words", tr("Good"))',
    ],
)
def test_words_outside_the_languages_are_found(code):
    assert len(unsaid(ast.parse(code))) == 1


def test_what_goes_through_the_languages_is_fine():
    code = """
def say(what):
    \"\"\"Words for a reader of the code.\"\"\"
    log.info("Words for the log")
    if what == "Some Name":
        label.setText(tr("Good words {n}").format(n=3) + "ctrl+s")
"""
    assert unsaid(ast.parse(code)) == []


@pytest.mark.parametrize("path", sorted(UI.glob("*.py")), ids=lambda path: path.stem)
def test_nothing_is_said_outside_the_languages(path):
    assert unsaid(ast.parse(path.read_text("utf-8")), TABLES.get(path.name, "")) == []


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


@pytest.mark.parametrize("language", ["de", "es", "ja"])
def test_every_setting_is_explained_in_the_language(speak, language):
    english = {field.help for _, _, fields in groups() for field in fields}
    speak(language)
    shown = {field.help for _, _, fields in groups() for field in fields}
    assert not {text for text in shown & english if " " in text}


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
    # things in a row, each in words
    stalled = told("It stood still: the left mouse button, Escape was let go.")
    assert stalled == "Das Programm stockte: die linke Maustaste, Esc wurde losgelassen."
    assert told("Nobody ever said this.") == "Nobody ever said this."
    # a report, whose words for the command line the window leaves out
    odd = _told("Sample 3 is unlike the others: show it again (--again 3).")
    assert odd == "Probe 3 ist anders als die übrigen: Zeigen Sie sie noch einmal."
    assert gesture_title("circle_clockwise") == "Kreis im Uhrzeigersinn"
    assert gesture_title("my_sign") == "My sign"


def test_names_of_the_program_are_translated_and_a_persons_own_are_not(speak):
    speak("de")
    assert name_words("Point to move") == "Zeigen: bewegen"
    assert name_words("Save") == "Save"  # a word of the window, but no rule that comes with the program
    assert told("The rule 'Point to move' may not start 'gimp' yet.").startswith(
        "Die Regel „Zeigen: bewegen“ darf „gimp“"
    )


@pytest.mark.parametrize(
    ("language", "number", "share", "quoted", "day"),
    [
        ("en", "1.2 ms", "ran in 12% of pictures", "'hi' is typed", "2026-11-22 21:49"),
        ("de", "1,2 ms", "lief bei 12\u00a0% der Bilder", "„hi“ wird getippt", "22.11.26"),
        ("es", "1,2 ms", "en 12\u00a0% de imágenes", "se escribe «hi»", "22/11/26"),
        ("ja", "1.2 ms", "映像の12%で動作", "「hi」と入力する", "2026/11/22"),
    ],
)
def test_numbers_quotes_and_days_are_written_as_the_language_does(
    speak, language, number, share, quoted, day
):
    speak(language)
    assert tr("{ms:.1f} ms").format(ms=1.23) == number
    assert tr("ran in {share:.0%} of pictures").format(share=0.12) == share
    assert tr("{text!r} is typed").format(text="hi") == quoted
    said = day_and_time("2026-11-22T21:49:07")
    assert said.startswith(day)
    assert said.endswith("21:49")


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


def test_the_switch_says_its_line_whole_in_every_state_and_language(qtbot, speak):
    for language in ("en", "de", "es", "ja"):
        speak(language)
        face = ControlSwitch("ctrl+alt+p")
        qtbot.addWidget(face)
        face.resize(344, face.sizeHint().height())
        for state in FACES:
            face.show_state(state, dry_run=state != "on")
            room = QRectF(0, 0, face.width() - 3 * PAD - 44, 20)
            assert _fits(face._line(), LETTERS[-1], room), face._line()
