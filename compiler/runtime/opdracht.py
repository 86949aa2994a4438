"""De opdrachtregel van een gegenereerd pakket: `python -m pakket toets SOORT BESTAND`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from .lezen import OngeldigDocument
from .uitslag import Oordeel, Uitkomst, Uitslag

Soorten = Mapping[str, tuple[Callable[[bytes], Any], Callable[[Any], Uitslag]]]
"""Per soort document: hoe het gelezen en hoe het getoetst wordt."""

_STATUS = {
    Oordeel.VOLDOET: 0,
    Oordeel.VOLDOET_NIET: 1,
    Oordeel.ONVOLLEDIG: 3,
    Oordeel.BEOORDELING_NODIG: 3,
}
_OORDEEL = {
    Oordeel.VOLDOET: "voldoet",
    Oordeel.VOLDOET_NIET: "voldoet niet",
    Oordeel.ONVOLLEDIG: "onvolledig",
    Oordeel.BEOORDELING_NODIG: "beoordeling nodig",
}
_UITKOMST = {
    Uitkomst.VOLDAAN: "voldaan",
    Uitkomst.NIET_VOLDAAN: "niet voldaan",
    Uitkomst.ONBEKEND: "onbekend",
    Uitkomst.BEOORDELEN: "te beoordelen",
    Uitkomst.NIET_VAN_TOEPASSING: "niet van toepassing",
}


class _Misbruik(Exception):
    """De opdracht is niet te begrijpen of het bestand niet te lezen."""


def voer_uit(pakket: str, soorten: Soorten, argumenten: Sequence[str]) -> int:
    """Voert de opdracht uit: 0 voldoet, 1 voldoet niet, 2 verkeerd gebruik, 3 open."""
    for stroom in (sys.stdout, sys.stderr):
        if hasattr(stroom, "reconfigure"):
            stroom.reconfigure(errors="backslashreplace")
    if not argumenten or {"-h", "--help", "--hulp"} & set(argumenten):
        print(_hulp(pakket, soorten))
        return 0 if argumenten else 2
    try:
        soort, bestand, formaat = _ontleed(soorten, argumenten)
        lees, toets = soorten[soort]
        uitslag = toets(lees(_inhoud(bestand)))
    except (_Misbruik, OngeldigDocument) as fout:
        print(f"fout: {fout}", file=sys.stderr)
        return 2
    tekst = uitslag.model_dump_json(indent=2) if formaat == "json" else uitslag_tekst(uitslag)
    try:
        print(tekst, flush=True)
    except BrokenPipeError:
        # De lezer (bijvoorbeeld `head`) heeft genoeg gezien; Python mag dit niet nog eens proberen.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    return _STATUS[uitslag.oordeel]


def uitslag_tekst(uitslag: Uitslag) -> str:
    """De uitslag om te lezen: eerst het oordeel, dan elke bevinding."""
    regels = [uitslag.regeling, uitslag.let_op, "", f"Oordeel: {_OORDEEL[uitslag.oordeel]}"]
    regels += [f"  {naam}: {_OORDEEL[o]}" for naam, o in uitslag.onderdelen.items()]
    for bevinding in uitslag.bevindingen:
        plaats = "".join(f" {d + 1}" if isinstance(d, int) else f" {d}" for d in bevinding.pad)
        regels += ["", f"{bevinding.vindplaats}{',' if plaats else ''}{plaats}"]
        regels += [f"  {_UITKOMST[bevinding.uitkomst]}: {bevinding.melding}"]
        regels += [f"  uitleg: {duiding}" for duiding in bevinding.duidingen]
        if bevinding.hardheidsclausule:
            regels += [f"  afwijken kan mogelijk zijn: {bevinding.hardheidsclausule}"]
    regels += [f"\nlet op: {waarschuwing}" for waarschuwing in uitslag.waarschuwingen]
    return "\n".join(regels)


def _ontleed(soorten: Soorten, argumenten: Sequence[str]) -> tuple[str, str, str]:
    formaat = "tekst"
    gewoon: list[str] = []
    rest = list(argumenten)
    while rest:
        argument = rest.pop(0)
        if argument == "--formaat":
            formaat = rest.pop(0) if rest else ""
        elif argument.startswith("--formaat="):
            formaat = argument.removeprefix("--formaat=")
        elif argument.startswith("--"):
            raise _Misbruik(f"de optie {argument} bestaat niet")
        else:
            gewoon.append(argument)
    if formaat not in ("tekst", "json"):
        raise _Misbruik("--formaat is tekst of json")
    if len(gewoon) != 3 or gewoon[0] != "toets":
        raise _Misbruik("verwacht: toets SOORT BESTAND (zie --help)")
    if gewoon[1] not in soorten:
        raise _Misbruik(f"de soort {gewoon[1]} bestaat niet; kies uit: {', '.join(soorten)}")
    return gewoon[1], gewoon[2], formaat


def _inhoud(bestand: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if bestand == "-" else Path(bestand).read_bytes()
    except (OSError, ValueError):
        raise _Misbruik(f"het bestand {bestand} is niet te lezen") from None


def _hulp(pakket: str, soorten: Soorten) -> str:
    return "\n".join(
        (
            f"gebruik: python -m {pakket} toets SOORT BESTAND [--formaat tekst|json]",
            "",
            "Toetst een document (een JSON-bestand, of - voor standaardinvoer) aan de regeling.",
            f"SOORT is een van: {', '.join(soorten)}.",
            "",
            "Status: 0 voldoet, 1 voldoet niet, 2 verkeerd gebruik of onleesbaar document,",
            "3 onvolledig of beoordeling nodig.",
        )
    )
