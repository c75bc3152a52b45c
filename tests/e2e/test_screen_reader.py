"""The program as a screen reader has it: the switch is found by its name, says its state, and does nothing unasked."""

from __future__ import annotations

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.xserver, pytest.mark.networks]


def test_the_switch_is_found_by_name_and_does_what_it_says(desktop, hand, networks, screen_reader):
    """Before it is pressed, a hand that points and pinches moves nothing and presses nothing."""
    receiver = desktop.receiver()
    hand.begin((640, 600)).go(receiver.places["button"])
    for _ in range(40):
        hand.pinch().open().go((300, 600), seconds=0.5, rest=0.1).go(receiver.places["button"])
    program = desktop.start("--source", hand.write(desktop.tmp_path / "job.toml"), "--offline")
    began, place = len(receiver.out), desktop.pointer()
    reader = screen_reader()
    reader.wait(lambda node: node.role == "list item" and "pinch" in node.name.lower())
    switch = reader.find("Control: Off", role="push button")
    assert receiver.events[began:] == []
    assert desktop.pointer() == place
    assert desktop.held() == []

    reader.act(switch)
    reader.wait(lambda node: node.at == switch.at and node.name == "Control: On")
    receiver.wait_event("press", after=began)
    reader.act(switch)
    reader.wait(lambda node: node.at == switch.at and node.name == "Control: Off")
    assert desktop.held() == []
    assert program.popen.poll() is None
