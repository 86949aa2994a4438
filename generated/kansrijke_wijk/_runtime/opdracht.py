"""De opdrachtregel van een gegenereerd pakket: `python -m pakket toets SOORT BESTAND`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from .lezen import OngeldigDocument
from .uitslag import Bevinding, Oordeel, Uitkomst, Uitslag

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
        soort, bestand, formaat, alles = _ontleed(soorten, argumenten)
        lees, toets = soorten[soort]
        uitslag = toets(lees(_inhoud(bestand)))
    except (_Misbruik, OngeldigDocument) as fout:
        print(f"fout: {fout}", file=sys.stderr)
        return 2
    leesbaar = formaat == "tekst"
    tekst = uitslag_tekst(uitslag, alles=alles) if leesbaar else uitslag.model_dump_json(indent=2)
    try:
        print(tekst, flush=True)
    except BrokenPipeError:
        # De lezer (bijvoorbeeld `head`) heeft genoeg gezien; Python mag dit niet nog eens proberen.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    return _STATUS[uitslag.oordeel]


def uitslag_tekst(uitslag: Uitslag, *, alles: bool = False) -> str:
    """De uitslag om te lezen: eerst het oordeel, dan elke bevinding.

    Wat niet van toepassing is, wordt alleen geteld, tenzij om `alles` is gevraagd.
    """
    regels = [uitslag.regeling, uitslag.let_op, "", f"Oordeel: {_OORDEEL[uitslag.oordeel]}"]
    regels += [f"  {naam}: {_OORDEEL[o]}" for naam, o in uitslag.onderdelen.items()]
    verzwegen = 0
    for bevinding in uitslag.bevindingen:
        if alles or bevinding.uitkomst is not Uitkomst.NIET_VAN_TOEPASSING:
            regels += _bevinding_regels(bevinding)
        else:
            verzwegen += 1
    if verzwegen:
        wat, welke = ("1 eis is", "haar") if verzwegen == 1 else (f"{verzwegen} eisen zijn", "ze")
        regels += ["", f"{wat} niet van toepassing; --alles toont {welke}."]
    regels += [f"\nlet op: {waarschuwing}" for waarschuwing in uitslag.waarschuwingen]
    return "\n".join(regels)


def _bevinding_regels(bevinding: Bevinding) -> list[str]:
    plaats = "".join(f" {d + 1}" if isinstance(d, int) else f" {d}" for d in bevinding.pad)
    regels = ["", f"{bevinding.vindplaats}{',' if plaats else ''}{plaats}"]
    regels += [f"  {_UITKOMST[bevinding.uitkomst]}: {bevinding.melding}"]
    regels += [f"  uitleg: {duiding}" for duiding in bevinding.duidingen]
    if bevinding.hardheidsclausule:
        regels += [f"  afwijken kan mogelijk zijn: {bevinding.hardheidsclausule}"]
    return regels


def _ontleed(soorten: Soorten, argumenten: Sequence[str]) -> tuple[str, str, str, bool]:
    formaat = "tekst"
    alles = False
    gewoon: list[str] = []
    rest = list(argumenten)
    while rest:
        argument = rest.pop(0)
        if argument == "--formaat":
            formaat = rest.pop(0) if rest else ""
        elif argument.startswith("--formaat="):
            formaat = argument.removeprefix("--formaat=")
        elif argument == "--alles":
            alles = True
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
    return gewoon[1], gewoon[2], formaat, alles


def _inhoud(bestand: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if bestand == "-" else Path(bestand).read_bytes()
    except (OSError, ValueError):
        raise _Misbruik(f"het bestand {bestand} is niet te lezen") from None


def _hulp(pakket: str, soorten: Soorten) -> str:
    return "\n".join(
        (
            f"gebruik: python -m {pakket} toets SOORT BESTAND [--formaat tekst|json] [--alles]",
            "",
            "Toetst een document (een JSON-bestand, of - voor standaardinvoer) aan de regeling.",
            f"SOORT is een van: {', '.join(soorten)}.",
            "Wat niet van toepassing is, wordt in de tekst alleen geteld; --alles toont ook dat.",
            "",
            "Status: 0 voldoet, 1 voldoet niet, 2 verkeerd gebruik of onleesbaar document,",
            "3 onvolledig of beoordeling nodig.",
        )
    )
