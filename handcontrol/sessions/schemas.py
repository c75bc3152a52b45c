"""The channels of a session file, and a JSON schema for each, made from the vocabulary itself."""

from __future__ import annotations

import json
import types
from dataclasses import fields, is_dataclass
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from handcontrol.sessions.marks import Mark
from handcontrol.sessions.words import GRIDDED, ROWS, TAG
from handcontrol.vocab import HandRoi, Notice, Step

#: Topic → id. The ids are part of the format: a file whose beginning is lost is still understood.
CHANNELS = {"/about": 1, "/steps": 2, "/notices": 3, "/stats": 4, "/marks": 5, "/camera": 6}


def schemas() -> dict[str, bytes]:
    """Topic → its JSON schema, of those that are JSON: all but the pictures."""
    steps = _object(Step)
    steps["properties"]["frame_id"] = {"type": "integer"}
    stats = {
        "source": {"type": "string"},
        "fps": {"type": "number"},
        "dropped": {"type": "integer"},
        "pictures_dropped": {"type": "integer"},
        "held": {"type": "array", "items": {"type": "string"}},
    }
    about: dict[str, Any] = {"type": "object", "properties": {"format": {"type": "integer"}}}
    found = {
        "/about": about,
        "/steps": steps,
        "/notices": _object(Notice),
        "/stats": {"type": "object", "properties": stats},
        "/marks": _object(Mark),
    }
    return {topic: json.dumps(schema, separators=(",", ":")).encode() for topic, schema in found.items()}


def _object(kind: type) -> dict[str, Any]:
    if kind in ROWS:
        return {
            "type": "array",
            "items": {"type": "number"},
            "title": ", ".join(f.name for f in fields(kind)),
        }
    hints = get_type_hints(kind)
    properties = {f.name: _schema(hints[f.name]) for f in fields(kind) if f.name not in GRIDDED.get(kind, ())}
    if kind in GRIDDED:
        properties["by"] = {"type": "string"}
        properties |= {name: {"type": "array"} for name in GRIDDED[kind] if name.endswith(("_px", "_m"))}
    return {"type": "object", "title": kind.__name__, "properties": properties}


def _schema(hint: Any) -> dict[str, Any]:
    args = get_args(hint)
    if hint is HandRoi or hint is Any:
        return {}
    if get_origin(hint) is Literal:
        return {"enum": list(args)}
    if hint in _PLAIN:
        return {"type": _PLAIN[hint]}
    if is_dataclass(hint) and isinstance(hint, type):
        return _object(hint)
    if get_origin(hint) in (Union, types.UnionType):
        options = [arg for arg in args if arg is not type(None)]
        if len(options) == 1:
            return {"anyOf": [_schema(options[0]), {"type": "null"}]}
        tagged = [_object(option) for option in options]
        for option, schema in zip(options, tagged, strict=True):
            schema["properties"] = {TAG: {"const": option.__name__}, **schema["properties"]}
        return {"anyOf": tagged}
    return {"type": "array", "items": _schema(args[0]) if args[0] != tuple[str, float] else {"type": "array"}}


_PLAIN = {int: "integer", float: "number", str: "string", bool: "boolean"}
