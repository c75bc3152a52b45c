"""A script says what it means or is refused with one sentence that names the file, the key and the remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from handcontrol.errors import SourceError
from handcontrol.virtualhand import load_script, parse_script, script_names
from handcontrol.virtualhand.poses import poses
from handcontrol.virtualhand.script import HandTrack, Key, LightKey, Look, Script

GOOD = 'duration_s = 2\n[[hand]]\nkey = [{ t = 0, pose = "fist", palm = [0.5, 0.5] }, { t = 1, pose = "point" }]\n'


@pytest.mark.parametrize("name", script_names())
def test_every_built_in_script_loads(name):
    script = load_script(name)
    assert script.name == name
    assert script.title
    assert (script.width, script.height, script.fps) == (640, 480, 30)


def test_what_the_product_promises_is_built_in():
    promised = {"demo", "open", "point", "pinch", "fist", "click", "drag", "two_hands", "nothing"}
    assert promised <= set(script_names())


def test_a_script_of_ones_own(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(GOOD)
    script = load_script(str(path))
    assert script.name == "mine"
    assert [key.t for key in script.hand[0].key] == [0, 1]


@pytest.mark.parametrize(
    ("change", "said", "remedy"),
    [
        (("fist", "fits"), "hand[1].key[1].pose: there is no pose 'fits'; did you mean 'fist'?", "docs/"),
        (("duration_s = 2", ""), "duration_s", "Add it"),
        (("duration_s = 2", "duration_s = 0.5"), "hand 1 has a key at 1 s", "Change"),
        (("t = 1,", "t = 0,"), "hand[1]: keys must go forward in time", "Change"),
        (("palm = [0.5, 0.5]", "palm = [0.5]"), "hand[1].key[1].palm", "Add it"),
        (
            ("palm =", "plam ="),
            "hand[1].key[1].plam: there is no such key",
            "Known there: t, pose, anchor, palm",
        ),
        (
            ("palm = [0.5, 0.5]", "palm = [0.5, 0.5], anchor = [0.5, 0.5]"),
            "anchor or palm, not both",
            "Change",
        ),
        ((", palm = [0.5, 0.5]", ""), "the first key must say pose and anchor (or palm)", "Change"),
        (("[[hand]]", '[scene]\nbackground = "beach"\n[[hand]]'), "scene.background", "Change"),
        (("[[hand]]", "[scene]\nlight = [0, 0, 0]\n[[hand]]"), "a light needs a direction", "Change"),
        (("[[hand]]", '[[hand]]\nsleeve = "blue"'), "hand[1].sleeve", "Change"),
        (("[[hand]]", "[[hand]]\nskin = 9"), "hand[1].skin", "Change"),
        (("[[hand]]", "[[hand]\n"), "not valid TOML", "Mend"),
        (("duration_s = 2", "duration_s = inf"), "duration_s", "Change"),
        (
            ("[[hand]]", "[scene]\nkey = [{ t = 0, brightness = 1, light = 1 }]\n[[hand]]"),
            "scene.key[1].light",
            "t, brightness, ease",
        ),
        (
            ("[[hand]]", "[scene]\nkey = [{ t = 1, brightness = 1 }, { t = 1, brightness = 1 }]\n[[hand]]"),
            "scene.key: keys must go forward",
            "Change",
        ),
        (
            ("[[hand]]", "[scene]\nkey = [{ t = 9, brightness = 1 }]\n[[hand]]"),
            "scene has a key at 9 s",
            "Change",
        ),
    ],
)
def test_a_fault_is_named_with_its_place_and_remedy(tmp_path, change, said, remedy):
    path = tmp_path / "bad.toml"
    path.write_text(GOOD.replace(*change))
    with pytest.raises(SourceError) as caught:
        load_script(str(path))
    assert str(path) in caught.value.text
    assert said in caught.value.text
    assert remedy in caught.value.remedy
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 1


def test_several_faults_are_counted():
    with pytest.raises(SourceError, match="and 1 more"):
        parse_script(GOOD.replace("fist", "fits").replace("point", "pint"))


@pytest.mark.parametrize(("spec", "said"), [("dmo", "did you mean 'demo'"), ("no/such.toml", "cannot read")])
def test_what_is_not_there(spec, said):
    with pytest.raises(SourceError, match=said):
        load_script(spec)


def test_not_a_text_file(tmp_path):
    path = tmp_path / "binary.toml"
    path.write_bytes(bytes(range(128, 256)))
    with pytest.raises(SourceError, match="not a text file"):
        load_script(str(path))


def test_scripts_can_be_made_in_code():
    key = Key(t=0, pose="pinch", anchor=(0.5, 0.5))
    script = Script(duration_s=1, scene=Look(background="plain"), hand=(HandTrack(key=(key,)),))
    assert script.hand[0].side == "right"


def test_the_page_about_scripts_is_true():
    """docs/virtual-hand.md names every key, and its example is a script."""
    page = (Path(__file__).resolve().parents[2] / "docs" / "virtual-hand.md").read_text("utf-8")
    for model in (Script, Look, LightKey, HandTrack, Key):
        for key in model.model_fields:
            if key not in ("name", "scene", "hand", "key"):
                assert f"`{key}`" in page, f"{model.__name__}.{key}"
    for name in (*script_names(), *poses()):
        assert name in page
    example = page.split("```toml\n")[1].split("```")[0]
    assert parse_script(example).hand[0].key[-1].pose == "pinch"
