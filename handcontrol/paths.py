"""Where handcontrol keeps its files: the platform's own folders, or below HANDCONTROL_HOME when that is set."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def _home(kind: str, default: str) -> Path:
    home = os.environ.get("HANDCONTROL_HOME")
    return Path(home) / kind if home else Path(default)


def config_dir() -> Path:
    """Settings and profiles (TOML). Not created here."""
    return _home("config", platformdirs.user_config_dir("handcontrol", appauthor=False))


def cache_dir() -> Path:
    """Fetched and converted networks; may be deleted at any time. Not created here."""
    return _home("cache", platformdirs.user_cache_dir("handcontrol", appauthor=False))


def data_dir() -> Path:
    """Sessions and what a person made. Not created here."""
    return _home("data", platformdirs.user_data_dir("handcontrol", appauthor=False))


def log_dir() -> Path:
    """The local log. Not created here."""
    return _home("log", platformdirs.user_log_dir("handcontrol", appauthor=False))
