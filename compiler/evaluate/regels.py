"""The eisen of the model as rules of the runtime, so that its Bevinding can tell about them.

Evaluated here, told there: which words, fields and norms a bevinding shows is decided by `runtime`
on the same data that a generated package gives it.
"""

from __future__ import annotations

from typing import Any

from compiler.evaluate.eisen import evaluate_eis, scope_of
from compiler.evaluate.expressions import evaluate_expression
from compiler.evaluate.gegevens import norm
from compiler.model import nodes, rules
from compiler.runtime import regels


def rule(regeling: nodes.Regeling, eis: nodes.Eis) -> regels.Eis[Any]:
    """An eis of the model as an eis of the runtime."""
    return regels.Eis(
        functie=lambda *objecten: evaluate_eis(regeling, eis, objecten),
        naam=eis.naam,
        id=eis.functie,
        vindplaats=str(eis.vindplaats),
        anker=eis.vindplaats.anchor,
        feiten=tuple(_feit(eis.onderwerp, *feit) for feit in eis.feiten),
        condities=rules.reden(eis.condities),
        anders=_message(regeling, eis),
        treft=_treft(regeling, eis),
        normen=tuple(norm(regeling.beoordelingen[naam]) for naam in rules.normen(regeling, eis)),
        duidingen=eis.duidingen,
        waarschuwingen=tuple(
            regels.Waarschuwing(rules.waarschuwing(fout))
            for fout in regeling.controlefouten
            if fout.tabel in eis.tabellen
        ),
        hardheidsclausule=None if eis.hardheidsclausule is None else str(eis.hardheidsclausule),
        overeenkomstig=None if eis.overeenkomstig is None else str(eis.overeenkomstig),
    )


def _feit(onderwerp: nodes.Onderwerp, variabele: str, veld: str) -> regels.Feit:
    is_element = bool(onderwerp.lijst) and variabele == onderwerp.variabele
    return regels.Feit(1 if is_element else 0, veld, veld)


def _message(regeling: nodes.Regeling, eis: nodes.Eis) -> Any:
    """The function that fills in the `anders` of an eis, or None."""
    if eis.anders is None:
        return None
    delen = eis.anders.delen

    def message(*objecten: object) -> tuple[object, ...]:
        scope = scope_of(regeling, eis.onderwerp, objecten)
        return tuple(
            deel if isinstance(deel, str) else evaluate_expression(deel, scope) for deel in delen
        )

    return message


def _treft(regeling: nodes.Regeling, eis: nodes.Eis) -> regels.Treft:
    expression = eis.treft.waarde
    if expression is None:
        return regels.Treft(eis.treft.soort)

    def hit(*objecten: object) -> object:
        return evaluate_expression(expression, scope_of(regeling, eis.onderwerp, objecten))

    return regels.Treft(eis.treft.soort, hit)
