"""A bijlage in two versions: words under its headings, and the numbered onderdelen that tables print.

Words of an instruction must be found once below the heading it names. Where they stand there more often,
and no narrower place has a number, all that stands below the heading is given anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from compiler.wijziging.instructies import (
    InhoudKomtTeLuiden,
    KomtTeLuiden,
    TekstKomtTeLuiden,
    Vervalt,
    VoegDelenIn,
)
from compiler.wijziging.schrijven.deel import compare_deel, is_longer
from compiler.wijziging.schrijven.officieel import cells, same_text, title
from compiler.wijziging.schrijven.plan import Stap, Waar, Wijziging, grouped
from compiler.wijziging.schrijven.reeks import Paar, compare_reeks, pair_delen
from compiler.wijziging.schrijven.woorden import NERGENS, change_words
from compiler.wijziging.tabel.printed import is_printed
from compiler.wijziging.tabel.unfold import LEVELS
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Blok, Deel, Inhoud


def compare_bijlage(was: Deel, wordt: Deel) -> tuple[Wijziging, ...]:
    """What an amending regulation says of a bijlage that stays."""
    waar = Waar().at("bijlage", was.nummer)
    steps = _Onder(was, wordt, waar).compare()
    if steps is None:
        return (Stap((InhoudKomtTeLuiden(waar.adres(), (wordt,), NERGENS),)),)
    if title(was) != title(wordt):
        new = Traced.plain(title(wordt) or "")
        opschrift = TekstKomtTeLuiden(waar.adres("opschrift"), new, NERGENS)
        steps = (Stap((opschrift,)), *steps)
    return grouped(waar, steps)


@dataclass(frozen=True, slots=True)
class _Onder:
    """What stands below a bijlage or a heading of it, in both versions."""

    was: Deel
    wordt: Deel
    waar: Waar

    def compare(self) -> tuple[Wijziging, ...] | None:
        """The sentences; None where only new text for the whole bijlage can say it."""
        if same_text(self.was, replace(self.wordt, opschrift=self.was.opschrift)):
            return ()
        bijlage = self.waar.plaats.delen[-1].soort == "bijlage"
        own, below = self._own(), self._onderdelen()
        if own is not None and below is not None:
            said = (*own, *below, *self._koppen())
            if bijlage:
                return said
            if not is_longer(said, self.was, self.wordt):
                return grouped(self.waar, said)
        if bijlage:
            return None
        nieuw = (self.wordt,)
        return (Stap((KomtTeLuiden((self.waar.adres(),), nieuw, NERGENS),)),)

    def _onderdelen(self) -> tuple[Wijziging, ...] | None:
        """The sentences about its numbered onderdelen; None where none of them stays."""
        old, new = (
            [deel for deel in side.delen if deel.soort == LEVELS[0]]
            for side in (self.was, self.wordt)
        )
        if not old and not new:
            return ()
        paren = pair_delen(old, new)
        if all(paar.was is None or paar.wordt is None for paar in paren):
            return None
        return compare_reeks(paren, self.waar, compare_deel)

    # ------------------------------------------------------------ words

    def _own(self) -> tuple[Wijziging, ...] | None:
        """The sentences about its own paragraphs; None where they cannot say what changes there."""
        before, after = _loose(self.was), _loose(self.wordt)
        if [_shape(item) for item in before] != [_shape(item) for item in after]:
            return None
        found: list[Wijziging] = []
        for old, new in zip(before, after, strict=True):
            steps: tuple[Wijziging, ...] | None = ()
            if isinstance(old, Blok) and isinstance(new, Blok):
                steps = () if cells(old) == cells(new) else None
            elif isinstance(old, Alinea) and isinstance(new, Alinea):
                steps = self._words(old.tekst.text, new.tekst.text)
            if steps is None:
                return None
            found += steps
        return tuple(found)

    def _words(self, was: str, wordt: str) -> tuple[Stap, ...] | None:
        if was == wordt:
            return ()
        every = (*_texts(self.was), *_texts(self.wordt))
        others = tuple(text for text in every if text not in (was, wordt))
        found = change_words(was, wordt, self.waar.adres(), others)
        return None if found is None else (Stap(found),)

    # ------------------------------------------------------------ headings

    def _koppen(self) -> tuple[Wijziging, ...]:
        old = [deel for deel in self.was.delen if deel.soort == "kop"]
        new = [deel for deel in self.wordt.delen if deel.soort == "kop"]
        found: list[Wijziging] = []
        paren = pair_delen(old, new)
        for index, paar in enumerate(paren):
            if paar.wordt is None and paar.was is not None:
                gone = self.waar.at("kop", paar.was.nummer)
                found.append(Stap((Vervalt((gone.adres(),), None, NERGENS),)))
            elif paar.was is None and (not index or paren[index - 1].was is not None):
                found.append(self._new_koppen(paren, index))
            elif paar.was is not None and paar.wordt is not None:
                waar = self.waar.at("kop", paar.was.nummer)
                found += _Onder(paar.was, paar.wordt, waar).compare() or ()
        return tuple(found)

    def _new_koppen(self, paren: Sequence[Paar], index: int) -> Stap:
        """`Aan de bijlage worden twee tabellen toegevoegd`; between others `na de tekst onder …`."""
        run = list(takewhile(lambda paar: paar.was is None, paren[index:]))
        new = tuple(p.wordt for p in run if p.wordt is not None)
        if index + len(run) == len(paren):
            return Stap((VoegDelenIn(self.waar.adres(), "slot", new, NERGENS),))
        before = [paar.wordt for paar in paren[:index] if paar.wordt is not None]
        after = [paar.was for paar in paren[index:] if paar.was is not None]
        beside = self.waar.at("kop", (before[-1] if before else after[0]).nummer)
        return Stap((VoegDelenIn(beside.adres(), "na" if before else "voor", new, NERGENS),))


def _loose(deel: Deel) -> list[Inhoud]:
    """What stands below a heading itself: paragraphs, of points too, and printed tables."""
    found: list[Inhoud] = []
    for item in deel.inhoud:
        if isinstance(item, Alinea) or is_printed(item):
            found.append(item)
        elif isinstance(item, Deel) and item.soort not in ("kop", *LEVELS):
            found += _loose(item)
    return found


def _shape(item: Inhoud) -> str:
    return type(item).__name__


def _texts(deel: Deel) -> Iterator[str]:
    """Every text that an instruction about a heading is held against."""
    if deel.soort == "kop":
        yield title(deel) or ""
    for item in deel.inhoud:
        match item:
            case Alinea():
                yield item.tekst.text
            case Deel():
                yield from _texts(item)
            case Blok() if is_printed(item):
                yield from (" | ".join(row) for row in cells(item))
            case Blok():
                pass
