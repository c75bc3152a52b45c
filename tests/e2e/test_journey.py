"""From an empty profile to a session replayed, in the real window: once by mouse, once by keyboard alone, in German.

The person knows the window's words only (`tongue.py`); the virtual hand does what a hand has to do.
"""

from __future__ import annotations

import pytest

from .at_the_desk import ByKeyboard, ByMouse
from .tongue import Tongue

pytestmark = [pytest.mark.e2e, pytest.mark.xserver, pytest.mark.networks, pytest.mark.timeout(600)]

PLAY_S = 200.0  # what the virtual hand plays takes its 20 s, and longer where the machine is busy

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


@pytest.fixture(params=[(ByMouse, "en"), (ByKeyboard, "de")], ids=["mouse", "keyboard"])
def sit_down(request, desktop, screen_reader):
    """sit_down(): the person at the window of the program that was started."""
    way, language = request.param
    desktop.env["LANGUAGE"] = language
    say = Tongue(language).say
    return lambda: way(screen_reader(), desktop.env, say)


def test_journey(desktop, networks, sit_down):
    desktop.own_home()
    program = desktop.start("--offline")
    first_run(desktop, sit_down())
    leave(desktop, program)

    script = desktop.tmp_path / "showing.toml"
    script.write_text(SHOWING)
    program = desktop.start("--source", f"virtual:{script}", "--offline")
    person = sit_down()
    person.see("Control: Off")
    assert not person.sees("First run")
    teach(person)
    bind(person, "Greet", "F8")
    conflict = person.say("This rule has the same trigger as NAME: both happen.").partition("NAME")[0]
    assert not person.sees_words(conflict)
    bind(person, "Wave back", "F9")
    person.see_words(conflict)
    undo(person)
    assert not person.sees_words(conflict)
    reorder(person)
    try_out(person)
    use(desktop, person)
    record(person)
    see_first_run_again(person)
    leave(desktop, program)
    assert desktop.held() == []


def first_run(desktop, person):
    """All that it asks for; what the virtual hand does in it, it does to the window alone."""
    person.see("Step 1 of 5: Welcome")
    person.press("Continue")
    person.press("Virtual hand (a demonstration)")
    person.press("Continue")
    person.see("Step 3 of 5: Permissions")
    person.press("Continue")
    person.press("Begin the sweep")
    person.see_words("This was the virtual hand: your own frame stays as it was.", wait_s=PLAY_S)
    person.press("Continue")
    person.see("Step 5 of 5: Playground")
    place = desktop.pointer()
    for task in ("Point and click", "Scroll", "Drag"):
        person.see(f"{task}: done", wait_s=PLAY_S)
    assert (desktop.pointer(), desktop.held()) == (place, [])
    person.press("Continue")
    person.see_words("Control is off now")
    person.press("Show the live picture")
    person.see("Control: Off")


def leave(desktop, program):
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


def reorder(person):
    assert person.order()[0] == "Greet"
    person.lower("Greet")
    person.until(lambda: person.order()[1] == "Greet", "it is the second now")


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


def see_first_run_again(person):
    """Asked for in About, and every step skipped."""
    person.page("About")
    person.press("Show the first run again")
    person.see("Step 1 of 5: Welcome")
    person.press("Continue")
    for step in ("2 of 5: Camera", "3 of 5: Permissions", "4 of 5: Reach", "5 of 5: Playground"):
        person.see(f"Step {step}")
        person.press("Skip this step")
    person.press("Show the live picture")
    person.see("Control: Off")
