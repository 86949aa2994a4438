"""The data contract: what documents may hold, what results and berekeningen are called; who it hits.

No field is required in a document, unknown fields are refused: so taking a field, a kind of value, a
choice or an open norm away breaks for who sends documents, adding one does not. Who reads results
looks for eisen by name; who calls the package, for berekeningen and their parameters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from compiler.model import nodes as n
from compiler.verschil.found import Gegevensverschil, Gevolg, Rol
from compiler.verschil.order import all_places
from compiler.vindplaats import Vindplaats
from compiler.was_wordt.nodes import Wijze

Node = TypeVar("Node")


def compare_contract(
    old: n.Regeling, new: n.Regeling, renamed: Mapping[str, str]
) -> list[Gegevensverschil]:
    """The differences, in the order of the regulation; `renamed` gives old names of eisen by new."""
    rank = all_places(old, new)
    found = [
        *_pakket(old, new),
        *_gegevens(old, new),
        *_keuzelijsten(old, new),
        *_beoordelingen(old, new),
        *_eisen(old, new, renamed),
        *_berekeningen(old, new),
    ]
    return sorted(found, key=lambda verschil: rank.get(verschil.vindplaats, 0))


def _pakket(old: n.Regeling, new: n.Regeling) -> Iterator[Gegevensverschil]:
    was, is_now = old.kop.pakket, new.kop.pakket
    if was != is_now:
        uitleg = f"het Python-pakket heet {is_now}, was {was}"
        yield _changed("pakket", is_now, Vindplaats(), uitleg, _calls("het importeert niet meer"))


# ---------------------------------------------------------------- documents


def _gegevens(old: n.Regeling, new: n.Regeling) -> Iterator[Gegevensverschil]:
    for naam, was, is_now in _pairs(old.gegevens, new.gegevens):
        if was is None and is_now is not None:
            yield _added(_kind(is_now), naam, is_now.vindplaats, _may_send("is voortaan mogelijk"))
        elif was is not None and is_now is None:
            gone = (*_sends("wordt niet meer aangenomen"), *_calls("bestaat niet meer"))
            yield _gone(_kind(was), naam, was.vindplaats, gone)
        elif was is not None and is_now is not None:
            if was.document and not is_now.document:
                uitleg = "kan niet meer als los document worden getoetst"
                yield _changed(_kind(was), naam, is_now.vindplaats, uitleg, _sends(uitleg))
            yield from _velden(was, is_now)


def _kind(gegevens: n.Gegevens) -> str:
    return "soort document" if gegevens.document else "gegevens"


def _velden(was: n.Gegevens, is_now: n.Gegevens) -> Iterator[Gegevensverschil]:
    place = is_now.vindplaats
    before, after = ({v.naam: v for v in each.velden} for each in (was, is_now))
    for veldnaam, veld, veld_now in _pairs(before, after):
        naam = f"{is_now.naam}.{veldnaam}"
        if veld is None and veld_now is not None:
            note = "mag erbij; andere velden blijven zoals zij waren"
            yield _added("veld", naam, place, _may_send(note), f"nieuw veld: {veld_now.type}")
        elif veld_now is None:
            refused = "een document met dit veld wordt geweigerd"
            gone = (*_sends(refused), *_calls("het model kent dit veld niet meer"))
            yield _gone("veld", naam, place, gone)
        elif veld is not None:
            yield from _veld(naam, place, veld, veld_now)


def _veld(naam: str, place: Vindplaats, was: n.Veld, is_now: n.Veld) -> Iterator[Gegevensverschil]:
    if was.type != is_now.type:
        refused = f"een document met {was.type} in dit veld wordt geweigerd"
        broken = (*_sends(refused), *_calls("het veld is van een andere soort"))
        yield _changed("veld", naam, place, f"is nu {is_now.type}, was {was.type}", broken)
    if was.mag_ontbreken != is_now.mag_ontbreken:
        text = "mag nu ontbreken" if is_now.mag_ontbreken else "mag niet meer ontbreken"
        note = "een document zonder dit veld wordt nog altijd gelezen"
        yield _changed("veld", naam, place, text, _may_send(note))


def _keuzelijsten(old: n.Regeling, new: n.Regeling) -> Iterator[Gegevensverschil]:
    for naam, was, is_now in _pairs(old.keuzelijsten, new.keuzelijsten):
        if was is None and is_now is not None:
            yield _added("keuzelijst", naam, is_now.vindplaats, ())
        elif was is not None and is_now is None:
            yield _gone("keuzelijst", naam, was.vindplaats, _calls("bestaat niet meer"))
        elif was is not None and is_now is not None:
            yield from _keuzen(was, is_now)


def _keuzen(was: n.Keuzelijst, is_now: n.Keuzelijst) -> Iterator[Gegevensverschil]:
    before, after = ({k.naam: k for k in each.waarden} for each in (was, is_now))
    for keuzenaam, keuze, keuze_now in _pairs(before, after):
        naam = f"{is_now.naam}: {keuzenaam}"
        if keuze is None and keuze_now is not None:
            reads = Gevolg(Rol.LEEST, False, "kan deze waarde voortaan tegenkomen")
            known = (*_may_send("mag deze waarde voortaan sturen"), reads)
            yield _added("keuze", naam, keuze_now.vindplaats, known, f"‘{keuze_now.label}’")
        elif keuze is not None and keuze_now is None:
            refused = _sends("een document met deze waarde wordt geweigerd")
            gone = (*refused, *_calls("de keuzelijst kent haar niet meer"))
            yield _gone("keuze", naam, keuze.vindplaats, gone)
        elif keuze is not None and keuze_now is not None and keuze.label != keuze_now.label:
            text = f"heet nu ‘{keuze_now.label}’, was ‘{keuze.label}’"
            note = (Gevolg(Rol.LEEST, False, "ziet andere woorden in de meldingen"),)
            yield _changed("keuze", naam, keuze_now.vindplaats, text, note)


def _beoordelingen(old: n.Regeling, new: n.Regeling) -> Iterator[Gegevensverschil]:
    for naam, was, is_now in _pairs(old.beoordelingen, new.beoordelingen):
        if was is None and is_now is not None:
            known = _may_send("mag een antwoord op deze open norm meesturen")
            yield _added("beoordeling", naam, is_now.vindplaats, known)
        elif was is not None and is_now is None:
            refused = "een document met een antwoord op deze open norm wordt geweigerd"
            yield _gone("beoordeling", naam, was.vindplaats, _sends(refused))


# ---------------------------------------------------------------- results and berekeningen


def _eisen(
    old: n.Regeling, new: n.Regeling, renamed: Mapping[str, str]
) -> Iterator[Gegevensverschil]:
    for naam, was, is_now in _pairs(old.eisen, new.eisen):
        if was is None and is_now is not None:
            before = renamed.get(naam)
            if before is None:
                note = (Gevolg(Rol.LEEST, False, "krijgt er een bevinding bij"),)
                yield _added("eis", naam, is_now.vindplaats, note)
            else:
                note = (Gevolg(Rol.LEEST, True, f"vindt {before} niet meer"),)
                yield _changed("eis", naam, is_now.vindplaats, f"heette {before}", note)
        elif was is not None and is_now is None and naam not in renamed.values():
            note = (Gevolg(Rol.LEEST, True, "vindt deze bevinding niet meer"),)
            yield _gone("eis", naam, was.vindplaats, note)


def _berekeningen(old: n.Regeling, new: n.Regeling) -> Iterator[Gegevensverschil]:
    for naam, was, is_now in _pairs(old.berekeningen, new.berekeningen):
        if was is None and is_now is not None:
            note = (Gevolg(Rol.ROEPT_AAN, False, "kan haar voortaan aanroepen"),)
            yield _added("berekening", naam, is_now.vindplaats, note)
        elif was is not None and is_now is None:
            yield _gone("berekening", naam, was.vindplaats, _calls("bestaat niet meer"))
        elif was is not None and is_now is not None:
            before, after = _asks(was), _asks(is_now)
            if before != after:
                broken = _calls("moet andere gegevens meegeven")
                text = f"vraagt nu {after}, was {before}"
                yield _changed("berekening", naam, is_now.vindplaats, text, broken)
            if was.type != is_now.type:
                broken = _calls("krijgt een waarde van een andere soort")
                text = f"geeft nu {is_now.type}, was {was.type}"
                yield _changed("berekening", naam, is_now.vindplaats, text, broken)


def _asks(berekening: n.Berekening) -> str:
    if berekening.onderwerp is not None:
        return f"een document {berekening.onderwerp.soort}"
    parameters = (f"{parameter.naam} ({parameter.type})" for parameter in berekening.parameters)
    return ", ".join(parameters) or "niets"


# ---------------------------------------------------------------- words


def _sends(uitleg: str) -> tuple[Gevolg, ...]:
    return (Gevolg(Rol.STUURT, True, uitleg),)


def _may_send(uitleg: str) -> tuple[Gevolg, ...]:
    return (Gevolg(Rol.STUURT, False, uitleg),)


def _calls(uitleg: str) -> tuple[Gevolg, ...]:
    return (Gevolg(Rol.ROEPT_AAN, True, uitleg),)


def _added(
    soort: str, plaats: str, at: Vindplaats, gevolgen: tuple[Gevolg, ...], uitleg: str = "nieuw"
) -> Gegevensverschil:
    return Gegevensverschil(soort, plaats, at, Wijze.TOEGEVOEGD, uitleg, gevolgen)


def _gone(
    soort: str, plaats: str, at: Vindplaats, gevolgen: tuple[Gevolg, ...]
) -> Gegevensverschil:
    return Gegevensverschil(soort, plaats, at, Wijze.VERVALLEN, "vervallen", gevolgen)


def _changed(
    soort: str, plaats: str, at: Vindplaats, uitleg: str, gevolgen: tuple[Gevolg, ...]
) -> Gegevensverschil:
    return Gegevensverschil(soort, plaats, at, Wijze.GEWIJZIGD, uitleg, gevolgen)


def _pairs(
    old: Mapping[str, Node], new: Mapping[str, Node]
) -> Iterator[tuple[str, Node | None, Node | None]]:
    for name in dict.fromkeys((*old, *new)):
        yield name, old.get(name), new.get(name)
