"""The self-check: a page per kind of document with a form made from the model.

The form itself is drawn in the browser (`site/zelftoets/`) from a description of the questions
(`questions.py`); the answers are tested there too, by the regulation's own rules as JavaScript. Nothing that
is filled in leaves the page.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import quote

from markupsafe import Markup

from compiler.backends.site.context import Context
from compiler.backends.site.links import link, relative
from compiler.backends.site.notation import capital, words
from compiler.backends.site.questions import description
from compiler.backends.site.readers import Readers, readers
from compiler.backends.site.render import Maker, render
from compiler.backends.site.self_check_texts import (
    SELF_CHECK,
    Toetstekst,
    addresses,
    choices,
    earlier,
    newest,
)
from compiler.model import nodes as n
from compiler.model.kinds import kinds_within
from compiler.model.types import Keuzetype

FORM_SCRIPT = "script/zelftoets.js"
FORM = "zelftoets"
"""The id of the place on the page where the form is drawn."""


@dataclass(frozen=True, slots=True)
class Soort:
    """A kind of document in the overview: the link to its form, and what it is."""

    link: Markup
    omschrijving: str


def self_check_pages(context: Context) -> Iterator[tuple[str, Maker]]:
    """The overview, and the form of every kind of document, by address."""
    documents = self_checks(context.regeling)
    if not documents:
        return
    yield SELF_CHECK, partial(_overview, documents)
    for text in (newest(context), *earlier(context)):
        places = readers(text.regeling)
        for soort in self_checks(text.regeling):
            yield text.page_of(soort), partial(_form_page, context, text, soort, places)


def _overview(documents: list[n.Gegevens]) -> str:
    soorten = [
        Soort(link(SELF_CHECK, page_of(soort), capital(words(soort.naam))), soort.omschrijving)
        for soort in documents
    ]
    return render("toets-zelf", "Toets het zelf", soorten=soorten)


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
    """The form for the newest text."""
    return f"{SELF_CHECK}{soort.naam.replace('_', '-')}/"


def _form_page(context: Context, text: Toetstekst, soort: n.Gegevens, places: Readers) -> str:
    page = text.page_of(soort)
    asked = description(text.regeling, soort, places)
    if text.eerder:
        asked["adressen"] = addresses(context, text)
        asked["bewaard"] = f"{soort.naam} {text.map}"
    safe = json.dumps(asked, ensure_ascii=False).translate(
        {ord(c): f"\\u{ord(c):04x}" for c in "<>&"}
    )
    anchors = {place: anchor for kind in asked["gegevens"].values() for place, anchor in _at(kind)}
    return render(
        "zelftoets",
        f"Toets zelf: {words(soort.naam)}{text.in_title}",
        wide=True,
        menu=False,
        found=not text.eerder,
        soort=words(soort.naam),
        omschrijving=soort.omschrijving,
        beschrijving=Markup(safe),
        naar_site=relative(page, ""),
        plaatsen=[
            link(page, asked.get("adressen", {}).get(anchor, anchor), place)
            for place, anchor in anchors.items()
        ],
        teksten=choices(context, text, soort),
        scripts=(text.script, FORM_SCRIPT),
    )


def _at(kind: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The places that ask for the answers about one kind, and that use them."""
    yield kind["vindplaats"], kind["anker"]
    for veld in kind["velden"]:
        yield from veld["bij"]
