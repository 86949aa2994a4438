"""What a page says to machines: schema.org Legislation as JSON-LD, for the whole and per article.

An `@id` is the address of the page or anchor that shows the thing, relative to the page it is on, so
that it holds under every prefix. Identifiers of the law are those of the kop, and no others: where it
gives no BWB-id, none is said. Dates of validity are those of the texts: of the whole its newest, of an
article its own; whether it is in force today depends on the day of reading and is not said. Of an
amended regulation every text is a `workExample`, with what it consolidates.

Source of the terms: https://schema.org/Legislation. What this site shows is a LegislationObject (an
encoding) without legal value: `UnofficialLegalValue`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from compiler.backends.site.context import Context
from compiler.backends.site.links import relative
from compiler.backends.site.notation import capital
from compiler.model import nodes as n
from compiler.model.checked import Geldigheid

WHOLE = "regeling/"
"""The page whose address identifies the regulation as a whole."""

_CONTEXT = {"@context": "https://schema.org"}

Node = Mapping[str, object]


def linked_data(context: Context) -> dict[str, Node]:
    """The JSON-LD of every page that has any, by page."""
    regeling = context.regeling
    found: dict[str, Node] = {"": _site(context), WHOLE: _whole(context)}
    for deel in (*regeling.artikelen, *regeling.bijlagen):
        found.setdefault(deel.vindplaats.page, _part(context, deel))
    if regeling.toelichting is not None:
        found[regeling.toelichting.vindplaats.page] = _explanation(regeling.toelichting)
    return found


def _site(context: Context) -> Node:
    return {
        **_CONTEXT,
        "@type": "WebSite",
        "@id": relative("", ""),
        "name": context.regeling.kop.titel,
        "inLanguage": "nl",
        "about": {"@type": "Legislation", "@id": relative("", WHOLE)},
    }


def _whole(context: Context) -> Node:
    regeling = context.regeling
    kop = regeling.kop
    parts = (*regeling.artikelen, *regeling.bijlagen)
    return _known(
        {
            **_CONTEXT,
            **_legislation(context, WHOLE, WHOLE, kop.titel, _days(context.checked.geldigheid)),
            "legislationIdentifier": [i for i in (kop.publicatie, kop.bwb_id) if i],
            "identifier": _kenmerk(kop),
            "legislationType": kop.soort_regeling,
            "hasPart": [_named(WHOLE, deel.vindplaats.anchor, _name(deel)) for deel in parts],
            "encoding": _encoding(),
            "workExample": list(_texts(context)),
            "@reverse": _changed_by(kop),
        }
    )


def _part(context: Context, deel: n.Bepaling) -> Node:
    """An article (or bijlage), the whole that it is part of, and its leden."""
    regeling = context.regeling
    page = deel.vindplaats.page
    whole = _named(page, WHOLE, regeling.kop.titel)
    return _known(
        {
            **_CONTEXT,
            **_legislation(context, page, page, _name(deel), _own_days(context, deel)),
            "isPartOf": {**whole, **_known({"legislationIdentifier": regeling.kop.publicatie})},
            "hasPart": list(_leden(deel)),
            "encoding": _encoding(),
        }
    )


def _leden(deel: n.Bepaling) -> Iterator[Node]:
    page = deel.vindplaats.page
    for part in deel.bepalingen:
        if part.soort in ("lid", "begrip"):
            yield _named(page, part.vindplaats.anchor, str(part.vindplaats))


def _explanation(toelichting: n.Bepaling) -> Node:
    page = toelichting.vindplaats.page
    return {
        **_CONTEXT,
        "@type": "CreativeWork",
        "@id": relative(page, page),
        "name": "Toelichting",
        "inLanguage": "nl",
        "about": {"@type": "Legislation", "@id": relative(page, WHOLE)},
    }


def _legislation(context: Context, page: str, address: str, name: str, days: str) -> Node:
    """What the whole and each of its parts say alike: name, language, dates."""
    kop = context.regeling.kop
    return {
        **_named(page, address, name),
        "url": relative(page, address),
        "inLanguage": "nl",
        "legislationJurisdiction": "NL",
        "legislationDate": kop.vastgesteld.isoformat() if kop.vastgesteld else "",
        "legislationDateVersion": context.versie.isoformat() if context.versie else "",
        "temporalCoverage": days,
    }


def _named(page: str, address: str, name: str) -> dict[str, object]:
    return {"@type": "Legislation", "@id": relative(page, address), "name": name}


def _encoding() -> Node:
    return {
        "@type": "LegislationObject",
        "encodingFormat": "text/html",
        "inLanguage": "nl",
        "legislationLegalValue": "https://schema.org/UnofficialLegalValue",
    }


def _kenmerk(kop: n.Kopgegevens) -> Node:
    if not kop.kenmerk:
        return {}
    return {"@type": "PropertyValue", "propertyID": "kenmerk", "value": kop.kenmerk}


def _changed_by(kop: n.Kopgegevens) -> Node:
    if not kop.gewijzigd_bij:
        return {}
    amending = {"@type": "Legislation", "legislationIdentifier": kop.gewijzigd_bij}
    return {"legislationAmends": amending}


def _days(geldigheid: Geldigheid | None) -> str:
    """The period in which a text holds, as an ISO 8601 interval; "" if unknown."""
    if geldigheid is None:
        return ""
    return _interval(geldigheid.vanaf, geldigheid.tot_en_met)


def _own_days(context: Context, deel: n.Bepaling) -> str:
    """The same of the text of one part."""
    versies = context.historie.versies(deel)
    return _interval(versies[0].vanaf, versies[0].tot_en_met) if versies else ""


def _interval(begin: date, end: date | None) -> str:
    return f"{begin.isoformat()}/{end.isoformat() if end is not None else '..'}"


def _texts(context: Context) -> Iterator[Node]:
    """The texts of an amended regulation, oldest first, each with what it consolidates."""
    kop = context.regeling.kop
    consolidates = [_work(kop.titel, kop.publicatie)]
    for text in (*context.checked.eerder, context.checked) if context.checked.eerder else ():
        found = text.geldigheid
        assert found is not None
        consolidates += [_work(bron.titel, bron.publicatie) for bron in found.bronnen]
        begin = found.vanaf.isoformat()
        yield {
            **_named(WHOLE, f"versies/#vanaf-{begin}", f"{kop.titel}, tekst vanaf {begin}"),
            "legislationDateVersion": begin,
            "temporalCoverage": _days(found),
            "legislationConsolidates": list(consolidates),
        }


def _work(name: str, identifier: str) -> Node:
    return _known({"@type": "Legislation", "name": name, "legislationIdentifier": identifier})


def _name(deel: n.Bepaling) -> str:
    if deel.soort == "artikel":
        return f"Artikel {deel.nummer}. {deel.opschrift}".rstrip(". ")
    return deel.opschrift or capital(deel.soort)


def _known(node: Mapping[str, object]) -> Node:
    """The node without what is not known."""
    return {key: value for key, value in node.items() if value not in ("", [], {}, None)}
