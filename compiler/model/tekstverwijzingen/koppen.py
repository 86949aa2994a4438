"""Headings with a number: `hoofdstuk 2`, `paragraaf 1 van dat hoofdstuk`, `dit hoofdstuk`.

    koppen   = INDELING NUMMER {en NUMMER} ["van" (INDELING NUMMER | dit)]
               ["van" ("de" | "deze") "toelichting" | regeling]
    dit      = ("dit" | "deze" | "vorige" | …) INDELING
    INDELING = "hoofdstuk" | "titel" | "afdeling" | "paragraaf", or their plurals

A regulation has them, and so has its toelichting. Within the regulation a number that several
hoofdstukken use is the one of the hoofdstuk in which it is said. Where the words around a number
leave open whose heading it is (a plan, a report), it is passed over: nothing is linked on a guess,
and only what can mean nothing else is a reference to what is not there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from compiler.model.regelingnamen import words
from compiler.model.tekstverwijzingen.around import Around
from compiler.model.tekstverwijzingen.namen import bare_name, with_regeling
from compiler.model.tekstverwijzingen.numerals import enumeration, kopnummer
from compiler.model.tekstverwijzingen.read import Item, Number, Read, numbered
from compiler.model.tekstverwijzingen.relatief import VORIGE
from compiler.model.tekstverwijzingen.tokens import Tokens
from compiler.vindplaats import Soort, Vindplaats

_ONE: Mapping[str, Soort] = {
    "hoofdstuk": "hoofdstuk",
    "titel": "titel",
    "afdeling": "afdeling",
    "paragraaf": "paragraaf",
}
_MORE: Mapping[str, Soort] = {
    "hoofdstukken": "hoofdstuk",
    "titels": "titel",
    "afdelingen": "afdeling",
    "paragrafen": "paragraaf",
}
# What may stand before a number of this text; after the name of a report it is that report's.
_LEADS = words("zie in onder naar uit ook de") | {"", "."}
_LEADS_IN_ARTICLE = _LEADS | words("""
    van met volgens overeenkomstig krachtens ingevolge bij op aan voor door en of dan bedoeld is
    zijn ; :
""")
_OF_A_TEXT = words("van in bij uit op")
_OF_ANOTHER = words("van uit")
# "deze titel" and "deze afdeling" can also be a title of a grant or a part of an organisation.
_ONLY_A_HEADING = ("hoofdstuk", "paragraaf")

# The heading a number means: None where that cannot be said.
_Resolve = Callable[[str], Vindplaats | None]


def koppen(t: Tokens, at: int, around: Around) -> Read | None:
    """`hoofdstuk 2`; after the singular one number is read ("in paragraaf 1.7 en 2 scholen")."""
    soort = _ONE.get(t.word(at)) or _MORE.get(t.word(at))
    numbers = () if soort is None else enumeration(t, at + 1, kopnummer)
    if soort is None or not numbers:
        return None
    if t.word(at) in _ONE:
        numbers = numbers[:1]
    end = numbers[-1].end
    plain = numbered(numbers, soort, Vindplaats(), at, end)
    named = with_regeling(t, plain)
    if named.items[0].regeling:
        return named if _is_regulation(named.items[0].regeling) else Read((), end)
    if named.next > end:
        return _resolved(numbers, at, named.next, lambda n: _said(around, soort, n, Vindplaats()))
    if (after := _past_toelichting(t, end)) is not None:
        return _resolved(numbers, at, after, lambda n: _explained(around, soort, n))
    if t.word(end) == "van" and (carrier := _carrier(t, end + 1, around)) is not None:
        basis = carrier.doel
        return _resolved(numbers, at, carrier.end, lambda n: _said(around, soort, n, basis))
    return _resolved(numbers, at, end, _open(t, at, end, around, soort))


def dit_deel(t: Tokens, at: int, around: Around) -> Read | None:
    """`dit hoofdstuk`, `deze paragraaf`, `het vorige hoofdstuk`: of an article, not of a toelichting."""
    soort = _ONE.get(t.word(at + 1))
    if soort is None or t.word(at) not in ("dit", "deze", *VORIGE):
        return None
    if not around.in_article:
        return Read((), at + 2)
    here = _up_to(around.kop, soort)
    if t.word(at) in VORIGE:
        here = around.earlier.get(here) if here is not None else None
    elif here is None and soort in _ONLY_A_HEADING:
        here = Vindplaats().at(soort)
    return Read((Item(at, at + 2, here),) if here is not None else (), at + 2)


# ---------------------------------------------------------------- whose heading it is


def _open(t: Tokens, at: int, end: int, around: Around, soort: Soort) -> _Resolve:
    """For a number with nothing said of the text that it belongs to."""
    start = t.past_comma(end)
    follows = t.word(start) if t.word(start) in _OF_A_TEXT else ""
    if around.in_toelichting:
        if follows or bare_name(t, start) is not None or t.word(at - 1) not in _LEADS:
            return lambda _: None
        return lambda nummer: _either(around, soort, nummer)
    if follows in _OF_ANOTHER or t.word(at - 1) not in _LEADS_IN_ARTICLE:
        return lambda _: None
    if follows or not around.in_article or soort not in _ONLY_A_HEADING:
        return lambda nummer: _one(_found(around, soort, nummer, Vindplaats()))
    return lambda nummer: _said(around, soort, nummer, Vindplaats())


def _past_toelichting(t: Tokens, at: int) -> int | None:
    """The token after `van deze toelichting`; None where no toelichting, or that of another text."""
    at = t.past_comma(at)
    if t.word(at) not in _OF_A_TEXT or t.word(at + 2) != "toelichting":
        return None
    if t.word(at + 1) in ("deze", "onderhavige"):
        return at + 3
    return at + 3 if t.word(at + 1) == "de" and t.word(at + 3) not in _OF_A_TEXT else None


def _carrier(t: Tokens, at: int, around: Around) -> Item | None:
    """`paragraaf 1 van hoofdstuk 2`: the one heading after `van`."""
    read = dit_deel(t, at, around)
    if read is not None:
        return read.items[0] if read.items else None
    soort, number = _ONE.get(t.word(at)), kopnummer(t, at + 1)
    found = _found(around, soort, number.nummer, Vindplaats()) if soort and number else ()
    if number is None or len(found) != 1:
        return None
    named = with_regeling(t, Read((Item(at, number.end, found[0]),), number.end))
    elsewhere = named.items[0].regeling or t.word(named.next) in _OF_ANOTHER
    return None if elsewhere else named.items[0]


def _is_regulation(name: str) -> bool:
    """Whether it is a wet or regeling, alone or in a longer word, and not a plan or a report."""
    tokens = Tokens(name).all
    return any(token.is_head or token.is_abbreviation for token in tokens)


# ---------------------------------------------------------------- which heading it is


def _resolved(numbers: tuple[Number, ...], at: int, end: int, resolve: _Resolve) -> Read:
    """The numbers that mean one heading; the last of them runs to `end`."""
    items: list[Item] = []
    for number in numbers:
        doel = resolve(number.nummer)
        tot = resolve(number.tot_en_met) if number.tot_en_met else None
        if doel is not None and (tot is not None or not number.tot_en_met):
            first = at if number is numbers[0] else number.first
            last = end if number is numbers[-1] else number.end
            items.append(Item(first, last, doel, tot))
    return Read(tuple(items), end)


def _said(around: Around, soort: Soort, nummer: str, basis: Vindplaats) -> Vindplaats | None:
    """A heading of this regulation: what is not there keeps its number, what is double is None."""
    found = _found(around, soort, nummer, basis)
    if not found and nummer[0].isdigit():
        return basis.at(soort, nummer)
    return _one(found)


def _explained(around: Around, soort: Soort, nummer: str) -> Vindplaats | None:
    found = around.koppen.toelichting.get(nummer, ())
    return _one(found) if found else Vindplaats().at("toelichting").at(soort, nummer)


def _either(around: Around, soort: Soort, nummer: str) -> Vindplaats | None:
    """The one heading with this number, in the toelichting or in the regulation that it explains."""
    explained = around.koppen.toelichting.get(nummer, ()) if soort in _ONLY_A_HEADING else ()
    return _one((*explained, *_found(around, soort, nummer, Vindplaats())))


def _found(around: Around, soort: Soort, nummer: str, basis: Vindplaats) -> tuple[Vindplaats, ...]:
    """The headings of the regulation with this number, below `basis`; those nearest by, if any are."""
    every = tuple(
        place
        for place in around.koppen.indeling
        if place.delen[-1].soort == soort
        and place.delen[-1].nummer == nummer
        and basis.contains(place.parent)
    )
    near = tuple(place for place in every if place.parent.contains(around.kop))
    return near if len(every) > 1 and len(near) == 1 else every


def _one(found: tuple[Vindplaats, ...]) -> Vindplaats | None:
    return found[0] if len(found) == 1 else None


def _up_to(kop: Vindplaats, soort: Soort) -> Vindplaats | None:
    for index, deel in enumerate(kop.delen, start=1):
        if deel.soort == soort:
            return Vindplaats(kop.delen[:index])
    return None
