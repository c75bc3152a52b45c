"""The search thread: one look at a time, nothing waits for it, what it raises is raised where it is asked for."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from handcontrol.runtime.search import Beside
from handcontrol.tracking.search import Found
from handcontrol.tracking.tracker import Tracker
from handcontrol.tracking.views import WHOLE
from handcontrol.vocab import Frame

WAIT_S = 10.0
FOUND = Found((), WHOLE, (4, 3))


@pytest.fixture
def search():
    search = Beside()
    yield search
    assert search.close(WAIT_S)


def outcome(search: Beside) -> Found:
    """Ask until there is something: a thread gives it when it will."""
    for _ in range(10_000):
        found = search.result()
        if found is not None:
            return found
        threading.Event().wait(0.001)
    raise AssertionError("the search has not ended")


def test_a_look_is_done_on_its_own_thread_one_at_a_time(search) -> None:
    go, names = threading.Event(), []

    def look() -> Found:
        go.wait(WAIT_S)
        names.append(threading.current_thread().name)
        return FOUND

    assert search.begin(look)
    assert search.result() is None
    assert not search.begin(look)
    go.set()
    assert outcome(search) is FOUND
    assert search.result() is None
    assert search.begin(look)
    assert outcome(search) is FOUND
    assert names == ["search", "search"]


def test_what_is_forgotten_is_not_given_out(search) -> None:
    done = threading.Event()

    def look() -> Found:
        done.set()
        return FOUND

    assert search.begin(look)
    search.forget()
    done.wait(WAIT_S)
    while not search.begin(lambda: FOUND):  # free again without a result
        assert search.result() is None
    assert outcome(search) is FOUND


def test_what_the_look_raises_is_raised_once(search) -> None:
    assert search.begin(lambda: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        outcome(search)
    assert search.begin(lambda: FOUND)
    assert outcome(search) is FOUND


def test_closing_before_the_first_look() -> None:
    search = Beside()
    assert search.close()
    assert not search.begin(lambda: FOUND)


@pytest.mark.networks
def test_a_hand_is_followed_while_palms_are_looked_for(networks, search) -> None:
    from handcontrol.models.load import load
    from handcontrol.virtualhand.scene import Scene

    go = threading.Event()
    loaded = load("full", offline=True)

    def when_told(find):
        def detect(*args, **options):
            if threading.current_thread().name == "search":
                go.wait(WAIT_S)
            return find(*args, **options)

        return staticmethod(detect)

    names = ("detect", "detect_in")
    slow = type("Slow", (), {name: when_told(getattr(loaded.palm, name)) for name in names})()
    tracker = Tracker(type(loaded)(slow, loaded.landmarks), hands=2)
    scene = Scene("open")
    frames = [Frame(n, n / 30, np.ascontiguousarray(scene.render(n / 30))) for n in range(60)]
    assert len(tracker.step(frames[0])) == 1
    tracker.search_with(search)
    seen = [tracker.observe(frame) for frame in frames[1:]]
    assert all(len(one.hands) == 1 for one in seen)
    assert not any(one.palm_ran for one in seen)  # none has ended
    go.set()
    outcome(search)
