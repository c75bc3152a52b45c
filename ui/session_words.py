"""A session in the person's words: what is in it, and what would change with other settings. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from handcontrol.sessions.compare import Changed, Comparison
from handcontrol.sessions.contents import Contents
from handcontrol.ui.language import gesture_words, name_words, told, tr
from handcontrol.ui.pages import source_words
from handcontrol.ui.words import clock, happening_words, input_words

TIMES = "\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}"  # no line ends beside it

MANY = 200  # changes that are listed


def megabytes(size: int) -> float:
    """In MB; what is there never shows as 0.0."""
    return max(0.1, size / 1e6)


def held_words(held: Contents) -> Iterator[str]:
    """A sentence for each thing that is in the file, and what is not."""
    yield tr("{time} of {source}, {size:.1f} MB.").format(
        time=clock(held.ends - held.begins), source=source_words(held.about.source), size=megabytes(held.size)
    )
    yield tr("Hands in {seen} of {pictures} pictures, at most {hands} at once.").format(
        seen=held.with_hand, pictures=held.pictures, hands=held.hands
    )
    if held.kept:
        yield tr("The camera's pictures are in it, with all that it saw: faces, rooms, screens.")
    else:
        yield tr("There are no pictures and no sound in it.")
    done = [f"{count}{TIMES}{input_words(name)}" for name, count in held.inputs.items()]
    done += [tr("%n places of the pointer", held.moves)] if held.moves else []
    done += [tr("%n turns of the wheel", held.scrolls)] if held.scrolls else []
    done += [tr("%n programs or addresses started", held.started)] if held.started else []
    yield tr("What the hand did: {list}.").format(list=_listed(done))
    made = (f"{count}{TIMES}{gesture_words(name)}" for name, count in held.gestures.items())
    yield tr("Gestures: {list}.").format(list=_listed(made))
    if held.apps:
        yield tr("Applications in front: {list}.").format(list=_listed(held.apps))
    if held.titles:
        yield tr("The titles of %n windows are in it, as of pages and documents.", len(held.titles))
    if held.damage:
        yield told(held.damage)


def change_words(found: Comparison, begins: float) -> Iterator[str]:
    """What would be otherwise, the sum of it first; times are counted from `begins`."""
    if not found.changes and not found.moved:
        yield tr("Nothing would change.")
        return
    counts = {
        kind: sum(one.change == kind for one in found.changes) for kind in ("appears", "vanishes", "moves")
    }
    yield tr(
        "With today's settings: {appear} new, {vanish} that would not happen, {move} at another time, {same} as they "
        "were."
    ).format(appear=counts["appears"], vanish=counts["vanishes"], move=counts["moves"], same=found.same)
    if found.moved:
        yield tr("The pointer would be elsewhere at {count} moments, by up to {far:.0f} pixels.").format(
            count=found.moved, far=found.furthest_px
        )
    for changed in found.changes[:MANY]:
        yield _line(changed, begins)
    if len(found.changes) > MANY:
        yield tr("and %n more", len(found.changes) - MANY)


def _line(changed: Changed, begins: float) -> str:
    one = changed.before or changed.after
    assert one is not None
    rule = f" ({name_words(one.rule)})" if one.rule else ""
    what, time = happening_words(one.what) + rule, clock(one.t - begins)
    if changed.before and changed.after:
        by = changed.after.t - changed.before.t
        said = tr("{time}  {what}: {by:.2f} s later") if by > 0 else tr("{time}  {what}: {by:.2f} s earlier")
        return said.format(time=time, what=what, by=abs(by))
    said = tr("{time}  {what}: new") if changed.after else tr("{time}  {what}: would not happen")
    return said.format(time=time, what=what)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words) or tr("nothing")
