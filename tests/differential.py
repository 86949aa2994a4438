"""Random documents for any regulation, and both engines on them: the evaluator and the package.

The documents come from the model: absent and null fields, values on and next to every number, day
and amount that its rules and tables name, answered and unanswered norms, lists in lists. The same
seed gives the same documents.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

from compiler.backends.python import generate
from compiler.backends.python.context import Context, context_of
from compiler.backends.python.documents import function_of
from compiler.evaluate.berekening import compute, parameters
from compiler.evaluate.evaluate import evaluate_document
from compiler.evaluate.read_document import read_document
from compiler.evaluate.regels import Rules
from compiler.model import expressions as e
from compiler.model import nodes
from compiler.model.checked import CheckedRegeling
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type
from compiler.runtime.percentage import percentage_tekst
from compiler.runtime.schrijfwijze import nederlands
from compiler.runtime.termijn import Termijn
from compiler.verschil.search.boundaries import named_anywhere
from tests.imported import import_from

# ---------------------------------------------------------------- both engines


Pad = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Engines:
    """The checked model, and the package generated from it, imported under a name of its own."""

    checked: CheckedRegeling
    package: ModuleType
    names: Context
    rules: Rules

    def evaluator(self, soort: str, inhoud: object) -> dict[str, Any] | frozenset[Pad]:
        """The uitslag of the reference as JSON; or the places for which it refuses the document."""
        document, fouten = read_document(self.rules.meanings, soort, inhoud)
        if document is None:
            return frozenset(fout.pad for fout in fouten)
        return evaluate_document(self.rules, soort, document).model_dump()

    def generated(self, soort: str, inhoud: object) -> dict[str, Any] | frozenset[Pad]:
        """The same of the generated package."""
        gegevens = self.checked.regeling.gegevens[soort]
        lees = getattr(self.package, function_of(self.names, "lees", gegevens))
        toets = getattr(self.package, function_of(self.names, "toets", gegevens))
        try:
            document = lees(json.dumps(inhoud))
        except self.package.OngeldigDocument as refused:
            return frozenset(fout.pad for fout in refused.fouten)
        found: dict[str, Any] = toets(document).model_dump()
        return found

    def computed(self, naam: str, arguments: Mapping[str, Any]) -> tuple[object, object]:
        """What both engines calculate for arguments in their JSON form, as people read it."""
        regeling = self.checked.regeling
        berekend, fouten = compute(self.checked, naam, arguments)
        assert berekend is not None, fouten
        function = getattr(self.package, self.names.functions["berekening", naam])
        given = parameters(regeling.berekeningen[naam]).items()
        value = function(*(self._typed(type_, arguments[name]) for name, type_ in given))
        return nederlands(berekend.waarde), self.package._runtime.schrijfwijze.nederlands(value)

    def _typed(self, type_: Type, value: Any) -> Any:
        """A value in JSON form as the generated functions want it."""
        match type_:
            case Basistype.BEDRAG:
                return self.package.Bedrag.van(value)
            case Basistype.DATUM:
                return date.fromisoformat(value)
            case Basistype.PERCENTAGE:
                return Fraction(value) / 100
            case Keuzetype(keuzelijst=naam):
                return getattr(self.package, self.names.classes["keuzelijst", naam])(value)
            case Gegevenstype(gegevens=naam):
                model = getattr(self.package, self.names.classes["gegevens", naam])
                return model.model_validate_json(json.dumps(value))
            case Lijst(van=van):
                return tuple(self._typed(van, element) for element in value)
            case _:
                return value


def build_engines(checked: CheckedRegeling, folder: Path, name: str) -> Engines:
    """Generates the package into a folder and imports it; `name` keeps packages apart."""
    pakket = checked.regeling.kop.pakket
    for path, content in generate(checked).items():
        if path.startswith(f"{pakket}/"):
            target = folder / path.replace(f"{pakket}/", f"{name}/", 1)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(content, encoding="utf-8")
    package = import_from(folder, name)
    return Engines(checked, package, context_of(checked), Rules(checked.regeling))


def kinds(checked: CheckedRegeling) -> list[str]:
    return [naam for naam, gegevens in checked.regeling.gegevens.items() if gegevens.document]


# ---------------------------------------------------------------- documents


@dataclass(slots=True)
class Pool:
    """The values worth trying of each kind: on and next to what a regulation names, and some more."""

    dagen: set[date]
    centen: set[int]
    aantallen: set[int]
    breuken: set[Fraction]
    teksten: set[str]


def pool_of(regeling: nodes.Regeling) -> Pool:
    named = named_anywhere(regeling)
    terms = [Termijn(t.aantal, t.eenheid) for t in named.termijnen]
    dagen = {date(2024, 2, 29), date(9999, 12, 31), *named.dagen}
    dagen |= {d for dag in dagen for term in terms for d in (term.na(dag), term.voor(dag)) if d}
    return Pool(
        {near for dag in dagen for near in _days_around(dag)},
        {near for n in (0, 1, 100, *named.centen) for near in (n - 1, n, n + 1)},
        {near for n in (0, 1, 2, 17, 20, *named.aantallen) for near in (n - 1, n, n + 1)},
        {Fraction(0), Fraction(1), *named.breuken},
        {"", "tekst", "{gemeente} ‘é’ \n", *named.teksten},
    )


def documents(regeling: nodes.Regeling, soort: str, seed: int, count: int) -> Iterator[Any]:
    """So many documents of one kind, in their JSON form."""
    maker = _Maker(regeling, pool_of(regeling), Random(f"{seed} {soort}"))
    for _ in range(count):
        yield maker.document(soort)


def boundaries(regeling: nodes.Regeling, soort: str, seed: int) -> Iterator[Any]:
    """For every plain field of a kind of document, also inside its lists, a document with each value

    on and next to the numbers, days and amounts that rules and tables name; the rest is filled in.
    """
    maker = _Maker(regeling, pool_of(regeling), Random(f"{seed} {soort}"))
    for path, type_ in _plain_fields(regeling, soort, ()):
        for value in maker.values(type_):
            yield maker.with_value(soort, path, value)


def _plain_fields(
    regeling: nodes.Regeling, soort: str, above: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Type]]:
    """The fields with a plain value, as the names that lead there; a kind inside itself once."""
    for veld in regeling.gegevens[soort].velden:
        type_: Type = veld.type
        path = (*above, veld.naam)
        while isinstance(type_, Lijst):
            type_ = type_.van
        if not isinstance(type_, Gegevenstype):
            yield path, veld.type
        elif veld.naam not in above:
            yield from _plain_fields(regeling, type_.gegevens, path)


def arguments(
    regeling: nodes.Regeling, berekening: nodes.Berekening, seed: int, count: int
) -> Iterator[dict[str, Any]]:
    """So many arguments for one berekening, in their JSON form, none missing."""
    maker = _Maker(regeling, pool_of(regeling), Random(f"{seed} {berekening.naam}"))
    for _ in range(count):
        yield {naam: maker.value(type_) for naam, type_ in parameters(berekening).items()}


def without_some(random: Random, inhoud: Any) -> Any:
    """The same document with some facts and some answers taken away; lists keep their elements."""
    match inhoud:
        case dict():
            kept = {k: without_some(random, v) for k, v in inhoud.items() if random.random() < 0.8}
            if "beoordelingen" in kept:
                norms = sorted({answer["naam"] for answer in inhoud["beoordelingen"]})
                kept_norms = {naam for naam in norms if random.random() < 0.7}
                answers = [a for a in inhoud["beoordelingen"] if a["naam"] in kept_norms]
                kept["beoordelingen"] = answers
            return kept
        case list():
            return [without_some(random, element) for element in inhoud]
        case _:
            return inhoud


_WRONG = (
    0,
    1.5,
    "x",
    "1.234,56",
    "2025-02-30",
    True,
    [],
    {},
    [None],
    {"onbekend": 1},
    10**16,
    "1e3",
)


def with_wrong_values(random: Random, inhoud: Any) -> Any:
    """The same document with, here and there, a value of the wrong kind or an unknown field."""
    match inhoud:
        case dict():
            made = {k: with_wrong_values(random, v) for k, v in inhoud.items()}
            if random.random() < 0.05:
                made["onbekend_veld"] = 1
            return made
        case list():
            return [with_wrong_values(random, element) for element in inhoud]
        case _:
            return random.choice(_WRONG) if random.random() < 0.1 else inhoud


def _days_around(dag: date) -> list[date]:
    near = [dag]
    if dag > date.min:
        near.append(dag - timedelta(days=1))
    if dag < date.max:
        near.append(dag + timedelta(days=1))
    return near


def _euros(centen: int) -> str:
    sign, (euros, cents) = "-" if centen < 0 else "", divmod(abs(centen), 100)
    return f"{sign}{euros}.{cents:02d}"


class _Maker:
    """Makes documents; each with its own share of missing fields, and its own row of a table.

    The choices and amounts of that row are preferred, so that sums meet the limits of the tables.
    """

    def __init__(self, regeling: nodes.Regeling, pool: Pool, random: Random) -> None:
        self._regeling = regeling
        self._random = random
        self._dagen = sorted(pool.dagen)
        self._centen = sorted(pool.centen)
        self._aantallen = sorted(pool.aantallen)
        self._breuken = sorted(pool.breuken)
        self._teksten = sorted(pool.teksten)
        self._rows = [(tabel, rij) for tabel in regeling.tabellen.values() for rij in tabel.rijen]
        self._missing = 0.0
        self._yes = 0.5
        self._choices: Mapping[str, list[str]] = {}
        self._amounts: list[int] = []

    def document(self, soort: str) -> Any:
        self._missing = self._random.choice((0, 0, 0.05, 0.3, 0.9))
        self._yes = self._random.choice((0.05, 0.5, 0.95))
        self._choices, self._amounts = self._focus()
        return self._gegeven(soort, 0)

    def values(self, type_: Type) -> list[Any]:
        """Every value worth trying of a plain type; of a list the empty one, and one of each value."""
        match type_:
            case Basistype.BEDRAG:
                return [_euros(centen) for centen in self._centen]
            case Basistype.PERCENTAGE:
                return [percentage_tekst(breuk) for breuk in self._breuken]
            case Basistype.DATUM:
                return [dag.isoformat() for dag in self._dagen]
            case Basistype.AANTAL:
                return list(self._aantallen)
            case Basistype.JA_NEE:
                return [True, False]
            case Keuzetype(keuzelijst=naam):
                return [keuze.naam for keuze in self._regeling.keuzelijsten[naam].waarden]
            case Lijst(van=van):
                return [[], *([value] for value in self.values(van))]
            case _:
                return list(self._teksten)

    def with_value(self, soort: str, path: tuple[str, ...], value: Any) -> Any:
        """A document with nothing missing, and a value at a place (in lists: of the first element)."""
        self._missing = 0.0
        self._choices, self._amounts = self._focus()
        document = self._gegeven(soort, 0)
        at, kind = document, soort
        for naam in path[:-1]:
            veld = self._regeling.gegevens[kind].veld(naam)
            assert veld is not None
            type_: Type = veld.type
            while isinstance(type_, Lijst):
                type_ = type_.van
            assert isinstance(type_, Gegevenstype)
            kind = type_.gegevens
            if not at[naam]:
                at[naam] = [self._gegeven(kind, 1)]
            at = at[naam]
            while isinstance(at, list):
                at = at[0]
        at[path[-1]] = value
        return document

    def value(self, type_: Type) -> Any:
        self._missing = 0.0
        self._choices, self._amounts = self._focus()
        return self._value(type_, 0)

    def _focus(self) -> tuple[Mapping[str, list[str]], list[int]]:
        choices: dict[str, list[str]] = defaultdict(list)
        amounts: list[int] = []
        if self._rows:
            tabel, rij = self._random.choice(self._rows)
            for kop, cel in zip(tabel.koppen, rij.cellen, strict=True):
                kolom = tabel.kolom(kop.kolom)
                assert kolom is not None
                for waarde in cel.waarden:
                    if isinstance(kolom.type, Keuzetype) and isinstance(waarde, str):
                        choices[kolom.type.keuzelijst].append(waarde)
                    elif isinstance(waarde, e.Bedragwaarde):
                        amounts.append(waarde.centen)
        return choices, amounts

    def _gegeven(self, soort: str, depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for veld in self._regeling.gegevens[soort].velden:
            if self._random.random() < self._missing:
                if self._random.random() < 0.3:
                    made[veld.naam] = None
                continue
            made[veld.naam] = self._value(veld.type, depth)
        answers = self._answers()
        if answers is not None:
            made["beoordelingen"] = answers
        return made

    def _value(self, type_: Type, depth: int) -> Any:
        random = self._random
        match type_:
            case Basistype.BEDRAG:
                return self._bedrag()
            case Basistype.PERCENTAGE:
                procenten = random.choice(self._breuken) * 100
                return f"{int(procenten)}.{random.choice(('0', '01', '99'))}"
            case Basistype.DATUM:
                return random.choice(self._dagen).isoformat()
            case Basistype.AANTAL:
                return random.choice(self._aantallen)
            case Basistype.JA_NEE:
                return random.random() < self._yes
            case Keuzetype(keuzelijst=naam):
                preferred = self._choices.get(naam)
                if preferred and random.random() < 0.8:
                    return random.choice(preferred)
                return random.choice(self._regeling.keuzelijsten[naam].waarden).naam
            case Gegevenstype(gegevens=naam):
                return self._gegeven(naam, depth + 1)
            case Lijst(van=van):
                most = 0 if depth > 3 else 3
                return [self._value(van, depth + 1) for _ in range(random.randint(0, most))]
            case _:
                return random.choice(self._teksten)

    def _bedrag(self) -> str | int:
        random = self._random
        centen = random.choice(self._centen)
        if self._amounts and random.random() < 0.7:
            centen = random.choice(self._amounts) + random.choice((-1, 0, 0, 0, 1))
        if random.random() < 0.2:
            centen = centen * random.choice((25, 50, 75)) // 100
        return centen // 100 if centen % 100 == 0 and random.random() < 0.5 else _euros(centen)

    def _answers(self) -> list[dict[str, str]] | None:
        """Answers to any norm of the regulation, also to those that no rule asks here."""
        random = self._random
        norms = list(self._regeling.beoordelingen)
        if not norms or random.random() < 0.3:
            return None
        share = random.choice((0.1, 0.5, 1))
        return [
            {
                "naam": naam,
                "antwoord": "ja" if random.random() < self._yes else "nee",
                **({"wie": "M. de Vries"} if random.random() < 0.5 else {}),
                **({"motivering": "omdat"} if random.random() < 0.3 else {}),
            }
            for naam in norms * random.choice((1, 1, 2))
            if random.random() < share
        ]
