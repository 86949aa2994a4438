"""The one place where tests call the amendments: from a case to the regulation as amended.

A case is a text file in parts: a comment, `== tekst` (the regulation before), `== wijziging` (the
articles of the amending regulation as published) and either `== wordt` (the regulation after) or
`== meldingen` (what is said of it: code, words marked, label).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from compiler.diagnostics.diagnostic import Diagnostic, in_order
from compiler.driver import Compilation, compile_regeling
from compiler.source import Source, Span
from compiler.wijziging.apply import Toegepast, apply
from compiler.wijziging.from_kw import read_kw
from compiler.wijziging.reader import Wijzigingstekst, read_text
from compiler.wijziging.to_kw import write_kw
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Deel

CASES = Path(__file__).parent / "cases" / "wijziging"


@dataclass(frozen=True, slots=True)
class Case:
    parts: dict[str, str]

    @property
    def wordt(self) -> str:
        return self.parts.get("wordt", "")


def read_case(path: Path) -> Case:
    pieces = re.split(r"^== (\w+)\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return Case(dict(zip(pieces[1::2], (p.strip("\n") + "\n" for p in pieces[2::2]), strict=True)))


def lines_of(source: Source) -> tuple[Traced | None, ...]:
    """The lines of a text as the reader takes them: None for an empty one."""
    spans = [source.span_of_line(n) for n in range(1, len(source.line_starts) + 1)]
    return tuple(Traced.of(span) if span.text.strip() else None for span in spans)


def read_amendment(text: str) -> Wijzigingstekst:
    """The text of an amendment; a text without an article is ARTIKEL I."""
    if not re.match(r"(?i)artikel [ivx]+\b", text):
        text = f"ARTIKEL I\n\n{text}"
    return read_text(lines_of(Source("wijziging.txt", text)))


def amend(before: str, amendment: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """The regulation after the amendment, and what was said."""
    root = Deel("regeling", "", None, (read_kw(Source("artikelen.kw", before)),))
    text = read_amendment(amendment)
    done: Toegepast = apply(root, text.opdrachten)
    after = write_kw(done.root.delen[0], "artikelen.kw").source.text
    return after, in_order((*text.diagnostics, *done.diagnostics))


def compile_page(example: str) -> Compilation:
    """An example of a page about a code: the regulation, and below it the file of an amendment."""
    regulation, *amendments = re.split(r"^(?=wijziging )", example, flags=re.MULTILINE)
    return compile_amended(regulation, *amendments)


def compile_amended(regulation: str, *amendments: str) -> Compilation:
    """All passes on a regulation of one file and its amendments."""
    sources = (Source("regeling/artikelen.kw", regulation),)
    amending = tuple(
        Source(f"regeling/wijzigingen/{n}.kw", text) for n, text in enumerate(amendments, start=1)
    )
    return compile_regeling(sources, None, (), amending)


def said(diagnostics: tuple[Diagnostic, ...]) -> str:
    """One line for each: code, the words it points at, its label."""
    return "".join(
        f"{d.code.number} [{_words(d.primary.span)}] {d.primary.text}\n" for d in diagnostics
    )


def _words(span: Span) -> str:
    return " ".join(span.text.split())
