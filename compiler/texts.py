"""The texts that a regulation has had, each with the days on which it holds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.checked import CheckedRegeling, Geldigheid, Wijzigingsbron
from compiler.model.nodes import Regeling, Slotbepaling
from compiler.passes import Passed
from compiler.source import Source


@dataclass(frozen=True, slots=True)
class Tekst:
    """The files of the regulation as they are from one day up to and including another."""

    vanaf: date
    tot_en_met: date | None
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Versions:
    """The newest version with the earlier ones, None where something is wrong; and what was found.

    `regeling` is the newest that could be bound; `teksten` are all texts, oldest first, also where the
    rules beside them are not right yet.
    """

    regeling: Regeling | None
    checked: CheckedRegeling | None
    diagnostics: tuple[Diagnostic, ...]
    teksten: tuple[Tekst, ...] = ()


def unamended(base: Passed) -> Versions:
    """The one version of a regulation without amendments; it has passed."""
    assert base.checked is not None
    day = base.checked.regeling.versie
    if day is None:
        return Versions(base.regeling, base.checked, ())
    only = Tekst(day, None, tuple(bestand.source for bestand in base.bestanden))
    return Versions(base.regeling, dated(base.checked, day, None, ()), (), (only,))


def dated(
    checked: CheckedRegeling,
    vanaf: date,
    until: date | None,
    bronnen: tuple[Wijzigingsbron, ...],
) -> CheckedRegeling:
    """With the days on which it holds: up to the next version, or the day before it ends."""
    days = [day for day in (_before_end(checked.regeling), until) if day is not None]
    return replace(checked, geldigheid=Geldigheid(vanaf, min(days, default=None), bronnen))


def _before_end(regeling: Regeling) -> date | None:
    """The last day of a regulation that ends: `vervalt met ingang van` the day after."""
    for bepaling in regeling.walk():
        for regel in bepaling.regels:
            if isinstance(regel, Slotbepaling) and regel.soort == "vervalt" and regel.datum:
                return regel.datum - timedelta(days=1)
    return None
