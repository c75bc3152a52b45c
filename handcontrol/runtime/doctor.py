"""What this machine has, what is missing, and what to do about it; nothing is fetched or changed.

Each check is a function that returns Findings; `examine` runs them all in about a second (not on a screen's thread).
No camera is opened unless that is asked for. The person's home is shown as ~; `report` leaves out more.
"""

from __future__ import annotations

import ctypes
import os
import platform
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from handcontrol import __version__, paths
from handcontrol.capture.camera import NO_CAMERA, Camera, list_cameras, trouble
from handcontrol.errors import HandcontrolError
from handcontrol.inject import open_injector
from handcontrol.log import last_lines, redacted
from handcontrol.models import store
from handcontrol.models.manifest import manifest
from handcontrol.rules.file import load_rules
from handcontrol.runtime.camera_check import camera_check
from handcontrol.runtime.finding import Finding, without_home
from handcontrol.runtime.libraries import installed_versions, library_findings
from handcontrol.settings_file import load_settings

FOLDERS: dict[str, Callable[[], Path]] = {
    "settings folder": paths.config_dir,
    "network folder": paths.cache_dir,
    "session folder": paths.data_dir,
    "log folder": paths.log_dir,
}
LOG_LINES = 40


def examine(camera: str | None = None) -> tuple[Finding, ...]:
    """All checks of this machine, in the order a person would mend things; a check that breaks is itself a finding.

    camera: a source ("camera:0") to open for three seconds, to see its rate and the light.
    """
    checks: tuple[tuple[str, Callable[[], Iterable[Finding]]], ...] = (
        ("system", system_findings),
        ("libraries", lambda: library_findings(installed_versions(), sys.version_info[:3])),
        ("folders", folder_findings),
        ("networks", network_findings),
        ("settings", settings_findings),
        ("rules", rules_findings),
        ("camera", lambda: camera_findings(list_cameras())),
        ("light", lambda: camera_check(camera) if camera else not_looked()),
        ("display", lambda: display_findings(platform.system(), os.environ)),
        ("window", lambda: window_findings(platform.system(), os.environ)),
        ("input", lambda: input_findings(platform.system(), os.environ)),
    )
    found: list[Finding] = []
    for name, check in checks:
        try:
            found += check()
        except Exception as error:  # a doctor who falls ill still hands over the rest of the report
            text = f"This could not be checked ({type(error).__name__}: {error})."
            found.append(Finding(name, "fail", text, "Please report it with this whole page."))
    return tuple(without_home(finding) for finding in found)


def report(findings: Iterable[Finding]) -> str:
    """The findings and the end of the log as text to copy to others: no names, paths, addresses or programs."""
    rows = [f"handcontrol {__version__}"]
    for finding in findings:
        text = f"{finding.text} {finding.remedy}".strip()
        rows.append(f"{finding.level:<5} {finding.name}: {redacted(text, finding.private)}")
    log = last_lines(LOG_LINES)
    rows += ["", f"The last {len(log)} lines of the log:", *(redacted(line) for line in log)] if log else []
    return "\n".join(rows)


def system_findings() -> Iterator[Finding]:
    """The system, as far as it matters for what goes wrong."""
    desktop = " ".join(
        os.environ[name] for name in ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE") if os.environ.get(name)
    )
    cores, where = os.cpu_count(), f", {desktop}"
    yield Finding("system", "ok", f"{_release()}, {cores} processor cores{where if desktop else ''}")


def _release() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError, AttributeError):
        return f"{platform.system()} {platform.release()}"


# --- files -----------------------------------------------------------------------------------------------------


def folder_findings() -> Iterator[Finding]:
    """Whether settings, networks, sessions and the log can be written where they belong."""
    for name, place in FOLDERS.items():
        folder = place()
        if can_be_written(folder):
            yield Finding(name, "ok", str(folder))
        else:
            remedy = "Make it writable, or set HANDCONTROL_HOME to a folder that is."
            yield Finding(name, "fail", f"{folder} cannot be written to.", remedy, help="files")


def can_be_written(folder: Path) -> bool:
    """Whether `folder` takes files, or could be made: asked of the nearest folder that exists, without writing."""
    for place in (folder, *folder.parents):
        if os.path.lexists(place):
            return os.path.isdir(place) and os.access(place, os.W_OK | os.X_OK)
    return False


def network_findings() -> Iterator[Finding]:
    """Whether the networks are fetched, converted and whole."""
    try:
        kept = store.stored(manifest().names)
    except HandcontrolError as error:
        yield Finding("networks", "fail", error.text, error.remedy)
        return
    mend = "This is mended at the next use, or now with: handcontrol models fetch."
    for state in ("ready", "missing", "outdated", "damaged"):
        names = ", ".join(network.name for network in kept if network.state == state)
        if not names:
            continue
        if state == "ready":
            yield Finding("networks", "ok", f"{names}: fetched and converted.")
        elif state == "missing":
            remedy = "They come by themselves at the first use, or now with: handcontrol models fetch."
            yield Finding("networks", "warn", f"{names}: not on this machine yet.", remedy)
        elif state == "outdated":
            yield Finding("networks", "warn", f"{names}: converted by another version.", mend)
        else:
            yield Finding("networks", "warn", f"{names}: damaged.", mend)


def settings_findings() -> Iterator[Finding]:
    """Whether the settings file can be used."""
    try:
        _, problems = load_settings(None)
    except HandcontrolError as error:
        yield Finding("settings", "fail", error.text, error.remedy)
        return
    if not problems:
        yield Finding("settings", "ok", "The settings can be used.")
    for problem in problems:
        remedy = f"{problem.suggestion} Until the file is mended, the defaults hold.".strip()
        yield Finding("settings", "fail", f"{problem.path}: {problem.text}", remedy, help="settings")


def rules_findings() -> Iterator[Finding]:
    """Whether each profile of the person's own can be used; without any, the packaged rules hold."""
    files = sorted((paths.config_dir() / "profiles").glob("*.toml"))
    if not files:
        yield Finding("rules", "ok", "The rules that come with handcontrol hold.")
    for file in files:
        rules, problems = load_rules(file)
        if rules is None:
            text = f"{file} cannot be used ({len(problems)} problem{'s' * (len(problems) != 1)})."
            see = f"See them all with: handcontrol rules check {file}"
            yield Finding("rules", "fail", text, see, help="files")
        else:
            yield Finding("rules", "ok", f"{file}: {len(rules.rules)} rules.")


# --- devices ---------------------------------------------------------------------------------------------------


def camera_findings(cameras: tuple[Camera, ...]) -> Iterator[Finding]:
    """Each camera and what stands in its way; none is opened, so no light of a camera goes on."""
    if not cameras:
        yield Finding("camera", "warn", *NO_CAMERA)
    for camera in cameras:
        why = trouble(camera, cameras)
        if why:
            yield Finding("camera", "warn", why.text, why.remedy, (camera.name,), why.help)
        else:
            yield Finding("camera", "ok", f"camera:{camera.index} {camera.name}", "", (camera.name,))


def not_looked() -> Iterator[Finding]:
    """The light is not looked at without being asked."""
    yield Finding("light", "ok", "Not looked at; handcontrol doctor --camera-check opens a camera and looks.")


def display_findings(system: str, environment: Mapping[str, str]) -> Iterator[Finding]:
    """Which display server a window would open on."""
    if system in ("Windows", "Darwin"):
        yield Finding("display", "ok", {"Windows": "Windows desktop", "Darwin": "macOS desktop"}[system])
    elif environment.get("WAYLAND_DISPLAY"):
        text = "Wayland" + (" with X11" if environment.get("DISPLAY") else "")
        text += ": the window opens, but mouse and keyboard of other programs cannot be driven yet."
        yield Finding("display", "warn", text, "Choose an X11 (Xorg) session at the login.")
    elif environment.get("DISPLAY"):
        yield Finding("display", "ok", f"X11 on {environment['DISPLAY']}")
    else:
        remedy = "Start it from a desktop session, or without a window: handcontrol --headless"
        yield Finding("display", "warn", "There is no display.", remedy)


def window_findings(system: str, environment: Mapping[str, str]) -> Iterator[Finding]:
    """Whether the system's libraries that Qt needs for a window are there."""
    if system != "Linux" or environment.get("WAYLAND_DISPLAY") or not environment.get("DISPLAY"):
        return
    try:
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError:
        remedy = "Install it (Debian, Ubuntu: apt install libxcb-cursor0)."
        yield Finding("window", "fail", "The window needs the system library libxcb-cursor0.", remedy)


def input_findings(system: str, environment: Mapping[str, str]) -> Iterator[Finding]:
    """Whether mouse and keyboard input can be injected here; the backend is opened and closed, nothing is sent."""
    display = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    if system not in ("Windows", "Darwin") and not display:
        yield Finding(
            "input", "warn", "Without a display nothing can be injected.", "Use --dry-run to see the actions."
        )
        return
    try:
        injector = open_injector(dry_run=False)
    except HandcontrolError as error:
        yield Finding("input", "fail", error.text, error.remedy, help=error.help)
        return
    name = injector.name
    injector.close()
    yield Finding("input", "ok", f"Mouse and keyboard through {name}.")
