"""Comfort presets are settings as any others, and the left hand has them mirrored."""

from __future__ import annotations

import pytest

from handcontrol.pointer.comfort import PRESETS, mirrored, preset
from handcontrol.settings import PointerSettings, SafetySettings, Settings


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_is_valid_and_says_why(name):
    settings = preset(name, Settings())
    assert Settings.model_validate(settings.model_dump()) == settings
    assert settings.pointer.zone == PRESETS[name].zone
    assert PRESETS[name].why.endswith(".")
    fields = set(PointerSettings.model_fields), set(SafetySettings.model_fields)
    assert set(PRESETS[name].pointer) <= fields[0]
    assert set(PRESETS[name].safety) <= fields[1]


@pytest.mark.parametrize("name", PRESETS)
def test_the_left_hand_has_the_mirror_image(name):
    right, left = (preset(name, Settings(), left_handed=handed).pointer.zone for handed in (False, True))
    assert left == mirrored(right)
    assert mirrored(left) == right


def test_nothing_stays_of_the_preset_before_and_the_rest_of_the_settings_does():
    mine = Settings(pointer=PointerSettings(slop=0.5))
    there_and_back = preset("seated", preset("side", mine))
    assert there_and_back == preset("seated", mine)
    assert there_and_back.pointer.slop == 0.5
    assert there_and_back.pointer.mode == "absolute"
