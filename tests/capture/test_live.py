"""Live sources: the newest picture, true times, and a sentence instead of a hang when the device falls silent."""

from __future__ import annotations

import http.server
import queue
import threading
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from handcontrol._cv import cv2
from handcontrol.capture.live import BAD_PICTURES, LiveSource
from handcontrol.capture.open import open_source
from handcontrol.errors import SourceError

RED_BGR = np.full((4, 6, 3), (0, 0, 255), np.uint8)


class FakeDevice:
    """A camera whose pictures a test hands over one by one; without one, `grab` blocks as a driver's does."""

    def __init__(self) -> None:
        self.pictures: queue.Queue[Any] = queue.Queue()
        self.taken = threading.Semaphore(0)  # counts pictures that the reading thread has fully dealt with
        self.released = threading.Event()
        self._picture: Any = None
        self._grabs = 0

    def give(self, picture: Any) -> None:
        self.pictures.put(picture)

    def grab(self) -> bool:
        if self._grabs:
            self.taken.release()
        self._grabs += 1
        self._picture = self.pictures.get()
        if isinstance(self._picture, Exception):
            raise self._picture
        return self._picture is not None

    def retrieve(self) -> tuple[bool, Any]:
        return self._picture is not False, self._picture

    def get(self, prop: int) -> float:
        return {cv2.CAP_PROP_FPS: 29.5}.get(prop, 0.0)

    def release(self) -> None:
        self.released.set()


def lost() -> SourceError:
    return SourceError("The fake is gone.", "Plug it in again.")


@pytest.fixture
def device() -> Iterator[FakeDevice]:
    device = FakeDevice()
    yield device
    device.give(None)  # lets a blocked reader go


@pytest.fixture
def opened(device: FakeDevice) -> Iterator[Callable[..., LiveSource]]:
    sources = []

    def make(**options: Any) -> LiveSource:
        device.give(RED_BGR)
        sources.append(LiveSource("fake", lambda: device, kind="camera", lost=lost, **options))
        return sources[-1]

    yield make
    device.give(None)
    for source in sources:
        source.close()


def test_answers_for_itself_once_the_first_picture_is_there(opened: Callable[..., LiveSource]) -> None:
    source = opened(mirrored=True, clock=iter([12.5]).__next__)
    assert (source.name, source.kind, source.live) == ("fake", "camera", True)
    assert (source.size, source.fps, source.frames) == ((6, 4), 29.5, None)
    frame = source.read()
    assert frame is not None
    assert (frame.frame_id, frame.t, frame.mirrored) == (0, 12.5, True)
    assert frame.rgb[0, 0].tolist() == [255, 0, 0]


def test_only_the_newest_picture_is_given(device: FakeDevice, opened: Callable[..., LiveSource]) -> None:
    source = opened(clock=iter(range(100)).__next__)
    for level in (10, 20, 30):
        device.give(np.full((4, 6, 3), level, np.uint8))
    for _ in range(4):
        assert device.taken.acquire(timeout=5)
    frame = source.read()
    assert frame is not None
    assert (frame.frame_id, frame.t, frame.rgb[0, 0, 0]) == (3, 3, 30)
    assert source.dropped == 3


def test_grey_pictures_become_rgb(device: FakeDevice, opened: Callable[..., LiveSource]) -> None:
    source = opened()
    source.read()
    device.give(np.full((4, 6), 77, np.uint8))
    frame = source.read()
    assert frame is not None
    assert frame.rgb[0, 0].tolist() == [77, 77, 77]


def test_unplugged_is_an_error_after_the_last_picture(
    device: FakeDevice, opened: Callable[..., LiveSource]
) -> None:
    source = opened()
    device.give(None)
    assert device.released.wait(5)
    assert source.read() is not None
    for _ in range(2):
        with pytest.raises(SourceError, match="The fake is gone"):
            source.read()


def test_a_silent_device_is_an_error_not_a_hang(opened: Callable[..., LiveSource]) -> None:
    source = opened(stall_s=0.02)
    assert source.read() is not None
    with pytest.raises(SourceError, match="The fake is gone"):
        source.read()


def test_a_device_that_never_gives_a_picture_is_an_error(device: FakeDevice) -> None:
    threading.Timer(0.05, device.give, [None]).start()  # lets the reader go once the source has given up
    with pytest.raises(SourceError, match="did not give a picture within"):
        LiveSource("fake", lambda: device, kind="camera", lost=lost, open_s=0.02)


def test_a_few_bad_pictures_are_passed_over_many_end_it(
    device: FakeDevice, opened: Callable[..., LiveSource]
) -> None:
    source = opened()
    source.read()
    for _ in range(BAD_PICTURES - 1):
        device.give(False)
    device.give(RED_BGR)
    frame = source.read()
    assert frame is not None
    assert frame.frame_id == 1
    for _ in range(BAD_PICTURES):
        device.give(False)
    with pytest.raises(SourceError, match="The fake is gone"):
        source.read()


@pytest.mark.parametrize(
    ("raised", "shown"),
    [(cv2.error("driver"), "The fake is gone"), (SourceError("Own words."), "Own words.")],
)
def test_errors_of_the_reading_thread_reach_the_reader(
    device: FakeDevice, opened: Callable[..., LiveSource], raised: Exception, shown: str
) -> None:
    source = opened()
    source.read()
    device.give(raised)
    with pytest.raises(SourceError, match=shown):
        source.read()
    assert device.released.is_set()


def test_an_error_while_opening_is_raised_at_once() -> None:
    def connect() -> FakeDevice:
        raise SourceError("Camera 0 is in use.", "Close it.")

    with pytest.raises(SourceError, match="in use"):
        LiveSource("fake", connect, kind="camera", lost=lost)


def test_close_releases_and_ends_a_waiting_read(
    device: FakeDevice, opened: Callable[..., LiveSource]
) -> None:
    source = opened()
    source.read()
    answers: queue.Queue[Any] = queue.Queue()
    reader = threading.Thread(target=lambda: answers.put(source.read()))
    reader.start()
    device.give(None)
    source.close()
    source.close()
    assert device.released.is_set()
    reader.join(5)
    assert source.read() is None


class _Stream(http.server.BaseHTTPRequestHandler):
    """A phone as camera: five JPEG pictures of one colour, then the end."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=cut")
        self.end_headers()
        jpeg = cv2.imencode(".jpg", np.full((48, 64, 3), (0, 0, 255), np.uint8))[1].tobytes()
        for _ in range(5):
            self.wfile.write(b"--cut\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(jpeg))
            self.wfile.write(jpeg + b"\r\n")

    def log_message(self, format: str, *words: Any) -> None:
        pass


def test_a_network_stream(capfd: pytest.CaptureFixture[str]) -> None:
    with http.server.HTTPServer(("127.0.0.1", 0), _Stream) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            address = f"http://me:secret@127.0.0.1:{server.server_port}/video"
            with open_source(address) as source:
                assert (source.kind, source.live, source.size) == ("stream", True, (64, 48))
                assert "secret" not in source.name
                frame = source.read()
                assert frame is not None
                red, _, blue = frame.rgb[20, 20].tolist()
                assert red > 200 > 60 > blue
                with pytest.raises(SourceError, match="ended") as ended:
                    list(source)
                assert "secret" not in str(ended.value)
        finally:
            server.shutdown()
            thread.join()
    with pytest.raises(SourceError, match="cannot be opened") as refused:
        open_source(address)
    assert "secret" not in str(refused.value)
    assert capfd.readouterr() == ("", "")
