"""A bijlage in two versions: words under its headings and amounts in its tables.

Words of an instruction must be found once below the heading it names; where an amount stands there more
often, the row is named too. Where that does not help, all that stands below the heading is given anew,
a table as the sentences it makes.
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
    VervangWoorden,
    VoegDelenIn,
)
from compiler.wijziging.schrijven.gedrukt import Gedrukt
from compiler.wijziging.schrijven.officieel import (
    cells,
    is_printed,
    same_text,
    sentences_of,
    table_name,
    title,
)
from compiler.wijziging.schrijven.plan import Stap, Waar, Wijziging, grouped
from compiler.wijziging.schrijven.quote import can_quote
from compiler.wijziging.schrijven.reeks import Paar, pair_delen
from compiler.wijziging.schrijven.woorden import NERGENS, change_words
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Blok, Deel, Inhoud


def compare_bijlage(was: Deel, wordt: Deel, gedrukt: Gedrukt) -> tuple[Wijziging, ...]:
    """What an amending regulation says of a bijlage that stays."""
    waar = Waar().at("bijlage", was.nummer)
    steps = _Onder(was, wordt, waar, gedrukt).compare()
    if steps is None:
        return (Stap((InhoudKomtTeLuiden(waar.adres(), (as_text(wordt, gedrukt),), NERGENS),)),)
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
    gedrukt: Gedrukt

    def compare(self) -> tuple[Wijziging, ...] | None:
        """The sentences; None where only new text for the whole bijlage can say it."""
        if same_text(self.was, replace(self.wordt, opschrift=self.was.opschrift)):
            return ()
        own = self._own()
        if own is not None:
            return (*own, *self._koppen())
        if self.waar.plaats.delen[-1].soort == "bijlage":
            return None
        nieuw = (as_text(self.wordt, self.gedrukt),)
        return (Stap((KomtTeLuiden((self.waar.adres(),), nieuw, NERGENS),)),)

    # ------------------------------------------------------------ words

    def _own(self) -> tuple[Wijziging, ...] | None:
        """The sentences about its own paragraphs, points and tables; None where they cannot say it."""
        before, after = _loose(self.was), _loose(self.wordt)
        if [_shape(item) for item in before] != [_shape(item) for item in after]:
            return None
        found: list[Wijziging] = []
        for old, new in zip(before, after, strict=True):
            steps: tuple[Wijziging, ...] | None = ()
            if isinstance(old, Blok) and isinstance(new, Blok):
                steps = self._table(old, new)
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

    # ------------------------------------------------------------ tables

    def _table(self, was: Blok, wordt: Blok) -> tuple[Stap, ...] | None:
        old, new = cells(was), cells(wordt)
        alike = [len(row) for row in old] == [len(row) for row in new] and old[:1] == new[:1]
        if not alike or sentences_of(was) != sentences_of(wordt):
            return None
        found: list[Stap] = []
        for row, changed in zip(old, new, strict=True):
            step = self._row(row, changed, _name_of(row, changed, old))
            if step is None:
                return None
            found += [step] if step.instructies else []
        return tuple(found)

    def _row(self, row: tuple[str, ...], changed: tuple[str, ...], name: str) -> Stap | None:
        """The cells of one row that change; None where one cannot be told from another."""
        pairs = dict.fromkeys((a, b) for a, b in zip(row, changed, strict=True) if a != b)
        every = (*_texts(self.was), *_texts(self.wordt))
        named = any(sum(old in text for text in every) > 1 for old, _ in pairs)
        waar = self.waar.at("rij", name) if named else self.waar
        found: list[VervangWoorden] = []
        for old, new in pairs:
            same = [b for a, b in zip(row, changed, strict=True) if old in a]
            unclear = any(b != new for b in same) or any(old in b for b in changed)
            sayable = old and new and can_quote(old) and can_quote(new) and not (named and not name)
            if unclear or not sayable:
                return None
            texts = Traced.plain(old), Traced.plain(new)
            found.append(VervangWoorden((waar.adres(),), *texts, len(same) > 1, False, NERGENS))
        return Stap(tuple(found))

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
                found += _Onder(paar.was, paar.wordt, waar, self.gedrukt).compare() or ()
        return tuple(found)

    def _new_koppen(self, paren: Sequence[Paar], index: int) -> Stap:
        """`Aan de bijlage worden twee tabellen toegevoegd`; between others `na de tekst onder …`."""
        run = list(takewhile(lambda paar: paar.was is None, paren[index:]))
        new = tuple(as_text(p.wordt, self.gedrukt) for p in run if p.wordt is not None)
        if index + len(run) == len(paren):
            return Stap((VoegDelenIn(self.waar.adres(), "slot", new, NERGENS),))
        before = [paar.wordt for paar in paren[:index] if paar.wordt is not None]
        after = [paar.was for paar in paren[index:] if paar.was is not None]
        beside = self.waar.at("kop", (before[-1] if before else after[0]).nummer)
        return Stap((VoegDelenIn(beside.adres(), "na" if before else "voor", new, NERGENS),))


def as_text(deel: Deel, gedrukt: Gedrukt) -> Deel:
    """A part with its printed tables as the points they make."""
    inhoud: list[Inhoud] = []
    for item in deel.inhoud:
        match item:
            case Deel():
                inhoud.append(as_text(item, gedrukt))
            case Blok() if is_printed(item):
                inhoud += gedrukt.get(table_name(item), ())
            case _:
                inhoud.append(item)
    return replace(deel, inhoud=tuple(inhoud))


def _loose(deel: Deel) -> list[Inhoud]:
    """What stands below a heading itself: paragraphs, of points too, and printed tables."""
    found: list[Inhoud] = []
    for item in deel.inhoud:
        if isinstance(item, Alinea) or is_printed(item):
            found.append(item)
        elif isinstance(item, Deel) and item.soort != "kop":
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


def _name_of(
    row: tuple[str, ...], changed: tuple[str, ...], rows: Sequence[tuple[str, ...]]
) -> str:
    """The cell that tells a row from the others and stays; empty where there is none."""
    for cell, after in zip(row, changed, strict=True):
        if cell and cell == after and sum(cell in other for other in rows) == 1:
            return cell
    return ""
