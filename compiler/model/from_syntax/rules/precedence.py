"""Which exception is set aside by which, and the rank that follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Label
from compiler.model import nodes as m
from compiler.model.from_syntax.context import Context
from compiler.model.from_syntax.rules.chains import LONGEST_CHAIN, Chains


def order_afwijkingen(
    context: Context, chains: Chains, afwijkingen: Mapping[str, m.Afwijking]
) -> dict[str, m.Afwijking]:
    """The same afwijkingen, each with what sets it aside and its rank; a cycle is reported."""
    by: dict[str, list[str]] = {name: [] for name in afwijkingen}
    for afwijking in afwijkingen.values():
        for target in afwijking.van_afwijkingen:
            by.setdefault(target, []).append(afwijking.naam)
    ranks: dict[str, int] = {}

    def report_chain(name: str) -> None:
        afwijking = afwijkingen[name]
        chains.report(afwijking.span, afwijking.vindplaats)

    def rank(name: str, path: tuple[str, ...]) -> int:
        if name in path:
            _report_cycle(context, [afwijkingen[n] for n in path[path.index(name) :]])
            return 0
        if len(path) > LONGEST_CHAIN:
            report_chain(name)
            return 0
        if name not in ranks:
            ranks[name] = max((rank(n, (*path, name)) + 1 for n in by[name]), default=0)
            if ranks[name] > LONGEST_CHAIN:
                report_chain(name)
        return ranks[name]

    return {
        name: replace(afwijking, opzij_door=tuple(sorted(by[name])), rang=rank(name, ()))
        for name, afwijking in afwijkingen.items()
    }


def _report_cycle(context: Context, steps: list[m.Afwijking]) -> None:
    first, *rest = sorted(steps, key=lambda step: step.naam)
    names = [step.naam for step in steps]
    label = "deze afwijking zet langs een omweg zichzelf opzij"
    if any(d.code is codes.KRING and d.primary.text == label for d in context.diagnostics):
        return
    context.report(
        codes.KRING,
        first.span,
        label,
        help=" → ".join([*names, names[0]]),
        at=first.vindplaats,
        secondary=tuple(Label(step.span, "en deze") for step in rest),
    )
