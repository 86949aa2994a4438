"""Where the name of another regulation ends in running text: `Wet op het primair onderwijs`.

Dutch titles have no mark at their end, so the end is found from the head word (wet, besluit,
regeling, …, alone or as the end of a longer word):

- a longer word (Participatiewet, Subsidieregeling) takes only capitals, abbreviations, years and
  `en` between capitals after it;
- a bare head (`Algemene wet`, `Wet`) also takes the ordinary words that follow, up to a word that
  belongs to the sentence around it (a preposition, a verb, a conjunction);
- a head followed by a date (`Besluit van 29 oktober 2022, houdende … (Stb. 2022, 452)`) runs to the
  date, or to the bracket that names its publication.

A few much cited titles that hold `en` among ordinary words are listed: no rule finds their end.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from compiler.model import literals

TITLES_WITH_EN = (
    "Besluit begroting en verantwoording provincies en gemeenten",
    "Wet arbeid en zorg",
    "Wet gelijke behandeling van mannen en vrouwen",
    "Wet minimumloon en minimumvakantiebijslag",
    "Wet op het hoger onderwijs en wetenschappelijk onderzoek",
    "Wet structuur uitvoeringsorganisatie werk en inkomen",
    "Wet werk en inkomen naar arbeidsvermogen",
)


def words(text: str) -> frozenset[str]:
    """The words of a list written out on lines."""
    return frozenset(text.split())


MONTHS = frozenset(literals.MONTHS)
_HEADS = words("""
    wet wetboek besluit regeling verordening verdrag richtlijn reglement statuut beleidsregel
    beleidsregels code rijkswet keur
""")
_HEAD = re.compile(rf"(?:.*(?<=\w))?(?:{'|'.join(sorted(_HEADS))})", re.IGNORECASE)
_ABBREVIATION = re.compile(r"[A-Z][A-Za-z]*[A-Z][A-Za-z]*|A[wt]b|Atw|Fvw|Gw|W[pv]o|Wec|S[rv]|Rv")
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ]")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_PREPOSITIONS = words("op inzake betreffende tot ter voor over")
_DETERMINERS = words("de het een")
_SENTENCE = words("""
    en of noch maar dan als dat die wat wie waar waarin waarop waarvan waarbij waaruit indien
    tenzij mits zodat omdat terwijl voorzover zoals aan bij door in met na naar om onder per sinds
    te ten ter tot tussen uit van vanaf via volgens voor zonder op over tegen gelet juncto jo niet
    ook reeds wel nog slechts alleen eveneens mede hierna vooralsnog aldaar daarin
    is zijn was waren wordt worden werd werden kan kunnen kon mag mogen moet moeten zal zullen zou
    heeft hebben had geldt gelden gold blijft blijven bepaalt bepalen bepaald bepaalde regelt
    regelen biedt bieden bevat bevatten schrijft verplicht vereist geeft geven gegeven luidt luidde
    komt komen vervalt vervallen gevolgd volgt ziet zien stelt stellen gesteld gestelde verstaat
    verstaan treedt bedoeld bedoelde genoemd genoemde vermeld vermelde opgenomen omschreven
    aangewezen toegepast
""")


class Token(NamedTuple):
    """A word, a number or one other visible character, with its place in the text."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        return self.text.lower()

    @property
    def is_capital(self) -> bool:
        return bool(_CAPITAL.match(self.text))

    @property
    def is_head(self) -> bool:
        """Whether a title of a regulation can turn on this word."""
        return bool(_HEAD.fullmatch(self.text))

    @property
    def is_abbreviation(self) -> bool:
        return bool(_ABBREVIATION.fullmatch(self.text))


def end_of_name(tekst: str, tokens: tuple[Token, ...], at: int) -> int | None:
    """The token after the title that starts at `at`, or None where no title starts there."""
    if at >= len(tokens) or not tokens[at].is_capital:
        return None
    listed = _listed_title(tekst, tokens, at)
    if listed is not None:
        return listed
    head = _head(tokens, at)
    if head is None:
        return at + 1 if tokens[at].is_abbreviation else None
    dated = _dated_title(tekst, tokens, head)
    return dated if dated is not None else _complement(tekst, tokens, head)


def end_of_capitals(tokens: tuple[Token, ...], at: int) -> int:
    """The token after a run of capitalised words (with `en` between them) that starts at `at`."""
    end = at
    while end < len(tokens):
        token = tokens[end]
        if token.is_capital or _YEAR.fullmatch(token.text):
            end += 1
        elif token.text in ("en", "–", "-") and _capital_or_year(tokens, end + 1):
            end += 2
        else:
            break
    return end


def _listed_title(tekst: str, tokens: tuple[Token, ...], at: int) -> int | None:
    start = tokens[at].start
    for title in TITLES_WITH_EN:
        if tekst.startswith(title, start):
            return _token_from(tokens, start + len(title))
    return None


def _head(tokens: tuple[Token, ...], at: int) -> int | None:
    """The head word, within four words of the first capital, with no sentence word before it."""
    for index in range(at, min(at + 5, len(tokens))):
        token = tokens[index]
        if token.is_head:
            return index
        if not token.text[0].isalpha() or token.lower in _SENTENCE | _DETERMINERS:
            return None
    return None


_DATED = re.compile(
    r"(?: van (?:de|het|Onze) [^;()]{0,160}?)? van \d{1,2} (?:"
    + "|".join(sorted(MONTHS))
    + r") \d{4}"
    r"(?:(?:(?!\. [A-Z])[^;])*?\((?:Stb|Stcrt|Stct|Trb|Pb\w*)\b[^()]*\))?"
)


def _dated_title(tekst: str, tokens: tuple[Token, ...], head: int) -> int | None:
    match = _DATED.match(tekst, tokens[head].end)
    return _token_from(tokens, match.end()) if match else None


def _complement(tekst: str, tokens: tuple[Token, ...], head: int) -> int:
    end = head + 1
    bare = tokens[head].lower in _HEADS
    if bare:
        end = _preposition(tokens, end)
    while end < len(tokens):
        token = tokens[end]
        if token.text in ("en", "–", "-") and _capital_or_year(tokens, end + 1):
            if end_of_name(tekst, tokens, end + 1) is not None:
                break
            end += 2
        elif (
            token.is_capital
            or _YEAR.fullmatch(token.text)
            or (bare and token.text[0].isalpha() and token.lower not in _SENTENCE)
        ):
            end += 1
        else:
            break
    return end


def _preposition(tokens: tuple[Token, ...], at: int) -> int:
    """Past `op het`, `inzake`, or `van` before a capital (Wetboek van Strafrecht)."""
    word = tokens[at].lower if at < len(tokens) else ""
    after = at + 1
    if after < len(tokens) and tokens[after].lower in _DETERMINERS:
        after += 1
    if after >= len(tokens) or not tokens[after].text[0].isalpha():
        return at
    if word in _PREPOSITIONS or (word == "van" and tokens[after].is_capital):
        return after
    return at


def _capital_or_year(tokens: tuple[Token, ...], at: int) -> bool:
    return at < len(tokens) and (tokens[at].is_capital or bool(_YEAR.fullmatch(tokens[at].text)))


def _token_from(tokens: tuple[Token, ...], offset: int) -> int:
    """The first token that starts at or after an offset."""
    return next((i for i, token in enumerate(tokens) if token.start >= offset), len(tokens))
