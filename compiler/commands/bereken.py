"""`kw bereken NAAM [VELD=WAARDE …]`: evaluates one berekening and shows its steps.

The value comes from the generated code; the steps from the reference evaluation of the model. That
the two agree is tested, and checked here once more.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from importlib import import_module
from types import ModuleType

from compiler.commands.console import Console
from compiler.commands.engine import load_package, on_day
from compiler.commands.failures import WrongUse
from compiler.commands.project import find_project
from compiler.commands.regulation import require_checked
from compiler.commands.run_package import computed, root
from compiler.commands.values import json_value
from compiler.diagnostics.render import Line, Piece
from compiler.diagnostics.suggest import bedoelde_u
from compiler.evaluate.berekening import Berekend, Stap, compute, parameters
from compiler.model.checked import CheckedRegeling
from compiler.model.nodes import Berekening, Regeling
from compiler.model.rules import waarschuwing
from compiler.model.types import Type
from compiler.runtime.logica import Beoordelen, Onbekend
from compiler.runtime.schrijfwijze import json_waarde, nederlands
from compiler.runtime.uitslagtekst import tekst_van

_UNDECIDED = 3
_MOST_STEPS = 80
_LONGEST_STEP = 90


def run(arguments: argparse.Namespace, console: Console) -> int:
    project = find_project(arguments.regeling)
    package = on_day(load_package(project, console), arguments.op)
    checked = _version(require_checked(project, console), package)
    berekening = _find(checked, arguments.naam)
    given = _given(checked.regeling, berekening, arguments.velden)
    if not arguments.velden and parameters(berekening):
        console.show(_asked(berekening))
        return 2
    berekend, fouten = compute(checked, berekening.naam, given)
    if berekend is None:
        raise WrongUse("; ".join(str(fout) for fout in fouten))
    console.show(_lines(berekend, given))
    console.show(_contradictions(checked.regeling, berekend, given))
    if isinstance(berekend.waarde, Onbekend | Beoordelen):
        console.show(_undecided(berekend))
        return _UNDECIDED
    made = computed(package, berekening, given)
    value = import_module(f"{root(package)}._runtime.schrijfwijze").json_waarde(made)
    if json_waarde(berekend.waarde) != value:
        raise AssertionError(f"de gegenereerde code geeft {value}, het model {berekend.waarde}")
    console.show([(Piece("uitkomst: "), Piece(nederlands(berekend.waarde), "titel"))])
    if package.VERSIE:
        console.show([(Piece(f"Berekend met {tekst_van(package.VERSIE)}.", "kader"),)])
    return 0


def _version(checked: CheckedRegeling, package: ModuleType) -> CheckedRegeling:
    """The model of the version that a package was made of."""
    versions = (checked, *checked.eerder)
    return next(c for c in versions if str(c.regeling.versie or "") == package.VERSIE)


def _find(checked: CheckedRegeling, naam: str) -> Berekening:
    known = checked.regeling.berekeningen
    if naam not in known:
        names = f"de berekeningen zijn: {', '.join(known)}" if known else ""
        raise WrongUse(f"er is geen berekening ‘{naam}’", bedoelde_u(naam, known) or names)
    return known[naam]


# ---------------------------------------------------------------- what is given


def _given(regeling: Regeling, berekening: Berekening, words: list[str]) -> dict[str, object]:
    """The arguments in JSON form; fields of a document may be given one by one."""
    asked = parameters(berekening)
    onderwerp = berekening.onderwerp
    fields: dict[str, Type] = {}
    if onderwerp is not None:
        fields = {veld.naam: veld.type for veld in regeling.gegevens[onderwerp.soort].velden}
    given: dict[str, object] = {}
    document: dict[str, object] = {}
    for word in words:
        naam, equals, value = word.partition("=")
        if not equals:
            raise WrongUse(f"‘{word}’ is geen VELD=WAARDE", "bijvoorbeeld: datum=2025-07-07")
        if naam in asked:
            given[naam] = json_value(asked[naam], value)
        elif naam in fields:
            document[naam] = json_value(fields[naam], value)
        else:
            guess = bedoelde_u(naam, (*asked, *fields))
            raise WrongUse(f"{berekening.naam} vraagt geen ‘{naam}’", guess or _asks(berekening))
    if onderwerp is not None and onderwerp.variabele not in given:
        given[onderwerp.variabele] = document
    return given


def _asks(berekening: Berekening) -> str:
    asked = ", ".join(f"{naam} ({type_})" for naam, type_ in parameters(berekening).items())
    return f"gevraagd: {asked}" if asked else "deze berekening vraagt niets"


def _asked(berekening: Berekening) -> Iterator[Line]:
    yield Piece(berekening.naam, "titel"), Piece(f"  {berekening.vindplaats}", "kader")
    for naam, type_ in parameters(berekening).items():
        yield Piece(f"  {naam}", "hulp"), Piece(f"  {type_}")
    if berekening.onderwerp is not None:
        name = berekening.onderwerp.variabele
        yield (Piece(f"Geef het document ({name}=@bestand.json) of losse velden (veld=waarde)."),)


# ---------------------------------------------------------------- what is shown


def _lines(berekend: Berekend, given: Mapping[str, object]) -> Iterator[Line]:
    berekening = berekend.berekening
    yield Piece(berekening.naam, "titel"), Piece(f"  {berekening.vindplaats}", "kader")
    for naam, value in given.items():
        yield (Piece(f"  {naam}: {value if isinstance(value, str) else json.dumps(value)}"),)
    yield ()
    yield from (_step(step) for step in berekend.stappen[:_MOST_STEPS])
    if len(berekend.stappen) > _MOST_STEPS:
        yield (Piece(f"  … en nog {len(berekend.stappen) - _MOST_STEPS} stappen", "kader"),)
    yield ()
    yield from ((Piece(f"uitleg: {duiding}"),) for duiding in berekening.duidingen)


def _contradictions(
    regeling: Regeling, berekend: Berekend, given: Mapping[str, object]
) -> Iterator[Line]:
    """Where a table that was read contradicts itself, for the row that was asked for."""
    for fout in regeling.controlefouten:
        read = any(f"uit {fout.tabel}(" in step.tekst for step in berekend.stappen)
        if read and fout.sleutel in given.values():
            yield (Piece(f"let op: {waarschuwing(fout)}", "waarschuwing"),)


def _step(step: Stap) -> Line:
    place = f"  ({step.vindplaats})" if step.vindplaats else ""
    text = step.tekst
    if len(text) > _LONGEST_STEP:  # the parts below it say the rest
        text = text[:_LONGEST_STEP].rsplit(" ", 1)[0] + " …"
    return (
        Piece("  " * (step.diepte + 1) + text),
        Piece(f" = {step.waarde_tekst}", "hulp"),
        Piece(place, "kader"),
    )


def _undecided(berekend: Berekend) -> Iterator[Line]:
    yield Piece("uitkomst: "), Piece("niet te bepalen", "waarschuwing")
    missing = getattr(berekend.waarde, "ontbreekt", ())
    if missing:
        yield (Piece(f"hiervoor ontbreekt: {', '.join(missing)}"),)
