"""Names of keys, buttons and chords."""

from __future__ import annotations

import pytest

from handcontrol.errors import UsageError
from handcontrol.keys import BUTTONS, NAMED_KEYS, UnknownInput, has_button, is_button, label, parse_input


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("mouse:left", ("mouse:left",)),
        ("ctrl+alt+s", ("ctrl", "alt", "s")),
        ("Alt + Ctrl+S", ("ctrl", "alt", "s")),
        ("page_up", ("page_up",)),
        ("Page Up", ("page_up",)),
        ("PgUp", ("page_up",)),
        ("key:shift", ("shift",)),
        ("key:ctrl+key:c", ("ctrl", "c")),
        ("ctrl+mouse:left", ("ctrl", "mouse:left")),
        ("Win+L", ("super", "l")),
        ("ctrl+plus", ("ctrl", "plus")),
        ("left", ("left",)),
        ("ß", ("ß",)),
        (".", (".",)),
        ("f11", ("f11",)),
        ("Volume Up", ("volume_up",)),
        ("media-next", ("media_next",)),
    ],
)
def test_names(text, names):
    assert parse_input(text) == names


@pytest.mark.parametrize("name", [*NAMED_KEYS, *BUTTONS])
def test_every_canonical_name_means_itself(name):
    assert parse_input(name) == (name,)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("mouse:lft", "mouse:left"),
        ("mouse:7", "Mouse buttons are"),
        ("pagup", "page_up"),
        ("clrt+s", "ctrl"),
        ("ctrl+", "misses a key"),
        ("", "misses a key"),
        ("ctrl++", "plus"),
        ("a+a", "twice"),
        ("control+ctrl", "twice"),
        ("\n", "misses a key"),
        ("qwertyuiop", "Keys are named like"),
    ],
)
def test_unknown_names_are_refused_with_a_hint(text, hint):
    with pytest.raises(UnknownInput) as caught:
        parse_input(text)
    assert hint in str(caught.value)
    assert isinstance(caught.value, UsageError)
    assert isinstance(caught.value, ValueError)
    assert caught.value.exit_code == 2


def test_buttons_are_told_from_keys():
    assert is_button("mouse:left")
    assert not is_button("left")
    assert has_button("ctrl+mouse:right")
    assert not has_button("ctrl+left")


def test_labels():
    assert label("alt+ctrl+page up") == "Ctrl+Alt+Page Up"
    assert label("mouse:left") == "the left mouse button"
    assert label("s") == "S"
