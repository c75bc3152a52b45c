"""One file that standard tools open, that a crash cannot empty and damage cannot hide in."""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import subprocess
import sys
from collections import deque
from dataclasses import replace

import pytest
from mcap.reader import make_reader

from handcontrol.errors import SessionError
from handcontrol.sessions import writer as writer_module
from handcontrol.sessions.about import About
from handcontrol.sessions.reader import SessionReader
from handcontrol.sessions.writer import SessionWriter
from handcontrol.virtualhand import Scene
from handcontrol.vocab import DesktopState, Notice, Step

ABOUT = About("virtual:click", {"version": 1}, {"version": 1}, "0.1", "2026-01-01T00:00:00+00:00")


@pytest.fixture(scope="module")
def steps(look, screens):
    """Six seconds of a hand, as an engine would hand them over; no engine is needed here."""
    scene = Scene("click", seed=1)
    return [Step(i / 30, look(scene, i, i / 30), DesktopState(i / 30, screens.one)) for i in range(180)]


@pytest.fixture(scope="module")
def few(steps, tmp_path_factory):
    """Three seconds of it at five steps a second: (path, steps). A chunk has its second all the same."""
    path = tmp_path_factory.mktemp("few") / "few.mcap"
    some = [
        replace(step, observation=replace(step.observation, frame_id=i))
        for i, step in enumerate(steps[:90:6])
    ]
    with SessionWriter(path, ABOUT) as writer:
        for step in some:
            writer.step(step)
    return path, some


@pytest.fixture
def session(tmp_path, steps):
    path = tmp_path / "a.mcap"
    with SessionWriter(path, ABOUT) as writer:
        for step in steps:
            writer.step(step)
        writer.notice(Notice("A camera was unplugged.", "Plug it in.", "warning", steps[-1].t))
        writer.stats({"source": "virtual:click", "fps": 30.0, "dropped": 0, "held": []}, steps[-1].t)
    return path


def read(path):
    with SessionReader(path) as reader:
        return list(reader.steps()), reader.damage


def same(some, others, bits):
    return [bits(step) for step in some] == [bits(step) for step in others]


def test_what_is_read_is_what_was_written(session, steps, bits):
    found, damage = read(session)
    assert damage is None
    assert same(found, steps, bits)
    with SessionReader(session) as reader:
        assert reader.about == ABOUT
        assert [value.text for value in reader.everything() if isinstance(value, Notice)] == [
            "A camera was unplugged."
        ]
    assert not session.with_name("a.mcap.part").exists()


def test_standard_tools_open_it(session, steps):
    with session.open("rb") as file:
        reader = make_reader(file, validate_crcs=True)
        summary = reader.get_summary()
        topics = {channel.topic: channel for channel in summary.channels.values()}
        assert set(topics) == {"/about", "/steps", "/notices", "/stats", "/marks"}
        assert all(channel.message_encoding == "json" for channel in topics.values())
        assert all(schema.encoding == "jsonschema" for schema in summary.schemas.values())
        assert all(json.loads(schema.data)["type"] == "object" for schema in summary.schemas.values())
        counts = summary.statistics.channel_message_counts
        assert counts[topics["/steps"].id] == len(steps)
        later = list(reader.iter_messages(["/steps"], starting_at=5 * 10**9))
        assert len(later) == 30
        assert json.loads(later[0][2].data)["frame_id"] == 150
        attachments = {
            attachment.name: json.loads(attachment.data) for attachment in reader.iter_attachments()
        }
        assert attachments == {"settings.json": {"version": 1}, "rules.json": {"version": 1}}
        metadata = {entry.name: entry.metadata for entry in reader.iter_metadata()}
        assert metadata["handcontrol"]["source"] == "virtual:click"
        assert metadata["handcontrol"]["format"] == "1"


def test_a_chunk_is_less_than_a_second_and_in_the_file_at_once(tmp_path, steps):
    writer = SessionWriter(tmp_path / "a.mcap", ABOUT)
    for step in steps[:60]:
        writer.step(step)
        with SessionReader(writer.part) as reader:
            found = list(reader.steps())
            assert not reader.complete
        assert step.t - (found[-1].t if found else 0.0) < 1.0
    writer.close()


def test_many_steps_of_one_moment_do_not_make_one_chunk(tmp_path, steps, monkeypatch, bits):
    monkeypatch.setattr(writer_module, "CHUNK_BYTES", 10_000)
    still = [replace(step, t=1.0) for step in steps]
    with SessionWriter(tmp_path / "a.mcap", ABOUT) as writer:
        for step in still:
            writer.step(step)
    with (tmp_path / "a.mcap").open("rb") as file:
        assert len(make_reader(file).get_summary().chunk_indexes) > 5
    assert same(read(tmp_path / "a.mcap")[0], still, bits)


def test_a_file_that_is_there_is_kept(session, tmp_path):
    before = session.read_bytes()
    with pytest.raises(SessionError, match="there already"):
        SessionWriter(session, ABOUT)
    assert session.read_bytes() == before
    (tmp_path / "b.mcap.part").write_bytes(b"cut off")
    with pytest.raises(SessionError, match=r"part is there already"):
        SessionWriter(tmp_path / "b.mcap", ABOUT)
    SessionWriter(session, ABOUT, force=True).close()
    assert len(session.read_bytes()) < len(before)


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(SessionError, match="is a folder"):
        SessionWriter(tmp_path, ABOUT, force=True)


def test_a_file_that_cannot_be_made_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SessionError, match="cannot be written") as caught:
        SessionWriter(tmp_path / "file" / "a.mcap", ABOUT)
    assert caught.value.remedy


def test_a_full_disk_from_the_start_leaves_no_empty_file(tmp_path, monkeypatch):
    def full(self):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(SessionWriter, "_start", full)
    with pytest.raises(SessionError, match="No space left"):
        SessionWriter(tmp_path / "a.mcap", ABOUT)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_one_sentence(tmp_path, steps):
    writer = SessionWriter(tmp_path / "a.mcap", ABOUT)
    os.dup2(os.open("/dev/full", os.O_WRONLY), writer._file.fileno())
    with pytest.raises(SessionError, match="No space left"):
        deque(map(writer.step, steps), 0)
    writer.close()


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89MCAP0\r\n", os.urandom(5000)])
def test_what_is_no_session_is_one_sentence(tmp_path, content):
    path = tmp_path / "a.mcap"
    path.write_bytes(content)
    with pytest.raises(SessionError) as caught:
        SessionReader(path)
    assert caught.value.remedy


def test_what_is_not_there_is_one_sentence(tmp_path, session):
    with pytest.raises(SessionError, match="no session"):
        SessionReader(tmp_path / "none.mcap")
    session.rename(session.with_name("b.mcap.part"))
    with pytest.raises(SessionError, match=r"b.mcap.part holds what was recorded"):
        SessionReader(session.with_name("b.mcap"))


def test_a_later_format_is_refused(tmp_path):
    path = tmp_path / "a.mcap"
    SessionWriter(path, replace(ABOUT, format=2, version="9.9")).close()
    with pytest.raises(SessionError, match=r"format 2 \(written by handcontrol 9.9\)") as caught:
        SessionReader(path)
    assert caught.value.remedy == "Update handcontrol."


def messages(path):
    """What is believed of the file, chunk by chunk, as it is written."""
    with SessionReader(path) as reader:
        return [[message.data for message in chunk] for chunk in reader.chunks()]


def test_200_cuts(few, bits, tmp_path):
    """Whatever is cut off, all chunks before the cut are read, and the rest is one sentence."""
    session, steps = few
    data = session.read_bytes()
    random_ = random.Random(3)
    cut = tmp_path / "cut.mcap"
    right, chunks = [bits(step) for step in steps], messages(session)
    with session.open("rb") as file:
        ends = [c.chunk_start_offset + c.chunk_length for c in make_reader(file).get_summary().chunk_indexes]
    assert len(chunks) > 3
    for number, at in enumerate(random_.randrange(1, len(data)) for _ in range(200)):
        cut.write_bytes(data[:at])
        whole = sum(end <= at for end in ends)
        if whole == 0:
            with pytest.raises(SessionError):
                read(cut)
            continue
        assert messages(cut) == chunks[:whole]
        if number % 10 == 0:
            found, damage = read(cut)
            assert [bits(step) for step in found] == right[: len(found)]
            assert "cut off" in damage
            assert damage.count(".") <= 3


def test_a_thousand_flipped_bytes(few, bits, tmp_path):
    """One damaged byte costs at most the chunk that it is in; what is believed is what was written."""
    session, steps = few
    data = session.read_bytes()
    right, chunks = {step.frame_id: bits(step) for step in steps}, messages(session)
    random_ = random.Random(4)
    path = tmp_path / "flipped.mcap"
    lossless = 0
    for number in range(1000):
        at = random_.randrange(len(data))
        flipped = bytearray(data)
        flipped[at] ^= random_.randrange(1, 256)
        path.write_bytes(flipped)
        believed = messages(path)
        assert len(believed) >= len(chunks) - 1, f"byte {at}"
        assert all(chunk in chunks for chunk in believed)
        lossless += len(believed) == len(chunks)
        if number % 20 == 0:
            found, damage = read(path)
            assert all(bits(step) == right[step.frame_id] for step in found)
            missing = [step.frame_id for step in found] != list(range(len(steps)))
            gap = missing and found[-1].frame_id != len(found) - 1
            assert bool(damage) == (gap or not flipped.endswith(b"\x89MCAP0\r\n"))
    assert 0 < lossless < 1000


def test_kill_9_loses_less_than_a_second(tmp_path):
    """A process that records and is killed leaves a file that can be read up to the last second."""
    code = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from handcontrol.sessions.about import About\n"
        "from handcontrol.sessions.writer import SessionWriter\n"
        "from handcontrol.vocab import DesktopState, Step\n"
        "writer = SessionWriter(Path(sys.argv[1]), About('x'))\n"
        "for i in range(10**9):\n"
        "    writer.step(Step(i / 30, None, DesktopState()))\n"
        "    print(i, flush=True)\n"
    )
    path = tmp_path / "a.mcap"
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", code, str(path)], stdout=subprocess.PIPE, text=True
    )
    written = 0
    for line in process.stdout:
        written = int(line)
        if written >= 500:
            break
    process.send_signal(signal.SIGKILL)
    process.wait(20)
    process.stdout.close()
    found, damage = read(path.with_name("a.mcap.part"))
    assert (written - len(found)) / 30 < 1.0
    assert "cut off" in damage
