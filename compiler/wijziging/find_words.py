"""Where the words of an instruction stand: in which texts of a place, and where in these."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn

from compiler.diagnostics import codes
from compiler.model.zinnen import split_zinnen
from compiler.source import Span
from compiler.wijziging.instructies import (
    Adres,
)
from compiler.wijziging.state import Bewerking
from compiler.wijziging.tabel.printed import is_printed
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Blok, Deel, Pad, Plaats, deel_at

ELLIPSIS = re.compile(r"\((?:…|\.\.\.)\)")
_SAME = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " ", "‑": "-"})


@dataclass(frozen=True, slots=True)
class Tekst:
    """A text that can change: a paragraph, a title, or a row of a table (`regel` in a Blok)."""

    pad: Pad
    tekst: Traced
    naam: str
    regel: int | None = None
    opschrift: bool = False
    offset: int = 0
    """Where it starts in its paragraph: not at 0 when it is one sentence of it."""


@dataclass(frozen=True, slots=True)
class Vondst:
    """Words found in a text, from `start` up to `end`."""

    waar: Tekst
    start: int
    end: int


def find_words(
    werk: Bewerking, waar: tuple[Adres, ...], woorden: Traced, telkens: bool, slot: bool
) -> list[Vondst]:
    """Where the words stand, in the order of the text; raises PastNiet."""
    found: list[Vondst] = []
    places: list[Plaats] = []
    several = False
    for adres in waar:
        texts = _texts(werk, adres)
        places += werk.find(adres)
        here = [v for t in texts for v in _in_text(t, woorden.text)]
        if slot:
            here = _at_end(texts, woorden.text)
        several = several or len(here) > 1
        found += [v for v in here if v not in found]
    span = woorden.span() or waar[0].span
    if not found:
        _refuse_absent(werk, woorden.text, span, tuple(places), slot)
    if several and not telkens:
        werk.refuse(
            codes.WOORDEN_MEER_KEREN,
            span,
            f"deze woorden staan daar {len(found)} keer",
            help="noem de plaats nauwkeuriger, of schrijf ‘telkens’ als elke plek is bedoeld",
            against=tuple(places),
        )
    return sorted(found, key=lambda v: (v.waar.pad, v.waar.regel or 0, v.start))


def _refuse_absent(
    werk: Bewerking, words: str, span: Span, places: tuple[Plaats, ...], slot: bool
) -> NoReturn:
    where = " aan het slot" if slot else ""
    werk.refuse(
        codes.WOORDEN_NIET_GEVONDEN,
        span,
        f"‘{words}’ staat daar niet{where}",
        help="vergelijk de woorden en de plaats met de publicatie, letter voor letter",
        against=places,
    )
    raise AssertionError


def _texts(werk: Bewerking, adres: Adres) -> list[Tekst]:
    """The texts that an address covers."""
    volzin = adres.plaats.delen[-1:] and adres.plaats.delen[-1].soort == "volzin"
    if volzin:
        tekst, start, end = find_sentence(werk, adres)
        return [Tekst(tekst.pad, tekst.tekst.part(start, end), tekst.naam, offset=start)]
    rij = adres.plaats.nummer_of("rij")
    found: list[Tekst] = []
    for plaats in werk.find(adres):
        deel = deel_at(werk.root, plaats.pad)
        if adres.deel == "opschrift":
            found += _title(deel, plaats.pad)
        elif adres.deel == "aanhef":
            found += [t for t in _own(deel, plaats.pad) if t.pad[-1] < first_part(deel)]
        else:
            found += _all(deel, plaats.pad)
    return found if rij is None else _in_row(found, rij)


def _title(deel: Deel, pad: Pad) -> list[Tekst]:
    if deel.opschrift is None:
        return []
    return [Tekst(pad, deel.opschrift, f"{deel.naam}#opschrift", None, True)]


def _own(deel: Deel, pad: Pad) -> list[Tekst]:
    return [
        Tekst((*pad, i), item.tekst, deel.naam)
        for i, item in enumerate(deel.inhoud)
        if isinstance(item, Alinea)
    ]


def _all(deel: Deel, pad: Pad) -> list[Tekst]:
    found = _title(deel, pad) if deel.soort == "kop" else []
    for index, item in enumerate(deel.inhoud):
        inner = (*pad, index)
        match item:
            case Alinea():
                found.append(Tekst(inner, item.tekst, deel.naam))
            case Deel():
                found += _all(item, inner)
            case Blok() if is_printed(item) and not _is_written_out(deel):
                found += [
                    Tekst(inner, line, f"{deel.naam}#tabel", number)
                    for number, line in enumerate(item.regels)
                    if line.text.lstrip().startswith("|")
                ]
            case Blok():
                pass
    return found


def _in_row(texts: list[Tekst], cell: str) -> list[Tekst]:
    """The texts of the row with this cell, or of the onderdeel that says it."""
    onderdelen = [t.pad[:-1] for t in texts if t.regel is None and _in_text(t, cell)]
    return [
        t
        for t in texts
        if (t.regel is not None and _has_cell(t.tekst.text, cell))
        or any(t.pad[: len(pad)] == pad for pad in onderdelen)
    ]


def _is_written_out(deel: Deel) -> bool:
    """Whether what a table prints stands behind it."""
    return any(below.soort in ("onderdeel", "rij") for below in deel.delen)


def first_part(deel: Deel) -> int:
    return next((i for i, x in enumerate(deel.inhoud) if isinstance(x, Deel)), len(deel.inhoud))


def _has_cell(row: str, cell: str) -> bool:
    return cell in [part.strip() for part in row.split("|")]


def _in_text(tekst: Tekst, words: str) -> list[Vondst]:
    """Whole words only; where they stand nowhere to the letter, with other quotation marks."""
    pattern = _pattern(words)
    text = tekst.tekst.text
    found = [Vondst(tekst, *m.span()) for m in pattern.finditer(text)]
    if found or not words.strip():
        return found
    plain = _pattern(words.translate(_SAME))
    return [Vondst(tekst, *m.span()) for m in plain.finditer(text.translate(_SAME))]


def _pattern(words: str) -> re.Pattern[str]:
    parts = [
        r"\s+".join(re.escape(word) for word in part.split()) for part in ELLIPSIS.split(words)
    ]
    body = r"\s.*?\s".join(parts) if len(parts) > 1 else parts[0]
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    if words[:1].isdigit():
        before = r"(?<![\w.,])"
    if words[-1:].isdigit():
        after = r"(?![\w]|[.,]\d)"
    return re.compile(before + body + after)


def _at_end(texts: list[Tekst], words: str) -> list[Vondst]:
    last = texts[-1] if texts else None
    if last is None or not last.tekst.text.endswith(words):
        return []
    end = len(last.tekst.text)
    return [Vondst(last, end - len(words), end)]


def last_text(werk: Bewerking, adres: Adres, *, own: bool = False) -> Tekst:
    """The last paragraph of a place, `own` without its parts."""
    plaats = werk.find(adres)[0]
    deel = deel_at(werk.root, plaats.pad)
    found = _own(deel, plaats.pad) if own else _texts(werk, adres)
    if not found:
        werk.refuse(
            codes.PLAATS_BESTAAT_NIET,
            adres.span,
            f"{plaats.vindplaats.cited} heeft geen tekst van zichzelf",
            help="noem het lid of onderdeel waaraan de tekst wordt toegevoegd",
        )
    return found[-1]


def find_sentence(werk: Bewerking, adres: Adres) -> tuple[Tekst, int, int]:
    """The paragraph that holds a volzin, and the place of the volzin in it."""
    plaats = werk.find(adres)[0]
    number = adres.plaats.delen[-1].nummer
    texts = _own(deel_at(werk.root, plaats.pad), plaats.pad)
    found = [(t, start, end) for t in texts for start, end in split_zinnen(t.tekst.text)]
    index = len(found) - 1 if number == "laatste" else int(number) - 1
    if not 0 <= index < len(found):
        count = f"{len(found)} volzin" + ("" if len(found) == 1 else "nen")
        werk.refuse(
            codes.PLAATS_BESTAAT_NIET,
            adres.span,
            f"{plaats.vindplaats.cited} heeft {count}",
            help="tel de volzinnen van de tekst, met de aanhef van een opsomming als volzin",
            against=(plaats,),
        )
    return found[index]
