"""An example document: the regulation's own example, its open fields filled with a plain value."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.model.nodes import Gegevens, Regeling, VerwachtOordeel, Voorbeeld
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type

Json = object


def example_document(regeling: Regeling, soort: str, empty: bool = False) -> dict[str, Json]:
    """A document in its JSON form, with every field; `empty`: null instead of values."""
    gegevens = regeling.gegevens[soort]
    given: Mapping[str, Json] = {} if empty else _best(regeling, soort)
    return _document(regeling, gegevens, given, empty, (soort,))


def _best(regeling: Regeling, soort: str) -> Mapping[str, Json]:
    """The example in the regulation that says most: one that is approved before any other."""
    examples = [voorbeeld for voorbeeld in regeling.voorbeelden if voorbeeld.soort == soort]
    best = max(examples, key=lambda v: (_approved(v), len(v.inhoud)), default=None)
    return best.inhoud if best is not None else {}


def _approved(voorbeeld: Voorbeeld) -> bool:
    return any(
        isinstance(verwachting, VerwachtOordeel) and verwachting.oordeel == "voldoet"
        for verwachting in voorbeeld.verwachtingen
    )


def _document(
    regeling: Regeling,
    gegevens: Gegevens,
    given: Mapping[str, Json],
    empty: bool,
    above: tuple[str, ...],
) -> dict[str, Json]:
    document: dict[str, Json] = {}
    for veld in gegevens.velden:
        document[veld.naam] = (
            given[veld.naam]
            if given.get(veld.naam) is not None
            else _value(regeling, veld.type, empty, above)
        )
    if given.get("beoordelingen"):
        document["beoordelingen"] = given["beoordelingen"]
    return document


def _value(regeling: Regeling, type_: Type, empty: bool, above: tuple[str, ...]) -> Json:
    match type_:
        case Gegevenstype(naam):
            if naam in above:  # a part that holds its own kind: one level is enough
                return None
            return _document(regeling, regeling.gegevens[naam], {}, empty, (*above, naam))
        case Lijst(van):
            element = _value(regeling, van, empty, above)
            return [] if element is None else [element]
        case _ if empty:
            return None
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
