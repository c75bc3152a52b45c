"""Cameras by name; and why one will not open, in one sentence with its remedy."""

from __future__ import annotations

import json
import os
import platform
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from handcontrol import cli
from handcontrol._cv import cv2
from handcontrol.capture import camera as room
from handcontrol.capture.camera import Camera, find_camera, holders, merged, there_are, why_not
from handcontrol.capture.open import open_source
from handcontrol.errors import SourceError, UsageError

on_linux = pytest.mark.skipif(platform.system() != "Linux", reason="V4L2 devices and /proc are Linux's")

HD = Camera(0, "Integrated HD Webcam", "/dev/video0", ((200, 0),))
LOGI = Camera(2, "Logitech BRIO", "/dev/video2", ((200, 2),))
OBS = Camera(4, "OBS Virtual Camera (HD)", "/dev/video4", ((200, 4),))


@dataclass
class Info:
    index: int
    name: str
    path: str | None = None
    vid: int | None = None
    pid: int | None = None


def test_listings_of_two_backends_become_one() -> None:
    media_foundation = (1400, [Info(0, "BRIO", "usb#1"), Info(1, "Twin", "usb#2"), Info(2, "Twin", "usb#3")])
    direct_show = (700, [Info(0, "OBS"), Info(1, "Twin"), Info(2, "BRIO"), Info(3, "Twin")])
    assert merged([media_foundation, direct_show]) == (
        Camera(0, "BRIO", "usb#1", ((1400, 0), (700, 2))),
        Camera(1, "Twin", "usb#2", ((1400, 1), (700, 1)), twin=1),
        Camera(2, "Twin", "usb#3", ((1400, 2), (700, 3)), twin=2),
        Camera(3, "OBS", None, ((700, 0),)),
    )
    assert merged([(200, [Info(4, "B"), Info(0, "A")])]) == (
        Camera(0, "A", None, ((200, 0),)),
        Camera(4, "B", None, ((200, 4),)),
    )
    assert merged([(1400, []), (700, [Info(0, "OBS")])]) == (Camera(0, "OBS", None, ((700, 0),)),)


@pytest.mark.parametrize(
    ("which", "found"),
    [
        ("0", HD),
        ("2", LOGI),
        ("brio", LOGI),
        ("LOGITECH", LOGI),
        ("obs virtual", OBS),
        ("Integrated HD Webcam", HD),
    ],
)
def test_a_camera_is_found_by_number_or_part_of_its_name(which: str, found: Camera) -> None:
    assert find_camera(which, (HD, LOGI, OBS)) == found


def test_a_number_that_is_not_listed_is_tried_all_the_same() -> None:
    camera = find_camera("7", (HD,))
    assert camera.index == 7
    assert camera.ways


def test_names_that_fit_none_or_several() -> None:
    with pytest.raises(SourceError, match=r"no camera called 'kinect'.*camera:2 \(Logitech BRIO\)"):
        find_camera("kinect", (HD, LOGI))
    with pytest.raises(SourceError, match="virtual:demo"):
        find_camera("kinect", ())
    with pytest.raises(UsageError, match=r"several cameras.*camera:0.*camera:4"):
        find_camera("hd", (HD, LOGI, OBS))
    with pytest.raises(UsageError, match="needs a number or a name"):
        find_camera(" ", (HD,))


def test_an_exact_name_wins_over_a_longer_one() -> None:
    longer = Camera(1, "Logitech BRIO 4K", None, ((200, 1),))
    assert find_camera("logitech brio", (longer, LOGI)) == LOGI


# --- kept by name ----------------------------------------------------------------------------------------------------

DESK = Info(0, "BRIO", "/dev/video0", 0x046D, 0x085E)
WALL = Info(2, "BRIO", "/dev/video2", 0x046D, 0x085E)
CHEAP = Info(4, "USB Camera", "/dev/video4", 0x1BCF, 0x0001)
OTHER = Info(6, "USB Camera", "/dev/video6", 0x0C45, 0x0002)


def plugged(*infos: Info) -> tuple[Camera, ...]:
    """The machine with these cameras, in this order of numbers."""
    return merged([(200, [replace(info, index=2 * i) for i, info in enumerate(infos)])])


def opened(spec: str, *infos: Info) -> str | None:
    return find_camera(spec.partition(":")[2], plugged(*infos)).path


def test_what_is_kept_names_the_camera_and_opens_it_under_any_number() -> None:
    (brio, cheap) = plugged(DESK, CHEAP)
    assert (brio.spec, cheap.spec) == ('camera:"BRIO" 046d:085e', 'camera:"USB Camera" 1bcf:0001')
    for order in ((DESK, CHEAP), (CHEAP, DESK), (OTHER, CHEAP, DESK)):
        assert opened(brio.spec, *order) == DESK.path
        assert opened(cheap.spec, *order) == CHEAP.path


def test_of_the_same_name_the_maker_decides() -> None:
    specs = [camera.spec for camera in plugged(CHEAP, OTHER)]
    assert [opened(spec, OTHER, CHEAP) for spec in specs] == [CHEAP.path, OTHER.path]
    assert opened(specs[0], OTHER) == OTHER.path  # the only one that is called so


def test_a_driver_that_calls_it_otherwise_finds_it_by_its_maker() -> None:
    spec = plugged(DESK)[0].spec
    assert opened(spec, CHEAP, replace(DESK, name="Logitech BRIO")) == DESK.path


def test_where_it_is_missing_no_other_is_taken() -> None:
    longer = replace(OTHER, name="BRIO 4K")
    with pytest.raises(SourceError, match=r"The camera BRIO is not there\. Plug it in, or choose another\."):
        opened('camera:"BRIO" 046d:085e', longer, CHEAP)
    with pytest.raises(SourceError, match="is not there"):
        opened('camera:"BRIO"', longer)


@on_linux
def test_of_twins_the_port_decides(machine: Path) -> None:
    ports = machine / "dev" / "v4l" / "by-path"
    ports.mkdir(parents=True)
    nodes = [replace(info, path=str(machine / "dev" / f"video{i}")) for i, info in enumerate((DESK, WALL))]
    for port, node in zip(("pci-usb-0:1:1.0", "pci-usb-0:2:1.0"), nodes, strict=True):
        (ports / port).symlink_to(str(node.path))
    desk, wall = plugged(*nodes)
    assert (desk.label, wall.label) == ("BRIO", "BRIO (2)")
    assert wall.spec == 'camera:"BRIO" 046d:085e pci-usb-0:2:1.0'
    assert [opened(spec, *reversed(nodes)) for spec in (desk.spec, wall.spec)] == [one.path for one in nodes]


def test_numbers_and_parts_of_a_name_work_as_they_did() -> None:
    assert opened("camera:2", DESK, CHEAP) == CHEAP.path
    assert opened("camera:usb", DESK, CHEAP) == CHEAP.path


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A /dev and a /proc of the test's own, holding one free camera."""
    (tmp_path / "dev").mkdir()
    (tmp_path / "proc").mkdir()
    (tmp_path / "dev" / "video0").touch()
    monkeypatch.setattr(room, "DEV", tmp_path / "dev")
    monkeypatch.setattr(room, "PROC", tmp_path / "proc")
    return tmp_path


def hold(machine: Path, pid: int, program: str, node: str = "video0") -> None:
    folder = machine / "proc" / str(pid) / "fd"
    folder.mkdir(parents=True)
    (folder / "3").symlink_to(machine / "dev" / node)
    (folder.parent / "comm").write_text(program + "\n")


@on_linux
def test_why_not_in_the_order_of_certainty(machine: Path) -> None:
    def sentence(camera: Camera, *, was_open: bool = False) -> str:
        return str(why_not(camera, (HD,), was_open=was_open))

    assert sentence(LOGI).startswith("There is no camera 2.")
    assert "camera:0 (Integrated HD Webcam)" in sentence(LOGI)
    assert sentence(LOGI, was_open=True).startswith("Camera 2 (Logitech BRIO) was unplugged.")
    assert "cannot be started" in sentence(HD)
    assert "gives no pictures" in sentence(HD, was_open=True)
    hold(machine, 4711, "zoom")
    hold(machine, 4712, "other", "video9")
    assert "in use by zoom (process 4711). Close that program" in sentence(HD)


@on_linux
def test_a_camera_that_may_not_be_used(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert "group 'video'" in str(why_not(HD, (HD,)))


@on_linux
def test_holders_passes_over_what_it_may_not_see(machine: Path) -> None:
    hold(machine, 12, "cheese")
    (machine / "proc" / "13").mkdir()
    hold(machine, os.getpid(), "ourselves")
    assert holders(machine / "dev" / "video0") == ("cheese (process 12)",)


class FakeCapture:
    """Stands for cv2.VideoCapture: what the driver grants is the test's to say."""

    opens = True
    refuses_wishes = False

    def __init__(self, index: int, backend: int, wishes: list[int] | None = None) -> None:
        self.wishes = wishes
        self.set_later: list[tuple[int, float]] = []
        self._open = self.opens and not (wishes and self.refuses_wishes)
        self.released = False
        made.append(self)

    def isOpened(self) -> bool:
        return self._open

    def set(self, prop: int, value: float) -> bool:
        self.set_later.append((prop, value))
        return prop == cv2.CAP_PROP_FRAME_WIDTH

    def get(self, prop: int) -> float:
        return 15.0

    def grab(self) -> bool:
        return True

    def retrieve(self) -> tuple[bool, Any]:
        return True, np.zeros((480, 848, 3), np.uint8)

    def release(self) -> None:
        self.released = True


made: list[FakeCapture] = []


@pytest.fixture
def driver(machine: Path, monkeypatch: pytest.MonkeyPatch) -> type[FakeCapture]:
    class Driver(FakeCapture):
        pass

    made.clear()
    monkeypatch.setattr(cv2, "VideoCapture", Driver)
    listing = [Info(0, "HD Webcam", "/dev/video0")]
    monkeypatch.setattr("cv2_enumerate_cameras.enumerate_cameras", lambda backend: listing)
    return Driver


MJPG = cv2.VideoWriter.fourcc(*"MJPG")


def test_the_pixel_format_is_asked_for_before_the_size(driver: type[FakeCapture]) -> None:
    with open_source("camera:hd", width=1280, height=720, fps=60) as source:
        assert (source.name, source.kind, source.live) == ("HD Webcam", "camera", True)
        assert (source.size, source.fps) == ((848, 480), 15.0)  # what was granted, not what was asked for
    (capture,) = made
    assert capture.wishes == [
        *(cv2.CAP_PROP_FOURCC, MJPG),
        *(cv2.CAP_PROP_FRAME_WIDTH, 1280),
        *(cv2.CAP_PROP_FRAME_HEIGHT, 720),
        *(cv2.CAP_PROP_FPS, 60),
    ]
    assert capture.released


def test_a_driver_that_refuses_one_wish_is_asked_one_by_one(driver: type[FakeCapture]) -> None:
    driver.refuses_wishes = True
    with open_source("/dev/video0") as source:
        assert source.kind == "camera"
    assert [prop for prop, _ in made[-1].set_later] == [
        cv2.CAP_PROP_FOURCC,
        cv2.CAP_PROP_FRAME_WIDTH,
        cv2.CAP_PROP_FRAME_HEIGHT,
        cv2.CAP_PROP_FPS,
    ]


@on_linux
def test_a_busy_camera_names_who_holds_it(driver: type[FakeCapture], machine: Path) -> None:
    driver.opens = False
    hold(machine, 77, "firefox")
    with pytest.raises(SourceError, match=r"Camera 0 \(HD Webcam\) is in use by firefox \(process 77\)"):
        open_source("camera:0")


@on_linux
def test_a_camera_that_is_not_there_lists_those_that_are(driver: type[FakeCapture]) -> None:
    driver.opens = False
    with pytest.raises(SourceError, match=r"There is no camera 5\. There is camera:0 \(HD Webcam\)"):
        open_source("camera:5")


def test_there_are() -> None:
    assert there_are((HD, LOGI)) == "There is camera:0 (Integrated HD Webcam), camera:2 (Logitech BRIO)."
    assert there_are(()).startswith("No camera was found. Plug one in")


@on_linux
def test_the_command_lists_each_camera_and_its_trouble(
    driver: type[FakeCapture], machine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["cameras"]) == 0
    assert capsys.readouterr().out == "camera:0   HD Webcam  ready\n"
    hold(machine, 77, "firefox")
    assert cli.main(["cameras", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["index"], row["source"], row["name"], row["usable"]) == (0, "camera:0", "HD Webcam", False)
    assert "firefox" in row["why"]


def test_the_command_says_what_to_do_without_a_camera(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("cv2_enumerate_cameras.enumerate_cameras", lambda backend: [])
    assert cli.main(["cameras"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "virtual:demo" in err
    assert cli.main(["cameras", "--json"]) == 1
    assert capsys.readouterr().out == "[]\n"
