"""Keeps the window's languages: gathers every sentence, brings ui/handcontrol_*.ts up to date and compiles them.

    python -P tools/catalogue.py                      after sentences were written or changed
    python -P tools/catalogue.py --missing de         what has no translation yet, as JSON: {sentence: ""}
    python -P tools/catalogue.py --take de FILE.json  translations from such a file: a text, or [singular, plural]

The .ts files are Qt Linguist's and can be edited there, too. What is no longer said is kept in them as vanished. The
sentences: tr() and mark() in ui/; say() where the engine is handed it, and the tables of rules/explain.py; words of the
tables below the window that it shows (settings, gestures, keys, postures); and what the engine itself says, with {0},
{1} … where something comes in; those go to ui/sentences.json, where ui/language.py finds what was said.
"""

from __future__ import annotations

import argparse
import ast
import itertools
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "ui"
SENTENCES = UI / "sentences.json"
EXPLAIN = ROOT / "handcontrol" / "rules" / "explain.py"
DRAWN = [ROOT / "handcontrol" / "render" / name for name in ("marks.py", "views.py")]
#: How many forms a counted thing has in each language, as Qt knows it. English needs nothing but those.
FORMS = {"en": 2, "de": 2, "es": 2, "ja": 1}
#: Whose sentences no window shows: the command line's, those of tools, and of what a programmer did wrong.
ELSEWHERE = re.compile(
    r"handcontrol/(commands/(?!app|rooms)|virtualhand/|cli|__|log|vocab|filters|geometry|tracking/jsonl"
    r"|sessions/(rerun_file|tables|edit|grid|text|words|codec)|runtime/(batch|journal|libraries))"
    r"|models/(convert|tflite_graph|verify|__)|gestures/(poses|shapes|__)"
)
#: Whose texts a person reads, whatever they look like; a ValueError only where a person writes values.
SPEAKERS = re.compile(r"Notice|Finding|tell|Checked|Problem|(?!Value|Type|Import|Attribute|Runtime)\w+Error")
FAULTS_OF_PEOPLE = ("handcontrol/rules/grammar.py", "handcontrol/settings.py")
MUTE = (
    "debug",
    "info",
    "warning",
    "exception",
    "add_argument",
    "compile",
    "text",
)  # `text`: of_tables has them
VARIANTS = 8  # of one sentence whose parts are chosen between; more are left in English


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, where it is from (a path from the root), and whether it counts something (%n)."""

    text: str
    place: str
    counts: bool = False


def gathered() -> list[Said]:
    """Every sentence once, by where it is said first."""
    found: dict[str, Said] = {}
    for one in itertools.chain(of_the_window(), of_explanations(), of_tables(), of_the_engine()):
        known = found.setdefault(one.text, one)
        if one.counts and not known.counts:
            found[one.text] = Said(one.text, known.place, True)
    return list(found.values())


def of_the_window() -> Iterator[Said]:
    """Literals of tr() and mark()."""
    for path in sorted(UI.glob("*.py")):
        for call in _calls(path, {"tr", "mark"}):
            if call.args and isinstance(call.args[0], ast.Constant) and call.args[0].value:
                yield Said(call.args[0].value, _place(path), len(call.args) + len(call.keywords) > 1)


def of_explanations() -> Iterator[Said]:
    """Literals of say(), and the values of the tables."""
    for path in (EXPLAIN, *DRAWN):
        for call in _calls(path, {"say"}):
            if isinstance(call.args[0], ast.Constant):
                yield Said(call.args[0].value, _place(path))
    for node in ast.parse(EXPLAIN.read_text("utf-8")).body:
        table = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        if isinstance(table, ast.Dict):
            for value in table.values:
                if isinstance(value, ast.Constant):
                    yield Said(value.value, _place(EXPLAIN))


def of_tables() -> Iterator[Said]:
    """What the window shows of values that are declared below it."""
    from handcontrol.gestures.motions import MOTIONS
    from handcontrol.gestures.poses import builtin_poses
    from handcontrol.keys import BUTTONS, NAMED_KEYS, label
    from handcontrol.models.manifest import manifest
    from handcontrol.pointer.comfort import PRESETS
    from handcontrol.rules.shelf import packaged_words
    from handcontrol.runtime.doctor import FOLDERS
    from handcontrol.runtime.switch import WAITS
    from handcontrol.stored import KINDS
    from handcontrol.ui.language import LANGUAGES
    from handcontrol.ui.setting_row import EDGES
    from handcontrol.ui.setting_words import groups

    for title, words, fields in groups():
        yield from (Said(text, "handcontrol/settings.py") for text in (title, words))
        for field in fields:
            choices = [one.replace("_", " ").capitalize() for one in field.choices if one not in LANGUAGES]
            yield from (Said(text, "handcontrol/settings.py") for text in (field.title, field.help, *choices))
    yield from (Said(edge, "ui/setting_row.py") for edge in (*EDGES, *map(str.capitalize, EDGES)))
    for pose in builtin_poses():
        yield from (Said(text, "gestures/builtin.toml") for text in (pose.title, pose.name.replace("_", " ")))
    yield from (Said(motion.replace("_", " "), "gestures/motions.py") for motion in MOTIONS)
    yield from (Said(label(key), "handcontrol/keys.py") for key in (*NAMED_KEYS, *BUTTONS))
    for preset in PRESETS.values():
        yield from (Said(text, "handcontrol/pointer/comfort.py") for text in (preset.title, preset.why))
    yield from (Said(why.capitalize(), "handcontrol/runtime/switch.py") for why in WAITS.values())
    yield from (Said(words, "handcontrol/rules/profiles") for words in sorted(packaged_words()))
    yield from (Said(what, "handcontrol/stored.py") for what, _, _ in KINDS.values())
    yield from (Said(network.title, "models/manifest.toml") for network in manifest().network)
    yield from (Said(name.capitalize(), "handcontrol/runtime/doctor.py") for name in FOLDERS)
    for path in sorted((ROOT / "handcontrol" / "runtime").glob("*.py")):
        for call in _calls(path, {"Finding"}):
            if isinstance(call.args[0], ast.Constant):
                yield Said(call.args[0].value.capitalize(), _place(path))


def of_the_engine() -> Iterator[Said]:
    """Sentences of the rooms below the window, {0}, {1} … where something comes in."""
    for path in sorted(
        path for top in ("handcontrol", "models", "gestures") for path in (ROOT / top).rglob("*.py")
    ):
        place = _place(path)
        if ELSEWHERE.match(place) or path == EXPLAIN:
            continue
        for node, speaker in _texts(ast.parse(path.read_text("utf-8"))):
            for text in _templates(node):
                if re.match(r"(Give |Add )?--|\W*$", _bare(text)):  # words of the command line, or none
                    continue
                if speaker == "ValueError" and place in FAULTS_OF_PEOPLE:
                    yield Said(f"{text[:1].upper()}{text[1:].rstrip('.')}.", place)
                elif _is_sentence(text) or (SPEAKERS.fullmatch(speaker) and " " in _bare(text).strip()):
                    yield Said(text, place)


def _texts(node: ast.AST, speaker: str = "") -> Iterator[tuple[ast.expr, str]]:
    """Texts below `node` that are no docstrings and not for the log, and what they are given to."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(child, ast.JoinedStr) or (
            isinstance(child, ast.Constant) and isinstance(child.value, str)
        ):
            yield child, speaker
        elif isinstance(child, ast.Call):
            called = child.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name not in MUTE:
                yield from _texts(child, name)
        else:
            yield from _texts(child, speaker)


def _templates(node: ast.expr) -> Iterator[str]:
    """A text with a number for each thing that comes in; one for each way in which parts are chosen."""
    if isinstance(node, ast.Constant):
        if not re.search(r"[{}]", node.value):
            yield node.value
        return
    assert isinstance(node, ast.JoinedStr)
    ways = [list(_ways(part)) for part in node.values]
    count = 1
    for way in ways:
        count *= len(way)
    if count > VARIANTS:
        return
    for parts in itertools.product(*ways):
        numbers = itertools.count()
        text = "".join("{%d}" % next(numbers) if part is None else part for part in parts)  # noqa: UP031
        if not re.search(r"[{}]", _bare(text)):
            yield text


def _ways(part: ast.expr) -> Iterator[str | None]:
    """What a part of an f-string can be: its text, each of the texts it is chosen from, or None: something comes in."""
    if isinstance(part, ast.Constant):
        yield part.value
    elif isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.IfExp):
        for branch in (part.value.body, part.value.orelse):
            yield branch.value if isinstance(branch, ast.Constant) and isinstance(branch.value, str) else None
    else:
        yield None


def _is_sentence(text: str) -> bool:
    """It begins with a capital or with what comes in, ends as a sentence does, and says something."""
    ends = re.match(r"[A-Z{]", text) and re.search(r"[a-z)}%][.!?:…]$", text)
    words = re.findall(r"[A-Za-z]{2,}", _bare(text))
    return bool(ends) and (len(words) > 1 or ("{" in text and len("".join(words)) > 4))


def _bare(text: str) -> str:
    return re.sub(r"{\d+}", "", text)


def _calls(path: Path, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in names
            and node.args
        ):
            yield node


def _place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


# --- the files ----------------------------------------------------------------------------------------------------


def catalogue(language: str) -> Path:
    return UI / f"handcontrol_{language}.ts"


def read(language: str) -> dict[str, list[str]]:
    """sentence → its translation's forms (one, unless it counts); those without one are left out."""
    if not catalogue(language).is_file():
        return {}
    found = {}
    for message in ET.parse(catalogue(language)).iter("message"):
        said = message.find("translation")
        forms = [form.text or "" for form in said.iter("numerusform")] if said is not None else []
        forms = forms or [(said.text or "") if said is not None else ""]
        if all(forms):
            found[message.findtext("source") or ""] = forms
    return found


def wanted(language: str, said: list[Said]) -> list[Said]:
    return [one for one in said if language != "en" or one.counts]


def write(language: str, said: list[Said], known: dict[str, list[str]]) -> None:
    """The catalogue with what is `known`; what is said no more stays at its end, as vanished."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = "handcontrol"
    now = wanted(language, said)
    gone = sorted(set(known) - {one.text for one in now})
    for one in [*now, *(Said(text, "", "%n" in text) for text in gone)]:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if one.counts else {})
        if one.place:
            ET.SubElement(message, "location", filename=f"../{one.place}")
        ET.SubElement(message, "source").text = one.text
        forms, count = known.get(one.text, [""]), FORMS[language] if one.counts else 1
        whole = len(forms) == count and all(forms)
        kind = {"type": "vanished"} if not one.place else {} if whole else {"type": "unfinished"}
        translation = ET.SubElement(message, "translation", kind)
        if not one.counts:
            translation.text = forms[0]
        for form in range(count if one.counts else 0):
            ET.SubElement(translation, "numerusform").text = forms[min(form, len(forms) - 1)]
    ET.indent(top)
    body = ET.tostring(top, "unicode", short_empty_elements=False)
    catalogue(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8"
    )


def compile_all() -> None:
    tool = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
    for language in FORMS:
        files = (str(catalogue(language)), "-qm", str(catalogue(language).with_suffix(".qm")))
        subprocess.run([sys.executable, "-P", "-c", tool, "-silent", *files], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--missing", metavar="LANGUAGE", choices=FORMS)
    parser.add_argument("--take", nargs=2, metavar=("LANGUAGE", "FILE"))
    args = parser.parse_args()
    said = gathered()
    if args.missing:
        known = read(args.missing)
        print(json.dumps({one.text: "" for one in wanted(args.missing, said) if one.text not in known}, indent=0,
                         ensure_ascii=False))  # fmt: skip
        return
    new: dict[str, dict[str, list[str]]] = {language: {} for language in FORMS}
    if args.take:
        language, file = args.take
        taken = json.loads(Path(file).read_text("utf-8"))
        new[language] = {
            text: [forms] if isinstance(forms, str) else forms for text, forms in taken.items() if forms
        }
    SENTENCES.write_text(
        json.dumps([one.text for one in of_the_engine_once()], indent=0, ensure_ascii=False) + "\n", "utf-8"
    )
    for language in FORMS:
        known = read(language) | new[language]
        write(language, said, known)
        left = sum(one.text not in known for one in wanted(language, said))
        print(f"{language}: {len(wanted(language, said))} sentences, {left} without a translation")
    compile_all()


def of_the_engine_once() -> list[Said]:
    return list({one.text: one for one in of_the_engine()}.values())


if __name__ == "__main__":
    main()
