"""The one place that imports OpenCV, and undoes what the import does to the environment.

`import cv2` points QT_QPA_PLATFORM_PLUGIN_PATH and QT_QPA_FONTDIR at its own Qt 5 plugins; children inherit them and
every Qt 5 program started as an action would abort.
"""

import os

_before = {name: os.environ.get(name) for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")}
# Unreadable files are reported by us, once and with a remedy; OpenCV and FFmpeg would print their own lines first.
os.environ.setdefault("OPENCV_LOG_LEVEL", "OFF")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
os.environ.setdefault(
    "OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0"
)  # else Media Foundation takes seconds to open
# A picture beyond these is refused before memory is taken for it; warpAffine can work on no longer side.
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_WIDTH", "32766")
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_HEIGHT", "32766")
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(2**28))

import cv2  # noqa: E402

for _name, _value in _before.items():
    if _value is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _value

cv2.setNumThreads(1)

__all__ = ["cv2"]
