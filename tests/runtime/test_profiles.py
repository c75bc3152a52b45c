"""Profiles change with the active window, at a rule's word and with their files; a bad file leaves the old rules."""

from __future__ import annotations

import queue

import pytest

from handcontrol.rules.file import default_rules, parse_rules
from handcontrol.runtime.profiles import Profiles, wanted
from handcontrol.vocab import ChooseProfile, DesktopState, Notice, Snapshot, Step, UseProfile, UseRules

RULES = """version = 1
{head}
[[rule]]
name = "{name}"
when = {{ pose = "point" }}
during = {{ move = "pointer" }}
"""


def text(name, head=""):
    return RULES.format(name=name, head=head)


def seen(*intents, **window):
    """What the engine shows after a step in which this window was active and a rule wanted that."""
    return Snapshot(None, Step(0.0, None, DesktopState(**window), intents=intents))


def asks(profile):
    return UseProfile(0, "r", 1, profile)


@pytest.mark.parametrize(
    ("window", "name"),
    [
        ((None, None, None), "default"),
        (("vlc", None, None), "films"),
        (("VLC media player", "x", "y"), "films"),
        (("firefox", "Holiday - YouTube", "firefox"), "web_films"),
        (("firefox", "Mail", "firefox"), "default"),
        (("x", "Mail", "blender"), "solid"),
        (("vlc", "Holiday - YouTube", "blender"), "films"),  # the first by name
    ],
)
def test_which_profile_an_application_has(window, name):
    heads = {
        "default": "",
        "films": "use_for = { app = ['vlc', 'mpv'] }",
        "web_films": "use_for = { app = 'firefox', title = 'youtube' }",
        "solid": "use_for = { executable = 'blender' }",
    }
    profiles = {name: parse_rules(text(name, head))[0] for name, head in heads.items()}
    assert wanted(profiles, "default", window) == name


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "default.toml").write_text(text("mine"))
    (tmp_path / "films.toml").write_text(text("films", "use_for = { app = 'vlc' }"))
    return tmp_path


@pytest.fixture
def run(folder):
    """run(**how): Profiles at work in `folder`, and what it posts and tells."""
    made = []

    def start(*, automatic=True, path=folder / "default.toml", name="default"):
        came = queue.SimpleQueue()
        rules = parse_rules(path.read_text())[0] if path else default_rules()
        profiles = Profiles(
            rules, path, name=name, folder=folder, automatic=automatic, post=came.put, tell=came.put
        )
        profiles.start()
        made.append(profiles)
        return profiles, lambda: came.get(timeout=20)

    yield start
    for profiles in made:
        profiles.close()


def used(command):
    assert isinstance(command, UseRules), command
    return command.profile, command.rules.rules[0].name


def test_the_active_application_decides(run):
    profiles, next_ = run()
    profiles.observe(seen(app="vlc"))
    assert used(next_()) == ("films", "films")
    assert next_() == Notice("The profile films is in use.", private=True)
    profiles.observe(seen(app="vlc", title="another"))
    profiles.observe(seen(app="gimp"))
    command = next_()
    assert used(command) == ("default", "mine")
    assert command.why == "the active application"


def test_a_profile_asked_for_by_name_on_the_command_line_stays(run):
    profiles, next_ = run(automatic=False)
    profiles.observe(seen(app="vlc"))
    profiles.observe(seen(asks("films")))
    command = next_()
    assert (used(command), command.why) == (("films", "films"), "it was asked for")


def test_a_rule_changes_the_profile_until_auto_is_asked_for(run):
    profiles, next_ = run()
    profiles.observe(seen(asks("media"), app="vlc"))
    command = next_()
    assert (command.profile, command.why) == ("media", "it was asked for")  # a packaged one
    next_()
    profiles.observe(seen(app="gimp"))
    profiles.observe(seen(app="vlc"))
    profiles.observe(seen(asks("nonsense"), app="vlc"))
    notice = next_()
    assert "no profile 'nonsense'" in notice.text
    assert "films" in notice.remedy
    profiles.observe(seen(asks("auto"), app="vlc"))
    assert used(next_()) == ("films", "films")


def test_a_changed_file_of_the_profile_in_force_is_swapped_in(run, folder):
    _, next_ = run()
    (folder / "default.toml").write_text(text("Another name"))
    assert used(next_()) == ("default", "Another name")
    assert next_() == Notice("default.toml was changed; rules now in force: 1.", help="rules")


def test_a_bad_change_leaves_the_old_rules_and_says_why(run, folder):
    profiles, next_ = run()
    (folder / "default.toml").write_text(text("x").replace("pointer", "pointr"))
    notice = next_()
    assert notice.level == "warning"
    assert "the old rules stay" in notice.text
    assert "pointer" in notice.text
    profiles.observe(seen(app="vlc"))
    assert used(next_())[0] == "films"
    next_()
    profiles.observe(seen(app="gimp"))
    assert used(next_()) == ("default", "mine")


def test_a_profile_that_comes_later_counts_and_one_that_goes_does_not(run, folder):
    (folder / "default.toml").unlink()
    profiles, next_ = run(path=None)
    profiles.observe(seen(app="blender"))
    (folder / "solid.toml").write_text(text("solid", "use_for = { app = 'blender' }"))
    assert used(next_()) == ("solid", "solid")
    next_()
    (folder / "solid.toml").unlink()
    assert next_().profile == "default"


def test_a_bad_profile_beside_the_one_in_force_is_told(run, folder):
    (folder / "bad.toml").write_text("version = 1\nruel = 3\n")
    _, next_ = run()
    assert next_().text.startswith("bad.toml is not used, it has a fault.")


def test_a_person_changes_the_profile_until_auto_is_asked_for(run):
    profiles, next_ = run()

    def choose(profile, **window):
        commands = (ChooseProfile(profile),)
        profiles.observe(
            Snapshot(None, Step(0.0, None, DesktopState(**window), commands, intents=(asks("films"),)))
        )

    choose("media", app="vlc")
    assert next_().profile == "media"
    next_()
    profiles.observe(seen(app="gimp"))
    choose("auto", app="vlc")
    assert used(next_()) == ("films", "films")


def test_a_profile_that_was_just_made_can_be_chosen_at_once(run, folder):
    profiles, next_ = run()
    (folder / "fresh.toml").write_text(text("fresh"))
    profiles.observe(Snapshot(None, Step(0.0, None, DesktopState(), (ChooseProfile("fresh"),))))
    assert used(next_()) == ("fresh", "fresh")
    assert next_() == Notice("The profile fresh is in use.", private=True)
    (folder / "fresh.toml").write_text(text("changed"))
    assert used(next_()) == ("fresh", "changed")  # and it did not come twice before


def test_where_the_file_goes_the_packaged_profile_comes_back(run, folder):
    _, next_ = run()
    (folder / "default.toml").unlink()
    command = next_()
    assert command.profile == "default"
    assert command.rules == default_rules()
    assert next_() == Notice("default.toml is gone: the packaged default is in force.", help="rules")
