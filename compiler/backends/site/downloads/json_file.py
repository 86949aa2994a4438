"""Amounts, openness and dates as JSON; the keys are described by `schema()`, which the site publishes.

Amounts are strings with a point and two decimals, so that no reader makes a floating number of them;
dates are `JJJJ-MM-DD`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from compiler.backends.site.context import Context
from compiler.backends.site.downloads.csv_file import decimal
from compiler.backends.site.downloads.records import Post
from compiler.backends.site.keuzes import label_of, related
from compiler.backends.site.openness import Openstelling
from compiler.backends.site.tables import fault, table_title
from compiler.backends.site.time_rules import Looptijd, Tijdvak
from compiler.model import nodes as n


def json_file(
    context: Context,
    posts: Sequence[Post],
    fouten: Sequence[n.Controlefout],
    lijst: n.Keuzelijst | None = None,
    keuze: n.Keuze | None = None,
    openstellingen: Sequence[Openstelling] = (),
) -> bytes:
    """The file of the whole regulation, or of one value of a key list."""
    kop = context.regeling.kop
    made: dict[str, Any] = {
        "regeling": kop.titel,
        "versie": context.versie.isoformat() if context.versie else None,
        "let_op": kop.let_op,
    }
    if lijst is not None and keuze is not None:
        made["voor"] = {"lijst": lijst.naam, "naam": keuze.naam, "tekst": label_of(keuze)}
        made["hoort_erbij"] = {
            v.keuzelijst: list(v.waarden) for v in related(context.regeling, lijst, keuze)
        }
        made["opengesteld"] = [_open(context, o) for o in openstellingen]
    made["bedragen"] = [_post(post) for post in posts]
    made["tegenspraken"] = [_contradiction(fout) for fout in fouten]
    made["data"] = [_day(tijdvak) for tijdvak in context.tijd.tijdvakken]
    made["termijnen"] = [_term(looptijd) for looptijd in context.tijd.looptijden]
    return (json.dumps(made, ensure_ascii=False, indent=1) + "\n").encode()


def _post(post: Post) -> dict[str, Any]:
    return {
        "tabel": post.tabel,
        "waarvoor": post.waarvoor,
        "vindplaats": list(post.vindplaatsen),
        "sleutels": {s.kolom: {"naam": s.naam, "tekst": s.tekst} for s in post.sleutels},
        "kolom": post.kolom,
        "per": {post.per.kolom: post.per.naam} if post.per else {},
        "soort": str(post.soort),
        "waarde": decimal(post, "."),
        "gepubliceerd": post.tekst,
    }


def _open(context: Context, openstelling: Openstelling) -> dict[str, Any]:
    return {
        "tabel": openstelling.tabel.naam,
        "waarvoor": table_title(context.regeling, openstelling.tabel),
        "open": openstelling.open,
        "in_tabel": openstelling.in_tabel,
        "regels": [
            {"wie": r.wie, "voldoet": r.open, "vindplaats": str(r.plaats)}
            for r in openstelling.redenen
        ],
    }


def _contradiction(fout: n.Controlefout) -> dict[str, Any]:
    return {
        "tabel": fout.tabel,
        "sleutel": fout.sleutel,
        "totaal": _amount(fout.totaal),
        "som": _amount(fout.som),
        "zin": fault(fout),
    }


def _amount(centen: int) -> str:
    sign = "-" if centen < 0 else ""
    return f"{sign}{abs(centen) // 100}.{abs(centen) % 100:02d}"


def _day(tijdvak: Tijdvak) -> dict[str, Any]:
    return {
        "naam": tijdvak.naam,
        "geval": tijdvak.geval,
        "van": tijdvak.begin.isoformat() if tijdvak.begin else None,
        "tot_en_met": tijdvak.einde.isoformat() if tijdvak.einde else None,
        "gaat_over": tijdvak.soort,
        "door": tijdvak.auteur,
        "voorwaarden": list(tijdvak.voorwaarden),
        "telling": tijdvak.telling,
        "vindplaats": str(tijdvak.plaats),
        "anker": tijdvak.address,
    }


def _term(looptijd: Looptijd) -> dict[str, Any]:
    return {
        "naam": looptijd.naam,
        "termijn": looptijd.tekst,
        "gaat_over": looptijd.soort,
        "door": looptijd.auteur,
        "vindplaats": str(looptijd.plaats),
        "anker": looptijd.address,
    }


# ---------------------------------------------------------------- what the keys mean

_TEXT = {"type": "string"}
_AMOUNT = {"type": "string", "pattern": r"^-?\d+\.\d{2}$"}
_DATE = {"type": ["string", "null"], "format": "date"}
_PLACES = {"type": "array", "items": _TEXT}


def schema() -> bytes:
    """The JSON Schema (2020-12) of every file of this kind, with a description of each key."""
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Bedragen en data van een regeling",
        **_record(
            {
                "regeling": ("de naam van de regeling", _TEXT),
                "versie": ("de dag waarop deze versie in werking treedt", _DATE),
                "let_op": (
                    "van welke publicatie de tekst is, en wat er niet in is verwerkt",
                    _TEXT,
                ),
                "voor": (
                    "voor welke waarde van de sleutelkolom dit bestand is; ontbreekt in het hele bestand",
                    _record(_VALUE),
                ),
                "hoort_erbij": (
                    "waarden van andere keuzelijsten die er in een tabel naast staan, per keuzelijst",
                    {"type": "object", "additionalProperties": _PLACES},
                ),
                "opengesteld": ("per tabel: of zij openstaat, en waarom", _list(_OPEN)),
                "bedragen": ("elk bedrag (of aantal) van de tabellen, één keer", _list(_POST)),
                "tegenspraken": (
                    "waar de gepubliceerde getallen elkaar tegenspreken",
                    _list(_FAULT),
                ),
                "data": ("perioden en dagen, van vroeg naar laat", _list(_DAY)),
                "termijnen": ("termijnen vanaf een dag die nog niet vaststaat", _list(_TERM)),
            },
            optional=("voor", "hoort_erbij", "opengesteld"),
        ),
    }
    return (json.dumps(made, ensure_ascii=False, indent=1) + "\n").encode()


def described(schema_: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    """Each key of the schema with its description, those of records below it after it."""
    found: list[tuple[str, str]] = []
    for naam, part in schema_.get("properties", {}).items():
        found.append((f"{prefix}{naam}", part["description"]))
        inner = part.get("items", part)
        found += described(inner, f"{prefix}{naam}.")
    return found


def _record(
    keys: Mapping[str, tuple[str, Mapping[str, Any]]], optional: Sequence[str] = ()
) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {naam: {"description": d, **kind} for naam, (d, kind) in keys.items()},
        "required": [naam for naam in keys if naam not in optional],
        "additionalProperties": False,
    }


def _list(keys: Mapping[str, tuple[str, Mapping[str, Any]]]) -> dict[str, Any]:
    return {"type": "array", "items": _record(keys)}


_Keys = dict[str, tuple[str, Mapping[str, Any]]]

_VALUE: _Keys = {
    "lijst": ("de keuzelijst", _TEXT),
    "naam": ("de waarde, zoals documenten haar schrijven", _TEXT),
    "tekst": ("de waarde in woorden", _TEXT),
}
_OPEN: _Keys = {
    "tabel": ("de naam van de tabel", _TEXT),
    "waarvoor": ("het opschrift van het artikel waarbij de tabel hoort", _TEXT),
    "open": (
        "of zij openstaat: de tabel noemt de waarde, en geen regel sluit haar geheel uit",
        {"type": "boolean"},
    ),
    "in_tabel": ("of de tabel de waarde noemt", {"type": "boolean"}),
    "regels": (
        "eisen die hierover gaan, uitgerekend",
        _list(
            {
                "wie": ("de waarde waarover de eis gaat, in woorden", _TEXT),
                "voldoet": ("of zij aan de eis voldoet", {"type": "boolean"}),
                "vindplaats": ("waar de eis staat", _TEXT),
            }
        ),
    ),
}
_POST: _Keys = {
    "tabel": ("de naam van de tabel", _TEXT),
    "waarvoor": ("het opschrift van het artikel waarbij de tabel hoort", _TEXT),
    "vindplaats": ("de bepalingen waarbij de tabel hoort", _PLACES),
    "sleutels": (
        "waarover het bedrag gaat: per kolom de naam en de tekst",
        {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "properties": {"naam": _TEXT, "tekst": _TEXT},
                "required": ["naam", "tekst"],
            },
        },
    ),
    "kolom": ("de kolom waarin het bedrag staat", _TEXT),
    "per": (
        "van een herhaalde kolom: de keuzelijst en de waarde (zoals het jaar)",
        {"type": "object", "additionalProperties": _TEXT},
    ),
    "soort": ("bedrag of aantal", {"enum": ["bedrag", "aantal"]}),
    "waarde": (
        "een bedrag in euro’s met een punt en twee decimalen, of een geheel getal",
        {"type": "string", "pattern": r"^-?\d+(\.\d{2})?$"},
    ),
    "gepubliceerd": ("hoe het in de publicatie staat", _TEXT),
}
_FAULT: _Keys = {
    "tabel": ("de naam van de tabel", _TEXT),
    "sleutel": ("bij welke waarde van de sleutelkolom", _TEXT),
    "totaal": ("het gepubliceerde totaal", _AMOUNT),
    "som": ("de som van de delen", _AMOUNT),
    "zin": ("hetzelfde als zin", _TEXT),
}
_DAY: _Keys = {
    "naam": ("de naam van de periode of de dag", _TEXT),
    "geval": ("voor welk geval, als er meer zijn", _TEXT),
    "van": ("de eerste dag; null bij een uiterste dag", _DATE),
    "tot_en_met": ("de laatste dag", _DATE),
    "gaat_over": ("de soort document die de dag bindt; leeg als dat er geen is", _TEXT),
    "door": ("van wie dat document is", _TEXT),
    "voorwaarden": ("wanneer de regel geldt, als dat niet altijd is", _PLACES),
    "telling": ("hoe de dag is geteld", _TEXT),
    "vindplaats": ("waar het staat", _TEXT),
    "anker": ("het adres van de regel op deze site", _TEXT),
}
_TERM: _Keys = {
    "naam": ("de naam van de termijn", _TEXT),
    "termijn": ("hoe lang, en vanaf welke dag", _TEXT),
    "gaat_over": ("de soort document die de termijn bindt", _TEXT),
    "door": ("van wie dat document is", _TEXT),
    "vindplaats": ("waar het staat", _TEXT),
    "anker": ("het adres van de regel op deze site", _TEXT),
}
