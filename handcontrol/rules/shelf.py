"""Which profiles there are: the packaged ones and the person's own."""

from __future__ import annotations

import tomllib
from functools import lru_cache
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


@lru_cache(maxsize=1)
def packaged_words() -> frozenset[str]:
    """What a person reads of the packaged profiles: their names ("one handed"), their rules' and modes' names, and what
    their rules tell."""
    words = {name.replace("_", " ") for name in pack_names()}
    for name in pack_names():
        text = resources.files("handcontrol.rules").joinpath(f"profiles/{name}.toml").read_text("utf-8")
        for rule in tomllib.loads(text)["rule"]:
            words.add(rule["name"])
            words |= {rule["when"]["mode"]} if "mode" in rule["when"] else set()
            words |= {do["notify"] for do in rule.get("on_enter", ()) if "notify" in do}
    return frozenset(words)
