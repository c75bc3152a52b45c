"""What the simulated person of `handcontrol fitts` would do with a hand that is seen perfectly, only late.

python -P tools/pointing_bound.py [--seeds 16] [--lags 61 52 30]

No tracking, no noise, no filter, no camera's pace: the pointer is where the hand is, so many milliseconds ago, a click
comes as the fingers touch and lands on the spot where the pointer was looked at. Better than that no program can be.
"""

from __future__ import annotations

import argparse
from collections import deque

import numpy as np

from handcontrol.pointer.fitts import EASY, HARD, MIDDLING, Task, figures
from handcontrol.pointer.simulate import PRACTICE, Run, play, without_practice
from handcontrol.pointer.user import STEP_S, Body, Person, User
from handcontrol.runtime.aiming import HAND
from handcontrol.vocab import Array

GAIN_PX = 5.3  # screen px for a picture px of hand movement, as shipped
MIDDLE = (960.0, 540.0)


class Late:
    """A device: `lag_s` is all that is wrong with it."""

    def __init__(self, lag_s: float) -> None:
        self._coming: deque[Array] = deque(maxlen=round(lag_s / STEP_S) + 1)
        self._began: Array | None = None  # where the hand was as the fingers began to close
        self._down = False

    def step(self, t: float, body: Body) -> tuple[Array, bool]:
        """As simulate.Device."""
        place = body.place * GAIN_PX
        self._coming.append(place)
        if body.closed == 0.0:
            self._began = None
        elif self._began is None:
            self._began = place
        was, self._down = self._down, body.closed == 1.0
        if self._down and not was:
            return body.aimed if body.aimed is not None else np.asarray(self._began), True
        return self._coming[0], False


def run_of(person: Person, lag_s: float, seed: int) -> Run:
    """One run of the test on the three rings."""
    task = Task((PRACTICE, EASY, MIDDLING, HARD), MIDDLE)
    user = User(person, np.full(2, GAIN_PX), np.array(MIDDLE) / GAIN_PX, seed=seed)
    return without_practice(play(task, user, Late(lag_s)))


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seeds", type=int, default=16)
    parser.add_argument("--lags", type=float, nargs="+", default=[61.0, 52.0, 30.0], metavar="MS")
    args = parser.parse_args()
    for lag in args.lags:
        runs = [run_of(HAND, lag / 1e3 - 1 / 120, seed) for seed in range(1, args.seeds + 1)]
        each = [figures(run.trials) for run in runs]
        print(
            f"{lag:3.0f} ms: {np.mean([one.throughput for one in each]):.2f} bit/s, "
            f"{np.mean([one.errors for one in each]):.1%} errors, {np.mean([one.seconds for one in each]):.2f} s"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
