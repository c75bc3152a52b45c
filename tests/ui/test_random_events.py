"""A person who presses anything, anywhere: no page raises, and nothing is injected that was not asked for.

HANDCONTROL_RANDOM_EVENTS sets how many (600). From 6,000 on, what is there in the last third must be about what was in
the one before: objects of Python's and Qt's, and memory (Linux), printed with -s.
"""

from __future__ import annotations

import gc
import os
import random
import sys
import traceback
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QToolButton,
    QWidget,
)

from handcontrol import paths
from handcontrol.rules.bookcase import Bookcase
from handcontrol.vocab import SetControl, ToggleControl

COUNT = int(os.environ.get("HANDCONTROL_RANDOM_EVENTS", "600"))
MOST_MB = 60  # more since event 2,000 is a leak; the rest is what pages made and the allocator's gaps
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Delete,
    Qt.Key.Key_A, Qt.Key.Key_7, Qt.Key.Key_S, Qt.Key.Key_M, Qt.Key.Key_F1,
)  # fmt: skip
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@pytest.fixture
def no_dialogs(monkeypatch, tmp_path):
    """Dialogs would wait for a person: they are answered."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args, **words: (str(tmp_path / "none"), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **words: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args, **words: "")
    monkeypatch.setattr(QInputDialog, "getText", lambda *args, **words: ("other_name", True))
    monkeypatch.setattr(QInputDialog, "exec", lambda self: 1)
    monkeypatch.setattr(QMessageBox, "question", lambda *args, **words: QMessageBox.StandardButton.Yes)
    monkeypatch.setattr(QMessageBox, "exec", lambda self: QMessageBox.StandardButton.Yes)
    monkeypatch.setattr(paths, "config_dir", lambda: tmp_path / "config")
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")


@pytest.fixture
def settled():
    """What stands already is looked at no more, so that collecting is quick (ui/collecting.py does it, too)."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.parametrize("seed", [1, 2])
def test_anything_may_be_pressed(
    settled, qtbot, window, engine, new_engine, snapshot, no_dialogs, tmp_path, monkeypatch, seed
):
    raised = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: raised.append(error))
    books = Bookcase(tmp_path)
    engines = [engine]

    def again(source):  # some settings need an engine made anew
        engines.append(new_engine())
        return engines[-1]

    shown = window(again=again, books=books)
    rng = random.Random(seed)
    counts = []
    for number in range(COUNT):
        if number % 250 == 0:
            counts.append(_counts())
        if number % 25 == 0:
            rng.choice(shown.view.nav.buttons).click()
            shot = snapshot()
            shot = replace(shot, step=replace(shot.step, t=number / 10))  # what is too old is forgotten
            engines[-1].snapshots.put(shot)
            engines[-1].steps.put(shot.step)
        _something(shown, rng)
        QApplication.processEvents()
        # As a loop that runs does at each turn.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if number % 25 == 24:
            gc.collect()  # ui/collecting.py does it every half second
        for popup in iter(QApplication.activePopupWidget, None):
            popup.close()
        assert not raised, "".join(traceback.format_exception(*raised[0]))
        assert shown.isVisible()
        for one in engines:
            orders = [order for order in one.posted if isinstance(order, SetControl | ToggleControl)]
            assert all(order.why for order in orders)
            one.posted.clear()
        del engines[:-1]
    if COUNT >= 6000:
        print(*counts, sep="\n")
        early, late = counts[2000 // 250]["MB"], counts[-1]["MB"]
        print(f"From event 2,000 to {COUNT}: {early} to {late} MB ({late / early - 1:+.1%}).")
        assert late < early + MOST_MB
        third = len(counts) // 3
        for name in counts[0]:
            # The least of each part: an open form and a further rule have widgets of their own.
            before, after = (
                min(one[name] for one in part) for part in (counts[third : 2 * third], counts[-third:])
            )
            assert after < 1.15 * before, f"{name} grows"


def _counts():
    """What is there now."""
    gc.collect()
    statm = Path("/proc/self/statm")
    return {
        "widgets": len(QApplication.allWidgets()),
        "objects": gc.get_freeze_count() + len(gc.get_objects()),
        "MB": int(statm.read_text().split()[1]) * 4096 // 1_000_000 if statm.exists() else 0,
    }


def _something(shown, rng):
    """One press of a button, a place or a key."""
    what = rng.random()
    page = shown.view.pages.currentWidget()
    if what < 0.4:
        found = page.findChildren(QAbstractButton)
        buttons = [one for one in found if one.isVisible() and one.isEnabled() and not _has_menu(one)]
        if buttons:
            rng.choice(buttons).click()
    elif what < 0.7:
        widgets = [one for one in page.findChildren(QWidget) if one.isVisible() and not _has_menu(one)]
        if widgets:
            at = rng.choice(widgets)
            where = QPoint(rng.randrange(max(1, at.width())), rng.randrange(max(1, at.height())))
            QTest.mouseClick(at, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    else:
        at = QApplication.focusWidget() or page
        at = page if _has_menu(at) else at
        QTest.keyClick(at, rng.choice(KEYS), rng.choice(MODIFIERS))


def _has_menu(widget):
    """An open menu waits for a person, in a loop of its own."""
    return isinstance(widget, QToolButton) and widget.menu() is not None
