"""For which parts of the tables a value of the key column is open, and which rule says so.

Two things decide: whether the table of that part has a row for the value, and whether a requirement
that hits that part asks something of the value itself, or of a value that belongs to it (the area of a
gemeente). Such a requirement is worked out here: `voor elk focusgebied in … geldt
opengesteld(focusgebied)` for each area that stands beside the gemeente in a table.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from compiler.backends.site.bronnen import Rekenaar
from compiler.backends.site.concrete import reads_fields, rebuilt, with_values, written_out
from compiler.backends.site.keuzes import key_tables, label_of, related_choices, rows_of
from compiler.backends.site.links import regel_address
from compiler.model import expressions as e
from compiler.model import nodes as n
from compiler.model.types import Keuzetype, Lijst
from compiler.vindplaats import Vindplaats


@dataclass(frozen=True, slots=True)
class Regelreden:
    """A requirement worked out for one value: which value, the answer, and where it stands."""

    wie: str
    open: bool
    plaats: Vindplaats
    address: str


@dataclass(frozen=True, slots=True)
class Openstelling:
    """One part: whether its table names the value, and what the rules say.

    `genoemd` of the `mogelijk` values of the key column stand in the table.
    """

    tabel: n.Tabel
    in_tabel: bool
    genoemd: int
    mogelijk: int
    redenen: tuple[Regelreden, ...]

    @property
    def open(self) -> bool:
        """Named in the table, and not shut out by every answer of the rules about it."""
        return self.in_tabel and (not self.redenen or any(r.open for r in self.redenen))

    @property
    def tegenstrijdig(self) -> bool:
        """Whether some rule answers otherwise than the table does."""
        return any(reden.open is not self.in_tabel for reden in self.redenen)


Openstellingen = Mapping[str, tuple[Openstelling, ...]]
"""Per value of a key list, by its name: of each table with amounts whether it is open, and why."""


def openness(regeling: n.Regeling, waarde_van: Rekenaar, lijst: n.Keuzelijst) -> Openstellingen:
    """To which values of a key list each of its tables is open."""
    parts = [(tabel, part_of(regeling, tabel)) for tabel in key_tables(regeling, lijst)]
    found: dict[str, list[Openstelling]] = {keuze.naam: [] for keuze in lijst.waarden}
    beside = {
        keuze.naam: {lijst.naam: (keuze,), **related_choices(regeling, lijst, keuze)}
        for keuze in lijst.waarden
    }
    for tabel, onderdeel in parts:
        named = {keuze.naam for keuze in lijst.waarden if rows_of(tabel, keuze)}
        asked = tuple(_questions_about(regeling, onderdeel)) if onderdeel else ()
        for naam, gates in found.items():
            reasons = tuple(_reasons(regeling, waarde_van, asked, beside[naam]))
            gates.append(Openstelling(tabel, naam in named, len(named), len(found), reasons))
    return {naam: tuple(gates) for naam, gates in found.items()}


def part_of(regeling: n.Regeling, tabel: n.Tabel) -> str:
    """The part (value of the keuzelijst of parts) that a table is about.

    That is the one that the requirements which read the table hit; empty where they hit none, or more
    than one.
    """
    hit = {
        eis.treft.waarde.naam
        for eis in regeling.eisen.values()
        if tabel.naam in eis.tabellen and isinstance(eis.treft.waarde, e.Keuzewaarde)
    }
    return hit.pop() if len(hit) == 1 else ""


def _reasons(
    regeling: n.Regeling,
    waarde_van: Rekenaar,
    questions: tuple[tuple[n.Eis, _Vraag], ...],
    beside: Mapping[str, tuple[n.Keuze, ...]],
) -> Iterator[Regelreden]:
    """The answers, each once for a place of the text: of several kinds of document the first."""
    seen: set[tuple[str, Vindplaats]] = set()
    for eis, vraag in questions:
        for keuze in beside.get(vraag.lijst, ()):
            value = e.Keuzewaarde(keuze.naam, Keuzetype(vraag.lijst), eis.span)
            asked = written_out(regeling, _filled_in(vraag, value))
            answer = None if reads_fields(asked) else waarde_van(asked)
            if isinstance(answer, bool) and (keuze.naam, eis.vindplaats) not in seen:
                seen.add((keuze.naam, eis.vindplaats))
                address = regel_address(eis.vindplaats, eis.functie)
                yield Regelreden(label_of(keuze), answer, eis.vindplaats, address)


@dataclass(frozen=True, slots=True)
class _Vraag:
    """What a requirement asks of one value of a keuzelijst: the list, the value, the question."""

    lijst: str
    wat: e.Variabele | e.Veldwaarde
    voorwaarde: e.Expression


def _questions_about(regeling: n.Regeling, onderdeel: str) -> Iterator[tuple[n.Eis, _Vraag]]:
    """What the requirements that hit a part ask of a value."""
    for eis in regeling.eisen.values():
        hits = isinstance(eis.treft.waarde, e.Keuzewaarde) and eis.treft.waarde.naam == onderdeel
        if hits and not eis.onderwerp.lijst:
            for vraag in _questions(eis.geldt):
                yield eis, vraag


def _questions(geldt: e.Expression) -> Iterator[_Vraag]:
    """Of the elements of a list (`voor elk focusgebied in …`), or of a field that holds one value."""
    match geldt:
        case e.EnKeten(termen):
            for term in termen:
                yield from _questions(term)
        case e.Kwantor(variabele=variabele, lijst=e.Veldwaarde(type=Lijst(van=Keuzetype(naam)))):
            yield _Vraag(naam, variabele, geldt.voorwaarde)
        case (
            e.EenVan(waarde=e.Veldwaarde(type=Keuzetype(naam)) as veld)
            | e.Vergelijking(links=e.Veldwaarde(type=Keuzetype(naam)) as veld)
        ):
            yield _Vraag(naam, veld, geldt)
        case e.Aanroep(argumenten=(e.Veldwaarde(type=Keuzetype(naam)) as veld,)):
            yield _Vraag(naam, veld, geldt)
        case _:
            pass


def _filled_in(vraag: _Vraag, value: e.Keuzewaarde) -> e.Expression:
    wat = vraag.wat
    if isinstance(wat, e.Variabele):
        return with_values(vraag.voorwaarde, {wat.naam: value})
    return rebuilt(vraag.voorwaarde, lambda part: value if part == wat else part)
