"""Taught gestures, poses and motions: made, kept in files that can be read and shared, one file each.

A file holds what was shown, not what was computed from it, so that it can be taught further and by later versions.
One that is damaged is skipped with a notice; the others are there. A file with the name of a built-in gesture holds
examples of what that is not (denied.py).
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Literal, TypeAlias, TypeVar

import numpy as np

from handcontrol import paths
from handcontrol.errors import GestureError
from handcontrol.files import set_aside
from handcontrol.gestures.denied import Denied
from handcontrol.gestures.motions import MOTIONS
from handcontrol.gestures.poses import pose_names
from handcontrol.gestures.spotter import Spotted, Spotter, TaughtMotions
from handcontrol.gestures.taught_motion import TaughtMotion, teach_motion
from handcontrol.gestures.taught_pose import (
    Bank,
    TaughtPose,
    TaughtPoses,
    builtin_bank_of_shapes,
    make_bank,
    teach,
    titled,
)
from handcontrol.gestures.taught_text import parse, to_text
from handcontrol.gestures.trail import Stretch
from handcontrol.vocab import Array, Notice

__all__ = [
    "Bank", "Denied", "Own", "Spotted", "Spotter", "Taught", "TaughtMotion", "TaughtMotions", "TaughtPose",
    "TaughtPoses", "builtin_bank_of_shapes", "check_name", "denied_of", "folder", "forgotten_names",
    "load_denied", "load_own", "load_taught", "make_bank", "not_it", "own_texts", "parse", "read", "remove",
    "rename", "save", "take_back", "taken", "taught_names", "teach", "teach_motion", "to_text",
]  # fmt: skip

Taught: TypeAlias = TaughtPose | TaughtMotion
Own: TypeAlias = Taught | Denied
Kind: TypeAlias = Literal["pose", "motion"]

MOST_WRONG = 40  # counter-examples that are kept: the newest
FORGOTTEN = "forgotten.txt"  # beside the files: the kind and name of each that was removed
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_KIND = re.compile(r'^kind = "(pose|motion)"$', re.MULTILINE)
_LARGEST = 2_000_000  # bytes of a file


def folder() -> Path:
    """Where a person's taught gestures are: one file each."""
    return paths.config_dir() / "gestures"


def taught_names(kind: Kind | None = None) -> tuple[str, ...]:
    """The names of all taught gestures, or of those of one kind; a rule may use them.

    A file that does not say its kind counts as both: a rule that names it is no error, though it never comes about.
    """
    files = (file for file in folder().glob("*.toml") if file.stem not in _builtin())
    return tuple(sorted(file.stem for file in files if kind in (None, *_kinds(file))))


def _builtin() -> tuple[str, ...]:
    return (*pose_names(), *MOTIONS)


def _kinds(file: Path) -> tuple[str, ...]:
    try:
        with file.open(encoding="utf-8", errors="replace") as text:
            head = text.read(600)
    except OSError:
        return ("pose", "motion")
    if found := _KIND.search(head):
        return (found[1],)
    return ("pose",) if "\ncolumns = " in head else ("pose", "motion")


def check_name(name: str) -> None:
    """GestureError where a gesture cannot be called so."""
    if not _NAME.fullmatch(name):
        raise GestureError(
            f"{name!r} is no name for a gesture.", "Use small letters, digits and _, as in my_sign."
        )
    if name in _builtin():
        raise GestureError(f"{name} is built in.", "Choose another name.")


def not_it(gesture: Taught, examples: Sequence[Array] | Sequence[Stretch]) -> Taught:
    """`gesture` with counter-examples: feature rows for a pose, stretches for a motion.

    What is nearer to one of them than to any sample is no longer taken for it.
    """
    if isinstance(gesture, TaughtPose):
        rows = np.concatenate(
            [gesture.negatives, np.array(examples, float).reshape(-1, gesture.samples.shape[1])]
        )
        return replace(gesture, negatives=rows[-MOST_WRONG:])
    wrong = (*gesture.negatives, *(one for one in examples if isinstance(one, Stretch)))
    return replace(gesture, negatives=wrong[-MOST_WRONG:])


def save(gesture: Own, path: Path | None = None) -> Path:
    """Write it, whole or not at all; GestureError if that cannot be.

    In the person's folder, a damaged file of its name is kept beside it as NAME.toml.broken.
    """
    if not isinstance(gesture, Denied):
        check_name(gesture.name)
    own, path = path is None, path or folder() / f"{gesture.name}.toml"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(to_text(gesture))
            if own and path.exists() and not _will_do(path):
                set_aside(path)
            os.replace(part, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(part)
            raise
    except OSError as error:
        raise GestureError(
            f"{path} cannot be written: {error.strerror}.", "Check permissions and space.", help="files"
        ) from error
    return path


def read(path: Path, *, name: str | None = None) -> Taught:
    """One file, as written by `save`. name: what it is called, whatever the file says."""
    gesture = _parsed(path)
    if isinstance(gesture, Denied):
        raise GestureError(f"{path} is no taught gesture.", "It says what a built-in one is not.")
    gesture = gesture if name is None else replace(gesture, name=name)
    check_name(gesture.name)
    return gesture


def _parsed(path: Path) -> Own:
    try:
        if path.stat().st_size > _LARGEST:
            raise GestureError(f"{path} is too large for a taught gesture.", "Is it another file?")
        return parse(path.read_text("utf-8"), str(path))
    except OSError as error:
        raise GestureError(f"{path} cannot be read: {error.strerror}.", "Check its path.") from error
    except UnicodeDecodeError as error:
        raise GestureError(f"{path} is no taught gesture ({error}).", "Teach it again.") from error


def load_taught(
    names: Collection[str] | None = None, *, tell: Callable[[Notice], None] | None = None
) -> tuple[Taught, ...]:
    """All taught gestures, or those named, called as their files are. One notice names the files that will not do."""
    if names is None:
        return tuple(one for one in load_own(tell=tell) if not isinstance(one, Denied))
    return _loaded(
        [folder() / f"{name}.toml" for name in names], lambda path: read(path, name=path.stem), tell
    )


def load_denied() -> tuple[Denied, ...]:
    """What built-in gestures are not, of each that has examples."""
    return tuple(one for one in load_own() if isinstance(one, Denied))


def load_own(*, tell: Callable[[Notice], None] | None = None) -> tuple[Own, ...]:
    """All that a recognizer is to know of the person: taught gestures, and what built-in ones are not. One notice names
    the files that will not do."""
    return _loaded(sorted(folder().glob("*.toml")), _read_own, tell)


def own_texts() -> tuple[tuple[str, str], ...]:
    """The same as UseTaught has it: (name, text of its file) of each."""
    return tuple((one.name, to_text(one)) for one in load_own())


def denied_of(name: str) -> Denied:
    """The examples of what the built-in gesture `name` is not; none where there is no file. GestureError."""
    path = folder() / f"{name}.toml"
    found = _read_own(path) if path.exists() else Denied(name)
    assert isinstance(found, Denied)
    return found


def _read_own(path: Path) -> Own:
    """A taught gesture, or in the file of a built-in one's name what that is not."""
    found = _parsed(path)
    if isinstance(found, Denied) and path.stem in _builtin():
        return replace(found, name=path.stem)
    return read(path, name=path.stem)


def taken(name: str) -> bool:
    """Whether a new gesture cannot be called so, since one is; one whose file is damaged may be taught again."""
    return name in taught_names() and _will_do(_of(name))


def _will_do(path: Path) -> bool:
    try:
        _read_own(path)
    except GestureError:
        return False
    return True


def take_back(name: str, *, every: bool = False) -> None:
    """Forget the newest example of what `name` is not, or every one: of a taught gesture always every one."""
    if name in taught_names():
        gesture = read(_of(name), name=name)
        save(
            replace(gesture, negatives=gesture.negatives[:0])
            if isinstance(gesture, TaughtPose)
            else replace(gesture, negatives=())
        )
        return
    old = denied_of(name)
    less = replace(old, examples=() if every else old.examples[:-1])
    if less.examples:
        save(less)
        return
    try:
        (folder() / f"{name}.toml").unlink(missing_ok=True)
    except OSError as error:
        raise GestureError(f"{name} cannot be removed: {error.strerror}.", "Check permissions.") from error


_Read = TypeVar("_Read", bound=Own)


def _loaded(
    paths: Sequence[Path], read_file: Callable[[Path], _Read], tell: Callable[[Notice], None] | None
) -> tuple[_Read, ...]:
    found: list[_Read] = []
    failed: dict[Path, str] = {}
    for path in paths:
        try:
            found.append(read_file(path))
        except GestureError as error:
            failed[path] = error.text
    if failed and tell:
        text, remedy = next(iter(failed.values())), "Teach it again, or take it away."
        if len(failed) > 1:
            names = ", ".join(path.name for path in failed)
            text = f"These files of taught gestures cannot be used: {names}."
            remedy = "Teach them again, or take the files away."
        text += " The other gestures are there."
        tell(Notice(text, remedy, "warning", private=True, help="gestures"))
    return tuple(found)


def remove(name: str) -> None:
    """Forget a taught gesture, all but its name: a rule that uses it is no error. GestureError where there is none."""
    path = _of(name)
    kinds = _kinds(path)
    try:
        path.unlink()
    except OSError as error:
        raise GestureError(f"{name} cannot be removed: {error.strerror}.", "Check permissions.") from error
    with suppress(OSError), (folder() / FORGOTTEN).open("a", encoding="utf-8") as names:
        names.writelines(f"{kind} {name}\n" for kind in kinds)


def forgotten_names(kind: Kind) -> tuple[str, ...]:
    """The names of gestures that were removed or renamed, and are not there again."""
    try:
        lines = (folder() / FORGOTTEN).read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return ()
    names = {name for word, _, name in (line.partition(" ") for line in lines) if word == kind}
    return tuple(sorted(names - set(taught_names(kind))))


def rename(name: str, to: str) -> Taught:
    """Call a taught gesture `to`. GestureError where there is none, or where there is a `to`."""
    path = _of(name)
    check_name(to)
    if taken(to):
        raise GestureError(
            f"There is a taught gesture {to!r} already.", "Choose another name, or remove that."
        )
    gesture = read(path, name=name)
    title = "" if gesture.title == titled(name) else gesture.title
    renamed = replace(gesture, name=to, title=title or titled(to))
    save(renamed)
    remove(name)
    return renamed


def _of(name: str) -> Path:
    if name not in taught_names():
        there = ", ".join(taught_names()) or "none yet"
        raise GestureError(f"There is no taught gesture {name!r}.", f"There are: {there}.")
    return folder() / f"{name}.toml"
