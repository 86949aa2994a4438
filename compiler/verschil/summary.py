"""The summary at the head of a report: in a few lines, what changes for whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from compiler.verschil.found import Regelverschil, Richting, Rol, Verschil
from compiler.verschil.wording import capital, listed, spoken
from compiler.was_wordt.nodes import Tekstverschil, Wijze

_MOST = 4


def summary(verschil: Verschil) -> tuple[str, ...]:
    """The lines of the summary; one that says so where nothing differs."""
    if verschil.gelijk:
        return ("Geen verschil in tekst, regels, gegevens en waarden.",)
    return tuple(
        line
        for lines in (
            _texts(verschil.teksten),
            _rules(verschil.regels),
            _values(verschil),
            _amounts(verschil),
            _contract(verschil),
            _output(verschil),
            _objections(verschil),
        )
        for line in lines
    )


def _texts(teksten: tuple[Tekstverschil, ...]) -> Iterator[str]:
    explained = [t for t in teksten if t.vindplaats.nummer_of("toelichting") is not None]
    law = [str(t.vindplaats) for t in teksten if t not in explained]
    if law:
        yield f"De tekst verandert: {listed(law, _MOST)}."
    if explained:
        count = "1 plaats" if len(explained) == 1 else f"{len(explained)} plaatsen"
        yield f"De toelichting verandert op {count}."


# ---------------------------------------------------------------- rules


_SAYS = {
    Richting.STRENGER: "strenger",
    Richting.SOEPELER: "soepeler",
    Richting.BEIDE: "voor de een strenger, voor de ander soepeler",
    Richting.ANDERS: "anders",
    Richting.MELDING: "alleen met een andere melding",
    Richting.GELIJK: "zonder gevonden verschil in uitkomst",
}


def _rules(regels: tuple[Regelverschil, ...]) -> Iterator[str]:
    """For each maker of documents: which eisen are new or gone, and which way the others moved."""
    eisen = [regel for regel in regels if regel.soort == "eis"]
    for auteur, document in dict.fromkeys((regel.auteur, regel.document) for regel in eisen):
        there = [regel for regel in eisen if (regel.auteur, regel.document) == (auteur, document)]
        parts = [f"{what}: {listed(names, _MOST)}" for what, names in _directions(there)]
        if parts:
            who = f"{capital(spoken(document))}" + (f" ({auteur})" if auteur else "")
            yield f"{who} – {'; '.join(parts)}."


def _directions(eisen: Iterable[Regelverschil]) -> Iterator[tuple[str, list[str]]]:
    found: dict[str, list[str]] = {}
    for eis in eisen:
        if what := _direction(eis):
            found.setdefault(what, []).append(spoken(eis.naam))
    yield from found.items()


def _direction(eis: Regelverschil) -> str:
    match eis.wijze:
        case Wijze.TOEGEVOEGD:
            return "nieuwe eis"
        case Wijze.VERVALLEN:
            return "vervallen eis"
        case Wijze.VERPLAATST | Wijze.HERNOEMD:
            return eis.wijze.value
        case _ if eis.onderzoek is None:
            return "gewijzigd"
        case _ if eis.richting is Richting.GELIJK and eis.onderzoek.volledig:
            return "in alle gevallen met dezelfde uitkomst"
        case _:
            return _SAYS[eis.richting]


# ---------------------------------------------------------------- values


def _values(verschil: Verschil) -> Iterator[str]:
    head = [waarde.naam for waarde in verschil.waarden if waarde.soort == "kop"]
    if head:
        yield f"De gegevens boven de regeling veranderen: {listed(head)}."
    changed = [waarde for waarde in verschil.waarden if waarde.soort != "kop"]
    for waarde in changed[:_MOST]:
        change = _change(waarde.oud, waarde.nieuw)
        named = waarde.soort != "slotbepaling"
        what = f"{waarde.soort} {spoken(waarde.naam)}" if named else waarde.naam
        yield f"{capital(what)}: {change}."
    if len(changed) > _MOST:
        yield f"Nog {len(changed) - _MOST} andere perioden, termijnen of waarden veranderen."
    days = [b for b in verschil.berekend if "dag" in b.meer]
    for day in days[:_MOST]:
        given = f" ({', '.join(text for _, text in day.argumenten)})" if day.argumenten else ""
        change = _change(day.oud, day.nieuw)
        yield f"{capital(spoken(day.berekening))}{given}: {change} ({day.meer})."
    if len(days) > _MOST:
        yield f"Nog {len(days) - _MOST} andere dagen schuiven op."


def _change(was: str, is_now: str) -> str:
    if not was:
        return f"nieuw, {is_now}"
    return f"{was} wordt {is_now}" if is_now else f"vervallen (was {was})"


def _amounts(verschil: Verschil) -> Iterator[str]:
    """How many amounts change, and whose: the first words of their rows."""
    if not verschil.cellen:
        return
    whose = dict.fromkeys(cel.rij[0][1] for cel in verschil.cellen if cel.rij)
    count = len(verschil.cellen)
    what = (
        "1 bedrag in de tabellen verandert"
        if count == 1
        else (f"{count} bedragen in de tabellen veranderen")
    )
    yield f"{capital(what)}{f', voor {listed(whose, _MOST)}' if whose else ''}."


# ---------------------------------------------------------------- contract and output


def _contract(verschil: Verschil) -> Iterator[str]:
    for rol in Rol:
        told = [(g, v) for v in verschil.gegevens for g in v.gevolgen if g.rol is rol]
        broken = list(dict.fromkeys(v.plaats for g, v in told if g.breekt))
        count = len({v.plaats for _, v in told})
        if not told:
            continue
        changes = "1 verandering" if count == 1 else f"{count} veranderingen"
        if broken:
            yield (
                f"{capital(rol.value)}: {changes}; wat werkte, breekt bij {listed(broken, _MOST)}."
            )
        else:
            yield f"{capital(rol.value)}: {changes}; wat werkte, blijft werken."


def _output(verschil: Verschil) -> Iterator[str]:
    if verschil.schemas.alle:
        yield f"Het JSON Schema verandert van: {listed(map(_last, verschil.schemas.alle), 6)}."
    pages = len(verschil.bladzijden.alle)
    if pages:
        yield f"{pages} bladzijde{'n' * (pages > 1)} van de site verandere{'n' * (pages > 1)}."


def _last(path: str) -> str:
    return path.rpartition("/")[2]


def _objections(verschil: Verschil) -> Iterator[str]:
    for versie in (verschil.oud, verschil.nieuw):
        yield from (f"Let op: {bezwaar}." for bezwaar in versie.bezwaren)
