"""Pictures equal cv2.imread's, in RGB; what is no picture says so in one sentence."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest

from handcontrol._cv import cv2
from handcontrol.capture.image import FolderSource, ImageSource, read_image
from handcontrol.capture.open import open_source
from handcontrol.errors import SourceError
from handcontrol.vocab import Array


@pytest.fixture
def picture() -> Array:
    return np.random.default_rng(3).integers(0, 256, (48, 64, 3), dtype=np.uint8)


def written(path: Path, pixels: Array) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), pixels)
    return path


def png_header(path: Path, width: int, height: int) -> Path:
    """A PNG that claims a size and holds no pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 64))
        + chunk(b"IEND", b"")
    )
    return path


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.bmp", "a.webp", "a.tif", "a.ppm", "ü ñ 手.png"])
def test_equals_imread_in_rgb(tmp_path: Path, picture: Array, name: str) -> None:
    path = written(tmp_path / name, picture)
    assert np.array_equal(read_image(path), cv2.imread(str(path))[..., ::-1])


@pytest.mark.parametrize(
    "pixels",
    [
        pytest.param(np.arange(256, dtype=np.uint8).reshape(16, 16), id="grey"),
        pytest.param(np.full((5, 7, 4), (10, 20, 30, 40), np.uint8), id="alpha"),
        pytest.param(np.full((5, 7, 3), (1000, 30000, 65535), np.uint16), id="16 bits"),
        pytest.param(np.full((5, 7), 51400, np.uint16), id="grey 16 bits"),
        pytest.param(np.full((1, 1, 3), (1, 2, 3), np.uint8), id="one pixel"),
        pytest.param(np.zeros((1, 3000, 3), np.uint8), id="one row"),
    ],
)
def test_any_pixel_format_becomes_8_bit_rgb(tmp_path: Path, pixels: Array) -> None:
    path = written(tmp_path / "a.png", pixels)
    rgb = read_image(path)
    assert rgb.dtype == np.uint8
    assert rgb.shape == (*pixels.shape[:2], 3)
    assert np.array_equal(rgb, cv2.imread(str(path))[..., ::-1])


def test_alpha_is_dropped_and_16_bits_are_scaled(tmp_path: Path) -> None:
    assert read_image(written(tmp_path / "a.png", np.full((2, 2, 4), (10, 20, 30, 0), np.uint8)))[
        0, 0
    ].tolist() == [
        30,
        20,
        10,
    ]
    assert (
        read_image(written(tmp_path / "b.png", np.full((2, 2), 51400, np.uint16)))[0, 0].tolist() == [200] * 3
    )


def test_an_exif_turn_is_applied(tmp_path: Path) -> None:
    wide = np.zeros((8, 16, 3), np.uint8)
    wide[:, :8] = 255  # bright on the left
    jpeg = written(tmp_path / "a.jpg", wide).read_bytes()
    tiff = b"II*\0" + struct.pack(
        "<IHHHIHHI", 8, 1, 0x0112, 3, 1, 6, 0, 0
    )  # orientation 6: turn right by 90°
    exif = b"Exif\0\0" + tiff
    turned = tmp_path / "turned.jpg"
    turned.write_bytes(jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:])
    rgb = read_image(turned)
    assert rgb.shape == (16, 8, 3)
    assert rgb[2].mean() > 200 > 50 > rgb[-2].mean()  # bright at the top


def test_reference_photographs_equal_imread(reference: Path) -> None:
    photos = [reference / "images" / name for name in FolderSource(reference / "images").files]
    assert len(photos) == 72
    for photo in photos[::6]:
        assert np.array_equal(read_image(photo), cv2.imread(str(photo))[..., ::-1]), photo


def test_bad_files_say_what_is_wrong(tmp_path: Path, picture: Array) -> None:
    empty = tmp_path / "empty.png"
    empty.touch()
    text = tmp_path / "text.jpg"
    text.write_text("no picture")
    cut = tmp_path / "cut.png"
    cut.write_bytes(written(tmp_path / "whole.png", picture).read_bytes()[:40])
    huge = png_header(tmp_path / "huge.png", 20_000, 20_000)
    wide = png_header(tmp_path / "wide.png", 40_000, 2)
    for path, words in (
        (tmp_path / "missing.png", "There is no file"),
        (tmp_path, "is a folder"),
        (empty, "is empty"),
        (text, "not a picture"),
        (cut, "not a picture"),
        (huge, "is too large"),
        (wide, "is too large"),
        (tmp_path / ("x" * 300 + ".png"), "cannot be read"),
        (Path(os.devnull), "not an ordinary file"),
    ):
        with pytest.raises(SourceError, match=words) as caught:
            read_image(path)
        assert caught.value.remedy
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".tif", ".webp", ".bmp", ".gif"])
def test_damaged_files_print_nothing(
    tmp_path: Path, picture: Array, suffix: str, capfd: pytest.CaptureFixture[str]
) -> None:
    whole = written(tmp_path / f"whole{suffix}", picture).read_bytes()
    damage = np.random.default_rng(7)
    refused = 0
    for _ in range(40):
        data = bytearray(whole)
        for place in damage.integers(0, len(data), 4):
            data[place] = damage.integers(256)
        path = tmp_path / f"a{suffix}"
        path.write_bytes(data[: damage.integers(1, len(data) + 1)])
        try:
            assert read_image(path).shape[2] == 3
        except SourceError:
            refused += 1
    assert refused
    assert capfd.readouterr() == ("", "")


def test_one_picture_is_one_frame(tmp_path: Path, picture: Array) -> None:
    with open_source(str(written(tmp_path / "a.png", picture)), mirror="on") as source:
        assert isinstance(source, ImageSource)
        assert (source.kind, source.live, source.size, source.frames) == ("image", False, (64, 48), 1)
        (frame,) = source
    assert (frame.frame_id, frame.t, frame.file, frame.mirrored) == (0, 0.0, "a.png", True)
    assert not frame.rgb.flags.writeable


def test_a_folder_is_read_recursively_in_order_of_path(tmp_path: Path, picture: Array) -> None:
    for name in ("b/2.png", "b/10.PNG", "a.png", "c.jpg", ".hidden.png", ".thumbs/x.png"):
        written(tmp_path / name, picture)
    (tmp_path / "notes.txt").write_text("no picture")
    with open_source(str(tmp_path)) as source:
        frames = list(source)
        assert source.kind == "folder"
        assert source.frames == 4
        assert not source.notices
    assert [(frame.frame_id, frame.t, frame.file) for frame in frames] == [
        (0, 0.0, "a.png"),
        (1, 1.0, "b/10.PNG"),
        (2, 2.0, "b/2.png"),
        (3, 3.0, "c.jpg"),
    ]
    with open_source(str(tmp_path), recursive=False) as source:
        assert [frame.file for frame in source] == ["a.png", "c.jpg"]


def test_an_unreadable_picture_is_one_notice_and_no_frame(tmp_path: Path, picture: Array) -> None:
    written(tmp_path / "a.png", picture)
    (tmp_path / "b.png").write_text("no picture")
    written(tmp_path / "c.png", picture[:10])
    heard = []
    with open_source(str(tmp_path), on_notice=heard.append) as source:
        frames = list(source)
        assert source.size == (64, 10)
    assert [(frame.file, frame.t) for frame in frames] == [("a.png", 0.0), ("c.png", 2.0)]
    (notice,) = heard
    assert source.notices == heard
    assert "b.png" in notice.text
    assert notice.remedy
    assert notice.level == "warning"


def test_a_folder_without_a_readable_picture_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="There is no picture in"):
        open_source(str(tmp_path))
    (tmp_path / "b.png").write_text("no picture")
    with pytest.raises(SourceError, match="None of the 1 pictures"):
        open_source(str(tmp_path))


def test_a_closed_folder_gives_nothing_more(tmp_path: Path, picture: Array) -> None:
    written(tmp_path / "a.png", picture)
    source = open_source(str(tmp_path))
    source.close()
    assert source.read() is None
