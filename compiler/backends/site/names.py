"""Every rule by its name: where it stands, what it reads, which dates it holds.

Worked out once per site; the pages look things up here instead of walking the rules again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from compiler.backends.site.links import regel_address
from compiler.backends.site.notation import capital, words
from compiler.model import expressions as e
from compiler.model import nodes as n
from compiler.model.walk import walk
from compiler.source import Span
from compiler.vindplaats import Vindplaats, slug


@dataclass(frozen=True, slots=True)
class Moment:
    """A date that a rule names: for what, and where."""

    dag: date
    wat: str
    address: str
    plaats: Vindplaats


def own_regels(regeling: n.Regeling) -> Iterator[n.Regel]:
    """Every rule of the regulation, in the order of the text; tables among them."""
    seen: set[int] = set()
    for bepaling in regeling.walk():
        tables = (deel for deel in bepaling.inhoud if isinstance(deel, n.Tabel))
        for regel in (*bepaling.regels, *tables):
            if id(regel) not in seen:
                seen.add(id(regel))
                yield regel


def regel_naam(regel: n.Regel) -> str:
    """The name by which other rules and the ledger know a rule; empty where it has none."""
    match regel:
        case n.Eis():
            return regel.functie
        case (
            n.Gegevens()
            | n.Keuzelijst()
            | n.Tabel()
            | n.Periode()
            | n.Termijn()
            | n.Constante()
            | n.Berekening()
            | n.Afwijking()
            | n.Beoordeling()
        ):
            return regel.naam
        case (
            n.Overeenkomstig()
            | n.Duiding()
            | n.ZonderRegel()
            | n.Hardheidsclausule()
            | n.Slotbepaling()
            | n.Opmerking()
            | n.Voorbeeld()
        ):
            return ""


def rule_addresses(regeling: n.Regeling) -> dict[str, str]:
    """Where each rule stands on the site, by its name."""
    found: dict[str, str] = {}
    for regel in own_regels(regeling):
        if naam := regel_naam(regel):
            page = regel.vindplaats.page
            table = isinstance(regel, n.Tabel)
            found[naam] = (
                f"{page}#tabel-{slug(naam)}" if table else regel_address(regel.vindplaats, naam)
            )
    for eis in regeling.eisen.values():
        found.setdefault(eis.functie, regel_address(eis.vindplaats, eis.functie))
    return found


def example_addresses(regeling: n.Regeling) -> dict[Span, str]:
    """Where each voorbeeld stands on the site, by its place in the file."""
    found: dict[Span, str] = {}
    taken: Counter[str] = Counter()
    for voorbeeld in regeling.voorbeelden:
        address = f"{voorbeeld.vindplaats.page}#voorbeeld-{slug(voorbeeld.titel)}"
        taken[address] += 1
        again = f"-nr-{taken[address]}" if taken[address] > 1 else ""
        found[voorbeeld.span] = f"{address}{again}"
    return found


def moments(regeling: n.Regeling, addresses: Mapping[str, str]) -> tuple[Moment, ...]:
    """The dates that rules name, sorted; made once per site."""
    found: dict[Moment, None] = {}
    for regel in own_regels(regeling):
        place = regel.vindplaats
        if isinstance(regel, n.Slotbepaling) and regel.datum is not None:
            found[Moment(regel.datum, capital(regel.soort), place.anchor, place)] = None
        for value in _dates_in(regel):
            naam = regel_naam(regel)
            found[Moment(value, capital(words(naam)), addresses.get(naam, place.anchor), place)] = (
                None
            )
    return tuple(sorted(found, key=lambda m: (m.dag, m.wat, m.address)))


def expressions_of(regel: n.Regel) -> tuple[e.Expression, ...]:
    """The conditions and values of a rule, in the order in which they are read."""
    match regel:
        case n.Eis():
            return (*(c.voorwaarde for c in regel.condities), regel.geldt)
        case n.Afwijking():
            return tuple(c.voorwaarde for c in regel.condities)
        case n.Berekening():
            return (regel.uitdrukking,)
        case n.Constante():
            return (regel.waarde,)
        case _:
            return ()


def norm_users(regeling: n.Regeling) -> dict[str, tuple[str, ...]]:
    """Of every open norm: the names of the rules that depend on its answer."""
    found: dict[str, dict[str, None]] = {}
    for regel in own_regels(regeling):
        for part in _parts(regel):
            if isinstance(part, e.Beoordelingsvraag):
                found.setdefault(part.beoordeling, {})[regel_naam(regel)] = None
    return {naam: tuple(users) for naam, users in found.items()}


def _dates_in(regel: n.Regel) -> Iterator[date]:
    for part in _parts(regel):
        if isinstance(part, e.Letterlijk) and isinstance(part.waarde, date):
            yield part.waarde


def _parts(regel: n.Regel) -> Iterator[e.Expression]:
    for expression in expressions_of(regel):
        yield from walk(expression)
