"""The check of this computer: made beside the window, findings with remedies, a report to copy, and a way back."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from handcontrol.runtime.finding import Finding
from handcontrol.ui import check_page
from handcontrol.ui.check_page import Checked

FOUND = (
    Finding("system", "ok", "Debian"),
    Finding("camera", "warn", "No camera was found.", "Plug one in."),
    Finding("input", "fail", "Nothing can be injected.", "Run it in a session."),
)


def test_findings_remedies_and_a_report(qtbot, window, snapshot):
    seen: list[str] = []
    go = threading.Event()

    def look() -> Checked:
        go.wait(5.0)
        seen.append(threading.current_thread().name)
        return Checked(FOUND, "the report")

    shown = window(look=look)
    qtbot.mouseClick(shown.head.check_button, Qt.MouseButton.LeftButton)
    page = shown.stage.check
    assert shown.stage.currentWidget() is page
    assert page.summary.text() == "Looking…"
    assert not page.copy.isEnabled()
    go.set()
    qtbot.waitUntil(page.copy.isEnabled)
    assert seen == ["check"], "not on the window's thread"
    assert page.summary.text() == "1 to mend, 1 to know about, 1 in order."
    words = [label.text() for label in page._rows.widget().findChildren(QLabel)]
    assert {finding.text for finding in FOUND} | {"Plug one in.", "Run it in a session."} <= set(words)
    assert words.index("Input") < words.index("Camera") < words.index("System")
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "the report"
    shown.show_snapshot(snapshot())
    assert shown.stage.currentWidget() is page, "a picture does not push it away"
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert shown.stage.currentWidget() is shown.stage.video


def test_a_check_that_breaks_is_a_finding(monkeypatch):
    monkeypatch.setattr(check_page.doctor, "examine", lambda: 1 / 0)
    (finding,) = check_page.check().findings
    assert (finding.level, "ZeroDivisionError" in finding.text) == ("fail", True)


def test_closing_while_it_looks_waits_for_nothing(window):
    go = threading.Event()
    shown = window(look=lambda: go.wait(5.0) and Checked(FOUND, ""))
    shown.stage.show_check()
    shown.close()
    assert not shown.isVisible()
    go.set()


def test_what_can_be_pressed_stands_beside_its_finding(qtbot, window):
    found = (
        Finding("settings", "fail", "line 1: This is not TOML.", "Mend it.", help="settings"),
        Finding("input", "fail", "No XTEST.", "Start it anew.", help="input"),
    )
    shown = window(look=lambda: Checked(found, ""))
    done = []
    for order in ("use defaults", "try input"):
        shown.helping.acts[order] = lambda order=order: done.append(order)
    shown.stage.show_check()
    page = shown.stage.check
    qtbot.waitUntil(page.copy.isEnabled)
    buttons = {one.accessibleName(): one for one in page._rows.widget().findChildren(QPushButton)}
    assert set(buttons) == {
        "Settings: Open the file",
        "Settings: Read it again",
        "Settings: Use the defaults",
        "Input: Try again",
    }
    buttons["Settings: Use the defaults"].click()
    buttons["Input: Try again"].click()
    assert done == ["use defaults", "try input"]
