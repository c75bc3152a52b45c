"""A simulated person does Fitts' test by hand, through the whole pipeline: seen, recognized, ruled and filtered.

`Drawn` eyes render the virtual hand and track it; `Guessed` ones take its landmarks and add the noise that tracking
has, so that a minute of pointing takes seconds. All between a picture and the pointer is the program's own. No clock.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from handcontrol.pointer.anchor import anchor_px, person_view
from handcontrol.pointer.fitts import Ring, Task
from handcontrol.pointer.simulate import PRACTICE, SCREEN_S, Run, play, without_practice
from handcontrol.pointer.user import Body, Person, User
from handcontrol.rules.file import default_rules
from handcontrol.runtime.build import pipeline_without_tracker
from handcontrol.runtime.pipeline import Tracker
from handcontrol.settings import PointerSettings, Settings
from handcontrol.virtualhand.puppet import SIZE, Puppet
from handcontrol.virtualhand.skeleton import HAND_MM
from handcontrol.vocab import (
    Action,
    Array,
    DesktopState,
    Frame,
    Hand,
    HandRoi,
    MoveTo,
    Observation,
    Press,
    Screen,
    Step,
    Tap,
    on_grid,
)

SCREEN = Screen("simulated", 0, 0, 1920, 1080, primary=True)
#: From the middle of an exposure until the pointer's actions: half an exposure and its way here, and the inference.
CAMERA_S, INFERENCE_S = 0.025, 0.015
_MM = SIZE * 480 / HAND_MM  # picture px for a millimetre, at the puppet's distance
#: A hand held in the air before a camera: it sways and trembles, and a pinch is not felt to have worked.
HAND = replace(
    Person(),
    push=2500 * _MM,
    feels_click=False,
    press_s=0.12,
    sway=1.0 * _MM,
    tremor=0.15 * _MM,
    tremor_hz=9.0,
)


@dataclass(frozen=True, slots=True)
class Camera:
    """Pictures a second, and how long each takes until its actions are there."""

    fps: float = 30.0
    delay_s: float = CAMERA_S + INFERENCE_S


@dataclass(frozen=True, slots=True)
class Case:
    """Who points, and with what camera."""

    person: Person = HAND
    camera: Camera = Camera()


_REACH = (336.0, 228.0), (432.0, 300.0)  # picture px: 15 % of the picture, off the middle
#: "steady" is whom the shipped settings suit; the others they do not. The tremor is 15 px on the screen.
CASES = {
    "steady": Case(),
    "tremor": Case(replace(HAND, tremor=15.0 / 5.3, tremor_hz=8.0)),
    "short-reach": Case(replace(HAND, reach=_REACH)),
    "slow-camera": Case(camera=Camera(fps=12.0)),
}


class Eyes(Protocol):
    def see(self, puppet: Puppet, frame_id: int, t: float) -> Observation:
        """What is seen of the hand in the picture taken at `t`."""


class Drawn:
    """Rendered and tracked."""

    def __init__(self, tracker: Tracker) -> None:
        self._tracker = tracker

    def see(self, puppet: Puppet, frame_id: int, t: float) -> Observation:
        return on_grid(self._tracker.observe(Frame(frame_id, t, puppet.render(t))))


@dataclass(frozen=True, slots=True)
class Noise:
    """Of landmarks, px (standard deviation): of the hand as a whole, of each point, and what of it lasts to the next
    picture. As measured on drawn hands (docs/fitts.md)."""

    whole: float = 0.4
    point: float = 0.7
    lasting: float = 0.6


class Guessed:
    """The true landmarks and noise."""

    def __init__(self, noise: Noise | None = None, *, seed: int = 0) -> None:
        self._noise = noise or Noise()
        self._rng = np.random.default_rng([seed, 13])
        self._off = np.zeros((22, 3))  # of each point, and of the whole hand

    def see(self, puppet: Puppet, frame_id: int, t: float) -> Observation:
        points, world = puppet.points()
        noise = self._noise
        sizes = np.append(np.full(21, noise.point), noise.whole)[:, None]
        fresh = self._rng.standard_normal((22, 3)) * sizes * np.sqrt(1 - noise.lasting**2)
        self._off = noise.lasting * self._off + fresh
        off = self._off[:21] + self._off[21]
        size = float(np.ptp(points[:, :2], axis=0).max()) * 1.3
        x, y = points[:, :2].mean(axis=0)
        roi = HandRoi(float(x), float(y), size, 0.0)
        metres = off * (np.linalg.norm(world[9] - world[0]) / np.linalg.norm(points[9] - points[0]))
        hand = Hand(frame_id, 1, puppet.side, 0.99, 0.99, points + off, world + metres, roi)
        seen = Observation(frame_id, t, puppet.width, puppet.height, rois=(roi,), hands=(hand,))
        return on_grid(seen)


class HandPointer:
    """The device: a hand before a camera. Hand units are picture px as the person sees themselves (x to the right)."""

    def __init__(self, settings: Settings, puppet: Puppet, eyes: Eyes, camera: Camera) -> None:
        self._pipeline = pipeline_without_tracker(settings, default_rules())
        self._puppet = puppet
        self._eyes = eyes
        self._camera = camera
        self._frame_id = 0
        self._coming: deque[tuple[float, float, Observation]] = deque()  # (there at, taken at, seen)
        self._due: list[Action] = []
        self._place = np.array([SCREEN.width_px / 2, SCREEN.height_px / 2])
        self.steps: list[Step] = []

    def step(self, t: float, body: Body) -> tuple[Array, bool]:
        """As simulate.Device."""
        taken = self._frame_id / self._camera.fps
        if t >= taken - 1e-9:
            x, y = body.place
            self._puppet.place_px = np.array([self._puppet.width - x, y])
            self._puppet.closed = body.closed
            seen = self._eyes.see(self._puppet, self._frame_id, taken)
            self._coming.append((taken + self._camera.delay_s, taken, seen))
            self._frame_id += 1
        while self._coming and self._coming[0][0] <= t + 1e-9:
            _, then, seen = self._coming.popleft()
            self._decide(then, seen)
        return self._play(t)

    def _decide(self, t: float, seen: Observation) -> None:
        x, y = self._place.tolist()
        desktop = DesktopState(t, (SCREEN,), pointer_px=(int(x), int(y)))
        step = self._pipeline.decide(seen, desktop, (), t, "on")
        self.steps.append(step)
        if step.actions:  # moves that were to come are void: a newer picture knows better
            self._due = [action for action in self._due if not isinstance(action, MoveTo)]
        self._due += step.actions

    def _play(self, t: float) -> tuple[Array, bool]:
        pressed = False
        for action in self._due:
            if action.due > t + 1e-9:
                continue
            if isinstance(action, MoveTo):
                self._place = np.array([action.x_px, action.y_px], float)
            elif isinstance(action, Press | Tap) and action.input == "mouse:left":
                pressed = True
        self._due = [action for action in self._due if action.due > t + 1e-9]
        return self._place, pressed


def gain_px(settings: PointerSettings, puppet: Puppet) -> Array:
    """Screen px (2,) for a picture px of hand movement, pointing absolutely."""
    zone, wide = settings.zone, 1.0 + 2.0 * settings.over_travel
    across = (zone.right - zone.left) * puppet.width, (zone.bottom - zone.top) * puppet.height
    return np.asarray(np.array([SCREEN.width_px, SCREEN.height_px]) * wide / np.array(across))


def by_hand(
    rings: Sequence[Ring],
    case: Case,
    settings: Settings,
    *,
    seed: int,
    tracker: Tracker | None = None,
    limit_s: float = 600.0,
) -> tuple[Run, list[Step]]:
    """Fitts' test by hand, and the Steps of it. tracker: pictures are drawn and tracked; without one, guessed."""
    person = case.person
    puppet = Puppet(seed=seed)
    zone = settings.pointer.zone
    middle = np.array([
        (zone.left + zone.right) / 2 * puppet.width,
        (zone.top + zone.bottom) / 2 * puppet.height,
    ])  # fmt: skip
    user = User(person, gain_px(settings.pointer, puppet), np.clip(middle, *person.reach), seed=seed)
    device = HandPointer(settings, puppet, Drawn(tracker) if tracker else Guessed(seed=seed), case.camera)
    task = Task((PRACTICE, *rings), (SCREEN.width_px / 2, SCREEN.height_px / 2))
    run = play(task, user, device, lag_s=SCREEN_S, limit_s=limit_s)
    return without_practice(run), device.steps


def swept(case: Case, *, seed: int, seconds: float = 20.0) -> Array:
    """(N, 2) places of the picture, 0..1 as the person sees them, of a hand led round its reach (20 s: two rounds)."""
    puppet, eyes = Puppet(seed=seed), Guessed(seed=seed)
    size = np.array([puppet.width, puppet.height])
    low, high = np.clip(np.array(case.person.reach), 0.1 * size, 0.9 * size)
    places = []
    for i in range(round(seconds * case.camera.fps)):
        t = i / case.camera.fps
        angle = 4 * np.pi * t / seconds
        round_trip = np.clip(1.2 * np.array([np.sin(angle), np.cos(angle)]), -1, 1)
        x, y = (low + high) / 2 + (high - low) / 2 * round_trip
        puppet.place_px = np.array([puppet.width - x, y])
        seen = eyes.see(puppet, i, t)
        places.append(person_view(anchor_px(seen.hands[0]), seen) / size)
    return np.array(places)
