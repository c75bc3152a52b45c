"""Any moment of a session is there at once, at any speed, forwards and back."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from handcontrol.errors import SessionError
from handcontrol.runtime.replay import open_session
from handcontrol.sessions.about import About
from handcontrol.sessions.player import Player
from handcontrol.sessions.reader import SessionReader
from handcontrol.sessions.writer import SessionWriter

SEEK_MS = 100.0
HOUR_S = 3600


@pytest.fixture
def session(clicks):
    with open_session(clicks.path) as session:
        yield session


@pytest.mark.parametrize("t", [-5.0, 0.0, 0.9, 1.0, 3.21, 8.29, 99.0])
def test_seek_finds_the_last_step_before(session, clicks, bits, t):
    before = [step for step in clicks.steps if step.t <= t]
    assert bits(Player(session).seek(t)) == bits(before[-1] if before else clicks.steps[0])
    from_there = [step.frame_id for step in session.steps(t)]
    assert from_there == [step.frame_id for step in clicks.steps if step.t >= t]
    assert session.damage is None


def test_steps_to_and_fro(session, clicks):
    player = Player(session)
    there = [player.at.frame_id] + [player.step().frame_id for _ in range(300)]
    assert there[: len(clicks.steps)] == [step.frame_id for step in clicks.steps]
    assert set(there[len(clicks.steps) :]) == {clicks.steps[-1].frame_id}
    back = [player.step(-1).frame_id for _ in range(len(clicks.steps) - 1)]
    assert back == [step.frame_id for step in clicks.steps[-2::-1]]
    assert player.step(40).frame_id == 40


@pytest.mark.parametrize("speed", [0.1, 1.0, 50.0])
def test_play_gives_every_step_once(session, clicks, speed):
    player = Player(session)
    player.play(1000.0, speed)
    came, now, most = [], 1000.0, 0.0
    while player.plays:
        now += 0.05
        for step in player.due(now):
            came.append(step.frame_id)
            most = max(most, abs(1000.0 + step.t / speed - now))
    assert came == [step.frame_id for step in clicks.steps[1:]]
    assert most <= 0.05 + 1e-6
    assert player.due(now + 1) == []


def test_damage_is_stepped_over(clicks, tmp_path):
    path = tmp_path / "a.mcap"
    data = bytearray(clicks.path.read_bytes())
    data[data.find(b"zstd", len(data) // 2) + 100] ^= 255
    path.write_bytes(data)
    with open_session(path) as session:
        whole = [step.frame_id for step in session.steps()]
        player = Player(session)
        assert [player.at.frame_id] + [player.step().frame_id for _ in whole[1:]] == whole
        assert player.ends == clicks.steps[-1].t
        (gap,) = [i for i in range(1, len(whole)) if whole[i] != whole[i - 1] + 1]
        assert player.seek((whole[gap] - 2) / 30).frame_id == whole[gap - 1]


def test_nothing_to_play(tmp_path):
    SessionWriter(tmp_path / "a.mcap", About("x")).close()
    with SessionReader(tmp_path / "a.mcap") as reader, pytest.raises(SessionError, match="no steps"):
        Player(reader)


@pytest.fixture(scope="module")
def hour(clicks, tmp_path_factory):
    """An hour of chunks: eight seconds again and again, their messages moved in time, their weight as recorded."""
    path = tmp_path_factory.mktemp("hour") / "hour.mcap"
    with open_session(clicks.path) as session, SessionWriter(path, session.about) as writer:
        chunk = [replace(step, t=step.t) for step in session.steps()][:27]
        encoded = []
        for step in chunk:
            encoded.append((step.t, writer._encoder.step(step)))
        for second in range(HOUR_S):
            for i, (t, message) in enumerate(encoded):
                shifted = message.replace(f'"t":{t}'.encode(), f'"t":{second + t}'.encode(), 1)
                writer.copy("/steps", shifted, round((second + t) * 1e9), second * 27 + i)
            writer.flush()
    return path


def test_seek_anywhere_in_an_hour(hour):
    with SessionReader(hour) as reader:
        player = Player(reader)
        assert player.ends > HOUR_S - 1
        slowest = 0.0
        for t in (3500.3, 7.0, 1800.5, 3599.0, 0.0, 2700.2, 900.9, 1799.0):
            began = time.thread_time()
            found = player.seek(t)
            slowest = max(slowest, time.thread_time() - began)
            assert 0 <= t - found.t < 0.2
        assert slowest * 1e3 <= SEEK_MS
        began = time.thread_time()
        assert next(reader.steps(1234.5)).t == pytest.approx(1234.5, abs=0.04)
        assert (time.thread_time() - began) * 1e3 <= SEEK_MS
