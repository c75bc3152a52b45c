"""handcontrol calibrate: from a session of a hand, presets, what is saved, and undo."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol import paths
from handcontrol.cli import main
from handcontrol.commands import calibrate
from handcontrol.errors import HandcontrolError
from handcontrol.settings_file import load_settings, settings_path
from handcontrol.vocab import DesktopState, Hand, HandRoi, Observation, Step


@pytest.fixture(autouse=True)
def clean(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "config_dir", lambda: tmp_path / "config")


def sweep(left, right, top, bottom, seconds=20.0):
    """Steps of a hand that goes round this part of the picture as the person sees it."""
    steps = []
    for i in range(round(seconds * 30)):
        t = i / 30
        way = np.clip(1.3 * np.array([np.cos(t), np.sin(t)]), -1, 1)
        x, y = np.array([left + right, top + bottom]) / 2 + way * np.array([right - left, bottom - top]) / 2
        points = np.zeros((21, 3))
        points[:, 0], points[:, 1] = 640 * (1 - x), 480 * y
        hand = Hand(i, 1, "right", 0.9, 0.9, points, np.zeros((21, 3)), HandRoi(0, 0, 100, 0))
        steps.append(Step(t, Observation(i, t, 640, 480, hands=(hand,)), DesktopState(t)))
    return steps


def test_a_sweep_sets_the_zone_and_undo_takes_it_back(monkeypatch, capsys):
    monkeypatch.setattr(calibrate, "watched", lambda *_, **__: sweep(0.6, 0.8, 0.5, 0.7))
    assert main(["calibrate", "video.mp4"]) == 0
    zone = load_settings()[0].pointer.zone
    assert (zone.left, zone.right, zone.top, zone.bottom) == pytest.approx((0.6, 0.8, 0.5, 0.7), abs=0.01)
    assert "pointer.zone" in capsys.readouterr().out
    assert main(["calibrate", "--undo"]) == 0
    assert load_settings()[0].pointer.zone.left == 0.2
    assert main(["calibrate", "--undo"]) == 1
    assert "no calibration" in capsys.readouterr().err


def test_show_sets_nothing(monkeypatch):
    monkeypatch.setattr(calibrate, "watched", lambda *_, **__: sweep(0.6, 0.8, 0.5, 0.7))
    assert main(["calibrate", "video.mp4", "--show"]) == 0
    assert not settings_path().exists()


def test_comments_of_the_file_stay(monkeypatch):
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text("version = 1\n# mine\n[pointer]\nslop = 0.5\n")
    assert main(["calibrate", "--preset", "elbow", "--left-handed"]) == 0
    text = settings_path().read_text()
    assert "# mine" in text
    assert load_settings()[0].pointer.slop == 0.5
    assert load_settings()[0].pointer.zone.left == pytest.approx(0.2)
    assert main(["calibrate", "--undo"]) == 0
    assert settings_path().read_text() == "version = 1\n# mine\n[pointer]\nslop = 0.5\n"


def test_too_little_to_see_is_said(monkeypatch, capsys):
    monkeypatch.setattr(calibrate, "watched", lambda *_, **__: sweep(0.6, 0.8, 0.5, 0.7, seconds=1.0))
    assert main(["calibrate", "x"]) == 1
    assert main(["calibrate", "x", "--tune"]) == 1
    assert "No hand" in capsys.readouterr().err


def test_left_handed_alone_is_refused():
    assert main(["calibrate", "--left-handed"]) == 2


@pytest.mark.networks
def test_any_source_will_do(networks):
    from handcontrol.settings import Settings

    steps = calibrate.watched("virtual:point", Settings(), 0.5, offline=True)
    assert len(steps) == 16
    assert sum(bool(step.hands) for step in steps) >= 15


def test_a_source_that_is_not_there_is_said(capsys):
    assert main(["calibrate", "nowhere.mp4"]) == HandcontrolError.exit_code
    assert "nowhere.mp4" in capsys.readouterr().err
