"""A camera or stream read by a thread of its own, so that whoever asks gets the newest picture, never a queued one.

Only that thread opens, reads and releases the device: drivers block for seconds, and OpenCV may crash when another
thread releases what one is reading. A device that falls silent is a SourceError after `stall_s`, not a hang; with
`reconnect` it is a notice, and the device is opened again as soon as it is back.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from typing import Any, Protocol
from urllib.parse import urlsplit

from handcontrol._cv import cv2
from handcontrol.capture.health import Health
from handcontrol.capture.sleep import slept_s
from handcontrol.capture.source import BaseSource, OnNotice
from handcontrol.errors import SourceError
from handcontrol.mailbox import Latest
from handcontrol.vocab import Frame

OPEN_S = 30.0  # Media Foundation is known to take this long
STALL_S = 5.0
RETRY_S = 1.0  # how often a device that is away is tried again
SLEPT_S = 1.0  # less is two clocks read at two moments
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
    reconnect: once it has given a picture, a device that is lost is opened again, by the same thread, until it is back
    or the source is closed; `away` is True meanwhile, and `notices` say so. Without it `read` raises SourceError.
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
        reconnect: bool = False,
        open_s: float = OPEN_S,
        stall_s: float = STALL_S,
        retry_s: float | None = None,
        clock: Callable[[], float] = time.monotonic,
        slept: Callable[[], float] = slept_s,
    ) -> None:
        super().__init__(name, mirrored=mirrored, on_notice=on_notice)
        self.kind = kind
        self.away = False
        self._connect = connect
        self._lost = lost
        self._reconnect = reconnect
        self._stall_s = stall_s
        self._retry_s = RETRY_S if retry_s is None else retry_s
        self._clock = clock
        self._slept = slept
        self._why_away = ""
        self._frame_id = 0
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
        if self._frame_id == 0 and self._error is not None:
            raise self._error

    @property
    def dropped(self) -> int:
        """Pictures that were overwritten by newer ones before anybody asked."""
        return self._newest.dropped

    def read(self) -> Frame | None:
        """The newest picture; None once closed. SourceError when the device is lost or silent for too long."""
        while True:
            frame = self._newest.take(self._stall_s)
            if frame is not None or self._stop.is_set():
                return frame
            if self._error is not None:
                raise self._error
            if not self._reconnect or self._newest.closed:
                raise self._lost()
            if not self.away:
                self._lose(self._lost())  # a driver that does not return: the thread will try when it does

    def close(self) -> None:
        self._stop.set()
        self._newest.close()
        if threading.current_thread() is not self._thread:
            # A read that never comes back is left to its (daemon) thread; everything else ends within a picture.
            self._thread.join(timeout=2.0)

    # --- on the reading thread ---

    def _run(self) -> None:
        try:
            while not self._stop.is_set():
                try:
                    self._read_one_device()
                except SourceError as error:
                    if not (self._reconnect and self._started.is_set()):
                        raise
                    self._lose(error)
                    self._stop.wait(self._retry_s)
        except Exception as error:  # raised again where somebody reads
            self._error = error
        finally:
            self._newest.close()
            self._started.set()

    def _read_one_device(self) -> None:
        """Open the device and read it until the source is closed; raises SourceError when it is lost."""
        device: Device | None = None
        try:
            device = self._connect()
            self._pump(device)
        except cv2.error as error:
            raise self._lost() from error
        finally:
            if device is not None:
                device.release()

    def _lose(self, error: SourceError) -> None:
        """Say that the device is away, and again when there is another reason."""
        self.away = True
        if not self._stop.is_set() and error.text != self._why_away:
            self._why_away = error.text
            remedy = f"{error.remedy} It is used again as soon as it is back.".lstrip()
            self.tell(error.text, remedy, self._clock(), help=error.help)

    def _pump(self, device: Device) -> None:
        bad = 0
        health: Health | None = None
        asleep = self._slept()
        while not self._stop.is_set():
            if not device.grab():
                raise self._lost()
            t = self._clock()
            if (
                self._reconnect and self._slept() - asleep >= SLEPT_S
            ):  # drivers wake up with black or no pictures
                raise SourceError(f"The computer slept, so {self.name} is opened again.")
            good, bgr = device.retrieve()
            if not good or bgr is None or bgr.size == 0:
                bad += 1
                if bad >= BAD_PICTURES:
                    raise self._lost()
                continue
            bad = 0
            rgb = cv2.cvtColor(bgr, cv2.COLOR_GRAY2RGB if bgr.ndim == 2 else cv2.COLOR_BGR2RGB)
            if health is None or self.away:  # new, or a driver that was silent and came back by itself
                self._opened(device, (rgb.shape[1], rgb.shape[0]), t)
                health = Health(self.name, self.fps, exposes=self.kind == "camera")
            if notice := health.step(t, rgb):
                self.tell(notice.text, notice.remedy, notice.t, level=notice.level, help=notice.help)
            self._newest.put(Frame(self._frame_id, t, rgb, self.mirrored))
            self._frame_id += 1
            self._started.set()

    def _opened(self, device: Device, size: tuple[int, int], t: float) -> None:
        fps = device.get(cv2.CAP_PROP_FPS)
        self.fps = fps if math.isfinite(fps) and 0 < fps <= 1000 else 0.0
        self.size = size
        if self.away:
            self.away, self._why_away = False, ""
            self.tell(f"{self.name} is back.", t=t, level="info", help="source")


def open_stream(
    url: str, *, mirrored: bool = False, on_notice: OnNotice | None = None, reconnect: bool = False
) -> LiveSource:
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

    return LiveSource(
        name, connect, kind="stream", lost=lost, mirrored=mirrored, on_notice=on_notice, reconnect=reconnect
    )
