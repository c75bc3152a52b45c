"""handcontrol fitts: what it prints, quickly and without networks."""

from __future__ import annotations

import json

import pytest

from handcontrol.cli import main


def test_a_mouse_is_better_than_a_hand(capsys):
    assert main(["fitts", "--user", "mouse", "--seeds", "2", "--targets", "5", "--json"]) == 0
    mouse = json.loads(capsys.readouterr().out)
    assert main(["fitts", "--guessed", "--seeds", "1", "--targets", "3", "--json"]) == 0
    hand = json.loads(capsys.readouterr().out)
    assert mouse["throughput"] > hand["throughput"] > 1.0
    assert [ring["bits"] for ring in hand["rings"]] == [2.58, 3.61, 4.6]
    assert hand["rings"][0]["trials"] == 3
    assert hand["click_off_px"]["median"] > 0


def test_the_table_has_a_line_for_each_ring(capsys):
    assert main(["fitts", "--user", "mouse", "--seeds", "1", "--targets", "3"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 6
    assert lines[-1].lstrip().startswith("all")


@pytest.mark.parametrize("words", [["--targets", "4"], ["--seeds", "0"], ["--user", "nobody"], ["--as", "x"]])
def test_bad_words_are_refused(words, capsys):
    try:
        code = main(["fitts", *words])
    except SystemExit as stop:
        code = stop.code
    assert code == 2
