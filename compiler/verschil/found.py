"""What was found, as plain data; every difference says where, in which way, and old against new."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from compiler.vindplaats import Vindplaats
from compiler.was_wordt.nodes import Stuk, Tekstverschil, Wijze

# ---------------------------------------------------------------- outcomes


@dataclass(frozen=True, slots=True)
class Kant:
    """What one version makes of a document: the outcome of the rule in question, and the whole.

    `uitkomst` is a word of uitvoer.md, "geweigerd" (the document cannot be read; `geweigerd` says why)
    or "bestaat niet" (no such rule); of a berekening its value. `feiten` are what the bevinding rests on,
    as people read it; `uitslag` is the whole result.
    """

    uitkomst: str
    bevinding: Mapping[str, Any] | None = None
    feiten: tuple[tuple[str, str], ...] = ()
    uitslag: Mapping[str, Any] | None = None
    geweigerd: tuple[str, ...] = ()

    @property
    def melding(self) -> str:
        return str(self.bevinding["melding"]) if self.bevinding else ""

    @property
    def vindplaats(self) -> str:
        return str(self.bevinding["vindplaats"]) if self.bevinding else ""

    @property
    def oordeel(self) -> str:
        return str(self.uitslag["oordeel"]) if self.uitslag else ""


@dataclass(frozen=True, slots=True)
class Bereik:
    """For which other values of a field the versions differ likewise; None: without end.

    `tekst` says it in words: "van 18 oktober 2025 tot en met 31 oktober 2025".
    """

    veld: tuple[str | int, ...]
    van: object
    tot_en_met: object
    tekst: str


@dataclass(frozen=True, slots=True)
class Geval:
    """A document (for a berekening: its arguments) that comes out differently.

    `velden` are its values as people read them, each with its place. `nagespeeld`: the generated
    packages of both versions were run on it and say the same.
    """

    soort: str
    inhoud: Mapping[str, Any]
    was: Kant
    wordt: Kant
    velden: tuple[tuple[str, str], ...] = ()
    bereik: tuple[Bereik, ...] = ()
    nagespeeld: bool = False


@dataclass(frozen=True, slots=True)
class Onderzoek:
    """The documents found for one rule, and how far was searched.

    `volledig`: the values that were tried stand for all there are; otherwise `grenzen` says what was
    left out. `velden` gives how many values each field got.
    """

    gevallen: tuple[Geval, ...]
    documenten: int
    velden: tuple[tuple[str, int], ...]
    volledig: bool
    grenzen: tuple[str, ...]


class Richting(StrEnum):
    """Which way a rule moved, for who has to meet it."""

    STRENGER = "strenger"
    SOEPELER = "soepeler"
    BEIDE = "strenger en soepeler"
    ANDERS = "anders"
    MELDING = "andere melding"
    GELIJK = "gelijk"


@dataclass(frozen=True, slots=True)
class Regelverschil:
    """A rule that differs in meaning, or rests on something that does (`door`).

    `stukken` are the words of the rule; `document` the kind it speaks about and `auteur` who makes it.
    `onderzoek` is None for what gives no outcome: a duiding, a sentence without a rule.
    """

    soort: str
    naam: str
    vindplaats: Vindplaats
    wijze: Wijze
    stukken: tuple[Stuk, ...] = ()
    toelichting: str = ""
    door: tuple[str, ...] = ()
    document: str = ""
    auteur: str = ""
    was: str = ""
    onderzoek: Onderzoek | None = None

    @property
    def richting(self) -> Richting:
        """What the documents that were found say of it."""
        if self.onderzoek is None or not self.onderzoek.gevallen:
            return Richting.GELIJK
        pairs = [(g.was.uitkomst, g.wordt.uitkomst) for g in self.onderzoek.gevallen]
        stricter = any(wordt == "niet_voldaan" != was for was, wordt in pairs)
        looser = any(was == "niet_voldaan" != wordt for was, wordt in pairs)
        if stricter and looser:
            return Richting.BEIDE
        if stricter:
            return Richting.STRENGER
        if looser:
            return Richting.SOEPELER
        same = all(was == wordt for was, wordt in pairs)
        return Richting.MELDING if same else Richting.ANDERS


# ---------------------------------------------------------------- the data contract


class Rol(StrEnum):
    """Who has to do with the data contract."""

    STUURT = "wie documenten stuurt"
    LEEST = "wie uitslagen leest"
    ROEPT_AAN = "wie het pakket aanroept"


@dataclass(frozen=True, slots=True)
class Gevolg:
    """What a difference means to one of them; `breekt`: what used to work no longer does."""

    rol: Rol
    breekt: bool
    uitleg: str


@dataclass(frozen=True, slots=True)
class Gegevensverschil:
    """A difference in what documents may hold, or in what results and berekeningen are called."""

    soort: str
    plaats: str
    vindplaats: Vindplaats
    wijze: Wijze
    uitleg: str
    gevolgen: tuple[Gevolg, ...]
    geval: Geval | None = None

    @property
    def breekt(self) -> bool:
        return any(gevolg.breekt for gevolg in self.gevolgen)


# ---------------------------------------------------------------- values


@dataclass(frozen=True, slots=True)
class Waardeverschil:
    """A period, a term or another value; empty where a version does not have it."""

    soort: str
    naam: str
    vindplaats: Vindplaats
    wijze: Wijze
    oud: str
    nieuw: str


@dataclass(frozen=True, slots=True)
class Celverschil:
    """An amount in a table, by the words of its row and column; `meer` is new less old."""

    tabel: str
    rij: tuple[tuple[str, str], ...]
    kolom: str
    vindplaats: Vindplaats
    wijze: Wijze
    oud: str
    nieuw: str
    meer: str


@dataclass(frozen=True, slots=True)
class Berekendverschil:
    """The value of a berekening for one choice of arguments, where there are not many."""

    berekening: str
    argumenten: tuple[tuple[str, str], ...]
    vindplaats: Vindplaats
    oud: str
    nieuw: str
    meer: str


@dataclass(frozen=True, slots=True)
class Bestandsverschil:
    """Which files of the output differ, by their path."""

    toegevoegd: tuple[str, ...] = ()
    vervallen: tuple[str, ...] = ()
    gewijzigd: tuple[str, ...] = ()

    @property
    def alle(self) -> tuple[str, ...]:
        return (*self.toegevoegd, *self.vervallen, *self.gewijzigd)


# ---------------------------------------------------------------- the whole


@dataclass(frozen=True, slots=True)
class Versie:
    """One of the two: how it was named, since when it is in force, and what publication it is of.

    `bezwaren` says what is wrong with it, so that its package could not be run; empty if all is well.
    """

    naam: str
    sinds: str
    publicatie: str
    bezwaren: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Onderwerp:
    """A part of the regulation that a report has a section for: an article, the bijlage; its heading."""

    vindplaats: Vindplaats
    opschrift: str


@dataclass(frozen=True, slots=True)
class Verschil:
    """All differences, each kind in the order of the regulation; `indeling` is that order."""

    regeling: str
    oud: Versie
    nieuw: Versie
    indeling: tuple[Onderwerp, ...]
    teksten: tuple[Tekstverschil, ...] = ()
    regels: tuple[Regelverschil, ...] = ()
    gegevens: tuple[Gegevensverschil, ...] = ()
    waarden: tuple[Waardeverschil, ...] = ()
    cellen: tuple[Celverschil, ...] = ()
    berekend: tuple[Berekendverschil, ...] = ()
    bladzijden: Bestandsverschil = Bestandsverschil()
    schemas: Bestandsverschil = Bestandsverschil()

    @property
    def gelijk(self) -> bool:
        found = (self.teksten, self.regels, self.gegevens, self.waarden, self.cellen, self.berekend)
        return not any(found)

    @property
    def breekt(self) -> bool:
        return any(verschil.breekt for verschil in self.gegevens)
