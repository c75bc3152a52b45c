"""The command line: reads the words, runs one command, turns what went wrong into one line and an exit code."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from handcontrol import __version__
from handcontrol.errors import HandcontrolError
from handcontrol.importing import importing

#: name → module in handcontrol.commands with `HELP`, `configure(parser)` and `run(args) -> int`.
COMMANDS = {
    "track": "track",
    "record": "record",
    "replay": "replay",
    "session": "session",
    "export": "export",
    "compare": "compare",
    "check-sessions": "check_sessions",
    "models": "models",
    "cameras": "cameras",
    "doctor": "doctor",
    "data": "data",
    "gestures": "gestures",
    "teach": "teach",
    "rules": "rules",
    "bench": "bench",
    "pointer-study": "pointer_study",
    "fitts": "fitts",
    "calibrate": "calibrate",
}
APP = "app"  # without a command word: the application itself


def build_parser(name: str | None) -> argparse.ArgumentParser:
    """The parser for one command (None: the application). Only that command's module is imported."""
    module = importlib.import_module(f"handcontrol.commands.{COMMANDS[name] if name else APP}")
    kind = argparse.ArgumentParser if name else _AppParser
    parser = kind(
        prog=f"handcontrol {name}" if name else "handcontrol",
        description=module.HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    if not name:
        parser.add_argument("--version", action="version", version=f"handcontrol {__version__}")
    module.configure(parser)
    parser.set_defaults(run=module.run)
    return parser


class _AppParser(argparse.ArgumentParser):
    """Lists the commands only when its help is wanted: that imports them all."""

    def format_help(self) -> str:
        self.epilog = _command_list()
        return super().format_help()


def _command_list() -> str:
    lines = ["commands (handcontrol COMMAND --help):"]
    for name, module in COMMANDS.items():
        help_text = importlib.import_module(f"handcontrol.commands.{module}").HELP
        lines.append(f"  {name:<9} {help_text.splitlines()[0]}")
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code: 0 ok, 1 the work failed, 2 bad usage."""
    words = list(sys.argv[1:] if argv is None else argv)
    name = words.pop(0) if words and not words[0].startswith("-") else None
    if name is not None and name not in COMMANDS:
        known = ", ".join(COMMANDS)
        print(f"handcontrol: there is no command {name!r}; the commands are {known}.", file=sys.stderr)
        return 2
    with importing():
        parser = build_parser(name)
    args = parser.parse_args(words)
    try:
        return int(args.run(args))
    except HandcontrolError as error:
        print(f"{parser.prog}: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print(f"{parser.prog}: stopped.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # The reader of our output went away (as `| head` does): nothing is wrong, and nothing more can be said.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
