"""What a source shows to a command that teaches, and how far that is."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from math import ceil

from handcontrol.commands.choices import choose_settings
from handcontrol.commands.progress import progress_line
from handcontrol.gestures.lesson import Progress
from handcontrol.models.load import load
from handcontrol.runtime.build import source_opener
from handcontrol.settings import Settings
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import Frame, Hand, Notice

PICTURES = ("image", "folder")
ENDLESS_S = 120.0  # of a source that has no end, and is no camera


def settings_of(args: argparse.Namespace) -> Settings:
    """The person's settings, with what the command line says over them; what is wrong with them is on stderr."""
    told: list[Notice] = []
    settings = choose_settings(None, told, mirror=args.mirror, model=args.model)
    for notice in told:
        print(f"{notice.text} {notice.remedy}".rstrip(), file=sys.stderr)
    return settings


def seen(args: argparse.Namespace, settings: Settings) -> Iterator[tuple[Frame, Sequence[Hand], bool, bool]]:
    """Each picture with its hands, and whether the source is live, and pictures that have nothing to do with each
    other; from --after on, for --duration."""
    with source_opener(settings)(args.source) as source:
        pictures = source.kind in PICTURES
        endless = source.frames is None and not pictures
        duration = min(args.duration, ENDLESS_S) if endless and not source.live else args.duration
        tracker: Tracker | None = None
        first: float | None = None
        for frame in source:
            first = frame.t if first is None else first
            if frame.t - first >= args.after + duration:
                return
            if frame.seen is not None:
                hands: Sequence[Hand] = frame.seen.hands
            else:
                if tracker is None:
                    model = settings.tracking.model
                    tracker = Tracker(
                        load(model, offline=args.offline, progress=progress_line()), static=pictures
                    )
                hands = tracker.observe(frame).hands
            if frame.t - first >= args.after:
                yield frame, hands, source.live, pictures


class Saying:
    """Progress in one line of stderr on a terminal, else a line for each change that matters."""

    def __init__(self) -> None:
        self._last = ""

    def __call__(self, now: Progress) -> None:
        count = f"{now.taken} of {now.wanted}"
        text = (
            f"{count}: {ceil(now.left_s)} …"
            if now.phase == "countdown"
            else f"{count}: {now.hint}".rstrip(": ")
        )
        text = f"{count}: seen …" if now.phase == "moving" else text
        if text == self._last:
            return
        self._last = text
        terminal = sys.stderr.isatty()
        print(
            f"\r\x1b[K{text}" if terminal else text, end="" if terminal else "\n", file=sys.stderr, flush=True
        )

    def end(self) -> None:
        if self._last and sys.stderr.isatty():
            print(file=sys.stderr)
