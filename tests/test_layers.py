"""The rules of the house: who may import whom, what stays lazy, and a package list that is true."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = {"capture", "tracking", "desktop", "rules", "pointer", "inject", "sessions", "render"}
#: Higher imports lower, never the other way; rooms of one layer do not know each other.
LAYERS: tuple[set[str], ...] = (
    {
        "vocab",
        "errors",
        "paths",
        "files",
        "log",
        "stored",
        "keys",
        "settings",
        "settings_file",
        "geometry",
        "filters",
        "closing",
        "importing",
        "frames",
        "mailbox",
        "_cv",
        "_x11",
        "autostart",
        "__init__",
    },
    {"models", "gestures", "virtualhand"},
    ROOMS,
    {"runtime"},
    {"ui"},
    {"commands", "cli", "__main__"},
)
#: library → the only places that may import it
OWNERS = {
    "PySide6": {"ui"},
    "pyqtgraph": {"ui"},
    "OpenGL": {"ui"},
    "onnxruntime": {"models"},
    "onnx": {"models"},
    "tflite": {"models"},
    "ai_edge_litert": {"models"},
    "pynput": {"inject", "desktop"},
    "Xlib": {"inject", "desktop", "_x11"},
    "jeepney": {"desktop"},
    "cv2": {"_cv"},
    "cv2_enumerate_cameras": {"capture"},
}
MUST_BE_LAZY = {"pynput", "Xlib", "jeepney", "PySide6"}  # outside ui/, never at the top of a module


def modules() -> Iterator[tuple[str, Path]]:
    """(room, file) of every module of the package, by the name it is imported under."""
    for path in sorted((ROOT / "handcontrol").glob("*.py")):
        yield path.stem, path
    for folder in sorted((ROOT / "handcontrol").iterdir()):
        if folder.is_dir() and folder.name != "__pycache__":
            for path in sorted(folder.rglob("*.py")):
                yield folder.name, path
    for name in ("models", "gestures", "ui"):
        for path in sorted((ROOT / name).rglob("*.py")):
            yield name, path


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """(dotted name, at the top of the module?) of every import; those under TYPE_CHECKING do not run: left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))

    def walk(node: ast.AST, top: bool) -> Iterator[tuple[str, bool]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and ast.unparse(child.test).endswith("TYPE_CHECKING"):
                continue
            if isinstance(child, ast.Import):
                for alias in child.names:
                    yield alias.name, top
            elif isinstance(child, ast.ImportFrom):
                assert child.level == 0, f"{path}: import by the full name, not relatively"
                yield child.module or "", top
                for alias in child.names:
                    yield f"{child.module}.{alias.name}", top
            else:
                inner = top and not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
                yield from walk(child, inner)

    yield from walk(tree, True)


def layer_of(room: str) -> int:
    for number, names in enumerate(LAYERS):
        if room in names:
            return number
    raise AssertionError(f"{room} stands in no layer: add it to LAYERS and to docs/architecture.md")


MODULES = list(modules())


@pytest.mark.parametrize(("room", "path"), MODULES, ids=[str(p.relative_to(ROOT)) for _, p in MODULES])
def test_imports_go_down_only(room: str, path: Path) -> None:
    for name, top in imports(path):
        library = name.split(".")[0]
        if library in OWNERS:
            assert room in OWNERS[library], f"{path} imports {library}; only {sorted(OWNERS[library])} may"
            assert not (top and library in MUST_BE_LAZY and room != "ui"), (
                f"{path} imports {library} at its top; import it inside the function that needs it"
            )
        assert library not in {"models", "gestures", "ui"}, f"{path} imports {name} under its bare name"
        parts = name.split(".")
        if room == "__init__" and not top:
            continue  # the library's names load on first use
        if library != "handcontrol" or len(parts) < 2 or parts[1] in {room, "__version__"}:
            continue
        if parts[1] in {"Tracker", "open_source"}:
            raise AssertionError(f"{path}: import {parts[1]} from its room, not from handcontrol")
        mine, theirs = layer_of(room), layer_of(parts[1])
        siblings_allowed = mine in (0, 5)
        assert theirs < mine or (theirs == mine and siblings_allowed), f"{path} ({room}) imports {name}"


def test_package_list_is_true() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    found = {"handcontrol"}
    for init in (ROOT / "handcontrol").rglob("*/__init__.py"):
        found.add(".".join(init.parent.relative_to(ROOT).parts))
    for name in ("models", "gestures", "ui"):
        for init in (ROOT / name).rglob("__init__.py"):
            found.add(".".join(("handcontrol", *init.parent.relative_to(ROOT).parts)))
    assert set(config["packages"]) == found


def python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **environment},
        check=False,
    )


def test_import_is_light() -> None:
    code = (
        "import sys, handcontrol, handcontrol.vocab, handcontrol.cli\n"
        "heavy = {'PySide6', 'pynput', 'cv2', 'onnxruntime', 'Xlib'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    assert python(code).returncode == 0


def test_engine_needs_neither_qt_nor_a_display() -> None:
    code = (
        "import sys\n"
        "class Refuse:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in {'PySide6', 'pyqtgraph', 'pynput'}:\n"
        "            raise ImportError(name)\n"
        "sys.meta_path.insert(0, Refuse())\n"
        "import handcontrol.runtime.engine, handcontrol.tracking.tracker, handcontrol.capture.open\n"
        "import handcontrol.commands.track, handcontrol.commands.app\n"
    )
    done = python(code, DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["models", "gestures", "ui"])
def test_mapped_folders_refuse_their_bare_name(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"import {name}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode != 0
    assert f"handcontrol.{name}" in done.stderr


def test_every_module_states_its_promise() -> None:
    for _, path in MODULES:
        doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
        assert (doc or "").strip(), f"{path} has no first line"
