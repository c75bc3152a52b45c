"""What a person may type as a source, and what is said to everything else."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from handcontrol._cv import cv2
from handcontrol.capture.open import KINDS, open_source
from handcontrol.capture.source import Source
from handcontrol.errors import SourceError, UsageError


@pytest.mark.parametrize("spec", ["film:x.mp4", "webcam:0", "ftp://host/x.mp4", "", "  "])
def test_an_unknown_kind_lists_the_kinds(spec: str) -> None:
    with pytest.raises(UsageError) as caught:
        open_source(spec)
    assert KINDS in str(caught.value)
    assert caught.value.exit_code == 2


def test_a_missing_path_is_no_usage_error(tmp_path: Path) -> None:
    for name in ("missing.mp4", "missing.png", "missing", "~nobody-of-that-name/x.png"):
        with pytest.raises(SourceError, match="There is no file or folder") as caught:
            open_source(str(tmp_path / name) if name[0] != "~" else name)
        assert caught.value.exit_code == 1


def test_a_name_with_a_colon_is_a_path_when_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    cv2.imwrite("film.png", np.zeros((4, 4, 3), np.uint8))
    Path("film.png").rename("film:1.png")
    with open_source("film:1.png") as source:
        assert source.kind == "image"


def test_content_decides_where_the_name_does_not(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), np.zeros((4, 4, 3), np.uint8))
    bare = (tmp_path / "a.png").rename(tmp_path / "bare")
    with open_source(str(bare)) as source:
        assert source.kind == "image"


def test_mirror_says_what_the_picture_is(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), np.zeros((4, 4, 3), np.uint8))
    for mirror, mirrored in (("auto", False), ("on", True), ("off", False)):
        with open_source(str(tmp_path / "a.png"), mirror=mirror) as source:  # type: ignore[arg-type]
            assert isinstance(source, Source)
            assert [frame.mirrored for frame in source] == [mirrored]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_no_text_is_one_sentence(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xff.mp4"))
    try:
        path.write_bytes(b"no video")
    except OSError:
        pytest.skip("this disk takes only text as names")
    with pytest.raises(SourceError, match="Rename it"):
        open_source(str(path))
