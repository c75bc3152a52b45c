"""The log: newest first, bounded, moves only on wish and counted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from handcontrol.ui.event_log import ENTRY, EventLog, LogModel
from handcontrol.ui.theme import LIGHT
from handcontrol.ui.words import Entry


def move(t: float, rule: str = "Point") -> Entry:
    return Entry(t, "move", f"Pointer to {t}", rule)


def shown(log: EventLog) -> list[str]:
    return [log.shown.index(row, 0).data(ENTRY).text for row in range(log.shown.rowCount())]


@pytest.fixture
def log(qtbot):
    log = EventLog()
    qtbot.addWidget(log)
    log.resize(360, 400)
    log.show()
    return log


def test_the_model_keeps_qts_rules(qtmodeltester):
    model = LogModel(limit=3)
    qtmodeltester.check(model)
    model.add([Entry(float(t), "action", str(t)) for t in range(5)])
    model.add([move(6), move(7)])


def test_newest_first_and_bounded():
    model = LogModel(limit=3)
    model.add([Entry(float(t), "action", str(t)) for t in range(5)])
    assert [model.entry(row).text for row in range(model.rowCount())] == ["4", "3", "2"]


def test_moves_are_hidden_until_asked_for_and_counted(log):
    log.add([Entry(0.0, "gesture", "Right hand: point"), move(1), move(2), move(3), move(4, "Other")])
    assert shown(log) == ["Right hand: point"]
    log.moves.setChecked(True)
    assert shown(log) == ["Pointer to 4", "Pointer to 3", "Right hand: point"]
    assert log.shown.index(1, 0).data(ENTRY).count == 3
    log.moves.setChecked(False)
    assert shown(log) == ["Right hand: point"]


def test_a_hint_stands_in_an_empty_log(log):
    assert not log.list.isVisible()
    log.add([Entry(0.0, "action", "Press left mouse button", "Pinch")])
    assert log.list.isVisible()


def test_a_line_reads_aloud_with_time_and_rule(log):
    log.add([Entry(61.0, "action", "Press left mouse button", "Pinch to click")])
    said = log.shown.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "1:01.0 Press left mouse button. Pinch to click"


def test_every_kind_of_line_paints_in_both_themes(log):
    log.add(
        [
            Entry(0.0, "notice", "Too dark.", "Turn on a light.", level)
            for level in ("info", "warning", "error")
        ]
    )
    log.add([Entry(0.0, "gesture", "Right hand: point"), Entry(0.0, "action", "x" * 300, "y" * 300)])
    dark = log.grab().toImage()
    log.set_theme(LIGHT)
    assert log.grab().toImage() != dark
