"""A comparison as one JSON object, whose shape is described in docs/verschil.md.

`vorm` is the number of that shape: fields may be added under it, none changes its meaning.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from compiler.verschil.found import (
    Bestandsverschil,
    Gegevensverschil,
    Geval,
    Kant,
    Onderzoek,
    Regelverschil,
    Verschil,
    Versie,
)
from compiler.verschil.summary import summary
from compiler.vindplaats import Vindplaats
from compiler.was_wordt.nodes import Stuk

VORM = 1

Json = dict[str, Any]


def dump(verschil: Verschil, ascii_only: bool = False) -> str:
    """The differences as JSON text."""
    return json.dumps(data(verschil), ensure_ascii=ascii_only, indent=2) + "\n"


def data(verschil: Verschil) -> Json:
    """The differences as values that JSON can write."""
    return {
        "vorm": VORM,
        "regeling": verschil.regeling,
        "oud": _version(verschil.oud),
        "nieuw": _version(verschil.nieuw),
        "gelijk": verschil.gelijk,
        "breekt": verschil.breekt,
        "samenvatting": list(summary(verschil)),
        "teksten": [
            {
                **_place(tekst.vindplaats),
                "wijze": tekst.wijze.value,
                "was_vindplaats": None if tekst.was is None else str(tekst.was),
                "stukken": _words(tekst.stukken),
            }
            for tekst in verschil.teksten
        ],
        "regels": [_rule(regel) for regel in verschil.regels],
        "gegevens": [_contract(gegeven) for gegeven in verschil.gegevens],
        "waarden": [
            {
                "soort": waarde.soort,
                "naam": waarde.naam,
                **_place(waarde.vindplaats),
                "wijze": waarde.wijze.value,
                "oud": waarde.oud or None,
                "nieuw": waarde.nieuw or None,
            }
            for waarde in verschil.waarden
        ],
        "cellen": [
            {
                "tabel": cel.tabel,
                "rij": dict(cel.rij),
                "kolom": cel.kolom,
                **_place(cel.vindplaats),
                "wijze": cel.wijze.value,
                "oud": cel.oud or None,
                "nieuw": cel.nieuw or None,
                "meer": cel.meer or None,
            }
            for cel in verschil.cellen
        ],
        "berekend": [
            {
                "berekening": waarde.berekening,
                "gegevens": dict(waarde.argumenten),
                **_place(waarde.vindplaats),
                "oud": waarde.oud,
                "nieuw": waarde.nieuw,
                "meer": waarde.meer or None,
            }
            for waarde in verschil.berekend
        ],
        "schemas": _files(verschil.schemas),
        "bladzijden": _files(verschil.bladzijden),
    }


def _version(versie: Versie) -> Json:
    return {
        "naam": versie.naam,
        "sinds": versie.sinds or None,
        "publicatie": versie.publicatie or None,
        "bezwaren": list(versie.bezwaren),
    }


def _place(vindplaats: Vindplaats) -> Json:
    return {"vindplaats": str(vindplaats) or None, "anker": vindplaats.anchor or None}


def _words(stukken: Iterable[Stuk]) -> list[Json]:
    return [{"soort": stuk.soort, "tekst": stuk.tekst} for stuk in stukken]


def _rule(regel: Regelverschil) -> Json:
    return {
        "soort": regel.soort,
        "naam": regel.naam,
        **_place(regel.vindplaats),
        "wijze": regel.wijze.value,
        "was_naam": regel.was or None,
        "document": regel.document or None,
        "auteur": regel.auteur or None,
        "stukken": _words(regel.stukken),
        "toelichting": regel.toelichting or None,
        "door": list(regel.door),
        "richting": regel.richting.value if regel.onderzoek else None,
        "onderzoek": None if regel.onderzoek is None else _search(regel.onderzoek),
    }


def _search(onderzoek: Onderzoek) -> Json:
    return {
        "gevallen": [_case(geval) for geval in onderzoek.gevallen],
        "documenten": onderzoek.documenten,
        "velden": dict(onderzoek.velden),
        "volledig": onderzoek.volledig,
        "grenzen": list(onderzoek.grenzen),
    }


def _case(geval: Geval) -> Json:
    return {
        "soort": geval.soort or None,
        "inhoud": geval.inhoud,
        "was": _side(geval.was),
        "wordt": _side(geval.wordt),
        "bereik": [
            {"veld": list(b.veld), "van": b.van, "tot_en_met": b.tot_en_met} for b in geval.bereik
        ],
        "nagespeeld": geval.nagespeeld,
    }


def _side(kant: Kant) -> Json:
    bevinding: Mapping[str, Any] | None = kant.bevinding
    return {
        "uitkomst": kant.uitkomst,
        "oordeel": kant.oordeel or None,
        "bevinding": bevinding,
        "geweigerd": list(kant.geweigerd),
    }


def _contract(gegeven: Gegevensverschil) -> Json:
    return {
        "soort": gegeven.soort,
        "plaats": gegeven.plaats,
        **_place(gegeven.vindplaats),
        "wijze": gegeven.wijze.value,
        "uitleg": gegeven.uitleg,
        "breekt": gegeven.breekt,
        "gevolgen": [
            {"voor": gevolg.rol.name.lower(), "breekt": gevolg.breekt, "uitleg": gevolg.uitleg}
            for gevolg in gegeven.gevolgen
        ],
        "geval": None if gegeven.geval is None else _case(gegeven.geval),
    }


def _files(files: Bestandsverschil) -> Json:
    return {
        "toegevoegd": list(files.toegevoegd),
        "vervallen": list(files.vervallen),
        "gewijzigd": list(files.gewijzigd),
    }
