"""Waarden zoals een mens ze leest, en zoals JSON ze schrijft."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Any

from .bedrag import Bedrag
from .logica import Beoordelen, Onbekend
from .percentage import percentage_tekst
from .termijn import Periode, Termijn

MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_MEERVOUD = {"dag": "dagen", "week": "weken", "maand": "maanden", "jaar": "jaar"}


def nederlands(waarde: object) -> str:
    """De waarde in gewoon Nederlands.

    >>> [nederlands(w) for w in (Bedrag.van("1098263.11"), date(2025, 7, 7), Fraction(17, 20))]
    ['€ 1.098.263,11', '7 juli 2025', '85%']
    """
    match waarde:
        case bool():
            return "ja" if waarde else "nee"
        case Enum():
            return str(getattr(waarde, "omschrijving", waarde.value))
        case str():
            return waarde
        case Bedrag():
            return bedrag_tekst(waarde)
        case date():
            return datum_tekst(waarde)
        case int():
            return _duizendtallen(waarde)
        case Fraction():
            return percentage_tekst(waarde).replace(".", ",") + "%"
        case Periode():
            return f"van {datum_tekst(waarde.begin)} tot en met {datum_tekst(waarde.einde)}"
        case Termijn():
            return f"{waarde.aantal} {_eenheid(waarde)}"
        case None | Onbekend() | Beoordelen():
            return "onbekend"
        case _ if isinstance(waarde, Sequence):
            return opsomming(nederlands(element) for element in waarde) or "geen"
        case _:
            return str(getattr(waarde, "naam", "gegevens"))


def bedrag_tekst(bedrag: Bedrag) -> str:
    """`€ 1.098.263,11`; hele euro's zonder centen: `€ 1.000`."""
    teken = "-" if bedrag.centen < 0 else ""
    euros, centen = divmod(abs(bedrag.centen), 100)
    return f"€ {teken}{_duizendtallen(euros)}" + (f",{centen:02d}" if centen else "")


def datum_tekst(datum: date) -> str:
    """`7 juli 2025`."""
    return f"{datum.day} {MAANDEN[datum.month - 1]} {datum.year}"


def opsomming(woorden: Iterable[str]) -> str:
    """`a, b en c`."""
    *eerdere, laatste = list(woorden) or [""]
    return f"{', '.join(eerdere)} en {laatste}" if eerdere else laatste


def json_waarde(waarde: object) -> Any:
    """De waarde zoals JSON haar schrijft: een bedrag als tekst, een datum als JJJJ-MM-DD."""
    match waarde:
        case Enum():
            return waarde.value
        case None | bool() | int() | str():
            return waarde
        case Bedrag():
            return str(waarde)
        case date():
            return waarde.isoformat()
        case Fraction():
            return percentage_tekst(waarde)
        case Periode():
            return {"van": waarde.begin.isoformat(), "tot_en_met": waarde.einde.isoformat()}
        case Termijn():
            return nederlands(waarde)
        case Onbekend() | Beoordelen():
            return None
        case _ if isinstance(waarde, Sequence):
            return [json_waarde(element) for element in waarde]
        case _:
            raise TypeError(f"geen waarde van een regel: {type(waarde).__name__}")


def _duizendtallen(getal: int) -> str:
    return f"{getal:,}".replace(",", ".")


def _eenheid(termijn: Termijn) -> str:
    return termijn.eenheid if termijn.aantal == 1 else _MEERVOUD[termijn.eenheid]
