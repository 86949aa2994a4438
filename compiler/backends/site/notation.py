"""Dutch notation of values: dates, amounts, shares, lists of words, and names as words.

>>> amount(109826311)
'€ 1.098.263,11'
>>> listing(["a", "b", "c"])
'a, b en c'
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction

from compiler.model.expressions import Bedragwaarde, Termijnwaarde, Waarde
from compiler.model.literals import NUMBERS, write_bedrag, write_datum

_PLURALS = {"dag": "dagen", "week": "weken", "maand": "maanden", "jaar": "jaar"}
# Common Dutch nouns that take "het", also as the last part of a compound; others are written with "de".
_NEUTER = (
    "aandeel aantal adres akkoord bedrag begin besluit bestand bestuur college deel document doel "
    "einde gebied geheel geld huis inkomen jaar kind kwartaal maximum minimum moment nummer "
    "percentage plafond plan programma resultaat rijk tarief thema tijdstip tijdvak totaal verblijf "
    "verlies vermoeden vermogen verslag verzoek voorschot voorstel"
).split()

_PREPOSITIONS = frozenset(
    (
        "aan",
        "bij",
        "door",
        "in",
        "met",
        "naar",
        "om",
        "onder",
        "op",
        "over",
        "per",
        "te",
        "tot",
        "uit",
        "van",
        "voor",
        "waarvan",
        "zonder",
        "tegen",
        "na",
    )
)


def day(value: date) -> str:
    return write_datum(value)


def day_from_json(text: str) -> str:
    """`2025-10-17` as a date in words; any other text as it is."""
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return text


def amount(cents: int) -> str:
    return write_bedrag(cents)


def amount_from_json(value: object) -> str:
    """`"1098263.11"` or `1098263`, as documents write amounts; any other value as it is."""
    match = re.fullmatch(r"(-?)(\d{1,18})(?:\.(\d{1,2}))?", str(value))
    if match is None or isinstance(value, bool):
        return str(value)
    cents = int(match[2]) * 100 + int((match[3] or "0").ljust(2, "0"))
    return amount(-cents if match[1] else cents)


def thousands(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def share(value: Fraction) -> str:
    """A fraction as a percentage, exact where two decimals suffice."""
    hundredths = value * 10000
    whole = hundredths.numerator // hundredths.denominator
    text = f"{whole // 100},{whole % 100:02d}".rstrip("0").rstrip(",")
    return f"{text}%"


def term(value: Termijnwaarde) -> str:
    number = NUMBERS[value.aantal] if 0 <= value.aantal < len(NUMBERS) else str(value.aantal)
    return f"{number} {value.eenheid if value.aantal == 1 else _PLURALS[value.eenheid]}"


def value_text(value: Waarde) -> str:
    """A value of any kind, as a Dutch reader writes it."""
    match value:
        case bool():
            return "ja" if value else "nee"
        case Bedragwaarde(centen):
            return amount(centen)
        case Termijnwaarde():
            return term(value)
        case date():
            return day(value)
        case Fraction():
            return share(value)
        case int():
            return str(value)
        case str():
            return value


def listing(words: Sequence[str] | Iterable[str], word: str = "en") -> str:
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"


def words(name: str) -> str:
    """`ingediend_op` as words: "ingediend op"."""
    return name.replace("_", " ").strip()


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """With a capital and a full stop."""
    closed = text.rstrip()
    return capital(closed if closed.endswith((".", "!", "?", ":")) else f"{closed}.")


def with_article(name: str) -> str:
    """`de aanvraag`, `het verzoek tot uitstel`: the name as words, with its article."""
    return f"{'het' if _head(words(name)).endswith(tuple(_NEUTER)) else 'de'} {words(name)}"


def is_plural(name: str) -> bool:
    """Whether the noun of a name is, by its ending, a plural: `scholen_met_aanbod`."""
    return _head(words(name)).endswith(("en", "s"))


def _head(text: str) -> str:
    phrase = text.lower().split()
    for at, word in enumerate(phrase):
        if word in _PREPOSITIONS and at:
            return phrase[at - 1]
    return phrase[-1] if phrase else ""
