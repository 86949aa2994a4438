"""One sentence of an amending regulation, read as instructions.

The sentence is first reduced to a skeleton in which every place is `§0`, every quotation `Q0`, every
punctuation mark that is named `M0` and every regulation `R0`:

    In artikel 3, tweede lid, wordt "de" vervangen door "het".  →  in §0 wordt Q0 vervangen door Q1

Clauses that stand anywhere (`onder vernummering van §0 tot §1`) are taken out; what is left must be
one of the forms below, each with its function. Commas carry no meaning once the places are read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from compiler.model.literals import read_datum
from compiler.source import Span
from compiler.vindplaats import Vindplaats
from compiler.wijziging.adres import Adreslezer
from compiler.wijziging.adres import Gelezen as GelezenAdres
from compiler.wijziging.forms import FORMS
from compiler.wijziging.instructies import (
    Adres,
    Instructie,
    Vernummer,
    Vervalt,
    VervangWoorden,
    WoordenVervallen,
)
from compiler.wijziging.regulation_names import end_of_name
from compiler.wijziging.sentence_parts import Gelezen, Stuk, Verwacht
from compiler.wijziging.traced import Traced
from compiler.wijziging.words import Word, split_words


@dataclass(frozen=True, slots=True)
class Vorm:
    """A remark on the form of the sentence: where, what is unusual, and the aanwijzing about it."""

    span: Span
    words: str
    aanwijzing: str


@dataclass(frozen=True, slots=True)
class Zin:
    """What a sentence says.

    A container (`wordt als volgt gewijzigd:`) has `onder`, the places its instructions are about
    (`nieuw`: by the number that they have by now), and no instructions. The last instruction lacks
    its new text as long as `verwacht` is there; `achter` is new text that stands in the sentence
    itself, behind `luidende:`.
    """

    instructies: tuple[Instructie, ...] = ()
    onder: tuple[Vindplaats, ...] = ()
    verwacht: Verwacht | None = None
    achter: Traced | None = None
    regeling: str = ""
    uit_de_bijlage: bool = False
    container: bool = False
    vormen: tuple[Vorm, ...] = ()
    nieuw: bool = False


def read_sentence(tekst: Traced, basis: Vindplaats) -> Zin | None:
    """The sentence as instructions; None when it is none that we know."""
    return _Sentence(tekst, basis).read()


# ---------------------------------------------------------------- the skeleton

_FILLER = (
    "woord woorden zinsnede zinsneden zinsdeel getal getallen bedrag bedragen datum jaartal "
    "percentage term passage naam verwijzing"
).split()
_MARKS = {"punt": ".", "puntkomma": ";", "komma": ",", "dubbelepunt": ":"}

_Q = r"[QM]\d+"
_WORDT = r"(?:wordt|worden)"
_VERVALT = r"(?:vervalt|vervallen)"

_VERNUMMERING = re.compile(
    r"\b(?:en )?(?:onder|met) (?:gelijktijdige )?(?:vernummering|verlettering|doornummering) van "
    r"§\d+ tot §\d+(?: (?:en|alsmede) (?:van )?§\d+ tot §\d+)*"
)
_EEN_VERNUMMERING = re.compile(r"(§\d+) tot (§\d+)")
_SLOT = rf"van (?:Z)(?: aan het (?:slot|einde))?(?: van (§\d+))?(?: aan het (?:slot|einde))? door ({_Q})"
_EEN_VERVANGING = re.compile(_SLOT.replace("(?:Z)", f"({_Q})"))
_VERVANGING = re.compile(
    r"\b(?:en )?(?:onder|met) vervanging (?:T)(?: en (?:(?:onder|met) vervanging )?(?:T))*".replace(
        "(?:T)",
        rf"van {_Q}(?: aan het (?:slot|einde))?(?: van §\d+)?(?: aan het (?:slot|einde))? door {_Q}",
    )
)
_VERVALLEN = re.compile(
    rf"\b(?:en )?onder (?:het )?vervallen van ({_Q})(?: aan het (?:slot|einde))?(?: van (§\d+))?"
)
_ALFABET = re.compile(
    r"(?:op|in) (?:de )?(?:juiste )?(?:alfabetische|lexicografische) "
    r"(?:volgorde|plaats|rangschikking|rangorde)"
)
_INGANG = re.compile(r"met ingang van (\d{1,2} [a-z]+ \d{4})")
_NEXT = re.compile(
    rf" en (?=(?:{_WORDT}|{_VERVALT}|komt|komen) )| en (?=(?:in|aan) §\d+ (?:{_WORDT}|{_VERVALT}) )"
)


_CONTAINER = re.compile(
    rf"(?:in )?(?:de |het )?(?P<waar>§\d+|R0) {_WORDT} "
    r"(?:als volgt (?:gewijzigd|aangepast)|gewijzigd als volgt|de volgende wijzigingen aangebracht)"
)


class _Sentence:
    """Reads one sentence."""

    def __init__(self, tekst: Traced, basis: Vindplaats) -> None:
        self.tekst = tekst
        self.text = tekst.text
        self.basis = basis
        self.vormen: list[Vorm] = []
        self.regeling = ""
        self.uit_de_bijlage = False
        self.plaatsen: dict[str, tuple[Adres, ...]] = {}
        self.citaten: dict[str, Traced] = {}
        self.namen: dict[str, str] = {}
        self.achter: Traced | None = None

    # ------------------------------------------------------------ the whole

    def read(self) -> Zin | None:
        skeleton = self._skeleton()
        if (m := _CONTAINER.fullmatch(skeleton)) is not None:
            return self._container(m["waar"])
        before, main = self._clauses(skeleton)
        ingang, main = self._ingang(main)
        alfabet = _ALFABET.search(main) is not None
        main = _squeeze(_ALFABET.sub("", main))
        found: list[Instructie] = []
        verwacht: Verwacht | None = None
        subject = ""
        for piece in _NEXT.split(main):
            read = self._piece(piece, subject, alfabet, ingang)
            if read is None or verwacht is not None:
                return None
            instructies, verwacht = read
            found += instructies
            lead = re.match(rf"(?:(?:in|aan) )?§\d+(?= {_WORDT} | {_VERVALT} )", piece)
            subject = lead[0] if lead else subject
        if any(isinstance(i, Vervalt) for i in found):
            ordered = (*(i for i in before if not isinstance(i, Vernummer)), *found)
            ordered += tuple(i for i in before if isinstance(i, Vernummer))
        else:
            ordered = (*before, *found)
        if not ordered:
            return None
        if self.achter is not None and verwacht is None:
            return None
        return Zin(
            ordered,
            (),
            verwacht,
            self.achter,
            self.regeling,
            self.uit_de_bijlage,
            False,
            tuple(self.vormen),
        )

    def _piece(
        self, piece: str, subject: str, alfabet: bool, ingang: date | None
    ) -> Gelezen | None:
        telkens = re.search(r"\btelkens\b", piece) is not None
        piece = _squeeze(re.sub(r"\btelkens\b", "", piece))
        piece = re.sub(r"^(?:er|daarna|tevens|voorts|ook) ", "", piece)
        variants = [piece]
        if subject and not re.match(r"(?:in|aan) §", piece):
            variants.insert(0, f"{subject} {piece}")
        context = Stuk(self, telkens, alfabet, ingang)
        for variant in variants:
            for form, pattern in FORMS:
                m = pattern.fullmatch(variant)
                if m is not None and (read := form(context, m)) is not None:
                    return read
        return None

    def _container(self, mark: str) -> Zin:
        """`§ wordt als volgt gewijzigd`: what follows is about these places."""
        places = self.plaatsen.get(mark, (Adres(Vindplaats(), self.span),))
        return Zin(
            onder=tuple(a.plaats for a in places),
            nieuw=any(a.nieuw for a in places),
            regeling=self.regeling,
            vormen=tuple(self.vormen),
            container=True,
        )

    @property
    def span(self) -> Span:
        span = self.tekst.span()
        assert span is not None
        return span

    def place(self, start: int, end: int) -> Span:
        return self.tekst.span(start, end) or self.span

    # ------------------------------------------------------------ the skeleton

    def _skeleton(self) -> str:
        text = self._without_new_text()
        words = split_words(text)
        reader = Adreslezer(words, text, self.place, lambda at: end_of_name(words, at))
        parts: list[str] = []
        basis, at = self.basis, 0
        while at < len(words):
            word = words[at]
            read = self._address(reader, at, basis, parts)
            if read is not None:
                parts.append(self._keep_places(self._by_now(read.adressen)))
                basis = read.adressen[-1].plaats
                self._name(words, read.regeling)
                at = read.next
            elif word.soort == "citaat":
                parts.append(self._keep_quote(self.tekst.part(*word.inner), "Q"))
                at += 1
            elif (end := end_of_name(words, at)) is not None:
                if parts and parts[-1] in ("de", "het"):
                    parts.pop()
                parts.append("R0")
                self._name(words, (at, end))
                at = end
            else:
                at = self._word(words, at, parts)
        return _squeeze(" ".join(parts))

    def _without_new_text(self) -> str:
        """The sentence up to the new text that stands in it, behind `luidende:` or `door:`."""
        if self.text.rstrip().endswith(":"):
            return self.text.rstrip()[:-1]
        masked = _mask(self.text)
        m = re.search(r"\b(?:luidende|luiden|luidt|toegevoegd|ingevoegd|door) ?: ?(?=\S)", masked)
        if m is None or not masked[m.end() :].strip(" .;"):
            return self.text.rstrip().removesuffix(".")
        rest = self.tekst.part(m.end()).stripped()
        if split_words(rest.text)[0].soort == "citaat":
            return self.text.rstrip().removesuffix(".")
        if m[0].startswith(("door", "toegevoegd", "ingevoegd")):
            self.remark("de nieuwe woorden staan niet tussen aanhalingstekens", "6.9")
            if rest.text.endswith("."):
                rest = rest.part(0, len(rest.text) - 1)
            self.citaten["Q99"] = rest
            return self.text[: m.end()].rstrip(" :") + " \ue000"
        self.achter = rest
        return self.text[: m.end()].rstrip(" :")

    def _address(
        self, reader: Adreslezer, at: int, basis: Vindplaats, parts: list[str]
    ) -> GelezenAdres | None:
        read = reader.read(at, basis)
        if read is not None or not self.plaatsen or parts[-1:] != ["tot"]:
            return read
        before = self.plaatsen[f"§{len(self.plaatsen) - 1}"][-1].plaats
        return reader.bare(at, before.delen[-1].soort, before.parent)

    def _by_now(self, adressen: tuple[Adres, ...]) -> tuple[Adres, ...]:
        """What stands in a place that the sentence named by its new number, is named by it too."""
        new = [a.plaats for found in self.plaatsen.values() for a in found if a.nieuw]
        return tuple(
            replace(a, nieuw=a.nieuw or any(p != a.plaats and p.contains(a.plaats) for p in new))
            for a in adressen
        )

    def _keep_places(self, adressen: tuple[Adres, ...]) -> str:
        mark = f"§{len(self.plaatsen)}"
        self.plaatsen[mark] = adressen
        return mark

    def _keep_quote(self, text: Traced, kind: str) -> str:
        mark = f"{kind}{len(self.citaten)}"
        self.citaten[mark] = text
        return mark

    def _name(self, words: tuple[Word, ...], place: tuple[int, int] | None) -> None:
        if place is not None:
            first, end = place
            self.regeling = self.text[words[first].start : words[end - 1].end]

    def _word(self, words: tuple[Word, ...], at: int, parts: list[str]) -> int:
        """One plain word; `de punt` becomes a mark, `het woord` before a quotation disappears."""
        word = words[at]
        following = words[at + 1] if at + 1 < len(words) else None
        if word.text == "\ue000":
            parts.append("Q99")
        elif word.lower in _FILLER and following is not None and following.soort == "citaat":
            if parts and parts[-1] in ("de", "het", "een"):
                parts.pop()
        elif word.lower in _MARKS and parts and parts[-1] in ("de", "een", "het"):
            parts.pop()
            place = Traced.of(self.place(word.start, word.end))
            parts.append(
                self._keep_quote(Traced.plain(_MARKS[word.lower]) if place else place, "M")
            )
        elif word.lower == "dubbele" and following is not None and following.lower == "punt":
            if parts and parts[-1] in ("de", "een"):
                parts.pop()
            parts.append(self._keep_quote(Traced.plain(":"), "M"))
            return at + 2
        elif word.text not in (",", ";", ":"):
            parts.append(word.lower)
        return at + 1

    def remark(self, words: str, aanwijzing: str) -> None:
        self.vormen.append(Vorm(self.span, words, aanwijzing))

    def bijlage_volgt(self) -> None:
        self.uit_de_bijlage = True

    # ------------------------------------------------------------ clauses

    def _clauses(self, skeleton: str) -> tuple[tuple[Instructie, ...], str]:
        """`onder vernummering van …`, `onder vervanging van de punt aan het slot van …`."""
        found: list[Instructie] = []
        for m in _VERVANGING.finditer(skeleton):
            for oud, waar, nieuw in _EEN_VERVANGING.findall(m[0]):
                places = self.plaatsen[waar] if waar else self._slot_of(skeleton)
                found.append(
                    VervangWoorden(
                        places, self.citaten[oud], self.citaten[nieuw], False, True, self.span
                    )
                )
        for m in _VERVALLEN.finditer(skeleton):
            places = self.plaatsen[m[2]] if m[2] else self._slot_of(skeleton)
            found.append(WoordenVervallen(places, self.citaten[m[1]], False, True, self.span))
        pairs = [
            p for m in _VERNUMMERING.finditer(skeleton) for p in _EEN_VERNUMMERING.findall(m[0])
        ]
        if pairs:
            van = tuple(a for mark, _ in pairs for a in self.plaatsen[mark])
            naar = tuple(a for _, mark in pairs for a in self.plaatsen[mark])
            found.append(Vernummer(van, naar, self.span))
        for pattern in (_VERVANGING, _VERVALLEN, _VERNUMMERING):
            skeleton = pattern.sub("", skeleton)
        return tuple(found), _squeeze(skeleton)

    def _slot_of(self, skeleton: str) -> tuple[Adres, ...]:
        """The place at whose end a mark is replaced when the clause does not name it."""
        m = re.search(r"\baan (§\d+)", skeleton)
        return self.plaatsen[m[1]] if m else (Adres(self.basis, self.span),)

    def _ingang(self, main: str) -> tuple[date | None, str]:
        m = _INGANG.search(main)
        if m is None:
            return None, main
        return read_datum(m[1]), _squeeze(main[: m.start()] + main[m.end() :])


def _squeeze(text: str) -> str:
    return re.sub(r" +", " ", text).strip(" ")


def _mask(text: str) -> str:
    """The text with what stands in quotation marks made unreadable, equally long."""
    for word in split_words(text):
        if word.soort == "citaat":
            text = text[: word.start] + "\u25a1" * (word.end - word.start) + text[word.end :]
    return text
