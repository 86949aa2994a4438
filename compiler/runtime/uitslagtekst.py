"""De uitslag om te lezen."""

from __future__ import annotations

from datetime import date

from .schrijfwijze import datum_tekst
from .uitslag import Bevinding, Oordeel, Uitkomst, Uitslag

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


def uitslag_tekst(uitslag: Uitslag, *, alles: bool = False) -> str:
    """De uitslag om te lezen: eerst het oordeel, dan elke bevinding.

    Wat niet van toepassing is, wordt alleen geteld, tenzij om `alles` is gevraagd.
    """
    regels = [uitslag.regeling, uitslag.let_op]
    regels += [f"Getoetst aan {tekst_van(uitslag.versie)}."] if uitslag.versie else []
    regels += ["", f"Oordeel: {_OORDEEL[uitslag.oordeel]}"]
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


def tekst_van(versie: str) -> str:
    """Welke tekst van de regeling een versie is."""
    return f"de tekst die geldt vanaf {datum_tekst(date.fromisoformat(versie))}"


def _bevinding_regels(bevinding: Bevinding) -> list[str]:
    plaats = "".join(f" {d + 1}" if isinstance(d, int) else f" {d}" for d in bevinding.pad)
    regels = ["", f"{bevinding.vindplaats}{',' if plaats else ''}{plaats}"]
    regels += [f"  {_UITKOMST[bevinding.uitkomst]}: {bevinding.melding}"]
    regels += [f"  uitleg: {duiding}" for duiding in bevinding.duidingen]
    if bevinding.hardheidsclausule:
        regels += [f"  afwijken kan mogelijk zijn: {bevinding.hardheidsclausule}"]
    return regels
