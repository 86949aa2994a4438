"""All rules of a regulation, bound in the order in which they need each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from compiler.model import nodes as m
from compiler.model.from_syntax.context import Context, Declared
from compiler.model.from_syntax.rules.calculations import Calculations
from compiler.model.from_syntax.rules.chains import Chains
from compiler.model.from_syntax.rules.exceptions import bind_afwijking
from compiler.model.from_syntax.rules.overeenkomstig import bind_overeenkomstig
from compiler.model.from_syntax.rules.precedence import order_afwijkingen
from compiler.model.from_syntax.rules.requirements import Requirements
from compiler.syntax import nodes as s


@dataclass(frozen=True, slots=True)
class Rules:
    """The bound rules: eisen by function, afwijkingen by name, `overeenkomstig` by its node's id."""

    berekening: Callable[[s.Naam], m.Berekening | None]
    eisen: dict[str, m.Eis]
    afwijkingen: dict[str, m.Afwijking]
    overeenkomstig: dict[int, m.Overeenkomstig]


def bind_rules(context: Context) -> Rules:
    """Bind what the context declares; a rule with a mistake is reported and left out."""
    chains = Chains(context)
    calculations = Calculations(context, chains)
    requirements = Requirements(context, calculations)
    overeenkomstig: dict[int, m.Overeenkomstig] = {}
    afwijkingen: dict[str, m.Afwijking] = {}
    mine = [d for d in context.regels if _is_first(context, d)]
    for declared in mine:
        if isinstance(declared.regel, s.Berekening):
            calculations.get(declared.regel.naam)
    for declared in mine:
        if isinstance(declared.regel, s.Eis):
            requirements.bind(declared.regel, declared.vindplaats)
    for declared in mine:
        if isinstance(declared.regel, s.Overeenkomstig):
            made = bind_overeenkomstig(context, requirements, declared.regel, declared.vindplaats)
            if made is not None:
                overeenkomstig[id(declared.regel)] = made
    for declared in mine:
        if isinstance(declared.regel, s.Afwijking):
            afwijking = bind_afwijking(
                context, calculations, requirements.eisen, declared.regel, declared.vindplaats
            )
            if afwijking is not None:
                afwijkingen[afwijking.naam] = afwijking
    ordered = order_afwijkingen(context, chains, afwijkingen)
    return Rules(calculations.get, requirements.eisen, ordered, overeenkomstig)


def _is_first(context: Context, declared: Declared) -> bool:
    """Whether a rule owns its name; the second of two was reported and is left out."""
    name = getattr(declared.regel, "naam", None)
    if not isinstance(name, s.Naam):
        return True
    owner = context.namen.get(name.tekst)
    return owner is None or owner.regel is declared.regel
