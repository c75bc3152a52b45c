"""Camera pictures in a session: only when asked for, beside the steps, in a form that other tools know."""

from __future__ import annotations

import json
import random
from dataclasses import replace

import numpy as np
import pytest
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from mcap.reader import make_reader

from handcontrol import cli
from handcontrol._cv import cv2
from handcontrol.rules.file import default_rules
from handcontrol.runtime import recorder as recorder_module
from handcontrol.runtime.recorder import Recorder, about
from handcontrol.runtime.replay import open_session, replay, what_if
from handcontrol.sessions.chunks import PICTURES
from handcontrol.sessions.player import Player
from handcontrol.sessions.source import SessionSource
from handcontrol.sessions.text import first_difference
from handcontrol.settings import Settings


def test_steps_and_pictures_come_back(filmed, clicks, bits, picture):
    with open_session(filmed) as session:
        assert [bits(step) for step in session.steps()] == [bits(step) for step in clicks.steps]
        assert all(first_difference(*pair) is None for pair in replay(session))
        for step in (clicks.steps[200], clicks.steps[3], clicks.steps[-1]):
            kept = session.pictures.at(step.frame_id, step.t)
            assert (kept.frame_id, kept.t) == (step.frame_id, pytest.approx(step.t))
            assert np.abs(kept.rgb().astype(int) - picture.of(step.frame_id)).mean() < 3
        assert session.pictures.at(9999, 1.0) is None
        assert [kept.frame_id for kept in session.pictures] == [step.frame_id for step in clicks.steps]


def test_other_tools_read_them(filmed, clicks):
    """By the MCAP library and by protobuf, from the schema in the file alone."""
    with filmed.open("rb") as file:
        found = list(make_reader(file, validate_crcs=True).iter_messages(topics=["/camera"]))
    schema, channel, first = found[0]
    assert (schema.name, schema.encoding, channel.message_encoding) == (
        "foxglove.CompressedImage",
        "protobuf",
        "protobuf",
    )
    files = descriptor_pb2.FileDescriptorSet.FromString(schema.data)
    pool = descriptor_pool.DescriptorPool()
    for one in files.file:
        pool.Add(one)
    image = message_factory.GetMessageClass(pool.FindMessageTypeByName(schema.name))
    assert len(found) == len(clicks.steps)
    for (_, _, message), step in zip(found, clicks.steps, strict=True):
        read = image.FromString(message.data)
        assert (read.format, read.frame_id) == ("jpeg", "camera")
        assert read.timestamp.seconds + read.timestamp.nanos / 1e9 == pytest.approx(step.t)
        assert read.data[:2] == b"\xff\xd8"
    assert image.FromString(first.data).SerializeToString(deterministic=True) != b""


def test_they_are_in_chunks_of_their_own(filmed):
    with filmed.open("rb") as file:
        summary = make_reader(file).get_summary()
    kinds = {
        (chunk.compression, 6 in chunk.message_index_offsets, 2 in chunk.message_index_offsets)
        for chunk in summary.chunk_indexes
    }
    assert kinds == {("zstd", False, True), ("lz4", True, False), ("zstd", False, False)}


def test_a_slow_disk_loses_pictures_and_no_hands(clicks, tmp_path, monkeypatch, bits, picture):
    monkeypatch.setattr(recorder_module, "PICTURES_WAITING", 5 * picture.of(0).nbytes)
    path = tmp_path / "slow.mcap"
    recorder = Recorder(path, about("camera:0", Settings(), default_rules()), pictures=True)
    stuck = recorder_module.threading.Event()
    real = recorder_module.jpeg
    monkeypatch.setattr(recorder_module, "jpeg", lambda rgb: stuck.wait(30) and real(rgb))
    for snapshot in picture.snapshots(clicks.steps):
        recorder.observe(snapshot)
    stuck.set()
    recorder.close()
    assert recorder.failure is None
    assert recorder.kept + recorder.dropped == len(clicks.steps)
    assert recorder.kept <= 6
    with open_session(path) as session:
        assert [bits(step) for step in session.steps()] == [bits(step) for step in clicks.steps]
        assert sum(1 for _ in session.pictures) == recorder.kept
    with path.open("rb") as file:
        stats = [json.loads(m.data) for _, _, m in make_reader(file).iter_messages(topics=["/stats"])]
    assert stats[-1]["pictures_dropped"] > 0


def test_what_a_file_with_pictures_says_of_itself(filmed, clicks, capsys):
    assert cli.main(["session", "info", str(filmed)]) == 0
    said = capsys.readouterr().out
    assert f"CAMERA PICTURES: {len(clicks.steps)} of {len(clicks.steps)}" in said
    assert "no pictures" not in said
    assert cli.main(["session", "info", str(clicks.path)]) == 0
    said = capsys.readouterr().out
    assert "CAMERA" not in said
    assert "no pictures" in said


def test_anonymised_there_are_none(filmed, tmp_path):
    out = tmp_path / "b.mcap"
    assert cli.main(["export", str(filmed), "--session", str(out), "--anonymise"]) == 0
    with open_session(out) as session:
        assert list(session.pictures) == []
        assert len(list(session.steps())) == 250
    assert b"\xff\xd8\xff" not in out.read_bytes()


def test_a_cut_and_a_joined_session_keep_theirs(filmed, tmp_path):
    names = []
    for number, span in enumerate((("0", "3"), ("3.01", "60"))):
        names.append(str(tmp_path / f"{number}.mcap"))
        assert cli.main(["export", str(filmed), "--session", names[-1], "--trim", *span]) == 0
    joined = tmp_path / "all.mcap"
    assert cli.main(["session", "merge", *names, "--output", str(joined)]) == 0
    with open_session(filmed) as one, open_session(joined) as other:
        assert [kept.jpeg for kept in one.pictures] == [kept.jpeg for kept in other.pictures]
        times = [step.t for step in other.steps()]
        assert times == [step.t for step in one.steps()]
        assert other.pictures.at(200, times[200]) is not None


def test_damage_in_pictures_leaves_steps_alone(filmed, tmp_path, capsys):
    data = bytearray(filmed.read_bytes())
    data[data.find(PICTURES, len(data) // 2) + 400] ^= 255
    path = tmp_path / "a.mcap"
    path.write_bytes(data)
    assert cli.main(["session", "verify", str(path)]) == 1
    assert "250 steps. 1 chunk of pictures is damaged" in capsys.readouterr().out
    assert cli.main(["session", "repair", str(path)]) == 0
    assert "1 chunk of pictures is damaged" in capsys.readouterr().out
    assert cli.main(["session", "verify", str(tmp_path / "a-repaired.mcap")]) == 0
    with open_session(path) as session:
        assert len(list(session.steps())) == 250
        assert session.damage is None
        assert 150 < sum(1 for _ in session.pictures) < 250


def test_the_video_shows_them(filmed, clicks, tmp_path, picture):
    out = tmp_path / "a.mp4"
    assert cli.main(["export", str(filmed), "--video", str(out)]) == 0
    clip = cv2.VideoCapture(str(out))
    try:
        good, bgr = clip.read()
        assert good
        assert bgr.shape[:2] == picture.size
        assert abs(int(bgr[110, 150].mean()) - 30) < 12  # the grey of the first picture, not the plain one's
        assert clip.get(cv2.CAP_PROP_FRAME_COUNT) == pytest.approx(len(clicks.steps), abs=1)
    finally:
        clip.release()


def test_as_a_source_and_in_the_player_they_are_seen(filmed, clicks, picture):
    source = SessionSource(filmed)
    frame = source.read()
    assert frame.rgb.shape[:2] == picture.size
    assert frame.seen is not None
    with open_session(filmed) as session:
        player = Player(session)
        player.seek(4.0)
        assert player.frame.frame_id == player.at.frame_id
        assert player.frame.rgb.shape[:2] == picture.size
    with open_session(clicks.path) as session:
        assert Player(session).frame is None


class Eyes:
    """A tracker that says what is true, and which pictures it was shown."""

    def __init__(self, seen):
        self.seen = {one.frame_id: one for one in seen}
        self.shown = []

    def observe(self, frame):
        self.shown.append((frame.frame_id, frame.rgb.shape[:2]))
        assert frame.seen is None
        return replace(self.seen[frame.frame_id], hands=self.seen[frame.frame_id].hands[: frame.t < 4])


def test_retracked_the_pictures_are_looked_at_anew(filmed, clicks, picture):
    eyes = Eyes([step.observation for step in clicks.steps])
    with open_session(filmed) as session:
        anew = list(what_if(session, tracker=eyes))
    assert eyes.shown == [(step.frame_id, picture.size) for step in clicks.steps]
    assert [step.actions for step in anew if step.t < 4] == [s.actions for s in clicks.steps if s.t < 4]
    assert not any(step.hands for step in anew if step.t >= 4)


def test_without_pictures_nothing_can_be_retracked(clicks, capsys):
    for command in ("replay", "compare"):
        assert cli.main([command, str(clicks.path), "--retrack"]) == 1
        err = capsys.readouterr().err
        assert "holds no pictures" in err
        assert err.count("\n") == 1


@pytest.mark.networks
def test_a_recorded_film_is_retracked_by_command(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("DISPLAY", "")
    path = tmp_path / "a.mcap"
    words = ["record", "--source", "virtual:click", "--fast", "--duration", "3", "--pictures", "--offline"]
    assert cli.main([*words, "--output", str(path)]) == 0
    assert cli.main(["compare", str(path), "--retrack", "--json"]) == 0
    found = json.loads(capsys.readouterr().out.partition("MB.\n")[2])
    assert found["same"] >= 2
    assert sum(one["change"] != "moves" for one in found["changes"]) <= 2


def test_flipped_bytes_cost_one_chunk(clicks, picture, tmp_path, bits):
    """Of pictures or of steps, whichever it is in; the rest is as it was, and nothing raises but a SessionError."""
    path = tmp_path / "a.mcap"
    recorder = Recorder(path, about("camera:0", Settings(), default_rules()), pictures=True)
    for snapshot in picture.snapshots(clicks.steps[:90:3]):
        recorder.observe(snapshot)
    recorder.close()
    data, random_ = path.read_bytes(), random.Random(5)
    with open_session(path) as session:
        steps = {step.frame_id: bits(step) for step in session.steps()}
        jpegs = {kept.frame_id: kept.jpeg for kept in session.pictures}
    for _ in range(120):
        flipped = bytearray(data)
        flipped[random_.randrange(len(data))] ^= random_.randrange(1, 256)
        path.write_bytes(flipped)
        with open_session(path) as session:
            found = {step.frame_id: bits(step) for step in session.steps()}
            kept = {one.frame_id: one.jpeg for one in session.pictures}
        assert found.items() <= steps.items()
        assert kept.items() <= jpegs.items()
        assert len(found) == len(steps) or len(kept) == len(jpegs)
        assert len(found) + len(kept) >= len(steps)
