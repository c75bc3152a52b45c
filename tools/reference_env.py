"""The side environment with the mediapipe 0.10.21 wheel, made where it is missing: never a dependency of the project.

.venv/bin/python tools/reference_env.py [PYTHON]        prints its Python, PYTHON itself where that has it
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / ".venv-reference"
PYTHONS = ("python3.12", "python3.11", "python3.10", "python3.9")  # those that the wheel exists for
WHEEL = "mediapipe==0.10.21"
#: What it needs to run; its own list would bring JAX and a sound library as well.
NEEDS = (
    "absl-py",
    "attrs",
    "flatbuffers",
    "matplotlib",
    "numpy<2",
    "opencv-contrib-python<4.12",
    "protobuf<5,>=4.25.3",
)


class NoReference(Exception):
    """Why the reference cannot be had here, in one sentence with its remedy."""


def python(given: str | None = None) -> str:
    """A Python that imports mediapipe 0.10.21: `given`, or that of FOLDER, which is made if need be (some minutes)."""
    if given:
        if not _works(given):
            raise NoReference(
                f"{given} cannot import {WHEEL}; install it there, or leave the option out to have one made."
            )
        return given
    made = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not _works(str(made)):
        print(f"• Making a side environment for {WHEEL} in {FOLDER.name} …", file=sys.stderr)
        shutil.rmtree(FOLDER, ignore_errors=True)
        _run([_base(), "-m", "venv", str(FOLDER)])
        pip = [str(made), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        _run([*pip, "--no-deps", WHEEL])
        _run([*pip, *NEEDS])
        if not _works(str(made)):
            raise NoReference(
                f"{WHEEL} was installed in {FOLDER.name} but cannot be imported; delete that folder to try again."
            )
    return str(made)


def _base() -> str:
    if (3, 9) <= sys.version_info[:2] <= (3, 12):
        return sys.executable
    for name in PYTHONS:
        if found := shutil.which(name):
            return found
    raise NoReference(
        f"{WHEEL} exists for Python 3.9 to 3.12, and none of these is here; install one (Debian: python3.12-venv)."
    )


def _works(python: str) -> bool:
    check = "import mediapipe; assert mediapipe.__version__ == '0.10.21'"
    try:
        return subprocess.run([python, "-c", check], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _run(words: list[str]) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        why = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise NoReference(f"{' '.join(words[1:5])} … failed ({why}); check the network and start again.")


def main() -> int:
    try:
        print(python(*sys.argv[1:2]))
    except NoReference as error:
        print(f"handcontrol: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
