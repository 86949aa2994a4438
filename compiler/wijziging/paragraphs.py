"""The text of an amending regulation as paragraphs, each with the mark it starts with.

Lines that follow each other are one paragraph, except where a line starts with a mark (`2.`, `a.`,
`ARTIKEL II`, `B`) and the one before it is finished: so "1 juli / 2026. De" stays together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from compiler.wijziging.traced import Traced, join

Merk = Literal["artikel", "kop", "hoofdletter", "cijfer", "letter", "graad", "bijlage", "slot", ""]

_NUMMER = r"(?:[IVXLC]+[A-Z]?|\d+[A-Za-z]*(?:[.:]\d+[A-Za-z]*)*)"
_TITEL = r"(?:\s+(?P<rest>[^a-z\s,;.:].*))?"
_MARKS: tuple[tuple[Merk, re.Pattern[str]], ...] = (
    ("artikel", re.compile(rf"(?:ARTIKEL|Artikel) (?P<nr>{_NUMMER})\.?{_TITEL}")),
    (
        "kop",
        re.compile(
            r"(?P<soort>HOOFDSTUK|Hoofdstuk|PARAGRAAF|Paragraaf|§) ?"
            rf"(?P<nr>\d+[A-Za-z]*(?:\.\d+[A-Za-z]*)*)\.?{_TITEL}"
        ),
    ),
    (
        "bijlage",
        re.compile(
            r"(?P<rest>(?:BIJLAGE\b|Bijlage(?: \w+)?(?=,|$)).*[^:;])|(?P<r2>BIJLAGE|Bijlage)"
        ),
    ),
    (
        "slot",
        re.compile(
            r"(?P<rest>(?:Deze|Dit) (?:regeling|besluit|verordening|wet) (?:zal|wordt) .*geplaatst.*"
            r"|TOELICHTING|Toelichting|Nota van toelichting)"
        ),
    ),
    ("hoofdletter", re.compile(r"(?P<nr>[A-Z]{1,3})\.?|(?P<nr2>([A-Z])\3?\3?)\.\s+(?P<rest>.+)")),
    ("graad", re.compile(r"(?P<nr>\d+[a-z]*)°\.?\s*(?P<rest>.*)")),
    ("cijfer", re.compile(r"(?P<nr>\d+[a-z]*)\.(?:\s+(?P<rest>.*))?")),
    ("letter", re.compile(r"(?P<nr>[a-z]{1,2})\.(?:\s+(?P<rest>.*))?")),
)
_BULLET = re.compile(r"[•·▪]\s+")
_FINISHED = re.compile(r"(?:[.:;,”\"’»]|\b(?:en|of|en/of))$")


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph: its mark and number ("cijfer", "2"), the text behind it, and the whole."""

    merk: Merk
    nummer: str
    tekst: Traced
    heel: Traced
    woord: str = ""


def read_paragraphs(lines: tuple[Traced | None, ...]) -> tuple[Para, ...]:
    """The paragraphs of lines of text; None and an empty line separate."""
    found: list[list[Traced]] = []
    opens = True
    for line in lines:
        if line is None or not line.text.strip():
            opens = True
            continue
        line = _without_bullet(line.stripped())
        if opens or _starts(line, found[-1]):
            found.append([line])
        else:
            found[-1].append(line)
        opens = False
    return tuple(_para(join(tuple(part))) for part in found)


def mark_of(text: str) -> tuple[Merk, str]:
    """The mark a paragraph starts with, and its number."""
    for merk, pattern in _MARKS:
        m = pattern.fullmatch(text)
        if m is not None:
            groups = m.groupdict()
            return merk, groups.get("nr") or groups.get("nr2") or ""
    return "", ""


def _without_bullet(line: Traced) -> Traced:
    m = _BULLET.match(line.text)
    return line.part(m.end()) if m else line


def _starts(line: Traced, before: list[Traced]) -> bool:
    """Whether a line opens a paragraph, though no empty line stands before it."""
    last = before[-1].text
    alone = len(before) == 1 and mark_of(last)[0] in ("artikel", "kop", "hoofdletter", "slot")
    merk, _ = mark_of(line.text)
    if merk in ("artikel", "hoofdletter", "slot", "kop"):
        return _FINISHED.search(last) is not None or alone
    if alone and mark_of(last)[0] != "artikel":
        return True
    return bool(merk) and _FINISHED.search(last) is not None


def _para(tekst: Traced) -> Para:
    text = tekst.text
    for merk, pattern in _MARKS:
        m = pattern.fullmatch(text)
        if m is None:
            continue
        groups = m.groupdict()
        rest = tekst.part(m.start("rest")) if groups.get("rest") else Traced()
        number = groups.get("nr") or groups.get("nr2") or ""
        return Para(merk, number, rest, tekst, (groups.get("soort") or "").lower())
    return Para("", "", tekst, tekst)
