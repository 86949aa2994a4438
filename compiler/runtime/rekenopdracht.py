"""Een berekening op de opdrachtregel: `python -m pakket bereken NAAM VELD=WAARDE …`."""

from __future__ import annotations

import inspect
import json
from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from fractions import Fraction
from pathlib import Path
from types import GenericAlias, ModuleType
from typing import Any, get_args, get_origin, get_type_hints

from pydantic import BaseModel, TypeAdapter, ValidationError

from .bedrag import Bedrag
from .logica import Beoordelen, Onbekend
from .schrijfwijze import json_waarde, nederlands
from .uitslagtekst import tekst_van
from .velden import Aantalveld, Bedragveld, Datumveld, JaNeeveld, Percentageveld, Tekstveld

_VOOR = "bereken_"
_OPEN = 3
_VELDEN: Mapping[Any, tuple[Any, str]] = {
    Bedrag: (Bedragveld, "een bedrag, zoals 1098263.11"),
    Fraction: (Percentageveld, "een percentage, zoals 12.5"),
    date: (Datumveld, "een datum, zoals 2025-07-07"),
    int: (Aantalveld, "een geheel getal"),
    str: (Tekstveld, "een tekst"),
    bool: (JaNeeveld, "ja of nee"),
}
_JA_NEE = {"ja": "true", "nee": "false"}


class Misbruik(Exception):
    """De opdracht is niet te begrijpen of het bestand niet te lezen."""


def reken(pakket: ModuleType, naam: str, velden: Sequence[str], formaat: str) -> tuple[int, str]:
    """De status (3: onbekend of te beoordelen) en de uitkomst, of wat de berekening vraagt."""
    functie = _functie(pakket, naam)
    soorten = get_type_hints(functie)
    gevraagd = {
        parameter: soorten[parameter] for parameter in inspect.signature(functie).parameters
    }
    if gevraagd and not velden:
        return 2, "\n".join((f"{naam} vraagt:", *map(_regel, gevraagd, gevraagd.values())))
    gegeven = _gegeven(naam, gevraagd, velden)
    uitkomst = functie(**gegeven)
    status = _OPEN if isinstance(uitkomst, Onbekend | Beoordelen) else 0
    versie: str = pakket.VERSIE
    if formaat == "json":
        antwoord = {"berekening": naam, "versie": versie, "uitkomst": json_waarde(uitkomst)}
        return status, json.dumps(antwoord, ensure_ascii=False, indent=2)
    waarmee = f"\nBerekend met {tekst_van(versie)}." if versie else ""
    return status, f"{naam}: {nederlands(uitkomst)}{waarmee}"


def _functie(pakket: ModuleType, naam: str) -> Any:
    namen = [n.removeprefix(_VOOR) for n in vars(pakket) if n.startswith(_VOOR)]
    if naam not in namen:
        keus = f"kies uit: {', '.join(namen)}" if namen else "deze regeling kent er geen"
        raise Misbruik(f"de berekening {naam} bestaat niet; {keus}")
    return getattr(pakket, f"{_VOOR}{naam}")


def _regel(parameter: str, soort: Any) -> str:
    return f"  {parameter}=…  ({_beschrijving(soort)})"


def _beschrijving(soort: Any) -> str:
    if soort in _VELDEN:
        return _VELDEN[soort][1]
    if get_origin(soort) is tuple:
        return f"een lijst in JSON, van telkens {_beschrijving(get_args(soort)[0])}"
    if isinstance(soort, type) and issubclass(soort, Enum):
        return f"een van: {', '.join(str(keuze.value) for keuze in soort)}"
    return "een document: @bestand.json"


def _gegeven(naam: str, gevraagd: Mapping[str, Any], velden: Sequence[str]) -> dict[str, Any]:
    gegeven: dict[str, Any] = {}
    for woord in velden:
        veld, is_gegeven, waarde = woord.partition("=")
        if not is_gegeven:
            raise Misbruik(f"‘{woord}’ is geen VELD=WAARDE")
        if veld not in gevraagd:
            raise Misbruik(f"{naam} vraagt geen {veld}; wel: {', '.join(gevraagd)}")
        gegeven[veld] = _waarde(veld, gevraagd[veld], waarde)
    if ontbreekt := [veld for veld in gevraagd if veld not in gegeven]:
        raise Misbruik(f"er ontbreekt: {', '.join(ontbreekt)}")
    return gegeven


def _waarde(veld: str, soort: Any, tekst: str) -> Any:
    """De waarde, zoals een document haar in JSON heeft, of als los woord."""
    if tekst.startswith("@"):
        tekst = _bestand(tekst[1:])
    lezer = TypeAdapter(_veld(soort))
    is_woord = not (isinstance(soort, type) and issubclass(soort, BaseModel))
    for json_tekst in (json.dumps(tekst), _JA_NEE.get(tekst, tekst)) if is_woord else (tekst,):
        try:
            return lezer.validate_json(json_tekst)
        except ValidationError:
            continue
    raise Misbruik(f"{veld}: hier hoort {_beschrijving(soort)}")


def _veld(soort: Any) -> Any:
    """Hoe een document een waarde van deze soort leest; modellen en keuzelijsten lezen zichzelf."""
    if soort in _VELDEN:
        return _VELDEN[soort][0]
    if get_origin(soort) is tuple:
        return GenericAlias(tuple, (_veld(get_args(soort)[0]), ...))
    return soort


def _bestand(naam: str) -> str:
    try:
        return Path(naam).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise Misbruik(f"het bestand {naam} is niet te lezen") from None
