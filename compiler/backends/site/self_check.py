"""The self-check: a page per kind of document with a form made from the model.

The form itself is drawn in the browser (`site/paginas/script/zelftoets.js`) from a description of the
questions; the answers are tested there too, by the regulation's own rules as JavaScript. Nothing that
is filled in leaves the page.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, assert_never
from urllib.parse import quote

from markupsafe import Markup

from compiler.backends.site.context import Context
from compiler.backends.site.links import link, relative
from compiler.backends.site.notation import capital, words
from compiler.backends.site.readers import Readers, readers
from compiler.backends.site.render import render
from compiler.model import nodes as n
from compiler.model.kinds import kinds_within
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type

SELF_CHECK = "toets-zelf/"
RULES_SCRIPT = "script/toetsing.js"
"""The rules as a script: made by the JavaScript backend, loaded by these pages."""

FORM_SCRIPT = "script/zelftoets.js"
FORM = "zelftoets"
"""The id of the place on the page where the form is drawn."""

_KINDS = {
    Basistype.BEDRAG: "bedrag",
    Basistype.PERCENTAGE: "percentage",
    Basistype.DATUM: "datum",
    Basistype.AANTAL: "aantal",
    Basistype.TEKST: "tekst",
    Basistype.JA_NEE: "ja_nee",
}


@dataclass(frozen=True, slots=True)
class Soort:
    """A kind of document in the overview: the link to its form, and what it is."""

    link: Markup
    omschrijving: str


def self_check_pages(context: Context) -> Iterator[tuple[str, str]]:
    """The overview, and the form of every kind of document."""
    documents = self_checks(context.regeling)
    if not documents:
        return
    soorten = [
        Soort(link(SELF_CHECK, page_of(soort), capital(words(soort.naam))), soort.omschrijving)
        for soort in documents
    ]
    yield SELF_CHECK, render("toets-zelf", "Toets het zelf", soorten=soorten)
    for soort in documents:
        yield page_of(soort), _form_page(context, soort)


def self_checks(regeling: n.Regeling) -> list[n.Gegevens]:
    """The kinds of documents, those about which most is asked first."""
    documents = [gegevens for gegevens in regeling.gegevens.values() if gegevens.document]
    within = {soort.naam: kinds_within(soort.naam, regeling.gegevens) for soort in documents}
    about = [eis.onderwerp.soort for eis in regeling.eisen.values()]
    return sorted(
        documents, key=lambda soort: -sum(about.count(kind) for kind in within[soort.naam])
    )


@dataclass(frozen=True, slots=True)
class Ingang:
    """A way into the form of a kind of document: its address, and the name of the kind."""

    pagina: str
    naam: str


def front_entry(regeling: n.Regeling) -> Ingang | None:
    """The entrance on the front page: the kind of document that most rules are about."""
    first = next(iter(self_checks(regeling)), None)
    return None if first is None else Ingang(page_of(first), words(first.naam))


def filled_in(regeling: n.Regeling, lijst: n.Keuzelijst, keuze: n.Keuze) -> list[Ingang]:
    """The forms that ask for a value of the list, opened with this value filled in.

    What comes after the # stays in the browser.
    """
    return [
        Ingang(f"{page_of(soort)}#{veld.naam}={quote(keuze.naam)}", words(soort.naam))
        for soort in self_checks(regeling)
        for veld in soort.velden
        if veld.type == Keuzetype(lijst.naam)
    ]


def page_of(soort: n.Gegevens) -> str:
    return f"{SELF_CHECK}{soort.naam.replace('_', '-')}/"


def _form_page(context: Context, soort: n.Gegevens) -> str:
    page = page_of(soort)
    description = json.dumps(_description(context.regeling, soort), ensure_ascii=False)
    safe = description.translate({ord(c): f"\\u{ord(c):04x}" for c in "<>&"})
    return render(
        "zelftoets",
        f"Toets zelf: {words(soort.naam)}",
        wide=True,
        soort=words(soort.naam),
        omschrijving=soort.omschrijving,
        beschrijving=Markup(safe),
        naar_site=relative(page, ""),
        scripts=(RULES_SCRIPT, FORM_SCRIPT),
    )


def _description(regeling: n.Regeling, soort: n.Gegevens) -> dict[str, Any]:
    """What the form asks: the kinds of gegevens, the choices, and the open norms."""
    kinds = kinds_within(soort.naam, regeling.gegevens)
    shown = [gegevens for gegevens in regeling.gegevens.values() if gegevens.naam in kinds]
    places = readers(regeling)
    lists = {lijst for gegevens in shown for veld in gegevens.velden if (lijst := _list(veld.type))}
    return {
        "soort": soort.naam,
        "naam": words(soort.naam),
        "gegevens": {gegevens.naam: _gegevens(gegevens, places) for gegevens in shown},
        "keuzelijsten": {
            naam: [
                [keuze.naam, capital(keuze.kort or keuze.label or words(keuze.naam))]
                for keuze in lijst.waarden
            ]
            for naam, lijst in regeling.keuzelijsten.items()
            if naam in lists
        },
    }


def _gegevens(gegevens: n.Gegevens, places: Readers) -> dict[str, Any]:
    """The questions about one kind; beside each the places that use the answer, or that ask for it."""
    asked_at = (gegevens.vindplaats,)
    return {
        "naam": words(gegevens.naam),
        "vindplaats": str(gegevens.vindplaats),
        "anker": gegevens.vindplaats.anchor,
        "velden": [
            {
                "naam": veld.naam,
                "label": capital(words(veld.naam)),
                "uitleg": capital(veld.omschrijving),
                "bij": [
                    [str(place), place.anchor]
                    for place in places.get((gegevens.naam, veld.naam), asked_at)
                ],
                **_type(veld.type),
            }
            for veld in gegevens.velden
        ],
    }


def _type(type_: Type) -> dict[str, Any]:
    match type_:
        case Keuzetype(naam):
            return {"soort": "keuze", "van": naam}
        case Gegevenstype(naam):
            return {"soort": "gegeven", "van": naam}
        case Lijst(van):
            return {"soort": "lijst", "element": _type(van)}
        case Basistype():
            return {"soort": _KINDS[type_]}
        case _:
            assert_never(type_)


def _list(type_: Type) -> str:
    while isinstance(type_, Lijst):
        type_ = type_.van
    return type_.keuzelijst if isinstance(type_, Keuzetype) else ""
