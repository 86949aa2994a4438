"""`kw opmaak [PAD]`: formats `.kw` files; `--controle` only says which would change."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from compiler.commands.console import Console
from compiler.commands.failures import WrongUse
from compiler.commands.project import find_project
from compiler.folder import reason
from compiler.opmaak.format import format_text
from compiler.opmaak.rows import ScheveInspringing


def run(arguments: argparse.Namespace, console: Console) -> int:
    files = _files(arguments.pad)
    changed = failed = 0
    for path in files:
        try:
            old, new = _formatted(path)
        except ScheveInspringing as error:
            console.note(f"{path}: {error}; dit bestand is overgeslagen")
            failed += 1
            continue
        if new == old:
            continue
        changed += 1
        console.write(f"{path}: {'zou anders worden' if arguments.controle else 'opgemaakt'}\n")
        if not arguments.controle:
            _replace(path, new)
    if not changed and not failed:
        console.write(f"niets te doen: {len(files)} bestand{'en' * (len(files) != 1)} in orde\n")
    return int(failed > 0 or (arguments.controle and changed > 0))


def _files(named: str | None) -> list[Path]:
    if named is not None and Path(named).is_file():
        return [Path(named)]
    folder = find_project(named).regeling
    files = sorted((*folder.glob("*.kw"), *folder.glob("wijzigingen/*.kw")))
    if not files:
        raise WrongUse(f"in ‘{folder}’ staan geen .kw-bestanden")
    return files


def _formatted(path: Path) -> tuple[bytes, bytes]:
    try:
        old = path.read_bytes()
        return old, format_text(old.decode("utf-8")).encode()
    except UnicodeDecodeError as error:
        raise WrongUse(f"{path} is niet in UTF-8 opgeslagen", "zie kw uitleg KW903") from error
    except OSError as error:
        raise WrongUse(f"{path}: {reason(error)}") from error


def _replace(path: Path, content: bytes) -> None:
    """Write the whole file beside the old one and put it in its place."""
    beside = path.with_name(path.name + ".nieuw")
    try:
        beside.write_bytes(content)
        beside.chmod(path.stat().st_mode)
        os.replace(beside, path.resolve())
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise WrongUse(f"{path} is niet geschreven: {reason(error)}") from error
