"""The new text behind an instruction, from paragraphs to parts of a regulation.

2. Het college meldt:          lid 2
a. de naam; en                   onderdeel a
b. het bedrag.                   onderdeel b
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from compiler.wijziging.paragraphs import Para
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Deel, Inhoud

_TERM = re.compile(r"(?P<term>[^\W\d_][^:.;]{0,100}?): ?(?P<rest>\S.*)")
_DEFINES = re.compile(r"verstaan(?: onder)?:$")
_SENTENCE_END = re.compile(r"[.;:,?!]$")
_DEPTH = {"cijfer": 1, "letter": 2, "graad": 3}
_SOORT = {"cijfer": "lid", "letter": "onderdeel", "graad": "subonderdeel"}


def read_parts(paras: Sequence[Para]) -> tuple[Inhoud, ...]:
    """Numbered parts, nested by their marks; paragraphs without a mark belong to the part before."""
    return _Parts(list(paras)).all(0)


def read_artikel(paras: Sequence[Para], nummer: str = "") -> Deel:
    """An article: its heading, its title on the same line or the next, and what stands in it."""
    rest = list(paras)
    titel: Traced | None = None
    if rest and rest[0].merk == "artikel":
        head = rest.pop(0)
        nummer = head.nummer
        titel = head.tekst if head.tekst.runs else None
        if titel is None and len(rest) > 1 and _is_title(rest[0]):
            titel = rest.pop(0).tekst
    return Deel("artikel", nummer, titel, read_parts(rest))


def read_deelkop(para: Para) -> Deel:
    """`Hoofdstuk 5A. Last onder dwangsom`; in any other form the title is the whole line."""
    soort = "hoofdstuk" if para.woord == "hoofdstuk" else "paragraaf"
    usual = f"{soort.capitalize()} {para.nummer}. {para.tekst.text}".strip()
    titel = para.tekst if para.heel.text == usual else para.heel
    return Deel(soort, para.nummer, titel if titel.runs else None)


def read_begrippen(paras: Sequence[Para]) -> tuple[Inhoud, ...]:
    """`college: college van burgemeester en wethouders;`, one after the other."""
    found: list[Inhoud] = []
    at = 0
    while at < len(paras):
        m = _TERM.fullmatch(paras[at].tekst.text) if not paras[at].merk else None
        lettered = paras[at].merk == "letter"
        if lettered:
            m = _TERM.fullmatch(paras[at].tekst.text)
        if m is None:
            return tuple(found)
        end = at + 1
        while end < len(paras) and paras[end].merk in ("letter", "graad") and not lettered:
            end += 1
        term = paras[at].tekst.part(m.start("term"), m.end("term"))
        tekst = paras[at].tekst.part(m.start("rest"))
        inhoud = (Alinea(tekst), *read_parts(paras[at + 1 : end]))
        found.append(Deel("begrip", term.text, term, inhoud))
        at = end
    return tuple(found)


def read_bijlage(paras: Sequence[Para]) -> tuple[Inhoud, ...]:
    """A bijlage: headings without a mark, and under them paragraphs and numbered points."""
    found: list[Inhoud] = []
    under: list[Inhoud] = []
    kop: Deel | None = None
    items = list(paras)
    at = 0
    while at < len(items):
        para = items[at]
        if not para.merk and _is_title(para):
            found += _closed(kop, under)
            kop, under = Deel("kop", para.tekst.text, para.tekst), []
            at += 1
        elif para.merk in _DEPTH:
            end = at
            while end < len(items) and items[end].merk in _DEPTH:
                end += 1
            under += _points(items[at:end])
            at = end
        else:
            under.append(Alinea(para.heel))
            at += 1
    found += _closed(kop, under)
    return tuple(found)


def _closed(kop: Deel | None, under: list[Inhoud]) -> list[Inhoud]:
    return under if kop is None else [Deel("kop", kop.nummer, kop.opschrift, tuple(under))]


def _points(paras: list[Para]) -> list[Inhoud]:
    found: list[Inhoud] = []
    top = paras[0].merk
    at = 0
    while at < len(paras):
        end = at + 1
        while end < len(paras) and paras[end].merk != top:
            end += 1
        mark = f"{paras[at].nummer}{'°' if paras[at].merk == 'graad' else ''}."
        below = _points(paras[at + 1 : end]) if end > at + 1 else []
        found.append(Deel("punt", mark, None, (Alinea(paras[at].tekst), *below)))
        at = end
    return found


def _is_title(para: Para) -> bool:
    """A line that is no sentence: it has no mark and does not end in one."""
    text = para.tekst.text
    return not para.merk and bool(text) and _SENTENCE_END.search(text) is None


class _Parts:
    """Nests marked paragraphs: cijfer > letter > graad."""

    def __init__(self, paras: list[Para]) -> None:
        self.paras = paras
        self.at = 0

    def all(self, depth: int) -> tuple[Inhoud, ...]:
        found: list[Inhoud] = []
        while self.at < len(self.paras):
            para = self.paras[self.at]
            deeper = _DEPTH.get(para.merk, 0)
            if deeper and deeper <= depth:
                break
            if deeper:
                self.at += 1
                text = (Alinea(para.tekst),) if para.tekst.runs else ()
                inhoud = (*text, *self.all(deeper))
                found.append(Deel(_SOORT[para.merk], para.nummer, None, inhoud))
            elif self._defines(found):
                start = self.at
                begrippen = read_begrippen(self.paras[start:])
                if not begrippen:
                    found.append(self._alinea())
                    continue
                found += begrippen
                self.at = start + _length(self.paras[start:], len(begrippen))
            elif depth > 1:
                break
            else:
                found.append(self._alinea())
        return tuple(found)

    def _alinea(self) -> Alinea:
        para = self.paras[self.at]
        self.at += 1
        return Alinea(para.heel)

    def _defines(self, found: list[Inhoud]) -> bool:
        last = found[-1] if found else None
        if isinstance(last, Alinea):
            return _DEFINES.search(last.tekst.text) is not None
        return isinstance(last, Deel) and last.soort == "begrip"


def _length(paras: Sequence[Para], count: int) -> int:
    """How many paragraphs the first `count` definitions take."""
    at = seen = 0
    while at < len(paras):
        if not paras[at].merk:
            if seen == count:
                break
            seen += 1
        at += 1
    return at
