"""A diagnostic as plain data: severity, code, places and words, no layout.

Passes collect diagnostics and return them beside their result; an exception means a mistake of
ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from compiler.diagnostics.codes import Code
from compiler.source import Span
from compiler.vindplaats import Vindplaats


class Severity(StrEnum):
    """How bad it is; the values are the Dutch words that the reader sees."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    OPMERKING = "opmerking"


@dataclass(frozen=True, slots=True)
class Label:
    """A marked place with a short remark: "artikel 3 heeft drie leden"."""

    span: Span
    text: str = ""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding of a pass.

    `primary` is the place that is wrong; `secondary` are the places it disagrees with (a cycle has
    one for each step). `explanation` is a sentence, only where the labels are not enough; `help`
    says what to do. `answer` is what the drafter says to a remark in the file, with `opmerking KW360
    aanvaard "…"`: it stays, and is no longer open.
    """

    code: Code
    primary: Label
    secondary: tuple[Label, ...] = ()
    explanation: str = ""
    help: str = ""
    vindplaats: Vindplaats | None = None
    answer: str = ""

    @property
    def severity(self) -> Severity:
        return Severity(self.code.severity)

    @property
    def title(self) -> str:
        return self.code.title

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        span = self.primary.span
        return (span.source.name, span.start, span.end, self.code.number, self.primary.text)


def has_errors(diagnostics: tuple[Diagnostic, ...]) -> bool:
    return any(d.severity is Severity.FOUT for d in diagnostics)


def in_order(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """Sorted by file and place, each once, so that output never depends on the order of passes."""
    return tuple(sorted(dict.fromkeys(diagnostics), key=lambda d: d.sort_key))
