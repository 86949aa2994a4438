"""Sentences of official text: where one volzin ends and the next begins.

A sentence ends at a full stop, question mark or exclamation mark (closing quotation marks and
brackets belong to it) when a space and a capital follow, and at the end of the paragraph; so the
opening words of a list, which end in a colon, and an onderdeel that ends in a semicolon are one
sentence up to there. No sentence ends within brackets, and none after an abbreviation, an initial
or the label in front of the text.

>>> tekst = "De uitkering vervalt. Artikel 4:34 (Stb. 1992, 315) is van toepassing."
>>> [tekst[start:end] for start, end in split_zinnen(tekst)]
['De uitkering vervalt.', 'Artikel 4:34 (Stb. 1992, 315) is van toepassing.']
"""

from __future__ import annotations

import re

# Never the end of a sentence, even before a capital: a name, a title or a number always follows.
_ABBREVIATIONS = """
    afd art artt bijv blz ca dhr div dr drs excl hfst incl ing ir jhr jkvr jo m.b.t m.i.v m.n max
    mevr min mr mrs mw nr nrs ong onderd p pag par paragr pb pbeg pbeu plm prof resp st stb stct
    stcrt t.a.v t.b.v t.g.v t.n.v t.o.v tel trb vgl z.g zgn
    a.d.h.v a.g.v d.m.v d.w.z i.c.m i.h.b i.p.v i.v.m m.u.v n.a.v o.a o.b.v o.g.v o.l.v o.m o.v.v
"""

# "categorie B." names a thing; any other single capital before a full stop is an initial.
_LETTERED = """
    bijlage boek categorie deel groep hoofdstuk klasse letter niveau onderdeel rubriek tabel type
    variant zone
"""

_END = re.compile(r"[.?!]+[’”»\"')\]]*(?=\s)")
_CAPITAL = re.compile(r"\s+[‘’“”«„\"'(\[]*(?:’[snt][ -])?[^\W\d_a-zß-öø-ÿ]")
_LABEL = re.compile(r"\s*(?:[^\W_]{1,3}°?|[ivx]{1,5})\.(?=\s)")
_BRACKET = re.compile(r"[()\[\]]")
_WORD = re.compile(r"[^\s(\[‘’“”«»„\"']+$")
_INITIALS = re.compile(r"(?:[A-Z][a-z]?\.)*(?:[A-Z]|IJ|Th|Ph|Ch)")


def split_zinnen(tekst: str) -> tuple[tuple[int, int], ...]:
    """The sentences of one paragraph as (start, end) offsets, in order; none for an empty text.

    Together they hold every visible character of the text, so that no sentence escapes the ledger.
    """
    closed = _in_brackets(tekst)
    label = _LABEL.match(tekst)
    start_of_text = label.end() if label else 0
    ends = [
        match.end()
        for match in _END.finditer(tekst, start_of_text)
        if not closed[match.end()]
        and _CAPITAL.match(tekst, match.end())
        and not _is_abbreviation(tekst, match)
    ]
    bounds = zip([0, *ends], [*ends, len(tekst)], strict=True)
    stripped = (_strip(tekst, start, end) for start, end in bounds)
    return tuple((start, end) for start, end in stripped if start < end)


def _is_abbreviation(tekst: str, match: re.Match[str]) -> bool:
    if match.group() != ".":
        return False
    end = match.start()
    found = _WORD.search(tekst, tekst.rfind(" ", 0, end) + 1, end)
    if found is None:
        return False
    word = found.group()
    if word.lower() in _ABBREVIATIONS.split():
        return True
    before = tekst[: found.start()].rstrip().rpartition(" ")[2].lower()
    return bool(_INITIALS.fullmatch(word)) and before not in _LETTERED.split()


def _in_brackets(tekst: str) -> list[bool]:
    """For every offset whether it lies between a bracket and the one that closes it."""
    inside = [False] * (len(tekst) + 1)
    open_at: list[int] = []
    for bracket in _BRACKET.finditer(tekst):
        offset = bracket.start()
        if bracket.group() in "([":
            open_at.append(offset)
        elif open_at:
            start = open_at.pop()
            if not open_at:
                inside[start + 1 : offset + 1] = [True] * (offset - start)
    return inside


def _strip(tekst: str, start: int, end: int) -> tuple[int, int]:
    part = tekst[start:end]
    return start + len(part) - len(part.lstrip()), start + len(part.rstrip())
