"""Latest keeps the newest, Backlog keeps all up to its bound, and a closed mailbox lets nobody wait."""

from __future__ import annotations

import threading

from handcontrol.mailbox import Backlog, Latest


def test_latest_overwrites_and_counts():
    box = Latest()
    for value in "abc":
        box.put(value)
    assert box.take(0) == "c"
    assert box.dropped == 2
    assert box.take(0) is None


def test_latest_hands_over_between_threads():
    box, got = Latest(), []
    reader = threading.Thread(target=lambda: got.append(box.take(10)))
    reader.start()
    box.put("news")
    reader.join(10)
    assert got == ["news"]
    assert box.dropped == 0


def test_close_wakes_the_waiting():
    box, got = Latest(), []
    readers = [threading.Thread(target=lambda: got.append(box.take())) for _ in range(3)]
    for reader in readers:
        reader.start()
    box.close()
    for reader in readers:
        reader.join(10)
    assert got == [None] * 3


def test_closed_mailbox_gives_what_it_holds_once_and_takes_nothing():
    box = Latest()
    box.put(1)
    box.close()
    box.put(2)
    assert box.take() == 1
    assert box.take() is None


def test_backlog_keeps_order_and_then_the_newest():
    backlog = Backlog(3)
    backlog.extend([1, 2, 3])
    assert backlog.dropped == 0
    backlog.extend([4, 5])
    assert backlog.drain() == [3, 4, 5]
    assert backlog.dropped == 2
    assert backlog.drain() == []
