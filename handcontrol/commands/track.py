"""handcontrol track: hands in a video, picture, folder or camera as lines of JSON, and drawn on a clip."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TextIO

from handcontrol.capture.image import FolderSource, read_image
from handcontrol.capture.open import open_source
from handcontrol.capture.source import Source
from handcontrol.commands.output import Clip, whole_file
from handcontrol.commands.progress import progress_line
from handcontrol.errors import HandcontrolError, SourceError, UsageError
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.models.load import MODELS, Networks, load
from handcontrol.render.views import VIEWS, View, view
from handcontrol.tracking.jsonl import read_rois, to_line
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import DesktopState, Frame, HandRoi, Notice, Observation, Snapshot, Step

HELP = "track hands: one JSON object a frame"

PICTURES = ("image", "folder")  # kinds of source whose frames have nothing to do with each other


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("source", metavar="S", help="a video, picture, folder of pictures, camera:0, virtual:NAME or stream")
    add("--output", type=Path, metavar="FILE.jsonl", help="write there instead of standard output")
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
        default=1,
        metavar="N",
        help="processes for the pictures of a folder (default 1)",
    )
    add("--duration", type=float, metavar="S", help="stop after S seconds of the source")
    add("--mirror", choices=("auto", "on", "off"), default="auto", help="on: the pictures are mirror images")
    add("--offline", action="store_true", help="do not download the networks")


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


@dataclass(frozen=True, slots=True)
class _Options:
    """How to track; picklable, for the workers."""

    model: str
    hands: int
    static: bool
    parity: bool
    detect_only: bool

    def tracker(self, networks: Networks | None = None) -> Tracker:
        networks = networks or load(self.model, offline=True)
        return Tracker(
            networks,
            hands=self.hands,
            static=self.static,
            parity=self.parity,
            detect_only=self.detect_only,
        )


def run(args: argparse.Namespace) -> int:
    if args.jobs > 1 and (args.draw or args.rois or args.duration is not None):
        raise UsageError("--jobs goes with none of --draw, --rois and --duration.", "Leave out one of them.")
    if args.view and not args.draw:
        raise UsageError("--view says what --draw draws.", "Add --draw OUT.mp4.")
    if args.rois and args.detect_only:
        raise UsageError("--rois reads hands, --detect-only does not.", "Leave out one of them.")
    rois = _regions(args.rois) if args.rois else None
    with ExitStack() as stack:
        # Told to end, it removes the files under way, as for Ctrl-C.
        before = signal.signal(signal.SIGTERM, signal.default_int_handler)
        stack.callback(signal.signal, signal.SIGTERM, before)
        source = stack.enter_context(open_source(args.source, mirror=args.mirror, on_notice=_tell))
        static = args.static or source.kind in PICTURES
        options = _Options(args.model, args.hands, static, args.parity, args.detect_only)
        networks = load(args.model, progress=progress_line(), offline=args.offline, notify=_tell)
        lines = stack.enter_context(_lines(args.output))
        if args.jobs > 1 and isinstance(source, FolderSource):
            seen = _in_processes(source, options, args.jobs)
        else:
            drawing = None
            if args.draw:
                clip = stack.enter_context(_clip(args.draw, source.fps))
                drawing = _Drawing(clip, args.view or "overlay", args.hands, static=static)
            seen = _in_turn(source, options.tracker(networks), rois, drawing, args.duration)
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
    tracker: Tracker,
    rois: dict[int, tuple[HandRoi, ...]] | None,
    drawing: _Drawing | None,
    duration: float | None,
) -> Iterator[str]:
    """The lines of `source`, tracked here, each picture also drawn."""
    start: float | None = None
    for frame in source:
        start = frame.t if start is None else start
        if duration is not None and frame.t - start >= duration:
            return
        try:
            seen = tracker.observe(frame, None if rois is None else rois.get(frame.frame_id, ()))
        except SourceError as error:
            if source.kind != "folder":
                raise
            _tell(Notice(f"{frame.file}: {error.text}", error.remedy))
            continue
        if drawing:
            drawing.add(frame, seen)
        yield to_line(seen, frame.file)


def _in_processes(source: FolderSource, options: _Options, jobs: int) -> Iterator[str]:
    """The same lines in the same order as `_in_turn`, the pictures tracked in `jobs` processes."""
    told = {notice.text for notice in source.notices}  # opening the folder has already met some
    # Workers inherit that Ctrl-C is not for them: this process ends them.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    with ProcessPoolExecutor(jobs, get_context("spawn"), _start_worker, (options,)) as pool:
        try:
            work = [
                pool.submit(_track_picture, source.folder, index, file, source.mirrored)
                for index, file in enumerate(source.files)
            ]
            signal.signal(signal.SIGINT, before)
            for result in work:
                line, notice = result.result()
                if notice and notice.text not in told:
                    _tell(notice)
                if line is not None:
                    yield line
        except BrokenProcessPool as error:
            raise HandcontrolError("A worker process died.", "Try again with fewer --jobs.") from error
        finally:
            signal.signal(signal.SIGINT, before)
            pool.shutdown(cancel_futures=True)


_tracker: Tracker | None = None  # of this worker process


def _start_worker(options: _Options) -> None:
    global _tracker
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _tracker = options.tracker()


def _track_picture(folder: Path, index: int, file: str, mirrored: bool) -> tuple[str | None, Notice | None]:
    assert _tracker is not None, "the pool starts its workers with _start_worker"
    try:
        seen = _tracker.observe(Frame(index, float(index), read_image(folder / file), mirrored, file))
    except SourceError as error:
        return None, Notice(error.text, error.remedy)
    return to_line(seen, file), None


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


def _tell(notice: Notice) -> None:
    clear = "\r\x1b[K" if sys.stderr.isatty() else ""  # a progress line may stand there
    print(f"{clear}handcontrol track: {notice.text} {notice.remedy}".rstrip(), file=sys.stderr)
