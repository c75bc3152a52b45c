"""Line charts as SVG text, for pages and commands; nothing but text is needed. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from handcontrol.vocab import Array

_WIDTH, _HEIGHT = 720, 380
_LEFT, _RIGHT, _TOP, _BOTTOM = 62, 200, 40, 46
_INK, _FAINT = "#667", "#8884"
_COLOURS = ("#d9480f", "#1971c2", "#2f9e44", "#9c36b5", "#c2a000", "#0c8599", "#846358", "#868e96")


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """x, y: (N,). dots: single points instead of a line."""

    name: str
    x: Array
    y: Array
    dots: bool = False


def chart(title: str, x_name: str, y_name: str, lines: Sequence[Line]) -> str:
    """An SVG of these lines in their order; the first is drawn last and thickest."""
    low_x, high_x, step_x = _axis([v for line in lines for v in line.x.tolist()])
    low_y, high_y, step_y = _axis([v for line in lines for v in line.y.tolist()])

    def at(x: float, y: float) -> tuple[float, float]:
        across, up = (x - low_x) / (high_x - low_x), (y - low_y) / (high_y - low_y)
        return (
            round(_LEFT + across * (_WIDTH - _LEFT - _RIGHT), 1),
            round(_HEIGHT - _BOTTOM - up * (_HEIGHT - _TOP - _BOTTOM), 1),
        )

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" '
        f'font-family="sans-serif" font-size="12" fill="{_INK}">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
        f'<text x="{_LEFT}" y="24" font-size="15" font-weight="bold">{escape(title)}</text>',
    ]
    for value in _ticks(low_x, high_x, step_x):
        x, y = at(value, low_y)
        parts += [_stroke([(x, y), at(value, high_y)], _FAINT, 1), _text(x, y + 16, f"{value:g}", "middle")]
    for value in _ticks(low_y, high_y, step_y):
        x, y = at(low_x, value)
        parts += [_stroke([(x, y), at(high_x, value)], _FAINT, 1), _text(x - 6, y + 4, f"{value:g}", "end")]
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    parts.append(_text(middle, _HEIGHT - 10, x_name, "middle"))
    parts.append(
        f'<text transform="translate(16 {_HEIGHT / 2}) rotate(-90)" text-anchor="middle">{escape(y_name)}</text>'
    )
    for i, line in reversed(list(enumerate(lines))):
        colour, places = _COLOURS[i % len(_COLOURS)], [at(x, y) for x, y in zip(line.x, line.y, strict=True)]
        if line.dots:
            parts += [
                f'<circle cx="{x}" cy="{y}" r="{6 if i == 0 else 4.5}" fill="{colour}"/>' for x, y in places
            ]
        else:
            parts.append(_stroke(places, colour, 3 if i == 0 else 1.6))
        row = _TOP + 14 + 20 * i
        parts.append(_stroke([(_WIDTH - _RIGHT + 14, row - 4), (_WIDTH - _RIGHT + 34, row - 4)], colour, 3))
        parts.append(_text(_WIDTH - _RIGHT + 40, row, line.name, "start"))
    return "\n".join([*parts, "</svg>", ""])


def _axis(values: Sequence[float]) -> tuple[float, float, float]:
    """(lowest, highest, step) that hold all values, in round numbers."""
    low, high = min(values), max(values)
    wide = (high - low) or 1.0
    rough = wide / 6
    scale = 10.0 ** math.floor(math.log10(rough))
    step = next(scale * n for n in (1, 2, 5, 10) if scale * n >= rough)
    return step * math.floor(low / step + 1e-9), step * math.ceil(high / step - 1e-9), step


def _ticks(low: float, high: float, step: float) -> list[float]:
    return [round(low + i * step, 10) for i in range(round((high - low) / step) + 1)]


def _stroke(places: Sequence[tuple[float, float]], colour: str, width: float) -> str:
    path = " ".join(f"{x:g},{y:g}" for x, y in places)
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linejoin="round"/>'


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}">{escape(words)}</text>'
