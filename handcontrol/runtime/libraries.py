"""Which libraries are here, which are missing, and the combinations that are known to fail."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator, Mapping
from importlib import metadata

from handcontrol.runtime.finding import Finding

NEEDED = (
    "numpy",
    "onnxruntime",
    "opencv-python",
    "onnx",
    "tflite",
    "mcap",
    "pydantic",
    "tomlkit",
    "platformdirs",
)
WINDOW = ("PySide6-Essentials", "pyqtgraph")
OPENCV = (
    "opencv-python",
    "opencv-python-headless",
    "opencv-contrib-python",
    "opencv-contrib-python-headless",
)
ONNXRUNTIME = ("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-openvino")
OTHERS = ("shiboken6", "PyOpenGL", "pynput", "cv2-enumerate-cameras", "mediapipe")


def installed_versions() -> dict[str, str]:
    """Distribution → version, of those that matter here and are installed."""
    versions = {}
    for name in dict.fromkeys((*NEEDED, *WINDOW, "PySide6", *OPENCV, *ONNXRUNTIME, *OTHERS)):
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return versions


def library_findings(versions: Mapping[str, str], python: tuple[int, ...]) -> Iterator[Finding]:
    """Versions, what is missing, and the combinations that are known to fail."""
    yield Finding("python", "ok", f"{'.'.join(map(str, python))}, {platform.system()} {platform.machine()}")
    yield Finding("libraries", "ok", ", ".join(f"{name} {version}" for name, version in versions.items()))
    opencv = [name for name in OPENCV if name in versions]
    missing = [name for name in NEEDED if name not in versions and not (name == "opencv-python" and opencv)]
    if missing:
        text = f"{', '.join(missing)} cannot be found."
        yield Finding("libraries", "fail", text, f"Install with: pip install {' '.join(missing)}")
    if absent := [name for name in WINDOW if name not in versions]:
        text = f"The window needs {' and '.join(absent)}; everything else works without."
        yield Finding("window", "warn", text, f"Install with: pip install {' '.join(absent)}")
    yield from _bad_pairs(versions, python, opencv)


def _bad_pairs(versions: Mapping[str, str], python: tuple[int, ...], opencv: list[str]) -> Iterator[Finding]:
    qt = versions.get("PySide6-Essentials", versions.get("PySide6", "0"))
    if python < (3, 12) and release(qt) >= (6, 12):
        text = f"PySide6 {qt} crashes on Python {python[0]}.{python[1]} after a few thousand calls."
        yield Finding("PySide6", "fail", text, "Install with: pip install 'PySide6-Essentials<6.12'")
    shiboken = versions.get("shiboken6", qt)
    if release(qt) and release(shiboken)[:2] != release(qt)[:2] and qt != "0":
        text = f"PySide6 {qt} and shiboken6 {shiboken} do not belong together: the window will not load."
        remedy = f"Install with: pip install 'PySide6-Essentials=={qt}' 'shiboken6=={qt}'"
        yield Finding("PySide6", "fail", text, remedy)
    if len(opencv) > 1:
        text = f"{' and '.join(opencv)} overwrite each other's files."
        remedy = f"Run: pip uninstall {' '.join(opencv)}, then pip install 'opencv-python>=4.11,<5'"
        yield Finding("OpenCV", "warn", text, remedy)
    for name in opencv:
        text = f"{name} {versions[name]} is "
        if release(versions[name]) >= (5,):
            text += "less exact: it warps pictures so that points move by up to 5 pixels."
        elif release(versions[name]) < (4, 11):
            text += "older than the versions that are known to be exact."
        else:
            continue
        yield Finding("OpenCV", "warn", text, "Install with: pip install 'opencv-python>=4.11,<5'")
    engines = [name for name in ONNXRUNTIME if name in versions]
    if len(engines) > 1:
        text = f"{' and '.join(engines)} overwrite each other's files."
        yield Finding(
            "ONNX Runtime", "warn", text, "Keep one: pip uninstall the others, then reinstall that one."
        )
    if "mediapipe" in versions:
        text = "mediapipe is in the same environment and replaces OpenCV with its own."
        yield Finding(
            "mediapipe", "warn", text, "Give handcontrol an environment of its own (python -m venv)."
        )


def release(version: str) -> tuple[int, ...]:
    """The leading numbers of a version: '5.0.0.93rc1' → (5, 0, 0, 93)."""
    numbers = re.match(r"\d+(\.\d+)*", version)
    return tuple(int(part) for part in numbers[0].split(".")) if numbers else ()
