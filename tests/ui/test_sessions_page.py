"""Sessions in the window: recorded, listed, played, marked, asked what if, exported, deleted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from handcontrol import paths
from handcontrol.rules.file import default_rules
from handcontrol.runtime import shelf
from handcontrol.runtime.build import pipeline_without_tracker
from handcontrol.runtime.recorder import about
from handcontrol.sessions.writer import PART, SessionWriter
from handcontrol.settings import Settings
from handcontrol.ui.desk import Desk
from handcontrol.ui.session_words import megabytes
from handcontrol.ui.sessions_page import SessionsPage
from handcontrol.ui.timeline import Tick, Timeline
from handcontrol.virtualhand import Scene
from handcontrol.vocab import (
    DesktopState,
    Hand,
    HandRoi,
    KeepLast,
    Observation,
    Screen,
    SetControl,
    StartRecording,
    StopRecording,
)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    """Four seconds of the virtual hand that clicks, as a file."""
    path = tmp_path_factory.mktemp("sessions") / "clicks.mcap"
    pipeline, scene = pipeline_without_tracker(Settings(), default_rules()), Scene("click")
    desktop = DesktopState(screens=(Screen("one", 0, 0, 1920, 1080, primary=True),))
    with SessionWriter(path, about("virtual:click", Settings(), default_rules())) as writer:
        for i in range(120):
            hands = tuple(
                Hand(i, 1, hand.side, 0.99, 0.99, hand.points_px, hand.world_m, HandRoi(0.0, 0.0, 200.0, 0.0))
                for hand in scene.truth(i / 30)
            )
            seen = Observation(i, i / 30, 640, 480, hands=hands)
            commands = (SetControl(True),) if i == 0 else ()
            writer.step(pipeline.decide(seen, desktop, commands, i / 30, "on"))
    return path


class Told:
    def __init__(self):
        self.posted, self.notices, self.recording = [], [], []


@pytest.fixture
def page(qtbot, tmp_path, monkeypatch, recorded):
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path)
    (tmp_path / "sessions").mkdir()
    (tmp_path / "sessions" / "clicks.mcap").write_bytes(recorded.read_bytes())
    told = Told()
    made = SessionsPage(
        Desk(
            Settings(),
            post=told.posted.append,
            notify=told.notices.append,
            recording=lambda: " ".join(told.recording),
        )
    )
    made.told = told
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show()
    qtbot.waitUntil(lambda: made.list.count() == 1)
    yield made
    made.player.close_player()
    made.hide()
    qtbot.waitUntil(lambda: not made._work.busy and not made._exporting.busy)


def test_what_is_chosen_stays_so_as_its_recording_ends(page):
    page._timer.stop()
    (entry,) = page._known
    page.show_entries([replace(entry, path=entry.path.with_name(entry.path.name + PART), complete=False)])
    page.list.setCurrentRow(0)
    page.look_at.setFocus()
    page.show_entries([entry])
    assert page.chosen == [entry.path]
    assert page.list.currentRow() == 0
    assert page.look_at.isEnabled()
    assert page.focusWidget() is page.look_at


@pytest.fixture
def player(page, qtbot):
    page.list.setCurrentRow(0)
    page.look_at.click()
    qtbot.waitUntil(lambda: not page.player._work.busy)
    return page.player


def test_the_list_says_what_there_is(page):
    words = page.list.item(0).text()
    assert "0:03.9" in words or "0:04" in words
    assert "The virtual hand" in words


def test_recording_and_keeping_are_ordered(page):
    page.record.click()
    page.told.recording.append("Recording 3 s")
    page.record.click()
    page.keep.click()
    assert [type(one) for one in page.told.posted] == [StartRecording, StopRecording, KeepLast]
    assert page.told.posted[0].pictures is False


def test_a_recording_that_a_rule_began_is_seen(page, snapshot):
    page.told.recording.append("Recording 3 s")
    page.show_snapshot(snapshot())
    assert page.record.text() == "Stop recording"
    page.told.recording.clear()  # its end: by the rule, a key, or a full disk
    page.show_snapshot(snapshot())
    assert page.record.text() == "Record"
    assert page.pictures.isEnabled()


def test_a_recording_that_cannot_begin_leaves_the_button_as_it_was(page, snapshot):
    page.record.click()
    page.show_snapshot(snapshot())
    assert page.record.text() == "Record"


def test_an_export_that_fails_offers_another_place_and_room(page, tmp_path, qtbot):
    (session,) = (entry.path for entry in page._known)
    page.list.setCurrentRow(0)
    page.give.setFocus()
    page.export(session, tmp_path / "no" / "clicks.jsonl", "jsonl")
    assert page.focusWidget() is page.list  # not the button that deletes
    qtbot.waitUntil(lambda: len(page.told.notices) == 1)
    assert page.told.notices[0].help == "export"
    assert "cannot be written" in page.told.notices[0].text


def test_an_export_that_failed_is_done_elsewhere(page, tmp_path, qtbot, monkeypatch):
    (session,) = (entry.path for entry in page._known)
    page.export_again()  # there was none
    page.export(session, tmp_path / "no" / "clicks.npz", "npz")
    qtbot.waitUntil(lambda: len(page.told.notices) == 1)
    asked = []

    def choose(parent, title, name, formats):
        asked.append(name)
        return str(tmp_path / "clicks.npz"), next(one for one in formats.split(";;") if "npz" in one)

    monkeypatch.setattr("handcontrol.ui.sessions_page.QFileDialog.getSaveFileName", choose)
    page.export_again()
    qtbot.waitUntil(lambda: len(page.told.notices) == 2)
    assert asked == ["clicks"]
    assert (tmp_path / "clicks.npz").exists()
    assert (page.told.notices[1].level, page.told.notices[1].help) == ("info", "export")  # it is well again


def test_a_session_opens_with_its_timeline_and_what_it_holds(player):
    assert {tick.kind for tick in player.line.ticks} == {"gesture", "action"}
    assert "There are no pictures and no sound in it." in player.text.toPlainText()
    assert "control on" in player.said.text()


def test_it_plays_seeks_and_steps(player):
    now = [0.0]
    player._now = lambda: now[0]
    player.toggle()
    now[0] = 1.0
    player.turn()
    assert player._player.at.t == pytest.approx(1.0, abs=0.04)
    assert player.play.text() == "Pause"
    player.step(-1)
    assert player.play.text() == "Play"
    before = player._player.at.t
    player.step(1)
    assert player._player.at.t > before
    player.seek(3.0)
    assert player._player.at.t == pytest.approx(3.0, abs=0.04)
    player.toggle()
    now[0] = 9.0
    player.turn()
    assert not player._player.plays
    player.toggle()
    assert player._player.at.t == player._player.begins


def test_a_moment_is_marked_and_unmarked(page, player, qtbot):
    player.seek(2.0)
    player.marks["wrong"].click()
    qtbot.waitUntil(lambda: not player._work.busy)
    assert [tick.t for tick in player.line.ticks if tick.kind == "wrong"] == [pytest.approx(2.0, abs=0.04)]
    assert player._player.at.t == pytest.approx(2.0, abs=0.04)
    player.marks[None].click()
    qtbot.waitUntil(lambda: not player._work.busy)
    assert [tick for tick in player.line.ticks if tick.kind == "wrong"] == []


def test_what_if_says_what_would_change(page, player, qtbot):
    player.what_if()
    qtbot.waitUntil(lambda: not player._work.busy)
    assert player.text.toPlainText().startswith("Nothing would change.")
    page.desk.use_settings(Settings(gestures={"enter_s": 1.0}))
    player.what_if()
    qtbot.waitUntil(lambda: not player._work.busy)
    assert "would not happen" in player.text.toPlainText()
    assert player.compare.isEnabled()


@pytest.mark.parametrize(("kind", "name"), [("csv", "tables"), ("npz", "all.npz"), ("session", "bare.mcap")])
def test_it_is_exported_beside_the_window(page, qtbot, tmp_path, kind, name):
    page.export(shelf.folder() / "clicks.mcap", tmp_path / name.partition(".")[0], kind)
    qtbot.waitUntil(lambda: not page._exporting.busy)
    assert (tmp_path / name).exists()
    assert "exported" in page.told.notices[-1].text


def test_deleting_is_for_good(page, qtbot):
    page.list.selectAll()
    assert page.remove.isEnabled()
    page.delete(page.chosen)
    qtbot.waitUntil(lambda: page.list.count() == 0)
    assert not list(shelf.folder().iterdir())
    assert page.none.isVisible()


def test_a_file_that_is_no_session_is_told_and_the_list_stays(page, tmp_path):
    (tmp_path / "odd.mcap").write_bytes(b"nonsense")
    page.open(tmp_path / "odd.mcap")
    assert page.told.notices
    assert page.places.currentIndex() == 0


@pytest.fixture
def line(qtbot):
    made = Timeline()
    qtbot.addWidget(made)
    made.resize(216, made.height())
    made.show_session(10.0, 20.0, [Tick(12.0, "wrong", "wrong click")])
    made.show()
    return made


def test_the_timeline_is_sought_by_mouse_and_keys(qtbot, line):
    sought, stepped = [], []
    line.sought.connect(sought.append)
    line.stepped.connect(stepped.append)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(line, key)
    qtbot.keyClick(line, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert sought[0] == pytest.approx(15.0, abs=0.1)
    assert sought[1:] == [11.0, 10.0, 10.0, 20.0]
    assert stepped == [1]
    assert line.accessibleDescription() == "0:00.0 of 0:10.0"


@pytest.mark.parametrize(("size", "shown"), [(900, "0.1 MB"), (1_240_000, "1.2 MB")])
def test_what_is_there_is_never_shown_as_nothing(size, shown):
    assert f"{megabytes(size):.1f} MB" == shown
