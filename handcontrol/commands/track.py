"""handcontrol track: hands in a video, picture, folder or camera as lines of JSON, and drawn on a clip."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, TextIO

from handcontrol.capture.image import FolderSource
from handcontrol.capture.open import open_source
from handcontrol.capture.source import Source
from handcontrol.commands.progress import progress_line
from handcontrol.commands.track_files import track_files
from handcontrol.errors import UsageError
from handcontrol.files import whole_file
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.models.load import MODELS, Networks, load, paths
from handcontrol.render.clip import Clip
from handcontrol.render.views import VIEWS, View, view
from handcontrol.runtime.batch import PICTURES, Tracking, folder_lines, observations
from handcontrol.tracking.jsonl import read_rois, to_line
from handcontrol.vocab import DesktopState, Frame, HandRoi, Notice, Observation, Snapshot, Step

HELP = "track hands: one JSON object a frame"

PAYS = 8  # pictures for each process: with fewer, starting it takes longer than it saves


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "source",
        nargs="+",
        metavar="S",
        help="a video, picture, folder of pictures, camera:0, virtual:NAME or stream; many files with --out-dir",
    )
    add("--output", type=Path, metavar="FILE.jsonl", help="write there instead of standard output")
    add(
        "--out-dir",
        type=Path,
        metavar="FOLDER",
        help="write a file of lines there for each video and picture that is named or lies in a folder that is; "
        "what is complete there and made of the same is left as it is",
    )
    add("--force", action="store_true", help="with --out-dir: track also what is complete")
    add("--hands", type=_positive, default=2, metavar="N", help="at most N hands (default 2)")
    add("--model", choices=tuple(MODELS), default="full", help="the networks (default full)")
    add("--static", action="store_true", help="every frame is a picture of its own, as pictures always are")
    add("--detect-only", action="store_true", help="palms alone, no landmarks")
    add("--parity", action="store_true", help="follow MediaPipe Hands to the letter")
    add(
        "--rois",
        type=Path,
        metavar="FILE.jsonl",
        help="read the regions (roi_px) of this file of lines, find none",
    )
    add(
        "--draw",
        type=Path,
        metavar="OUT.mp4",
        help="also write the pictures with what was seen drawn on them",
    )
    add(
        "--view",
        choices=VIEWS,
        help="what is drawn: everything (overlay, the default), hands shaded by depth, palms alone (detection), "
        "or the crops that the landmark network is shown",
    )
    add(
        "--jobs",
        type=_positive,
        metavar="N",
        help="worker processes for the files of --out-dir, or the pictures of a folder (default: all cores)",
    )
    add("--duration", type=float, metavar="S", help="stop after S seconds of the source")
    add("--mirror", choices=("auto", "on", "off"), default="auto", help="on: the pictures are mirror images")
    add("--offline", action="store_true", help="do not download the networks")


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def run(args: argparse.Namespace) -> int:
    _check(args)
    how = Tracking(
        args.model, args.hands, args.static, args.parity, args.detect_only, args.mirror, args.duration
    )
    with _ended_as_by_ctrl_c(once=bool(args.out_dir)):
        if args.out_dir:
            paths(args.model, progress=progress_line(), offline=args.offline, notify=_tell)
            jobs = args.jobs or _cores()
            return track_files(args.source, args.out_dir, how, jobs=jobs, force=args.force, tell=_tell)
        return _track_one(args, how)


def _check(args: argparse.Namespace) -> None:
    if args.out_dir:
        if args.output or args.draw or args.rois:
            raise UsageError(
                "--out-dir goes with none of --output, --draw and --rois.", "Leave out one of them."
            )
        return
    if len(args.source) > 1:
        raise UsageError(
            f"{len(args.source)} sources are as many outputs.", "Say with --out-dir FOLDER where they go."
        )
    if args.force:
        raise UsageError("--force is about what is complete in --out-dir.", "Add --out-dir FOLDER.")
    if (args.jobs or 1) > 1 and (args.draw or args.rois or args.duration is not None):
        raise UsageError("--jobs goes with none of --draw, --rois and --duration.", "Leave out one of them.")
    if args.view and not args.draw:
        raise UsageError("--view says what --draw draws.", "Add --draw OUT.mp4.")
    if args.rois and args.detect_only:
        raise UsageError("--rois reads hands, --detect-only does not.", "Leave out one of them.")


def _track_one(args: argparse.Namespace, how: Tracking) -> int:
    rois = _regions(args.rois) if args.rois else None
    with ExitStack() as stack:
        source = stack.enter_context(open_source(args.source[0], mirror=how.mirror, on_notice=_tell))
        networks = load(how.model, progress=progress_line(), offline=args.offline, notify=_tell)
        lines = stack.enter_context(_lines(args.output))
        jobs = 1
        if isinstance(source, FolderSource) and not (args.draw or args.rois or how.duration is not None):
            jobs = args.jobs or min(_cores(), len(source.files) // PAYS)
        if jobs > 1:
            assert isinstance(source, FolderSource)
            seen: Iterator[str] = stack.enter_context(closing(folder_lines(source, how, jobs, tell=_tell)))
        else:
            drawing = None
            if args.draw:
                clip = stack.enter_context(_clip(args.draw, source.fps))
                tracker_is_static = how.static or source.kind in PICTURES
                drawing = _Drawing(clip, args.view or "overlay", args.hands, static=tracker_is_static)
            seen = _in_turn(source, how, networks, rois, drawing)
        _write(seen, lines, source)
    return 0


def _write(seen: Iterator[str], lines: TextIO, source: Source) -> None:
    """Every line as it comes. Ctrl-C is the usual end of a source that has none of its own."""
    progress, done = progress_line(), 0
    try:
        for line in seen:
            lines.write(line + "\n")
            done += 1
            if source.live:
                lines.flush()
            if progress:
                progress(f"{done} frames", done, (source.frames or 0) + 1)
    except KeyboardInterrupt:
        if source.frames is not None:
            raise
    if progress:
        progress(f"{done} frames", 1, 1)


def _in_turn(
    source: Source,
    how: Tracking,
    networks: Networks,
    rois: dict[int, tuple[HandRoi, ...]] | None,
    drawing: _Drawing | None,
) -> Iterator[str]:
    """The lines of `source`, tracked here, each picture also drawn."""
    tracker = how.tracker(networks, source.kind)
    for frame, seen in observations(source, tracker, tell=_tell, rois=rois, duration=how.duration):
        if drawing:
            drawing.add(frame, seen)
        yield to_line(seen, frame.file)


class _Drawing:
    """Pictures with what was seen, and the poses that it shows, into a clip."""

    def __init__(self, clip: Clip, view: View, hands: int, *, static: bool) -> None:
        self._clip = clip
        self._view = view
        self._hands = hands
        self._static = static
        self._recognizer = Recognizer()

    def add(self, frame: Frame, seen: Observation) -> None:
        if self._static:
            self._recognizer.reset(frame.t)  # nothing is kept from one picture to the next
        poses, _ = self._recognizer.step(
            seen.hands, frame_id=frame.frame_id, t=frame.t, mirrored=frame.mirrored
        )
        snapshot = Snapshot(frame, Step(frame.t, seen, DesktopState(frame.t), poses=poses))
        self._clip.add(view(snapshot, self._view, hands=self._hands))


def _regions(path: Path) -> dict[int, tuple[HandRoi, ...]]:
    try:
        with path.open(encoding="utf-8") as lines:
            return read_rois(lines)
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.", "Check the path.") from error
    except ValueError as error:
        raise UsageError(f"{path}: {error}.", "Give a file that handcontrol track has written.") from error


@contextmanager
def _lines(path: Path | None) -> Iterator[TextIO]:
    if path is None or str(path) == "-":
        yield sys.stdout
        return
    with whole_file(path) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        yield file


@contextmanager
def _clip(path: Path, fps: float) -> Iterator[Clip]:
    with whole_file(path) as part, closing(Clip(part, fps)) as clip:
        yield clip


@contextmanager
def _ended_as_by_ctrl_c(*, once: bool) -> Iterator[None]:
    """Told to end, or left by its terminal, the command ends its workers and removes the files under way.

    once: told again meanwhile, it does not leave that half done; only where nothing can hang in it.
    """
    before: dict[int, Any] = {}

    def stop(number: int, _: FrameType | None) -> None:
        for other in before if once else ():
            signal.signal(other, signal.SIG_IGN)
        raise KeyboardInterrupt

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):  # Windows knows no SIGHUP
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            before[number] = signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _cores() -> int:
    """The cores that this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1


def _tell(notice: Notice) -> None:
    clear = "\r\x1b[K" if sys.stderr.isatty() else ""  # a progress line may stand there
    print(f"{clear}handcontrol track: {notice.text} {notice.remedy}".rstrip(), file=sys.stderr)
