"""The checked model as rows without names, as short as they can be; `runtime/regeling.js` reads them.

The whole is one row of nine, in the order in which they compress best:

    functies     per berekening its expression; per afwijking its condition, its name, its place
    tabellen     per way of looking up: what it counts, "value value …", per key "name name …"
    controles    per control that a table fails: table, keuzelijst of its key, place, total, parts, and
                 per failure key, words of the key, rest of the place, total and sum in cents
    lijsten      per keuzelijst: "name name …", words, words, …
    plaatsen     per place: its words, its anchor, and the eisen there (see `_eis`)
    normen       per open norm: naam, door, vraag, woorden
    soorten      per gegevens: naam, "field kind field kind …", true for a part that is no document
    kop          titel, versie, let_op, number of the keuzelijst of onderdelen
    teksten      sentences that eisen refer to by number
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from compiler.backends.javascript import data_rows
from compiler.backends.javascript.expressions import Scope, write
from compiler.backends.javascript.feiten import labels
from compiler.backends.javascript.literal import Value, row
from compiler.backends.javascript.numbering import Numbers, numbers_of, numbers_to_compute
from compiler.model import nodes, rules
from compiler.model.types import Gegevenstype, Type, gegevens_in


@dataclass(slots=True)
class _Texts:
    """Sentences by number, in order of first use."""

    numbers: dict[str, int] = field(default_factory=dict)

    def number(self, text: str) -> int:
        return self.numbers.setdefault(text, len(self.numbers))


def rows_of(regeling: nodes.Regeling) -> Value:
    """The row that holds the whole regulation."""
    numbers = numbers_of(regeling)
    texts = _Texts()
    plaatsen = tuple(_places(regeling, numbers, texts))
    return (
        _functions(regeling, numbers),
        data_rows.tabellen(regeling, numbers),
        data_rows.controles(regeling, numbers),
        data_rows.keuzelijsten(regeling),
        plaatsen,
        _norms(regeling),
        data_rows.soorten(regeling, numbers),
        _kop(regeling, numbers),
        tuple(texts.numbers),
    )


def berekening_rows(regeling: nodes.Regeling) -> Value:
    """The row with what the berekeningen need, and their names; `runtime/berekenen.js` reads it.

    After the kinds of gegevens, and in the order of the berekeningen, stand their arguments as one
    kind each.
    """
    numbers = numbers_to_compute(regeling)
    arguments = tuple(_arguments_of(b, numbers) for b in regeling.berekeningen.values())
    whole: Value = (
        _functions(regeling, numbers),
        data_rows.tabellen(regeling, numbers),
        (),
        data_rows.keuzelijsten(regeling),
        (),
        _norms(regeling),
        (*data_rows.soorten(regeling, numbers), *arguments),
        _kop(regeling, numbers),
        (),
    )
    return (whole, " ".join(regeling.berekeningen))


def _arguments_of(berekening: nodes.Berekening, numbers: Numbers) -> Value:
    onderwerp = berekening.onderwerp
    asked: list[tuple[str, Type]] = [(p.naam, p.type) for p in berekening.parameters]
    if onderwerp is not None:
        asked = [(onderwerp.variabele, Gegevenstype(onderwerp.soort))]
    fields = " ".join(f"{naam} {data_rows.kind(type_, numbers)}" for naam, type_ in asked)
    return (berekening.naam, fields, True)


def _norms(regeling: nodes.Regeling) -> tuple[Value, ...]:
    return tuple((b.naam, b.door, b.vraag, b.woorden) for b in regeling.beoordelingen.values())


def _kop(regeling: nodes.Regeling, numbers: Numbers) -> Value:
    day = regeling.versie
    onderdelen = numbers.keuzelijsten.get(regeling.onderdelen)
    return row(regeling.kop.titel, day.isoformat() if day else "", regeling.kop.let_op, onderdelen)


def _functions(regeling: nodes.Regeling, numbers: Numbers) -> Value:
    found: list[Value] = []
    for soort, naam in numbers.functies:
        if soort == "berekening":
            berekening = regeling.berekeningen[naam]
            scope = Scope(regeling, numbers, _parameters(berekening))
            found.append((write(berekening.uitdrukking, scope),))
        else:
            afwijking = regeling.afwijkingen[naam]
            scope = Scope(regeling, numbers, _variables(afwijking.onderwerp))
            condition = True if afwijking.voorwaarde is None else write(afwijking.voorwaarde, scope)
            found.append((condition, naam, str(afwijking.vindplaats)))
    return tuple(found)


def _parameters(berekening: nodes.Berekening) -> tuple[str, ...]:
    """What a berekening is given: its document, or its parameters in order."""
    if berekening.onderwerp is not None:
        return (berekening.onderwerp.variabele,)
    return tuple(parameter.naam for parameter in berekening.parameters)


def _variables(onderwerp: nodes.Onderwerp) -> tuple[str, ...]:
    """What a rule speaks about, in order: its document, and the element of the list."""
    return (onderwerp.soort, onderwerp.variabele) if onderwerp.lijst else (onderwerp.variabele,)


def _places(regeling: nodes.Regeling, numbers: Numbers, texts: _Texts) -> Iterator[Value]:
    for place, eisen in groupby(regeling.eisen.values(), key=lambda eis: eis.vindplaats):
        yield (str(place), place.anchor, *(_eis(regeling, eis, numbers, texts) for eis in eisen))


def _eis(
    regeling: nodes.Regeling, eis: nodes.Eis, numbers: Numbers, texts: _Texts
) -> tuple[Value, ...]:
    """An eis: its name, what it is about, what it asks, and what else a bevinding says of it."""
    scope = Scope(regeling, numbers, _variables(eis.onderwerp))
    hardness, reuses = eis.hardheidsclausule, eis.overeenkomstig
    return row(
        eis.naam,
        _about(eis.onderwerp, numbers),
        write(eis.geldt, scope),
        None if eis.anders is None else _message(eis.anders, scope),
        _hits(eis.treft, scope),
        None if hardness is None else texts.number(str(hardness)),
        tuple(map(texts.number, eis.duidingen)) or None,
        None if eis.indien is None else write(eis.indien, scope),
        texts.number(_conditions(eis)) if eis.condities else None,
        tuple(_exception(eis, naam, scope) for naam in eis.afwijkingen) or None,
        tuple(numbers.normen[naam] for naam in rules.normen(regeling, eis)) or None,
        _contradicting_tables(regeling, eis),
        None if reuses is None else texts.number(str(reuses)),
        labels(regeling, eis),
    )


def _about(onderwerp: nodes.Onderwerp, numbers: Numbers) -> Value:
    number = numbers.gegevens[onderwerp.soort]
    return f"{number} {onderwerp.lijst}" if onderwerp.lijst else number


def _message(melding: nodes.Melding, scope: Scope) -> Value:
    """The words and the values of a message in turn, words first."""
    made: list[Value] = [""]
    for deel in melding.delen:
        if isinstance(deel, str):
            made[-1] = f"{made[-1]}{deel}"
        else:
            made += [write(deel, scope), ""]
    return tuple(made if made[-1] else made[:-1])


def _hits(treft: nodes.Treft, scope: Scope) -> Value:
    if treft.waarde is not None:
        return (treft.soort, write(treft.waarde, scope))
    return None if treft.soort == "document" else (treft.soort,)


def _conditions(eis: nodes.Eis) -> str:
    """The conditions as they are written, out of the sentence that says they are not met."""
    sentence = rules.reden(eis.condities)
    return sentence.removeprefix("De voorwaarde is niet vervuld: ").removesuffix(".")


def _exception(eis: nodes.Eis, naam: str, scope: Scope) -> Value:
    return (scope.numbers.functies["afwijking", naam], _in_effect(eis, naam, scope))


def _in_effect(eis: nodes.Eis, naam: str, scope: Scope) -> Value:
    """Whether an afwijking takes effect: it occurs, and nothing that takes effect sets it aside."""
    afwijking = scope.regeling.afwijkingen[naam]
    arguments = _arguments(eis.onderwerp, afwijking.onderwerp, scope)
    occurs: Value = (f"!{scope.numbers.functies['afwijking', naam]}", *arguments)
    others = [_in_effect(eis, ander, scope) for ander in afwijking.opzij_door]
    return ("en", occurs, *(("niet", other) for other in others)) if others else occurs


def _arguments(eis: nodes.Onderwerp, afwijking: nodes.Onderwerp, scope: Scope) -> tuple[int, ...]:
    """What an afwijking speaks about, among what the eis speaks about: the document, its element."""
    veld = scope.regeling.gegevens[eis.soort].veld(eis.lijst)
    element = gegevens_in(veld.type) if veld is not None else None
    first = {element: len(_variables(eis)) - 1, eis.soort: 0}[afwijking.soort]
    return (first, 1) if afwijking.lijst else (first,)


def _contradicting_tables(regeling: nodes.Regeling, eis: nodes.Eis) -> Value:
    """The tables with a contradiction that the eis reads."""
    wrong = {fout.tabel for fout in regeling.controlefouten}.intersection(eis.tabellen)
    return tuple(at for at, naam in enumerate(regeling.tabellen) if naam in wrong) or None
