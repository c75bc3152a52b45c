"""A camera or stream read by a thread of its own, so that whoever asks gets the newest picture, never a queued one.

Only that thread opens, reads and releases the device: drivers block for seconds, and OpenCV may crash when another
thread releases what one is reading. A device that falls silent is a SourceError after `stall_s`, not a hang.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from typing import Any, Protocol
from urllib.parse import urlsplit

from handcontrol._cv import cv2
from handcontrol.capture.source import BaseSource, OnNotice
from handcontrol.errors import SourceError
from handcontrol.mailbox import Latest
from handcontrol.vocab import Frame

OPEN_S = 30.0  # Media Foundation is known to take this long
STALL_S = 5.0
BAD_PICTURES = 30  # this many undecodable pictures in a row, about a second, end the source
STREAM_SCHEMES = frozenset({"http", "https", "rtsp", "rtsps", "rtmp", "udp", "tcp", "srt"})


class Device(Protocol):
    """The part of cv2.VideoCapture that is used."""

    def grab(self) -> bool: ...
    def retrieve(self) -> tuple[bool, Any]: ...
    def get(self, propId: int, /) -> float: ...
    def release(self) -> None: ...


class LiveSource(BaseSource):
    """`read` blocks for a picture newer than the last; `t` is time.monotonic() just after the device handed it over.

    frame_id counts what the device gave, so a gap is what nobody had time for. connect: opens the device, on the
    reading thread; may raise SourceError. lost: what to say when the device stops giving pictures.
    """

    live = True

    def __init__(
        self,
        name: str,
        connect: Callable[[], Device],
        *,
        kind: str,
        lost: Callable[[], SourceError],
        mirrored: bool = False,
        on_notice: OnNotice | None = None,
        open_s: float = OPEN_S,
        stall_s: float = STALL_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(name, mirrored=mirrored, on_notice=on_notice)
        self.kind = kind
        self._connect = connect
        self._lost = lost
        self._stall_s = stall_s
        self._clock = clock
        self._newest: Latest[Frame] = Latest()
        self._error: BaseException | None = None
        self._started = threading.Event()  # the first picture is there, or there will be none
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"capture {name}", daemon=True)
        self._thread.start()
        try:
            started = self._started.wait(open_s)
        except BaseException:  # Ctrl-C while a driver takes its time
            self.close()
            raise
        if not started:
            self.close()
            raise SourceError(
                f"{name} did not give a picture within {open_s:g} s.",
                "Unplug it and plug it in again, or restart it.",
            )
        if self._error is not None:
            raise self._error

    @property
    def dropped(self) -> int:
        """Pictures that were overwritten by newer ones before anybody asked."""
        return self._newest.dropped

    def read(self) -> Frame | None:
        """The newest picture; None once closed. SourceError when the device is lost or silent for too long."""
        frame = self._newest.take(self._stall_s)
        if frame is not None or self._stop.is_set():
            return frame
        if self._error is not None:
            raise self._error
        raise self._lost()

    def close(self) -> None:
        self._stop.set()
        self._newest.close()
        if threading.current_thread() is not self._thread:
            # A read that never comes back is left to its (daemon) thread; everything else ends within a picture.
            self._thread.join(timeout=2.0)

    def _run(self) -> None:
        device: Device | None = None
        try:
            device = self._connect()
            self._pump(device)
        except cv2.error:
            self._error = self._lost()
        except Exception as error:  # raised again where somebody reads
            self._error = error
        finally:
            if device is not None:
                device.release()
            self._newest.close()
            self._started.set()

    def _pump(self, device: Device) -> None:
        frame_id = bad = 0
        while not self._stop.is_set():
            if not device.grab():
                raise self._lost()
            t = self._clock()
            good, bgr = device.retrieve()
            if not good or bgr is None or bgr.size == 0:
                bad += 1
                if bad >= BAD_PICTURES:
                    raise self._lost()
                continue
            bad = 0
            rgb = cv2.cvtColor(bgr, cv2.COLOR_GRAY2RGB if bgr.ndim == 2 else cv2.COLOR_BGR2RGB)
            if frame_id == 0:
                fps = device.get(cv2.CAP_PROP_FPS)
                self.fps = fps if math.isfinite(fps) and 0 < fps <= 1000 else 0.0
                self.size = (rgb.shape[1], rgb.shape[0])
            self._newest.put(Frame(frame_id, t, rgb, self.mirrored))
            frame_id += 1
            self._started.set()


def open_stream(url: str, *, mirrored: bool = False, on_notice: OnNotice | None = None) -> LiveSource:
    """Read an http, rtsp or other network stream (a phone as camera); the only source that opens a socket."""
    parts = urlsplit(url)
    name = f"{parts.scheme}://{parts.hostname or ''}{parts.path}"  # never a password that the address holds

    def connect() -> Device:
        timeouts = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, 10_000, cv2.CAP_PROP_READ_TIMEOUT_MSEC, 5_000]
        capture = cv2.VideoCapture(url, cv2.CAP_FFMPEG, timeouts)
        if not capture.isOpened():
            raise SourceError(
                f"The stream {name} cannot be opened.",
                "Check the address in a browser, and that its camera app is running on the same network.",
            )
        return capture

    def lost() -> SourceError:
        return SourceError(f"The stream {name} ended.", "Start it again at its camera.")

    return LiveSource(name, connect, kind="stream", lost=lost, mirrored=mirrored, on_notice=on_notice)
