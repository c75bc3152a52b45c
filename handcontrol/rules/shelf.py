"""Which profiles there are: the packaged ones and the person's own."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from handcontrol import paths


def pack_names() -> tuple[str, ...]:
    """The packaged profiles, sorted."""
    folder = resources.files("handcontrol.rules").joinpath("profiles")
    return tuple(sorted(f.name.removesuffix(".toml") for f in folder.iterdir() if f.name.endswith(".toml")))


def own_folder() -> Path:
    """Where the person's own profiles are, one file each. Not created here."""
    return paths.config_dir() / "profiles"


def own_files() -> list[Path]:
    """The person's own profiles, sorted; each is called as its file."""
    return sorted(own_folder().glob("*.toml"))
