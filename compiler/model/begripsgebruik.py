"""Uses of defined terms in running text: which characters use which begrip.

A term is found in its own form, in the other forms that its `ook` lists, and in the forms that
Dutch makes of it by rule: the plural or singular of its last word, and its adjectives with and
without -e (`stedelijke focusgebieden`, `stedelijk focusgebieden`). Forms that no rule makes (lid,
leden) belong in `ook`. At one place the longest form wins; whole words only, so that `gemeente` is
not found in `gemeentefonds` or `NPLV-gemeente`.

Capitals decide between a term and a name. A term that is defined in lower case is found with a
capital only where a sentence (or a quotation) starts, and not before `van` or `voor` and another
capital: `De minister` and `Minister` at the start are the begrip, `de Minister van Onderwijs` is an
office by its title. A term that is defined with a capital is found as it is spelled.

>>> [gebruik.begrip for gebruik in find_begrippen("De thema’s en het thema.", {"thema": ()})]
['thema', 'thema']
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import product

from compiler.model.nodes import Begripsgebruik


def find_begrippen(
    tekst: str, begrippen: Mapping[str, tuple[str, ...]]
) -> tuple[Begripsgebruik, ...]:
    """The uses in one paragraph of terms (each with its `ook` forms), in order, none overlapping.

    Where two terms share a form, the one that comes first in the mapping gets it.
    """
    if not begrippen:
        return ()
    pattern, terms = _compiled(tuple(begrippen.items()))
    return tuple(
        Begripsgebruik(match.start(), match.end(), term)
        for match in pattern.finditer(tekst)
        if (term := _term(tekst, match, terms)) is not None
    )


def inflect(term: str) -> tuple[str, ...]:
    """The forms that Dutch makes of a term by rule, the term itself first; some are no words.

    >>> "ontvangende gemeenten" in inflect("ontvangende gemeente")
    True
    """
    *adjectives, noun = term.split(" ")
    choices = [*map(_adjective_forms, adjectives), _noun_forms(noun)]
    return tuple(dict.fromkeys(" ".join(words) for words in product(*choices)))


_VOWELS = "aeiou"
_SENTENCE_START = re.compile(r"(?:^|[.?!:]\s|[‘“„\"])[(\[]?$")
_TITLE = re.compile(r" (?:van|voor) (?:de |het )?[^\W\d_a-zß-öø-ÿ]")


def _term(tekst: str, match: re.Match[str], terms: Mapping[str, str]) -> str | None:
    form = match.group()
    if form in terms:
        return terms[form]
    before = tekst[max(0, match.start() - 3) : match.start()]
    if not _SENTENCE_START.search(before) or _TITLE.match(tekst, match.end()):
        return None
    return terms.get(form[0].lower() + form[1:])


@lru_cache(maxsize=8)
def _compiled(
    begrippen: tuple[tuple[str, tuple[str, ...]], ...],
) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """One alternation of all forms, longest first, and the term that each form belongs to."""
    terms: dict[str, str] = {}
    for term, ook in begrippen:
        terms.setdefault(term, term)
        for form in ook:
            terms.setdefault(form, term)
    for term, _ in begrippen:
        for form in inflect(term):
            terms.setdefault(form, term)
    forms = sorted(terms, key=lambda form: (-len(form), form))
    by_initial: dict[str, list[str]] = {}
    for form in forms:
        by_initial.setdefault(form[0].lower(), []).append(re.escape(form[1:]))
    initials = {initial: re.escape(initial + initial.upper()) for initial in by_initial}
    alternatives = "|".join(
        f"(?<=[{initials[initial]}])(?:{'|'.join(rest)})" for initial, rest in by_initial.items()
    )
    # The initial first, so that most characters are passed over at once. An apostrophe within a
    # word joins (thema’s); at its end it may close a quotation.
    start = rf"[{''.join(initials.values())}](?<![\w-].)(?<!\w’.)"
    return re.compile(rf"{start}(?:{alternatives})(?![\w-]|[’']\w)", re.DOTALL), terms


def _noun_forms(noun: str) -> tuple[str, ...]:
    """A noun as it stands, in the plural, and, where it may be one, in the singular."""
    forms = [noun]
    if len(noun) < 3 or not noun[-1].isalpha():
        return (noun,)
    if noun.endswith("en"):
        forms += _singulars(noun[:-2])
    elif noun[-1] in "aiouy":
        forms.append(noun + "’s")
    elif noun.endswith("e"):
        forms += [noun + "n", noun + "s"]
    else:
        forms += [_plural_stem(noun) + "en", noun + "s", noun + "en"]
    return tuple(dict.fromkeys(forms))


def _plural_stem(noun: str) -> str:
    """The noun before -en: resultaat, resultaten; wet, wetten; gebied, gebieden."""
    last, vowel, before = noun[-1], noun[-2], noun[-3]
    if vowel in _VOWELS and vowel == before:
        return noun[:-2] + last
    # A short vowel keeps short by doubling what follows; an e or i in a longer word is mute.
    short = vowel in "aou" or (vowel in "ei" and sum(c in _VOWELS for c in noun) == 1)
    if short and before not in _VOWELS and last in "bdfgklmnprst":
        return noun + last
    return noun


def _singulars(stem: str) -> list[str]:
    """What may stand before -en in a plural: resultat(en) of resultaat, gemeent(en) of gemeente."""
    forms = [stem, stem + "e"]
    if len(stem) >= 2 and stem[-1] not in _VOWELS:
        if stem[-2] in _VOWELS:
            forms.append(stem[:-1] + stem[-2] + stem[-1])
        elif stem[-2] == stem[-1]:
            forms.append(stem[:-1])
    return forms


def _adjective_forms(word: str) -> tuple[str, ...]:
    """A word before the noun as it stands, and with or without the -e of an adjective."""
    if len(word) < 4 or not word[-1].isalpha():
        return (word,)
    if not word.endswith("e"):
        return (word, _plural_stem(word) + "e")
    stem = word[:-1]
    return (word, *(form for form in _singulars(stem) if form != word))
