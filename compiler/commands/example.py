"""An example document: an example of the regulation itself, its open fields filled plainly.

Of all examples for that kind of document the one is taken that comes out best once it is filled, so
that a reader starts from something that is nearly right. What the law lets a document leave out and
the example leaves out, stays out.
"""

from __future__ import annotations

from collections.abc import Mapping

from compiler.evaluate.evaluate import evaluate
from compiler.model.checked import CheckedRegeling
from compiler.model.nodes import Gegevens, Regeling
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type

Json = object

_RANKING = ("voldoet", "beoordeling_nodig", "onvolledig", "voldoet_niet")


def example_document(checked: CheckedRegeling, soort: str) -> dict[str, Json]:
    """The best example of one kind of document, in its JSON form."""
    regeling = checked.regeling
    given = [voorbeeld.inhoud for voorbeeld in regeling.voorbeelden if voorbeeld.soort == soort]
    documents = [_document(regeling, regeling.gegevens[soort], one, (soort,)) for one in given]
    documents.append(_document(regeling, regeling.gegevens[soort], {}, (soort,)))
    return min(documents, key=lambda document: _rank(checked, soort, document))


def empty_document(regeling: Regeling, soort: str) -> dict[str, Json]:
    """A document with every field and no values: null, and one empty element in every list."""
    return _empty(regeling, regeling.gegevens[soort], (soort,))


def _rank(checked: CheckedRegeling, soort: str, document: Mapping[str, Json]) -> tuple[int, int]:
    uitslag, fouten = evaluate(checked, soort, document)
    if uitslag is None or fouten:
        return len(_RANKING), 0
    wrong = sum(b.uitkomst in ("niet_voldaan", "onbekend") for b in uitslag.bevindingen)
    return _RANKING.index(uitslag.oordeel), wrong


def _document(
    regeling: Regeling, gegevens: Gegevens, given: Mapping[str, Json], above: tuple[str, ...]
) -> dict[str, Json]:
    document: dict[str, Json] = {}
    for veld in gegevens.velden:
        value = given.get(veld.naam)
        if value is not None:
            document[veld.naam] = _filled(regeling, veld.type, value, above)
        elif not veld.mag_ontbreken:
            document[veld.naam] = _value(regeling, veld.type, above)
    if given.get("beoordelingen"):
        document["beoordelingen"] = given["beoordelingen"]
    return document


def _filled(regeling: Regeling, type_: Type, value: Json, above: tuple[str, ...]) -> Json:
    """A value of the example, with the open fields of the parts that it holds filled too."""
    match type_, value:
        case Gegevenstype(naam), Mapping():
            return _document(regeling, regeling.gegevens[naam], value, (*above, naam))
        case Lijst(van), list() | tuple():
            return [_filled(regeling, van, element, above) for element in value]
        case _:
            return value


def _value(regeling: Regeling, type_: Type, above: tuple[str, ...]) -> Json:
    match type_:
        case Gegevenstype(naam):
            if naam in above:  # a part that holds its own kind: one level is enough
                return None
            return _document(regeling, regeling.gegevens[naam], {}, (*above, naam))
        case Lijst(van):
            element = _value(regeling, van, above)
            return [] if element is None else [element]
        case Keuzetype(keuzelijst):
            return regeling.keuzelijsten[keuzelijst].waarden[0].naam
        case Basistype():
            return _plain(regeling, type_)


def _plain(regeling: Regeling, type_: Basistype) -> Json:
    match type_:
        case Basistype.BEDRAG:
            return "1000.00"
        case Basistype.PERCENTAGE:
            return "50"
        case Basistype.AANTAL:
            return 1
        case Basistype.JA_NEE:
            return True
        case Basistype.DATUM:
            # A day on which something can be done: in the first period that the regulation names.
            first = next(iter(regeling.perioden.values()), None)
            day = first.begin if first else regeling.versie
            return day.isoformat() if day else None
        case Basistype.TEKST:
            return "voorbeeld"
        case Basistype.PERIODE | Basistype.TERMIJN:
            return None


def _empty(regeling: Regeling, gegevens: Gegevens, above: tuple[str, ...]) -> dict[str, Json]:
    document: dict[str, Json] = {}
    for veld in gegevens.velden:
        match veld.type:
            case Gegevenstype(naam) if naam not in above:
                document[veld.naam] = _empty(regeling, regeling.gegevens[naam], (*above, naam))
            case Lijst(Gegevenstype(naam)) if naam not in above:
                document[veld.naam] = [_empty(regeling, regeling.gegevens[naam], (*above, naam))]
            case _:
                document[veld.naam] = None
    return document
