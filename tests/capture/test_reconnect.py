"""Unplugged, asleep, taken by another program: a camera or stream is used again as soon as it is back."""

from __future__ import annotations

import http.server
import queue
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from handcontrol._cv import cv2
from handcontrol.capture import camera as room
from handcontrol.capture.camera import Camera, open_camera, same_camera
from handcontrol.capture.live import LiveSource
from handcontrol.capture.open import open_source
from handcontrol.capture.sleep import slept_s
from handcontrol.errors import SourceError
from handcontrol.vocab import Notice

PICTURE = np.full((48, 64, 3), 120, np.uint8)


class Plug:
    """A place where a device is plugged in (a queue of its pictures; None ends it) or not (a SourceError)."""

    def __init__(self) -> None:
        self.there: queue.Queue[Any] = queue.Queue()
        self.released = 0

    def plug(self, *pictures: Any) -> None:
        self.there.put([*pictures])

    def away(self, text: str) -> None:
        self.there.put(SourceError(text, "Plug it in again."))

    def connect(self) -> Plug.Device:
        found = self.there.get(timeout=10)
        if isinstance(found, Exception):
            raise found
        return Plug.Device(self, found)

    class Device:
        def __init__(self, plug: Plug, pictures: list[Any]) -> None:
            self._plug, self._pictures, self._picture = plug, pictures, None

        def grab(self) -> bool:
            self._picture = self._pictures.pop(0) if self._pictures else None
            if callable(self._picture):
                self._picture = self._picture()
            return self._picture is not None

        def retrieve(self) -> tuple[bool, Any]:
            return True, self._picture

        def get(self, prop: int) -> float:
            return 30.0

        def release(self) -> None:
            self._plug.released += 1


@pytest.fixture
def plug() -> Plug:
    return Plug()


@pytest.fixture
def told() -> list[Notice]:
    return []


@pytest.fixture
def opened(plug: Plug, told: list[Notice]) -> Iterator[Callable[..., LiveSource]]:
    sources: list[LiveSource] = []

    def make(**options: Any) -> LiveSource:
        usual = {"reconnect": True, "retry_s": 0.0, "slept": lambda: 0.0, "on_notice": told.append}
        lost = lambda: SourceError("The fake is gone.", "Plug it in again.")  # noqa: E731
        sources.append(LiveSource("fake", plug.connect, kind="camera", lost=lost, **{**usual, **options}))
        return sources[-1]

    yield make
    for source in sources:
        source._stop.set()
        plug.away("the test is over")
        source.close()


def hold_until(event: threading.Event) -> Callable[[], Any]:
    return lambda: PICTURE if event.wait(10) else None


def test_back_after_an_unplug_and_said_once_for_each_reason(
    plug: Plug, told: list[Notice], opened: Callable[..., LiveSource]
) -> None:
    seen, over = threading.Event(), threading.Event()
    plug.plug(PICTURE, hold_until(seen), None)
    source = opened()
    first = source.read()
    assert first is not None
    for text in ("It was unplugged.", "It was unplugged.", "It is in use by zoom.", "It is in use by zoom."):
        plug.away(text)
    plug.plug(PICTURE, hold_until(over))
    seen.set()
    frames = []
    while not told or told[-1].level != "info":
        frame = source.read()
        assert frame is not None
        frames.append(frame)
    over.set()
    assert [notice.text for notice in told] == [
        "The fake is gone.",
        "It was unplugged.",
        "It is in use by zoom.",
        "fake is back.",
    ]
    assert all(notice.level == "warning" and "as soon as it is back" in notice.remedy for notice in told[:3])
    assert [notice.help for notice in told] == ["source"] * 4
    assert source.notices == told
    assert not source.away
    numbers = [first.frame_id, *(frame.frame_id for frame in frames)]
    assert numbers == sorted(set(numbers))
    assert plug.released >= 1


def test_away_is_known_while_it_is_away(plug: Plug, opened: Callable[..., LiveSource]) -> None:
    lost = threading.Event()
    plug.plug(PICTURE, None)
    source = opened(on_notice=lambda notice: lost.set())
    assert lost.wait(10)
    assert source.away


def test_without_reconnect_it_is_an_error(plug: Plug, opened: Callable[..., LiveSource]) -> None:
    plug.plug(PICTURE, None)
    source = opened(reconnect=False)
    source.read()
    with pytest.raises(SourceError, match="gone"):
        source.read()


def test_one_that_never_opened_is_an_error_all_the_same(
    plug: Plug, opened: Callable[..., LiveSource]
) -> None:
    plug.away("It is in use by zoom.")
    with pytest.raises(SourceError, match="in use by zoom"):
        opened()


def test_a_driver_that_stands_still_is_told_and_goes_on(
    plug: Plug, told: list[Notice], opened: Callable[..., LiveSource]
) -> None:
    go = threading.Event()
    plug.plug(PICTURE, hold_until(go), PICTURE)
    source = opened(stall_s=0.01)
    source.read()
    answer: queue.Queue[Any] = queue.Queue()
    reader = threading.Thread(target=lambda: answer.put(source.read()))
    reader.start()
    while not told:
        pass
    go.set()
    frame = answer.get(timeout=10)
    reader.join()
    assert frame is not None
    assert [notice.text for notice in told][:1] == ["The fake is gone."]


def test_after_sleep_it_is_opened_again(
    plug: Plug, told: list[Notice], opened: Callable[..., LiveSource]
) -> None:
    asleep = iter([0.0, 0.0, 0.3, 3600.0])  # the start, two pictures, the first one after an hour
    over = threading.Event()
    black = np.zeros_like(PICTURE)
    plug.plug(PICTURE, PICTURE, black)
    plug.plug(PICTURE, hold_until(over))
    source = opened(slept=lambda: next(asleep, 3600.0))
    brightness = set()
    while not told or told[-1].level != "info":
        frame = source.read()
        assert frame is not None
        brightness.add(int(frame.rgb[0, 0, 0]))
    over.set()
    assert [notice.text for notice in told] == [
        "The computer slept, so fake is opened again.",
        "fake is back.",
    ]
    assert 0 not in brightness, "the picture of the wakening driver was used"


def test_this_machine_tells_its_sleep() -> None:
    assert 0.0 <= slept_s() <= slept_s() + 1.0


def test_a_camera_is_found_again_by_its_name() -> None:
    brio, twin = Camera(2, "BRIO"), Camera(4, "BRIO")
    assert same_camera(brio, (Camera(0, "HD"), twin)) == twin
    assert same_camera(twin, (brio, twin)) == twin
    assert same_camera(brio, (Camera(2, "Other"),)) == brio


def test_a_camera_that_comes_back_under_another_number(
    monkeypatch: pytest.MonkeyPatch, told: list[Notice]
) -> None:
    """Number 2 is plugged out and in again as number 4, and another camera has number 2 meanwhile."""
    cameras = [Camera(2, "BRIO", None, ((200, 2),))]
    pictures = {2: [PICTURE, PICTURE, None], 4: [PICTURE] * 1000}
    asked: list[int] = []

    def connected(camera: Camera, size: tuple[int, int], fps: float) -> Plug.Device:
        asked.append(camera.index)
        return Plug.Device(Plug(), pictures[camera.index])

    def lost(camera: Camera, known: Any, *, was_open: bool) -> SourceError:
        cameras[:] = [Camera(2, "Other"), Camera(4, "BRIO", None, ((200, 4),))]
        return SourceError("Camera 2 (BRIO) was unplugged.")

    monkeypatch.setattr(room, "list_cameras", lambda: tuple(cameras))
    monkeypatch.setattr(room, "connected", connected)
    monkeypatch.setattr(room, "why_not", lost)
    monkeypatch.setattr("handcontrol.capture.live.RETRY_S", 0.0)
    with open_camera("2", reconnect=True, on_notice=told.append) as source:
        while not told or told[-1].level != "info":
            source.read()
    assert asked == [2, 4]
    assert told[-1].text == "BRIO is back."


def test_a_camera_that_stays_away_was_unplugged_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch, told: list[Notice], tmp_path: Path
) -> None:
    """That it cannot be opened meanwhile is no news: not that there is none, nor which others there are."""
    over = threading.Event()
    tries = iter([[PICTURE, None], None, None, [PICTURE, hold_until(over)]])

    def connected(camera: Camera, size: tuple[int, int], fps: float) -> Plug.Device:
        pictures = next(tries)
        if pictures is None:
            raise room.why_not(camera, ())
        return Plug.Device(Plug(), pictures)

    monkeypatch.setattr(room, "DEV", tmp_path)  # with no video2 in it
    monkeypatch.setattr(room, "list_cameras", lambda: ())
    monkeypatch.setattr(room, "connected", connected)
    monkeypatch.setattr("handcontrol.capture.live.RETRY_S", 0.0)
    with open_camera("2", reconnect=True, on_notice=told.append) as source:
        while not told or told[-1].level != "info":
            source.read()
        over.set()
    assert [notice.text for notice in told][:2] == ["Camera 2 was unplugged.", "camera 2 is back."]


class _Phone(http.server.BaseHTTPRequestHandler):
    """A phone as camera that breaks off after three pictures, each time."""

    calls = 0

    def do_GET(self) -> None:
        type(self).calls += 1
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=cut")
        self.end_headers()
        jpeg = cv2.imencode(".jpg", PICTURE)[1].tobytes()
        for _ in range(3):
            self.wfile.write(b"--cut\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(jpeg))
            self.wfile.write(jpeg + b"\r\n")

    def log_message(self, format: str, *words: Any) -> None:
        pass


def test_a_stream_is_opened_again(told: list[Notice], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcontrol.capture.live.RETRY_S", 0.0)
    _Phone.calls = 0
    with http.server.HTTPServer(("127.0.0.1", 0), _Phone) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            address = f"http://me:secret@127.0.0.1:{server.server_port}/video"
            with open_source(address, reconnect=True, on_notice=told.append) as source:
                while _Phone.calls < 3:
                    assert source.read() is not None
        finally:
            server.shutdown()
            thread.join()
    texts = [notice.text for notice in told]
    assert texts[0].endswith("ended.")
    assert texts[1].endswith("is back.")
    assert not any("secret" in text for text in texts)


def test_a_driver_that_was_silent_and_answers_again_is_no_longer_away(
    plug: Plug, told: list[Notice], opened: Callable[..., LiveSource]
) -> None:
    silent, over = threading.Event(), threading.Event()
    plug.plug(PICTURE, hold_until(silent), PICTURE, hold_until(over))
    source = opened(stall_s=0.05)
    source.read()
    reader = threading.Thread(target=source.read)  # nothing comes: the device is said to be away
    reader.start()
    while not source.away:
        reader.join(0.01)
    silent.set()
    reader.join(10)
    while source.away and not over.wait(0.01):
        pass
    assert [notice.text for notice in told] == ["The fake is gone.", "fake is back."]
    assert plug.released == 0  # the same device, never opened again
    over.set()
