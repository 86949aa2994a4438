"""The page that shows how the built site was examined, from the results that the audits kept.

The results are data, written by the audits themselves (`site/data/metingen.json`); nothing here is
measured. A result that is not there is not shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from compiler.backends.site.bronnen import SiteBronnen
from compiler.backends.site.notation import day_from_json, listing, thousands
from compiler.backends.site.render import render

PAGE = "over/metingen/"

Uitslag = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Controle:
    """One audit: what it looked at, what it found, when, and how to do it again."""

    naam: str
    wat: str
    uitslag: str
    goed: bool
    dag: str
    opdracht: str
    toevoeging: tuple[str, ...] = ()


def audit_page(bronnen: SiteBronnen) -> str:
    return render("metingen", "Hoe deze site is nagekeken", controles=list(_controles(bronnen)))


def _controles(bronnen: SiteBronnen) -> Iterator[Controle]:
    for soort, (naam, opdracht, beschrijf) in _SOORTEN.items():
        uitslag = bronnen.metingen.get(soort)
        if uitslag:
            wat, *meer = beschrijf(uitslag)
            aantal = int(uitslag["bevindingen"])
            yield Controle(
                naam,
                wat,
                _found(aantal),
                not aantal,
                day_from_json(str(uitslag["gemeten_op"])),
                opdracht,
                tuple(meer),
            )


def _found(aantal: int) -> str:
    return {0: "niets gevonden", 1: "1 bevinding"}.get(aantal, f"{aantal} bevindingen")


def _accessibility(uitslag: Uitslag) -> Iterator[str]:
    breedten = listing([str(b) for b in uitslag["breedten"]])
    standen = listing(uitslag["standen"])
    yield (
        f"{uitslag['paginas']} pagina’s, {breedten} punten breed, in licht en donker: {standen}. "
        "Gekeken is naar overtredingen van WCAG 2.2 A en AA, verzoeken aan andere computers, fouten "
        "in het script en pagina’s die zijwaarts schuiven."
    )
    yield f"Met axe-core {uitslag['axe']} in Chromium {uitslag['chromium']}."


def _without_script(uitslag: Uitslag) -> Iterator[str]:
    yield (
        f"{uitslag['paginas']} pagina’s in een browser die geen script uitvoert: de tekst en de links "
        "zijn er, en wat dichtgeklapt is gaat open."
    )


def _forms(uitslag: Uitslag) -> Iterator[str]:
    groot = uitslag["ingepakt"]
    yield (
        f"{thousands(uitslag['adressen'])} adressen, gevolgd vanaf het voorblad terwijl de site in een "
        "map van een server staat; zoeken daar, en zoeken in de map die u zonder server opent."
    )
    yield (
        f"Ingepakt {_megabytes(groot['server'])} voor een server en {_megabytes(groot['map'])} om mee "
        f"te nemen; de grens is {_megabytes(uitslag['grens'])}."
    )


def _self_check(uitslag: Uitslag) -> Iterator[str]:
    yield (
        f"{uitslag['velden']} velden met alleen het toetsenbord ingevuld, tot een oordeel; "
        f"{uitslag['formulieren']} formulieren helemaal ingevuld. Ook nagegaan: verkeerd typen, laten "
        "zoeken wat een eis herstelt, een bestand openen dat niet klopt, een link met een antwoord "
        "erin, wissen en terugzetten, en een samenvatting op papier."
    )


def _html(uitslag: Uitslag) -> Iterator[str]:
    yield f"{uitslag['paginas']} pagina’s met de Nu HTML Checker {uitslag['vnu']}."
    for reden, aantal in uitslag.get("bekend", {}).items():
        yield f"Bekend, en zo gelaten ({thousands(aantal)} keer): {reden}."


def _speed(uitslag: Uitslag) -> Iterator[str]:
    yield f"Met Lighthouse {uitslag['lighthouse']}, op een groot scherm en op een telefoon."
    for meting in uitslag["metingen"]:
        scores = "/".join(str(score) for score in meting["scores"])
        yield (
            f"{meting['naam']}, {meting['scherm']}: {scores} (snelheid, toegankelijkheid, goed gebruik, "
            f"vindbaarheid); {thousands(meting['bytes'] // 1000)} kB, {meting['blokkeert']} ms bezet."
        )


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB".replace(".", ",")


_SOORTEN: dict[str, tuple[str, str, Callable[[Uitslag], Iterator[str]]]] = {
    "toegankelijkheid": ("Toegankelijkheid", "./taken browser", _accessibility),
    "zonder_script": ("Zonder script", "./taken browser", _without_script),
    "bouwvormen": ("Op een server en als map", "./taken browser", _forms),
    "zelftoets": ("De zelftoets", "./taken browser", _self_check),
    "html": ("Geldig HTML", "./taken browser", _html),
    "snelheid": ("Snelheid", "./taken snelheid", _speed),
}
