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


def openness(
    regeling: n.Regeling, waarde_van: Rekenaar, lijst: n.Keuzelijst, keuze: n.Keuze
) -> tuple[Openstelling, ...]:
    """Of each table with amounts of a key list: whether it is open to one value, and why."""
    beside = {lijst.naam: (keuze,), **related_choices(regeling, lijst, keuze)}
    found: list[Openstelling] = []
    for tabel in key_tables(regeling, lijst):
        onderdeel = part_of(regeling, tabel)
        named = sum(bool(rows_of(tabel, other)) for other in lijst.waarden)
        reasons = tuple(_reasons(regeling, waarde_van, onderdeel, beside)) if onderdeel else ()
        in_table = bool(rows_of(tabel, keuze))
        found.append(Openstelling(tabel, in_table, named, len(lijst.waarden), reasons))
    return tuple(found)


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
    onderdeel: str,
    beside: Mapping[str, tuple[n.Keuze, ...]],
) -> Iterator[Regelreden]:
    """The answers, each once for a place of the text: of several kinds of document the first."""
    seen: set[tuple[str, Vindplaats]] = set()
    for eis in regeling.eisen.values():
        hits = isinstance(eis.treft.waarde, e.Keuzewaarde) and eis.treft.waarde.naam == onderdeel
        if not hits or eis.onderwerp.lijst:
            continue
        for naam, what, condition in _questions(eis.geldt):
            for keuze in beside.get(naam, ()):
                value = e.Keuzewaarde(keuze.naam, Keuzetype(naam), eis.span)
                asked = written_out(regeling, _filled_in(condition, what, value))
                answer = None if reads_fields(asked) else waarde_van(asked)
                if isinstance(answer, bool) and (keuze.naam, eis.vindplaats) not in seen:
                    seen.add((keuze.naam, eis.vindplaats))
                    address = regel_address(eis.vindplaats, eis.functie)
                    yield Regelreden(label_of(keuze), answer, eis.vindplaats, address)


def _questions(
    geldt: e.Expression,
) -> Iterator[tuple[str, e.Variabele | e.Veldwaarde, e.Expression]]:
    """What a requirement asks of one value of a keuzelijst: the list, the value, the question.

    Of the elements of a list (`voor elk focusgebied in …`), or of a field that holds one value.
    """
    match geldt:
        case e.EnKeten(termen):
            for term in termen:
                yield from _questions(term)
        case e.Kwantor(variabele=variabele, lijst=e.Veldwaarde(type=Lijst(van=Keuzetype(naam)))):
            yield naam, variabele, geldt.voorwaarde
        case (
            e.EenVan(waarde=e.Veldwaarde(type=Keuzetype(naam)) as veld)
            | e.Vergelijking(links=e.Veldwaarde(type=Keuzetype(naam)) as veld)
        ):
            yield naam, veld, geldt
        case e.Aanroep(argumenten=(e.Veldwaarde(type=Keuzetype(naam)) as veld,)):
            yield naam, veld, geldt
        case _:
            pass


def _filled_in(
    condition: e.Expression, what: e.Variabele | e.Veldwaarde, value: e.Keuzewaarde
) -> e.Expression:
    if isinstance(what, e.Variabele):
        return with_values(condition, {what.naam: value})
    return rebuilt(condition, lambda part: value if part == what else part)
