"""De versies van een regeling: welke tekst op welke dag geldt."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from types import ModuleType
from typing import Any, NamedTuple

from .schrijfwijze import datum_tekst


class GeldtNiet(ValueError):
    """Op deze dag geldt geen tekst van de regeling: nog niet, of niet meer."""


class Versie(NamedTuple):
    """Een tekst van de regeling: van `vanaf` tot en met `tot_en_met` (None: tot nader order).

    `module` is de naam van het pakket dat aan deze tekst toetst.
    """

    vanaf: date
    tot_en_met: date | None
    module: str

    @property
    def pakket(self) -> ModuleType:
        """Het pakket van deze versie: met haar eigen `lees_`, `toets_`, `bereken_` en `tekst`."""
        return import_module(self.module)

    def toets(self, soort: str, document: Any) -> Any:
        """Toetst een document, opnieuw gelezen als document van deze versie.

        Kent deze versie een veld of waarde niet, dan zegt OngeldigDocument dat.
        """
        if not hasattr(self.pakket, f"toets_{soort}"):
            raise GeldtNiet(f"de tekst van {datum_tekst(self.vanaf)} kent geen document ‘{soort}’")
        inhoud = document.model_dump_json(by_alias=True, exclude_unset=True)
        return getattr(self.pakket, f"toets_{soort}")(getattr(self.pakket, f"lees_{soort}")(inhoud))


def kies_versie(versies: tuple[Versie, ...], op: date) -> Versie:
    """De versie die op een dag geldt; GeldtNiet als dat er geen is."""
    if op < versies[0].vanaf:
        raise GeldtNiet(
            f"op {datum_tekst(op)} gold deze regeling nog niet; de eerste versie geldt vanaf "
            f"{datum_tekst(versies[0].vanaf)}"
        )
    gevonden = next(versie for versie in reversed(versies) if versie.vanaf <= op)
    if gevonden.tot_en_met is not None and op > gevonden.tot_en_met:
        raise GeldtNiet(
            f"op {datum_tekst(op)} geldt deze regeling niet meer; de laatste dag is "
            f"{datum_tekst(gevonden.tot_en_met)}"
        )
    return gevonden


def eerdere_versie(versies: tuple[Versie, ...], op: date | None) -> Versie | None:
    """De versie van een dag als dat een eerdere is; None voor de nieuwste, ook zonder dag."""
    if op is None:
        return None
    gevonden = kies_versie(versies, op)
    return None if gevonden is versies[-1] else gevonden
