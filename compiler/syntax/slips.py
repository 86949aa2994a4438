"""The slips that drafters make, each with what to say: recognised by what is written on the line.

A slip is looked for around the place where the parser stopped; the first in the list that fits wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from compiler.diagnostics import codes
from compiler.diagnostics.codes import Code

_MONTHS = "jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec"
_ORDINALS = "eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende"
_NAMED = "eis|bereken|afwijking|beoordeling|gegevens|keuzelijst|tabel"


@dataclass(frozen=True, slots=True)
class Slip:
    """A pattern and its message; `near` also fits when the parser stopped at the word after it."""

    pattern: re.Pattern[str]
    label: str
    help: str
    code: Code = codes.ONVERWACHT
    near: bool = False


def _slip(
    pattern: str, label: str, help: str, code: Code = codes.ONVERWACHT, *, near: bool = False
) -> Slip:
    return Slip(re.compile(pattern), label, help, code, near)


def _instead(pattern: str, right: str) -> Slip:
    return _slip(rf"\b{pattern}", f"hier schrijft men ‘{right}’", f"schrijf ‘{right}’", near=True)


SLIPS: tuple[Slip, ...] = (
    _slip(
        r"[‘’„«»`´'].*",
        "dit is geen recht aanhalingsteken",
        'zet de woorden tussen rechte aanhalingstekens: "…"',
        codes.AANHALINGSTEKEN,
    ),
    _slip(
        rf"\b\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}\b|\b\d{{4}}-\d\d-\d\d\b"
        rf"|\b\d{{1,2}}\s+(?i:{_MONTHS})[a-z]*\.?(?:\s+\d{{2,4}})?\b",
        "zo schrijft men geen datum",
        "schrijf een datum als 7 juli 2025",
    ),
    _slip(
        r"(?:€|\bEUR\b|\beuro\b)\s*-?\d[\d.,]*|\b\d[\d.,]*\s*(?:euro\b|EUR\b|€)"
        r"|\b\d+[.,]\d[\d.,]*(?![\d%]*\s*(?:%|procent))",
        "zo schrijft men geen bedrag",
        "schrijf een bedrag als € 1.000,50: een punt tussen de duizendtallen, een komma voor de centen",
    ),
    _slip(r"€(?!\s*-?\d)", "hier ontbreekt het bedrag", "schrijf een bedrag als € 1.000,50"),
    _slip(
        r"\d[\d.,]*\s*(?:procent|pct)\b|\d+\.\d+\s*%|\d[\d,]*\s+%",
        "zo schrijft men geen percentage",
        "schrijf een percentage als 85% of 12,5%",
    ),
    _instead(r"t/m\b", "tot en met"),
    _instead(r"tot (?!en\b)", "tot en met"),
    _instead(r"tenminste\b", "ten minste"),
    _instead(r"tenhoogste\b", "ten hoogste"),
    _instead(r"(?:minimaal|minstens)\b", "ten minste"),
    _instead(r"(?:maximaal|hoogstens)\b", "ten hoogste"),
    _instead(r"(?:hoger|groter) dan\b", "meer dan"),
    _instead(r"(?:lager|kleiner) dan\b", "minder dan"),
    _instead(r"voorzover\b", "voor zover"),
    _instead(r"gelijk aan\b", "is"),
    _slip(
        r"(?<=[\w)%]) *[<>=≤≥≠!]+",
        "vergelijken gaat hier in woorden",
        "schrijf ‘is’, ‘is niet’, ‘is ten minste’, ‘is ten hoogste’, ‘is meer dan’ of ‘is minder dan’",
    ),
    _slip(
        rf",?\s*\b(?:{_ORDINALS})\s+(?:lid|volzin|onderdeel)\b|\b(?:lid|volzin)\s+(?:{_ORDINALS})\b",
        "hier hoort een nummer in cijfers, achter het woord",
        "schrijf: lid 4, volzin 2, artikel 9 lid 4 onderdeel a",
    ),
    _slip(
        r"^\s*(?:artikel|lid|onderdeel|subonderdeel|noot|hoofdstuk|titel|afdeling|paragraaf) \w+[.:°)]+",
        "achter het nummer hoort geen teken",
        "schrijf alleen het nummer of de letter: lid 1, onderdeel a, subonderdeel 1",
    ),
    _slip(
        r"^\s*onderdeel \d+",
        "een onderdeel heeft een letter",
        "schrijf ‘onderdeel a’; wat daaronder een nummer heeft, is een subonderdeel",
    ),
    _slip(
        r"^\s*subonderdeel [a-z]+",
        "een subonderdeel heeft een nummer",
        "schrijf ‘subonderdeel 1’; wat een letter heeft, is een onderdeel",
    ),
    _slip(
        r"^\s*zonder regel bij",
        "hier ontbreekt de reden",
        "schrijf de reden voor ‘bij’: zonder regel procedure bij volzin 1",
        codes.REGEL_NIET_AF,
        near=True,
    ),
    _slip(r"\blijst \w+", "hier ontbreekt ‘van’", "schrijf ‘lijst van …’", near=True),
    _slip(r"\bja of nee\b", "dit is geen soort gegevens", "schrijf ja/nee"),
    _slip(
        r"\w+(?:-\w+)+",
        "in een naam staat geen streepje",
        "verbind de woorden van een naam met lage streepjes: op_tijd",
    ),
    _slip(
        rf"^\s*(?:{_NAMED}) \w+ \w+",
        "een naam is één woord",
        "verbind de woorden van een naam met lage streepjes: op_tijd",
    ),
    _slip(
        r"^\s*\w+\s*:",
        "hier hoort geen dubbele punt",
        "schrijf de waarde achter de naam, met een spatie ertussen",
    ),
    _slip(
        r"(?<=\s)[+*/×÷-](?=\s)", "rekenen gaat hier in woorden", "schrijf ‘plus’, ‘min’ of ‘keer’"
    ),
    _slip(
        r"^\s*\w+ is \S+",
        "de waarde staat direct achter de naam",
        "laat ‘is’ weg: scholen 20",
    ),
)


def find(line: str, start: int, end: int, *, complete: bool) -> Slip | None:
    """The slip at columns `start` to `end` of a line.

    `complete` says that what stands there is a date, amount or other value that is well written, so
    that only its place can be wrong.
    """
    return next(_fitting(line, start, end, complete), None)


def _fitting(line: str, start: int, end: int, complete: bool) -> Iterator[Slip]:
    first_word = not line[:start].strip()
    for slip in SLIPS:
        if first_word and slip.pattern.pattern.startswith("^"):
            continue
        for match in slip.pattern.finditer(line):
            if complete and match.start() >= start:
                continue
            if match.start() < end and match.end() > start - (2 if slip.near else 0):
                yield slip
