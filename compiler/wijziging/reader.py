"""The text of an amending regulation, read: its instructions, and everything that is none.

    text = read_text(lines, known_titles)

ARTIKEL I, A, 1, a may nest in any way and to any depth. What follows a sentence that asks for new text
is read by what the sentence asks (one lid, two artikelen, …): so the `2.` of a new second lid is not
taken for the second instruction. The reader also keeps the text as a tree (`boom`), on which another
amending regulation can work before this one takes effect.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from compiler.diagnostics.diagnostic import Diagnostic
from compiler.vindplaats import Vindplaats
from compiler.wijziging.instructies import (
    Instructie,
    Opdracht,
    renumbered,
)
from compiler.wijziging.new_text import (
    UNMARKED,
    as_parts,
    loose_text,
    opens,
    unmarked_text,
    with_new_text,
)
from compiler.wijziging.paragraphs import Merk, Para, read_paragraphs
from compiler.wijziging.payload import (
    read_parts,
)
from compiler.wijziging.reader_messages import (
    does_not_fit,
    missing_text,
    no_new_text,
    unknown_sentence,
    unusual_form,
)
from compiler.wijziging.sentence_parts import Verwacht
from compiler.wijziging.sentences import Zin, read_sentence
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Deel, Inhoud

_ENTRY = ("treedt in werking", "treden in werking", "werkt terug", "werken terug")


@dataclass(frozen=True, slots=True)
class Bepaling:
    """An article of the amending regulation that amends nothing: `ARTIKEL II`, with its paragraphs."""

    plaats: Vindplaats
    alineas: tuple[Traced, ...]


@dataclass(frozen=True, slots=True)
class Wijzigingstekst:
    """What an amending regulation says.

    `opdrachten` in the order of the text; `bepalingen` are its own provisions (entry into force,
    transitional law, citeertitel); `vooraf` and `slot` the paragraphs before and behind its articles.
    """

    opdrachten: tuple[Opdracht, ...]
    bepalingen: tuple[Bepaling, ...]
    vooraf: tuple[Traced, ...]
    slot: tuple[Traced, ...]
    boom: Deel
    diagnostics: tuple[Diagnostic, ...]


def read_text(lines: tuple[Traced | None, ...]) -> Wijzigingstekst:
    """Read the lines of an amending regulation; None is an empty line."""
    return _Reader(read_paragraphs(lines)).document()


def read_again(before: Wijzigingstekst, paras: tuple[Para, ...]) -> Wijzigingstekst:
    """The text with its articles amended: `paras` are these, the rest is as it was."""
    after = _Reader(paras).document()
    return replace(after, vooraf=before.vooraf, slot=before.slot)


@dataclass(slots=True)
class _Level:
    """A list of instructions that is being read: the kind of its marks, and the number that is next."""

    merk: Merk
    next: str


@dataclass(slots=True)
class _Reader:
    paras: tuple[Para, ...]
    at: int = 0
    levels: list[_Level] = field(default_factory=list)
    nieuw: list[Vindplaats] = field(default_factory=list)
    opdrachten: list[Opdracht] = field(default_factory=list)
    bepalingen: list[Bepaling] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    regeling: str = ""

    # ------------------------------------------------------------ the document

    def document(self) -> Wijzigingstekst:
        vooraf: list[Traced] = []
        while (para := self.para) is not None and para.merk != "artikel":
            vooraf.append(para.heel)
            self.at += 1
        delen: list[Inhoud] = []
        while (para := self.para) is not None and para.merk == "artikel":
            delen.append(self._artikel(para))
        slot = tuple(p.heel for p in self.paras[self.at :])
        return Wijzigingstekst(
            tuple(self.opdrachten),
            tuple(self.bepalingen),
            tuple(vooraf),
            slot,
            Deel("wijziging", "", None, tuple(delen)),
            tuple(self.diagnostics),
        )

    @property
    def para(self) -> Para | None:
        return self.paras[self.at] if self.at < len(self.paras) else None

    def _artikel(self, head: Para) -> Deel:
        self.at += 1
        plaats = Vindplaats.artikel(head.nummer)
        self.levels, self.regeling = [], ""
        start = self.at
        first = self.para
        if first is not None and first.merk == "hoofdletter":
            inhoud = self._items(plaats, (Vindplaats(),))
        else:
            inhoud = self._instructions(plaats, (Vindplaats(),), top=True)
        if self.at == start:
            inhoud = self._own_text(plaats)
        titel = head.tekst if head.tekst.runs else None
        return Deel("artikel", head.nummer, titel, tuple(inhoud))

    def _own_text(self, plaats: Vindplaats) -> list[Inhoud]:
        """An article without instructions, up to the next article or the end."""
        start = self.at
        while (para := self.para) is not None and para.merk not in ("artikel", "slot"):
            self.at += 1
        paras = self.paras[start : self.at]
        self.bepalingen.append(Bepaling(plaats, tuple(p.heel for p in paras)))
        return list(read_parts(paras))

    # ------------------------------------------------------------ instructions

    def _instructions(
        self, plaats: Vindplaats, onder: tuple[Vindplaats, ...], *, top: bool = False
    ) -> list[Inhoud]:
        """Sentences without a mark, one after the other, and the lists that they open."""
        found: list[Inhoud] = []
        while (para := self.para) is not None and not para.merk and not self._ends_here(para):
            zin = self._sentence(para.heel, onder)
            if zin is None:
                if top and not self._amends(para):
                    break
                self.diagnostics.append(unknown_sentence(para.heel, plaats))
                self.at += 1
                found.append(Alinea(para.heel))
                self._pass_over()
                continue
            self.at += 1
            found.append(Alinea(para.heel))
            found += self._read_zin(zin, para, plaats, onder)
        return found

    def _amends(self, para: Para) -> bool:
        """Whether a sentence that we cannot read must be an instruction all the same."""
        text = para.heel.text
        if any(words in text for words in _ENTRY) or self.levels:
            return bool(self.levels)
        return text.rstrip().endswith(":") or "vervangen door" in text or "te luiden" in text

    def _sentence(self, tekst: Traced, onder: tuple[Vindplaats, ...]) -> Zin | None:
        return read_sentence(tekst, onder[0])

    def _read_zin(
        self, zin: Zin, para: Para, plaats: Vindplaats, onder: tuple[Vindplaats, ...]
    ) -> list[Inhoud]:
        self.diagnostics += [
            unusual_form(vorm.span, vorm.words, vorm.aanwijzing, plaats) for vorm in zin.vormen
        ]
        if zin.regeling and (zin.container or not self.regeling):
            self.regeling = zin.regeling
        if zin.container:
            self.nieuw += zin.onder if zin.nieuw else ()
            found = self._list(plaats, zin.onder, para)
            self.nieuw = [place for place in self.nieuw if not zin.nieuw or place not in zin.onder]
            return found
        regeling = zin.regeling or self.regeling
        instructies, added = self._with_new_text(zin, plaats)
        for other in onder[1:]:
            again = read_sentence(para.heel, other)
            if again is not None and again.verwacht is None:
                instructies += again.instructies
        for place in self.nieuw:
            instructies = tuple(renumbered(instructie, place) for instructie in instructies)
        self.opdrachten.append(Opdracht(plaats, para.heel, regeling, instructies))
        return added

    def _list(
        self, plaats: Vindplaats, onder: tuple[Vindplaats, ...], opening: Para
    ) -> list[Inhoud]:
        """What stands under `wordt als volgt gewijzigd:`."""
        para = self.para
        if para is None or not para.merk or self._ends_here(para):
            if para is None or self._ends_here(para):
                self.diagnostics.append(no_new_text(opening.heel, "de wijzigingen", plaats))
                return []
            return self._instructions(plaats, onder)
        return self._items(plaats, onder)

    def _items(self, plaats: Vindplaats, onder: tuple[Vindplaats, ...]) -> list[Inhoud]:
        """`A`, `B`, …: as long as the marks go on."""
        para = self.para
        assert para is not None
        merk = para.merk
        level = _Level(merk, para.nummer)
        self.levels.append(level)
        found: list[Inhoud] = []
        while (para := self.para) is not None and para.merk == merk:
            if not self._is_next(level, para):
                break
            level.next = _following(para.nummer)
            found.append(self._numbered(para, plaats, onder))
        self.levels.pop()
        return found

    def _numbered(self, para: Para, boven: Vindplaats, onder: tuple[Vindplaats, ...]) -> Deel:
        """`A`, `1.` or `a.` with its instructions."""
        soort = "onderdeel" if para.merk == "hoofdletter" else "opdracht"
        plaats = boven.at("onderdeel" if soort == "onderdeel" else "opdracht", para.nummer)
        inhoud: list[Inhoud] = []
        if para.tekst.runs:
            first = Para("", "", para.tekst, para.tekst)
            zin = self._sentence(para.tekst, onder)
            self.at += 1
            inhoud.append(Alinea(para.tekst))
            if zin is None:
                self.diagnostics.append(unknown_sentence(para.tekst, plaats))
                self._pass_over()
            else:
                inhoud += self._read_zin(zin, first, plaats, onder)
        else:
            self.at += 1
        inhoud += self._instructions(plaats, onder)
        if not inhoud:
            self.diagnostics.append(no_new_text(para.heel, "de opdracht", plaats))
        return Deel(soort, para.nummer, None, tuple(inhoud))

    def _is_next(self, level: _Level, para: Para) -> bool:
        return para.nummer == level.next or level.merk == "hoofdletter"

    def _ends_here(self, para: Para) -> bool:
        """Whether a paragraph lies outside the list or article that is being read."""
        if para.merk in ("slot", "artikel"):
            return True
        if para.merk == "hoofdletter":
            return any(level.merk == "hoofdletter" for level in self.levels)
        return any(
            level.merk == para.merk and level.next == para.nummer and self._is_instruction(para)
            for level in self.levels
        )

    def _is_instruction(self, para: Para) -> bool:
        return read_sentence(para.tekst, Vindplaats.artikel("0").lid("0")) is not None

    def _pass_over(self) -> None:
        """What stands under a sentence that could not be read."""
        while (para := self.para) is not None and para.merk and not self._ends_here(para):
            self.at += 1

    # ------------------------------------------------------------ new text

    def _with_new_text(
        self, zin: Zin, plaats: Vindplaats
    ) -> tuple[tuple[Instructie, ...], list[Inhoud]]:
        """The instructions, the last one with its new text."""
        if zin.verwacht is None:
            return zin.instructies, []
        *before, last = zin.instructies
        taken = self._take(zin, plaats)
        if not taken:
            return tuple(before), []
        if (loose := loose_text(last, taken)) is not None:
            self.diagnostics.append(does_not_fit(loose, plaats))
        filled = with_new_text(last, taken)
        return (*before, filled), list(taken)

    def _take(self, zin: Zin, plaats: Vindplaats) -> tuple[Inhoud, ...]:
        """The paragraphs of the new text, as parts."""
        verwacht = zin.verwacht
        assert verwacht is not None
        if zin.achter is not None:
            return self._as_parts([Para("", "", zin.achter, zin.achter)], verwacht)
        paras = self._annex() if zin.uit_de_bijlage else self._paragraphs_of(verwacht)
        if not paras:
            span = zin.instructies[-1].span
            self.diagnostics.append(missing_text(span, verwacht, plaats))
            return ()
        return self._as_parts(paras, verwacht)

    def _as_parts(self, paras: list[Para], verwacht: Verwacht) -> tuple[Inhoud, ...]:
        if (unmarked := unmarked_text(paras, verwacht)) is not None:
            self.diagnostics.append(unusual_form(unmarked, UNMARKED, "6.9", None))
        return as_parts(paras, verwacht)

    def _annex(self) -> list[Para]:
        """The bijlage of the amending regulation itself, behind its slot."""
        start = next(
            (i for i in range(self.at, len(self.paras)) if self.paras[i].merk == "bijlage"), None
        )
        if start is None:
            return []
        end = next(
            (i for i in range(start + 1, len(self.paras)) if self.paras[i].merk == "slot"),
            len(self.paras),
        )
        return list(self.paras[start:end])

    def _paragraphs_of(self, verwacht: Verwacht) -> list[Para]:
        taken: list[Para] = []
        seen = 0
        while (para := self.para) is not None:
            starts = opens(para, verwacht, taken)
            if self._stops(
                para, verwacht, starts and (not verwacht.aantal or seen < verwacht.aantal)
            ):
                break
            if starts:
                if verwacht.aantal and seen == verwacht.aantal:
                    break
                seen += 1
            elif not taken and verwacht.soort in ("zin", "opschrift"):
                break
            taken.append(para)
            self.at += 1
        return taken

    def _stops(self, para: Para, verwacht: Verwacht, expected: bool) -> bool:
        """Whether a paragraph cannot belong to the new text any more."""
        if para.merk == "slot":
            return True
        if para.merk == "hoofdletter":
            return not (verwacht.soort == "onderdeel" and expected)
        if para.merk == "artikel":
            inside = verwacht.soort in ("hoofdstuk", "paragraaf")
            roman = not para.nummer[:1].isdigit()
            return roman or not (inside or (verwacht.soort == "artikel" and expected))
        for level in self.levels:
            if level.merk == para.merk and level.next == para.nummer and self._is_instruction(para):
                return True
        return False


def _following(nummer: str) -> str:
    """The number or letter after this one: 2 → 3, a → b, Z → AA."""
    if nummer.isdigit():
        return str(int(nummer) + 1)
    last = nummer[-1]
    if last in "zZ":
        return chr(ord(last) - 25) * (len(nummer) + 1)
    return (
        chr(ord(last) + 1) * len(nummer)
        if len(set(nummer)) == 1
        else nummer[:-1] + chr(ord(last) + 1)
    )
