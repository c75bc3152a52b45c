"""The window comes back where it stood, or where it can be reached when its screen is gone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from handcontrol.rules.bookcase import Bookcase
from handcontrol.ui.place import Place, fitted, open_page, place_of, read_place, take_up, write_place

MAIN, RIGHT = (0, 0, 1920, 1040), (1920, 0, 2560, 1400)


@pytest.mark.parametrize(
    ("place", "screens", "box"),
    [
        (Place(100, 80, 1200, 700), [MAIN], (100, 80, 1200, 700)),
        (Place(2100, 80, 1200, 700), [MAIN, RIGHT], (2100, 80, 1200, 700)),
        (Place(2100, 80, 1200, 700), [MAIN], (360, 170, 1200, 700)),  # its screen is gone: in the middle
        (Place(1500, 900, 1200, 700), [MAIN], (720, 340, 1200, 700)),  # half outside
        (Place(-300, -200, 1200, 700), [MAIN], (0, 0, 1200, 700)),
        (Place(0, 0, 5000, 4000), [MAIN], (0, 0, 1904, 992)),  # the screen is smaller now
        (Place(1800, 100, 1200, 700), [MAIN, RIGHT], (1920, 100, 1200, 700)),  # most of it is there
        (Place(10, 10, 5, 5), [MAIN], (10, 10, 840, 540)),
    ],
)
def test_it_is_always_within_reach(place, screens, box):
    now = fitted(place, screens)
    assert (now.x, now.y, now.width, now.height) == box


def test_the_page_and_its_being_maximised_stay():
    now = fitted(Place(9000, 0, 1200, 700, maximised=True, page="WhyPage"), [MAIN])
    assert (now.maximised, now.page) == (True, "WhyPage")


def test_what_was_kept_is_read_again(tmp_path):
    path = tmp_path / "config" / "window.json"
    place = Place(1, 2, 1000, 700, True, "RulesPage")
    write_place(place, path)
    assert read_place(path) == place


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "null", '{"x": 1}', '{"x": "1", "y": 2, "width": 3, "height": 4, "maximised": false, "page": ""}',
     '{"x": 1, "y": 2, "width": 3, "height": 4, "maximised": false, "page": 7}', "\x00"],
)  # fmt: skip
def test_what_is_of_no_use_is_left(tmp_path, text):
    (tmp_path / "window.json").write_text(text)
    assert read_place(tmp_path / "window.json") is None


def test_a_file_that_cannot_be_written_disturbs_nobody(tmp_path, caplog):
    (tmp_path / "config").write_text("no folder")
    write_place(Place(0, 0, 900, 600), tmp_path / "config" / "window.json")
    assert "place was not kept" in caplog.text
    assert str(tmp_path) not in caplog.text


def test_a_window_comes_back_with_its_page(window, tmp_path):
    books = Bookcase(tmp_path)
    first = window(books=books)
    first.setGeometry(40, 60, 900, 600)
    first.view.open_named("SettingsPage")
    kept = place_of(first)
    assert (kept.width, kept.height, kept.page) == (900, 600, "SettingsPage")
    first.close()
    again = window()
    take_up(again, kept)
    open_page(again, kept)
    kept = fitted(kept, [QGuiApplication.primaryScreen().availableGeometry().getRect()])
    assert place_of(again) == kept
    open_page(again, Place(0, 0, 1, 1, page="RulesPage"))  # without rules there is no such page
    open_page(again, Place(0, 0, 1, 1, page="ElsewherePage"))
    assert place_of(again) == kept


def test_a_maximised_window_keeps_the_size_that_it_had(window):
    shown = window()
    shown.setGeometry(40, 60, 900, 600)
    shown.showMaximized()
    kept = place_of(shown)
    assert kept.maximised
    assert (kept.width, kept.height) == (900, 600)
    again = window()
    take_up(again, kept)
    assert again.isMaximized()


def test_nothing_but_numbers_and_a_page_is_kept(window, tmp_path: Path):
    write_place(place_of(window()), tmp_path / "window.json")
    kept = json.loads((tmp_path / "window.json").read_text())
    assert set(kept) == {"x", "y", "width", "height", "maximised", "page"}
