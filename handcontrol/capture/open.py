"""From the words a person types to a source: `camera:0`, `clip.mp4`, `photos/`, `virtual:demo`, a stream's address."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Literal

from handcontrol._cv import cv2
from handcontrol.capture.image import IMAGE_SUFFIXES, FolderSource, ImageSource, is_text
from handcontrol.capture.live import STREAM_SCHEMES, open_stream
from handcontrol.capture.source import OnNotice, Source
from handcontrol.capture.video import VideoSource
from handcontrol.errors import UsageError

Mirror = Literal["auto", "on", "off"]

KINDS = (
    "camera:0 or camera:NAME, a video, a picture, a folder of pictures, virtual:NAME or virtual:FILE.toml, "
    "or a stream such as http://… or rtsp://…"
)


def open_source(
    spec: str,
    *,
    mirror: Mirror = "auto",
    width: int | None = None,
    height: int | None = None,
    fps: float | None = None,
    recursive: bool = True,
    on_notice: OnNotice | None = None,
    reconnect: bool = False,
) -> Source:
    """Open the source that `spec` names; the caller closes it (`with open_source(…) as frames`).

    mirror: "on" says that the pictures are mirror images; nothing is turned round. "auto" is off for every kind.
    width, height, fps: what to ask of a camera, which may grant something else (`size`, `fps`); fps also of a
    virtual hand. recursive: also the folders in a folder. on_notice: called for each notice, on the thread that
    reads. reconnect: a camera or stream that is lost is opened again as soon as it is back, a camera by its name;
    else `read` raises SourceError then. SourceError when it cannot be opened, UsageError when `spec` is no kind of
    source.
    """
    mirrored = mirror == "on"
    word, _, rest = re.sub(r"^/dev/video(\d+)$", r"camera:\1", spec).partition(":")
    word = word.lower()
    if word == "camera":
        # Only the sources that need them import the device and drawing code.
        from handcontrol.capture.camera import open_camera

        return open_camera(
            rest,
            width=width,
            height=height,
            fps=fps,
            mirrored=mirrored,
            on_notice=on_notice,
            reconnect=reconnect,
        )
    if word == "virtual":
        from handcontrol.capture.virtual import VirtualSource

        return VirtualSource(rest, fps=fps, mirrored=mirrored, on_notice=on_notice)
    if word in STREAM_SCHEMES and rest.startswith("//"):
        return open_stream(spec, mirrored=mirrored, on_notice=on_notice, reconnect=reconnect)
    path = Path(os.path.expanduser(spec))
    if not spec.strip():
        raise UsageError("The source is empty.", f"Give {KINDS}.")
    # One letter before the colon is a Windows drive; a name that is there is a path, whatever it looks like.
    if re.fullmatch(r"[a-z][a-z0-9+.-]+", word) and ":" in spec and not os.path.exists(path):
        raise UsageError(f"There is no kind of source called {word!r}.", f"Give {KINDS}.")
    if os.path.isdir(path):
        return FolderSource(path, recursive=recursive, mirrored=mirrored, on_notice=on_notice)
    if _holds_picture(path):
        return ImageSource(path, mirrored=mirrored, on_notice=on_notice)
    return VideoSource(path, mirrored=mirrored, on_notice=on_notice)


def _holds_picture(path: Path) -> bool:
    suffix = path.suffix.lower()
    if suffix == ".gif":
        return False  # it may move: a video of one or more pictures
    if suffix in IMAGE_SUFFIXES:
        return True
    try:
        # OpenCV crashes over a name that is no text.
        return is_text(path) and bool(cv2.haveImageReader(str(path)))
    except cv2.error:
        return False
