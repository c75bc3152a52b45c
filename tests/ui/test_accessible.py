"""What a screen reader and the Tab key meet: every page and every panel, through QAccessible, control by control."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QScrollBar, QWidget

from handcontrol import paths
from handcontrol.errors import SourceError
from handcontrol.gestures.features import matrix
from handcontrol.gestures.taught import save, teach
from handcontrol.rules.bookcase import Bookcase
from handcontrol.rules.file import default_rules
from handcontrol.runtime.build import pipeline_without_tracker
from handcontrol.runtime.finding import Finding
from handcontrol.runtime.recorder import about
from handcontrol.sessions.writer import SessionWriter
from handcontrol.settings import Settings
from handcontrol.ui.check_page import Checked
from handcontrol.ui.sessions_page import SessionsPage
from handcontrol.ui.theme import theme_for
from handcontrol.ui.view import PAGES
from handcontrol.virtualhand import Scene
from handcontrol.vocab import DesktopState, Hand, HandRoi, Observation, SetControl

Role = QAccessible.Role
#: What a screen reader would say of a control that nobody gave a part to play.
NO_ROLES = {Role.NoRole, Role.StaticText, Role.Graphic, Role.Whitespace}
MOST = 400  # presses of Tab around the longest page


# --- what is asked of a widget ---------------------------------------------------------------------------------------


def name_of(widget):
    """As a screen reader gets it. A box to choose from is called by its label: its own name is what is chosen."""
    seen = QAccessible.queryAccessibleInterface(widget)
    labels = [one for one, _ in seen.relations(QAccessible.RelationFlag.Label)]
    if labels:
        return labels[0].text(QAccessible.Text.Name)
    return "" if isinstance(widget, QComboBox) else seen.text(QAccessible.Text.Name)


def is_control(widget):
    """Whether a person can do something with it: Tab comes there, or it is there for the mouse to press."""
    if isinstance(widget, QScrollBar) or _inside(widget):
        return False
    pressed = any("mousePressEvent" in kind.__dict__ for kind in type(widget).__mro__ if _is_ours(kind))
    return isinstance(widget, QAbstractButton) or takes_tab(widget) or pressed


def takes_tab(widget):
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_ours(kind):
    return kind.__module__.startswith("handcontrol.ui")


def _inside(widget):
    """A part of one control: the line of a number or a box, the surface of a list or a drawing."""
    parent = widget.parentWidget()
    surface = widget.objectName().startswith("qt_") or not (
        takes_tab(widget) or isinstance(widget, QAbstractButton)
    )
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QAbstractSpinBox | QComboBox):
            return True
        if surface and takes_tab(parent) and parent.accessibleName():
            return True
        parent = parent.parentWidget()
    return False


def controls(root):
    return [one for one in root.findChildren(QWidget) if one.isVisibleTo(root.window()) and is_control(one)]


def called(widget, root):
    """Its name, after those of the rows and groups that it is in."""
    names, parent = [name_of(widget)], widget.parentWidget()
    while parent is not None and parent is not root:
        if parent.accessibleName():
            names.insert(0, parent.accessibleName())
        parent = parent.parentWidget()
    return tuple(names)


def told(widget):
    return f"{type(widget).__name__} {widget.objectName()} {called(widget, widget.window())}"


# --- where a person can be -------------------------------------------------------------------------------------------


@pytest.fixture
def own_files(tmp_path, monkeypatch):
    """A taught gesture and a session of this test's own."""
    monkeypatch.setattr(paths, "config_dir", lambda: tmp_path / "config")
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")
    (tmp_path / "data" / "sessions").mkdir(parents=True)
    path = tmp_path / "data" / "sessions" / "one.mcap"
    pipeline, scene = pipeline_without_tracker(Settings(), default_rules()), Scene("click")
    rows = []
    with SessionWriter(path, about("virtual:click", Settings(), default_rules())) as writer:
        for i in range(30):
            hands = tuple(
                Hand(i, 1, one.side, 0.99, 0.99, one.points_px, one.world_m, HandRoi(0.0, 0.0, 200.0, 0.0))
                for one in scene.truth(i / 30)
            )
            seen = Observation(i, i / 30, 640, 480, hands=hands)
            writer.step(pipeline.decide(seen, DesktopState(), (), i / 30, "on"))
            points, world = (
                np.array([getattr(one, name) for one in hands]) for name in ("points_px", "world_m")
            )
            rows += list(matrix(points, world, left=np.zeros(len(hands), bool), mirrored=False))
    save(teach("my_sign", np.array(rows)))
    return tmp_path


@pytest.fixture
def shown(window, engine, snapshot, qtbot, own_files):
    """The window on a picture, with rules, a taught gesture and a session."""
    findings = (Finding("camera", "fail", "There is no camera.", "Plug one in."),)
    books = Bookcase(own_files / "profiles")
    made = window(look=lambda: Checked(findings, "the report"), again=lambda source: engine, books=books)
    engine.snapshots.put(snapshot())
    qtbot.waitUntil(lambda: made.stage.currentWidget() is made.stage.video)
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def open_page(shown, title):
    place = next(i for i, button in enumerate(shown.view.nav.buttons) if button.text() == title)
    shown.view.nav.choose(place)
    QApplication.processEvents()
    return shown.view.pages.currentWidget()


def rules_form(shown, qtbot):
    page = open_page(shown, "Rules")
    page.new()
    page.form.zoned.setChecked(True)
    page.form.text.setText("hello")


def rules_text(shown, qtbot):
    open_page(shown, "Rules").show_text()


def teaching(place):
    def show(shown, qtbot):
        panel = open_page(shown, "Gestures").panel
        shown.view.pages.currentWidget().teach.click()
        panel.name.setText("another")
        if place:
            panel.begin()
            panel.pages.setCurrentIndex(place)

    return show


def session(shown, qtbot):
    page = open_page(shown, "Sessions")
    qtbot.waitUntil(lambda: page.list.count() == 1)
    page.list.setCurrentRow(0)
    page.look_at.click()
    qtbot.waitUntil(lambda: not page.player._work.busy)


def pointing_test(shown, qtbot):
    open_page(shown, "Pointer").begin_game()


def found(shown, qtbot):
    shown.stage.show_check()
    qtbot.waitUntil(shown.stage.check.again.isEnabled)


def failed(shown, qtbot):
    shown.stage.error.show_error(SourceError("There is no camera 0.", "Plug one in."), can_retry=True)
    shown.stage.show_page(shown.stage.error)


def camera(state):
    def show(shown, qtbot):
        shown.stage.camera.show_state(state)
        shown.stage.show_page(shown.stage.camera)

    return show


def fetching(shown, qtbot):
    shown.stage.start.show_loading(("fetching the networks", 1_000_000, 35_600_000))
    shown.stage.show_page(shown.stage.start)


def first_run(place):
    def show(shown, qtbot):
        shown.front.open_first_run()
        shown.front.first_run.go_to(place)

    return show


FIRST_RUN = ["welcome", "the camera's choice", "permissions", "reach", "playground", "ready"]
PANELS = {
    "a rule": rules_form, "the rules as text": rules_text, "a gesture's name": teaching(0),
    "showing a gesture": teaching(1), "what was taught": teaching(2), "a session": session,
    "the pointing test": pointing_test, "the check": found, "a failure": failed, "fetching": fetching,
    "the released camera": camera("released"), "the lost camera": camera("away"),
    **{f"first run: {name}": first_run(place) for place, name in enumerate(FIRST_RUN)},
}  # fmt: skip
PLACES = ["Live", *(page.title for page in PAGES), *PANELS]


def go_to(shown, place, qtbot):
    if place in PANELS:
        shown.engine.snapshots.take(0.0)  # a new one would bring the picture back
        PANELS[place](shown, qtbot)
    else:
        open_page(shown, place)
    QApplication.processEvents()


@pytest.fixture
def at(shown, qtbot, request):
    """The window with that page or panel open; an open session is let go of afterwards."""
    go_to(shown, request.param, qtbot)
    yield shown
    page = shown.view.pages.currentWidget()
    if isinstance(page, SessionsPage):
        page.player.close_player()


@pytest.mark.parametrize("at", PLACES, indirect=True)
def test_every_control_has_a_name_of_its_own_and_tab_comes_to_it(at):
    found = controls(at)
    assert found
    assert [told(one) for one in found if not name_of(one).strip()] == []
    roles = {one: QAccessible.queryAccessibleInterface(one).role() for one in found}
    assert [told(one) for one, role in roles.items() if role in NO_ROLES and takes_tab(one)] == []

    page = at.front.first_run or at.view.pages.currentWidget()
    names = {one: called(one, page) for one in controls(page)}
    assert [told(one) for one, name in names.items() if list(names.values()).count(name) > 1] == []

    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        wanted = {one for one in controls(at) if one.isEnabled() and takes_tab(one)}
        first = at.front.first_run.on if at.front.first_run else at.switch
        first = first if first.isEnabled() else at.front.first_run.skip
        assert [told(one) for one in wanted - around(first, key)] == []


LEFT_BY_ESCAPE = [place for place in PANELS if place.startswith(("a ", "the ", "show", "what")) and place not in
                  ("a failure", "the released camera", "the lost camera")]  # fmt: skip


@pytest.mark.parametrize("at", [*LEFT_BY_ESCAPE, "Settings"], indirect=True)
def test_escape_switches_control_off_and_leaves_what_is_open(at, engine):
    page = at.view.pages.currentWidget()
    stack = at.stage if at.view.live else getattr(page, "places", None)
    opened = stack.currentWidget() if stack else None
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert isinstance(engine.posted[-1], SetControl)
    assert engine.posted[-1].on is False
    assert stack is None or stack.currentWidget() is not opened


def around(first, key):
    """The controls that the key comes to until it is where it began; the arrows go on to a button's like."""
    reached, here = set(), first
    first.setFocus()
    for _ in range(MOST):
        reached.add(owner(here))
        group = here.group() if isinstance(here, QAbstractButton) else None
        reached.update(group.buttons() if group and group.exclusive() else ())
        QTest.keyClick(here, key)
        before, here = here, QApplication.focusWidget()
        assert here is not None
        assert here is not before, f"Tab stays in {told(here)}"
        if here is first:
            return reached
    raise AssertionError(f"Tab does not come back, at {told(here)}")


def owner(widget):
    """The control that a part of it has the focus for."""
    while widget is not None and _inside(widget):
        widget = widget.parentWidget()
    return widget


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_the_focus_is_seen(shown, qtbot, theme):
    """On the first control of each kind, wherever Tab comes."""
    shown._use_theme(theme_for(theme))
    unseen: dict[tuple[str, str], str] = {}
    for place in PLACES:
        go_to(shown, place, qtbot)
        for one in controls(shown):
            kind = type(one).__name__, one.objectName().partition(" ")[0]
            if kind not in unseen and one.isEnabled() and takes_tab(one):
                unseen[kind] = "" if _seen_focused(one) else f"{place}: {told(one)}"
    shown.view.opened[4].player.close_player()
    assert [one for one in unseen.values() if one] == []


def _seen_focused(widget):
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    focused = widget.grab().toImage()
    widget.clearFocus()
    return widget.grab().toImage() != focused
