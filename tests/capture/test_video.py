"""Videos come with the times that the file gives; a file cut short ends with one notice."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from handcontrol._cv import cv2
from handcontrol.capture.open import open_source
from handcontrol.capture.video import MAX_GAP_S
from handcontrol.errors import SourceError

COUNT, SIZE = 40, (64, 48)


def written(path: Path, codec: str = "MJPG", *, fps: float = 25.0, count: int = COUNT) -> Path:
    """A clip whose picture i is grey of level 6 i, with noise below so that it does not shrink to nothing."""
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*codec), fps, SIZE)
    assert writer.isOpened()
    noise = np.random.default_rng(1).integers(0, 256, (count, 24, 64, 3), dtype=np.uint8)
    for i in range(count):
        picture = np.full((48, 64, 3), 6 * i, np.uint8)
        picture[24:] = noise[i]
        writer.write(picture)
    writer.release()
    return path


@pytest.mark.parametrize(("name", "codec"), [("a.avi", "MJPG"), ("a.mp4", "mp4v"), ("a.mkv", "mp4v")])
@pytest.mark.parametrize("fps", [25.0, 30.0])
def test_every_picture_with_its_time(tmp_path: Path, name: str, codec: str, fps: float) -> None:
    with open_source(str(written(tmp_path / name, codec, fps=fps))) as source:
        assert (source.kind, source.live, source.size, source.frames) == ("video", False, SIZE, COUNT)
        assert source.fps == pytest.approx(fps)
        frames = list(source)
        assert source.read() is None
        assert source.notices == []
    assert [frame.frame_id for frame in frames] == list(range(COUNT))
    assert frames[0].t == 0.0
    assert [frame.t for frame in frames] == pytest.approx([i / fps for i in range(COUNT)], abs=1e-3)
    assert [frame.rgb[:16].mean() for frame in frames] == pytest.approx([6 * i for i in range(COUNT)], abs=8)


def test_colours_are_rgb(tmp_path: Path) -> None:
    path = tmp_path / "red.avi"
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"MJPG"), 10.0, SIZE)
    writer.write(np.full((48, 64, 3), (0, 0, 255), np.uint8))  # BGR
    writer.release()
    with open_source(str(path)) as source:
        red, _, blue = next(iter(source)).rgb[20, 20].tolist()
    assert red > 200 > 60 > blue


def test_uneven_times_of_a_gif_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    path.write_bytes(gif([0, 10, 30, 20]))
    with open_source(str(path)) as source:
        frames = list(source)
    assert [frame.t for frame in frames] == pytest.approx([0.0, 0.10, 0.40], abs=0.011)


def test_times_rise_where_the_file_gives_none(tmp_path: Path) -> None:
    # FFmpeg has no time for the last picture of a program stream (it answers 0), and guesses the number of them.
    with open_source(str(written(tmp_path / "a.mpg", "PIM1", count=10))) as source:
        times = [frame.t for frame in source]
        assert source.notices == []
    assert times == pytest.approx([i / 25 for i in range(10)], abs=1e-3)


@pytest.mark.parametrize(("name", "codec"), [("a.avi", "MJPG"), ("a.mkv", "mp4v")])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_cut_video_gives_what_is_there_and_one_notice(
    tmp_path: Path, name: str, codec: str, share: float, capfd: pytest.CaptureFixture[str]
) -> None:
    data = written(tmp_path / name, codec).read_bytes()
    path = tmp_path / f"cut_{name}"
    path.write_bytes(data[: int(len(data) * share)])
    with open_source(str(path)) as source:
        frames = list(source)
        assert source.read() is None
    assert 0 < len(frames) < COUNT
    (notice,) = source.notices
    assert f"after {len(frames)} of {COUNT} pictures" in notice.text
    assert notice.remedy
    assert capfd.readouterr() == ("", "")


def test_a_video_with_a_damaged_middle_does_not_crash(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    data = bytearray(written(tmp_path / "a.mp4", "mp4v").read_bytes())
    data[len(data) // 3 : len(data) // 2] = bytes(len(data) // 2 - len(data) // 3)
    path = tmp_path / "b.mp4"
    path.write_bytes(data)
    with open_source(str(path)) as source:
        assert 0 < len(list(source)) <= COUNT
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("name", "codec"), [("a.mkv", "mp4v"), ("a.ts", "mp4v"), ("a.avi", "MJPG")])
def test_damaged_videos_end_in_order(
    tmp_path: Path, name: str, codec: str, capfd: pytest.CaptureFixture[str]
) -> None:
    whole = written(tmp_path / name, codec, count=12).read_bytes()
    capfd.readouterr()  # the writer has its own words about codecs
    damage = np.random.default_rng(11)
    path = tmp_path / f"damaged_{name}"
    for _ in range(15):
        data = bytearray(whole)
        for place in damage.integers(0, len(data), 20):
            data[place] = damage.integers(256)
        path.write_bytes(data)
        try:
            with open_source(str(path)) as source:
                times = [frame.t for frame in source]
                assert len(source.notices) <= 1
        except SourceError:
            continue
        assert all(0.0 < step <= MAX_GAP_S for step in np.diff(times))
    assert capfd.readouterr() == ("", "")


def test_no_video_is_one_sentence(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    whole = written(tmp_path / "whole.mp4", "mp4v").read_bytes()
    cut = tmp_path / "cut.mp4"  # its index was at the end
    cut.write_bytes(whole[: len(whole) // 2])
    text = tmp_path / "text.mp4"
    text.write_text("no video")
    empty = tmp_path / "empty.mp4"
    empty.touch()
    for path, words in (
        (cut, "not a video"),
        (text, "not a video"),
        (empty, "is empty"),
        (tmp_path / "no", "no file"),
    ):
        with pytest.raises(SourceError, match=words) as caught:
            open_source(str(path))
        assert caught.value.remedy
    assert capfd.readouterr() == ("", "")


def test_closing_early_is_no_end(tmp_path: Path) -> None:
    with open_source(str(written(tmp_path / "a.avi"))) as source:
        assert source.read() is not None
    assert source.read() is None
    assert source.notices == []


def gif(delays: list[int]) -> bytes:
    """A GIF89a of 2x2 pictures; each is shown for its delay, in hundredths of a second (the first entry is skipped)."""
    out = b"GIF89a" + b"\x02\x00\x02\x00\x80\x00\x00" + b"\x00\x00\x00\xff\xff\xff"
    for delay in delays[1:]:
        out += b"\x21\xf9\x04\x00" + delay.to_bytes(2, "little") + b"\x00\x00"
        out += b"\x2c\x00\x00\x00\x00\x02\x00\x02\x00\x00" + b"\x02\x03\x84\x51\x05\x00"
    return out + b"\x3b"
