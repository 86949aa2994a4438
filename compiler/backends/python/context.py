"""What every module of the package needs to know: the regulation, and every name in it once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from compiler.backends.python import names
from compiler.backends.python.names import Names
from compiler.model import expressions as e
from compiler.model import nodes
from compiler.model.checked import CheckedRegeling
from compiler.model.deelkoppen import RANKS
from compiler.model.walk import walk
from compiler.vindplaats import Deel, Vindplaats, slug

Regel = nodes.Eis | nodes.Afwijking | nodes.Berekening
Top = tuple[Deel, ...]
"""The first part of an address: the article, or another part at the top."""


@dataclass(frozen=True, slots=True)
class Context:
    """The checked regulation and its names.

    `functions` is keyed by ("eis", functie), ("afwijking", naam), ("berekening", naam); `constants`
    by ("periode" | "termijn" | "waarde" | "norm" | "tabel", naam) and by index; `fields` and
    `members` per gegevens and keuzelijst; `modules` by the top part of an address. `bepalingen` and
    `regels` find what stands at an address, and the rules below a top part, without searching;
    `rank` is the place of gegevens and keuzelijsten in the regulation, and `eisen_about` gives the
    eisen about a kind of document with theirs.
    """

    checked: CheckedRegeling
    classes: Names
    functions: Names
    constants: Names
    fields: dict[str, Names]
    members: dict[str, Names]
    modules: Names
    bepalingen: Mapping[Vindplaats, nodes.Bepaling]
    regels: Mapping[Top, tuple[Regel, ...]]
    rank: Mapping[tuple[str, str], int]
    eisen_about: Mapping[str, tuple[tuple[int, nodes.Eis], ...]]

    @property
    def regeling(self) -> nodes.Regeling:
        return self.checked.regeling

    def module_of(self, place: Vindplaats) -> str:
        """The name of the module that holds the rules standing at a place."""
        return self.modules[place.delen[:1]]

    def field(self, gegevens: str, veld: str) -> str:
        return self.fields[gegevens][veld]


def context_of(checked: CheckedRegeling) -> Context:
    regeling = checked.regeling
    context = Context(
        checked,
        classes=Names(names.CLASSES),
        functions=Names(names.HELPERS | names.BUILTINS),
        constants=Names(names.CONSTANTS),
        fields={},
        members={},
        modules=Names(),
        bepalingen={bepaling.vindplaats: bepaling for bepaling in regeling.walk()},
        regels=_rules(regeling),
        rank={
            **{("gegevens", naam): at for at, naam in enumerate(regeling.gegevens)},
            **{("keuzelijst", naam): at for at, naam in enumerate(regeling.keuzelijsten)},
        },
        eisen_about=_eisen_about(regeling),
    )
    _name_data(context, regeling)
    _name_constants(context, regeling)
    for deel in regeling.delen:
        if deel.soort not in RANKS:
            context.modules.add(deel.vindplaats.delen[:1], _module_name(deel))
    _name_functions(context, regeling)
    return context


def _eisen_about(regeling: nodes.Regeling) -> dict[str, tuple[tuple[int, nodes.Eis], ...]]:
    found: dict[str, list[tuple[int, nodes.Eis]]] = {}
    for at, eis in enumerate(regeling.eisen.values()):
        found.setdefault(eis.onderwerp.soort, []).append((at, eis))
    return {soort: tuple(eisen) for soort, eisen in found.items()}


def _rules(regeling: nodes.Regeling) -> dict[Top, tuple[Regel, ...]]:
    """The rules below each top part, in the order of the text."""
    order = {b.vindplaats: number for number, b in enumerate(regeling.walk())}
    found: dict[Top, list[Regel]] = {}
    every: tuple[Regel, ...] = (
        *regeling.berekeningen.values(),
        *regeling.afwijkingen.values(),
        *regeling.eisen.values(),
    )
    for rule in sorted(every, key=lambda rule: (order.get(rule.vindplaats, -1), rule.span.start)):
        found.setdefault(rule.vindplaats.delen[:1], []).append(rule)
    return {top: tuple(rules) for top, rules in found.items()}


def _name_data(context: Context, regeling: nodes.Regeling) -> None:
    for gegevens in regeling.gegevens.values():
        context.classes.add(("gegevens", gegevens.naam), names.class_name(gegevens.naam))
        fields = Names(["beoordelingen"])
        for veld in gegevens.velden:
            safe = names.field_is_safe(veld.naam)
            fields.add(veld.naam, veld.naam if safe else f"{names.plain(veld.naam)}_")
        context.fields[gegevens.naam] = fields
    for lijst in regeling.keuzelijsten.values():
        context.classes.add(("keuzelijst", lijst.naam), names.class_name(lijst.naam))
        members = Names(["OMSCHRIJVING"])
        for keuze in lijst.waarden:
            members.add(keuze.naam, names.constant(keuze.naam, lijst.naam))
        context.members[lijst.naam] = members
    for tabel in regeling.tabellen.values():
        context.classes.add(("rij", tabel.naam), names.class_name(tabel.naam) + "Rij")
        context.constants.add(("tabel", tabel.naam), names.constant(tabel.naam))


def _name_constants(context: Context, regeling: nodes.Regeling) -> None:
    for naam in regeling.perioden:
        context.constants.add(("periode", naam), names.constant(naam))
    for naam in regeling.termijnen:
        context.constants.add(("termijn", naam), names.constant(naam))
    for naam in regeling.constanten:
        context.constants.add(("waarde", naam), names.constant(naam))
    for naam in regeling.beoordelingen:
        context.constants.add(("norm", naam), names.constant(naam))
    for lookup in lookups(regeling):
        parts = (lookup.tabel, lookup.kolom, "per", *lookup.sleutels, *lookup.per)
        context.constants.add(lookup, names.constant("_".join(parts)))


def _name_functions(context: Context, regeling: nodes.Regeling) -> None:
    for naam in regeling.berekeningen:
        context.functions.add(("berekening", naam), f"bereken_{names.function(naam)}")
    for functie in regeling.eisen:
        context.functions.add(("eis", functie), names.function(functie))
    for naam in regeling.afwijkingen:
        context.functions.add(("afwijking", naam), names.function(naam))


@dataclass(frozen=True, slots=True)
class Lookup:
    """A way in which rules read a table: a column, found by these key columns."""

    tabel: str
    kolom: str
    sleutels: tuple[str, ...]
    per: tuple[str, ...]


def lookup_of(regeling: nodes.Regeling, cell: e.Tabelwaarde) -> Lookup:
    kolom = regeling.tabellen[cell.tabel].kolom(cell.kolom)
    per = (kolom.per,) if kolom is not None and cell.per is not None else ()
    return Lookup(cell.tabel, cell.kolom, tuple(naam for naam, _ in cell.sleutels), per)


def lookups(regeling: nodes.Regeling) -> tuple[Lookup, ...]:
    """Every way in which a rule reads a table, each once, in the order of the rules."""
    found = (
        lookup_of(regeling, part)
        for expression in all_expressions(regeling)
        for part in walk(expression)
        if isinstance(part, e.Tabelwaarde)
    )
    return tuple(dict.fromkeys(found))


def all_expressions(regeling: nodes.Regeling) -> list[e.Expression]:
    found: list[e.Expression | None] = []
    for eis in regeling.eisen.values():
        found += [eis.indien, eis.geldt, eis.treft.waarde]
        found += (
            [] if eis.anders is None else [d for d in eis.anders.delen if not isinstance(d, str)]
        )
    found += [berekening.uitdrukking for berekening in regeling.berekeningen.values()]
    found += [afwijking.voorwaarde for afwijking in regeling.afwijkingen.values()]
    return [expression for expression in found if expression is not None]


def _module_name(deel: nodes.Bepaling) -> str:
    nummer = slug(deel.nummer).replace("-", "_")
    if deel.soort == "artikel":
        digits = len(nummer) - len(nummer.lstrip("0123456789"))
        return f"artikel_{nummer.zfill(len(nummer) + max(0, 2 - digits))}"
    return f"{deel.soort}_{nummer}" if nummer and nummer.isdigit() else deel.soort
