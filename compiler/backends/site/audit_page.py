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
    """One audit: what it looked at, what it found, when, and how to do it again.

    `dag` is empty where the result is bound to what it was measured on, and not to a day.
    """

    naam: str
    wat: str
    uitslag: str
    goed: bool
    dag: str
    opdracht: str
    toevoeging: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Soort:
    """What is told of one kind of audit: in words, and whether its outcome is good."""

    naam: str
    opdracht: str
    beschrijf: Callable[[Uitslag], Iterator[str]]
    uitkomst: Callable[[Uitslag], tuple[str, bool]]


def audit_page(bronnen: SiteBronnen) -> str:
    return render(
        "metingen",
        "Hoe deze site is nagekeken",
        controles=list(_controles(bronnen)),
        proef=bronnen.proef is not None,
    )


def _controles(bronnen: SiteBronnen) -> Iterator[Controle]:
    for naam, soort in _SOORTEN.items():
        uitslag = bronnen.metingen.get(naam)
        if uitslag:
            wat, *meer = soort.beschrijf(uitslag)
            dag = str(uitslag.get("gemeten_op", ""))
            yield Controle(
                soort.naam,
                wat,
                *soort.uitkomst(uitslag),
                day_from_json(dag) if dag else "",
                soort.opdracht,
                tuple(meer),
            )


def _found(uitslag: Uitslag) -> tuple[str, bool]:
    aantal = int(uitslag["bevindingen"])
    words = {0: "niets gevonden", 1: "1 bevinding"}
    return words.get(aantal, f"{aantal} bevindingen"), not aantal


def _answered(uitslag: Uitslag) -> tuple[str, bool]:
    goed, vragen = uitslag["goed"], uitslag["vragen"]
    return f"{goed} van de {vragen} vragen", goed >= uitslag["nodig"] * vragen


def _alike(uitslag: Uitslag) -> tuple[str, bool]:
    aantal = uitslag["verschillen"] + uitslag["tweede_regeling"]["verschillen"]
    return ("geen verschil" if not aantal else f"{thousands(aantal)} keer verschil"), not aantal


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


def _search(uitslag: Uitslag) -> Iterator[str]:
    ongezien = uitslag["ongezien"]
    yield (
        "Vragen zoals mensen ze stellen, met de bladzijde die het antwoord heeft: die moet bij de "
        "eerste vijf staan, en een vindplaats bovenaan."
    )
    yield (
        f"Van {ongezien['vragen']} vragen die zijn opgeschreven voordat zij werden gesteld: "
        f"{ongezien['goed']} gevonden."
    )


def _packages(uitslag: Uitslag) -> Iterator[str]:
    yield (
        f"{thousands(uitslag['documenten'])} documenten door het Python-pakket en door de "
        "JavaScript-module van deze site, ook onvolledige en foute: elke uitslag is byte voor byte "
        "vergeleken."
    )
    andere = uitslag["tweede_regeling"]["documenten"]
    yield f"Ook {thousands(andere)} documenten van een verzonnen tweede regeling."


_BROWSER = "./taken browser"
_SOORTEN = {
    "toegankelijkheid": _Soort("Toegankelijkheid", _BROWSER, _accessibility, _found),
    "zonder_script": _Soort("Zonder script", _BROWSER, _without_script, _found),
    "bouwvormen": _Soort("Op een server en als map", _BROWSER, _forms, _found),
    "zelftoets": _Soort("De zelftoets", _BROWSER, _self_check, _found),
    "html": _Soort("Geldig HTML", _BROWSER, _html, _found),
    "snelheid": _Soort("Snelheid", "./taken snelheid", _speed, _found),
    "zoeken": _Soort("Zoeken", "./taken meting", _search, _answered),
    "gelijkheid": _Soort("Twee pakketten, één uitslag", "./taken gelijk", _packages, _alike),
}
