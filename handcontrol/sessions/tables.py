"""Steps as tables for other programs: hands, events and actions; CSV, JSON Lines, npz, Parquet."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from handcontrol.errors import SessionError
from handcontrol.sessions.text import records
from handcontrol.vocab import LANDMARKS, Array, Hand, Step

Table = dict[str, list[Any]]  # column → its values, all of one length
AXES = ("x", "y", "z")
POINTS = tuple(f"{name}_{axis}_px" for name in LANDMARKS for axis in AXES)
WORLD = tuple(f"{name}_{axis}_m" for name in LANDMARKS for axis in AXES)
HANDS = ("t", "frame_id", "hand_id", "side", "side_score", "presence", "held", "pose")
EVENTS = ("t", "frame_id", "hand_id", "side", "name", "phase", "held_s", "kind")
ACTIONS = ("due", "frame_id", "type", "rule", "input", "x_px", "y_px", "dx", "dy")


def tables(steps: Iterable[Step]) -> dict[str, Table]:
    """hands (a row for each hand of each picture), events (also that a pose goes on), actions."""
    hands: Table = {name: [] for name in (*HANDS, *POINTS, *WORLD)}
    events: Table = {name: [] for name in EVENTS}
    actions: Table = {name: [] for name in ACTIONS}
    for step in steps:
        poses = {pose.hand_id: pose.name for pose in step.poses}
        for hand in step.hands:
            _add(hands, _hand(hand, step.t, poses.get(hand.hand_id)))
        for event in step.events:
            _add(events, asdict(event))
        for action in step.actions:
            row = {"input": None, "x_px": None, "y_px": None, "dx": None, "dy": None, **asdict(action)}
            _add(actions, {**row, "type": type(action).__name__})
    return {"hands": hands, "events": events, "actions": actions}


def _hand(hand: Hand, t: float, pose: str | None) -> dict[str, Any]:
    row: dict[str, Any] = {name: getattr(hand, name, None) for name in HANDS}
    row.update(t=t, pose=pose)
    row.update(zip(POINTS, hand.points_px.ravel().tolist(), strict=True))
    row.update(zip(WORLD, hand.world_m.ravel().tolist(), strict=True))
    return row


def _add(table: Table, row: dict[str, Any]) -> None:
    for name, values in table.items():
        values.append(row[name])


def write_csv(table: Table, file: TextIO) -> None:
    """With a head; an empty field where there is no value. Numbers read back to the same bits."""
    writer = csv.writer(file)
    writer.writerow(table)
    writer.writerows(zip(*table.values(), strict=True))


def json_lines(steps: Iterable[Step]) -> Iterator[str]:
    """An object a line: {"type": "Hand", …} with `points_px` and `world_m`, then events, actions, notices."""
    for step in steps:
        for hand in step.hands:
            data = {"type": "Hand", "t": step.t, **asdict(hand)}
            data.update(points_px=hand.points_px.tolist(), world_m=hand.world_m.tolist())
            yield json.dumps(data)
        for record in records(step):
            yield json.dumps(record)


def arrays(found: dict[str, Table]) -> dict[str, Array]:
    """For npz: `hands_points_px` and `hands_world_m` (N, 21, 3), every other column `TABLE_COLUMN` (N,); no pickles.

    No number is NaN, no word is the empty one.
    """
    out: dict[str, Array] = {}
    for name, table in found.items():
        for column, values in table.items():
            if column not in POINTS and column not in WORLD:
                out[f"{name}_{column}"] = _column(column, values)
    for key, columns in (("hands_points_px", POINTS), ("hands_world_m", WORLD)):
        stacked = np.array([found["hands"][column] for column in columns], dtype=np.float64)
        out[key] = stacked.T.reshape(-1, 21, 3)
    return out


def _column(column: str, values: list[Any]) -> Array:
    if column in ("side", "pose", "name", "phase", "kind", "type", "rule", "input"):
        return np.array([value or "" for value in values], dtype=np.str_)
    if column in ("frame_id", "hand_id"):
        return np.array(values, dtype=np.int64)
    if column == "held":
        return np.array(values, dtype=bool)
    return np.array([np.nan if value is None else value for value in values], dtype=np.float64)


def write_parquet(table: Table, path: Path) -> None:
    """SessionError where pyarrow is not installed."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise SessionError("Parquet needs pyarrow.", "pip install 'handcontrol[parquet]'") from error
    pyarrow.parquet.write_table(pyarrow.table(table), path)
