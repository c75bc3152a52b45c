"""What this machine has, what is missing, and what to do about it; nothing is opened, fetched or changed.

Each check is a function that returns Findings; `examine` runs them all in about a second (not on a screen's thread).
Findings hold no private data: the person's home is shown as ~.
"""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import Literal

from handcontrol import paths
from handcontrol.capture.camera import NO_CAMERA, Camera, list_cameras, trouble
from handcontrol.errors import HandcontrolError
from handcontrol.inject import open_injector
from handcontrol.models import store
from handcontrol.models.manifest import manifest
from handcontrol.settings import load_settings

Level = Literal["ok", "warn", "fail"]

NEEDED = ("numpy", "onnxruntime", "opencv-python", "onnx", "tflite", "pydantic", "tomlkit", "platformdirs")
WINDOW = ("PySide6-Essentials", "pyqtgraph")
OPENCV = (
    "opencv-python",
    "opencv-python-headless",
    "opencv-contrib-python",
    "opencv-contrib-python-headless",
)
ONNXRUNTIME = ("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-openvino")
OTHERS = ("pynput", "cv2-enumerate-cameras", "mediapipe")


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report. warn: works, but less than it could; fail: something will not work at all."""

    name: str
    level: Level
    text: str
    remedy: str = ""


def examine() -> tuple[Finding, ...]:
    """All checks of this machine, in the order a person would mend things; a check that breaks is itself a finding."""
    checks: tuple[tuple[str, Callable[[], Iterable[Finding]]], ...] = (
        ("libraries", lambda: library_findings(installed_versions(), sys.version_info[:3])),
        ("folders", folder_findings),
        ("networks", network_findings),
        ("settings", settings_findings),
        ("camera", lambda: camera_findings(list_cameras())),
        ("display", lambda: display_findings(platform.system(), os.environ)),
        ("input", lambda: input_findings(platform.system(), os.environ)),
    )
    found: list[Finding] = []
    for name, check in checks:
        try:
            found += check()
        except Exception as error:  # a doctor who falls ill still hands over the rest of the report
            text = f"This could not be checked ({type(error).__name__}: {error})."
            found.append(Finding(name, "fail", text, "Please report it with this whole page."))
    return tuple(without_home(finding) for finding in found)


def without_home(finding: Finding, home: str = "") -> Finding:
    """The same finding, with the person's home folder written as ~."""
    home = home or str(Path.home())
    if home in ("/", ""):
        return finding
    return replace(finding, text=finding.text.replace(home, "~"), remedy=finding.remedy.replace(home, "~"))


# --- libraries -------------------------------------------------------------------------------------------------


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
    yield Finding("python", "ok", f"{'.'.join(map(str, python))} on {platform.system()} {platform.machine()}")
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
    if len(opencv) > 1:
        text = f"{' and '.join(opencv)} overwrite each other's files."
        remedy = f"Run: pip uninstall {' '.join(opencv)}, then pip install 'opencv-python>=4.11,<5'"
        yield Finding("OpenCV", "fail" if "mediapipe" not in versions else "warn", text, remedy)
    for name in opencv:
        if not (4, 11) <= release(versions[name]) < (5,):
            text = f"{name} {versions[name]} warps pictures differently: points move by up to 5 pixels."
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


# --- files -----------------------------------------------------------------------------------------------------


def folder_findings() -> Iterator[Finding]:
    """Whether settings, networks, sessions and the log can be written where they belong."""
    for name, folder in (
        ("settings folder", paths.config_dir()),
        ("network folder", paths.cache_dir()),
        ("session folder", paths.data_dir()),
        ("log folder", paths.log_dir()),
    ):
        if can_be_written(folder):
            yield Finding(name, "ok", str(folder))
        else:
            remedy = "Make it writable, or set HANDCONTROL_HOME to a folder that is."
            yield Finding(name, "fail", f"{folder} cannot be written to.", remedy)


def can_be_written(folder: Path) -> bool:
    """Whether `folder` takes files, or could be made: asked of the nearest folder that exists, without writing."""
    for place in (folder, *folder.parents):
        if os.path.lexists(place):
            return os.path.isdir(place) and os.access(place, os.W_OK | os.X_OK)
    return False


def network_findings() -> Iterator[Finding]:
    """Whether the networks are fetched, converted and whole."""
    try:
        kept = store.stored(manifest().names)
    except HandcontrolError as error:
        yield Finding("networks", "fail", error.text, error.remedy)
        return
    texts: dict[str, tuple[Level, str, str]] = {
        "ready": ("ok", "fetched and converted", ""),
        "missing": (
            "warn",
            "not on this machine yet",
            "They come by themselves at the first use, or now with: ",
        ),
        "outdated": ("warn", "converted by another version", "This is mended at the next use, or now with: "),
        "damaged": ("warn", "damaged", "This is mended at the next use, or now with: "),
    }
    for state, (level, text, remedy) in texts.items():
        names = [network.name for network in kept if network.state == state]
        if names:
            remedy = remedy and f"{remedy}handcontrol models fetch"
            yield Finding("networks", level, f"{', '.join(names)}: {text}.", remedy)


def settings_findings() -> Iterator[Finding]:
    """Whether the settings file can be used."""
    try:
        _, problems = load_settings(None)
    except HandcontrolError as error:
        yield Finding("settings", "fail", error.text, error.remedy)
        return
    if not problems:
        yield Finding("settings", "ok", "The settings can be used.")
    for problem in problems:
        remedy = f"{problem.suggestion} Until the file is mended, the defaults hold.".strip()
        yield Finding("settings", "fail", f"{problem.path}: {problem.text}", remedy)


# --- devices ---------------------------------------------------------------------------------------------------


def camera_findings(cameras: tuple[Camera, ...]) -> Iterator[Finding]:
    """Each camera and what stands in its way; none is opened, so no light goes on."""
    if not cameras:
        yield Finding("camera", "warn", *NO_CAMERA)
    for camera in cameras:
        why = trouble(camera, cameras)
        if why:
            yield Finding("camera", "warn", why.text, why.remedy)
        else:
            yield Finding("camera", "ok", f"camera:{camera.index} {camera.name}")


def display_findings(system: str, environment: Mapping[str, str]) -> Iterator[Finding]:
    """Which display server a window would open on."""
    if system in ("Windows", "Darwin"):
        yield Finding("display", "ok", {"Windows": "Windows desktop", "Darwin": "macOS desktop"}[system])
    elif environment.get("WAYLAND_DISPLAY"):
        yield Finding("display", "ok", "Wayland" + (" with X11" if environment.get("DISPLAY") else ""))
    elif environment.get("DISPLAY"):
        yield Finding("display", "ok", f"X11 on {environment['DISPLAY']}")
    else:
        remedy = "Start it from a desktop session, or without a window: handcontrol --headless"
        yield Finding("display", "warn", "There is no display.", remedy)


def input_findings(system: str, environment: Mapping[str, str]) -> Iterator[Finding]:
    """Whether mouse and keyboard input can be injected here; the backend is opened and closed, nothing is sent."""
    display = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    if system not in ("Windows", "Darwin") and not display:
        yield Finding(
            "input", "warn", "Without a display nothing can be injected.", "Use --dry-run to see the actions."
        )
        return
    try:
        injector = open_injector(dry_run=False)
    except HandcontrolError as error:
        yield Finding("input", "fail", error.text, error.remedy)
        return
    name = injector.name
    injector.close()
    yield Finding("input", "ok", f"Mouse and keyboard through {name}.")
