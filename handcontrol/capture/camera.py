"""Webcams: which there are, by name; opening one at a size and rate; and a plain sentence why one will not open.

Numbers change with every plug; what is kept of a camera is its `spec`: its name, and what tells it from others of the
same name.
"""

from __future__ import annotations

import os
import platform
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from handcontrol._cv import cv2
from handcontrol.capture.live import Device, LiveSource
from handcontrol.capture.source import OnNotice
from handcontrol.errors import SourceError, UsageError

#: OpenCV's backends to try, best first. DSHOW also knows virtual cameras that Media Foundation does not.
BACKENDS: Mapping[str, tuple[str, ...]] = {
    "Linux": ("CAP_V4L2",),
    "Windows": ("CAP_MSMF", "CAP_DSHOW"),
    "Darwin": ("CAP_AVFOUNDATION",),
}
DEV, PROC = Path("/dev"), Path("/proc")
#: What `Camera.spec` says after camera:
KEPT = re.compile(r'"(?P<name>.+)"(?: (?P<usb>[0-9a-f]{4}:[0-9a-f]{4}))?(?: (?P<place>.+))?')
DEFAULT_SIZE, DEFAULT_FPS = (640, 480), 30.0
#: What is said, with its remedy, where there is none at all.
NO_CAMERA = ("No camera was found.", "Plug one in, or use the virtual hand (virtual:demo).")


@dataclass(frozen=True, slots=True)
class Camera:
    """One camera. index: what `camera:N` means. ways: (OpenCV backend, index there), in the order to try them.
    usb: vendor and product ("046d:085e"), place: the port it is in, as far as the system tells. twin: its number among
    those of its name and `usb`, from 1; 0 for the only one."""

    index: int
    name: str
    path: str | None = None
    ways: tuple[tuple[int, int], ...] = ()
    usb: str = ""
    place: str = ""
    twin: int = 0

    @property
    def spec(self) -> str:
        """The source that means this camera whatever its number: camera:"NAME", with `usb` and a twin's `place`."""
        marks = (f'"{self.name}"', self.usb, self.place if self.twin else "")
        return "camera:" + " ".join(filter(None, marks))

    @property
    def label(self) -> str:
        """Its name, with a number where others have the same."""
        return f"{self.name} ({self.twin})" if self.twin > 1 else self.name


def list_cameras() -> tuple[Camera, ...]:
    """The cameras of this machine by index; none of them is opened."""
    backends = _backends()  # first: the next line imports cv2 by itself, which handcontrol._cv must do
    try:
        from cv2_enumerate_cameras import enumerate_cameras
    except (ImportError, OSError):
        return ()
    return merged([(backend, enumerate_cameras(backend)) for backend in backends])


def _backends() -> tuple[int, ...]:
    return tuple(getattr(cv2, name) for name in BACKENDS.get(platform.system(), ()))


def merged(listings: Sequence[tuple[int, Iterable[Any]]]) -> tuple[Camera, ...]:
    """One camera per device from every backend's own listing: the same name, counted, is the same device.

    The first backend's indices stand; what only a later one knows gets the next free numbers.
    """
    ways: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    infos: dict[tuple[str, int], Any] = {}
    for backend, found in listings:
        seen: dict[str, int] = defaultdict(int)
        for info in sorted(found, key=lambda info: int(info.index)):
            key = (str(info.name), seen[info.name])
            seen[info.name] += 1
            ways[key].append((backend, int(info.index)))
            infos.setdefault(key, info)
    cameras: list[Camera] = []
    for key, found_ways in ways.items():
        first = listings[0][0] == found_ways[0][0]
        index = found_ways[0][1] if first else max((c.index for c in cameras), default=-1) + 1
        info = infos[key]
        made = Camera(index, key[0], info.path, tuple(found_ways), _usb(info), _place(info.path))
        cameras.append(made)
    cameras.sort(key=lambda camera: camera.index)
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for camera in cameras:
        alike[camera.name, camera.usb].append(camera.index)
    twins = {i: place for same in alike.values() if len(same) > 1 for place, i in enumerate(same, 1)}
    return tuple(replace(camera, twin=twins.get(camera.index, 0)) for camera in cameras)


def _usb(info: Any) -> str:
    vendor, product = getattr(info, "vid", None), getattr(info, "pid", None)
    return "" if vendor is None or product is None else f"{vendor:04x}:{product:04x}"


def _place(path: str | None) -> str:
    """The port: elsewhere than on Linux the path says it, there a link to /dev/videoN does."""
    if path is None or platform.system() != "Linux":
        return path or ""
    try:
        links = sorted((DEV / "v4l" / "by-path").iterdir())
        return next((link.name for link in links if os.path.realpath(link) == os.path.realpath(path)), "")
    except OSError:
        return ""


def find_camera(which: str, cameras: Sequence[Camera]) -> Camera:
    """The camera called `which`: its index, its name, part of the name in any case, or what `Camera.spec` says of it.

    An index that no listing shows is tried all the same. SourceError when no name fits, UsageError when several do.
    """
    if kept := KEPT.fullmatch(which):
        camera = _kept(kept["name"], kept["usb"] or "", kept["place"] or "", cameras)
        if camera is None:
            raise SourceError(f"The camera {kept['name']} is not there.", "Plug it in, or choose another.")
        return camera
    if which.isdecimal():
        index = int(which)
        for camera in cameras:
            if camera.index == index:
                return camera
        backends = _backends() or (cv2.CAP_ANY,)
        return Camera(index, f"camera {index}", None, tuple((backend, index) for backend in backends))
    wanted = which.strip().casefold()
    if not wanted:
        raise UsageError("camera: needs a number or a name.", f"Write camera:0. {there_are(cameras)}")
    fits = [camera for camera in cameras if wanted in camera.name.casefold()]
    exact = [camera for camera in fits if wanted == camera.name.casefold()]
    names = {camera.name for camera in exact or fits}
    if not fits:
        raise SourceError(f"There is no camera called {which!r}.", there_are(cameras))
    if len(names) > 1:
        raise UsageError(f"{which!r} fits several cameras.", there_are(fits))
    return (exact or fits)[0]


def _kept(name: str, usb: str, place: str, cameras: Sequence[Camera]) -> Camera | None:
    """That camera wherever it is plugged in now: by its name, else the only one of its make; of several, the one with
    all marks, else the first."""
    fits = [camera for camera in cameras if camera.name == name]
    if not fits and usb:
        fits = [camera for camera in cameras if camera.usb == usb]
        fits = fits if len(fits) == 1 else []
    return max(fits, key=lambda one: (one.usb == usb, one.place == place), default=None)


def there_are(cameras: Sequence[Camera]) -> str:
    """A sentence with the cameras that there are, or what to do when there is none."""
    if not cameras:
        return " ".join(NO_CAMERA)
    return "There is " + ", ".join(f"camera:{camera.index} ({camera.name})" for camera in cameras) + "."


def open_camera(
    which: str,
    *,
    width: int | None = None,
    height: int | None = None,
    fps: float | None = None,
    mirrored: bool = False,
    on_notice: OnNotice | None = None,
    reconnect: bool = False,
) -> LiveSource:
    """Open the camera with this index or name. `size` and `fps` of the source are what the camera granted.

    SourceError when there is no such camera, it is busy, it may not be used, or it gives no picture.
    """
    camera = find_camera(which, list_cameras())
    size = (width or DEFAULT_SIZE[0], height or DEFAULT_SIZE[1])
    was_open = False

    def connect() -> Device:
        nonlocal camera, was_open
        if reconnect:
            camera = same_camera(camera, list_cameras())
        try:
            device = connected(camera, size, fps or DEFAULT_FPS)
        except SourceError as error:  # of one that was there it is not said that there is none
            gone = trouble(camera, list_cameras(), was_open=True) if was_open else None
            raise gone or error from None
        was_open = True
        return device

    def lost() -> SourceError:
        return why_not(camera, list_cameras(), was_open=True)

    return LiveSource(
        camera.name,
        connect,
        kind="camera",
        lost=lost,
        mirrored=mirrored,
        on_notice=on_notice,
        reconnect=reconnect,
    )


def same_camera(camera: Camera, cameras: Sequence[Camera]) -> Camera:
    """`camera` where it is now: plugged in again, it keeps its name and often gets another number."""
    if any(
        (known.index, known.name, known.place) == (camera.index, camera.name, camera.place)
        for known in cameras
    ):
        return camera
    return _kept(camera.name, camera.usb, camera.place, cameras) or camera


def connected(camera: Camera, size: tuple[int, int], fps: float) -> Device:
    """The open device, asked for motion JPEG, `size` and `fps`; SourceError with the reason when none will open."""
    # The order matters: some drivers keep a pixel format only when it is asked for before the size.
    wishes = [
        *(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")),
        *(cv2.CAP_PROP_FRAME_WIDTH, size[0]),
        *(cv2.CAP_PROP_FRAME_HEIGHT, size[1]),
        *(cv2.CAP_PROP_FPS, round(fps)),
    ]
    for backend, index in camera.ways:
        capture = cv2.VideoCapture(index, backend, wishes)
        if capture.isOpened():
            return capture
        # One wish that a driver does not know fails the whole call: open it as it is, then wish one by one.
        capture = cv2.VideoCapture(index, backend)
        if capture.isOpened():
            for wish, value in zip(wishes[::2], wishes[1::2], strict=True):
                capture.set(wish, value)
            return capture
    raise why_not(camera, list_cameras())


def trouble(camera: Camera, cameras: Sequence[Camera], *, was_open: bool = False) -> SourceError | None:
    """What can be told without opening it: gone, forbidden, or in use. None when nothing speaks against it."""
    label = _label(camera)
    linux = platform.system() == "Linux"
    node = DEV / f"video{camera.index}"
    there = os.path.exists(node) if linux else any(known.index == camera.index for known in cameras)
    if not there and was_open:
        return SourceError(f"{label} was unplugged.", "Plug it in again.")
    if not there:
        return SourceError(f"There is no camera {camera.index}.", there_are(cameras))
    if linux and not os.access(node, os.R_OK | os.W_OK):
        return SourceError(
            f"{label} may not be used by you.",
            "Join the group 'video' (sudo usermod -aG video $USER) and log in again.",
        )
    if linux and (busy := holders(node)):
        return SourceError(
            f"{label} is in use by {', '.join(busy)}.", "Close that program, or choose another camera."
        )
    return None


def why_not(camera: Camera, cameras: Sequence[Camera], *, was_open: bool = False) -> SourceError:
    """Why `camera` gives no picture, as far as this system tells."""
    if known := trouble(camera, cameras, was_open=was_open):
        return known
    if was_open:
        return SourceError(f"{_label(camera)} gives no pictures.", "Unplug it and plug it in again.")
    remedy = {
        "Darwin": "Allow it in System Settings > Privacy & Security > Camera, and close other programs that use it.",
        "Windows": "Allow it in Settings > Privacy & security > Camera, and close other programs that use it.",
    }.get(platform.system(), "Close other programs that use it, or unplug it and plug it in again.")
    return SourceError(f"{_label(camera)} cannot be started.", remedy)


def _label(camera: Camera) -> str:
    named = camera.name != f"camera {camera.index}"
    return f"Camera {camera.index} ({camera.name})" if named else f"Camera {camera.index}"


def holders(node: Path) -> tuple[str, ...]:
    """Names of the other programs that hold `node` open, as far as /proc lets us look (our own processes: all)."""
    names = set()
    for process in PROC.glob("[0-9]*"):
        if process.name == str(os.getpid()):
            continue
        try:
            if any(os.readlink(link) == str(node) for link in (process / "fd").iterdir()):
                names.add(f"{(process / 'comm').read_text().strip()} (process {process.name})")
        except OSError:
            continue  # another person's process, or gone meanwhile
    return tuple(sorted(names))
