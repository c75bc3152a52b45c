"""The first run as a person goes through it: step by step, by mouse and by keyboard, and what each step says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from handcontrol.commands.rooms import Recording
from handcontrol.errors import ModelError
from handcontrol.pointer.sweep import SWEEP_S
from handcontrol.rules.file import default_rules
from handcontrol.runtime.engine import Options
from handcontrol.runtime.finding import Finding
from handcontrol.settings import Settings
from handcontrol.ui.check_page import Checked
from handcontrol.ui.first_run_game import TARGETS
from handcontrol.ui.first_run_permissions import Help, help_for
from handcontrol.vocab import (
    CameraHealth,
    MoveTo,
    Notice,
    Press,
    Release,
    Scroll,
    SetControl,
    ToggleControl,
    UseSource,
)

FINE = (
    Finding("input", "ok", "Mouse and keyboard through X11."),
    Finding("camera", "ok", "camera:0 Desk camera"),
    Finding("rules", "ok", "The rules that come with handcontrol hold."),
)
CAMERAS = [("camera:0", "Desk camera"), ("camera:2", "Notebook camera")]


@pytest.fixture
def opened(window, qtbot):
    """opened(**options): (window, first run), a window that opens with it."""

    def make(*, findings=FINE, cameras=CAMERAS, **options):
        options.setdefault("source", "camera:0")
        shown = window(
            first_run=True,
            cameras=lambda: cameras,
            look=lambda: Checked(tuple(findings), "the report"),
            **options,
        )
        with qtbot.waitActive(shown):
            shown.activateWindow()
        return shown, shown.front.first_run

    return make


@pytest.fixture
def show(engine, qtbot, snapshot):
    """show(window, source=…, health=…, **step): a snapshot that has come to the window."""
    count = iter(range(100, 10_000))

    def make(shown, *hands, source="camera:0", health=None, fps=30.0, state="open", **step):
        made = snapshot(*hands, frame_id=next(count), **step)
        made = replace(
            made,
            source=source,
            source_state=state,
            fps=fps,
            health=health or CameraHealth(0.5, 2.0, 33.0),
            frame=made.frame if state == "open" else None,
        )
        with qtbot.waitSignal(shown._bridge.snapshot):
            engine.snapshots.put(made)
        return made

    return make


def sweep_steps(snapshot, hand, seconds, begin=0.0):
    made = []
    for i in range(round(10 * seconds) + 2):
        t = begin + i / 10
        made.append(replace(snapshot(hand(x_px=float(320 + 150 * np.cos(t)))).step, t=t))
    return made


def win(first, *tasks):
    """The game as it is when these tasks were managed."""
    game, t = first.play.game, 1.0
    if "click" in tasks:
        for x, y in TARGETS:
            place = MoveTo(0, "", t, round(x), round(y))
            game.play((place, Press(0, "", t, "mouse:left"), Release(0, "", t, "mouse:left")), t)
    if "scroll" in tasks:
        game.play((Scroll(0, "", t, 0.0, -6.0),), t)
    if "drag" in tasks:
        for action in (
            MoveTo(0, "", t, 150, 620),
            Press(0, "", t, "mouse:left"),
            MoveTo(0, "", t, 600, 620),
            Release(0, "", t, "mouse:left"),
        ):
            game.play((action,), t)


# --- the whole way ---------------------------------------------------------------------------------------------


def test_it_goes_from_welcome_to_live_by_mouse(qtbot, opened, show, engine, snapshot, hand):
    kept: list[Settings] = []
    shown, first = opened(save=kept.append)
    click = lambda button: qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # noqa: E731
    assert first.progress.accessibleName() == "Step 1 of 5: Welcome"
    click(first.on)
    assert not first.on.isEnabled(), "there is no picture yet"
    show(shown)
    qtbot.waitUntil(first.on.isEnabled)
    click(first.camera.buttons[1])
    assert engine.posted[-1] == UseSource("camera:2")
    assert not first.on.isEnabled(), "the other camera's picture is not there yet"
    show(shown, source="camera:2")
    qtbot.waitUntil(first.on.isEnabled)
    click(first.on)
    assert kept[-1].camera.source == "camera:2"
    assert engine.state == "running", "no engine is renewed for what it shows already"
    qtbot.waitUntil(first.on.isEnabled)
    click(first.on)
    assert first.progress.accessibleName() == "Step 4 of 5: Reach"
    click(first.reach.begin)
    for step in sweep_steps(snapshot, hand, SWEEP_S):
        engine.steps.put(step)
    qtbot.waitUntil(first.on.isEnabled)
    assert kept[-1].pointer.zone != Settings().pointer.zone
    click(first.on)
    assert not first.on.isEnabled()
    win(first, "click", "scroll", "drag")
    first.play.changed.emit()
    click(first.on)
    assert first.progress.accessibleName() == "All 5 steps are done"
    assert any("Ctrl+Alt+P" in label.text() for label in first.step.findChildren(QLabel))
    assert kept[-1].start.first_run
    click(first.on)
    assert shown.front.first_run is None
    assert shown.view.isVisible()
    assert shown.view.live
    assert not kept[-1].start.first_run
    assert not any(isinstance(one, ToggleControl) for one in engine.posted)
    assert all(one.on is False for one in engine.posted if isinstance(one, SetControl))


def test_it_goes_from_welcome_to_live_by_keyboard(qtbot, opened, show, engine, snapshot, hand):
    shown, first = opened()

    def key(which):
        qtbot.keyClick(QApplication.focusWidget(), which)

    key(Qt.Key.Key_Return)
    assert first.place == 1
    assert (
        QApplication.focusWidget() in first.camera.buttons or QApplication.focusWidget() is first.camera.again
    )
    show(shown)
    qtbot.waitUntil(first.on.isEnabled)
    key(Qt.Key.Key_Return)
    assert first.place == 2
    qtbot.waitUntil(first.on.isEnabled)
    assert QApplication.focusWidget() is first.on
    key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is first.reach.begin
    key(Qt.Key.Key_Return)
    assert first.reach.sweeping
    for step in sweep_steps(snapshot, hand, SWEEP_S):
        engine.steps.put(step)
    qtbot.waitUntil(first.on.isEnabled)
    assert QApplication.focusWidget() is first.on
    key(Qt.Key.Key_Space)
    assert first.place == 4
    win(first, "click")
    key(Qt.Key.Key_Return)
    assert (first.place, first.play.game.done) == (4, {"click"}), "Enter in the middle of it does nothing"
    win(first, "scroll", "drag")
    first.play.changed.emit()
    key(Qt.Key.Key_Enter)
    assert first.place == 5
    key(Qt.Key.Key_Return)
    assert shown.front.first_run is None
    assert shown.view.live


def test_every_step_can_be_skipped_and_gone_back_from(qtbot, opened):
    shown, first = opened()
    first.on.click()
    for place in range(1, 5):
        assert first.place == place
        assert first.skip.isVisible()
        first.skip.click()
    assert not first.skip.isVisible()
    for place in range(4, -1, -1):
        first.back.click()
        assert first.place == place
    assert not first.back.isVisible()
    first.leave.click()
    assert shown.front.first_run is None
    assert not shown.desk.settings.start.first_run


def test_a_step_that_is_done_takes_the_focus_from_no_button_that_is_down(qtbot, opened):
    _, first = opened()
    first.go_to(2)
    assert QApplication.focusWidget() is first.skip
    qtbot.keyPress(first.skip, Qt.Key.Key_Space)
    qtbot.waitUntil(first.on.isEnabled)
    qtbot.keyRelease(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert first.place == 3


def test_escape_asks_first_and_switches_control_off(qtbot, opened, engine):
    shown, first = opened()
    qtbot.keyClick(first.on, Qt.Key.Key_Escape)
    assert first.stay.isVisible()
    assert isinstance(engine.posted[-1], SetControl)
    qtbot.keyClick(first.stay, Qt.Key.Key_Return)
    assert first.on.isVisible()
    assert first.place == 0
    qtbot.keyClick(first.on, Qt.Key.Key_Escape)
    qtbot.keyClick(first.stay, Qt.Key.Key_Backtab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert shown.front.first_run is None


def test_it_comes_only_when_it_is_asked_for(window):
    assert window().front.first_run is None


@pytest.mark.parametrize("way", ["about", "tray"])
def test_it_is_shown_again_from_its_beginning_with_control_off(window, engine, way):
    shown = window(settings=Settings(start={"first_run": False}))
    if way == "about":
        shown.view.open_named("AboutPage")
        shown.findChild(QPushButton, "aboutFirstRun").click()
    else:
        menu = shown.around.tray.menu
        next(one for one in menu.actions() if "first run" in one.text().replace("&", "")).trigger()
    assert shown.front.first_run.place == 0
    assert SetControl(False, "the first run") in engine.posted
    assert not shown.view.isVisible()
    shown.front.first_run.leave.click()
    shown.show_first_run()
    assert shown.front.first_run.isVisible()


def test_control_that_is_switched_on_meanwhile_goes_off_again(opened, show, engine):
    shown, _ = opened()
    engine.posted.clear()
    show(shown, control="on")
    assert engine.posted == [SetControl(False, "the first run")]


def test_keys_of_what_lies_beneath_do_nothing(qtbot, opened):
    shown, first = opened()
    qtbot.keyClick(first.on, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert shown.view.live
    assert first.isVisible()


# --- steps -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("luminance", "level", "words"),
    [(0.5, "good", "enough"), (0.1, "warn", "lamp"), (0.01, "bad", "cover")],
)
def test_the_camera_says_what_the_light_is_worth(qtbot, opened, show, luminance, level, words):
    shown, first = opened()
    first.go_to(1)
    show(shown, health=CameraHealth(luminance, 2.0, 33.0))
    assert first.camera.light.level == level
    assert words in first.camera.light.text.text()
    assert first.camera.picture.level == "good"
    assert first.camera.hand.text.text() == "Your right hand is seen."


def test_a_slow_camera_is_told(opened, show):
    shown, first = opened()
    first.go_to(1)
    show(shown, fps=12.0)
    assert first.camera.picture.level == "warn"
    assert "12 pictures" in first.camera.picture.text.text()


def test_without_a_camera_the_virtual_hand_is_offered(opened, show, engine):
    cameras = []
    shown, first = opened(cameras=cameras, source="virtual:demo")
    first.go_to(1)
    assert first.camera.none.isVisible()
    assert [button.text() for button in first.camera.buttons] == ["Virtual hand (a demonstration)"]
    first.camera.buttons[0].click()
    assert engine.posted[-1] == UseSource("virtual:first_run")
    show(shown, source="virtual:first_run")
    assert first.camera.buttons[0].isChecked()
    assert first.on.isEnabled()
    cameras.append(("camera:0", "Desk camera"))
    first.camera.again.click()
    assert first.camera.buttons[0].text() == "Desk camera"
    assert not first.camera.none.isVisible()
    first.go_on()
    assert shown.desk.settings.camera.source == "auto", "a demonstration is not kept"


def test_the_demonstration_plays_these_steps_and_is_the_usual_one_again_afterwards(opened, show, engine):
    shown, first = opened(source="virtual:demo")
    show(shown, source="virtual:demo")
    assert engine.posted[-1] == UseSource("virtual:first_run")
    show(shown, source="virtual:first_run")
    first.leave.click()
    assert engine.posted[-1] == UseSource("virtual:demo")


def test_a_camera_that_goes_is_said(opened, show):
    shown, first = opened()
    first.go_to(1)
    show(shown)
    show(shown, state="away")
    assert not first.on.isEnabled()
    assert first.camera.blank.heading.text() == "The camera is away."


def test_a_source_that_will_not_open_is_said_until_another_is_chosen(qtbot, opened, engine):
    _, first = opened()
    first.go_to(1)
    engine.notices.put(Notice("Camera 2 is in use.", "Close that program.", "warning"))
    qtbot.waitUntil(first.strip.isVisible)
    assert first.strip.fact.name.text() == "Camera 2 is in use."
    first.camera.buttons[0].click()
    assert not first.strip.isVisible()


def test_an_engine_that_ends_is_said_and_tried_again(qtbot, opened, engine, new_engine):
    made = []

    def again(spec):
        made.append(new_engine())
        return made[-1]

    _, first = opened(again=again)
    engine.failure = ModelError("The networks cannot be had.", "Connect once.")
    engine.state = "stopped"
    qtbot.waitUntil(first.strip.retry.isVisible)
    assert "cannot be had" in first.strip.fact.name.text()
    first.strip.retry.click()
    assert made[0].state == "running"
    qtbot.waitUntil(lambda: not first.strip.isVisible())


def test_networks_on_their_way_are_said(qtbot, opened, engine):
    engine.start = lambda: setattr(engine, "state", "loading")
    engine.loading = ("fetching the networks", 12_300_000, 35_600_000)
    _, first = opened()
    qtbot.waitUntil(first.strip.isVisible)
    assert "12.3 of 35.6 MB" in first.strip.fact.text.text()
    assert first.strip.bar.value() == 345


def test_findings_are_steps_with_a_button_that_helps(qtbot, opened):
    forbidden = Finding(
        "camera",
        "warn",
        "Camera 1 may not be used by you.",
        "Join the group 'video' (sudo usermod -aG video $USER) and log in again.",
    )
    broken = Finding(
        "settings",
        "fail",
        "settings.toml: no.",
        "Until the file is mended, the defaults hold.",
        help="settings",
    )
    shown, first = opened(findings=(*FINE, forbidden, broken))
    first.go_to(2)
    qtbot.waitUntil(first.on.isEnabled)
    step = first.permissions
    assert [(fact.level, fact.name.text()) for fact in step.facts] == [
        ("bad", "Settings"), ("warn", "Camera"), ("good", "Mouse and keyboard"), ("good", "Camera"),
    ]  # fmt: skip
    ordered: list[str] = []
    shown.desk.ordered.disconnect()
    shown.desk.ordered.connect(ordered.append)
    for button in step.helps:
        button.click()
    assert ordered == ["open settings"]
    assert QGuiApplication.clipboard().text() == "sudo usermod -aG video $USER"
    qtbot.waitUntil(first.on.isEnabled)  # it looks again after what was pressed
    step.copy.click()
    assert QGuiApplication.clipboard().text() == "the report"


@pytest.mark.parametrize(
    ("finding", "system", "helps"),
    [
        (Finding("input", "fail", "No leave.", "Allow it."), "Darwin", "Privacy_Accessibility"),
        (Finding("camera", "warn", "No leave.", "Allow it."), "Windows", "ms-settings:privacy-webcam"),
        (Finding("camera", "warn", "No camera was found.", "Plug one in."), "Linux", ""),
        (Finding("networks", "warn", "No.", "Now with: handcontrol models fetch"), "Linux", "handcontrol models fetch"),
    ],
)  # fmt: skip
def test_what_helps_depends_on_the_system(finding, system, helps):
    found = help_for(finding, system)
    assert found is not None
    assert found.target.endswith(helps)
    assert (found == Help("camera")) == (not helps)
    assert help_for(replace(finding, level="ok"), system) is None


def test_a_sweep_of_the_virtual_hand_is_shown_and_not_kept(qtbot, opened, show, engine, snapshot, hand):
    shown, first = opened(source="virtual:first_run")
    first.go_to(3)
    show(shown, source="virtual:first_run")
    first.reach.begin.click()
    for step in sweep_steps(snapshot, hand, SWEEP_S):
        engine.steps.put(step)
    qtbot.waitUntil(first.on.isEnabled)
    assert "virtual hand" in first.reach.fact.text.text()
    assert shown.desk.settings.pointer == Settings().pointer
    assert not first.reach.undo.isVisible()


def test_a_sweep_is_taken_back(qtbot, opened, engine, snapshot, hand):
    shown, first = opened()
    first.go_to(3)
    first.reach.begin.click()
    for step in sweep_steps(snapshot, hand, SWEEP_S):
        engine.steps.put(step)
    qtbot.waitUntil(first.reach.undo.isVisible)
    assert shown.desk.settings.pointer != Settings().pointer
    first.reach.undo.click()
    assert shown.desk.settings.pointer == Settings().pointer
    assert not first.on.isEnabled()


def test_the_playground_ticks_what_was_managed_and_starts_over(opened):
    _, first = opened()
    first.go_to(4)
    play = first.play
    assert [one.property("next") for one in play.cards.values()] == [True, False, False]
    assert play.cards["click"].preview.moving
    win(first, "click", "drag")
    play._show()
    assert [one.tick.isVisible() for one in play.cards.values()] == [True, False, True]
    assert play.cards["scroll"].preview.moving
    assert "3 of 3 targets" in play.board.accessibleDescription()
    play.again.click()
    assert play.game.done == set()
    assert not play.ready


# --- how it looks ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(840, 540), (1024, 700), (1920, 1080)])
def test_nothing_is_cut_off_or_nameless(opened, show, size):
    shown, first = opened()
    shown.resize(*size)
    for place in range(6):
        first.go_to(place)
        show(shown)
        QApplication.processEvents()
        takers = [
            widget
            for widget in first.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert [
            one for one in takers
            if not one.accessibleName() and not (isinstance(one, QAbstractButton) and one.text())
        ] == []  # fmt: skip
        for widget in (*first.findChildren(QPushButton), first.places.currentWidget()):
            if widget.isVisible() and not first.permissions.isAncestorOf(widget):
                corner = widget.mapTo(shown, widget.rect().bottomRight())
                assert shown.rect().contains(corner), (place, widget.objectName())
                assert widget.height() >= widget.minimumSizeHint().height(), (place, widget)
                assert widget.width() >= widget.minimumSizeHint().width(), (place, widget)


def test_it_takes_over_the_theme_and_goes_with_the_window(qtbot, opened, engine):
    shown, first = opened(settings=Settings(look={"theme": "dark"}))
    dark = first.grab().toImage().pixelColor(3, 3)
    next(one for one in shown.menus._themes.actions() if one.data() == "light").trigger()
    assert first.grab().toImage().pixelColor(3, 3) != dark
    first.go_to(4)
    shown.close()
    assert engine.stopped


# --- the virtual hand ------------------------------------------------------------------------------------------


@pytest.mark.networks
def test_the_virtual_hand_plays_the_playground_through_the_engine(qtbot, opened, networks):
    """Flat out: the window asks as often as it likes and loses no step."""
    options = Options(source="virtual:first_run", dry_run=True, paced=False, stay=True)
    with Recording(None, Settings(), default_rules(), force=False) as recording:
        engine = recording.engine(options, offline=True)
        shown, first = opened(on=engine, source="virtual:first_run")
        first.go_to(4)
        played = []
        shown._bridge.steps.connect(played.extend)
        qtbot.waitUntil(first.on.isEnabled, timeout=100_000)
        assert first.play.game.done == {"click", "scroll", "drag"}
        assert [step for step in played if step.actions or step.control == "on"] == []
        shown.close()
        engine.join(30)
