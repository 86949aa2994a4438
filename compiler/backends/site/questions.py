"""What the form of the self-check asks, as data: made from the model, drawn in the browser.

>>> plain_question("bij verlening: of de beschikking de periode noemt")
'Bij verlening: klopt het dat de beschikking de periode noemt?'
"""

from __future__ import annotations

import re
from typing import Any, assert_never

from compiler.backends.site.notation import capital, words
from compiler.backends.site.readers import Readers, read_by
from compiler.model import nodes as n
from compiler.model.kinds import kinds_within
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type

_KINDS = {
    Basistype.BEDRAG: "bedrag",
    Basistype.PERCENTAGE: "percentage",
    Basistype.DATUM: "datum",
    Basistype.AANTAL: "aantal",
    Basistype.TEKST: "tekst",
    Basistype.JA_NEE: "ja_nee",
}
# Before the clause may stand the situation in which it is asked: "bij verlening: of …".
_CLAUSE = re.compile(r"([^:]+: )?of (.+?)\.?", re.IGNORECASE | re.DOTALL)


def description(regeling: n.Regeling, soort: n.Gegevens, places: Readers) -> dict[str, Any]:
    """The kinds of gegevens that a document holds, the choices, and what each eis reads.

    `places` are those whose rules read each field.
    """
    kinds = kinds_within(soort.naam, regeling.gegevens)
    shown = [gegevens for gegevens in regeling.gegevens.values() if gegevens.naam in kinds]
    fixed = _key_columns(regeling)
    lists = {lijst for gegevens in shown for veld in gegevens.velden if (lijst := _list(veld.type))}
    return {
        "soort": soort.naam,
        "naam": words(soort.naam),
        "gegevens": {gegevens.naam: _gegevens(gegevens, places, fixed) for gegevens in shown},
        "keuzelijsten": {
            naam: [
                [keuze.naam, capital(keuze.kort or keuze.label or words(keuze.naam))]
                for keuze in lijst.waarden
            ]
            for naam, lijst in regeling.keuzelijsten.items()
            if naam in lists
        },
        "leest": {
            eis.functie: [f"{kind}.{veld}" for kind, veld in read_by(regeling, eis)]
            for eis in regeling.eisen.values()
            if eis.onderwerp.soort in kinds
        },
    }


def plain_question(omschrijving: str) -> str:
    """The question of a ja/nee field; empty where its description is no clause.

    The description is a clause ("of het college aanvraagt"); with "klopt het dat" in place of "of"
    its words stay in the same order.
    """
    found = _CLAUSE.fullmatch(omschrijving)
    return capital(f"{found[1] or ''}klopt het dat {found[2]}?") if found else ""


def _gegevens(gegevens: n.Gegevens, places: Readers, fixed: frozenset[str]) -> dict[str, Any]:
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
                **_asked(veld),
                "bij": [
                    [str(place), place.anchor]
                    for place in places.get((gegevens.naam, veld.naam), asked_at)
                ],
                **_type(veld.type),
                **({"vast": True} if _is_fixed(veld.type, fixed) else {}),
            }
            for veld in gegevens.velden
        ],
    }


def _asked(veld: n.Veld) -> dict[str, str]:
    """A question; or, where the name of the field asks enough, the explanation below it."""
    asked = plain_question(veld.omschrijving) if veld.type is Basistype.JA_NEE else ""
    return {"vraag": asked, "uitleg": "" if asked else capital(veld.omschrijving)}


def _key_columns(regeling: n.Regeling) -> frozenset[str]:
    """The keuzelijsten whose values the regulation itself lists in a table."""
    return frozenset(
        kolom.type.keuzelijst
        for tabel in regeling.tabellen.values()
        for kolom in tabel.kolommen
        if isinstance(kolom.type, Keuzetype)
    )


def _is_fixed(type_: Type, fixed: frozenset[str]) -> bool:
    """Whether an answer says what the document is about rather than what someone can change.

    The model does not tell the two apart: one choice out of a list classifies, and so do several
    out of a list that heads the rows of a table (a gemeente, an area).
    """
    return isinstance(type_, Keuzetype) or _list(type_) in fixed


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
