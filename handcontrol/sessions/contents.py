"""What a session holds, counted, and said in words before anybody shares it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from handcontrol.sessions.about import About
from handcontrol.sessions.marks import Mark
from handcontrol.sessions.reader import SessionReader
from handcontrol.vocab import MoveTo, Notice, Press, Scroll, Start, Step, Tap


@dataclass(frozen=True, slots=True)
class Contents:
    """size: bytes. begins, ends: `t` of the first and last step. damage: one sentence, or None. inputs: name → presses.

    hands: the most at once. kept: camera pictures in the file.
    person_used: the mouse or keyboard was used by hand meanwhile, and when is in the file.
    """

    about: About
    size: int
    steps: int
    pictures: int
    kept: int
    with_hand: int
    hands: int
    begins: float
    ends: float
    moves: int
    scrolls: int
    started: int  # programs and addresses
    inputs: dict[str, int]
    gestures: dict[str, int]
    apps: tuple[str, ...]
    titles: tuple[str, ...]  # of their windows
    person_used: bool
    notices: int
    marks: tuple[Mark, ...]
    complete: bool
    damage: str | None


def contents(reader: SessionReader) -> Contents:
    """Reads the whole session once."""
    steps = pictures = with_hand = hands = moves = scrolls = started = notices = 0
    begins = ends = 0.0
    inputs: Counter[str] = Counter()
    gestures: Counter[str] = Counter()
    apps: set[str] = set()
    titles: set[str] = set()
    used = False
    marks: list[Mark] = []
    for value in reader.everything():
        match value:
            case Notice():
                notices += 1
            case Mark():
                marks.append(value)
            case Step():
                begins, ends = (value.t if steps == 0 else begins), value.t
                steps += 1
                pictures += value.observation is not None
                with_hand += bool(value.hands)
                hands = max(hands, len(value.hands))
                notices += len(value.notices)
                gestures.update(event.name for event in value.events if event.phase == "enter")
                moves += sum(isinstance(action, MoveTo) for action in value.actions)
                scrolls += sum(isinstance(action, Scroll) for action in value.actions)
                started += sum(isinstance(action, Start) for action in value.actions)
                inputs.update(a.input for a in value.actions if isinstance(a, Press | Tap))
                apps |= {value.desktop.app} if value.desktop.app else set()
                titles |= {value.desktop.title} if value.desktop.title else set()
                used = used or value.desktop.mouse_t is not None or value.desktop.key_t is not None
    return Contents(
        about=reader.about,
        size=reader.path.stat().st_size,
        steps=steps,
        pictures=pictures,
        kept=sum(1 for _ in reader.pictures),
        with_hand=with_hand,
        hands=hands,
        begins=begins,
        ends=ends,
        moves=moves,
        scrolls=scrolls,
        started=started,
        inputs=dict(inputs.most_common()),
        gestures=dict(gestures.most_common()),
        apps=tuple(sorted(apps)),
        titles=tuple(sorted(titles)),
        person_used=used,
        notices=notices,
        marks=tuple(sorted(marks, key=lambda mark: mark.t)),
        complete=reader.complete,
        damage=reader.damage,
    )


def told(held: Contents) -> Iterator[str]:
    """A sentence or two for each thing that is in the file, and what is not."""
    about = held.about
    made = f", made {about.created}" if about.created else ""
    yield (
        f"{held.ends - held.begins:.1f} s of {about.source or 'a source'}{made} by handcontrol "
        f"{about.version or '(unknown)'}: {held.steps} steps, {held.size / 1e6:.2f} MB, format {about.format}."
    )
    if about.excerpt:
        yield "It is an excerpt: it begins in the middle of a run."
    yield (
        f"Hands: 21 points each in {held.with_hand} of {held.pictures} pictures, at most {held.hands} at once, and so "
        "the size and the movements of the hand."
    )
    yield "There is no sound in it." if held.kept else "There are no pictures and no sound in it."
    if held.kept:
        yield (
            f"CAMERA PICTURES: {held.kept} of {held.pictures}, with all that the camera saw: faces, rooms, screens. "
            "(handcontrol export --anonymise leaves them out.)"
        )
    done = [f"{count} × {name}" for name, count in held.inputs.items()]
    if held.moves:
        done.append(f"{held.moves} places of the pointer")
    if held.scrolls:
        done.append(f"{held.scrolls} turns of the wheel")
    if held.started:
        done.append(f"{held.started} programs or addresses started")
    yield f"What the hand did: {_listed(done)}."
    if held.gestures:
        yield f"Gestures: {_listed([f'{count} × {name}' for name, count in held.gestures.items()])}."
    if held.apps:
        yield f"The programs that were in front: {', '.join(held.apps)}."
    if held.titles:
        yield (
            f"The titles of {len(held.titles)} windows, as of pages and documents "
            "(handcontrol export --anonymise leaves them out)."
        )
    if held.person_used:
        yield "When the mouse or the keyboard was used, but not what was typed."
    yield "The settings and the rules of the run, as they were, with all names in them."
    if about.taught:
        names = ", ".join(sorted(about.taught))
        yield f"The gestures that were taught, or have examples of what they are not: {names}."
    if held.notices:
        yield f"{held.notices} notices that were told; they may name a file or a camera."
    for mark in held.marks:
        what = f" {mark.input}" if mark.input else ""
        yield f"Mark at {mark.t - held.begins:.2f} s: {mark.kind}{what}{f' ({mark.note})' if mark.note else ''}."
    if held.damage:
        yield held.damage


def _listed(words: list[str]) -> str:
    return ", ".join(words) or "nothing"
