"""Pictures from files, exactly as cv2.imread sees them (EXIF turn applied, 8 bits, no alpha), but as RGB.

Whatever cannot be read becomes a SourceError of one sentence; nothing is printed and nothing crashes.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from handcontrol._cv import cv2
from handcontrol.capture.below import files_below
from handcontrol.capture.source import BaseSource, OnNotice
from handcontrol.errors import SourceError
from handcontrol.vocab import Array, Frame

#: What counts as a picture inside a folder; elsewhere the file's content decides. The last row cannot be read, which
#: is better said than passed over.
IMAGE_SUFFIXES = frozenset({
    ".jpg", ".jpeg", ".jpe", ".jp2", ".png", ".apng", ".bmp", ".dib", ".webp", ".avif", ".tif", ".tiff", ".gif",
    ".ppm", ".pgm", ".pbm", ".pnm", ".hdr", ".exr",
    ".heic", ".heif", ".jxl",
})  # fmt: skip


def check_file(path: Path, what: str) -> None:
    """SourceError unless `path` is a file that may be read and holds something. `what`: "image", "video"."""
    try:
        if path.is_dir():
            raise SourceError(f"{path} is a folder, not a file.", f"Give the path of one {what}.")
        if not path.is_file():
            if path.exists():
                raise SourceError(f"{path} is not an ordinary file.", f"Give the path of one {what}.")
            raise SourceError(f"There is no file or folder {path}.", "Check the path.")
        with path.open("rb") as file:
            empty = not file.read(1)
    except PermissionError as error:
        raise SourceError(
            f"{path} may not be read.", "Ask for read permission to it and its folder."
        ) from error
    except OSError as error:
        raise SourceError(
            f"{path} cannot be read: {error.strerror}.", "Check the path and the disk."
        ) from error
    if empty:
        raise SourceError(f"{path} is empty (0 bytes).", f"Copy the {what} again.")


def is_text(path: Path) -> bool:
    """Whether the path can be handed to a library that wants text: Linux allows names of any bytes."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def read_image(path: str | os.PathLike[str]) -> Array:
    """The picture in `path` as (H, W, 3) uint8 RGB, equal to cv2.imread's up to the order of colours.

    Grey becomes three equal channels, alpha is dropped, 16 bits become 8, an EXIF turn is applied. SourceError with
    a remedy when the file is missing, forbidden, empty, damaged, no picture, or larger than OpenCV's limit.
    """
    path = Path(path)
    check_file(path, "image")
    try:
        # Bytes first, then imdecode: imread cannot open every path that Windows allows.
        data = np.fromfile(path, dtype=np.uint8)
        with _unheard():
            bgr = cv2.imdecode(data, cv2.IMREAD_COLOR)
        rgb = None if bgr is None else cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB)
    except OSError as error:
        raise SourceError(
            f"{path} cannot be read: {error.strerror}.", "Check the path and the disk."
        ) from error
    except (cv2.error, MemoryError) as error:
        if isinstance(error, MemoryError) or "CV_IO_MAX_IMAGE" in str(error) or "memory" in str(error):
            raise SourceError(
                f"{path} is too large (limits: 32766 pixels a side, 268 million in all).",
                "Scale it down first.",
            ) from error
        rgb = None
    if rgb is None:
        raise SourceError(
            f"{path} is not a picture that can be read.",
            "It may be damaged; save it as JPEG or PNG and try again.",
        )
    return rgb


_stderr_is_away = threading.Lock()


@contextmanager
def _unheard() -> Iterator[None]:
    """libpng and libjpeg write their complaints on file descriptor 2 themselves; ours is the one sentence to read."""
    with _stderr_is_away:
        try:
            kept = os.dup(2)
        except OSError:  # started without a stderr
            yield
            return
        try:
            with open(os.devnull, "wb") as nowhere:
                os.dup2(nowhere.fileno(), 2)
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)


class ImageSource(BaseSource):
    """One picture, at t = 0."""

    kind = "image"

    def __init__(self, path: Path, *, mirrored: bool = False, on_notice: OnNotice | None = None) -> None:
        super().__init__(path.name, mirrored=mirrored, on_notice=on_notice)
        rgb = read_image(path)
        self.fps, self.frames, self.size = 1.0, 1, (rgb.shape[1], rgb.shape[0])
        self._next: Frame | None = Frame(0, 0.0, rgb, mirrored, path.name)

    def read(self) -> Frame | None:
        frame, self._next = self._next, None
        return frame


class FolderSource(BaseSource):
    """The pictures of a folder, sorted by path: picture i is frame i at t = i seconds; `size` is the newest one's.

    One that cannot be read is one notice and no frame, so its number is missing from the frames. `files` are the
    paths below the folder, with "/". SourceError when there is no picture at all.
    """

    kind = "folder"

    def __init__(
        self,
        folder: Path,
        *,
        recursive: bool = True,
        mirrored: bool = False,
        on_notice: OnNotice | None = None,
    ) -> None:
        super().__init__(folder.resolve().name or str(folder), mirrored=mirrored, on_notice=on_notice)
        self.folder = folder
        self.files = files_below(folder, IMAGE_SUFFIXES, recursive=recursive, tell=self.tell)
        self.fps, self.frames = 1.0, len(self.files)
        self._at = 0
        if not self.files:
            below = " or the folders in it" if recursive else ""
            raise SourceError(
                f"There is no picture in {folder}{below}.",
                "Give a folder with JPEG, PNG or other pictures; videos are opened one by one.",
            )
        self._next = self._advance()
        if self._next is None:
            raise SourceError(
                f"None of the {len(self.files)} pictures in {folder} can be read.",
                "Save them as JPEG or PNG.",
            )
        self.size = (self._next.width, self._next.height)

    def read(self) -> Frame | None:
        frame, self._next = self._next, None
        frame = frame or self._advance()
        if frame:
            self.size = (frame.width, frame.height)
        return frame

    def close(self) -> None:
        self._next, self._at = None, len(self.files)

    def _advance(self) -> Frame | None:
        while self._at < len(self.files):
            index, self._at = self._at, self._at + 1
            try:
                rgb = read_image(self.folder / self.files[index])
            except SourceError as error:
                self.tell(error.text, error.remedy, float(index))
                continue
            return Frame(index, float(index), rgb, self.mirrored, self.files[index])
        return None
