"""References in running text: which characters refer, and to which place.

A tokenizer (words, numbers, single other characters) and a recursive-descent grammar, read at every
token from left to right; what is read is not read again. `[x]` may be absent, `{x}` may repeat:

    verwijzing  = artikelen | bijlagen | paragrafen | dit | vorige | relatief
    artikelen   = ("artikel" | "artikelen" | "art.") artikel {en artikel} [[","] regeling]
    artikel     = NUMMER ["tot en met" NUMMER | [","] binnen]
    binnen      = leden | onderdelen | volzinnen
    leden       = (RANG {en RANG} ("lid" | "leden") | ("lid" | "leden") NUMMER {en NUMMER})
                  [[","] (onderdelen | subonderdelen | volzinnen)] {en leden}
    onderdelen  = ["aanhef" "en"] onder LETTER {en LETTER}
                  [[","] (subonderdelen | volzinnen)] {en onderdelen} | "aanhef"
    subonderdelen = [onder] NUMMER "°" {en NUMMER "°"} | "subonderdeel" NUMMER {en NUMMER}
    volzinnen   = RANG {en RANG} ("volzin" | "volzinnen")
    relatief    = binnen ["van" (artikelen | "dat" "artikel" | relatief)]
    dit         = "dit" ("artikel" | "lid" | "onderdeel")
    vorige      = ("vorige" | "voorgaande" | "voorafgaande") ("artikel" | "lid" | "onderdeel" | "volzin")
    paragrafen  = ("paragraaf" | "paragrafen") NUMMER {en NUMMER} ["van" "deze" "toelichting"]
    bijlagen    = ("bijlage" | "bijlagen") [NUMMER {en NUMMER}] ["bij" regeling]
    regeling    = "van" ("deze" | "dit") SOORT | "van" ["de" | "het"] TITEL | TITEL
    onder       = "onder" | "onderdeel" | "onderdelen" | "sub" | "letter"
    en          = "," | "en" | "of" | "," "en" | "," "of" | "tot en met" | …

Commas both separate articles and attach leden (Aanwijzing 3.29): after a comma a RANG continues the
article, a NUMMER starts the next. What is read relatively ("het eerste lid", "onder b") belongs to
the article, lid or onderdeel in which it stands. A paragraaf is one of the toelichting in which it
stands; where the words around it leave open whose it is, it is passed over. Every article, lid or
letter of an enumeration is found on its own; the word that opens it ("artikelen") belongs to the
first, a determiner to none.

>>> hier = Vindplaats.artikel("8").lid("1")
>>> for gevonden in find_tekstverwijzingen("de artikelen 4, eerste lid, en 7, tweede lid", hier):
...     print(gevonden.start, gevonden.end, gevonden.doel)
3 26 artikel 4, eerste lid
31 44 artikel 7, tweede lid
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from compiler.model.regelingnamen import MONTHS, Token, end_of_capitals, end_of_name, words
from compiler.vindplaats import Soort, Vindplaats, ordinal


@dataclass(frozen=True, slots=True)
class Gevonden:
    """One reference: its characters and its target; `regeling` names another regulation as written.

    The target of a reference to another regulation is the address within that regulation.
    """

    start: int
    end: int
    doel: Vindplaats
    tot_en_met: Vindplaats | None = None
    regeling: str = ""


_NOTHING_EARLIER: Mapping[Vindplaats, Vindplaats] = MappingProxyType({})
_NO_PARAGRAFEN: Mapping[str, Vindplaats] = MappingProxyType({})


def find_tekstverwijzingen(
    tekst: str,
    hier: Vindplaats,
    earlier: Mapping[Vindplaats, Vindplaats] = _NOTHING_EARLIER,
    volzinnen: tuple[tuple[int, Vindplaats], ...] = (),
    paragrafen: Mapping[str, Vindplaats] = _NO_PARAGRAFEN,
) -> tuple[Gevonden, ...]:
    """Every reference in a paragraph that stands at `hier`: in order of the text, none overlapping.

    In the toelichting `hier` is the article that is explained. Whether a target exists is not
    asked here. `earlier` gives the part before each article, lid and onderdeel: what "het vorige
    lid" means, also where 2a stands between 2 and 3. `volzinnen` are the sentences of the paragraph,
    each by its first character; `paragrafen` the numbered headings of the text it is part of.
    """
    grammar = _Grammar(tekst, _tokenize(tekst), hier, earlier, volzinnen, paragrafen)
    found: list[Gevonden] = []
    at = 0
    while at < len(grammar.tokens):
        if not _OPENER.fullmatch(grammar.tokens[at].text):
            at += 1
            continue
        read = grammar.verwijzing(at, found[-1] if found else None)
        if read is None:
            at += 1
        else:
            found += [grammar.gevonden(item) for item in read.items]
            at = read.next
    return tuple(found)


_TOKEN = re.compile(
    r"\d+[a-z]*(?:[.:]\d+[a-z]*)*"  # 9, 7a, 4:34, 420bis.1
    r"|[^\W\d_]+(?:[-’'][^\W\d_]+)*-?"
    r"|[^\s\w]|_"
)
_NUMMER = re.compile(r"\d+[a-z]*(?:[.:]\d+[a-z]*)*")
_ROMAN = re.compile(r"[IVXLC]+[A-Z]?")
_LETTER = re.compile(r"([A-Za-z])\1?")
_RANG = re.compile(r"(\d+)(?:e|de|ste)")
_RANGEN = {ordinal(str(nummer)): str(nummer) for nummer in range(1, 21)}
_ONDER = words("onder onderdeel onderdelen sub letter letters")
_SUBONDERDEEL = words("subonderdeel subonderdelen")
_VORIGE = words("vorige voorgaande voorafgaande")
_PARTS: Mapping[str, Soort] = {"artikel": "artikel", "lid": "lid", "onderdeel": "onderdeel"}
_EN = words("en of respectievelijk onderscheidenlijk alsmede dan")
# What a reference can start with: asked of every word, so that the grammar is tried on few.
_OPENER = re.compile(
    r"\d+(?:e|de|ste)?|artt?|artikel(?:en)?|bijlagen?|dit|dat|lid|leden|aanhef|onder|(?:sub)?onderde(?:el|len)"
    r"|sub|letters?|volzin(?:nen)?|vorige|voorgaande|voorafgaande|paragra(?:af|fen)|"
    + "|".join(_RANGEN),
    re.IGNORECASE,
)
_DEPTHS: tuple[Soort, ...] = ("lid", "onderdeel", "subonderdeel", "volzin")
# What may stand before `paragraaf 2.1` of this text; after the name of a report it is that report's.
_LEADS = words("zie in onder naar uit ook de") | {"", "."}
_OF_A_TEXT = words("van in bij uit op")
_UNITS = MONTHS | words("% ° procent dagen weken maanden jaar jaren")


def _tokenize(tekst: str) -> tuple[Token, ...]:
    return tuple(Token(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(tekst))


@dataclass(frozen=True, slots=True)
class _Item:
    """One reference by its tokens: from `first` up to, not including, `end`."""

    first: int
    end: int
    doel: Vindplaats
    tot_en_met: Vindplaats | None = None
    regeling: str = ""


@dataclass(frozen=True, slots=True)
class _Read:
    """What a rule of the grammar read, and the token after it; no items: read and passed over."""

    items: tuple[_Item, ...]
    next: int


@dataclass(frozen=True, slots=True)
class _Number:
    """A numeral of an enumeration: its token, the token after it, and a last one for a range."""

    first: int
    end: int
    nummer: str
    tot_en_met: str | None = None


# A rule that reads inside a place: (token, that place, first token of the reference).
_Rule = Callable[[int, Vindplaats, int], _Read | None]


@dataclass(frozen=True, slots=True)
class _Grammar:
    """The grammar over the tokens of one paragraph; every method reads one rule at a token."""

    tekst: str
    tokens: tuple[Token, ...]
    hier: Vindplaats
    earlier: Mapping[Vindplaats, Vindplaats]
    zinnen: tuple[tuple[int, Vindplaats], ...]
    headings: Mapping[str, Vindplaats]

    # ------------------------------------------------------------ rules

    def verwijzing(self, at: int, previous: Gevonden | None) -> _Read | None:
        return (
            self.artikelen(at)
            or self.bijlagen(at)
            or self.paragrafen(at)
            or self.dit(at)
            or self.vorige(at)
            or self.relatief(at, previous)
        )

    def artikelen(self, at: int) -> _Read | None:
        word = self.word(at)
        if word not in ("artikel", "artikelen", "art", "artt"):
            return None
        start = at + 1 + (word in ("art", "artt") and self.text(at + 1) == ".")
        read = self.artikel(start, at)
        if read is None:
            return None
        items, after, last_by_word = read.items, read.next, False
        while separated := self.en(after):
            by_word = self.word(separated - 1) in _EN
            if not by_word and (word not in ("artikelen", "artt") or last_by_word):
                break
            more = self.artikel(separated, separated)
            if more is None or (word in ("artikel", "art") and not self.closes(more.next)):
                break
            items, after, last_by_word = (*items, *more.items), more.next, by_word
        return self.regeling(_Read(items, after))

    def artikel(self, at: int, first: int) -> _Read | None:
        if not self.is_nummer(at) and not _ROMAN.fullmatch(self.text(at)):
            return None
        doel = Vindplaats.artikel(self.text(at))
        last = self.tot_en_met(at + 1)
        if last is not None and self.is_nummer(last):
            tot = Vindplaats.artikel(self.text(last))
            return _Read((_Item(first, last + 1, doel, tot),), last + 1)
        return self.deepened(_Read((_Item(first, at + 1, doel),), at + 1), self.binnen)

    def binnen(self, at: int, basis: Vindplaats, first: int) -> _Read | None:
        return self.leden(at, basis, first) or self.binnen_lid(at, basis, first)

    def binnen_lid(self, at: int, basis: Vindplaats, first: int) -> _Read | None:
        return self.onderdelen(at, basis, first) or self.binnen_onderdeel(at, basis, first)

    def binnen_onderdeel(self, at: int, basis: Vindplaats, first: int) -> _Read | None:
        return self.subonderdelen(at, basis, first) or self.volzinnen(at, basis, first)

    def leden(self, at: int, basis: Vindplaats, first: int) -> _Read | None:
        return self.repeated(self.leden_once, at, basis, first)

    def leden_once(self, at: int, basis: Vindplaats, first: int) -> _Read | None:
        rangen = self.enumeration(at, self.rang)
        numbered = self.enumeration(at + 1, self.nummer)
        if rangen and self.word(rangen[-1].end) in ("lid", "leden"):
            read = self.numbered(rangen, "lid", basis, first, rangen[-1].end + 1)
        elif self.word(at) in ("lid", "leden") and numbered:
            read = self.numbered(numbered, "lid", basis, first, numbered[-1].end)
        else:
            return None
        return self.deepened(read, self.binnen_lid)

    def onderdelen(self, at: int, basis: Vindplaats, first: int) -> _Read | None:
        if self.word(at) != "aanhef":
            return self.repeated(self.onderdelen_once, at, basis, first)
        start = at + 2 if self.word(at + 1) == "en" else at + 1
        joined = self.repeated(self.onderdelen_once, start, basis, first)
        return joined or _Read((_Item(first, at + 1, basis),), at + 1)

    def onderdelen_once(self, at: int, basis: Vindplaats, first: int) -> _Read | None:
        letters = self.enumeration(at + 1, self.letter)
        if self.word(at) not in _ONDER or not letters:
            return None
        read = self.numbered(letters, "onderdeel", basis, first, letters[-1].end)
        return self.deepened(read, self.binnen_onderdeel)

    def subonderdelen(self, at: int, basis: Vindplaats, first: int) -> _Read | None:
        word = self.word(at)
        if word in _SUBONDERDEEL:
            numbers = self.enumeration(at + 1, self.nummer_or_graad)
        else:
            numbers = self.enumeration(at + 1 if word in _ONDER else at, self.graad)
        if not numbers:
            return None
        return self.numbered(numbers, "subonderdeel", basis, first, numbers[-1].end)

    def volzinnen(self, at: int, basis: Vindplaats, first: int) -> _Read | None:
        rangen = self.enumeration(at, self.rang)
        if not rangen or self.word(rangen[-1].end) not in ("volzin", "volzinnen"):
            return None
        return self.numbered(rangen, "volzin", basis, first, rangen[-1].end + 1)

    def relatief(
        self, at: int, previous: Gevonden | None, above: int = len(_DEPTHS)
    ) -> _Read | None:
        """`het eerste lid`: read without a base first, since `van artikel 9` may still follow.

        A part is carried by a larger one: only parts `above` a depth are read.
        """
        read = self.binnen(at, Vindplaats(), at)
        if read is None or not read.items[0].doel.delen:
            return None
        soort = read.items[0].doel.delen[0].soort
        if _DEPTHS.index(soort) >= above:
            return None
        if self.word(read.next) == "van":
            carrier = self.carrier(read.next + 1, previous, _DEPTHS.index(soort))
            if carrier is not None:
                return _based(read, carrier, carrier.end)
            # "het eerste lid van de raad" is a person.
            if self.word(read.next + 1) in ("de", "het", "een", "haar", "zijn", "hun"):
                return _Read((), read.next)
        basis = self.base(soort)
        if basis is None:
            return _Read((), read.next)
        return _based(read, _Item(0, 0, basis), read.next)

    def carrier(self, at: int, previous: Gevonden | None, above: int) -> _Item | None:
        """The single place after `van`: an article, `dat artikel`, or a relative place."""
        start = at + 1 if self.word(at) in ("het", "de") else at
        if self.word(at) == "dat" and self.word(at + 1) == "artikel":
            basis = _until(previous.doel, "artikel") if previous else None
            named = previous.regeling if previous else ""
            return _Item(at, at + 2, basis, None, named) if basis else None
        read = self.artikelen(start) or self.dit(at) or self.relatief(start, previous, above)
        if read is None or len(read.items) != 1 or read.items[0].tot_en_met is not None:
            return None
        return replace(read.items[0], end=read.next)

    def dit(self, at: int) -> _Read | None:
        soort = _PARTS.get(self.word(at + 1))
        if self.word(at) != "dit" or soort is None:
            return None
        doel = _until(self.hier, soort)
        return _Read((_Item(at, at + 2, doel),) if doel else (), at + 2)

    def vorige(self, at: int) -> _Read | None:
        if self.word(at) in _VORIGE and self.word(at + 1) == "volzin":
            before = self.volzin_before(self.tokens[at].start)
            return _Read((_Item(at, at + 2, before),) if before else (), at + 2)
        soort = _PARTS.get(self.word(at + 1))
        if self.word(at) not in _VORIGE or soort is None:
            return None
        here = _until(self.hier, soort)
        doel = self.earlier.get(here) if here is not None else None
        return _Read((_Item(at, at + 2, doel),) if doel is not None else (), at + 2)

    def volzin_before(self, start: int) -> Vindplaats | None:
        """The sentence before the one that holds this character; a lid counts its own sentences."""
        here = next((place for first, place in reversed(self.zinnen) if first <= start), None)
        number = int(here.delen[-1].nummer) if here and here.delen[-1].soort == "volzin" else 0
        return here.parent.at("volzin", str(number - 1)) if here and number > 1 else None

    def paragrafen(self, at: int) -> _Read | None:
        word = self.word(at)
        numbers = self.enumeration(at + 1, self.nummer)
        if word not in ("paragraaf", "paragrafen") or not numbers:
            return None
        if word == "paragraaf":
            numbers = numbers[:1]
        end = numbers[-1].end
        after = self.past_own_toelichting(end)
        if after is None or not (after > end or self.word(at - 1) in _LEADS):
            return _Read((), end)
        items: list[_Item] = []
        for number in numbers:
            doel = self.headings.get(number.nummer)
            tot = self.headings.get(number.tot_en_met) if number.tot_en_met else None
            if doel is not None and (tot is not None or not number.tot_en_met):
                first = at if number is numbers[0] else number.first
                last = after if number is numbers[-1] else number.end
                items.append(_Item(first, last, doel, tot))
        return _Read(tuple(items), after)

    def past_own_toelichting(self, at: int) -> int | None:
        """The token after `van deze toelichting`, or `at` itself; None where another text is named."""
        start = at + 1 if self.text(at) == "," else at
        if self.word(start) not in _OF_A_TEXT:
            named = start < len(self.tokens) and (
                end_of_name(self.tekst, self.tokens, start) is not None
                and (self.tokens[start].is_head or self.tokens[start].is_abbreviation)
            )
            return None if named else at
        own = (self.word(start + 1), self.word(start + 2)) == ("deze", "toelichting")
        return start + 3 if own else None

    def bijlagen(self, at: int) -> _Read | None:
        if self.word(at) not in ("bijlage", "bijlagen"):
            return None
        numbers = self.enumeration(at + 1, self.bijlagenummer)
        if numbers:
            read = self.numbered(numbers, "bijlage", Vindplaats(), at, numbers[-1].end)
        elif self.word(at) == "bijlage" and self.word(at - 1) in ("de", "deze"):
            read = _Read((_Item(at, at + 1, Vindplaats().at("bijlage")),), at + 1)
        else:
            return None
        if self.word(read.next) != "bij" or self.word(self.past_determiner(read.next + 1)) in (
            "artikel",
            "artikelen",
        ):
            return read
        named = self.name(read.next + 1)
        # "Bijlage 7 bij Kamerstukken II" and "de bijlage bij het formulier" are no references.
        return self.with_name(read, named) if named is not None else _Read((), read.next)

    def regeling(self, read: _Read) -> _Read:
        """The same with the regulation that follows it, if one does."""
        at = read.next + 1 if self.text(read.next) == "," else read.next
        if self.word(at) == "van":
            named = self.name(at + 1)
            if named is not None:
                return self.with_name(read, named)
        elif at == read.next and at < len(self.tokens):
            token = self.tokens[at]
            end = end_of_name(self.tekst, self.tokens, at)
            if end is not None and (token.is_head or token.is_abbreviation):
                return self.with_name(read, (self.stretch(at, end), end))
        return read

    def name(self, at: int) -> tuple[str, int] | None:
        """The regulation named at `at` (empty: this one) and the token after it."""
        word = self.word(at)
        noun = at + 1 < len(self.tokens) and self.tokens[at + 1].is_head
        if word in ("deze", "dit", "onderhavige") and noun:
            return "", at + 2
        start = self.past_determiner(at)
        end = end_of_name(self.tekst, self.tokens, start)
        if end is not None:
            return self.stretch(start, end), end
        if start == at:
            return None
        if noun:  # "van de wet", "van dat besluit": defined elsewhere, not this regulation
            return self.stretch(start, start + 1), start + 1
        end = end_of_capitals(self.tokens, start)
        return (self.stretch(start, end), end) if end > start else None

    def with_name(self, read: _Read, named: tuple[str, int]) -> _Read:
        name, end = named
        items = [replace(item, regeling=name) for item in read.items]
        return _Read((*items[:-1], replace(items[-1], end=end)), end)

    # ------------------------------------------------------------ enumerations

    def numbered(
        self,
        numbers: tuple[_Number, ...],
        soort: Soort,
        basis: Vindplaats,
        first: int,
        end: int,
    ) -> _Read:
        """One item for each numeral; the first starts at `first`, the last ends at `end`."""
        items = tuple(
            _Item(
                first if number is numbers[0] else number.first,
                end if number is numbers[-1] else number.end,
                basis.at(soort, number.nummer),
                basis.at(soort, number.tot_en_met) if number.tot_en_met else None,
            )
            for number in numbers
        )
        return _Read(items, end)

    def deepened(self, read: _Read, rule: _Rule) -> _Read:
        """The last item replaced by what follows inside it: `eerste lid, onderdeel a`."""
        last = read.items[-1]
        at = read.next + 1 if self.text(read.next) == "," else read.next
        deeper = rule(at, last.doel, last.first) if last.tot_en_met is None else None
        return _Read((*read.items[:-1], *deeper.items), deeper.next) if deeper else read

    def repeated(self, rule: _Rule, at: int, basis: Vindplaats, first: int) -> _Read | None:
        """`eerste lid, onderdeel a, en tweede lid`: a rule any number of times, with one base."""
        read = rule(at, basis, first)
        while read and (separated := self.en(read.next)):
            more = rule(separated, basis, separated)
            if more is None:
                break
            read = _Read((*read.items, *more.items), more.next)
        return read

    def enumeration(self, at: int, numeral: Callable[[int], _Number | None]) -> tuple[_Number, ...]:
        """`a, b en c` or `a tot en met c`; empty where no numeral stands at `at`."""
        numbers: list[_Number] = []
        start: int | None = at
        while start is not None and (number := numeral(start)):
            last_at = self.tot_en_met(number.end)
            last = numeral(last_at) if last_at is not None else None
            if last is not None:
                number = replace(number, end=last.end, tot_en_met=last.nummer)
            numbers.append(number)
            start = self.en(number.end)
        return tuple(numbers)

    def rang(self, at: int) -> _Number | None:
        digits = _RANG.fullmatch(self.text(at))
        nummer = digits.group(1) if digits else _RANGEN.get(self.word(at))
        return _Number(at, at + 1, nummer) if nummer else None

    def nummer(self, at: int) -> _Number | None:
        return _Number(at, at + 1, self.text(at)) if self.is_nummer(at) else None

    def graad(self, at: int) -> _Number | None:
        if not _NUMMER.fullmatch(self.text(at)) or self.text(at + 1) != "°":
            return None
        return _Number(at, at + 2, self.text(at))

    def nummer_or_graad(self, at: int) -> _Number | None:
        return self.graad(at) or self.nummer(at)

    def letter(self, at: int) -> _Number | None:
        is_letter = _LETTER.fullmatch(self.text(at)) is not None
        return _Number(at, at + 1, self.text(at)) if is_letter else None

    def bijlagenummer(self, at: int) -> _Number | None:
        text = self.text(at)
        is_number = self.is_nummer(at) or re.fullmatch(r"[A-Z]|[IVXLC]+", text) is not None
        return _Number(at, at + 1, text) if is_number else None

    # ------------------------------------------------------------ tokens

    def text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def word(self, at: int) -> str:
        return self.text(at).lower()

    def is_nummer(self, at: int) -> bool:
        """A number of an article: not an amount, a date, a percentage or a period."""
        return bool(_NUMMER.fullmatch(self.text(at))) and self.word(at + 1) not in _UNITS

    def en(self, at: int) -> int | None:
        """The token after what separates two members of an enumeration."""
        after = at + 1 if self.text(at) == "," else at
        if self.word(after) in _EN:
            after += 1
            after += self.word(after) == "wel"
        return after if after > at else None

    def tot_en_met(self, at: int) -> int | None:
        words = (self.word(at), self.word(at + 1), self.word(at + 2))
        if words == ("tot", "en", "met"):
            return at + 3
        return at + 3 if words == ("t", "/", "m") else None

    def closes(self, at: int) -> bool:
        """Whether `artikel 3 of 4` ends here: no noun follows, which would make 4 a quantity."""
        text = self.text(at)
        return not text or not text[0].isalpha() or self.word(at) in _CLOSING

    def past_determiner(self, at: int) -> int:
        return at + 1 if self.word(at) in ("de", "het", "die", "dat", "genoemde") else at

    def stretch(self, at: int, end: int) -> str:
        return self.tekst[self.tokens[at].start : self.tokens[end - 1].end]

    def base(self, soort: Soort) -> Vindplaats | None:
        """The place around `hier` in which a relative part of this kind must be looked for."""
        match soort:
            case "lid":
                return _until(self.hier, "artikel")
            case "onderdeel":
                return _until(self.hier, "lid", "begrip", "artikel")
            case "subonderdeel":
                return _until(self.hier, "onderdeel")
            case _:
                return _until(self.hier, "subonderdeel", "onderdeel", "lid", "begrip", "artikel")

    def gevonden(self, item: _Item) -> Gevonden:
        start, end = self.tokens[item.first].start, self.tokens[item.end - 1].end
        return Gevonden(start, end, item.doel, item.tot_en_met, item.regeling)


_CLOSING = words("""
    van is wordt worden zijn en of kan kunnen geldt gelden blijft bedoelde genoemde niet
""")


def _until(plaats: Vindplaats, *soorten: Soort) -> Vindplaats | None:
    """The part of an address up to and including its innermost part of one of these kinds.

    None outside an article: in a bijlage or the toelichting nothing is numbered as an article is.
    """
    for index in range(len(plaats.delen), 0, -1):
        if plaats.delen[index - 1].soort in soorten and plaats.delen[0].soort == "artikel":
            return Vindplaats(plaats.delen[:index])
    return None


def _based(read: _Read, carrier: _Item, end: int) -> _Read:
    """Relative items put under the place that carries them; the last one ends at `end`."""

    def under(relative: Vindplaats | None) -> Vindplaats | None:
        return relative and Vindplaats((*carrier.doel.delen, *relative.delen))

    items = [
        replace(
            item,
            doel=Vindplaats((*carrier.doel.delen, *item.doel.delen)),
            tot_en_met=under(item.tot_en_met),
            regeling=carrier.regeling,
        )
        for item in read.items
    ]
    return _Read((*items[:-1], replace(items[-1], end=end)), end)
