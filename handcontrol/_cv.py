"""The one place that imports OpenCV, when it is first used, and undoes what the import does to the environment.

It takes longer to load than the window takes to come up, and the window needs none of it.
"""

from __future__ import annotations

import os
import threading
from types import ModuleType
from typing import TYPE_CHECKING, Any

#: `import cv2` points these at its own Qt 5 plugins; children inherit them and every Qt 5 program started as an action
#: would abort.
SPOILT = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
WANTED = {
    # Unreadable files are reported by us, once and with a remedy; OpenCV and FFmpeg would print their own lines first.
    "OPENCV_LOG_LEVEL": "OFF",
    "OPENCV_FFMPEG_LOGLEVEL": "-8",
    "OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS": "0",  # else Media Foundation takes seconds to open
    # A picture beyond these is refused before memory is taken for it; warpAffine can work on no longer side.
    "OPENCV_IO_MAX_IMAGE_WIDTH": "32766",
    "OPENCV_IO_MAX_IMAGE_HEIGHT": "32766",
    "OPENCV_IO_MAX_IMAGE_PIXELS": str(2**28),
}


class _OpenCV(ModuleType):
    """OpenCV's names, from the first time that one is asked for. Any thread."""

    _loading = threading.Lock()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # of the module itself: whoever looks at all modules must not load this one
            raise AttributeError(name)
        with self._loading:
            if "Mat" not in self.__dict__:
                self.__dict__.update(
                    {word: value for word, value in vars(_load()).items() if word[:2] != "__"}
                )
        try:
            return self.__dict__[name]
        except KeyError:
            raise AttributeError(name) from None


def _load() -> ModuleType:
    before = {name: os.environ.get(name) for name in SPOILT}
    for name, value in WANTED.items():
        os.environ.setdefault(name, value)
    import cv2

    for name, old in before.items():
        if old is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = old
    cv2.setNumThreads(1)
    return cv2


if TYPE_CHECKING:
    import cv2
else:
    cv2 = _OpenCV("cv2")

__all__ = ["cv2"]
