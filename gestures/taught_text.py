"""A taught gesture as the text of its file, and back. TOML: numbers and names, nothing that could be run."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from handcontrol.errors import GestureError
from handcontrol.gestures import denied, taught_motion, taught_pose
from handcontrol.gestures.denied import Denied
from handcontrol.gestures.features import order
from handcontrol.gestures.taught_motion import TaughtMotion, teach_motion
from handcontrol.gestures.taught_pose import COLUMNS, TaughtPose, teach
from handcontrol.gestures.trail import POINTS, WAYS, Stretch
from handcontrol.vocab import Array

VERSION = 1
_POSE = "# A pose taught to handcontrol: each sample is one line of features, in the order of `columns`."
_MOTION = """# A motion taught to handcontrol. Each line of a path is a point, equally far from the next, in
# palm lengths: palm to the right, up; index tip from the palm to the right, up; fingers bent; hand near."""
_NOT = """# What a built-in gesture of handcontrol is not: each example was taken for it, and was not meant.
# Of a pose: lines of features, in the order of `columns`. Of a motion: the share of its tolerances that it used."""


def to_text(gesture: TaughtPose | TaughtMotion | Denied) -> str:
    """Its file, as text; `parse` gives the same gesture again, and that the same text."""
    if isinstance(gesture, Denied):
        return _denied_text(gesture)
    lines = [
        _POSE if isinstance(gesture, TaughtPose) else _MOTION,
        f"version = {VERSION}",
        f'kind = "{gesture.kind}"',
        f"name = {_quoted(gesture.name)}",
        f"title = {_quoted(gesture.title)}",
        *([f'side = "{gesture.side}"'] if gesture.side else []),
        f'other = "{gesture.other}"',
    ]
    if isinstance(gesture, TaughtPose):
        lines.append(f"columns = {json.dumps(list(order()))}")
        lines += [f"samples = {_rows(gesture.samples)}", f"negatives = {_rows(gesture.negatives)}"]
        if gesture.points is not None:
            lines.append(f"points = {_rows(gesture.points)}")
    else:
        for word, stretches in (("samples", gesture.samples), ("negatives", gesture.negatives)):
            for one in stretches:
                lines += ["", f"[[{word}]]", *_stretch(one)]
    return "\n".join(lines) + "\n"


def _denied_text(one: Denied) -> str:
    lines = [_NOT, f"version = {VERSION}", f'kind = "{one.kind}"', f"name = {_quoted(one.name)}"]
    if any(example.shape[1] == len(order()) for example in one.examples):
        lines.append(f"columns = {json.dumps(list(order()))}")
    for example in one.examples:
        rows = example.shape[1] == len(order())
        lines += ["", "[[example]]", f"rows = {_rows(example)}" if rows else f"used = {example[0, 0]:.4g}"]
    return "\n".join(lines) + "\n"


def _stretch(one: Stretch) -> Iterator[str]:
    yield f"seconds = {one.seconds:.4g}"
    yield f"length = {one.length:.4g}"
    yield f"flex = [{', '.join(f'{v:.4g}' for v in one.flex)}]"
    for word, names in (("motions", one.motions), ("poses", one.poses)):
        if names:
            yield f"{word} = {json.dumps(list(names))}"
    yield f"path = {_rows(one.path - one.path[0])}"


def _rows(rows: Array) -> str:
    body = "".join(f"  [{', '.join(f'{v + 0.0:.4g}' for v in row)}],\n" for row in rows)
    return f"[\n{body}]"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def parse(text: str, where: str) -> TaughtPose | TaughtMotion | Denied:
    """The gesture of a file's text; where: what an error calls it. GestureError where it is none."""
    try:
        table = tomllib.loads(text)
        if table.get("version", VERSION) != VERSION:
            raise GestureError(f"{where} is of version {table['version']!r}.", "Update handcontrol.")
        if table.get("kind") == Denied.kind:
            return _denied(table)
        return _motion(table) if table.get("kind", "pose") == "motion" else _pose(table, where)
    except (tomllib.TOMLDecodeError, KeyError, ValueError, TypeError, RecursionError, OverflowError) as error:
        why = " ".join(str(error).split()) or type(error).__name__
        why = f"{why} is missing" if isinstance(error, KeyError) else why
        raise GestureError(f"{where} is no taught gesture ({why}).", "Teach it again.") from error


def _denied(table: dict[str, Any]) -> Denied:
    columns = [str(name) for name in table.get("columns", ())]
    examples = []
    for one in table["example"]:
        if "rows" in one:
            if not set(order()) <= set(columns):
                raise ValueError("other features")
            examples.append(_features(one["rows"], columns, most=denied.ROWS))
        elif 0.0 < float(one["used"]) <= 1.0:
            examples.append(np.array([[float(one["used"])]]))
        else:
            raise ValueError("used")
    if not all(map(len, examples)) or not 0 < len(examples) <= denied.MOST:
        raise ValueError("examples")
    return Denied(str(table["name"]), tuple(examples))


def _pose(table: dict[str, Any], where: str) -> TaughtPose:
    columns = [str(name) for name in table["columns"]]
    if not set(COLUMNS) <= set(columns):
        raise GestureError(f"{where} was taught to a version with other features.", "Teach it again.")
    return teach(
        str(table["name"]),
        _features(table["samples"], columns, most=taught_pose.MOST),
        title=str(table["title"]),
        negatives=_features(table["negatives"], columns, most=1000),
        side=_one_of(table, "side", "left", "right", None),
        other=_one_of(table, "other", "mirrored", "no"),
        points=_points(table["points"]) if "points" in table else None,
    )


def _points(rows: Any) -> Array:
    points = np.array(rows, float)
    if points.shape != (21, 2) or not np.isfinite(points).all() or np.abs(points).max() > 100:
        raise ValueError("points")
    return points


def _features(rows: Any, columns: Sequence[str], *, most: int) -> Array:
    """As rows of today's features; those that the file does not know are none that matter, and are 0."""
    given = np.array(rows, float).reshape(-1, len(columns))
    if not np.isfinite(given).all() or np.abs(given).max(initial=0.0) > 1e6 or len(given) > most:
        raise ValueError("samples")
    out = np.zeros((len(given), len(order())))
    for i, name in enumerate(order()):
        if name in columns:
            out[:, i] = given[:, columns.index(name)]
    return out


def _motion(table: dict[str, Any]) -> TaughtMotion:
    return teach_motion(
        str(table["name"]),
        _stretches(table["samples"], most=taught_motion.MOST),
        title=str(table["title"]),
        negatives=_stretches(table.get("negatives", []), most=1000),
        side=_one_of(table, "side", "left", "right", None),
        other=_one_of(table, "other", "same", "mirrored", "no"),
    )


def _stretches(tables: list[dict[str, Any]], *, most: int) -> list[Stretch]:
    if len(tables) > most:
        raise ValueError("too many samples")
    out = []
    for table in tables:
        path, flex = np.array(table["path"], float), np.array(table["flex"], float)
        seconds, length = float(table["seconds"]), float(table["length"])
        numbers = np.concatenate([path.ravel(), flex, [seconds, length]])
        whole = path.shape == (POINTS, WAYS) and flex.shape == (4,) and np.isfinite(numbers).all()
        if not whole or np.abs(numbers).max() > 1e4 or min(seconds, length) <= 0.0:
            raise ValueError("samples")
        names = (tuple(str(name) for name in table.get(word, ())) for word in ("motions", "poses"))
        out.append(Stretch(path, seconds, length, flex, *names))
    return out


def _one_of(table: dict[str, Any], word: str, *possible: Any) -> Any:
    """What a table says for a word; where it does not, None if that is possible, else the first."""
    value = table.get(word, None if None in possible else possible[0])
    if value not in possible:
        raise ValueError(f"{word} = {value!r}")
    return value
