"""The data contract: what documents may hold, and whether old documents are still accepted.

No field is required in a document, unknown fields are refused: so taking a field, a kind of value
or a choice away breaks, adding one does not. A berekening is called by its name, with parameters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from compiler.model.nodes import Berekening, Gegevens, Keuzelijst, Regeling
from compiler.verschil.found import Gegevensverschil, Wijze

Node = TypeVar("Node")


def compare_contract(old: Regeling, new: Regeling) -> Iterator[Gegevensverschil]:
    """The differences that someone who sends or reads documents has to know."""
    if old.kop.pakket != new.kop.pakket:
        yield _changed(
            "pakket", True, f"het Python-pakket heet {new.kop.pakket}, was {old.kop.pakket}"
        )
    for naam, was, is_now in _pairs(old.gegevens, new.gegevens):
        yield from _gegevens(naam, was, is_now)
    for naam, lijst, lijst_now in _pairs(old.keuzelijsten, new.keuzelijsten):
        yield from _keuzelijst(naam, lijst, lijst_now)
    for naam, rekening, rekening_now in _pairs(old.berekeningen, new.berekeningen):
        yield from _berekening(naam, rekening, rekening_now)


def _gegevens(
    naam: str, was: Gegevens | None, is_now: Gegevens | None
) -> Iterator[Gegevensverschil]:
    if was is None or is_now is None:
        yield _one_sided(
            naam, was is None, "soort document" if _is_document(was, is_now) else "gegevens"
        )
        return
    if was.document and not is_now.document:
        yield _changed(naam, True, "kan niet meer als los document worden getoetst")
    before = {veld.naam: veld for veld in was.velden}
    after = {veld.naam: veld for veld in is_now.velden}
    for veldnaam, veld, veld_now in _pairs(before, after):
        place = f"{naam}.{veldnaam}"
        if veld is None or veld_now is None:
            yield _one_sided(place, veld is None, "veld")
            continue
        if veld.type != veld_now.type:
            yield _changed(place, True, f"is nu {veld_now.type}, was {veld.type}")
        if veld.mag_ontbreken != veld_now.mag_ontbreken:
            now = "mag nu ontbreken" if veld_now.mag_ontbreken else "mag niet meer ontbreken"
            yield _changed(place, False, now)


def _keuzelijst(
    naam: str, was: Keuzelijst | None, is_now: Keuzelijst | None
) -> Iterator[Gegevensverschil]:
    if was is None or is_now is None:
        yield _one_sided(naam, was is None, "keuzelijst")
        return
    before = {keuze.naam: keuze for keuze in was.waarden}
    after = {keuze.naam: keuze for keuze in is_now.waarden}
    for keuzenaam, keuze, keuze_now in _pairs(before, after):
        place = f"{naam}: {keuzenaam}"
        if keuze is None or keuze_now is None:
            yield _one_sided(place, keuze is None, "keuze")
        elif keuze.label != keuze_now.label:
            yield _changed(place, False, f"heet nu ‘{keuze_now.label}’, was ‘{keuze.label}’")


def _berekening(
    naam: str, was: Berekening | None, is_now: Berekening | None
) -> Iterator[Gegevensverschil]:
    if was is None or is_now is None:
        yield _one_sided(f"bereken {naam}", was is None, "berekening")
        return
    before, after = _asks(was), _asks(is_now)
    if before != after:
        yield _changed(f"bereken {naam}", True, f"vraagt nu {after}, was {before}")
    if was.type != is_now.type:
        yield _changed(f"bereken {naam}", True, f"geeft nu {is_now.type}, was {was.type}")


def _asks(berekening: Berekening) -> str:
    if berekening.onderwerp is not None:
        return f"een document {berekening.onderwerp.soort}"
    parameters = (f"{parameter.naam} ({parameter.type})" for parameter in berekening.parameters)
    return ", ".join(parameters) or "niets"


def _is_document(was: Gegevens | None, is_now: Gegevens | None) -> bool:
    there = was or is_now
    return there is not None and there.document


def _one_sided(place: str, added: bool, what: str) -> Gegevensverschil:
    wijze = Wijze.TOEGEVOEGD if added else Wijze.VERVALLEN
    return Gegevensverschil(place, wijze, not added, what)


def _changed(place: str, breekt: bool, uitleg: str) -> Gegevensverschil:
    return Gegevensverschil(place, Wijze.GEWIJZIGD, breekt, uitleg)


def _pairs(
    old: Mapping[str, Node], new: Mapping[str, Node]
) -> Iterator[tuple[str, Node | None, Node | None]]:
    for name in dict.fromkeys((*old, *new)):
        yield name, old.get(name), new.get(name)
