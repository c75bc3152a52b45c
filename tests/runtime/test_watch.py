"""A file that was changed and then kept still is told once."""

from __future__ import annotations

from handcontrol.runtime.watch import Files, Settled


def test_nothing_changed():
    settled = Settled((1, 1, 1))
    assert not any(settled.look((1, 1, 1), now) for now in (0.0, 1.0, 2.0))


def test_read_once_after_it_kept_still():
    settled = Settled((1, 1, 1))
    assert not settled.look((2, 5, 1), 10.0)
    assert settled.settling
    assert not settled.look((3, 9, 1), 10.15)  # written on
    assert not settled.look((3, 9, 1), 10.3)
    assert settled.look((3, 9, 1), 10.36)
    assert not settled.look((3, 9, 1), 11.0)


def test_a_file_that_is_gone_for_a_moment_is_read_when_it_is_back():
    settled = Settled((1, 1, 1))
    assert not settled.look(None, 10.0)
    assert not settled.look(None, 10.5)
    assert not settled.look((2, 1, 2), 11.0)
    assert settled.look((2, 1, 2), 11.5)


def test_a_file_that_stays_away_is_told_once():
    settled = Settled((1, 1, 1))
    looks = [settled.look(None, now) for now in (10.0, 11.0, 12.1, 13.0)]
    assert looks == [False, False, True, False]


def test_files_that_come_are_told_like_those_that_change(tmp_path):
    old, new = tmp_path / "a.toml", tmp_path / "b.toml"
    old.write_text("a")
    files = Files(lambda: tmp_path.glob("*.toml"))
    assert files.changed(0.0) == files.changed(1.0) == []
    new.write_text("b")
    assert files.changed(2.0) == []
    assert files.wait_s < 0.5
    assert files.changed(2.3) == [new]
    old.unlink()
    assert files.changed(3.0) == []
    assert files.changed(5.1) == [old]
