"""The program with a webcam made of the virtual hand: webcam.py SCRIPT.toml WORDS… The words are the program's own.

SIGUSR1 unplugs the camera (number 0), SIGUSR2 plugs it in again as number 1. "webcam open N" and "webcam closed N" are
printed on stderr, as its light would show.
"""

from __future__ import annotations

import signal
import sys
import threading
import time

from handcontrol import cli
from handcontrol._cv import cv2
from handcontrol.capture import camera as room
from handcontrol.capture.camera import Camera
from handcontrol.errors import SourceError
from handcontrol.virtualhand import Scene, load_script

PLUGGED = threading.Event()
PLUGGED.set()
BACK = threading.Event()
BEGAN = time.monotonic()


def number() -> int:
    return 1 if BACK.is_set() else 0


def cameras():
    return (Camera(number(), "Webcam"),) if PLUGGED.is_set() else ()


class Device:
    """Thirty pictures a second of a script that began with the program."""

    def __init__(self, script):
        self._scene = Scene(load_script(script))
        self._number = number()
        self._next = time.monotonic()
        print(f"webcam open {self._number}", file=sys.stderr, flush=True)

    def grab(self):
        self._next = max(self._next + 1 / 30, time.monotonic() - 0.1)
        time.sleep(max(0.0, self._next - time.monotonic()))
        return PLUGGED.is_set()

    def retrieve(self):
        return True, cv2.cvtColor(self._scene.render(time.monotonic() - BEGAN), cv2.COLOR_RGB2BGR)

    def get(self, prop):
        return 30.0

    def release(self):
        print(f"webcam closed {self._number}", file=sys.stderr, flush=True)


def connected(script):
    def connect(camera, size, fps):
        if not PLUGGED.is_set() or camera.index != number():
            raise room.why_not(camera, cameras())
        return Device(script)

    return connect


def why_not(camera, known, *, was_open=False):
    return SourceError(f"Camera {camera.index} (Webcam) was unplugged.", "Plug it in again.")


def plug_in(*_):
    BACK.set()
    PLUGGED.set()


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, lambda *_: PLUGGED.clear())
    signal.signal(signal.SIGUSR2, plug_in)
    room.list_cameras, room.connected, room.why_not = cameras, connected(sys.argv[1]), why_not
    sys.exit(cli.main(["--source", "camera:0", *sys.argv[2:]]))
