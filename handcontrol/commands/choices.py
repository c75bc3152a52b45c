"""Which settings, rules and source a run uses: those asked for, else those of the person's files, else the packaged."""

from __future__ import annotations

import os
import re
from pathlib import Path

from handcontrol.capture.camera import list_cameras
from handcontrol.errors import RulesError, SettingsError
from handcontrol.rules.file import default_rules, load_rules
from handcontrol.rules.grammar import RuleSet
from handcontrol.rules.packs import pack
from handcontrol.rules.shelf import own_files, own_folder, pack_names
from handcontrol.settings import Settings
from handcontrol.settings_file import load_settings
from handcontrol.vocab import Notice

DEMO = "virtual:demo"


def choose_settings(
    path: Path | None, told: list[Notice], *, mirror: str | None = None, model: str | None = None
) -> Settings:
    """The settings file, and over it what the command line says."""
    if path and not os.path.isfile(path):
        raise SettingsError(f"There is no settings file {path}.", "Check the path.", help="settings")
    settings, problems = load_settings(path)
    if problems and path:
        raise SettingsError(f"{path}: {problems[0]}", _more(len(problems)), help="settings")
    told += [
        Notice(
            f"The settings are not used: {one.path}: {one.text}", one.suggestion, "warning", help="settings"
        )
        for one in problems
    ]
    camera = {"mirror": mirror} if mirror else {}
    tracking = {"model": model} if model else {}
    return settings.model_copy(
        update={
            "camera": settings.camera.model_copy(update=camera),
            "tracking": settings.tracking.model_copy(update=tracking),
        }
    )


def choose_rules(profile: str | None, told: list[Notice]) -> tuple[RuleSet, Path | None]:
    """The rules asked for and their file: a path, a profile's name, the person's default, or the packaged ones.

    A fault is a RulesError in what was asked for; in the default it is told, and the packaged rules stand in.
    """
    folder = own_folder()
    if profile is None:
        path = folder / "default.toml"
        if not os.path.exists(path):
            return default_rules(), None
    elif profile.endswith(".toml") or os.sep in profile:
        path = Path(profile)
    else:
        path = folder / f"{profile}.toml"
        if not os.path.exists(path):
            if profile in pack_names():
                return pack(profile), None
            known = sorted({*pack_names(), *(file.stem for file in own_files())})
            raise RulesError(f"There is no profile {profile!r}.", f"There are: {', '.join(known)}.")
    rules, problems = load_rules(path)
    if rules is None:
        errors = [problem for problem in problems if problem.level == "error"]
        if profile is not None:
            raise RulesError(str(errors[0]), _more(len(errors)))
        text = f"Your rules are not used: {errors[0]}"
        told.append(Notice(text, _more(len(errors)), "warning", help="rules"))
        rules = default_rules()
    return rules, path


def _more(count: int) -> str:
    return f"(and {count - 1} more)" if count > 1 else ""


def choose_source(asked: str | None, settings: Settings, told: list[Notice]) -> str:
    """What to open: as asked, as set, else the first camera, else the virtual hand. A camera's number in the settings
    means the one that has it now, as in the window's list."""
    if asked:
        return asked
    spec = settings.camera.source
    number = re.fullmatch(r"camera:(\d+)", spec, re.IGNORECASE)
    if spec != "auto" and not number:
        return spec
    cameras = list_cameras()
    if number:
        return next((camera.spec for camera in cameras if camera.index == int(number[1])), spec)
    if cameras:
        told.append(Notice(f"Using the camera {cameras[0].name}."))
        return cameras[0].spec
    told.append(
        Notice("There is no camera: this is the virtual hand.", "Plug in a webcam, or give --source.")
    )
    return DEMO
