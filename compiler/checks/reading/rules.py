"""What a rule says, in the same terms as what is read in a text: values, comparisons, words.

Named values and called berekeningen are followed to what they hold, so that
`besloten_op is uiterlijk op uiterste_beslisdatum(ronde)` is a comparison with "negen weken".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from compiler.checks.once import once
from compiler.checks.reading.comparisons import Richting
from compiler.checks.reading.quantities import Grootte, Soort, read_quantities
from compiler.checks.reading.words import stems
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.expressions import Bedragwaarde, Expression, Termijnwaarde, Vergelijkwijze
from compiler.model.types import Basistype, Gegevenstype, Keuzetype
from compiler.model.walk import parts, walk
from compiler.source import Span

Key = tuple[Soort, Grootte]
Worded = m.Eis | m.Afwijking | m.Berekening

_SIDES = {
    Vergelijkwijze.TEN_MINSTE: Richting.TEN_MINSTE,
    Vergelijkwijze.VANAF: Richting.TEN_MINSTE,
    Vergelijkwijze.TEN_HOOGSTE: Richting.TEN_HOOGSTE,
    Vergelijkwijze.UITERLIJK_OP: Richting.TEN_HOOGSTE,
    Vergelijkwijze.MEER_DAN: Richting.MEER,
    Vergelijkwijze.NA: Richting.MEER,
    Vergelijkwijze.MINDER_DAN: Richting.MINDER,
    Vergelijkwijze.VOOR: Richting.MINDER,
}
_MIRROR = {
    Richting.TEN_MINSTE: Richting.TEN_HOOGSTE,
    Richting.TEN_HOOGSTE: Richting.TEN_MINSTE,
    Richting.MEER: Richting.MINDER,
    Richting.MINDER: Richting.MEER,
}


@dataclass(frozen=True, slots=True)
class RuleComparison:
    """A comparison in a rule, with `niet` around it taken in; `waarden` are those on either side."""

    richting: Richting
    waarden: frozenset[Key]
    span: Span
    nul: bool


def written(regel: m.Regel) -> tuple[Expression, ...]:
    """The conditions and values that a rule is written with."""
    match regel:
        case m.Eis():
            return (*(c.voorwaarde for c in regel.condities), regel.geldt)
        case m.Berekening():
            return (regel.uitdrukking,)
        case m.Afwijking():
            if regel.condities:
                return tuple(c.voorwaarde for c in regel.condities)
            return () if regel.voorwaarde is None else (regel.voorwaarde,)
        case _:
            return ()


def values(regeling: m.Regeling, regels: tuple[m.Regel, ...]) -> frozenset[Key]:
    """Every value that the rules of a provision hold, ranges of whole numbers counted through."""
    found: set[Key] = set()
    for regel in regels:
        match regel:
            case m.Periode():
                found |= {("datum", regel.begin), ("datum", regel.einde)}
            case m.Termijn():
                found.add(("termijn", regel.waarde))
            case m.Constante():
                found |= _literal(regel.waarde)
            case m.Slotbepaling(datum=date() as day):
                found.add(("datum", day))
            case m.Keuzelijst():
                for keuze in regel.waarden:
                    found |= {q.key for q in read_quantities(f"{keuze.naam} {keuze.label}")}
            case m.Eis() | m.Berekening() | m.Afwijking():
                for expression in written(regel):
                    found |= held(regeling, expression)
            case _:
                pass
    return frozenset(found)


def held(
    regeling: m.Regeling, expression: Expression, seen: frozenset[str] = frozenset()
) -> frozenset[Key]:
    """The values in an expression, followed through names and calls."""
    found: set[Key] = set()
    for part in walk(expression):
        match part:
            case e.Letterlijk():
                found |= _literal(part)
            case e.Keuzewaarde(naam=naam) if naam.isdigit():
                found.add(("aantal", int(naam)))
            case e.Naamwaarde(naam=naam):
                found |= _named(regeling, naam)
            case e.Aanroep(berekening=naam) if naam not in seen:
                inner = regeling.berekeningen[naam].uitdrukking
                found |= held(regeling, inner, seen | {naam})
            case e.Tussen(
                van=e.Letterlijk(waarde=int(low)), tot_en_met=e.Letterlijk(waarde=int(high))
            ):
                found |= {("aantal", number) for number in range(low, min(high, low + 100) + 1)}
            case _:
                pass
    return frozenset(found)


def comparisons(regeling: m.Regeling, regel: m.Regel) -> tuple[RuleComparison, ...]:
    """The comparisons in a rule; `som is som` sets two things equal and is none."""
    return _comparisons(regeling).get(id(regel), ())


@once
def _comparisons(regeling: m.Regeling) -> Mapping[int, tuple[RuleComparison, ...]]:
    """The comparisons in every rule that has any, by its identity: several checks go through them."""
    written_here = (regel for bepaling in regeling.walk() for regel in bepaling.regels)
    rules = {id(regel): regel for regel in (*written_here, *regeling.eisen.values())}
    compared = {
        number: tuple(c for x in written(regel) for c in _compared(regeling, x, False))
        for number, regel in rules.items()
    }
    return {number: found for number, found in compared.items() if found}


def names(regeling: m.Regeling, *given: Expression) -> frozenset[str]:
    """The stems of what expressions read: fields, values of lists, open norms, parameters."""
    found: set[str] = set()
    for expression in given:
        for part in _followed(regeling, expression, frozenset()):
            found |= _words_of(regeling, part)
    return frozenset(found)


def atoms(expression: Expression) -> Iterator[Expression]:
    """The conditions that `en`, `of` and `niet` join."""
    match expression:
        case e.EnKeten(termen=termen) | e.OfKeten(termen=termen):
            for term in termen:
                yield from atoms(term)
        case e.Niet(term=term):
            yield from atoms(term)
        case _:
            yield expression


def _compared(
    regeling: m.Regeling, expression: Expression, negated: bool
) -> Iterator[RuleComparison]:
    match expression:
        case e.Niet(term=term):
            yield from _compared(regeling, term, not negated)
            return
        case e.Vergelijking(wijze=wijze) if wijze in _SIDES:
            side = _SIDES[wijze]
            if isinstance(expression.links, e.Letterlijk):
                side = _MIRROR[side]
            yield _comparison(regeling, expression, side.complement if negated else side)
        case e.ValtIn() | e.Tussen():
            yield _comparison(regeling, expression, Richting.VAN_TOT_EN_MET)
        case e.BinnenNa():
            side = Richting.TEN_HOOGSTE
            yield _comparison(regeling, expression, side.complement if negated else side)
        case e.Uiterste(soort=soort):
            side = Richting.TEN_HOOGSTE if soort == "laagste" else Richting.TEN_MINSTE
            yield _comparison(regeling, expression, side)
        case e.Kwantor(soort="een"):
            yield RuleComparison(
                Richting.TEN_MINSTE, frozenset({("aantal", 1)}), expression.span, True
            )
        case _:
            pass
    for part in parts(expression):
        yield from _compared(regeling, part, negated)


def _comparison(regeling: m.Regeling, expression: Expression, richting: Richting) -> RuleComparison:
    zero = any(
        isinstance(part, e.Letterlijk) and part.waarde in (Bedragwaarde(0), 0)
        for part in parts(expression)
    )
    found = frozenset(k for part in parts(expression) for k in held(regeling, part))
    return RuleComparison(richting, found, expression.span, zero)


def _literal(literal: e.Letterlijk) -> set[Key]:
    match literal.waarde:
        case bool() | str():
            return set()
        case Bedragwaarde(centen=centen):
            return {("bedrag", centen)}
        case date() as day:
            return {("datum", day)}
        case Termijnwaarde() as term:
            return {("termijn", term)}
        case int() as number:
            return {("aantal", number)}
        case Fraction() as share:
            kind: Soort = "percentage" if literal.type is Basistype.PERCENTAGE else "aantal"
            return {(kind, share)}
        case _:
            return set()


def _named(regeling: m.Regeling, naam: str) -> set[Key]:
    if naam in regeling.perioden:
        periode = regeling.perioden[naam]
        return {("datum", periode.begin), ("datum", periode.einde)}
    if naam in regeling.termijnen:
        return {("termijn", regeling.termijnen[naam].waarde)}
    if naam in regeling.constanten:
        return _literal(regeling.constanten[naam].waarde)
    return set()


def _followed(
    regeling: m.Regeling, expression: Expression, seen: frozenset[str]
) -> Iterator[Expression]:
    for part in walk(expression):
        yield part
        if isinstance(part, e.Aanroep) and part.berekening not in seen:
            inner = regeling.berekeningen[part.berekening].uitdrukking
            yield from _followed(regeling, inner, seen | {part.berekening})


def _words_of(regeling: m.Regeling, part: Expression) -> frozenset[str]:
    match part:
        case e.Veldwaarde(drager=drager, veld=veld):
            carrier = drager.type
            gegevens = (
                regeling.gegevens.get(carrier.gegevens)
                if isinstance(carrier, Gegevenstype)
                else None
            )
            found = gegevens.veld(veld) if gegevens else None
            return stems(veld) | stems(found.omschrijving if found else "")
        case e.Keuzewaarde(naam=naam, type=Keuzetype(keuzelijst=lijst)):
            keuze = regeling.keuzelijsten[lijst].keuze(naam)
            return stems(naam) | stems(keuze.label if keuze else "")
        case e.Beoordelingsvraag(beoordeling=naam):
            norm = regeling.beoordelingen.get(naam)
            return stems(naam) | (stems(norm.woorden) | stems(norm.vraag) if norm else frozenset())
        case e.Variabele(naam=naam, type=soort) if not isinstance(soort, Gegevenstype):
            return stems(naam)
        case e.Naamwaarde(naam=naam) | e.Aanroep(berekening=naam):
            return stems(naam)
        case e.Tabelwaarde(kolom=kolom):
            return stems(kolom)
        case _:
            return frozenset()
