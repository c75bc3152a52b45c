"""Garbage is collected on the thread of the window, whoever makes it."""

import gc
import threading
import weakref

import pytest

from handcontrol.ui import collecting
from handcontrol.ui.collecting import collected_here


class Knot:
    """A cycle that says on which thread it went."""

    gone_on: list[str]

    def __init__(self, gone_on: list[str]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: gone_on.append(threading.current_thread().name))


@pytest.fixture(autouse=True)
def often(monkeypatch):
    monkeypatch.setattr(collecting, "EVERY_MS", 5)


def test_cycles_of_another_thread_go_on_this_one(qtbot):
    gone_on: list[str] = []
    with collected_here():
        assert not gc.isenabled()

        def work():
            for _ in range(5000):  # far more than the thresholds
                Knot(gone_on)

        worker = threading.Thread(target=work, name="worker")
        worker.start()
        worker.join()
        assert gone_on == []
        qtbot.waitUntil(lambda: len(gone_on) == 5000)
    assert set(gone_on) == {threading.main_thread().name}
    assert gc.isenabled()


def test_what_stood_is_left_alone_only_as_long(qtbot):
    with collected_here():
        qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    assert gc.get_freeze_count() == 0
    assert gc.isenabled()
