"""The log of a run: what changed, in order, however many pictures there were, and none of the person's own words."""

from __future__ import annotations

import logging
import threading

import pytest

from handcontrol import log
from handcontrol.errors import SourceError
from handcontrol.runtime.logbook import Logbook, LoggedNotices, source_kind
from handcontrol.vocab import Notice, ReleaseCamera, SetControl, UseSource


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))


def lines():
    return [line.split(" ", 3)[2:] for line in log.last_lines(1000)]


def test_one_line_for_each_change_and_none_for_a_picture(rig, source):
    go, engine = threading.Event(), None

    def order():
        engine.post(SetControl(False, "pause key"))

    with log.writing():
        engine = rig.start(source(count=200, at={0: lambda: go.wait(10), 100: order}), paced=False)
        go.set()
        engine.join(10)
    told = [line[1].split(": ", 1)[1] for line in lines()]
    assert told == [
        "source: file, open",
        "control: on",
        "hand: obeyed",
        "SetControl (pause key)",
        "control: off",
    ]


def test_what_the_person_calls_things_is_not_in_it(rig, source):
    go, engine = threading.Event(), None
    spec = "/home/ada/my therapy session.mp4"
    bad = SourceError(f"{spec} is not a video that can be read.", "Try another copy.")
    first = source(count=20, at={0: lambda: go.wait(10), 5: lambda: engine.post(UseSource(spec))})
    first.name = "Ada's iPhone"
    first.notices = []
    with log.writing():
        engine = rig.start({"fake": first, spec: bad})
        go.set()
        engine.join(10)
    text = log.log_path().read_text(encoding="utf-8")
    assert "<private> is not a video that can be read. Try another copy." in text
    for word in ("ada", "Ada", "therapy", "iPhone"):
        assert word not in text


def test_a_thread_that_failed_is_there_with_where(rig, source):
    def fail():
        raise RuntimeError("driver")

    with log.writing():
        engine = rig.start(source(at={3: fail}))
        with pytest.raises(Exception, match="driver"):
            engine.join(10)
    text = log.log_path().read_text(encoding="utf-8")
    assert "thread failed: RuntimeError" in text
    assert "Traceback" in text


def test_a_notice_keeps_its_level(rig, source):
    with log.writing("warning"):
        engine = rig.start(source(count=3))
        engine.post(ReleaseCamera())
        engine.join(10)
        engine.notices.put(Notice("Too dark.", "More light.", "warning"))
    assert [line[0] for line in lines()] == ["WARNING"]


def test_nothing_is_logged_without_a_file(rig, source, caplog):
    assert logging.getLogger("handcontrol").handlers == []
    engine = rig.start(source(count=3))
    engine.join(10)
    assert log.last_lines(9) == []


@pytest.mark.parametrize(
    ("spec", "kind"),
    [
        ("camera:0", "camera"),
        ("virtual:demo", "virtual"),
        ("rtsp://me:pw@phone/live", "rtsp"),
        ("C:\\films\\a.mp4", "file"),
        ("clip.mp4", "file"),
        ("session:x.mcap", "session"),
    ],
)
def test_kind_of_source(spec, kind):
    assert source_kind(spec) == kind


def test_what_a_rule_says_is_shown_and_not_kept(caplog):
    shown = LoggedNotices(10, Logbook())
    with caplog.at_level(logging.INFO):
        shown.put(Notice("Call Ada back", private=True))
        shown.of_step(Notice("The rule 'x' may not start /home/ada/backup yet.", "", "warning", private=True))
    assert [notice.text[:4] for notice in shown.drain()] == ["Call", "The "]
    assert [record.getMessage() for record in caplog.records] == ["a rule said something"] * 2
