"""Values as people type them on the command line, in the JSON form that documents have.

>>> json_value(Basistype.BEDRAG, "€ 1.098.263,11"), json_value(Basistype.PERCENTAGE, "12,5%")
('1098263.11', '12.5')
"""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

from compiler.commands.failures import WrongUse
from compiler.folder import reason
from compiler.model.types import Basistype, Gegevenstype, Lijst, Type
from compiler.runtime.schrijfwijze import MAANDEN

_DUTCH_NUMBER = re.compile(r"€?\s?(-?\d{1,3}(?:\.\d{3})*|-?\d+)(?:,(\d+))?%?")
_PLAIN_AMOUNT = re.compile(r"-?\d+(\.\d{1,2})?")


def read_day(word: str) -> date:
    """`2025-07-07` or `7 juli 2025`; anything else is wrong use."""
    try:
        if written := re.fullmatch(r"(\d{1,2}) ([a-z]+) (\d{4})", word):
            return date(int(written[3]), MAANDEN.index(written[2]) + 1, int(written[1]))
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", word):
            return date.fromisoformat(word)
    except ValueError:
        pass
    raise WrongUse(f"‘{word}’ is geen datum", "schrijf een datum als 2025-07-07")


def json_value(type_: Type, word: str) -> object:
    """A typed word in JSON form; what does not fit stays a word, for the reader to refuse.

    `@bestand.json` stands for the contents of a file.
    """
    if word.startswith("@"):
        return _from_file(Path(word[1:]))
    match type_:
        case Lijst(van):
            return [json_value(van, part.strip()) for part in word.split(",") if part.strip()]
        case Gegevenstype():
            return _parsed(word, word)
        case Basistype.DATUM:
            return read_day(word).isoformat()
        case Basistype.JA_NEE:
            return {"ja": True, "true": True, "nee": False, "false": False}.get(word.lower(), word)
        case Basistype.AANTAL:
            number = _DUTCH_NUMBER.fullmatch(word)
            return int(number[1].replace(".", "")) if number and not number[2] else word
        case Basistype.BEDRAG | Basistype.PERCENTAGE:
            return _decimal(word)
        case _:
            return word


def _decimal(word: str) -> str:
    number = _DUTCH_NUMBER.fullmatch(word)
    if _PLAIN_AMOUNT.fullmatch(word) or number is None:
        return word.removesuffix("%")
    whole = number[1].replace(".", "")
    return f"{whole}.{number[2]}" if number[2] else whole


def _from_file(path: Path) -> object:
    try:
        return _parsed(path.read_text(encoding="utf-8-sig"), str(path))
    except OSError as error:
        raise WrongUse(f"‘{path}’ is niet te lezen: {reason(error)}") from error
    except UnicodeDecodeError as error:
        raise WrongUse(f"‘{path}’ is niet in UTF-8 opgeslagen") from error


def _parsed(text: str, name: str) -> object:
    try:
        return json.loads(text)
    except ValueError as error:
        raise WrongUse(f"‘{name}’ is geen JSON", "geef een bestand: VELD=@bestand.json") from error
