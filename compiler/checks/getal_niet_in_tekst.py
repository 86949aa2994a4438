"""A rule says no more than its text: each value written in it stands there too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import lru_cache

from compiler.checks.provisions import texts_of_units, unit_of
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import nodes as m
from compiler.model.expressions import Bedragwaarde, Expression, Letterlijk, Termijnwaarde
from compiler.model.literals import MONTHS, read_bedrag, read_termijn, write_datum
from compiler.model.types import Basistype
from compiler.model.walk import walk
from compiler.source import Span
from compiler.vindplaats import Vindplaats

_BEDRAG = re.compile(r"€ ?\d+(?:\.\d{3})*(?:,\d{2})?")
_TERMIJN = re.compile(
    r"\w+ (?:dag|week|maand|(?:kalender)?jaar|dagen|weken|maanden|(?:kalender)?jaren)\b"
)
_SHORT_DATE = re.compile(r"(\d{1,2}) (" + "|".join(MONTHS) + r")(?: (\d{4}))?")
_YEAR = re.compile(r"\b(\d{4})\b")

# "Is there one?" and "are there none?" count without the text naming a number.
_UNNAMED = (0, 1)


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Every value written in a rule must occur in the text of its provision."""
    texts = texts_of_units(regeling)
    for bepaling in regeling.walk():
        text = texts.get(unit_of(bepaling.vindplaats), "")
        for regel in bepaling.regels:
            yield from _of_rule(regel, text, bepaling.vindplaats)


def _of_rule(regel: m.Regel, text: str, at: Vindplaats) -> Iterator[Diagnostic]:
    match regel:
        case m.Periode():
            for day in (regel.begin, regel.einde):
                if not _has_date(text, day):
                    yield _missing(regel.span, write_datum(day), at)
        case m.Termijn():
            if regel.waarde not in _termijnen(text):
                yield _missing(regel.span, regel.tekst, at)
        case m.Constante():
            yield from _of_literal(regel.waarde, text, at)
        case m.Slotbepaling(datum=date() as day):
            if not _has_date(text, day):
                yield _missing(regel.span, write_datum(day), at)
        case m.Eis() if regel.overeenkomstig is None:
            yield from _of_expressions((regel.indien, regel.geldt), text, at)
        case m.Berekening():
            yield from _of_expressions((regel.uitdrukking,), text, at)
        case m.Afwijking():
            yield from _of_expressions((regel.voorwaarde,), text, at)
        case _:
            pass


def _of_expressions(
    given: tuple[Expression | None, ...], text: str, at: Vindplaats
) -> Iterator[Diagnostic]:
    for expression in given:
        for part in walk(expression) if expression is not None else ():
            if isinstance(part, Letterlijk) and not part.naam:
                yield from _of_literal(part, text, at)


def _of_literal(literal: Letterlijk, text: str, at: Vindplaats) -> Iterator[Diagnostic]:
    if not _occurs(literal, text):
        yield _missing(literal.span, literal.tekst, at)


def _occurs(literal: Letterlijk, text: str) -> bool:
    match literal.waarde:
        case bool() | str():
            return True
        case Bedragwaarde() as amount:
            return amount.centen == 0 or amount in _bedragen(text)
        case date() as day:
            return _has_date(text, day)
        case Termijnwaarde() as term:
            return term in _termijnen(text)
        case int() as number:
            return number in _UNNAMED or _has_number(text, number)
        case Fraction() if literal.type is Basistype.PERCENTAGE:
            return re.search(rf"(?<![\d,]){re.escape(literal.tekst)}", text) is not None
        case _:
            return True


def _has_date(text: str, day: date) -> bool:
    """Also where a year is named once for two days: "tussen 1 augustus en 1 oktober 2028"."""
    years = _YEAR.findall(text)
    return any(
        int(number) == day.day
        and MONTHS[day.month - 1] == month
        and (int(year) == day.year if year else str(day.year) in years)
        for number, month, year in _SHORT_DATE.findall(text)
    )


def _has_number(text: str, number: int) -> bool:
    if re.search(rf"(?<![\d.,]){number}(?![\d,])", text):
        return True
    return number in _numbers_in_words(text)


# What the text of one provision holds is asked for every value of its rules.


@lru_cache(maxsize=1)
def _bedragen(text: str) -> frozenset[Bedragwaarde | None]:
    return frozenset(map(read_bedrag, _BEDRAG.findall(text)))


@lru_cache(maxsize=1)
def _termijnen(text: str) -> frozenset[Termijnwaarde | None]:
    return frozenset(map(read_termijn, _TERMIJN.findall(text)))


@lru_cache(maxsize=1)
def _numbers_in_words(text: str) -> frozenset[int]:
    words = set(re.findall(r"[a-zë]+|één", text.lower()))
    terms = (read_termijn(f"{word} dagen") for word in words)
    return frozenset(term.aantal for term in terms if term is not None)


def _missing(span: Span, value: str, at: Vindplaats) -> Diagnostic:
    return Diagnostic(
        codes.GETAL_NIET_IN_TEKST,
        Label(span, f"‘{value}’ staat niet in de tekst van {unit_of(at)}"),
        help="neem de waarde uit de tekst over, of zet de regel onder de bepaling die haar noemt",
        vindplaats=at,
    )
