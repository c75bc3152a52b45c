"""The words for "what if": other settings and rules for a recorded session, the same for replay, compare and check."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from handcontrol.commands.choices import choose_rules, choose_settings
from handcontrol.commands.progress import progress_line
from handcontrol.errors import SessionError, UsageError
from handcontrol.rules.grammar import RuleSet
from handcontrol.runtime.build import build_tracker
from handcontrol.runtime.replay import settings_of
from handcontrol.sessions.reader import SessionReader
from handcontrol.sessions.source import need_pictures
from handcontrol.settings import Settings
from handcontrol.tracking.tracker import Tracker


def add_what_if(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--profile", metavar="NAME", help="with these rules: a profile's name or a .toml file")
    add("--settings", type=Path, metavar="FILE", help="with the settings of FILE (TOML)")
    add(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="with one setting changed: pointer.beta=2",
    )
    add("--retrack", action="store_true", help="look at the recorded pictures anew (record --pictures)")


def eyes(args: argparse.Namespace, session: SessionReader, settings: Settings | None) -> Tracker | None:
    """Who looks at the pictures anew, with the networks of `settings` (None: the recorded), where that is asked for."""
    if not args.retrack:
        return None
    need_pictures(session)
    return build_tracker(settings or settings_of(session.about), progress=progress_line())


def wanted(args: argparse.Namespace, session: SessionReader) -> tuple[Settings | None, RuleSet | None] | None:
    """The settings and rules asked for (None: the recorded ones), or None when nothing was asked for."""
    if not (args.profile or args.settings or args.set or args.retrack):
        return None
    settings = choose_settings(args.settings, []) if args.settings else None
    if args.set:
        settings = _changed(settings, dict(map(_pair, args.set)), session)
    return settings, choose_rules(args.profile, [])[0] if args.profile else None


def _changed(settings: Settings | None, changes: dict[str, Any], session: SessionReader) -> Settings:
    about = session.about
    for name in changes:
        group, _, field = name.partition(".")
        known = getattr(settings_of(about), group, None)
        if not field or known is None or not hasattr(known, field):
            raise UsageError(f"There is no setting {name}.", "As in: --set pointer.beta=2")
    try:
        if settings is None:
            return settings_of(about, changes)
        return settings_of(type(about)("", settings.model_dump(mode="json")), changes)
    except SessionError as error:
        raise UsageError(
            error.text.replace("Its setting", "The setting"), "See its range in the settings."
        ) from error


def _pair(text: str) -> tuple[str, Any]:
    name, sign, value = text.partition("=")
    if not sign:
        raise UsageError(f"--set {text}: no value.", "As in: --set pointer.beta=2")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value
