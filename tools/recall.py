"""How many photos `track --static` counts right, which it does not, and what it takes for hands where there are none.

    .venv/bin/python tools/recall.py [--data FOLDER] [--empty FOLDER …] [--hands 4] [--model full] [--parity]

FOLDER holds images/, images.csv (file, hands_min, hands_max) and reference_images.json; `--empty` names folders of
pictures without hands. Prints counts and failures; exit 1 when there is a false hand.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from handcontrol.capture.open import open_source
from handcontrol.models.load import MODELS, load
from handcontrol.tracking.association import same_hand
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import Hand

DATA = Path(__file__).resolve().parents[2] / "shared" / "eval" / "dev"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--empty", type=Path, nargs="*", default=[])
    parser.add_argument("--hands", type=int, default=4)
    parser.add_argument("--model", choices=tuple(MODELS), default="full")
    parser.add_argument("--parity", action="store_true")
    args = parser.parse_args()
    tracker = Tracker(load(args.model), hands=args.hands, static=True, parity=args.parity)
    found = hands_in(tracker, args.data / "images")
    false = photos(found, args.data)
    for folder in args.empty:
        seen = hands_in(tracker, folder)
        wrong = [f"  {file}: {len(hands)}" for file, hands in seen.items() if hands]
        print(f"{folder.name}: false hands in {len(wrong)} of {len(seen)} pictures", *wrong, sep="\n")
        false += len(wrong)
    return 1 if false else 0


def hands_in(tracker: Tracker, folder: Path) -> dict[str, tuple[Hand, ...]]:
    return {frame.file or "": tracker.step(frame) for frame in open_source(str(folder))}


def photos(found: dict[str, tuple[Hand, ...]], data: Path) -> int:
    """Print how the photos of `data` fare; the number of those without hands where one was found."""
    with (data / "images.csv").open(encoding="utf-8") as lines:
        wanted = {
            row["file"]: (int(row["hands_min"]), int(row["hands_max"])) for row in csv.DictReader(lines)
        }
    reference = json.loads((data / "reference_images.json").read_text(encoding="utf-8"))
    right, wrong, false = 0, [], 0
    for file, (least, most) in wanted.items():
        count = len(found[file])
        right += most > 0 and least <= count <= most
        false += most == 0 and count > 0
        if not least <= count <= most:
            wrong.append(f"  {file}: {count}, there are {least}–{most}")
    empty = sum(most == 0 for _, most in wanted.values())
    lost = [file for file, hands in found.items() if not covers(hands, reference[file]["full"])]
    print(f"hands counted right on {right} of {len(wanted) - empty} photos, false on {false} of {empty}")
    print(*wrong, sep="\n")
    print(f"photos where a hand of the reference's is missing: {len(lost)}", *lost, sep="\n  ")
    return false


def covers(hands: Iterable[Hand], reference: list[dict]) -> bool:
    points = [np.array(hand["points"]) for hand in reference]
    return all(any(same_hand(hand.points_px, other) for hand in hands) for other in points)


if __name__ == "__main__":
    raise SystemExit(main())
