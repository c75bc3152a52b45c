"""Pages that stand where the picture would: their words are whole at every width."""

from __future__ import annotations

import pytest

from handcontrol.ui.pages import CameraPage


@pytest.mark.parametrize("wide", [420, 520, 900, 1600])
def test_words_are_whole(qtbot, wide):
    page = CameraPage()
    qtbot.addWidget(page)
    page.resize(wide, 600)
    page.show()
    page.show_state("away")

    def whole() -> bool:
        words = page.words
        return words.width() <= page.width() and words.height() >= words.heightForWidth(words.width())

    qtbot.waitUntil(whole)
    page.resize(wide - 60, 600)
    qtbot.waitUntil(lambda: page.width() == wide - 60 and whole())
