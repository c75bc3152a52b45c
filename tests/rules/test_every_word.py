"""Every word of the grammar in three literals: the rules, what the hands do, what comes of it. No word is without."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

import pytest
from pydantic import BaseModel

from handcontrol.rules.grammar import RuleSet


def rule(when: str, *rest: str, name: str = "a") -> str:
    return f'[[rule]]\nname = "{name}"\nwhen = {{ {when} }}\n' + "\n".join(rest) + "\n"


HOLD, TAP = "during = { hold = 'a' }", "on_enter = [{ tap = 'a' }]"
FIST = 'pose = "fist"'
ONCE = "0.0 R+fist\n0.1 R-fist"


def axis(words: str) -> str:
    return rule(FIST, f"during = {{ axis = {{ {words} }} }}")


def does(words: str) -> str:
    return rule(FIST, f"on_enter = [{{ {words} }}]")


#: words → rules, what the hands do, what comes of it. A word's fixed values stand after "=".
CASES: dict[str, tuple[str, str, str]] = {
    # --- the file
    "version rule rule.name rule.when": (rule(FIST, HOLD), ONCE, "0.0 press a\n0.1 release a"),
    "rule.enabled": (rule(FIST, "during = { hold = 'b' }").replace("when", "enabled = false\nwhen")
        + rule(FIST, HOLD, name="b"), ONCE, "0.0 press a\n0.1 release a"),
    "rule.during during.hold": (rule(FIST, "during = { hold = 'ctrl+mouse:left' }"), ONCE,
        "0.0 press ctrl, press mouse:left\n0.1 release mouse:left, release ctrl"),
    "rule.on_enter rule.on_leave": (rule(FIST, TAP, "on_leave = [{ tap = 'b' }, { tap = 'c' }]"), ONCE,
        "0.0 tap a\n0.1 tap b, tap c"),
    "start_mode": ("start_mode = 'm'\n" + rule(FIST + ", mode = 'm'", TAP), ONCE, "0.0 tap a, mode m"),
    "mode_timeout": (
        "mode_timeout = { m = 0.5 }\n" + does("set_mode = 'm'") + rule('pose = "rock", mode = "m"', TAP, name="b"),
        "0.0 R+fist\n0.1 R-fist\n0.4\n0.5\n0.6", "0.0 mode m\n0.5 mode default"),
    # --- when
    "when.pose": (rule('pose = ["fist", "point"]', HOLD), "0.0 R+fist\n0.1 R-fist R+point\n0.2 R-point",
        "0.0 press a\n0.2 release a"),
    "when.motion": (rule('motion = "swipe_left"', TAP), "0.0 R@320,240\n0.1 R!swipe_left\n0.2", "0.1 tap a"),
    "when.sequence": (rule('sequence = ["fist", "wave"]', TAP), "0.0 R+fist\n0.1 R-fist\n0.9 R!wave\n2.0 R!wave",
        "0.9 tap a"),
    "when.within": (rule('sequence = ["fist", "rock"], within = 0.4', TAP),
        "0.0 R+fist\n0.1 R-fist\n0.5 R+rock\n0.6 R-rock\n1.0 R+fist\n1.1 R-fist\n1.4 R+rock", "1.4 tap a"),
    "when.hand when.hand=left": (rule(FIST + ", hand = 'left'", HOLD), "0.0 R+fist\n0.1 L+fist", "0.1 press a"),
    "when.hand=right": (rule(FIST + ", hand = 'right'", HOLD), "0.0 L+fist\n0.1 R+fist", "0.1 press a"),
    "when.hand=first": (rule(FIST + ", hand = 'first'", HOLD), "0.0 L+fist\n0.1 R+fist\n0.2 L-fist",
        "0.0 press a\n0.2 release a"),
    "when.hand=second": (rule(FIST + ", hand = 'second'", HOLD), "0.0 L+fist\n0.1 R+fist\n0.2 R-fist",
        "0.1 press a\n0.2 release a"),
    "when.hand=any": (rule(FIST + ", hand = 'any'", HOLD), "0.0 R+fist\n0.1 R-fist\n0.2 L+fist",
        "0.0 press a\n0.1 release a\n0.2 press a"),
    "when.for": (rule(FIST + ", for = 0.3", TAP), "0.0 R+fist\n0.2\n0.3\n0.4", "0.3 tap a"),
    "when.cooldown": (rule(FIST + ", cooldown = 1", TAP),
        "0.0 R+fist\n0.1 R-fist\n0.5 R+fist\n0.6 R-fist\n1.1 R+fist", "0.0 tap a\n1.1 tap a"),
    "when.repeat": (rule(FIST + ", repeat = 0.2", TAP), "0.0 R+fist\n0.1\n0.2\n0.4\n0.5 R-fist\n0.6",
        "0.0 tap a\n0.2 tap a\n0.4 tap a"),
    "when.zone": (rule(FIST + ", zone = [0, 0, 0.5, 1]", HOLD),  # of the mirror image: the picture's right half
        "0.0 R@160,240 R+fist\n0.1 R@480,240\n0.2 R@160,240", "0.1 press a\n0.2 release a"),
    "when.distance": (rule(FIST + ", distance = [0.2, 0.3]", HOLD),
        "0.0 R@320,240,0,1,80 R+fist\n0.1 R@320,240,0,1,120\n0.2 R@320,240,0,1,200", "0.1 press a\n0.2 release a"),
    "when.score": (rule(FIST + ", score = 0.5", HOLD), "0.0 R+fist R^0.4\n0.1 R^0.5\n0.2 R^-0.5\n0.3 R-fist",
        "0.1 press a\n0.3 release a"),
    "when.app": (rule(FIST + ", app = ['impress', 'okular']", HOLD),
        "0.0 R+fist app:firefox\n0.1 app:LibreOffice-Impress\n0.2 app:", "0.1 press a\n0.2 release a"),
    "when.title": (rule(FIST + ", title = 'Inbox'", HOLD),
        "0.0 R+fist title:Notes\n0.1 title:My_inbox_(3)\n0.2 title:Notes", "0.1 press a\n0.2 release a"),
    "when.executable": (rule(FIST + ", executable = 'soffice'", HOLD),
        "0.0 R+fist app:soffice\n0.1 exe:soffice.bin\n0.2 exe:", "0.1 press a\n0.2 release a"),
    "when.mode": (does("set_mode = 'm'") + rule('pose = "rock", mode = "m"', HOLD, name="b"),
        "0.0 R+rock\n0.1 R-rock\n0.2 R+fist\n0.3 R-fist R+rock\n0.4 R-rock", "0.2 mode m\n0.3 press a\n0.4 release a"),
    "when.other": (rule('pose = "pinch", other = "fist"', HOLD), "0.0 R+pinch\n0.1 L+fist\n0.2 L-fist",
        "0.1 press a\n0.2 release a"),
    "when.both": (rule('both = "fist"', HOLD), "0.0 R+fist\n0.1 L+fist\n0.2 R-fist", "0.1 press a\n0.2 release a"),
    "when.resting do.engage": (
        does("engage = false") + rule('pose = "rock", resting = true', "on_enter = [{ engage = true }]", name="b"),
        "0.0 R+fist\n0.1 R-fist R+rock\n0.2 R-rock R+fist",
        "0.0 says Resting: nothing is done.\n0.1 says Engaged: your hand is in control.\n"
        "0.2 says Resting: nothing is done."),
    # --- during
    "during.move during.move=pointer": (rule(FIST, "during = { move = 'pointer' }"), ONCE, "0.0 move pointer"),
    "during.move=scroll": (rule(FIST, "during = { move = 'scroll' }"), ONCE, "0.0 move scroll"),
    "during.move=zoom": (rule(FIST, "during = { move = 'zoom' }"), ONCE,
        "0.0 move scroll, press ctrl\n0.1 release ctrl"),
    "during.spotlight": (rule(FIST, "during = { spotlight = true }"), ONCE, "0.0 dot\n0.1 no dot"),
    "during.axis axis.of axis.of=pinch axis.turns axis.turns=scroll": (axis("of = 'pinch', turns = 'scroll'"),
        "0.0 R@320,240,0,0.9 R+fist\n0.1 R@320,240,0,0.8\n0.2 R@320,240,0,0.7", "0.1 wheel 0,1\n0.2 wheel 0,1"),
    "axis.of=drag_x axis.turns=scroll_x": (axis("of = 'drag_x', turns = 'scroll_x'"),
        "0.0 R@320,240,0 R+fist\n0.1 R@298,240,0", "0.1 wheel 1,0"),
    "axis.of=drag_y axis.up axis.down axis.step": (axis("of = 'drag_y', up = 'b', down = 'ctrl+c', step = 0.5"),
        "0.0 R@320,240,0 R+fist\n0.1 R@320,185,0\n0.2 R@320,295,0", "0.1 tap b\n0.2 tap ctrl+c, tap ctrl+c"),
    "axis.of=roll axis.turns=volume": (axis("of = 'roll', turns = 'volume'"),
        "0.0 R@320,240,0 R+fist\n0.1 R@320,240,11\n0.2 R@320,240,-1", "0.1 tap volume_up\n0.2 tap volume_down"),
    "axis.of=height axis.turns=brightness": (axis("of = 'height', turns = 'brightness'"),
        "0.0 R@320,240,0 R+fist\n0.1 R@320,220,0\n0.2 R@320,262,0",
        "0.1 tap brightness_up\n0.2 tap brightness_down, tap brightness_down"),
    "axis.of=distance axis.turns=zoom": (
        rule('both = "fist"', "during = { axis = { of = 'distance', turns = 'zoom' } }"),
        "0.0 R@200,240,0 R+fist L@400,240,0 L+fist\n0.1 L@440,240,0\n0.2 L-fist",
        "0.0 press ctrl\n0.1 wheel 0,1\n0.2 release ctrl"),
    "axis.of=angle": (rule('both = "fist"', "during = { axis = { of = 'angle', turns = 'volume' } }"),
        "0.0 R@200,240,0 R+fist L@400,240,0 L+fist\n0.1 L@400,280,0", "0.1 tap volume_down"),
    # --- what is done once
    "do.tap": (does("tap = 'ctrl+alt+s'"), ONCE, "0.0 tap ctrl+alt+s"),
    "do.double": (does("double = 'mouse:left'"), ONCE, "0.0 tap mouse:left, tap mouse:left"),
    "do.text": (does("text = 'Hi +'"), ONCE, "0.0 tap shift+h, tap i, tap space, tap plus"),
    "do.scroll": (does("scroll = [1, -3]"), ONCE, "0.0 wheel 1,-3"),
    "do.zoom": (does("zoom = -2"), ONCE, "0.0 press ctrl, wheel 0,-2, release ctrl"),
    "do.wait": (rule(FIST, "on_enter = [{ wait = 0.2 }, { tap = 'a' }]"), "0.0 R+fist\n0.1\n0.2\n0.3", "0.2 tap a"),
    "do.set_mode": (does("set_mode = 'm'"), ONCE, "0.0 mode m"),
    "do.notify": (does("notify = 'Hello'"), ONCE, "0.0 says Hello"),
    "do.sound do.sound=bell": (does("sound = 'bell'"), ONCE, "0.0 ask bell"),
    "do.show do.show=keyboard": (does("show = 'keyboard'"), ONCE, "0.0 ask keyboard"),
    "do.profile": (does("profile = 'media'"), ONCE, "0.0 profile media"),
    "do.session do.session=record": (does("session = 'record'"), ONCE, "0.0 session record"),
    "do.session=stop": (does("session = 'stop'"), ONCE, "0.0 session stop"),
    "do.session=keep": (does("session = 'keep'"), ONCE, "0.0 session keep"),
    "do.session=wrong": (does("session = 'wrong'"), ONCE, "0.0 session wrong"),
    "do.session=missed": (does("session = 'missed'"), ONCE, "0.0 session missed"),
    "do.run": (rule(FIST, "on_enter = [{ run = ['gimp', '--new-instance'] }, { run = ['mpv'] }]"), ONCE,
        "0.0 start gimp --new-instance, start mpv"),
    "do.open": (does("open = 'https://example.org'"), ONCE, "0.0 start https://example.org"),
    "do.pointer pointerwords.mode pointerwords.mode=joystick pointerwords.screen pointerwords.screen=next": (
        does("pointer = { mode = 'joystick', screen = 'next' }"), ONCE, "0.0 pointer mode joystick screen next"),
    "pointerwords.anchor pointerwords.anchor=index_tip pointerwords.dwell pointerwords.dwell=drag": (
        does("pointer = { anchor = 'index_tip', dwell = 'drag' }"), ONCE, "0.0 pointer anchor index_tip dwell drag"),
    "do.session": (does("session = 'keep'"), ONCE, "0.0 session keep"),
    **{f"do.session={order}": (does(f"session = '{order}'"), ONCE, f"0.0 session {order}")
       for order in ("record", "stop", "keep", "wrong", "missed")},
    **{f"pointerwords.{word}={value}":
       (does(f"pointer = {{ {word} = '{value}' }}"), ONCE, f"0.0 pointer {word} {value}")
       for word, values in {"mode": ("absolute", "relative"), "anchor": ("palm", "blend"),
                            "dwell": ("off", "left", "right", "double"), "screen": ("primary", "all")}.items()
       for value in values},
}  # fmt: skip

#: words of use_for → what the profile says, the active window (app, title, executable), whether it is used then.
PROFILES: dict[str, tuple[str, tuple[str | None, str | None, str | None], bool]] = {
    "use_for usefor.app": ("app = ['vlc', 'mpv']", ("VLC media player", None, None), True),
    "usefor.title": ("app = 'firefox', title = 'video'", ("firefox", "A Video", None), True),
    "usefor.executable": ("executable = 'blender'", ("blender", None, None), False),
}


def words(model: type[BaseModel], before: str = "") -> Iterator[str]:
    """Every word below `model`, and "word=value" for each of its fixed values."""
    for name, field in model.model_fields.items():
        word = before + (field.alias or name)
        yield word
        for part in parts(field.annotation):
            if isinstance(part, str):
                yield f"{word}={part}"
            else:
                yield from words(part, f"{part.__name__.lower()}.")


def parts(hint: Any) -> list[Any]:
    """The models in a type, and the texts that it is limited to."""
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return [hint]
    if get_origin(hint) is Literal:
        return [value for value in get_args(hint) if isinstance(value, str)]
    return [part for inner in get_args(hint) for part in parts(inner)]


def test_no_word_of_the_grammar_is_without_its_three_literals():
    shown = {word for key in (*CASES, *PROFILES) for word in key.split()}
    assert shown == set(words(RuleSet))


@pytest.mark.parametrize("case", CASES)
def test_what_a_word_does(case, check, ruleset):
    rules, script, expected = CASES[case]
    allowed = (ruleset(rules).fingerprint(),)
    check(rules, script, expected, told=True, ignore_hanging=False, allowed_programs=allowed)


@pytest.mark.parametrize("case", PROFILES)
def test_for_which_application_a_profile_is(case, ruleset):
    line, window, used = PROFILES[case]
    profile = ruleset(f"use_for = {{ {line} }}\n" + rule(FIST, TAP))
    assert profile.use_for.in_application(*window) == used


@pytest.mark.parametrize("words", ["run = ['gimp', '-n']", "open = 'https://example.org/secret'"])
def test_what_is_not_allowed_is_not_started_and_told_once(words, check):
    what = "gimp" if "gimp" in words else "https://example.org/secret"
    script, expected = (
        "0.0 R+fist\n0.1 R-fist\n0.2 R+fist",
        f"0.0 says The rule 'a' may not start {what} yet.",
    )
    check(does(words), script, expected, told=True)
    check(does(words), script, expected, told=True, allowed_programs=("0" * 64,))


def test_words_of_a_person_are_not_for_the_log(check):
    for words in ("notify = 'Hello'", "run = ['gimp']"):
        (notice,) = check(does(words), "0.0 R+fist", "").result.notices
        assert notice.private


def test_a_permission_is_for_these_very_rules(ruleset):
    allowed = ruleset(does("run = ['gimp']")).fingerprint()
    same = ruleset(rule('pose = "rock"', TAP, name="another") + does("run = ['gimp']"))
    assert same.fingerprint() == allowed  # what starts nothing may change
    for other in (does("run = ['gimp', '-b']"), rule('pose = "rock"', "on_enter = [{ run = ['gimp'] }]")):
        assert ruleset(other).fingerprint() not in ("", allowed)
    assert ruleset(does("tap = 'a'")).fingerprint() == ""
