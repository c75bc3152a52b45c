"""A session written for other programs: tables, lines, arrays, a video, Rerun, or a session with less in it."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from math import inf
from pathlib import Path

import numpy as np

from handcontrol.errors import SessionError, UsageError
from handcontrol.files import whole_file
from handcontrol.render.clip import Clip
from handcontrol.render.marks import marks
from handcontrol.render.paint import paint
from handcontrol.sessions.edit import Anonymous, cut
from handcontrol.sessions.pictures import Pictures
from handcontrol.sessions.reader import SessionReader
from handcontrol.sessions.rerun_file import write_rerun
from handcontrol.sessions.source import GREY
from handcontrol.sessions.tables import arrays, json_lines, tables, write_csv, write_parquet
from handcontrol.vocab import Array, Observation, Snapshot, Step

FPS = 30.0
ALL = (-inf, inf)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where each kind goes; None: not wanted. csv and parquet are folders, of hands, events and actions each.

    anonymise: the session without what tells of the person; force: it may be there already.
    """

    csv: Path | None = None
    parquet: Path | None = None
    jsonl: Path | None = None
    npz: Path | None = None
    video: Path | None = None
    rerun: Path | None = None
    session: Path | None = None
    anonymise: bool = False
    force: bool = False

    @property
    def places(self) -> tuple[Path, ...]:
        values = (getattr(self, field.name) for field in fields(self))
        return tuple(value for value in values if isinstance(value, Path))


def export(
    session: SessionReader, wanted: Wanted, *, span: tuple[float, float] | None = None
) -> tuple[Path, ...]:
    """Write what is wanted of `span`, seconds after the beginning (None: all of it); where it is now.

    Every file appears whole or not at all. UsageError for what cannot be meant, SessionError where it cannot be done.
    What is damaged is left out, and then in `session.damage`.
    """
    if not wanted.places:
        raise UsageError(
            "Nothing to write.", "Give --csv, --jsonl, --npz, --parquet, --video, --rerun or --session."
        )
    if wanted.anonymise and not wanted.session:
        raise UsageError("--anonymise makes a session.", "Add --session FILE, and export that.")
    if span and not span[0] < span[1]:
        raise UsageError("--trim A B wants B later than A.", "Seconds from the session's beginning.")
    first = next(session.steps(), None)
    if first is None:
        raise SessionError(f"{session.path} holds no steps.", "Record again.")
    moments = (first.t + span[0], first.t + span[1]) if span else ALL
    for folder in (wanted.csv, wanted.parquet):
        if folder and os.path.exists(folder) and not os.path.isdir(folder):
            raise UsageError(f"{folder} is a file.", "Give a folder.")
    if wanted.session:
        _copy(session, wanted.session, wanted, moments)
    if wanted.places != (wanted.session,):
        _write(wanted, list(_within(session, moments)), session)
    return wanted.places


def _within(session: SessionReader, span: tuple[float, float]) -> Iterator[Step]:
    for step in session.steps(span[0]):
        if step.t > span[1]:
            return
        yield step


def _copy(session: SessionReader, path: Path, wanted: Wanted, span: tuple[float, float]) -> None:
    if wanted.anonymise:
        hide = Anonymous(session)
        cut(
            session,
            path,
            span=span,
            change=hide.value,
            about=hide.about,
            pictures=False,
            force=wanted.force,
        )
    else:
        cut(session, path, span=span, force=wanted.force)


def _write(wanted: Wanted, steps: list[Step], session: SessionReader) -> None:
    found = tables(steps) if wanted.csv or wanted.parquet or wanted.npz else {}
    for name, table in found.items():
        if wanted.csv:
            text = io.StringIO()
            write_csv(table, text)
            with whole_file(_in(wanted.csv, f"{name}.csv")) as part:
                part.write_text(text.getvalue(), encoding="utf-8", newline="")
        if wanted.parquet:
            with whole_file(_in(wanted.parquet, f"{name}.parquet")) as part:
                write_parquet(table, part)
    if wanted.npz:
        with whole_file(wanted.npz) as part, part.open("wb") as file:
            np.savez_compressed(file, allow_pickle=False, **arrays(found))
    if wanted.jsonl:
        with whole_file(wanted.jsonl) as part, part.open("w", encoding="utf-8") as lines:
            lines.writelines(f"{line}\n" for line in json_lines(steps))
    if wanted.video:
        with whole_file(wanted.video) as part:
            film(steps, part, session.pictures)
    if wanted.rerun:
        with whole_file(wanted.rerun) as part:
            write_rerun(steps, session.pictures, part)


def _in(folder: Path, name: str) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SessionError(f"{folder} cannot be made: {error.strerror}.", "Choose another folder.") from error
    return folder / name


def film(steps: list[Step], path: Path, pictures: Pictures) -> int:
    """The hands and what they did as an MP4 at FPS, on the camera's pictures where they were kept; how many pictures.

    Between two steps' pictures the last stays.
    """
    clip, count, shown = Clip(path, FPS), 0, None
    begins = next((step.t for step in steps if step.observation), 0.0)
    try:
        for step in steps:
            if step.observation is None:
                continue
            while shown is not None and begins + (count + 1) / FPS <= step.t + 1e-6:
                clip.add(shown)
                count += 1
            ground = _ground(step.observation, pictures)
            shown = paint(ground, marks(Snapshot(None, replace(step, notices=()))))
        if shown is not None:
            clip.add(shown)
            count += 1
    finally:
        clip.close()
    return count


def _ground(seen: Observation, pictures: Pictures) -> Array:
    """What the hands are drawn on."""
    kept = pictures.at(seen.frame_id, seen.t)
    return kept.rgb() if kept else np.full((seen.height, seen.width, 3), GREY, np.uint8)
