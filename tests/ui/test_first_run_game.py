"""The playground as a value: what counts as clicked, scrolled, dragged. And the virtual hand that plays it."""

from __future__ import annotations

import pytest

from handcontrol.ui.first_run_game import BOX, DISC, TARGETS, Game
from handcontrol.vocab import MoveTo, Press, Release, Scroll, Tap

LEFT = "mouse:left"


def at(place):
    return MoveTo(0, "", 0.0, round(place[0]), round(place[1]))


DOWN, UP = Press(0, "", 0.0, LEFT), Release(0, "", 0.0, LEFT)


def test_targets_are_clicked_in_any_order():
    game = Game()
    for place in reversed(TARGETS):
        assert "click" not in game.done
        game.play((at(place), DOWN, UP), 0.0)
    assert game.hit == {0, 1, 2}
    assert game.next == "scroll"


@pytest.mark.parametrize(
    "actions",
    [
        (at((5, 5)), DOWN, UP),
        (at(TARGETS[0]), DOWN, at(TARGETS[1]), UP),
        (at(TARGETS[0]), Press(0, "", 0.0, "mouse:right"), Release(0, "", 0.0, "mouse:right")),
        (DOWN, UP),
    ],
    ids=["beside", "slid off", "other button", "nowhere"],
)
def test_what_is_no_click(actions):
    game = Game()
    game.play(actions, 0.0)
    assert game.hit == set()


def test_a_dwell_clicks_too():
    game = Game()
    game.play((at(TARGETS[1]), Tap(0, "", 0.0, LEFT)), 0.0)
    assert game.hit == {1}


def test_moves_foreseen_are_left_out():
    game = Game()
    game.play((at((100, 100)), MoveTo(0, "", 0.02, 300, 300)), 0.01)
    assert game.pointer == (100.0, 100.0)


def test_the_list_ends_at_both_ends_and_the_row_counts_when_it_is_whole():
    game = Game()
    game.play((Scroll(0, "", 0.0, 0.0, 3.0),), 0.0)
    assert game.offset == 0.0
    game.play((Scroll(0, "", 0.0, 0.0, -3.0),), 0.0)
    assert "scroll" not in game.done
    game.play((Scroll(0, "", 0.0, 0.0, -1.0),), 0.0)
    assert "scroll" in game.done
    game.play((Scroll(0, "", 0.0, 0.0, -100.0),), 0.0)
    assert game.offset == 560.0


def test_the_disc_goes_where_it_is_dragged_and_stays_where_it_is_let_go():
    game = Game()
    game.play((at((DISC[0] + 10, DISC[1])), DOWN), 0.0)
    assert game.carried
    game.play((at((400, 500)), UP), 0.0)
    assert game.disc == (390.0, 500.0)
    assert "drag" not in game.done
    game.play((at((400, 500)), DOWN, at((BOX[0] + 60, BOX[1] - 40)), UP), 0.0)
    assert game.disc == BOX
    assert "drag" in game.done


def test_a_press_beside_the_disc_carries_nothing():
    game = Game()
    game.play((at((400, 600)), DOWN, at(BOX), UP), 0.0)
    assert game.disc == DISC
    assert game.done == set()
