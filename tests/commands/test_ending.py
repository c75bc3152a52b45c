"""What is kept of a run, what the next engine of it runs by, and that its process ends."""

from __future__ import annotations

import argparse
import subprocess
import sys
from ctypes.util import find_library

import pytest

from handcontrol.commands import app, rooms
from handcontrol.errors import DisplayError, SettingsError
from handcontrol.rules.file import default_rules
from handcontrol.runtime.engine import Options
from handcontrol.settings import Settings
from handcontrol.settings_file import load_settings
from handcontrol.vocab import UseRules

HANGS = """
import atexit, threading
atexit.register(threading.Event().wait)  # as a driver that is taken down and waits
from handcontrol.commands.ending import end_surely
end_surely(0.2)
"""


def test_a_process_that_hangs_while_it_ends_is_ended():
    done = subprocess.run([sys.executable, "-P", "-c", HANGS], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


GOES_AWAY = """
import ctypes
from handcontrol.commands.ending import ended_with_the_display
with ended_with_the_display(lambda: print("ended", flush=True)):
    xlib = ctypes.CDLL("libX11.so.6")
    xlib.XSetIOErrorHandler.restype = ctypes.c_void_p
    kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)
    kind(xlib.XSetIOErrorHandler(None))(None)  # as Xlib does it when its socket breaks
"""


@pytest.mark.skipif(not sys.platform.startswith("linux") or not find_library("X11"), reason="needs Xlib")
def test_a_display_that_goes_away_under_xlib_is_said_in_one_sentence():
    done = subprocess.run(
        [sys.executable, "-P", "-c", GOES_AWAY], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (1, "ended\n")
    assert done.stderr == f"handcontrol: {DisplayError()}\n"


def said(path, **words):
    return argparse.Namespace(**{"settings": path, "mirror": None, "model": None, **words})


def test_what_was_changed_is_kept_not_what_the_command_line_said(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("[tracking]\nmodel = 'full'\n")
    run = Settings.model_validate(
        {"camera": {"mirror": "on"}, "tracking": {"model": "lite", "hands": 1}, "look": {"theme": "light"}}
    )
    app._save(run, said(path, mirror="on", model="lite"))
    kept, _ = load_settings(path)
    assert (kept.look.theme, kept.camera.mirror, kept.tracking.model) == ("light", "auto", "full")
    assert kept.tracking.hands == 1


def test_what_was_changed_after_the_command_line_said_it_is_kept(tmp_path):
    path = tmp_path / "settings.toml"
    app._save(Settings(tracking={"model": "full"}), said(path, model="lite"))
    assert load_settings(path)[0].tracking.model == "full"


def test_a_file_with_a_fault_is_left_alone(tmp_path):
    path = tmp_path / "settings.toml"
    words = "[tracking]\nmodel = 'fulll'\nhands = 1\n"
    path.write_text(words)
    with pytest.raises(SettingsError, match="model"):
        app._save(Settings(), said(path))
    assert path.read_text() == words


def test_the_engine_after_a_failure_runs_by_the_rules_of_now(tmp_path, monkeypatch):
    made, posted = [], []

    class Engine:
        notices = None
        post = posted.append

    monkeypatch.setattr(rooms, "assemble", lambda options, settings, rules, **_: made.append(rules) or Told())
    old, new = default_rules(), default_rules()
    recording = rooms.Recording(None, Settings(), old, force=False)
    recording.engine(Options("virtual:demo"))
    args = argparse.Namespace(profile=None)
    app._profiles(args, old, tmp_path / "rules.toml", Engine, recording)._post(UseRules(new))
    recording.engine(Options("virtual:demo"))
    assert (made[0] is old, made[1] is new) == (True, True)
    assert posted == [UseRules(new)]


class Told:
    """An engine, as far as a recording needs one."""

    notices = argparse.Namespace(put=print)


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        (None, {}, True),
        ("[start]\nfirst_run = false\n", {}, False),
        ("[look]\ntheme = 'light'\n", {}, True),
        ("[look]\ntheme = 'lite'\n", {}, False),
        (None, {"source": "virtual:demo"}, False),
        (None, {"arm": True}, False),
        (None, {"dry_run": True}, False),
        (None, {"duration": 3.0}, False),
    ],
)
def test_the_first_run_is_for_a_plain_start_that_has_not_seen_it(tmp_path, text, words, shown):
    path = tmp_path / "settings.toml"
    if text is not None:
        path.write_text(text)
    plain = dict.fromkeys(("source", "profile", "arm", "dry_run", "duration", "record", "minimised"))
    assert app._newcomer(said(path, **{**plain, **words})) is shown
