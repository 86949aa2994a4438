"""What notices a mistake in a rule: the reader, the examples, or neither.

Every rule of the regulation is changed in one place, in the model: a comparison, a value, a connective, a
field or a value of the same type, a condition or an exception that is dropped. Such a change is noticed by
the reader when the checks report something they did not report before, and by the examples when one of them
no longer holds. What neither notices survives, and is listed with its place. A change that says the same as
the rule itself is no mistake: `gelijkwaardig.toml` lists those, each with the reason.

    python -m tests.mutations        changes everything and writes site/data/mutaties.json
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any, get_args

from compiler.checks import (
    CHECKS,
    controle_klopt_niet,
    nummering,
    tekstverwijzing_zonder_doel,
    voorbeeld_ontbreekt,
)
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.checked import CheckedRegeling
from compiler.model.excerpts import rules_fingerprint
from compiler.model.expressions import Expression, Vergelijkwijze
from compiler.model.types import Gegevenstype
from compiler.model.walk import walk
from tests.compile_helper import ROOT, compile_files, failing_examples, read_regulation

RESULT = ROOT / "site" / "data" / "mutaties.json"
EQUIVALENT = ROOT / "tests" / "gelijkwaardig.toml"

# Checks that do not look at rules, or that look at examples: never a reason to call a change noticed.
_OTHER = {
    controle_klopt_niet.check,
    nummering.check,
    tekstverwijzing_zonder_doel.check,
    voorbeeld_ontbreekt.check,
}
READER = tuple(check for check in CHECKS if check not in _OTHER)

_KINDS: tuple[type, ...] = get_args(Expression)
_WRONG_WAY = {
    Vergelijkwijze.GELIJK: (Vergelijkwijze.ONGELIJK,),
    Vergelijkwijze.ONGELIJK: (Vergelijkwijze.GELIJK,),
    Vergelijkwijze.TEN_MINSTE: (Vergelijkwijze.MEER_DAN, Vergelijkwijze.TEN_HOOGSTE),
    Vergelijkwijze.MEER_DAN: (Vergelijkwijze.TEN_MINSTE, Vergelijkwijze.MINDER_DAN),
    Vergelijkwijze.TEN_HOOGSTE: (Vergelijkwijze.MINDER_DAN, Vergelijkwijze.TEN_MINSTE),
    Vergelijkwijze.MINDER_DAN: (Vergelijkwijze.TEN_HOOGSTE, Vergelijkwijze.MEER_DAN),
    Vergelijkwijze.UITERLIJK_OP: (Vergelijkwijze.VOOR, Vergelijkwijze.VANAF),
    Vergelijkwijze.VANAF: (Vergelijkwijze.NA, Vergelijkwijze.UITERLIJK_OP),
    Vergelijkwijze.VOOR: (Vergelijkwijze.UITERLIJK_OP, Vergelijkwijze.NA),
    Vergelijkwijze.NA: (Vergelijkwijze.VANAF, Vergelijkwijze.VOOR),
}

Step = tuple[str, tuple[int, ...]]
Path_ = tuple[Step, ...]
Edit = tuple[str, str, Callable[[Expression], Expression]]


@dataclass(frozen=True, slots=True)
class Mutation:
    """One change: its kind, the rule it is in, what it says, and the changed regulation."""

    soort: str
    regel: str
    vindplaats: str
    anker: str
    wijziging: str
    apply: Callable[[], m.Regeling]
    affected: frozenset[str]

    @property
    def key(self) -> tuple[str, str, str]:
        return self.vindplaats, self.regel, self.wijziging


@dataclass(frozen=True, slots=True)
class Outcome:
    """Who noticed a change."""

    mutation: Mutation
    lezer: tuple[str, ...]
    voorbeelden: bool

    @property
    def unnoticed(self) -> bool:
        return not self.lezer and not self.voorbeelden


def mutations(regeling: m.Regeling) -> Iterator[Mutation]:
    """Every change, in the order of the text."""
    for bepaling in regeling.walk():
        for regel in bepaling.regels:
            match regel:
                case m.Eis(overeenkomstig=None):
                    yield from _of_eis(regeling, regel)
                case m.Berekening():
                    yield from _of_berekening(regeling, regel)
                case m.Afwijking():
                    yield from _of_afwijking(regeling, regel)
                case m.Periode():
                    yield from _of_periode(regeling, regel)
                case m.Constante():
                    yield from _of_constante(regeling, regel)
                case m.Slotbepaling(datum=date() as day):
                    other = replace(regel, datum=day + timedelta(days=1))
                    yield _mutation(regeling, regel, "getal", "een dag later", (regel, other))
                case _:
                    pass


def measure(
    checked: CheckedRegeling, chosen: Callable[[int], bool] = lambda _: True
) -> list[Outcome]:
    """The outcome of every chosen change (by its number in order)."""
    regeling = checked.regeling
    before = _reported(regeling)
    return [
        _outcome(mutation, before)
        for number, mutation in enumerate(mutations(regeling))
        if chosen(number)
    ]


def _outcome(mutation: Mutation, before: set[Any]) -> Outcome:
    changed = mutation.apply()
    found = sorted({code for code, *_ in _reported(changed) - before})
    relevant = tuple(v for v in changed.voorbeelden if _touches(changed, v, mutation.affected))
    failing = failing_examples(replace(changed, voorbeelden=relevant))
    return Outcome(mutation, tuple(found), bool(failing))


def _reported(regeling: m.Regeling) -> set[Any]:
    return {_key(diagnostic) for check in READER for diagnostic in check(regeling)}


def _key(diagnostic: Diagnostic) -> tuple[str, str, str, int]:
    label = diagnostic.primary
    return diagnostic.code.number, str(diagnostic.vindplaats), label.text, label.span.start


# ---------------------------------------------------------------- rules


def _of_eis(regeling: m.Regeling, eis: m.Eis) -> Iterator[Mutation]:
    copies = [
        other
        for other in regeling.eisen.values()
        if other is not eis and other.naam == eis.naam and other.overeenkomstig is not None
    ]
    shared = frozenset(other.onderwerp.soort for other in copies)
    for path, (soort, text, edit) in _edits(regeling, eis.geldt, shared):
        pairs = [(x, replace(x, geldt=_at(x.geldt, path, edit))) for x in (eis, *copies)]
        yield _mutation(regeling, eis, soort, text, *pairs)
    for index, conditie in enumerate(eis.condities):
        words = " ".join(conditie.span.text.split())[:80]
        pairs = [(x, _without(x, index)) for x in (eis, *copies)]
        yield _mutation(regeling, eis, "voorwaarde vervalt", f"zonder ‘{words}’", *pairs)
        for path, (soort, text, edit) in _edits(regeling, conditie.voorwaarde, shared):
            pairs = [(x, _with_condition(x, index, path, edit)) for x in (eis, *copies)]
            yield _mutation(regeling, eis, soort, text, *pairs)


def _of_berekening(regeling: m.Regeling, berekening: m.Berekening) -> Iterator[Mutation]:
    for path, (soort, text, edit) in _edits(regeling, berekening.uitdrukking):
        other = replace(berekening, uitdrukking=_at(berekening.uitdrukking, path, edit))
        yield _mutation(regeling, berekening, soort, text, (berekening, other))


def _of_afwijking(regeling: m.Regeling, afwijking: m.Afwijking) -> Iterator[Mutation]:
    for naam in afwijking.van_eisen:
        eis = regeling.eisen[naam]
        left = tuple(n for n in afwijking.van_eisen if n != naam)
        spared = replace(eis, afwijkingen=tuple(n for n in eis.afwijkingen if n != afwijking.naam))
        pairs = ((eis, spared), (afwijking, replace(afwijking, van_eisen=left)))
        yield _mutation(
            regeling, afwijking, "uitzondering vervalt", f"niet meer van {naam}", *pairs
        )
    whole = [
        (eis, replace(eis, afwijkingen=tuple(n for n in eis.afwijkingen if n != afwijking.naam)))
        for eis in (regeling.eisen[naam] for naam in afwijking.van_eisen)
    ]
    yield _mutation(
        regeling, afwijking, "uitzondering vervalt", "de hele afwijking", *whole, (afwijking, None)
    )
    for index, conditie in enumerate(afwijking.condities):
        words = " ".join(conditie.span.text.split())[:80]
        other = _without(afwijking, index)
        yield _mutation(
            regeling, afwijking, "voorwaarde vervalt", f"zonder ‘{words}’", (afwijking, other)
        )
        for path, (soort, text, edit) in _edits(regeling, conditie.voorwaarde):
            changed = _with_condition(afwijking, index, path, edit)
            yield _mutation(regeling, afwijking, soort, text, (afwijking, changed))


def _of_periode(regeling: m.Regeling, periode: m.Periode) -> Iterator[Mutation]:
    for days in (-1, 1):
        step = timedelta(days=days)
        word = "later" if days > 0 else "eerder"
        begin = replace(periode, begin=periode.begin + step)
        einde = replace(periode, einde=periode.einde + step)
        yield _mutation(regeling, periode, "getal", f"begint een dag {word}", (periode, begin))
        yield _mutation(regeling, periode, "getal", f"eindigt een dag {word}", (periode, einde))


def _of_constante(regeling: m.Regeling, constante: m.Constante) -> Iterator[Mutation]:
    for _, text, edit in _of_literal(constante.waarde):
        other = replace(constante, waarde=edit(constante.waarde))
        yield _mutation(regeling, constante, "getal", text, (constante, other))


def _without(regel: m.Eis | m.Afwijking, index: int) -> Any:
    left = tuple(c for i, c in enumerate(regel.condities) if i != index)
    return _with_condities(regel, left)


def _with_condition(
    regel: m.Eis | m.Afwijking, index: int, path: Path_, edit: Callable[[Expression], Expression]
) -> Any:
    changed = tuple(
        replace(c, voorwaarde=_at(c.voorwaarde, path, edit)) if i == index else c
        for i, c in enumerate(regel.condities)
    )
    return _with_condities(regel, changed)


def _with_condities(regel: Any, condities: tuple[m.Conditie, ...]) -> Any:
    terms = tuple(
        e.Niet(c.voorwaarde, c.span) if c.woord == "tenzij" else c.voorwaarde for c in condities
    )
    whole = None if not terms else terms[0] if len(terms) == 1 else e.EnKeten(terms, regel.span)
    name = "indien" if isinstance(regel, m.Eis) else "voorwaarde"
    return replace(regel, condities=condities, **{name: whole})


# ---------------------------------------------------------------- one place in an expression


def _edits(
    regeling: m.Regeling, expression: Expression, shared: frozenset[str] = frozenset()
) -> Iterator[tuple[Path_, Edit]]:
    """Every change in an expression; `shared` are the documents that copies of the rule speak of."""
    for path, part in _places(expression, ()):
        for edit in _changes(regeling, part, shared):
            yield path, edit


def _changes(regeling: m.Regeling, part: Expression, shared: frozenset[str]) -> Iterator[Edit]:
    here = " ".join(part.span.text.split())[:60]
    match part:
        case e.Vergelijking(wijze=wijze):
            for other in _WRONG_WAY[wijze]:
                yield "vergelijking", f"‘{wijze}’ wordt ‘{other}’", _set("wijze", other)
        case e.Letterlijk():
            yield from _of_literal(part)
        case e.EnKeten(termen=termen):
            yield "en/of", f"‘en’ wordt ‘of’ in ‘{here}’", _as(e.OfKeten)
            yield from _dropped(termen, part)
        case e.OfKeten(termen=termen):
            yield "en/of", f"‘of’ wordt ‘en’ in ‘{here}’", _as(e.EnKeten)
            yield from _dropped(termen, part)
        case e.Niet():
            yield "ontkenning", f"zonder ‘niet’: ‘{here}’", lambda node: node.term  # type: ignore[union-attr]
        case e.Veldwaarde():
            yield from _other_field(regeling, part, shared)
        case e.Keuzewaarde(naam=naam, type=soort):
            names = [keuze.naam for keuze in regeling.keuzelijsten[soort.keuzelijst].waarden]
            other = names[(names.index(naam) + 1) % len(names)]
            kind = "getal" if naam.isdigit() else "waarde van de keuzelijst"
            yield kind, f"‘{naam}’ wordt ‘{other}’", _set("naam", other)
        case e.Beoordelingsvraag(beoordeling=naam):
            names = sorted(regeling.beoordelingen)
            other = names[(names.index(naam) + 1) % len(names)]
            yield "gegeven", f"‘{naam}’ wordt ‘{other}’", _set("beoordeling", other)
        case e.EenVan(mogelijkheden=options) if len(options) > 1:
            for option in options:
                left = tuple(x for x in options if x is not option)
                text = f"zonder ‘{option.span.text}’"
                yield "waarde van de keuzelijst", text, _set("mogelijkheden", left)
        case e.Kwantor(soort=soort):
            other = "een" if soort == "elk" else "elk"
            yield "en/of", f"‘{soort}’ wordt ‘{other}’ in ‘{here}’", _set("soort", other)
        case e.DatumTermijn(richting=richting):
            other = "voor" if richting == "na" else "na"
            yield "vergelijking", f"‘{here}’: ‘{richting}’ wordt ‘{other}’", _set("richting", other)
        case e.Periodegrens(grens=grens):
            other = "begin" if grens == "einde" else "einde"
            yield "vergelijking", f"‘{grens}’ wordt ‘{other}’ in ‘{here}’", _set("grens", other)
        case e.Uiterste(soort=soort):
            other = "hoogste" if soort == "laagste" else "laagste"
            yield "vergelijking", f"‘{soort}’ wordt ‘{other}’", _set("soort", other)
        case e.Rekenkundig(bewerking="plus" | "min" as sign):
            other = "min" if sign == "plus" else "plus"
            yield "vergelijking", f"‘{sign}’ wordt ‘{other}’ in ‘{here}’", _set("bewerking", other)
        case e.Naamwaarde(naam=naam, type=soort):
            peers = [n for n in _named(regeling) if _named(regeling)[n] == soort]
            other = peers[(peers.index(naam) + 1) % len(peers)]
            if other != naam:
                yield "gegeven", f"‘{naam}’ wordt ‘{other}’", _set("naam", other)
        case e.Som(voorwaarde=condition) | e.Aantal(voorwaarde=condition) if condition is not None:
            yield "voorwaarde vervalt", f"zonder ‘waarvoor’ in ‘{here}’", _set("voorwaarde", None)
        case e.Tabelwaarde(tabel=naam):
            other = _other_table(regeling, part)
            if other is not None:
                yield "gegeven", f"tabel ‘{naam}’ wordt ‘{other}’", _set("tabel", other)
        case e.Aanroep(berekening=naam):
            other = _other_call(regeling, part)
            if other is not None:
                yield "gegeven", f"‘{naam}’ wordt ‘{other}’", _set("berekening", other)
        case _:
            pass


def _of_literal(literal: e.Letterlijk) -> Iterator[Edit]:
    value: Any
    match literal.waarde:
        case bool() | str():
            return
        case e.Bedragwaarde(centen=centen):
            value = e.Bedragwaarde(centen + 1)
        case Fraction() as share:
            value = share + Fraction(1, 100)
        case date() as day:
            value = day + timedelta(days=1)
        case e.Termijnwaarde() as term:
            value = replace(term, aantal=term.aantal + 1)
        case int() as number:
            for step in (-1, 1):
                text = f"‘{literal.tekst}’ wordt {number + step}"
                yield "getal", text, _spelled(number + step, str(number + step))
            return
    yield "getal", f"‘{literal.tekst}’ wordt iets meer", _spelled(value, f"{literal.tekst}+")


def _spelled(value: Any, text: str) -> Callable[[Expression], Expression]:
    return lambda node: replace(node, waarde=value, tekst=text)  # type: ignore[arg-type]


def _dropped(terms: tuple[Expression, ...], part: Expression) -> Iterator[Edit]:
    for term in terms:
        left = tuple(x for x in terms if x is not term)
        index = terms.index(term)
        text = " ".join(term.span.text.split())[:80]
        yield "voorwaarde vervalt", f"zonder ‘{text}’", _drop(index, len(left))


def _drop(index: int, left: int) -> Callable[[Expression], Expression]:
    def edit(node: Any) -> Expression:
        terms = tuple(x for i, x in enumerate(node.termen) if i != index)
        return terms[0] if left == 1 else replace(node, termen=terms)

    return edit


def _other_field(
    regeling: m.Regeling, part: e.Veldwaarde, shared: frozenset[str]
) -> Iterator[Edit]:
    carrier = part.drager.type
    if not isinstance(carrier, Gegevenstype):
        return
    peers = [v.naam for v in regeling.gegevens[carrier.gegevens].velden if v.type == part.type]
    if any(s.veld(part.veld) for s in map(regeling.gegevens.get, shared) if s is not None):
        others = [regeling.gegevens[soort] for soort in shared]
        peers = [p for p in peers if all(gegevens.veld(p) is not None for gegevens in others)]
    if len(peers) > 1 and part.veld in peers:
        other = peers[(peers.index(part.veld) + 1) % len(peers)]
        yield "gegeven", f"‘{part.veld}’ wordt ‘{other}’", _set("veld", other)


def _named(regeling: m.Regeling) -> dict[str, Any]:
    """The named values that rules use, with their types."""
    found = {
        part.naam: part.type
        for regel in (*regeling.eisen.values(), *regeling.berekeningen.values())
        for expression in _written(regel)
        for part in walk(expression)
        if isinstance(part, e.Naamwaarde)
    }
    return dict(sorted(found.items()))


def _other_table(regeling: m.Regeling, part: e.Tabelwaarde) -> str | None:
    own = regeling.tabellen[part.tabel]
    shape = [(k.naam, k.type, k.per) for k in own.kolommen]
    peers = [
        naam
        for naam, tabel in regeling.tabellen.items()
        if [(k.naam, k.type, k.per) for k in tabel.kolommen] == shape
    ]
    other = peers[(peers.index(part.tabel) + 1) % len(peers)]
    return None if other == part.tabel else other


def _other_call(regeling: m.Regeling, part: e.Aanroep) -> str | None:
    own = regeling.berekeningen[part.berekening]
    peers = [
        b.naam
        for b in regeling.berekeningen.values()
        if b.type == own.type
        and b.onderwerp == own.onderwerp
        and [p.type for p in b.parameters] == [p.type for p in own.parameters]
        and (b is own or not _calls(regeling, b.uitdrukking) & {part.berekening})
        and not _calls(regeling, b.uitdrukking) - _calls(regeling, own.uitdrukking)
    ]
    other = (
        peers[(peers.index(part.berekening) + 1) % len(peers)] if part.berekening in peers else None
    )
    return None if other == part.berekening else other


def _set(name: str, value: Any) -> Callable[[Expression], Expression]:
    return lambda node: replace(node, **{name: value})


def _as(kind: type) -> Callable[[Expression], Expression]:
    return lambda node: kind(node.termen, node.span)  # type: ignore[union-attr,no-any-return]


# ---------------------------------------------------------------- places in a tree


def _places(node: Any, path: Path_) -> Iterator[tuple[Path_, Expression]]:
    yield path, node
    for field in fields(node):
        for index, child in _inside(getattr(node, field.name), ()):
            yield from _places(child, (*path, (field.name, index)))


def _inside(value: Any, index: tuple[int, ...]) -> Iterator[tuple[tuple[int, ...], Expression]]:
    if isinstance(value, _KINDS):
        yield index, value  # type: ignore[misc]
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _inside(item, (*index, number))


def _at(node: Any, path: Path_, edit: Callable[[Expression], Expression]) -> Any:
    if not path:
        return edit(node)
    (name, index), *rest = path
    old = getattr(node, name)
    return replace(node, **{name: _within(old, index, tuple(rest), edit)})


def _within(
    value: Any, index: tuple[int, ...], rest: Path_, edit: Callable[[Expression], Expression]
) -> Any:
    if not index:
        return _at(value, rest, edit)
    return tuple(
        _within(item, index[1:], rest, edit) if number == index[0] else item
        for number, item in enumerate(value)
    )


# ---------------------------------------------------------------- a changed regulation


def _mutation(
    regeling: m.Regeling, regel: Any, soort: str, text: str, *pairs: tuple[Any, Any]
) -> Mutation:
    return Mutation(
        soort,
        getattr(regel, "naam", getattr(regel, "soort", "")),
        str(regel.vindplaats),
        regel.vindplaats.anchor,
        text,
        lambda: _replaced(regeling, pairs),
        _affected(regeling, [old for old, _ in pairs]),
    )


def _replaced(regeling: m.Regeling, pairs: tuple[tuple[Any, Any], ...]) -> m.Regeling:
    swap = {id(old): new for old, new in pairs}
    changed: dict[str, Any] = {"delen": tuple(_in_bepaling(deel, swap) for deel in regeling.delen)}
    for name in ("eisen", "berekeningen", "afwijkingen", "perioden", "constanten"):
        mapping = getattr(regeling, name)
        changed[name] = {
            key: swap.get(id(regel), regel)
            for key, regel in mapping.items()
            if swap.get(id(regel), regel) is not None
        }
    return replace(regeling, **changed)


def _in_bepaling(bepaling: m.Bepaling, swap: dict[int, Any]) -> m.Bepaling:
    """The same objects where nothing changed below."""
    inhoud = tuple(
        _in_bepaling(deel, swap) if isinstance(deel, m.Bepaling) else deel
        for deel in bepaling.inhoud
    )
    regels = tuple(
        new for regel in bepaling.regels if (new := swap.get(id(regel), regel)) is not None
    )
    same = all(a is b for a, b in zip(inhoud, bepaling.inhoud, strict=True))
    if same and regels == bepaling.regels and len(regels) == len(bepaling.regels):
        return bepaling
    return replace(bepaling, inhoud=inhoud, regels=regels)


def _affected(regeling: m.Regeling, regels: list[Any]) -> frozenset[str]:
    """The eisen, berekeningen and named values whose outcome may change, by their names."""
    found = {getattr(regel, "naam", "") for regel in regels}
    for regel in regels:
        if isinstance(regel, m.Afwijking):
            found |= {regeling.eisen[n].naam for n in regel.van_eisen}
    grown = True
    while grown:
        grown = False
        for regel in (
            *regeling.berekeningen.values(),
            *regeling.eisen.values(),
            *regeling.afwijkingen.values(),
        ):
            if regel.naam in found and not isinstance(regel, m.Afwijking):
                continue
            uses = {n for x in _written(regel) for n in _uses(x)}
            own = {regel.naam}
            if isinstance(regel, m.Afwijking):
                own |= {regeling.eisen[n].naam for n in regel.van_eisen}
            if (uses & found or regel.naam in found) and not own <= found:
                found |= own
                grown = True
    return frozenset(found)


def _written(regel: Any) -> tuple[Expression, ...]:
    match regel:
        case m.Eis():
            given = (regel.geldt, regel.indien)
        case m.Berekening():
            given = (regel.uitdrukking, None)
        case m.Afwijking():
            given = (regel.voorwaarde, None)
        case _:
            given = (None, None)
    return tuple(x for x in given if x is not None)


def _uses(expression: Expression) -> Iterator[str]:
    for part in walk(expression):
        match part:
            case e.Aanroep(berekening=naam) | e.Naamwaarde(naam=naam):
                yield naam
            case _:
                pass


def _calls(regeling: m.Regeling, expression: Expression) -> set[str]:
    return {part.berekening for part in walk(expression) if isinstance(part, e.Aanroep)}


def _touches(regeling: m.Regeling, voorbeeld: m.Voorbeeld, names: frozenset[str]) -> bool:
    for verwacht in voorbeeld.verwachtingen:
        match verwacht:
            case m.VerwachtUitkomst(eis=naam):
                if naam in names or (naam in regeling.eisen and regeling.eisen[naam].naam in names):
                    return True
            case m.VerwachtWaarde(voorwaarde=voorwaarde):
                if names & set(_uses(voorwaarde)):
                    return True
            case m.VerwachtOordeel():
                return True
    return False


# ---------------------------------------------------------------- the result


def result(regeling: m.Regeling, outcomes: list[Outcome]) -> dict[str, Any]:
    """The counts, per kind of change; and what was not noticed, with its place.

    Equivalent changes are counted, and listed apart with the reason. `regeling` and `regels` say of which
    regulation, and are the fingerprint of its rules and examples.
    """
    kinds = list(dict.fromkeys(o.mutation.soort for o in outcomes))
    reasons = equivalents()
    unnoticed = [o.mutation for o in outcomes if o.unnoticed]
    return {
        "regeling": regeling.kop.titel,
        "regels": rules_fingerprint(regeling),
        "totaal": _counts(outcomes),
        "soorten": {k: _counts([o for o in outcomes if o.mutation.soort == k]) for k in kinds},
        "overlevers": [_told(x) for x in unnoticed if x.key not in reasons],
        "gelijkwaardig": [
            _told(x) | {"reden": reasons[x.key]} for x in unnoticed if x.key in reasons
        ],
    }


def equivalents() -> dict[tuple[str, str, str], str]:
    """The changes that change nothing, by where and what they are, and why."""
    listed = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8"))["gelijkwaardig"]
    return {(x["vindplaats"], x["regel"], x["wijziging"]): x["reden"] for x in listed}


def _told(mutation: Mutation) -> dict[str, Any]:
    return {
        "soort": mutation.soort,
        "regel": mutation.regel,
        "vindplaats": mutation.vindplaats,
        "anker": mutation.anker,
        "wijziging": mutation.wijziging,
    }


def _counts(outcomes: list[Outcome]) -> dict[str, int]:
    return {
        "aantal": len(outcomes),
        "opgemerkt": sum(not o.unnoticed for o in outcomes),
        "door_de_lezer": sum(bool(o.lezer) for o in outcomes),
        "door_de_voorbeelden": sum(o.voorbeelden for o in outcomes),
        "door_beide": sum(bool(o.lezer) and o.voorbeelden for o in outcomes),
    }


def regulation() -> CheckedRegeling:
    """The real regulation, checked; the mapping of the ledger is left empty, since nothing here reads it."""
    _, regeling = compile_files(read_regulation())
    if regeling is None:
        raise ValueError("de regeling is niet te lezen")
    return CheckedRegeling(regeling, (), {})


def main(target: Path = RESULT) -> None:
    checked = regulation()
    found = result(checked.regeling, measure(checked))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(found, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(found["totaal"], ensure_ascii=False))


if __name__ == "__main__":
    main()
