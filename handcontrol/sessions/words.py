"""Any value of the vocabulary ⇄ plain JSON values, exact to the bit; what is unknown is refused, never guessed.

A dataclass becomes an object of its fields; those that hold their default are left out, and so are `frame_id`, `t` and
`due` where they are the step's own. A value of a union says its type under "is". StageTimes are a list; hands, palms
and ROIs are the Grid's. All follows from the dataclasses themselves: a field added to the vocabulary is recorded too.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from handcontrol import vocab
from handcontrol.errors import SessionError
from handcontrol.sessions.grid import TIMES_SCALE, Grid, number
from handcontrol.vocab import Hand, HandRoi, PalmDetection

UPDATE = "Update handcontrol, or open it with the version that wrote it."
#: A field of this name is left out where it equals the step's own.
INHERITED = {"frame_id": "frame_id", "t": "t", "due": "t"}
#: Their points are written by the Grid.
GRIDDED = {
    Hand: ("side_score", "presence", "points_px", "world_m"),
    PalmDetection: ("box_px", "keypoints_px"),
}
ROWS = (vocab.StageTimes,)
TAG = "is"
_SIMPLE = {int, float, str, bool}


@dataclass(slots=True)
class Context:
    """What a word's meaning leans on: the step it is in, the hands before it, and how rules are turned into data."""

    grid: Grid
    make_rules: Callable[[Any], Any]
    frame_id: int = -1
    t: float = 0.0


Encode = Callable[[Any, Context], Any]
Decode = Callable[[Any, Context], Any]


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    default: Any  # MISSING: always written
    inherits: str | None
    encode: Encode | None  # None: the value is JSON as it is
    decode: Decode


def encode(value: Any, context: Context) -> Any:
    """A dataclass of the vocabulary as JSON values."""
    kind = type(value)
    if kind in ROWS:
        numbers = [getattr(value, field.name) for field in _fields(kind)]
        return context.grid.put_numbers(kind.__name__, numbers, TIMES_SCALE)
    out: dict[str, Any] = {}
    for field in _fields(kind):
        inner = getattr(value, field.name)
        usual = getattr(context, field.inherits) if field.inherits else field.default
        # Zeros, and what may hold them, are compared by identity: 0.0 == -0.0, and they are not the same.
        if inner is usual or (
            type(inner) in _SIMPLE and type(inner) is type(usual) and inner and inner == usual
        ):
            continue
        out[field.name] = field.encode(inner, context) if field.encode else inner
    if kind is Hand:
        context.grid.put_hand(value, out)
    elif kind is PalmDetection:
        context.grid.put_palm(value, out)
    return out


def decode(kind: type, data: Any, context: Context) -> Any:
    """The dataclass `kind` from JSON values. SessionError when anything in it is unknown, missing or misshapen."""
    known = _fields(kind)
    if kind in ROWS:
        return kind(*context.grid.take_numbers(kind.__name__, data, len(known), TIMES_SCALE))
    if not isinstance(data, dict):
        raise SessionError(f"A {kind.__name__} is written in a way that this version does not know.", UPDATE)
    values: dict[str, Any] = {}
    if kind in GRIDDED:
        data = dict(data)
        take = context.grid.take_hand if kind is Hand else context.grid.take_palm
        values.update(zip(GRIDDED[kind], take(data), strict=True))
    for field in known:
        if field.name in data:
            values[field.name] = field.decode(data[field.name], context)
        elif field.inherits:
            values[field.name] = getattr(context, field.inherits)
        elif field.default is MISSING:
            raise SessionError(f"A {kind.__name__} lacks its {field.name}.", UPDATE)
    unknown = data.keys() - {field.name for field in known} - {TAG}
    if unknown:
        raise SessionError(f"A {kind.__name__} has an unknown field {min(unknown)!r}.", UPDATE)
    try:
        return kind(**values)
    except ValueError as error:
        raise SessionError(f"A {kind.__name__} is damaged: {error}.", UPDATE) from error


_KNOWN: dict[type, tuple[_Field, ...]] = {}  # a memo


def _fields(kind: type) -> tuple[_Field, ...]:
    if kind not in _KNOWN:
        _KNOWN[kind] = tuple(_found(kind))
    return _KNOWN[kind]


def _found(kind: type) -> list[_Field]:
    hints = get_type_hints(kind)
    found = []
    for field in fields(kind):
        if field.name in GRIDDED.get(kind, ()):
            continue
        default = field.default
        if default is MISSING and field.default_factory is not MISSING:
            default = field.default_factory()
        inherits = INHERITED.get(field.name) if kind is not vocab.Step else None
        found.append(_Field(field.name, default, inherits, *_codec(hints[field.name], kind, field.name)))
    return found


@cache
def _codec(hint: Any, kind: type, name: str) -> tuple[Encode | None, Decode]:
    """How a value of this type hint is written and read."""
    args = get_args(hint)
    if hint is Any:
        return _encode_rules, lambda data, context: context.make_rules(data)
    if get_origin(hint) is Literal:
        return None, _checked(lambda data: data in args, kind, name)
    if hint in (int, str, bool):
        return None, _checked(lambda data: type(data) is hint, kind, name)
    if hint is float:
        return None, lambda data, _: number(data, f"{kind.__name__}.{name}")
    if hint is HandRoi:
        return (lambda roi, context: context.grid.put_roi(roi)), lambda data, context: context.grid.take_roi(
            data
        )
    if is_dataclass(hint) and isinstance(hint, type):
        return encode, lambda data, context: decode(hint, data, context)
    if get_origin(hint) in (Union, types.UnionType):
        return _union(args, kind, name)
    if get_origin(hint) is tuple or get_origin(hint).__module__ == "collections.abc":
        return _tuple(args, kind, name)
    raise TypeError(f"{kind.__name__}.{name}: {hint} cannot be recorded")


def _union(args: tuple[Any, ...], kind: type, name: str) -> tuple[Encode | None, Decode]:
    if type(None) in args:
        (inner,) = (arg for arg in args if arg is not type(None))
        encode_inner, decode_inner = _codec(inner, kind, name)
        return (
            (lambda value, context: None if value is None else encode_inner(value, context))
            if encode_inner
            else None,
            lambda data, context: None if data is None else decode_inner(data, context),
        )
    by_name = {arg.__name__: arg for arg in args}

    def decode_tagged(data: Any, context: Context) -> Any:
        tag = data.get(TAG) if isinstance(data, dict) else None
        if not isinstance(tag, str) or tag not in by_name:
            raise SessionError(f"There is an unknown kind of {name.removesuffix('s')}, {tag!r}.", UPDATE)
        return decode(by_name[tag], data, context)

    return (lambda value, context: {TAG: type(value).__name__, **encode(value, context)}), decode_tagged


def _tuple(args: tuple[Any, ...], kind: type, name: str) -> tuple[Encode | None, Decode]:
    if len(args) == 2 and args[1] is Ellipsis:
        if args[0] == tuple[str, float]:
            return _encode_pairs, _decode_pairs
        encode_one, decode_one = _codec(args[0], kind, name)
        return (
            (lambda values, context: [encode_one(value, context) for value in values])
            if encode_one
            else _as_list,
            lambda data, context: tuple(decode_one(inner, context) for inner in _list(data, kind, name)),
        )
    decoders = [_codec(arg, kind, name)[1] for arg in args]

    def decode_fixed(data: Any, context: Context) -> Any:
        if len(_list(data, kind, name)) != len(decoders):
            raise SessionError(
                f"{kind.__name__}.{name} has {len(data)} values instead of {len(decoders)}.", UPDATE
            )
        return tuple(read(inner, context) for read, inner in zip(decoders, data, strict=True))

    return _as_list, decode_fixed


def _as_list(values: Any, _: Context) -> Any:
    return list(values)


def _encode_pairs(pairs: Any, _: Context) -> Any:
    """Names apart from numbers: the names are the same from step to step, so they cost next to nothing."""
    return [[name for name, _ in pairs], [score for _, score in pairs]]


def _decode_pairs(data: Any, _: Context) -> Any:
    try:
        names, numbers = data
        return tuple(
            (str(name), number(score, "A score")) for name, score in zip(names, numbers, strict=True)
        )
    except (TypeError, ValueError) as error:
        raise SessionError("A list of names and numbers is damaged.", UPDATE) from error


def _encode_rules(rules: Any, _: Context) -> Any:
    return rules_data(rules)


def rules_data(rules: Any) -> Any:
    """Rules as their file has them; anything else must be plain data already."""
    return (
        rules.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        if hasattr(rules, "model_dump")
        else rules
    )


def _list(data: Any, kind: type, name: str) -> list[Any]:
    if not isinstance(data, list):
        raise SessionError(f"{kind.__name__}.{name} is not a list.", UPDATE)
    return data


def _checked(fits: Callable[[Any], bool], kind: type, name: str) -> Decode:
    def read(data: Any, _: Context) -> Any:
        if not fits(data):
            raise SessionError(
                f"{kind.__name__}.{name} is {data!r}, which this version does not know.", UPDATE
            )
        return data

    return read
