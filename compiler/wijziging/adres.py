"""The places that an instruction names, as they may be cited in any order and any number.

A small recursive-descent grammar over the words of the sentence (`[x]` may be absent, `{x}` repeat):

    adressen  = adres {en adres}
    adres     = [bepaler] (woorddeel | deel | "de tekst") ["van" | ","] {[","] deel} [REGELING] ["(nieuw)"]
    woorddeel = "aanhef" | "opschrift"                              also behind a place: `lid 1, aanhef`
    deel      = ("artikel" | "artikelen") NUMMERS | RANGEN ("lid" | "leden" | "zin" | "volzin")
              | ("lid" | "leden" | "onderdeel" | "onderdelen" | "onder" | …) NUMMERS
              | ("begripsbepaling" | "begrip" | "definitie") ["van"] CITAAT
              | "bijlage" [NUMMER] | ("kop" | "opschrift") CITAAT | "hoofdstuk" | "paragraaf" NUMMER
    NUMMERS   = NUMMER ["tot en met" NUMMER] {en NUMMER …}

What is cited relatively ("het tweede lid", "onderdeel b") belongs to the place read last, else to the
place that the instruction stands under. `onderdeel b van het tweede lid` reads the larger part last.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, cast

from compiler.source import Span
from compiler.vindplaats import Soort, Vindplaats
from compiler.wijziging.adres_words import (
    AFTER_TERM,
    BEGRIP,
    BEPALER,
    EN,
    KOP,
    NO_NUMBERS,
    NUMMER,
    RANG,
    RANG_IN_CIJFERS,
    RANK,
    SOORTEN,
    is_inside,
    lettered_below,
    place_under,
)
from compiler.wijziging.instructies import Adres, Woorddeel
from compiler.wijziging.words import Word

_Vorm = Literal["nummer", "rang", "beide"]

Regelingnaam = Callable[[int], int | None]
"""Where the name of a regulation that starts at a word ends; None when there is no name."""


@dataclass(frozen=True, slots=True)
class Gelezen:
    """The addresses that were read, the word after them, and the regulation named with them."""

    adressen: tuple[Adres, ...]
    next: int
    regeling: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Adreslezer:
    """Reads addresses from the words of one sentence; `place` tells where words stand."""

    words: tuple[Word, ...]
    text: str
    place: Callable[[int, int], Span]
    regelingnaam: Regelingnaam

    def read(self, at: int, basis: Vindplaats) -> Gelezen | None:
        """The longest enumeration of addresses that starts at a word; None when there is none."""
        first = self._adres(at, basis)
        if first is None:
            return None
        found, after, regeling = first.adressen, first.next, first.regeling
        articles = self._word(self._past_determiner(at)) == "artikelen"
        while separated := self._en(after):
            more = self._adres(separated, found[-1].plaats)
            if more is None and articles:
                more = self._artikel(separated)
            if more is None:
                break
            found, after = (*found, *more.adressen), more.next
            regeling = more.regeling or regeling
        return Gelezen(found, after, regeling)

    def bare(self, at: int, soort: Soort, boven: Vindplaats) -> Gelezen | None:
        """`d tot en met g`, `derde en vierde`: numbers alone, of parts below `boven`."""
        read = self._nummers(at, "beide")
        if not read:
            return None
        end = read[-1].end
        if SOORTEN.get(self._word(end)) == soort:
            end += 1
        nieuw, end = self._nieuw(end)
        adressen = tuple(self._of(n, soort, boven, n.at, n.end, nieuw) for n in read)
        return Gelezen(adressen, end)

    # ------------------------------------------------------------ one address, with what belongs to it

    def _adres(self, at: int, basis: Vindplaats) -> Gelezen | None:
        start = at + 1 if self._word(at) in BEPALER else at
        narrowed: Woorddeel = ""
        if self._word(start) == "tekst" and self._word(start + 1) in ("van", "onder"):
            start += 1
            if self._word(start) == "van":
                start = self._past_determiner(start + 1)
        if self._word(start) in ("aanhef", "opschrift") and not self._is_quote(start + 1):
            narrowed = cast(Woorddeel, self._word(start))
            start += 1
            if self._word(start) != "van":
                return self._whole(at, start, basis, narrowed)
            start = self._past_determiner(start + 1)
        read = self._deel(start, basis)
        if read is None:
            if narrowed and (named := self._regeling(start)):
                whole = self._whole(at, start, Vindplaats(), narrowed)
                return replace(whole, next=named[1], regeling=named)
            return None
        read = self._deeper(read)
        read = self._van(read)
        read = self._named(read)
        if read.regeling is not None:
            read = self._deeper(read)
        nieuw, end = self._nieuw(read.next)
        adressen = tuple(
            replace(
                a,
                deel=narrowed or a.deel,
                nieuw=nieuw or a.nieuw,
                span=self._span(at, read.next) if a is read.adressen[0] else a.span,
            )
            for a in read.adressen
        )
        return Gelezen(adressen, end, read.regeling)

    def _whole(self, at: int, end: int, basis: Vindplaats, deel: Woorddeel) -> Gelezen:
        """`de aanhef`, `het opschrift` of the place the instruction is about."""
        nieuw, after = self._nieuw(end)
        return Gelezen((Adres(basis, self._span(at, end), deel, None, nieuw),), after)

    def _deeper(self, read: Gelezen) -> Gelezen:
        """`artikel 3, tweede lid, onderdeel b, aanhef`: the last place goes on inside itself."""
        while True:
            read = self._marked_new(read)
            last = read.adressen[-1]
            at = read.next + 1 if self._text(read.next) == "," else read.next
            word = self._word(at)
            if word in ("aanhef", "opschrift") and not self._is_quote(at + 1):
                narrowed = replace(last, deel=cast(Woorddeel, word))
                joined = self._word(at + 1) == "en" and self._deel(at + 2, last.plaats)
                if not joined:
                    return replace(read, adressen=(*read.adressen[:-1], narrowed), next=at + 1)
                within = self._deeper(joined)
                return replace(
                    read,
                    adressen=(*read.adressen[:-1], narrowed, *within.adressen),
                    next=within.next,
                )
            if last.tot_en_met is not None or self._opens_clause(at):
                return read
            more = self._deel(at, last.plaats)
            if more is None or not is_inside(more.adressen[0].plaats, last.plaats):
                return read
            below = tuple(replace(a, nieuw=last.nieuw) for a in more.adressen)
            read = replace(read, adressen=(*read.adressen[:-1], *below), next=more.next)

    def _marked_new(self, read: Gelezen) -> Gelezen:
        """`derde lid (nieuw), onderdeel b`: what stands in a renumbered part is named by it."""
        nieuw, after = self._nieuw(read.next)
        if not nieuw:
            return read
        adressen = (*read.adressen[:-1], replace(read.adressen[-1], nieuw=True))
        return replace(read, adressen=adressen, next=after)

    def _van(self, read: Gelezen) -> Gelezen:
        """`onderdeel b van het tweede lid`: what was read belongs to what follows."""
        if self._word(read.next) not in ("van", "in", "uit"):
            return read
        at = self._past_determiner(read.next + 1)
        first = read.adressen[0].plaats.delen[-1].soort
        carrier = self._deel(at, Vindplaats(read.adressen[0].plaats.delen[:-1]))
        if carrier is None or len(carrier.adressen) != 1:
            return read
        carrier = self._van(self._deeper(carrier))
        boven = carrier.adressen[0].plaats
        if not boven.delen or RANK[boven.delen[-1].soort] >= RANK[first]:
            return read

        def under(place: Vindplaats | None) -> Vindplaats | None:
            if place is None:
                return None
            inner = [d for d in place.delen if RANK[d.soort] >= RANK[first]]
            return Vindplaats((*boven.delen, *inner))

        moved = tuple(
            replace(a, plaats=under(a.plaats) or boven, tot_en_met=under(a.tot_en_met))
            for a in read.adressen
        )
        return Gelezen(moved, carrier.next, carrier.regeling)

    def _named(self, read: Gelezen) -> Gelezen:
        """`van de Regeling X` behind a place."""
        at = read.next + 1 if self._text(read.next) == "," else read.next
        if self._word(at) not in ("van", "bij", "behorende"):
            return read
        if self._word(at) == "behorende":
            at += 1
        named = self._regeling(self._past_determiner(at + 1))
        return replace(read, next=named[1], regeling=named) if named else read

    def _regeling(self, at: int) -> tuple[int, int] | None:
        end = self.regelingnaam(at)
        return (at, end) if end is not None else None

    def _artikel(self, at: int) -> Gelezen | None:
        """`5, eerste lid` in `de artikelen 4, eerste lid, 5, eerste lid`."""
        read = self._nummers(at)
        if not read:
            return None
        return self._named(self._deeper(self._all(read, "artikel", Vindplaats(), at, read[-1].end)))

    # ------------------------------------------------------------ one part

    def _deel(self, at: int, basis: Vindplaats) -> Gelezen | None:
        """One kind of part with its numbers."""
        at = self._past_determiner(at)
        determined = self._word(at - 1) in BEPALER
        word = self._word(at)
        if word in BEGRIP:
            return self._begrip(at, basis)
        if word == "bijlage":
            return self._bijlage(at)
        under = self._past_determiner(at + 1)
        if word == "onder" and self._word(under) in KOP and self._is_quote(under + 1):
            return self._titled(at, under + 1, "kop", basis)
        if word in KOP and self._is_quote(at + 1):
            return self._titled(at, at + 1, "kop", basis)
        if word == "rij":
            return self._titled(at, at + 1, "rij", basis)
        numbered = self._onder_nummer(at) or lettered_below(basis)
        if word in ("sub", "nummer") or (word == "onder" and numbered):
            return self._onder(at, basis)
        if word in SOORTEN and (read := self._nummers(at + 1)):
            soort = SOORTEN[word]
            if soort == "volzin":
                return None
            return self._all(read, soort, basis, at, read[-1].end)
        rangen = self._nummers(at, "rang")
        if rangen and (soort_after := SOORTEN.get(self._word(rangen[-1].end))) is not None:
            return self._all(rangen, soort_after, basis, at, rangen[-1].end + 1)
        if determined and word in ("artikel", "lid", "onderdeel"):
            return self._itself(at, word, basis)
        return None

    def _itself(self, at: int, soort: str, basis: Vindplaats) -> Gelezen | None:
        """`het artikel`, `dat lid`: the one that the instruction is about."""
        for index, deel in enumerate(basis.delen):
            if deel.soort == soort:
                plaats = Vindplaats(basis.delen[: index + 1])
                return Gelezen((Adres(plaats, self._span(at, at + 1)),), at + 1)
        return None

    def _begrip(self, at: int, basis: Vindplaats) -> Gelezen | None:
        term = at + 1
        while self._word(term) in ("van", "voor", "het", "begrip", "de"):
            term += 1
        if self._is_quote(term) or self._word(term - 1) not in ("van", "voor", "begrip"):
            return self._titled(at, term, "begrip", basis)
        end = term
        while self._word(end) not in AFTER_TERM:
            end += 1
        if end == term:
            return None
        name = self.text[self.words[term].start : self.words[end - 1].end]
        plaats = place_under(basis, "begrip").at("begrip", name)
        return Gelezen((Adres(plaats, self._span(at, end)),), end)

    def _titled(self, at: int, quote: int, soort: Soort, basis: Vindplaats) -> Gelezen | None:
        if not self._is_quote(quote):
            return None
        start, end = self.words[quote].inner
        plaats = place_under(basis, soort).at(soort, self.text[start:end].rstrip(":"))
        return Gelezen((Adres(plaats, self._span(at, quote + 1)),), quote + 1)

    def _bijlage(self, at: int) -> Gelezen:
        number = self._text(at + 1)
        has_number = NUMMER.fullmatch(number) is not None and not number.islower()
        end = at + 1 + has_number
        plaats = Vindplaats().at("bijlage", number if has_number else "")
        after = end
        if self._word(end) == "bij" and self._word(end + 1) in ("deze", "de"):
            after = end + 3 if self._text(end + 2) in ("regeling", "besluit", "wet") else end
        return Gelezen((Adres(plaats, self._span(at, end)),), after)

    def _onder(self, at: int, basis: Vindplaats) -> Gelezen | None:
        """`onder 2`, `onder 2°`, `sub a`: in an onderdeel a number, elsewhere a letter."""
        read = self._nummers(at + 1)
        if not read:
            return None
        letter = read[0].nummer.isalpha() and read[0].nummer.islower()
        inside = basis.delen and basis.delen[0].soort == "artikel"
        roman = inside and basis.delen[0].nummer[:1].isupper()
        lettered = letter and not lettered_below(basis)
        soort: Soort = "opdracht" if roman else "onderdeel" if lettered else "subonderdeel"
        return self._all(read, soort, basis, at, read[-1].end)

    def _onder_nummer(self, at: int) -> bool:
        return self._text(at + 1)[:1].isdigit()

    def _all(
        self, numbers: list[_Nummer], soort: Soort, basis: Vindplaats, first: int, end: int
    ) -> Gelezen:
        boven = place_under(basis, soort)
        adressen = tuple(
            self._of(
                n,
                soort,
                boven,
                first if n is numbers[0] else n.at,
                end if n is numbers[-1] else n.end,
            )
            for n in numbers
        )
        return Gelezen(adressen, end)

    def _of(
        self,
        number: _Nummer,
        soort: Soort,
        boven: Vindplaats,
        at: int,
        end: int,
        nieuw: bool = False,
    ) -> Adres:
        last = boven.at(soort, number.tot_en_met) if number.tot_en_met else None
        return Adres(boven.at(soort, number.nummer), self._span(at, end), "", last, nieuw)

    # ------------------------------------------------------------ numbers

    def _nummers(self, at: int, vorm: _Vorm = "nummer") -> list[_Nummer]:
        found: list[_Nummer] = []
        start: int | None = at
        while start is not None and (number := self._nummer(start, vorm)) is not None:
            end = number.end
            last_at = self._tot_en_met(end)
            last = self._nummer(last_at, vorm) if last_at is not None else None
            if last is not None:
                number = replace(number, end=last.end, tot_en_met=last.nummer)
            found.append(number)
            start = self._en(number.end)
        return found

    def _nummer(self, at: int, vorm: _Vorm) -> _Nummer | None:
        if self._word(at) in BEPALER[:2] and vorm != "nummer":
            at += 1
        digits = RANG_IN_CIJFERS.fullmatch(self._text(at))
        rang = digits[1] if digits else RANG.get(self._word(at))
        if rang is not None and vorm != "nummer":
            return _Nummer(at, at + 1, rang)
        if vorm == "rang" or not NUMMER.fullmatch(self._text(at)) or self._text(at) in NO_NUMBERS:
            return None
        end = at + 1
        if self._text(end) == "°":
            end += 1
        return _Nummer(at, end, self._text(at))

    def _tot_en_met(self, at: int) -> int | None:
        words = (self._word(at), self._word(at + 1), self._word(at + 2))
        if words == ("tot", "en", "met"):
            return at + 3
        return at + 3 if (words[0], self._text(at + 1), words[2]) == ("t", "/", "m") else None

    def _nieuw(self, at: int) -> tuple[bool, int]:
        """`(nieuw)`, and the place of the word after it."""
        comma = at + 1 if self._text(at) == "," else at
        marked = tuple(self._text(comma + i) for i in range(3)) == ("(", "nieuw", ")")
        return (True, comma + 3) if marked else (False, at)

    def _en(self, at: int) -> int | None:
        after = at + 1 if self._text(at) == "," else at
        if self._word(after) in EN:
            after += 1
        return after if after > at else None

    # ------------------------------------------------------------ words

    def _opens_clause(self, at: int) -> bool:
        return self._word(at) in ("onder", "wordt", "worden") and self._word(at + 1) in (
            "vernummering",
            "verlettering",
            "vervanging",
            "toevoeging",
            "vervallen",
            "plaatsing",
        )

    def _past_determiner(self, at: int) -> int:
        return at + 1 if self._word(at) in BEPALER else at

    def _is_quote(self, at: int) -> bool:
        return at < len(self.words) and self.words[at].soort == "citaat"

    def _text(self, at: int) -> str:
        return self.words[at].text if 0 <= at < len(self.words) else ""

    def _word(self, at: int) -> str:
        return self.words[at].lower if 0 <= at < len(self.words) else ""

    def _span(self, at: int, end: int) -> Span:
        end = max(end, at + 1)
        return self.place(self.words[at].start, self.words[end - 1].end)


@dataclass(frozen=True, slots=True)
class _Nummer:
    """A number at a word, up to the word `end`, and the last one of a range."""

    at: int
    end: int
    nummer: str
    tot_en_met: str = ""
