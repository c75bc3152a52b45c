"""What the last seconds cost, by stage; numbers rest with the page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handcontrol.settings import Settings
from handcontrol.ui.desk import Desk
from handcontrol.ui.pipeline_page import PipelinePage
from handcontrol.ui.sparkline import MOST, Sparkline
from handcontrol.ui.timings import Timings
from handcontrol.vocab import MoveTo, StageTimes


@pytest.fixture
def steps(snapshot):
    """steps(palm every n-th, seconds): 30 a second; the landmarks take 1 … 30 ms in turn."""
    base = snapshot().step

    def make(every=3, seconds=1.0, begin=0.0):
        made = []
        for i in range(round(30 * seconds) + 1):
            times = StageTimes(8.0, 20.0 if i % every == 0 else 0.0, 1.0 + i % 30, 0.2, 0.1, 0.3)
            made.append(replace(base, t=begin + i / 30, times=times))
        return made

    return make


@pytest.fixture
def page(qtbot):
    made = PipelinePage(Desk(Settings(), post=lambda command: None, notify=lambda notice: None))
    qtbot.addWidget(made)
    made.show()
    return made


def by_name(timings):
    return {stage.name: stage for stage in timings.stages()}


def test_rates_and_percentiles(steps):
    timings = Timings()
    timings.add(steps(seconds=2.0))
    found = by_name(timings)
    assert found["palm"].rate_hz == pytest.approx(10, abs=0.6)
    assert found["palm"].median_ms == 20.0
    assert found["landmarks"].rate_hz == pytest.approx(30, abs=0.6)
    assert found["landmarks"].p95_ms == pytest.approx(29, abs=1)
    assert found["source"].median_ms == 8.0


def test_only_the_last_seconds_count_and_another_clock_begins_anew(steps):
    timings = Timings(span_s=1.0)
    timings.add(steps(seconds=5.0))
    assert timings.span_s == pytest.approx(1.0, abs=0.04)
    timings.add(steps(seconds=0.5, begin=0.0)[:3])
    assert timings.span_s == pytest.approx(2 / 30)


def test_a_stage_that_does_not_run_rests(steps, snapshot):
    timings = Timings()
    timings.add([replace(step, times=StageTimes(8.0)) for step in steps()])
    assert by_name(timings)["palm"].rate_hz == 0.0
    assert Timings().stages()[0].median_ms == 0.0


def test_actions_are_counted(steps):
    timings = Timings()
    timings.add([replace(step, actions=(MoveTo(1, "r", step.t, 1, 1),)) for step in steps(seconds=1.0)])
    assert timings.count().actions == pytest.approx(31)


def test_the_page_says_it(page, steps, snapshot):
    page.show_steps(steps(seconds=2.0))
    page.show_snapshot(snapshot())
    page.look()
    assert page.cards["palm"].numbers.text() == "20.0 ms"
    assert page.cards["palm"].accessibleName() == (
        "Palm detector: 20.0 ms, ran in 100% of pictures, 95% within 20.0 ms"
    )
    assert page.cards["landmarks"].small[0].text() == "30 a second"
    assert page.cards["source"].small[1].text() == "0 dropped so far"
    assert page.cards["roi"].numbers.text().startswith("1 hand")
    assert page.cards["inject"].accessibleName() == "Mouse and keyboard: 0 a second, nothing is done"
    assert "1 hand" in page.summary.text()
    assert not page.crops.pixmap().isNull()


def test_without_a_hand_there_is_no_crop(page, snapshot):
    seen = snapshot()
    none = replace(seen, step=replace(seen.step, observation=replace(seen.step.observation, hands=())))
    page.show_snapshot(none)
    assert page.crops.text() == "No hand is followed now."


def test_hidden_it_rests_and_keeps_no_picture(page, snapshot):
    page.show_snapshot(snapshot())
    page.hide()
    assert not page._timer.isActive()
    assert page._snapshot is None


def test_the_line_stays_inside_and_shows_the_newest(qtbot):
    line = Sparkline()
    qtbot.addWidget(line)
    line.resize(100, 28)
    line.show_values(list(range(200)))
    points = line.points()
    assert len(points) == MOST
    assert all(0 <= x <= 100 and 0 <= y <= 28 for x, y in points)
    assert points[-1][1] < points[0][1]
    line.show_values([0.0, 0.0])
    assert {y for _, y in line.points()} == {26.0}
