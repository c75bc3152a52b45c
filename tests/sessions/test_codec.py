"""Every Step comes back bit for bit, whatever is in it; what is unknown is refused."""

from __future__ import annotations

import json
import types
from dataclasses import MISSING, fields, is_dataclass, replace
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from handcontrol import vocab
from handcontrol.errors import SessionError
from handcontrol.rules.file import default_rules
from handcontrol.runtime.replay import rules_of
from handcontrol.sessions.codec import Decoder, Encoder
from handcontrol.sessions.grid import LETTERS, spell, unspell
from handcontrol.vocab import DesktopState, Notice, Observation, SetControl, Step, UseRules

SHAPES = {"points_px": (21, 3), "world_m": (21, 3), "box_px": (4,), "keypoints_px": (7, 2)}
FLOATS = st.one_of(
    st.floats(), st.sampled_from([0.0, -0.0, 0.5, 1e-300]), st.integers(-1000, 1000).map(lambda n: n / 64)
)


def strategy(hint: Any, name: str) -> st.SearchStrategy[Any]:
    """Any value of a type hint of the vocabulary."""
    args = get_args(hint)
    if name in SHAPES:
        scale = {"world_m": 1e5}.get(name, 64.0)
        near = arrays(np.int64, SHAPES[name], elements=st.integers(-(10**5), 10**5))
        far = arrays(np.float64, SHAPES[name], elements=st.floats(allow_subnormal=False))
        return st.one_of(
            near.map(lambda whole: whole / scale + 0.0), near.map(lambda whole: whole / 4.0), far
        )
    if hint is Any:
        return st.sampled_from(["plain", {"rule": []}, None])
    if get_origin(hint) is Literal:
        return st.sampled_from(args)
    if get_origin(hint) in (Union, types.UnionType):
        return st.one_of([st.none() if arg is type(None) else strategy(arg, name) for arg in args])
    if get_origin(hint) is tuple and args[-1] is Ellipsis:
        return st.lists(strategy(args[0], name), max_size=2).map(tuple)
    if get_origin(hint) is tuple:
        return st.tuples(*(strategy(arg, name) for arg in args))
    if is_dataclass(hint):
        return words(hint)
    plain = {int: st.integers(-(2**40), 2**40), float: FLOATS, bool: st.booleans(), str: st.text(max_size=8)}
    return plain[hint]


def words(kind: type) -> st.SearchStrategy[Any]:
    """Any value of a dataclass; fields with a default are often left out, and `hand_id` is often the same."""
    hints = get_type_hints(kind)
    needed = {f.name: strategy(hints[f.name], f.name) for f in fields(kind)}
    if "hand_id" in needed:
        needed["hand_id"] = st.integers(1, 2)
    optional = {
        f.name: needed.pop(f.name)
        for f in fields(kind)
        if f.default is not MISSING or f.default_factory is not MISSING
    }
    return st.fixed_dictionaries(needed, optional=optional).map(lambda values: kind(**values))


STEPS = st.deferred(lambda: words(Step))


@settings(max_examples=60, deadline=None)
@given(st.lists(STEPS, min_size=1, max_size=2), st.integers(0, 2))
def test_every_step_comes_back_to_the_bit(bits, steps, chunk):
    encoder, decoder = Encoder(), Decoder()
    for i, step in enumerate(steps):
        if i == chunk:
            encoder.restart()
            decoder.restart()
        message = encoder.step(step)
        json.loads(message, parse_constant=lambda word: pytest.fail(f"{word} is no JSON"))
        assert bits(decoder.step(message)) == bits(step)


@pytest.mark.parametrize("kind", get_args(vocab.Command) + get_args(vocab.Intent) + get_args(vocab.Action))
def test_every_kind_of_word_is_recorded(bits, kind):
    """None is forgotten when a kind is added to a union."""

    @settings(max_examples=5, deadline=None)
    @given(words(kind))
    def check(word):
        where = next(f for f in ("commands", "intents", "actions") if kind in unions[f])
        step = Step(1.0, None, DesktopState(), **{where: (word,)})
        assert bits(Decoder().step(Encoder().step(step))) == bits(step)

    unions = {
        "commands": get_args(vocab.Command),
        "intents": get_args(vocab.Intent),
        "actions": get_args(vocab.Action),
    }
    check()


def test_rules_are_data_and_come_back_as_rules():
    step = Step(0.0, None, DesktopState(), commands=(SetControl(True), UseRules(default_rules())))
    message = Encoder().step(step)
    assert isinstance(json.loads(message)["commands"][1]["rules"]["rule"], list)
    assert Decoder(rules_of).step(message).commands[1].rules == default_rules()


def test_rules_that_are_no_data_are_refused():
    with pytest.raises(SessionError, match="cannot be recorded"):
        Encoder().step(Step(0.0, None, DesktopState(), commands=(UseRules(object()),)))


def test_notices_come_back():
    notice = Notice("A camera was unplugged.", "Plug it in.", "warning", 3.25)
    assert Decoder().notice(Encoder().notice(notice)) == notice


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda data: data.update(mood="good"), "unknown field 'mood'"),
        (lambda data: data.update(control="maybe"), "control"),
        (lambda data: data.update(engaged=1), "engaged"),
        (lambda data: data.update(t="later"), "no number"),
        (lambda data: data.pop("t"), "no number"),
        (lambda data: data.update(events={}), "not a list"),
        (lambda data: data.update(frame_id="x"), "frame_id"),
        (lambda data: data["commands"][0].update({"is": "Dance"}), "Dance"),
        (lambda data: data["commands"][0].pop("on"), "lacks its on"),
        (lambda data: data["desktop"].update(mouse_t=[]), "no number"),
        (lambda data: data["desktop"].update(pointer_px=[1]), "1 values"),
        (lambda data: data.update(observation={"width": 1}), "lacks its height"),
        (lambda data: data.update(times="x"), "damaged"),
    ],
)
def test_what_is_unknown_is_refused_with_a_remedy(change, words):
    step = Step(1.5, None, DesktopState(t=2.0), commands=(SetControl(True),))
    data = json.loads(Encoder().step(step))
    change(data)
    with pytest.raises(SessionError, match=words) as caught:
        Decoder().step(json.dumps(data).encode())
    assert caught.value.remedy


@given(st.text(alphabet=LETTERS, max_size=30))
def test_any_text_of_letters_is_numbers_or_refused(text):
    assert unspell(text).ndim == 1


@given(st.lists(st.integers(-(10**7), 10**7), max_size=40))
def test_numbers_are_spelled_and_read_again(numbers):
    text = spell(np.array(numbers, np.int64))
    assert text is not None
    assert unspell(text).tolist() == numbers


def test_too_large_a_number_is_not_spelled():
    assert spell(np.array([10**9])) is None


def test_a_still_hand_is_one_letter_a_number(bits):
    hand = vocab.rounded(
        vocab.Hand(0, 1, "right", 0.9, 0.9, np.ones((21, 3)), np.ones((21, 3)), vocab.HandRoi(1, 1, 1, 0))
    )
    step = Step(0.0, Observation(0, 0.0, 640, 480, hands=(hand,)), DesktopState())
    encoder = Encoder()
    encoder.step(step)
    assert json.loads(encoder.step(replace(step, t=0.1)))["observation"]["hands"][0]["by"] == LETTERS[0] * 126
