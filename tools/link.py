"""Makes .link/handcontrol, a tree of links in which models/, gestures/ and ui/ sit where they are imported from.

Type checkers, editors and import graphs do not read setuptools' package-dir; pointed at .link they see the package as
it is installed. Safe to run again; .link is ignored by git.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MAPPED = ("gestures", "models", "ui")


def link(root: Path = ROOT) -> Path:
    """Lays the links anew and returns the folder to put on a checker's path."""
    target = root / ".link" / "handcontrol"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for entry in sorted((root / "handcontrol").iterdir()):
        if entry.name != "__pycache__":
            os.symlink(os.path.relpath(entry, target), target / entry.name)
    for name in MAPPED:
        os.symlink(os.path.relpath(root / name, target), target / name)
    return target.parent


if __name__ == "__main__":
    print(link())
