"""De opdrachtregel van een gegenereerd pakket: `python -m pakket toets SOORT BESTAND`."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from .invoer import OngeldigDocument
from .rekenopdracht import Misbruik, reken
from .schrijfwijze import MAANDEN, datum_tekst
from .toetsen import Soorten
from .uitslag import Oordeel
from .uitslagtekst import uitslag_tekst
from .versies import GeldtNiet, Versie, kies_versie

_STATUS = {
    Oordeel.VOLDOET: 0,
    Oordeel.VOLDOET_NIET: 1,
    Oordeel.ONVOLLEDIG: 3,
    Oordeel.BEOORDELING_NODIG: 3,
}
_WAARDE = ("--formaat", "--op")


class _Opdracht(NamedTuple):
    """Wat er is gevraagd: de woorden, en de opties."""

    woorden: tuple[str, ...]
    formaat: str
    op: date | None
    alles: bool


def voer_uit(pakket: str, versies: tuple[Versie, ...], argumenten: Sequence[str]) -> int:
    """Voert de opdracht uit: 0 voldoet, 1 voldoet niet, 2 verkeerd gebruik, 3 open."""
    for stroom in (sys.stdout, sys.stderr):
        if hasattr(stroom, "reconfigure"):
            stroom.reconfigure(errors="backslashreplace")
    if not argumenten or {"-h", "--help", "--hulp"} & set(argumenten):
        print(_hulp(pakket, _soorten(pakket)))
        return 0 if argumenten else 2
    try:
        opdracht = _ontleed(argumenten)
        status, tekst = _voer_uit(pakket, versies, opdracht)
    except (Misbruik, OngeldigDocument, GeldtNiet) as fout:
        print(f"fout: {fout}", file=sys.stderr)
        return 2
    try:
        print(tekst, flush=True)
    except BrokenPipeError:
        # De lezer (bijvoorbeeld `head`) heeft genoeg gezien; Python mag dit niet nog eens proberen.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    return status


def _voer_uit(pakket: str, versies: tuple[Versie, ...], opdracht: _Opdracht) -> tuple[int, str]:
    """De status en de tekst van een opdracht."""
    module = _module(pakket, versies, opdracht.op)
    match opdracht.woorden:
        case ("toets", soort, bestand):
            return _toets(_soorten(module), soort, bestand, opdracht)
        case ("bereken", naam, *velden):
            return reken(import_module(module), naam, velden, opdracht.formaat)
        case ("versies",):
            return 0, _versies(versies, opdracht.formaat)
    raise Misbruik(
        "verwacht: toets SOORT BESTAND, bereken NAAM VELD=WAARDE … of versies (zie --help)"
    )


def _module(pakket: str, versies: tuple[Versie, ...], op: date | None) -> str:
    """Het pakket van de versie die op een dag geldt; zonder dag de nieuwste."""
    if op is None:
        return pakket
    if not versies:
        raise Misbruik("van deze regeling is niet bekend vanaf welke dag zij geldt; laat --op weg")
    return kies_versie(versies, op).module


def _soorten(module: str) -> Soorten:
    soorten: Soorten = import_module(f"{module}.toetsen").SOORTEN
    return soorten


def _toets(soorten: Soorten, soort: str, bestand: str, opdracht: _Opdracht) -> tuple[int, str]:
    if soort not in soorten:
        raise Misbruik(f"de soort {soort} bestaat niet; kies uit: {', '.join(soorten)}")
    lees, toets = soorten[soort]
    uitslag = toets(lees(_inhoud(bestand)))
    if opdracht.formaat == "json":
        return _STATUS[uitslag.oordeel], uitslag.model_dump_json(indent=2)
    return _STATUS[uitslag.oordeel], uitslag_tekst(uitslag, alles=opdracht.alles)


def _versies(versies: tuple[Versie, ...], formaat: str) -> str:
    """Elke versie met haar dagen, de oudste eerst."""
    if formaat == "json":
        gegevens = [
            {
                "vanaf": versie.vanaf.isoformat(),
                "tot_en_met": versie.tot_en_met.isoformat() if versie.tot_en_met else None,
                "module": versie.module,
            }
            for versie in versies
        ]
        return json.dumps(gegevens, ensure_ascii=False, indent=2)
    if not versies:
        return "van deze regeling is niet bekend vanaf welke dag zij geldt"
    return "\n".join(map(_versie_tekst, versies))


def _versie_tekst(versie: Versie) -> str:
    vanaf = f"vanaf {datum_tekst(versie.vanaf)}"
    if versie.tot_en_met is None:
        return vanaf
    return f"{vanaf} tot en met {datum_tekst(versie.tot_en_met)}"


# ---------------------------------------------------------------- lezen wat er is gevraagd


def _ontleed(argumenten: Sequence[str]) -> _Opdracht:
    opties = {"--formaat": "tekst", "--op": ""}
    alles = False
    woorden: list[str] = []
    rest = list(argumenten)
    while rest:
        naam, gegeven, waarde = rest.pop(0).partition("=")
        if naam in _WAARDE:
            if not gegeven and not rest:
                raise Misbruik(f"achter {naam} ontbreekt een waarde")
            opties[naam] = waarde if gegeven else rest.pop(0)
        elif naam == "--alles":
            alles = True
        elif naam.startswith("--"):
            raise Misbruik(f"de optie {naam} bestaat niet")
        else:
            woorden.append(naam + gegeven + waarde)
    if opties["--formaat"] not in ("tekst", "json"):
        raise Misbruik("--formaat is tekst of json")
    op = _dag(opties["--op"]) if opties["--op"] else None
    return _Opdracht(tuple(woorden), opties["--formaat"], op, alles)


def _dag(tekst: str) -> date:
    """`2025-07-07` of `7 juli 2025`."""
    try:
        if geschreven := re.fullmatch(r"(\d{1,2}) ([a-z]+) (\d{4})", tekst):
            return date(int(geschreven[3]), MAANDEN.index(geschreven[2]) + 1, int(geschreven[1]))
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", tekst):
            return date.fromisoformat(tekst)
    except ValueError:
        pass
    raise Misbruik(f"‘{tekst}’ is geen datum; schrijf een datum als 2025-07-07")


def _inhoud(bestand: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if bestand == "-" else Path(bestand).read_bytes()
    except (OSError, ValueError):
        raise Misbruik(f"het bestand {bestand} is niet te lezen") from None


def _hulp(pakket: str, soorten: Soorten) -> str:
    return f"""\
gebruik:
  python -m {pakket} toets SOORT BESTAND [--op DATUM] [--formaat tekst|json] [--alles]
  python -m {pakket} bereken NAAM [VELD=WAARDE …] [--op DATUM] [--formaat tekst|json]
  python -m {pakket} versies [--formaat tekst|json]

toets    toetst een document (een JSON-bestand, of - voor standaardinvoer) aan de regeling
bereken  rekent een berekening uit; zonder velden zegt het welke zij vraagt
versies  noemt elke tekst van de regeling, met haar dagen

SOORT is een van: {", ".join(soorten)}.
Met --op 2025-07-07 telt de tekst die op die dag geldt, anders de nieuwste.
Wat niet van toepassing is, wordt in de tekst alleen geteld; --alles toont ook dat.

Status: 0 voldoet, 1 voldoet niet, 2 verkeerd gebruik of onleesbaar document,
3 onvolledig of beoordeling nodig."""
