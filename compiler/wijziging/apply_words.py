"""Instructions about words: replacing, inserting, adding and deleting them in the text of a place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import NoReturn

from compiler.diagnostics import codes
from compiler.model.zinnen import split_zinnen
from compiler.source import Span
from compiler.wijziging.instructies import (
    Adres,
    TekstKomtTeLuiden,
    VervangWoorden,
    VoegWoordenIn,
    VoegWoordenToe,
    VoegZinIn,
    WoordenVervallen,
)
from compiler.wijziging.state import Bewerking
from compiler.wijziging.tabel.printed import is_printed
from compiler.wijziging.traced import Traced, join
from compiler.wijziging.tree import Alinea, Blok, Deel, Pad, Plaats, at, changed, deel_at, replaced

_ELLIPSIS = re.compile(r"\((?:…|\.\.\.)\)")
_CLOSING = re.compile(r"(?:[;,] (?:en|of)|[.;:,])$")
_SAME = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " ", "‑": "-"})


@dataclass(frozen=True, slots=True)
class _Tekst:
    """A text that can change: a paragraph, a title, or a row of a table (`regel` in a Blok)."""

    pad: Pad
    tekst: Traced
    naam: str
    regel: int | None = None
    opschrift: bool = False
    offset: int = 0
    """Where it starts in its paragraph: not at 0 when it is one sentence of it."""


@dataclass(frozen=True, slots=True)
class _Vondst:
    """Words found in a text, from `start` up to `end`."""

    waar: _Tekst
    start: int
    end: int


# ---------------------------------------------------------------- the instructions


def replace_words(werk: Bewerking, opdracht: VervangWoorden) -> None:
    found = _find(werk, opdracht.waar, opdracht.oud, opdracht.telkens, opdracht.slot)
    for vondst in reversed(found):
        new = _as_written(vondst, opdracht.nieuw)
        _put(werk, vondst.waar, vondst.start, vondst.end, new, opdracht.span)


def insert_words(werk: Bewerking, opdracht: VoegWoordenIn) -> None:
    found = _find(werk, opdracht.waar, opdracht.anker, opdracht.telkens, slot=False)
    for vondst in reversed(found):
        new = opdracht.nieuw
        if opdracht.kant == "na":
            new = new if _joins(new.text[:1]) else Traced.plain(" ") + new
            _put(werk, vondst.waar, vondst.end, vondst.end, new, opdracht.span)
        else:
            new = new + Traced.plain(" ")
            _put(werk, vondst.waar, vondst.start, vondst.start, new, opdracht.span)


def add_words(werk: Bewerking, opdracht: VoegWoordenToe) -> None:
    for adres in opdracht.waar:
        last = _last(werk, adres)
        text = last.tekst.text
        closing = _CLOSING.search(text)
        end = closing.start() if closing else len(text)
        new = opdracht.nieuw
        new = new if _joins(new.text[:1]) else Traced.plain(" ") + new
        if closing and new.text.endswith(text[end:]):
            new = new.part(0, len(new.text) - len(text[end:]))
        _put(werk, last, end, end, new, opdracht.span)


def delete_words(werk: Bewerking, opdracht: WoordenVervallen) -> None:
    found = _find(werk, opdracht.waar, opdracht.oud, opdracht.telkens, opdracht.slot)
    for vondst in reversed(found):
        start, end = _with_space(vondst.waar.tekst.text, vondst.start, vondst.end)
        _put(werk, vondst.waar, start, end, Traced(), opdracht.span)


def new_text(werk: Bewerking, opdracht: TekstKomtTeLuiden) -> None:
    """A sentence, opening words or a title."""
    adres = opdracht.waar
    if adres.deel == "opschrift":
        _set_title(werk, adres, opdracht.nieuw, opdracht.span)
    elif adres.deel == "aanhef":
        _set_opening(werk, adres, opdracht.nieuw, opdracht.span)
    else:
        tekst, start, end = _sentence(werk, adres)
        _put(werk, tekst, start, end, opdracht.nieuw, opdracht.span)


def insert_sentence(werk: Bewerking, opdracht: VoegZinIn) -> None:
    adres = opdracht.waar
    if adres.plaats.delen[-1].soort != "volzin":
        last = _last(werk, adres, own=True)
        end = len(last.tekst.text)
        _put(werk, last, end, end, Traced.plain(" ") + opdracht.nieuw, opdracht.span)
        return
    tekst, start, end = _sentence(werk, adres)
    if opdracht.kant == "voor":
        _put(werk, tekst, start, start, opdracht.nieuw + Traced.plain(" "), opdracht.span)
    else:
        _put(werk, tekst, end, end, Traced.plain(" ") + opdracht.nieuw, opdracht.span)


def delete_sentence(werk: Bewerking, adres: Adres, span: Span) -> None:
    """`het vijfde lid, tweede zin, vervalt`."""
    tekst, start, end = _sentence(werk, adres)
    start, end = _with_space(tekst.tekst.text, start, end)
    _put(werk, tekst, start, end, Traced(), span)


def delete_title(werk: Bewerking, adres: Adres, span: Span) -> None:
    for plaats in werk.find(adres):
        werk.root = changed(werk.root, plaats.pad, lambda d: replace(d, opschrift=None, kop=None))
        werk.touch(f"{plaats.deel.naam}#opschrift", span)


# ---------------------------------------------------------------- finding


def _find(
    werk: Bewerking, waar: tuple[Adres, ...], woorden: Traced, telkens: bool, slot: bool
) -> list[_Vondst]:
    """Where the words stand, in the order of the text; raises PastNiet."""
    found: list[_Vondst] = []
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


def _texts(werk: Bewerking, adres: Adres) -> list[_Tekst]:
    """The texts that an address covers."""
    volzin = adres.plaats.delen[-1:] and adres.plaats.delen[-1].soort == "volzin"
    if volzin:
        tekst, start, end = _sentence(werk, adres)
        return [_Tekst(tekst.pad, tekst.tekst.part(start, end), tekst.naam, offset=start)]
    rij = adres.plaats.nummer_of("rij")
    found: list[_Tekst] = []
    for plaats in werk.find(adres):
        deel = deel_at(werk.root, plaats.pad)
        if adres.deel == "opschrift":
            found += _title(deel, plaats.pad)
        elif adres.deel == "aanhef":
            found += [t for t in _own(deel, plaats.pad) if t.pad[-1] < _first_part(deel)]
        else:
            found += _all(deel, plaats.pad)
    return found if rij is None else _in_row(found, rij)


def _title(deel: Deel, pad: Pad) -> list[_Tekst]:
    if deel.opschrift is None:
        return []
    return [_Tekst(pad, deel.opschrift, f"{deel.naam}#opschrift", None, True)]


def _own(deel: Deel, pad: Pad) -> list[_Tekst]:
    return [
        _Tekst((*pad, i), item.tekst, deel.naam)
        for i, item in enumerate(deel.inhoud)
        if isinstance(item, Alinea)
    ]


def _all(deel: Deel, pad: Pad) -> list[_Tekst]:
    found = _title(deel, pad) if deel.soort == "kop" else []
    for index, item in enumerate(deel.inhoud):
        inner = (*pad, index)
        match item:
            case Alinea():
                found.append(_Tekst(inner, item.tekst, deel.naam))
            case Deel():
                found += _all(item, inner)
            case Blok() if is_printed(item) and not _is_written_out(deel):
                found += [
                    _Tekst(inner, line, f"{deel.naam}#tabel", number)
                    for number, line in enumerate(item.regels)
                    if line.text.lstrip().startswith("|")
                ]
            case Blok():
                pass
    return found


def _in_row(texts: list[_Tekst], cell: str) -> list[_Tekst]:
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


def _first_part(deel: Deel) -> int:
    return next((i for i, x in enumerate(deel.inhoud) if isinstance(x, Deel)), len(deel.inhoud))


def _has_cell(row: str, cell: str) -> bool:
    return cell in [part.strip() for part in row.split("|")]


def _in_text(tekst: _Tekst, words: str) -> list[_Vondst]:
    """Whole words only; where they stand nowhere to the letter, with other quotation marks."""
    pattern = _pattern(words)
    text = tekst.tekst.text
    found = [_Vondst(tekst, *m.span()) for m in pattern.finditer(text)]
    if found or not words.strip():
        return found
    plain = _pattern(words.translate(_SAME))
    return [_Vondst(tekst, *m.span()) for m in plain.finditer(text.translate(_SAME))]


def _pattern(words: str) -> re.Pattern[str]:
    parts = [
        r"\s+".join(re.escape(word) for word in part.split()) for part in _ELLIPSIS.split(words)
    ]
    body = r"\s.*?\s".join(parts) if len(parts) > 1 else parts[0]
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    if words[:1].isdigit():
        before = r"(?<![\w.,])"
    if words[-1:].isdigit():
        after = r"(?![\w]|[.,]\d)"
    return re.compile(before + body + after)


def _at_end(texts: list[_Tekst], words: str) -> list[_Vondst]:
    last = texts[-1] if texts else None
    if last is None or not last.tekst.text.endswith(words):
        return []
    end = len(last.tekst.text)
    return [_Vondst(last, end - len(words), end)]


def _last(werk: Bewerking, adres: Adres, *, own: bool = False) -> _Tekst:
    """The last paragraph of a place, `own` without its parts."""
    plaats = werk.find(adres)[0]
    deel = deel_at(werk.root, plaats.pad)
    found = _own(deel, plaats.pad) if own else _texts(werk, adres)
    if not found:
        werk.refuse(
            codes.PLAATS_BESTAAT_NIET,
            adres.span,
            f"{plaats.vindplaats} heeft geen tekst van zichzelf",
            help="noem het lid of onderdeel waaraan de tekst wordt toegevoegd",
        )
    return found[-1]


def _sentence(werk: Bewerking, adres: Adres) -> tuple[_Tekst, int, int]:
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
            f"{plaats.vindplaats} heeft {count}",
            help="tel de volzinnen van de tekst, met de aanhef van een opsomming als volzin",
            against=(plaats,),
        )
    return found[index]


# ---------------------------------------------------------------- changing


def _put(werk: Bewerking, tekst: _Tekst, start: int, end: int, new: Traced, span: Span) -> None:
    """The text with a stretch replaced."""
    result = _whole(werk, tekst).replaced(tekst.offset + start, tekst.offset + end, new)
    if tekst.regel is not None:
        blok = at(werk.root, tekst.pad)
        assert isinstance(blok, Blok)
        lines = (*blok.regels[: tekst.regel], result, *blok.regels[tekst.regel + 1 :])
        werk.root = replaced(werk.root, tekst.pad, (replace(blok, regels=lines),))
    elif tekst.opschrift:
        werk.root = changed(werk.root, tekst.pad, lambda d: _titled(d, result.stripped()))
    else:
        werk.set_alinea(tekst.pad, result.stripped())
    werk.touch(tekst.naam, span)


def _whole(werk: Bewerking, tekst: _Tekst) -> Traced:
    """The paragraph, title or row as it is now."""
    if tekst.opschrift:
        title = deel_at(werk.root, tekst.pad).opschrift
        assert title is not None
        return title
    item = at(werk.root, tekst.pad)
    if isinstance(item, Blok):
        assert tekst.regel is not None
        return item.regels[tekst.regel]
    assert isinstance(item, Alinea)
    return item.tekst


def _titled(deel: Deel, titel: Traced) -> Deel:
    nummer = titel.text if deel.soort == "kop" else deel.nummer
    return replace(deel, opschrift=titel, nummer=nummer, kop=None)


def _set_title(werk: Bewerking, adres: Adres, titel: Traced, span: Span) -> None:
    plaats = werk.find(adres)[0]
    werk.root = changed(werk.root, plaats.pad, lambda d: _titled(d, titel))
    werk.touch(f"{plaats.deel.naam}#opschrift", span)


def _set_opening(werk: Bewerking, adres: Adres, tekst: Traced, span: Span) -> None:
    plaats = werk.find(adres)[0]

    def reopened(deel: Deel) -> Deel:
        first = _first_part(deel)
        rest = tuple(
            item for i, item in enumerate(deel.inhoud) if i >= first or isinstance(item, Blok)
        )
        return replace(deel, inhoud=(Alinea(tekst), *rest))

    werk.root = changed(werk.root, plaats.pad, reopened)
    werk.touch(plaats.deel.naam, span)


def _as_written(vondst: _Vondst, new: Traced) -> Traced:
    """The new words; where they too quote by beginning and end, with what stands between."""
    parts = _ELLIPSIS.split(new.text)
    if len(parts) < 2:
        return new
    m = _ELLIPSIS.search(new.text)
    assert m is not None
    old = vondst.waar.tekst.part(vondst.start, vondst.end)
    words = old.words()
    return join((new.part(0, m.start()).stripped(), *words[1:-1], new.part(m.end()).stripped()))


def _joins(character: str) -> bool:
    """Whether no space comes before this character."""
    return character in ",.;:)’”°%"


def _with_space(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with the space that would otherwise be one too many."""
    if start > 0 and text[start - 1] == " " and (end == len(text) or text[end] in " ,.;:)"):
        return start - 1, end
    if start == 0 and text[end : end + 1] == " ":
        return start, end + 1
    return start, end
