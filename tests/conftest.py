"""What every test may lean on: a home of its own, the networks, the reference data, and no thread left behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from handcontrol import paths
from handcontrol.errors import ModelError

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = ROOT.parent / "shared" / "eval" / "dev"
NETWORKS = ("palm_full", "palm_lite", "landmark_full", "landmark_lite")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write tests/golden/ anew; read the diff")


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Settings, data and logs of the tests go to a folder of their own; only the networks' cache is the person's."""
    cache = paths.cache_dir()
    cache.mkdir(parents=True, exist_ok=True)
    home = tmp_path_factory.mktemp("home")
    (home / "cache").symlink_to(cache, target_is_directory=True)
    before = os.environ.get("HANDCONTROL_HOME")
    os.environ["HANDCONTROL_HOME"] = str(home)
    yield home
    if before is None:
        del os.environ["HANDCONTROL_HOME"]
    else:
        os.environ["HANDCONTROL_HOME"] = before


@pytest.fixture(scope="session")
def networks(home: Path) -> dict[str, Path]:
    """The four converted networks by name; the test skips, with the reason, where they cannot be had."""
    from handcontrol.models import store

    try:
        return store.ensure(NETWORKS)
    except ModelError as error:
        pytest.skip(f"the networks cannot be had: {error}")


@pytest.fixture(scope="session")
def reference() -> Path:
    """The development photographs, clips and reference outputs beside the repository; skips elsewhere."""
    if not (REFERENCE / "reference_images.json").exists():
        pytest.skip("needs the reference photographs, which are not part of the repository")
    return REFERENCE


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A test that leaves a thread of ours running fails, by the thread's name."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    for thread in left:
        thread.join(timeout=2.0)
    left = [thread.name for thread in left if thread.is_alive()]
    assert not left, f"threads left running: {left}"


@pytest.fixture
def start_x_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., str]]:
    """Starts an X server of the test's own and sets DISPLAY to it: `start("-screen", "0", "800x600x24", …)`."""
    if not shutil.which("Xvfb"):
        pytest.skip("needs Xvfb")
    servers = []

    def start(*options: str) -> str:
        command = ["Xvfb", "-displayfd", "1", "-noreset", "-nolisten", "tcp", *options]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        servers.append(server)
        assert server.stdout is not None
        display = f":{server.stdout.readline().strip()}"
        assert display != ":", f"{' '.join(command)} did not start"
        monkeypatch.setenv("DISPLAY", display)
        return display

    yield start
    for server in servers:
        server.terminate()
        server.wait(timeout=10)
        assert server.stdout is not None
        server.stdout.close()
