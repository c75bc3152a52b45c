"""From an empty profile to a session replayed, in the real window: once by mouse, once by keyboard alone."""

from __future__ import annotations

import pytest

from .at_the_desk import ByKeyboard, ByMouse

pytestmark = [pytest.mark.e2e, pytest.mark.xserver, pytest.mark.networks, pytest.mark.timeout(420)]

#: A shape that is not built in, shown again and again.
SHOWING = """
title = "A shape of the person's own"
duration_s = 3.2
loop = true

[[hand]]
side = "right"
skin = 2
tremor = 0.3
key = [
  { t = 0.0, pose = "relaxed", anchor = [0.5, 0.6], size = 0.42, yaw = 0, roll = 0 },
  { t = 2.4, yaw = 12, roll = 6 },
  { t = 2.41, hidden = true },
  { t = 3.19, yaw = 0, roll = 0 },
  { t = 3.2, hidden = false },
]
"""


@pytest.fixture(params=[ByMouse, ByKeyboard], ids=["mouse", "keyboard"])
def way(request):
    return request.param


def test_journey(desktop, networks, screen_reader, way):
    desktop.own_home()
    begin = screen_reader
    first_run(desktop, begin, way)

    script = desktop.tmp_path / "showing.toml"
    script.write_text(SHOWING)
    program = desktop.start("--source", f"virtual:{script}", "--offline")
    person = way(begin(), desktop.env)
    person.see("Control: Off")
    assert not person.sees("First run")
    teach(person)
    bind(person, "Greet", "F8")
    assert not person.sees_words("the same trigger")
    bind(person, "Wave back", "F9")
    person.see_words("the same trigger")
    undo(person)
    reorder(person)
    try_out(person)
    use(desktop, person)
    record(person)
    desktop.close_window(program)
    assert program.wait() == 0, program.err
    assert desktop.held() == []


def first_run(desktop, screen_reader, way):
    """The first start of all asks for nothing but what the steps ask for; the second one is like any other."""
    program = desktop.start("--offline")
    person = way(screen_reader(), desktop.env)
    person.press("Continue")
    person.press("Virtual hand (a demonstration)")
    person.press("Continue")
    person.press("Continue")
    person.press("Skip this step")  # the sweep: it takes its twenty seconds
    if way is ByMouse:
        person.see_words("All three managed")
        person.press("Continue")
    else:
        person.press("Skip this step")
    person.press("Show the live picture")
    person.see("Control: Off")
    desktop.close_window(program)
    assert program.wait() == 0, program.err


def teach(person):
    person.page("Gestures")
    person.press("Teach a gesture…")
    person.write("Name of the gesture", "my_sign")
    person.press("Start")
    person.press("Keep")
    person.see_words("My sign")


def bind(person, name, key):
    """A key in one application."""
    person.page("Rules")
    person.press("New rule…")
    person.write("Name of the rule", name)
    person.choose("Gesture", "My sign (yours)")
    person.write("Application", "receiver")
    person.choose("What it does", "Press once")
    person.press("Press keys…")
    person.see("Press now")
    person.keys(key)
    person.press("Save")
    person.see(f"Rule {name}")


def undo(person):
    person.undo()
    person.until(lambda: not person.sees("Rule Wave back"), "the second rule is gone")
    assert not person.sees_words("the same trigger")


def reorder(person):
    assert person.order()[0] == "Rule Greet"
    person.lower("Greet")
    person.until(lambda: person.order()[1] == "Rule Greet", "it is the second now")


def try_out(person):
    """What the gesture would do, with control off."""
    person.choose("Try as if this application was active", "as if in receiver")
    person.see_words("Greet: ")
    person.see("Control: Off")


def use(desktop, person):
    """Switched on, the key arrives in the other application, and only there."""
    person.switch("Control: Off")
    person.see("Control: On")
    receiver = desktop.receiver()
    receiver.wait_event("key", key="F8")
    receiver.close()
    person.until_active()
    person.switch("Control: On")
    person.see("Control: Off")


def record(person):
    """Until the gesture came once more; then from the list into the player."""
    person.page("Sessions")
    person.press("Record")
    person.see("Stop recording")
    before = person.news()
    person.until(lambda: person.news() != before, "the gesture is made again")
    person.press("Stop recording")
    person.open_first("Sessions, newest first")
    line = person.see("Timeline")
    person.press("Play")
    stood = person.reader.description(line)
    person.until(lambda: person.reader.description(line) != stood, "it plays")
    person.leave("Back to the list")
    person.see("Record")
