"""The pages tell the truth: every Python example runs, prints what the page says, and every link leads somewhere."""

from __future__ import annotations

import contextlib
import importlib
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from handcontrol._cv import cv2
from handcontrol.virtualhand import Scene, load_script

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
BLOCK = re.compile(r"^```python\n(.*?)^```\n(?:```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)


def blocks(page: Path) -> Iterator[tuple[int, str, str | None]]:
    """(line, code, what it prints or None) of every Python example."""
    text = page.read_text(encoding="utf-8")
    for found in BLOCK.finditer(text):
        yield text.count("\n", 0, found.start()) + 2, found[1], found[2]


WITH_CODE = [page for page in PAGES if any(blocks(page))]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the examples open: a video, a photo and a folder of photos of the virtual hand, one of them broken."""
    folder = tmp_path_factory.mktemp("examples")
    scene = Scene(load_script("pinch"))

    def picture(t: float) -> object:
        return cv2.cvtColor(scene.render(t), cv2.COLOR_RGB2BGR)

    (folder / "photos" / "deep").mkdir(parents=True)
    for name in ("photo.png", "photos/a.png", "photos/deep/b.png"):
        assert cv2.imwrite(str(folder / name), picture(1.0))
    (folder / "photos" / "broken.jpg").write_bytes(b"half a picture")
    clip = cv2.VideoWriter(str(folder / "video.mp4"), cv2.VideoWriter.fourcc(*"mp4v"), 30.0, (640, 480))
    for number in range(15):
        clip.write(picture(1.0 + number / 30))
    clip.release()
    return folder


@pytest.mark.networks
@pytest.mark.parametrize("page", WITH_CODE, ids=[page.name for page in WITH_CODE])
def test_the_examples_run(
    page: Path, folder: Path, networks: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    names: dict[str, object] = {"__name__": "example"}
    for line, code, expected in blocks(page):
        printed = io.StringIO()
        compiled = compile("\n" * (line - 1) + code, str(page), "exec")  # so that a failure names its line
        with contextlib.redirect_stdout(printed):
            exec(compiled, names)
        if expected is not None:
            assert printed.getvalue() == expected, f"{page.name}, line {line}"


def test_there_are_examples() -> None:
    assert ROOT / "docs" / "library.md" in WITH_CODE
    assert len(list(blocks(ROOT / "docs" / "library.md"))) >= 8


def test_the_stable_names_are_there() -> None:
    page = (ROOT / "docs" / "library.md").read_text(encoding="utf-8").partition("## Stable names")[2]
    found = re.findall(r"^- `(handcontrol[\w.]*)`: ((?:.|\n  )+)$", page, re.MULTILINE)
    assert len(found) >= 5
    for module, names in found:
        for name in re.findall(r"`(\w+)`", names):
            assert hasattr(importlib.import_module(module), name), f"{module}.{name}"


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if "://" not in target and not target.startswith("#"):
            assert (page.parent / target.partition("#")[0]).exists(), target


def test_where_to_change_is_true() -> None:
    page = (ROOT / "docs" / "where-to-change.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \d+\. .*$", page, re.MULTILINE)
    assert len(rows) >= 10
    for named in re.findall(r"`([\w./-]+/[\w./-]*|[\w-]+\.py)`", page):
        assert (ROOT / named).exists(), named
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "handcontrol").rglob("*.py"))
    for name in re.findall(r"`([A-Za-z_]+)`", page):
        assert re.search(rf"^(?:class|def) {name}\b|^{name}\b.*=", code, re.MULTILINE), name
