"""The window as a person meets it: starting, seeing, switching, what goes wrong, closing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from handcontrol.errors import ModelError, SettingsError, SourceError
from handcontrol.settings import Settings
from handcontrol.ui.bridge import HIDDEN_MS
from handcontrol.ui.theme import DARK, LIGHT
from handcontrol.vocab import GestureEvent, Notice, Press, SetControl, Step, ToggleControl, UseSource


def test_it_starts_the_engine_and_waits_calmly(window, engine):
    shown = window(source="camera:0")
    assert engine.state == "running"
    assert shown.stage.currentWidget() is shown.stage.start
    assert "Starting the camera" in shown.stage.start.heading.text()
    assert shown.head.source_box.currentText() == "Desk camera"
    assert shown.switch.state == "off"


def test_the_first_picture_replaces_the_start_page(qtbot, window, engine, snapshot):
    shown = window()
    engine.snapshots.put(snapshot(control="on"))
    qtbot.waitUntil(lambda: shown.stage.currentWidget() is shown.stage.video)
    assert shown.switch.state == "on"
    assert shown.head.source_box.currentText() == "Virtual hand"


def test_what_happened_is_listed_with_its_rule(qtbot, window, engine, snapshot):
    shown = window()
    events = (GestureEvent(3, 0.1, 1, "right", "pinch", "enter"),)
    step: Step = snapshot(events=events, actions=(Press(3, "Pinch to click", 0.1, "mouse:left"),)).step
    engine.steps.put(step)
    engine.notices.put(Notice("Too dark.", "Turn on a light."))
    qtbot.waitUntil(lambda: shown.log.model.rowCount() == 3)
    assert [(shown.log.model.entry(row).text, shown.log.model.entry(row).detail) for row in range(3)] == [
        ("Too dark.", "Turn on a light."),
        ("Press left mouse button", "Pinch to click"),
        ("Right hand: pinch", ""),
    ]


def test_switch_and_keys_ask_the_engine(qtbot, window, engine):
    shown = window()
    with qtbot.waitActive(shown):
        shown.activateWindow()
    qtbot.mouseClick(shown.switch, Qt.MouseButton.LeftButton)
    qtbot.keyClick(shown, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert [type(command) for command in engine.posted] == [ToggleControl, ToggleControl, SetControl]
    assert engine.posted[-1].on is False


def test_a_stray_space_at_the_start_presses_nothing(qtbot, window, engine):
    shown = window()
    qtbot.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_Space)
    assert engine.posted == []


def test_loading_networks_shows_progress(qtbot, window, engine):
    engine.start = lambda: setattr(engine, "state", "loading")
    shown = window()
    engine.loading = ("fetching the networks", 12_300_000, 35_600_000)
    qtbot.waitUntil(shown.stage.start.cancel.isVisible)
    assert "12.3 of 35.6 MB" in shown.stage.start.words.text()
    assert shown.stage.start.bar.value() == 345
    engine.loading = ("converting palm_full", 1, 4)
    qtbot.waitUntil(lambda: "Converting palm_full 1 of 4" in shown.stage.start.words.text())


def test_cancelling_the_fetch_offers_to_try_again(qtbot, window, engine, new_engine):
    engine.start = lambda: setattr(engine, "state", "loading")
    engine.loading = ("fetching the networks", 1, 0)
    second = new_engine()
    shown = window(again=lambda source: second)
    qtbot.waitUntil(shown.stage.start.cancel.isVisible)
    qtbot.mouseClick(shown.stage.start.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.stage.currentWidget() is shown.stage.error)
    assert "not fetched" in shown.stage.error.heading.text()
    qtbot.mouseClick(shown.stage.error.retry, Qt.MouseButton.LeftButton)
    assert shown.engine is second
    assert second.state == "running"
    assert shown.stage.currentWidget() is shown.stage.start


def test_a_missing_camera_offers_the_virtual_hand(qtbot, window, engine, new_engine):
    asked: list[str] = []
    shown = window(source="camera:0", again=lambda source: asked.append(source) or new_engine())
    engine.failure, engine.state = SourceError("There is no camera 0.", "Plug one in."), "stopped"
    qtbot.waitUntil(lambda: shown.stage.currentWidget() is shown.stage.error)
    assert shown.stage.error.heading.text() == "There is no camera 0."
    assert shown.stage.error.words.text() == "Plug one in."
    qtbot.mouseClick(shown.stage.error.use_virtual, Qt.MouseButton.LeftButton)
    assert asked == ["virtual:demo"]


@pytest.mark.parametrize(
    ("error", "virtual"), [(ModelError("No networks.", "Fetch."), False), (ValueError("x"), False)]
)
def test_other_failures_offer_another_try_only(qtbot, window, engine, new_engine, error, virtual):
    shown = window(again=lambda source: new_engine())
    engine.failure, engine.state = error, "stopped"
    qtbot.waitUntil(lambda: shown.stage.currentWidget() is shown.stage.error)
    assert shown.stage.error.use_virtual.isVisible() is virtual
    assert shown.stage.error.retry.isVisible()
    assert "Traceback" not in shown.stage.error.words.text()


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ("camera:0", "Desk camera"),
        ("camera:9", "Camera 9"),
        ('camera:"Notebook camera" 046d:085e', "Notebook camera"),
        ("virtual:demo", "Virtual hand"),
        ("virtual:two_hands", "Virtual hand: two hands"),
        ("/tmp/clips/me.mp4", "me.mp4"),
    ],
)
def test_every_source_is_named(window, spec, words):
    assert window(source=spec).head.source_box.currentText() == words


def test_keys_and_wheel_open_the_list_but_change_no_source(qtbot, window, engine):
    shown = window(source="virtual:demo")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(shown.head.source_box, key)
        assert shown.head.source_box.view().isVisible()
        shown.head.source_box.hidePopup()
    for key in (Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_I):
        qtbot.keyClick(shown.head.source_box, key)
    assert shown.head.source_box.currentText() == "Virtual hand"
    assert engine.posted == []


def test_choosing_a_source_asks_the_running_engine(window, engine):
    shown = window()
    shown.head.source_box.showPopup()
    shown.head.source_box.hidePopup()
    names = [shown.head.source_box.itemText(row) for row in range(shown.head.source_box.count())]
    assert names[:2] == ["Desk camera", "Virtual hand"]
    shown.head.source_box.activated.emit(0)
    assert engine.posted == [UseSource("camera:0")]


def test_an_engine_that_ended_as_asked_closes_the_window(qtbot, window, engine):
    shown = window()
    engine.state = "stopped"
    qtbot.waitUntil(lambda: not shown.isVisible())


def test_closing_stops_the_engine_once(window, engine):
    shown = window()
    closed: list[bool] = []
    shown.closed.connect(lambda: closed.append(True))
    shown.close()
    shown.close()
    assert len(engine.stopped) == 1
    assert closed == [True]


def test_a_minimised_window_asks_seldom(qtbot, window):
    shown = window()
    assert shown.findChild(type(shown._bridge)).interval_ms < HIDDEN_MS
    shown.hide()
    assert shown._bridge.interval_ms == HIDDEN_MS
    shown.show()
    assert shown._bridge.interval_ms < HIDDEN_MS


def test_looks_are_chosen_kept_and_a_failure_to_keep_them_is_said(window):
    kept: list[Settings] = []
    shown = window(save=kept.append)
    dark, light, mirror = (
        next(action for action in menu.actions() if action.text() == words)
        for menu, words in (
            (shown.menus.theme_button.menu(), "&Dark"),
            (shown.menus.theme_button.menu(), "&Light"),
            (shown.menus.overlay_button.menu(), "&Mirror view"),
        )
    )
    light.trigger()
    assert shown.palette().window().color().name().upper() == LIGHT.ground
    dark.trigger()
    assert shown.palette().window().color().name().upper() == DARK.ground
    mirror.trigger()
    assert [(settings.look.theme, settings.look.mirror_view) for settings in kept] == [
        ("light", True),
        ("dark", True),
        ("dark", False),
    ]

    def fail(settings: Settings) -> None:
        raise SettingsError("The folder cannot be written.", "Check it.")

    shown.desk._save = fail
    light.trigger()
    assert shown.log.model.entry(0).text == "The folder cannot be written."


def test_the_3d_view_can_be_put_away(window):
    shown = window(settings=Settings(look={"show_3d": False}))
    assert not shown.plot.isVisible()
    next(
        action for action in shown.menus.overlay_button.menu().actions() if action.text() == "&3D view"
    ).trigger()
    assert shown.plot.isVisible()


def test_everything_that_takes_focus_has_a_name_and_tab_reaches_it(qtbot, window, engine, snapshot):
    shown = window()
    engine.snapshots.put(snapshot())
    qtbot.waitUntil(lambda: shown.stage.currentWidget() is shown.stage.video)
    takers = [
        widget
        for widget in shown.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is shown
    ]
    nameless = [
        widget
        for widget in takers
        if not widget.accessibleName() and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []
    shown.activateWindow()
    reached, step = set(), shown.switch
    for _ in range(120):
        step = step.nextInFocusChain()
        reached.add(step)
    assert {
        shown.switch,
        shown.head.source_box,
        shown.menus.overlay_button,
        shown.plot,
        shown.log.moves,
    } <= reached
    assert any(isinstance(widget, QComboBox) for widget in takers)


@pytest.mark.parametrize("size", [(840, 540), (900, 600), (1180, 760), (1920, 1080)])
def test_nothing_is_cut_off_at_usual_sizes(window, size):
    shown = window(source="camera:0")
    shown.resize(*size)
    QApplication.processEvents()
    for widget in (
        shown.switch,
        shown.plot,
        shown.log,
        shown.status,
        shown.head.source_box,
        shown.head.camera_button,
        shown.head.check_button,
        shown.menus.theme_button,
    ):
        corner = widget.mapTo(shown, widget.rect().bottomRight())
        assert shown.rect().contains(corner), widget
        assert widget.height() >= widget.minimumSizeHint().height(), widget
        assert widget.width() >= (widget.minimumWidth() or widget.minimumSizeHint().width()), widget


@pytest.mark.parametrize("several", [True, False])
def test_a_camera_chosen_among_several_is_kept_by_its_name(window, engine, several):
    kept = []
    cameras = [('camera:"Desk" 046d:085e', "Desk"), ('camera:"Lid"', "Lid")][: 1 + several]
    shown = window(save=kept.append, cameras=lambda: cameras)
    shown.head.source_box._fill(cameras)
    shown.head.source_box.activated.emit(0)
    assert engine.posted == [UseSource(cameras[0][0])]
    assert [settings.camera.source for settings in kept] == [cameras[0][0]] * several
    assert not engine.stopped  # it is not for an engine made anew
