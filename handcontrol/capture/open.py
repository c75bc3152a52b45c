"""From the words a person types to a source: `camera:0`, `clip.mp4`, `photos/`, `virtual:demo`, a stream's address."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

from handcontrol._cv import cv2
from handcontrol.capture.image import IMAGE_SUFFIXES, FolderSource, ImageSource
from handcontrol.capture.source import OnNotice, Source
from handcontrol.capture.video import VideoSource
from handcontrol.errors import SourceError, UsageError

Mirror = Literal["auto", "on", "off"]

KINDS = (
    "camera:0 or camera:NAME, a video, a picture, a folder of pictures, virtual:NAME or virtual:FILE.toml, "
    "or a stream such as http://… or rtsp://…"
)


def open_source(
    spec: str,
    *,
    mirror: Mirror = "auto",
    recursive: bool = True,
    on_notice: OnNotice | None = None,
) -> Source:
    """Open the source that `spec` names; the caller closes it (`with open_source(…) as frames`).

    mirror: whether the source's pictures are mirror images ("auto": no source's are, until one says otherwise).
    SourceError when it cannot be opened, UsageError when `spec` is no kind of source.
    """
    mirrored = mirror == "on"
    path = Path(spec).expanduser()
    word = re.match(r"([A-Za-z][A-Za-z0-9+.-]+):", spec)
    if not spec.strip():
        raise UsageError("The source is empty.", f"Give {KINDS}.")
    if word and not path.exists():
        raise UsageError(f"There is no kind of source called {word[1]!r}.", f"Give {KINDS}.")
    if path.is_dir():
        return FolderSource(path, recursive=recursive, mirrored=mirrored, on_notice=on_notice)
    if _holds_picture(path):
        return ImageSource(path, mirrored=mirrored, on_notice=on_notice)
    return VideoSource(path, mirrored=mirrored, on_notice=on_notice)


def _holds_picture(path: Path) -> bool:
    suffix = path.suffix.lower()
    if suffix == ".gif":
        return False  # it may move: a video of one or more pictures
    try:
        return suffix in IMAGE_SUFFIXES or cv2.haveImageReader(str(path))
    except cv2.error:
        return False
