"""Actions are played when due and in order; a release goes before everything and voids what was decided before it."""

from __future__ import annotations

import threading

import pytest

from handcontrol.runtime import output as output_module
from handcontrol.runtime.output import Output
from handcontrol.vocab import MoveTo, Press, Release


def move(due, x):
    return MoveTo(0, "move", due, x, 0)


PRESS = Press(0, "pinch", 0.0, "mouse:left")


@pytest.fixture
def rig(fakes):
    class OutputRig:
        def __init__(self):
            self.ledger = fakes.Ledger()
            self.stalls, self.failures, self.played = [], [], []
            self.output = Output(
                self.ledger,
                close_injector=self.ledger.close,
                on_played=self.played.append,
                on_stall=self.stalls.append,
                on_failure=self.failures.append,
                stall_s=60.0,
            )
            self.output.start()

        def put(self, *actions, ticket=None, offset=float("-inf")):
            self.output.put(actions, ticket=self.output.ticket if ticket is None else ticket, offset=offset)

    rig = OutputRig()
    yield rig
    rig.output.close("the test ends")
    assert rig.output.join(10)


def test_due_order_not_arrival_order(rig):
    now = rig.output._clock()
    rig.put(move(0.06, 2), move(0.02, 1), move(0.08, 3), offset=now)
    rig.ledger.wait(lambda ledger: len(ledger.moves) == 3)
    assert [action.x_px for action in rig.ledger.moves] == [1, 2, 3]


def test_a_newer_step_voids_the_moves_to_come_but_no_release(rig):
    rig.put(PRESS)
    rig.ledger.wait(lambda ledger: ledger.held)
    now = rig.output._clock()
    rig.put(move(0.0, 1), move(60.0, 2), Release(0, "pinch", 0.05, "mouse:left"), offset=now)
    rig.put(move(0.02, 3), offset=now)
    rig.ledger.wait(lambda ledger: not ledger.held)
    assert [action.x_px for action in rig.ledger.moves] == [1, 3]


def test_put_hands_over_until_what_is_due_was_played(rig, monkeypatch):
    monkeypatch.setattr(output_module, "HANDOVER_S", 60.0)
    now = rig.output._clock()
    rig.put(move(0.0, 1), PRESS, move(3600.0, 2), offset=now)
    assert [action.x_px for action in rig.ledger.moves] == [1]
    assert rig.ledger.held
    rig.put(move(3600.0, 3), offset=now)  # nothing to wait for


def test_not_before_it_is_due(rig):
    now = rig.output._clock()
    rig.put(move(0.05, 1), offset=now)
    rig.ledger.wait(lambda ledger: ledger.moves)
    assert rig.output._clock() - now >= 0.05


def test_how_late_the_newest_action_was_counts_from_its_time(rig):
    assert rig.output.late_ms == 0.0
    began = rig.output._clock()
    rig.put(move(0.05, 1), offset=began)
    rig.ledger.wait(lambda ledger: ledger.moves)
    while rig.output.late_ms == 0.0:
        pass
    assert 0.0 < rig.output.late_ms <= (rig.output._clock() - began - 0.05) * 1e3


def test_unpaced_plays_at_once_in_order(rig):
    rig.put(*(move(1000.0 - i, i) for i in range(5)))
    rig.ledger.wait(lambda ledger: len(ledger.moves) == 5)
    assert [action.x_px for action in rig.ledger.moves] == [0, 1, 2, 3, 4]


def test_release_forgets_what_was_to_come_and_voids_old_tickets(rig):
    rig.put(PRESS)
    rig.ledger.wait(lambda ledger: ledger.held)
    rig.put(move(3600.0, 1), offset=rig.output._clock())
    old = rig.output.ticket
    assert rig.output.release_all("panic", wait_s=10) is True
    assert rig.ledger.held == ()
    rig.put(PRESS, ticket=old)
    rig.put(move(0.0, 9))
    rig.ledger.wait(lambda ledger: ledger.moves)
    assert rig.ledger.held == ()
    assert [action.x_px for action in rig.ledger.moves] == [9]


def test_release_is_told_as_an_action_with_its_reason(rig):
    rig.put(PRESS)
    rig.ledger.wait(lambda ledger: ledger.held)
    rig.output.release_all("panic", wait_s=10)
    assert [(type(a), a.rule) for a in rig.played] == [(Press, "pinch"), (Release, "panic")]


def test_closed_output_takes_nothing_more(rig):
    rig.put(PRESS)
    rig.ledger.wait(lambda ledger: ledger.held)
    rig.output.close("done")
    assert rig.output.join(10)
    rig.put(PRESS)
    assert rig.ledger.held == ()
    assert rig.ledger.closed
    assert rig.output.release_all("again", wait_s=10) is True


def test_what_cannot_be_let_go_is_a_failure_by_name(rig):
    rig.put(PRESS)
    rig.ledger.wait(lambda ledger: ledger.held)
    rig.ledger.errors = ("mouse:left: no answer",)
    rig.ledger.release_all = lambda t, why: ()
    rig.output.close("done")
    assert rig.output.join(10)
    assert "the left mouse button could not be let go of (mouse:left: no answer)" in str(rig.failures[0])


def test_stalled_engine_lets_go_only_while_something_is_held(fakes):
    ledger, stalled = fakes.Ledger(), threading.Event()
    output = Output(ledger, on_stall=lambda released: stalled.set(), stall_s=0.05)
    output.start()
    output.put([move(0.0, 1)], ticket=output.ticket, offset=float("-inf"))
    ledger.wait(lambda ledger: ledger.moves)
    assert not stalled.wait(0.1), "nothing was held"
    output.beat()
    output.put([PRESS], ticket=output.ticket, offset=float("-inf"))
    assert stalled.wait(10)
    assert ledger.releases == [(("mouse:left",), "no step for 50 ms")]
    output.close("the test ends")
    assert output.join(10)


def test_all_is_let_go_when_the_guard_was_kept_waiting(fakes):
    ledger, stalled, fine = fakes.Ledger(), threading.Event(), [True]
    output = Output(ledger, on_stall=lambda released: stalled.set(), pulse=lambda: fine[0], stall_s=60.0)
    output.start()
    output.put([PRESS], ticket=output.ticket, offset=float("-inf"))
    ledger.wait(lambda ledger: ledger.held)
    ticket = output.ticket
    fine[0] = False  # it may have let go of the button, which the ledger takes for held
    assert stalled.wait(10)
    assert ledger.releases == [(("mouse:left",), "the guard was kept waiting")]
    output.put([PRESS], ticket=ticket, offset=float("-inf"))  # decided before
    output.put([move(0.0, 1)], ticket=output.ticket, offset=float("-inf"))
    ledger.wait(lambda ledger: ledger.moves)
    assert ledger.held == ()
    output.close("the test ends")
    assert output.join(10)
