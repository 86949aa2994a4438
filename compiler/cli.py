"""The edge: arguments in, an exit status out; where exceptions end.

    kw controleer → compiler.commands.controleer.run(arguments, console)

Statuses: 0 good, 1 something is wrong with the regulation or the document, 2 wrong use, 3
undecided, 70 a mistake of ours. Only the module of the command given is loaded.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from typing import NoReturn

from compiler.commands.arguments import build_parser, parse_arguments
from compiler.commands.console import Console
from compiler.commands.failures import RegulationFails, WrongUse
from compiler.commands.version import version

WRONG_USE = 2
OUR_MISTAKE = 70
INTERRUPTED = 130


def run() -> NoReturn:
    """`kw` as a process of its own: one command, and then out with its exit status.

    What a command makes it keeps until it ends: to look through that for cycles, while it grows or at
    the very end, finds nothing. A command that stays has the collector switched on again.
    """
    gc.disable()
    status = main()
    gc.freeze()
    sys.exit(status)


def main(argv: list[str] | None = None) -> int:
    """Run `kw` with these arguments; returns the exit status."""
    words = sys.argv[1:] if argv is None else argv
    console = Console(colour="--geen-kleur" not in words)
    try:
        status = _run(words, console)
        console.out.flush()
    except WrongUse as error:
        console.note(f"fout: {error.message}")
        if error.help:
            console.note(f"hulp: {error.help}")
        return WRONG_USE
    except RegulationFails:
        return WRONG_USE
    except BrokenPipeError:  # the reader of our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        console.note("afgebroken")
        return INTERRUPTED
    except Exception as error:
        _report_our_mistake(error, console)
        return OUR_MISTAKE
    return status


def _run(words: list[str], console: Console) -> int:
    try:
        arguments = parse_arguments(words)
    except SystemExit as stop:  # --help has shown itself
        return int(stop.code or 0)
    if getattr(arguments, "versie", False):
        console.write(f"kw {version()}\n")
        return 0
    if arguments.commando is None:
        console.note(build_parser().format_help())
        return WRONG_USE
    command = import_module(f"compiler.commands.{arguments.commando}")
    status: int = command.run(arguments, console)
    return status


def _report_our_mistake(error: Exception, console: Console) -> None:
    console.note("fout: dit is een fout in kw zelf, niet in uw bestand.")
    console.note(f"      {type(error).__name__}: {error}")
    if os.environ.get("KW_TRACEBACK") == "1":
        import traceback

        console.note("".join(traceback.format_exception(error)))
        return
    console.note(
        "hulp: meld dit bij de beheerders van kw, met het commando en het bestand erbij. Zet\n"
        f"      KW_TRACEBACK=1 om te zien waar het misging (kw {version()}, "
        f"Python {sys.version.split()[0]})."
    )


if __name__ == "__main__":
    run()
