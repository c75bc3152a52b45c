"""A camera opened for two seconds, when a person asks for it: what it gives, and whether there is light enough.

The pictures are measured and forgotten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from statistics import median

from handcontrol.capture.health import FAST_ENOUGH, MORE_LIGHT, UNCOVER, brightness, light_of
from handcontrol.capture.open import open_source
from handcontrol.capture.source import Source
from handcontrol.errors import HandcontrolError
from handcontrol.runtime.finding import Finding
from handcontrol.vocab import Frame

SETTLE_S = 1.0  # automatic exposure begins dark
LOOK_S = 2.0


def camera_check(spec: str, open_: Callable[[str], Source] = open_source) -> Iterator[Finding]:
    """Findings about the camera `spec` and the light before it."""
    try:
        with open_(spec) as source:
            private = (source.name,)
            frames = _look(source)
            size = source.size
    except HandcontrolError as error:
        yield Finding("camera check", "fail", error.text, error.remedy)
        return
    if len(frames) < 2:
        yield Finding("camera check", "fail", f"{spec} gave no pictures.", "Unplug it and plug it in again.")
        return
    fps = (len(frames) - 1) / (frames[-1][0] - frames[0][0])
    text = f"{source.name}: {size[0]}x{size[1]}, {fps:.0f} pictures a second."
    if fps < FAST_ENOUGH:
        remedy = f"{MORE_LIGHT} If it is bright, close other programs or use another port."
        yield Finding("camera check", "warn", text, remedy, private)
    else:
        yield Finding("camera check", "ok", text, "", private)
    mean = median(value for _, value in frames)
    light = light_of(mean)
    text = f"The picture's brightness is {mean:.0f} of 255."
    remedy = {"black": UNCOVER, "dark": MORE_LIGHT, "fine": ""}[light]
    yield Finding("light", "ok" if light == "fine" else "warn", text, remedy)


def _look(source: Source) -> list[tuple[float, float]]:
    """(t, brightness) of the pictures of LOOK_S, once the exposure has settled."""
    found: list[tuple[float, float]] = []
    start: float | None = None
    frame: Frame | None
    while (frame := source.read()) is not None:
        start = frame.t if start is None else start
        if frame.t - start >= SETTLE_S:
            found.append((frame.t, brightness(frame.rgb)))
        if frame.t - start >= SETTLE_S + LOOK_S:
            break
    return found
