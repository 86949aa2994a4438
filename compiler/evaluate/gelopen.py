"""Every voorbeeld read and evaluated, once: its document, and what each of its expectations is about.

Two ask for it: whether the expectations are met (`voorbeelden`), and what decided that (`decisive`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from compiler.evaluate.eisen import EisFrame
from compiler.evaluate.evaluate import evaluate_document
from compiler.evaluate.expressions import Names
from compiler.evaluate.frames import Frame
from compiler.evaluate.gegevens import Gegeven
from compiler.evaluate.plekken import Plekken
from compiler.evaluate.read_document import read_document
from compiler.evaluate.regels import Bevinding, Rules
from compiler.model import nodes
from compiler.runtime.invoer import Fout
from compiler.runtime.logica import ontbrekend
from compiler.runtime.uitslag import Uitslag


@dataclass(slots=True, eq=False)
class Getoetst:
    """An eis at one place in the document; `frame` is None where what it speaks about is missing."""

    bevinding: Bevinding
    frame: EisFrame | None


@dataclass(slots=True, eq=False)
class Uitkomst:
    """The eis of an expectation, and its copies, wherever they apply at the place expected."""

    verwacht: nodes.VerwachtUitkomst
    getoetst: tuple[Getoetst, ...]


@dataclass(slots=True, eq=False)
class Oordeel:
    """The uitslag on the whole document."""

    verwacht: nodes.VerwachtOordeel
    uitslag: Uitslag


@dataclass(slots=True, eq=False)
class Waarde:
    """A condition that must hold."""

    verwacht: nodes.VerwachtWaarde
    frame: Frame


Nagegaan = Uitkomst | Oordeel | Waarde


@dataclass(slots=True, eq=False)
class Gelopen:
    """A voorbeeld, and each of its expectations in order; none where the document cannot be read."""

    voorbeeld: nodes.Voorbeeld
    nagegaan: tuple[Nagegaan, ...]
    fouten: tuple[Fout, ...] = ()


def run(regeling: nodes.Regeling) -> tuple[Gelopen, ...]:
    """All voorbeelden of a regulation, in order."""
    rules = Rules(regeling)
    return tuple(_run_one(rules, voorbeeld) for voorbeeld in regeling.voorbeelden)


def _run_one(rules: Rules, voorbeeld: nodes.Voorbeeld) -> Gelopen:
    if not voorbeeld.soort:
        waarden = (v for v in voorbeeld.verwachtingen if isinstance(v, nodes.VerwachtWaarde))
        return Gelopen(voorbeeld, tuple(_evaluated(rules, v, {}) for v in waarden))
    document, fouten = read_document(rules.meanings, voorbeeld.soort, voorbeeld.inhoud)
    if document is None:
        return Gelopen(voorbeeld, (), fouten)
    plekken = Plekken.of(rules.regeling, voorbeeld.soort, document)
    return Gelopen(
        voorbeeld,
        tuple(
            _expected(rules, voorbeeld.soort, document, plekken, v) for v in voorbeeld.verwachtingen
        ),
    )


def _expected(
    rules: Rules, soort: str, document: Gegeven, plekken: Plekken, verwacht: nodes.Verwachting
) -> Nagegaan:
    match verwacht:
        case nodes.VerwachtUitkomst():
            return Uitkomst(verwacht, tuple(_tested(rules, plekken, verwacht)))
        case nodes.VerwachtOordeel():
            return Oordeel(verwacht, evaluate_document(rules, soort, document))
        case nodes.VerwachtWaarde():
            return _evaluated(rules, verwacht, {soort: document})
        case _:
            assert_never(verwacht)


def _evaluated(rules: Rules, verwacht: nodes.VerwachtWaarde, names: Names) -> Waarde:
    frame = Frame(rules.meanings, names)
    frame.value(verwacht.voorwaarde)
    return Waarde(verwacht, frame)


def _tested(rules: Rules, plekken: Plekken, verwacht: nodes.VerwachtUitkomst) -> Iterator[Getoetst]:
    """The eisen that a name means, at every place at or below the one expected."""
    plaats = verwacht.plaats
    for functie in rules.named(verwacht.eis):
        eis = rules.regeling.eisen[functie]
        for pad, objecten, naam in plekken.missing(eis.onderwerp):
            if pad[: len(plaats)] == plaats:
                yield Getoetst(Bevinding(rules, functie, ontbrekend(naam), objecten, pad), None)
        for pad, objecten in plekken.present(eis.onderwerp):
            if pad[: len(plaats)] == plaats:
                frame = EisFrame(rules.meanings, eis, objecten)
                yield Getoetst(Bevinding(rules, functie, frame.toetsing, objecten, pad), frame)
