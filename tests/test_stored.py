"""Everything stored is listed with its size; deleting removes exactly that, and never what is not ours."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

from handcontrol import cli, paths, stored
from handcontrol.errors import HandcontrolError

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home in which one thing of every kind is stored, beside a stranger and a link out of it."""
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path / "home"))
    files = {
        paths.config_dir() / "settings.toml": 10,
        paths.config_dir() / "profiles" / "default.toml": 20,
        paths.config_dir() / "gestures" / "mine.json": 30,
        paths.cache_dir() / "networks" / "palm_full.onnx": 3000,
        paths.cache_dir() / "qtshadercache-x86_64" / "1": 5,
        paths.data_dir() / "sessions" / "deep" / "a.mcap": 4_000_000,
        paths.config_dir() / "window.json": 3,
        paths.data_dir() / "window.lock": 0,
        paths.log_dir() / "handcontrol.log": 7,
        paths.log_dir() / "handcontrol.log.1": 8,
        paths.data_dir() / "mine.txt": 1,
        tmp_path / "outside" / "film.mp4": 9,
    }
    for file, size in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x" * size)
    (paths.data_dir() / "sessions" / "linked").symlink_to(tmp_path / "outside", target_is_directory=True)
    return tmp_path


def test_the_list(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["data", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    sizes = {row["kind"]: (row["files"], row["bytes"]) for row in report["stored"]}
    assert sizes["sessions"][1] >= 4_000_000
    assert {kind: size for kind, size in sizes.items() if kind != "sessions"} == {
        "settings": (1, 10),
        "profiles": (1, 20),
        "gestures": (1, 30),
        "networks": (1, 3000),
        "graphics": (1, 5),
        "window": (1, 3),
        "running": (1, 0),
        "log": (2, 15),
        "autostart": (0, 0),
    }
    assert report["not_ours"] == [str(paths.data_dir() / "mine.txt")]
    assert cli.main(["data"]) == 0
    out = capsys.readouterr().out
    assert "4.0 MB  recorded sessions" in out
    assert "mine.txt (never deleted)" in out


def test_delete_removes_all_that_is_ours_and_nothing_else(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["data", "--delete", "--yes"]) == 0
    assert "All of it was deleted" in capsys.readouterr().out
    left = sorted(path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file())
    assert left == ["home/data/mine.txt", "outside/film.mp4"]
    assert not paths.config_dir().exists()
    assert cli.main(["data", "--delete", "--yes"]) == 0
    assert "nothing to delete" in capsys.readouterr().out


def test_a_link_is_removed_and_not_followed(home: Path) -> None:
    (paths.config_dir() / "settings.toml").unlink()
    (paths.config_dir() / "settings.toml").symlink_to(home / "outside" / "film.mp4")
    stored.delete()
    assert not (paths.config_dir() / "settings.toml").is_symlink()
    assert (home / "outside" / "film.mp4").exists()


def test_it_asks_first(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert cli.main(["data", "--delete"]) == 2
    assert "Add --yes" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    for answer in ("no", "", "y"):
        monkeypatch.setattr("builtins.input", lambda prompt, answer=answer: answer)
        assert cli.main(["data", "--delete"]) == 0
    assert (paths.config_dir() / "settings.toml").exists()
    monkeypatch.setattr("builtins.input", lambda prompt: "yes")
    assert cli.main(["data", "--delete"]) == 0
    assert not (paths.config_dir() / "settings.toml").exists()


def test_what_cannot_be_deleted_is_told_and_the_rest_goes(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remove = stored._remove

    def refuse(place: Path) -> None:
        if place.name == "networks":
            raise PermissionError(13, "Permission denied", str(place))
        remove(place)

    monkeypatch.setattr(stored, "_remove", refuse)
    with pytest.raises(HandcontrolError, match=r"networks \(Permission denied\)"):
        stored.delete()
    assert not (paths.data_dir() / "sessions").exists()


@pytest.mark.parametrize("words", [["--yes"], ["--json", "--delete"]])
def test_words_that_do_not_go_together(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["data", *words]) == 2


def test_everything_that_is_stored_has_its_row() -> None:
    """Whatever the code keeps in one of the four folders is known to `KINDS`."""
    known = {
        (folder.__name__, pattern.rstrip("*."))
        for _, folder, patterns in stored.KINDS.values()
        for pattern in patterns
    }
    used = set()
    sources = [
        *ROOT.glob("handcontrol/**/*.py"),
        *(path for room in ("models", "gestures", "ui") for path in ROOT.glob(f"{room}/*.py")),
    ]
    for path in sources:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
                found = re.fullmatch(r"paths\.(\w+_dir)\(\) / ([^/]+)", ast.unparse(node))
                if found:
                    used.add((found[1], found[2].strip("'\"")))
    assert len(used) >= 5
    named = {("log_dir", "FILE"): ("log_dir", "handcontrol.log")}
    assert {named.get(one, one) for one in used} <= known, "add a row to handcontrol/stored.py"
