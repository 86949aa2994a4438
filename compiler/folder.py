"""A folder with a regulation, read into values: its `.kw` files and its publication.

    regeling/
      artikelen.kw          first; without it the folder is no regulation
      bijlage.kw, …         the other files, by name
      wijzigingen/          amendments, one to a file
      bron/publicatie.txt   the official text, with the exceptions of bron/normalisatie.toml
      bron/wijzigingen/     that of amendments: 2026.txt, perhaps with 2026.toml, for 2026.kw

Files are read as UTF-8, with or without a byte order mark, with any kind of line end. What cannot
be read is reported with its place; the rest is read all the same, so that one run reports all.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from compiler.diagnostics.codes import (
    GEEN_REGELING,
    GEEN_UTF8,
    ONBRUIKBARE_UITZONDERINGEN,
    ONLEESBAAR_BESTAND,
    PUBLICATIE_ONTBREEKT,
    Code,
)
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.publication.published import PublishedText, publish
from compiler.source import Source, Span

MAIN = "artikelen.kw"
AMENDMENTS = Path("wijzigingen")
PUBLICATION = Path("bron", "publicatie.txt")
EXCEPTIONS = Path("bron", "normalisatie.toml")


@dataclass(frozen=True, slots=True)
class Folder:
    """What stands in the folder, and what was wrong with reading it."""

    sources: tuple[Source, ...]
    published: PublishedText | None
    diagnostics: tuple[Diagnostic, ...]
    wijzigingen: tuple[Source, ...] = ()
    wijzigingspublicaties: Mapping[str, PublishedText] = field(default_factory=dict)
    """The publication of each amendment that has one, by the name of its file."""


def read_folder(path: Path) -> Folder:
    """Read the folder `path`; file names in messages are relative to the folder above it."""
    reader = _Reader(path)
    sources = tuple(
        source for name in _kw_files(path) if (source := reader.source(Path(name))) is not None
    )
    if not sources and not reader.diagnostics:
        reader.report_no_regulation()
    amending = tuple(
        source for name in _amendments(path) if (source := reader.source(name)) is not None
    )
    published = _published(reader)
    amended = {
        reader.name(name): text
        for name in _amendments(path)
        if (path / _publication_of(name)).is_file()
        and (text := _read_publication(reader, *_publication_and_exceptions(name))) is not None
    }
    return Folder(sources, published, tuple(reader.diagnostics), amending, amended)


def is_regulation(path: Path) -> bool:
    return (path / MAIN).is_file()


def stamp(path: Path) -> str:
    """A sum that changes whenever anything that `read_folder` reads does."""
    total = sha256()
    texts = (*(Path(name) for name in _kw_files(path)), *_amendments(path))
    amended = (x for name in _amendments(path) for x in _publication_and_exceptions(name))
    for name in (*texts, PUBLICATION, EXCEPTIONS, *amended):
        if (path / name).is_file():
            data = (path / name).read_bytes()
            total.update(f"{name.as_posix()} {len(data)}\n".encode() + data)
    return total.hexdigest()


def _kw_files(path: Path) -> list[str]:
    if not is_regulation(path):
        return []
    names = sorted(entry.name for entry in path.iterdir() if entry.suffix == ".kw")
    return [MAIN, *(name for name in names if name != MAIN and not name.startswith("."))]


def _amendments(path: Path) -> list[Path]:
    folder = path / AMENDMENTS
    if not folder.is_dir():
        return []
    names = sorted(entry.name for entry in folder.iterdir() if entry.suffix == ".kw")
    return [AMENDMENTS / name for name in names if not name.startswith(".")]


def _published(reader: _Reader) -> PublishedText | None:
    if reader.diagnostics:
        return None
    if not (reader.path / PUBLICATION).is_file():
        reader.report(
            PUBLICATIE_ONTBREEKT,
            Source(reader.name(PUBLICATION), ""),
            "dit bestand is er niet",
            explanation="De tekst kan nu niet met de publicatie worden vergeleken.",
            help="bewaar de tekst van de publicatie als bron/publicatie.txt, in UTF-8.",
        )
        return None
    return _read_publication(reader, PUBLICATION, EXCEPTIONS)


def _publication_of(amendment: Path) -> Path:
    """`bron/wijzigingen/2026.txt` for `wijzigingen/2026.kw`."""
    return PUBLICATION.parent / amendment.with_suffix(".txt")


def _publication_and_exceptions(amendment: Path) -> tuple[Path, Path]:
    publication = _publication_of(amendment)
    return publication, publication.with_suffix(".toml")


def _read_publication(reader: _Reader, publication: Path, exceptions: Path) -> PublishedText | None:
    text = reader.source(publication)
    toml = (
        reader.source(exceptions)
        if (reader.path / exceptions).is_file()
        else Source(reader.name(exceptions), "")
    )
    if text is None or toml is None:
        return None
    try:
        return publish(text.name, text.text, toml.text)
    except ValueError as error:
        reader.report(
            ONBRUIKBARE_UITZONDERINGEN,
            Source(toml.name, ""),
            str(error),
            help=f"verbeter dit bestand; elke uitzondering noemt een regel van {publication.name}.",
        )
        return None


class _Reader:
    """Reads files of one folder and collects what goes wrong."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.diagnostics: list[Diagnostic] = []

    def name(self, relative: Path) -> str:
        folder = self.path.name or self.path.resolve().name
        return (Path(folder) / relative).as_posix()

    def source(self, relative: Path) -> Source | None:
        name = self.name(relative)
        try:
            data = (self.path / relative).read_bytes()
        except OSError as error:
            self.report(ONLEESBAAR_BESTAND, Source(name, ""), reason(error))
            return None
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            self._report_encoding(name, data, error)
            return None
        # A lone carriage return ends a line too; one character for one keeps every place.
        return Source(
            name, text.replace("\r\n", "\0\n").replace("\r", "\n").replace("\0\n", "\r\n")
        )

    def report(
        self, code: Code, source: Source, text: str, *, explanation: str = "", help: str = ""
    ) -> None:
        span = Span(source, 0, 0)
        self.diagnostics.append(
            Diagnostic(code, Label(span, text), explanation=explanation, help=help)
        )

    def report_no_regulation(self) -> None:
        exists = self.path.is_dir()
        self.report(
            GEEN_REGELING,
            Source(self.path.as_posix(), ""),
            f"hier staat geen {MAIN}" if exists else "deze map is er niet",
            help=f"noem de map waarin {MAIN} staat, bijvoorbeeld: kw controleer regeling",
        )

    def _report_encoding(self, name: str, data: bytes, error: UnicodeDecodeError) -> None:
        if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            self.report(
                GEEN_UTF8,
                Source(name, ""),
                "dit bestand is als UTF-16 opgeslagen (in Kladblok heet dat ‘Unicode’)",
                help="kies bij Opslaan als de codering UTF-8.",
            )
            return
        # Read as Windows does, so that the reader recognises the line; the place is in bytes there.
        before = data[: error.start].decode("utf-8-sig")
        shown = Source(name, before + data[error.start :].decode("cp1252", "replace"))
        place = Label(
            Span(shown, len(before), len(before) + 1), "hier staat een teken dat niet klopt"
        )
        self.diagnostics.append(
            Diagnostic(GEEN_UTF8, place, help="kies bij Opslaan als de codering UTF-8.")
        )


def reason(error: OSError) -> str:
    """Why the system refused, in Dutch where we know the reason."""
    match error:
        case FileNotFoundError():
            return "dit bestand is er niet"
        case PermissionError():
            return "geen toestemming voor dit bestand"
        case IsADirectoryError():
            return "dit is een map, geen bestand"
        case _:
            return f"het systeem weigert: {os.strerror(error.errno) if error.errno else error}"
