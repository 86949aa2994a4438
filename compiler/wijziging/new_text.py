"""The paragraphs behind an instruction as the new text that it asks for."""

from __future__ import annotations

from dataclasses import replace

from compiler.source import Span
from compiler.wijziging.instructies import (
    InhoudKomtTeLuiden,
    Instructie,
    KomtTeLuiden,
    TekstKomtTeLuiden,
    VoegDelenIn,
    VoegZinIn,
)
from compiler.wijziging.paragraphs import Merk, Para
from compiler.wijziging.payload import (
    read_artikel,
    read_begrippen,
    read_bijlage,
    read_deelkop,
    read_parts,
)
from compiler.wijziging.sentence_parts import Verwacht
from compiler.wijziging.traced import join
from compiler.wijziging.tree import Alinea, Deel, Inhoud

UNMARKED = "de nieuwe tekst begint niet met zijn aanduiding"
_MERK: dict[str, Merk] = {"lid": "cijfer", "onderdeel": "letter", "subonderdeel": "graad"}


def opens(para: Para, verwacht: Verwacht, taken: list[Para]) -> bool:
    """Whether a paragraph starts a new part of the kind that is expected."""
    match verwacht.soort:
        case "artikel" | "hoofdstuk" | "paragraaf":
            merk = "artikel" if verwacht.soort == "artikel" else "kop"
            return para.merk == merk
        case "lid" | "opdracht":
            return para.merk == "cijfer" or not taken
        case "onderdeel":
            return _is_marked(para, taken, ("letter", "cijfer", "hoofdletter"))
        case "subonderdeel":
            return para.merk == "graad" or not taken
        case "zin" | "opschrift":
            return not para.merk or not taken
        case "begrip":
            lettered = not taken or taken[0].merk == "letter"
            return para.merk in ("", "letter" if lettered else "") and ":" in para.tekst.text
        case _:
            return not taken


def _is_marked(para: Para, taken: list[Para], merken: tuple[Merk, ...]) -> bool:
    """Whether a paragraph opens an item of a list: its mark is of the kind of the first one."""
    return not taken or para.merk == taken[0].merk or (not taken[0].merk and para.merk in merken)


def as_parts(paras: list[Para], verwacht: Verwacht) -> tuple[Inhoud, ...]:
    match verwacht.soort:
        case "artikel":
            starts = [i for i, p in enumerate(paras) if p.merk == "artikel"]
            if not starts:
                return (read_artikel(paras, verwacht.nummers[0] if verwacht.nummers else ""),)
            ends = [*starts[1:], len(paras)]
            return tuple(read_artikel(paras[a:b]) for a, b in zip(starts, ends, strict=True))
        case "hoofdstuk" | "paragraaf":
            return _chapters(paras)
        case "zin" | "opschrift":
            return tuple(Alinea(p.heel) for p in paras)
        case "begrip":
            return read_begrippen(paras)
        case "inhoud" | "kop":
            return _inhoud(paras)
        case _:
            return read_parts(_marked(paras, verwacht))


def unmarked_text(paras: list[Para], verwacht: Verwacht) -> Span | None:
    """Where new text starts that lacks the number the sentence gives."""
    first = paras[0]
    lacks = not first.merk and len(verwacht.nummers) == 1 and verwacht.soort in _MERK
    return first.heel.span() if lacks else None


def _marked(paras: list[Para], verwacht: Verwacht) -> list[Para]:
    """New text that lacks its number gets the one that the sentence gives."""
    if unmarked_text(paras, verwacht) is None:
        return paras
    merk = _MERK[verwacht.soort]
    return [replace(paras[0], merk=merk, nummer=verwacht.nummers[0]), *paras[1:]]


def _chapters(paras: list[Para]) -> tuple[Inhoud, ...]:
    found: list[Inhoud] = []
    at = 0
    while at < len(paras):
        if paras[at].merk == "kop":
            found.append(read_deelkop(paras[at]))
            at += 1
            continue
        end = at + 1
        while end < len(paras) and paras[end].merk not in ("artikel", "kop"):
            end += 1
        found.append(read_artikel(paras[at:end]))
        at = end
    return tuple(found)


def _inhoud(paras: list[Para]) -> tuple[Inhoud, ...]:
    """A bijlage, with its heading if it has one."""
    if paras[0].merk == "bijlage":
        titel = paras[0].heel
        return (Deel("bijlage", "", titel, read_bijlage(paras[1:])),)
    return read_bijlage(paras)


def loose_text(instructie: Instructie, taken: tuple[Inhoud, ...]) -> Alinea | None:
    """A paragraph without a number where numbered parts are asked for."""
    if not isinstance(instructie, KomtTeLuiden | VoegDelenIn):
        return None
    return next((item for item in taken if isinstance(item, Alinea)), None)


def with_new_text(instructie: Instructie, taken: tuple[Inhoud, ...]) -> Instructie:
    """The instruction with what it asks for."""
    delen = tuple(item for item in taken if isinstance(item, Deel))
    match instructie:
        case TekstKomtTeLuiden() | VoegZinIn():
            tekst = join(tuple(item.tekst for item in taken if isinstance(item, Alinea)))
            return replace(instructie, nieuw=tekst)
        case InhoudKomtTeLuiden():
            if len(delen) == 1 and delen[0].soort == "bijlage":
                return replace(instructie, nieuw=delen)
            return replace(
                instructie, nieuw=tuple(i for i in taken if isinstance(i, Alinea | Deel))
            )
        case KomtTeLuiden() | VoegDelenIn():
            return replace(instructie, nieuw=delen)
        case _:
            raise AssertionError(f"{type(instructie).__name__} takes no new text")
