"""Instructions about words: replacing, inserting, adding and deleting them in the text of a place."""

from __future__ import annotations

import re
from dataclasses import replace

from compiler.source import Span
from compiler.wijziging.find_words import (
    ELLIPSIS,
    Tekst,
    Vondst,
    find_sentence,
    find_words,
    first_part,
    last_text,
)
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
from compiler.wijziging.traced import Traced, join
from compiler.wijziging.tree import Alinea, Blok, Deel, at, changed, deel_at, replaced

_CLOSING = re.compile(r"(?:[;,] (?:en|of)|[.;:,])$")


# ---------------------------------------------------------------- the instructions


def replace_words(werk: Bewerking, opdracht: VervangWoorden) -> None:
    found = find_words(werk, opdracht.waar, opdracht.oud, opdracht.telkens, opdracht.slot)
    for vondst in reversed(found):
        new = _as_written(vondst, opdracht.nieuw)
        _put(werk, vondst.waar, vondst.start, vondst.end, new, opdracht.span)


def insert_words(werk: Bewerking, opdracht: VoegWoordenIn) -> None:
    found = find_words(werk, opdracht.waar, opdracht.anker, opdracht.telkens, slot=False)
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
        last = last_text(werk, adres)
        text = last.tekst.text
        closing = _CLOSING.search(text)
        end = closing.start() if closing else len(text)
        new = opdracht.nieuw
        new = new if _joins(new.text[:1]) else Traced.plain(" ") + new
        if closing and new.text.endswith(text[end:]):
            new = new.part(0, len(new.text) - len(text[end:]))
        _put(werk, last, end, end, new, opdracht.span)


def delete_words(werk: Bewerking, opdracht: WoordenVervallen) -> None:
    found = find_words(werk, opdracht.waar, opdracht.oud, opdracht.telkens, opdracht.slot)
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
        tekst, start, end = find_sentence(werk, adres)
        _put(werk, tekst, start, end, opdracht.nieuw, opdracht.span)


def insert_sentence(werk: Bewerking, opdracht: VoegZinIn) -> None:
    adres = opdracht.waar
    if adres.plaats.delen[-1].soort != "volzin":
        last = last_text(werk, adres, own=True)
        end = len(last.tekst.text)
        _put(werk, last, end, end, Traced.plain(" ") + opdracht.nieuw, opdracht.span)
        return
    tekst, start, end = find_sentence(werk, adres)
    if opdracht.kant == "voor":
        _put(werk, tekst, start, start, opdracht.nieuw + Traced.plain(" "), opdracht.span)
    else:
        _put(werk, tekst, end, end, Traced.plain(" ") + opdracht.nieuw, opdracht.span)


def delete_sentence(werk: Bewerking, adres: Adres, span: Span) -> None:
    """`het vijfde lid, tweede zin, vervalt`."""
    tekst, start, end = find_sentence(werk, adres)
    start, end = _with_space(tekst.tekst.text, start, end)
    _put(werk, tekst, start, end, Traced(), span)


def delete_title(werk: Bewerking, adres: Adres, span: Span) -> None:
    for plaats in werk.find(adres):
        werk.root = changed(werk.root, plaats.pad, lambda d: replace(d, opschrift=None, kop=None))
        werk.touch(f"{plaats.deel.naam}#opschrift", span)


# ---------------------------------------------------------------- changing


def _put(werk: Bewerking, tekst: Tekst, start: int, end: int, new: Traced, span: Span) -> None:
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


def _whole(werk: Bewerking, tekst: Tekst) -> Traced:
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
        first = first_part(deel)
        rest = tuple(
            item for i, item in enumerate(deel.inhoud) if i >= first or isinstance(item, Blok)
        )
        return replace(deel, inhoud=(Alinea(tekst), *rest))

    werk.root = changed(werk.root, plaats.pad, reopened)
    werk.touch(plaats.deel.naam, span)


def _as_written(vondst: Vondst, new: Traced) -> Traced:
    """The new words; where they too quote by beginning and end, with what stands between."""
    parts = ELLIPSIS.split(new.text)
    if len(parts) < 2:
        return new
    m = ELLIPSIS.search(new.text)
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
