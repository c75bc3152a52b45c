"""All profiles as books to be edited: the person's own files and the packaged ones; made, named, given out, taken in.

Pure but for the files. Each book keeps what can be taken back in it as long as the program runs.
"""

from __future__ import annotations

import re
from pathlib import Path

import tomlkit

from handcontrol.errors import RulesError
from handcontrol.rules.file import load_rules, parse_rules, write_text
from handcontrol.rules.grammar import AUTO, VERSION
from handcontrol.rules.packs import pack_text
from handcontrol.rules.rulebook import RuleBook
from handcontrol.rules.shelf import pack_names

_NAME = re.compile(r"\w[\w-]{0,63}")


def profile_name(words: str) -> str:
    """The name of a profile as a person gives it: "My films" is my_films. RulesError where it cannot be one."""
    name = re.sub(r"\s+", "_", words.strip()).lower()
    if not _NAME.fullmatch(name) or name == AUTO:
        raise RulesError(f"{words!r} cannot be a profile's name.", "Give one of letters and digits.")
    return name


class Bookcase:
    """folder: the person's profiles, one file each. begun: the profile the program began with; path: its file, where
    that is another than the folder's. A RulesError changes nothing."""

    def __init__(self, folder: Path, *, begun: str = "default", path: Path | None = None) -> None:
        self.folder, self.begun = folder, begun
        self._begun_path = path
        self._books: dict[str, RuleBook] = {}

    def names(self) -> list[str]:
        """Every profile there is, sorted."""
        return sorted({self.begun, *pack_names(), *(path.stem for path in self.folder.glob("*.toml"))})

    def path(self, name: str) -> Path:
        """Its file, which a packaged one gets with the first change."""
        if name == self.begun and self._begun_path is not None:
            return self._begun_path
        return self.folder / f"{name}.toml"

    def is_own(self, name: str) -> bool:
        """Whether it is a file of the person's."""
        return self.path(name).exists()

    def is_packaged(self, name: str) -> bool:
        """Whether one of that name comes with the program, below a file of the person's."""
        return name in pack_names() and self.path(name).parent == self.folder

    def open(self, name: str) -> RuleBook:
        """Its rules as they are now, to be edited."""
        if name in self._books:
            self._books[name].look()
        else:
            start = pack_text(name) if name in pack_names() else ""
            self._books[name] = RuleBook(self.path(name), start=start)
        return self._books[name]

    def stays(self, name: str) -> bool:
        """Whether it cannot be renamed or removed: the program begins with it, or it comes with the program."""
        return name == self.begun or name in pack_names()

    # --- changes -------------------------------------------------------------------------------------------------

    def new(self, words: str) -> str:
        """A profile without rules; its name."""
        return self._put(words, f"version = {VERSION}\n")

    def duplicate(self, name: str, words: str) -> str:
        """The same rules, comments and all, to be chosen: two profiles for one application would be in each other's
        way. Its name."""
        text = self.open(name).text
        if parse_rules(text)[0] is None:
            raise RulesError(f"The file of {name} has a fault, so it is not duplicated.", "Mend it first.")
        document = tomlkit.parse(text)
        document.pop("use_for", None)
        return self._put(words, tomlkit.dumps(document))

    def rename(self, name: str, words: str) -> str:
        """Another name for a profile of the person's, which keeps what can be taken back; its name then."""
        to = self._free(words, but=name)
        try:
            self.path(name).rename(self.path(to))
        except OSError as error:
            raise RulesError(
                f"{name} cannot be renamed: {error.strerror}.", "Check the folder.", help="files"
            ) from error
        book = self._books.pop(name, None)
        if book is not None:
            book.path = self.path(to)
            self._books[to] = book
        return to

    def reset(self, name: str) -> None:
        """A packaged profile that was changed is as it came; that can be taken back."""
        self.open(name).reset()

    def delete(self, name: str) -> None:
        """Remove the person's file, for good."""
        try:
            self.path(name).unlink(missing_ok=True)
        except OSError as error:
            raise RulesError(
                f"{name} cannot be deleted: {error.strerror}.", "Check the folder.", help="files"
            ) from error
        self._books.pop(name, None)

    def write_out(self, name: str, path: Path) -> None:
        """The profile as a file for somebody else."""
        write_text(path, self.open(name).text)

    def take_in(self, path: Path) -> str:
        """A file, also a stranger's, among the person's profiles: checked, and nothing in it is done. It is called as
        the file, with a number where that is taken; its name."""
        rules, problems = load_rules(path)
        if rules is None:
            first = next(problem for problem in problems if problem.level == "error")
            raise RulesError(f"{path.name} is not taken in: {first}", "Mend the file, or choose another.")
        return self._put(self.spare(re.sub(r"[^\w-]", "_", path.stem).lower()), path.read_text("utf-8"))

    def spare(self, name: str) -> str:
        """That name, or the first with a number that no profile has."""
        known, tried, number = {one.casefold() for one in self.names()}, name, 2
        while tried.casefold() in known:
            tried, number = f"{name}_{number}", number + 1
        return tried

    def _put(self, words: str, text: str) -> str:
        name = self._free(words)
        write_text(self.path(name), text)
        self._books.pop(name, None)
        return name

    def _free(self, words: str, *, but: str = "") -> str:
        """The name, where no other profile has it."""
        name = profile_name(words)
        if name in {one.casefold() for one in self.names()} - {but.casefold()}:
            raise RulesError(f"There is a profile {name!r} already.", "Choose another name.")
        return name
