"""A session as a Rerun recording (.rrd): pictures, hands in the picture and in metres, events and actions over time."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from handcontrol.errors import SessionError
from handcontrol.sessions.pictures import Pictures
from handcontrol.sessions.text import lines
from handcontrol.vocab import CONNECTIONS, LANDMARKS, MoveTo, Step

TIMELINE = "t"


def write_rerun(steps: Iterable[Step], pictures: Pictures, path: Path) -> None:
    """Every step at its `t`. SessionError where rerun-sdk is not installed. Nothing is sent anywhere."""
    try:
        import rerun
    except ImportError as error:
        raise SessionError(
            "A Rerun recording needs rerun-sdk.", "pip install 'handcontrol[rerun]'"
        ) from error
    stream: Any = rerun.RecordingStream("handcontrol")
    stream.save(path)
    try:
        _describe(rerun, stream)
        shown: set[str] = set()
        for step in steps:
            stream.set_time(TIMELINE, duration=step.t)
            stream.set_time("frame", sequence=step.frame_id)
            _picture(rerun, stream, step, pictures)
            now = {f"hand_{hand.hand_id}" for hand in step.hands}
            for gone in shown - now:
                for place in (f"camera/{gone}", f"world/{gone}"):
                    stream.log(place, rerun.Clear(recursive=True))
            shown = now
            _hands(rerun, stream, step)
            _deeds(rerun, stream, step)
    finally:
        stream.disconnect()


def _describe(rerun: Any, stream: Any) -> None:
    points = [rerun.AnnotationInfo(id=number, label=name) for number, name in enumerate(LANDMARKS)]
    hand = rerun.ClassDescription(
        info=rerun.AnnotationInfo(id=0, label="hand"),
        keypoint_annotations=points,
        keypoint_connections=list(CONNECTIONS),
    )
    stream.log("/", rerun.AnnotationContext([hand]), static=True)


def _picture(rerun: Any, stream: Any, step: Step, pictures: Pictures) -> None:
    seen = step.observation
    if seen and (kept := pictures.at(seen.frame_id, seen.t)):
        stream.log("camera/picture", rerun.EncodedImage(contents=kept.jpeg, media_type="image/jpeg"))


def _hands(rerun: Any, stream: Any, step: Step) -> None:
    """In pixels (y down) below camera/, in metres below world/; each point is a keypoint of its name."""
    numbers = np.arange(len(LANDMARKS))
    for hand in step.hands:
        name = f"hand_{hand.hand_id}"
        flat = hand.points_px[:, :2].astype(np.float32)
        stream.log(f"camera/{name}", rerun.Points2D(flat, class_ids=0, keypoint_ids=numbers))
        stream.log(f"world/{name}", rerun.Points3D(hand.world_m, class_ids=0, keypoint_ids=numbers))


def _deeds(rerun: Any, stream: Any, step: Step) -> None:
    for line in lines(step):
        stream.log("log", rerun.TextLog(line))
    places = [action for action in step.actions if isinstance(action, MoveTo)]
    if places:
        last = places[-1]
        stream.log("pointer/x_px", rerun.Scalars(float(last.x_px)))
        stream.log("pointer/y_px", rerun.Scalars(float(last.y_px)))
