"""How many hands are found by their size, distance, what covers them and what they touch: ours and the reference.

    python -P tools/scale.py [--views 40] [--seed 1] [--tables size,photos,covered,two] [--data FOLDER]
        [--mediapipe .venv-reference/bin/python] [--live 20]

Prints the tables of docs/accuracy.md. A hand is found when the mean distance of its 21 points from where they are
is below 0.6 palm lengths. `static` is `track --static`; `live` is shown the picture for a second, with noise, and has
found what it shows at the end. The reference (mediapipe 0.10.21, tools/reference_env.py) sees the same pictures in its
static mode. Where photos are scaled, the points are the reference's at full size.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from scale_cases import Case, covered, cut_off, palm_px, photos, sizes, two_hands
from virtual_hand_reading import FOUND, Seen, by_reference

from handcontrol._cv import cv2
from handcontrol.models.load import MODELS, Networks, load
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import Array, Frame

DATA = Path(__file__).resolve().parents[2] / "shared" / "eval" / "dev"
TABLES = ("size", "photos", "covered", "two")
FPS, NOISE = 30, 1.8  # pictures a second; grey levels (sd)


@dataclass(slots=True)
class Count:
    """Of one reader in one row. errors: of the hands found, palm lengths. further: hands that are none."""

    hands: int = 0
    errors: list[float] = field(default_factory=list)
    further: int = 0

    def add(self, truth: tuple[Array, ...], seen: list[Array]) -> None:
        self.hands += len(truth)
        left = list(seen)
        for points in truth:
            errors = [
                float(np.linalg.norm(other - points, axis=1).mean()) / palm_px(points) for other in left
            ]
            if errors and min(errors) < FOUND:
                self.errors.append(min(errors))
                left.pop(int(np.argmin(errors)))
        self.further += len(left)

    def __str__(self) -> str:
        if not self.hands:
            return "–"
        error = f", {np.mean(self.errors):.0%} off" if self.errors else ""
        more = f", {self.further} false" if self.further else ""
        return f"{len(self.errors) / self.hands:.0%}{error}{more}"


class Table:
    """Counts by row and reader, printed as Markdown."""

    def __init__(self, heads: list[str]) -> None:
        self._heads = heads
        self._rows: dict[str, dict[str, Count]] = {}

    def add(self, case: Case, reader: str, seen: list[Array]) -> None:
        self._rows.setdefault(case.row, {}).setdefault(reader, Count()).add(case.truth, seen)

    def show(self, title: str, readers: list[str]) -> None:
        heads = [*self._heads, "hands", *readers]
        print(f"\n{title}\n\n| {' | '.join(heads)} |\n|{' --- |' * len(heads)}")
        for row, counts in self._rows.items():
            cells = [str(counts.get(reader, Count())) for reader in readers]
            print(f"| {row} | {counts[readers[0]].hands} | {' | '.join(cells)} |", flush=True)


def fill(table: Table, cases: Iterator[Case], networks: Networks, args: argparse.Namespace) -> list[str]:
    """Every case shown to every reader; their names."""
    static = Tracker(networks, hands=2, static=True)
    shown: dict[str, int] = {}
    readers = ["ours, static"]
    with tempfile.TemporaryDirectory() as name:
        kept: list[Case] = []
        for number, case in enumerate(cases):
            hands = static.step(Frame(number, float(number), case.picture))
            table.add(case, readers[0], [hand.points_px[:, :2] for hand in hands])
            shown[case.row] = shown.get(case.row, 0) + 1
            if shown[case.row] <= args.live:
                table.add(case, "ours, live", live(networks, case.picture))
            if args.mediapipe:
                bgr = cv2.cvtColor(case.picture, cv2.COLOR_RGB2BGR)
                cv2.imwrite(f"{name}/{number:05d}.png", bgr, [cv2.IMWRITE_PNG_COMPRESSION, 1])
                kept.append(Case(case.row, np.empty(0), case.truth))
        if args.live:
            readers.append("ours, live")
        if args.mediapipe:
            readers.append("reference, static")
            seen: list[list[Seen]] = by_reference(args.mediapipe, "full", Path(name))
            for case, hands_seen in zip(kept, seen, strict=True):
                table.add(case, readers[-1], [points for points, _ in hands_seen])
    return readers


def live(networks: Networks, picture: Array) -> list[Array]:
    """The hands that are shown after a second of this picture, as a camera gives it: with noise."""
    tracker, rng = Tracker(networks, hands=2), np.random.default_rng(0)
    for number in range(FPS):
        noisy = np.clip(picture + rng.normal(0, NOISE, picture.shape), 0, 255).astype(np.uint8)
        hands = tracker.step(Frame(number, number / FPS, noisy))
    return [hand.points_px[:, :2] for hand in hands]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--views", type=int, default=40)
    parser.add_argument("--live", type=int, default=20, help="views of a row that are also shown live")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tables", default=",".join(TABLES))
    parser.add_argument("--model", choices=tuple(MODELS), default="full")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--mediapipe", metavar="PYTHON")
    args = parser.parse_args()
    networks = load(args.model)
    by_size = ["hand length / height", "in 640x480", "distance"]
    made = {
        "size": ("The virtual hand by size", by_size, lambda: sizes(args.views, args.seed)),
        "photos": ("Photos scaled about their hand", by_size, lambda: photos(args.data)),
        "covered": ("Partly hidden", ["what"], lambda: hidden(args.views, args.seed)),
        "two": ("Two hands that touch", ["what"], lambda: two_hands(args.views, args.seed)),
    }
    for name in args.tables.split(","):
        title, heads, cases = made[name]
        table = Table(heads)
        table.show(title, fill(table, cases(), networks, args))
    return 0


def hidden(views: int, seed: int) -> Iterator[Case]:
    yield from covered(views, seed)
    yield from cut_off(views, seed)


if __name__ == "__main__":
    raise SystemExit(main())
