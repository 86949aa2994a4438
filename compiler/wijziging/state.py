"""What carrying out instructions works on: the tree so far, what became of its parts, what went wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.diagnostics.suggest import bedoelde_u
from compiler.source import Span
from compiler.vindplaats import Deel as Adresdeel
from compiler.vindplaats import Vindplaats
from compiler.wijziging.instructies import Adres
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Blok, Deel, Pad, Plaats, at, deel_at, replaced, walk

_SHOWN = 240


class PastNiet(Exception):
    """An instruction that does not fit; `diagnostic` says why. Caught where it is carried out."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.code.slug)
        self.diagnostic = diagnostic


@dataclass(frozen=True, slots=True)
class Gewijzigd:
    """The part (by its `naam`) whose text an instruction changed, and the instruction."""

    naam: str
    opdracht: Vindplaats
    span: Span


@dataclass(frozen=True, slots=True)
class Vervallen:
    """A part that is gone, with the rules that stood in it and moved nowhere."""

    naam: str
    vindplaats: Vindplaats
    blokken: tuple[Blok, ...]
    opdracht: Vindplaats
    span: Span


@dataclass(slots=True)
class Bewerking:
    """The tree while one amending regulation is carried out on it.

    `begin` gives, for the addresses at its start, the `naam` of the part there: an instruction speaks
    of these, unless it says `(nieuw)`.
    """

    root: Deel
    begin: Mapping[Vindplaats, str]
    opdracht: Vindplaats = Vindplaats()  # noqa: RUF009 - a value, frozen
    gewijzigd: list[Gewijzigd] = field(default_factory=list)
    vervallen: list[Vervallen] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    # ------------------------------------------------------------ finding

    def places(self) -> dict[Vindplaats, Plaats]:
        """Every part by its address as it is now."""
        found: dict[Vindplaats, Plaats] = {}
        for plaats in walk(self.root):
            found.setdefault(plaats.vindplaats, plaats)
        return found

    def find(self, adres: Adres) -> list[Plaats]:
        """The parts that an address means, a range in full; raises PastNiet."""
        first = self._one(adres, adres.plaats)
        if adres.tot_en_met is None:
            return [first]
        last = self._one(adres, adres.tot_en_met)
        siblings = [p for p in walk(self.root) if p.pad[:-1] == first.pad[:-1]]
        found = [
            p
            for p in siblings
            if first.pad <= p.pad <= last.pad and p.deel.soort == first.deel.soort
        ]
        if first.pad[:-1] != last.pad[:-1] or not found:
            self.refuse_place(adres, adres.tot_en_met)
        return found

    def _one(self, adres: Adres, wanted: Vindplaats) -> Plaats:
        plaats = _as_onderdeel(
            Vindplaats(tuple(d for d in wanted.delen if d.soort not in ("volzin", "rij")))
        )
        now = self.places()
        found = now.get(plaats) or self._loosely(now, plaats)
        was = self.begin.get(plaats)
        if not adres.nieuw and was is not None and (found is None or found.deel.naam != was):
            moved = next((p for p in now.values() if p.deel.naam == was), None)
            self._refuse_moved(adres, plaats, moved)
        if found is None:
            self.refuse_place(adres, plaats)
        assert found is not None
        return found

    def _loosely(self, now: Mapping[Vindplaats, Plaats], wanted: Vindplaats) -> Plaats | None:
        """`hoofdstuk 2`, which has no address; a term or heading in other capitals; the only bijlage."""
        if not wanted.delen:
            return None
        last = wanted.delen[-1]
        boven = wanted.parent
        if last.soort == "onderdeel" and boven not in now and len(boven.delen) > 1:
            return None
        for plaats, found in now.items():
            deel = found.deel
            if deel.soort != last.soort or not plaats.delen:
                continue
            same = _same_name(deel.nummer, last.nummer)
            alone = last.soort == "bijlage" and not last.nummer
            if plaats.parent == boven and (same or alone):
                return found
            if last.soort in ("begrip", "kop") and same and boven.contains(plaats):
                return found
        if boven.delen and boven not in now:
            above = self._loosely(now, boven)
            if above is not None:
                return now.get(Vindplaats((*above.vindplaats.delen, last)))
        return None

    # ------------------------------------------------------------ texts

    def set_alinea(self, pad: Pad, tekst: Traced) -> None:
        """A paragraph with another text; without any text it is gone."""
        old = at(self.root, pad)
        assert isinstance(old, Alinea)
        new = (Alinea(tekst, (), old.ervoor),) if tekst.text.strip() else ()
        self.root = replaced(self.root, pad, new)

    def touch(self, naam: str, span: Span) -> None:
        """Note that the text of a part has changed."""
        self.gewijzigd.append(Gewijzigd(naam, self.opdracht, span))

    # ------------------------------------------------------------ refusing

    def refuse(
        self,
        code: codes.Code,
        span: Span,
        label: str,
        *,
        help: str,
        explanation: str = "",
        against: tuple[Plaats, ...] = (),
    ) -> None:
        """Stop this instruction; `against` are the places whose text it was held against."""
        shown = [
            f"De tekst van {p.vindplaats.cited} is dan: ‘{_short(_shown(deel_at(self.root, p.pad)))}’"
            for p in against[:3]
        ]
        secondary = tuple(
            Label(origin, f"{p.vindplaats}: hieraan is de opdracht gehouden")
            for p in against[:3]
            if (origin := first_span(p.deel)) is not None
        )
        raise PastNiet(
            Diagnostic(
                code,
                Label(span, label),
                secondary,
                explanation=" ".join(filter(None, (explanation, *shown))),
                help=help,
                vindplaats=self.opdracht,
            )
        )

    def refuse_place(self, adres: Adres, plaats: Vindplaats) -> None:
        """`plaats`, or the first of the parts around it that is not there."""
        now = self.places()
        while len(plaats.delen) > 1 and plaats.parent not in now:
            plaats = plaats.parent
        there = now.get(plaats.parent)
        known = "" if there is None else _known(there.deel, plaats)
        self.refuse(
            codes.PLAATS_BESTAAT_NIET,
            adres.span,
            f"{plaats.cited} bestaat dan niet",
            explanation=known,
            help="vergelijk de zin met de publicatie, en kijk of een eerdere wijziging ontbreekt",
        )

    def _refuse_moved(self, adres: Adres, plaats: Vindplaats, moved: Plaats | None) -> None:
        if moved is None:
            self.refuse(
                codes.PLAATS_BESTAAT_NIET,
                adres.span,
                f"{plaats.cited} is in deze wijziging al vervallen of vervangen",
                help="noem het nummer dat het deel in deze wijziging heeft gekregen, met ‘(nieuw)’",
            )
            return
        self.refuse(
            codes.PLAATS_VERNUMMERD,
            adres.span,
            f"{plaats.cited} is in deze wijziging al vernummerd tot {moved.vindplaats}",
            help="zet ‘(nieuw)’ achter het nummer als het nieuwe nummer is bedoeld",
            against=(moved,),
        )


def first_span(deel: Deel) -> Span | None:
    """Where the text of a part starts in a file."""
    for item in deel.inhoud:
        if isinstance(item, Alinea):
            return item.tekst.span()
        if isinstance(item, Deel):
            return first_span(item)
    return deel.opschrift.span() if deel.opschrift is not None else None


def head_span(deel: Deel, otherwise: Span) -> Span:
    """Where a new part starts: its title, else its text."""
    title = deel.opschrift.span() if deel.opschrift is not None else None
    return title or first_span(deel) or otherwise


def all_blocks(deel: Deel) -> tuple[Blok, ...]:
    """The rules in a part and below it."""
    found: list[Blok] = []
    for item in deel.inhoud:
        if isinstance(item, Blok):
            found.append(item)
        elif isinstance(item, Deel):
            found += all_blocks(item)
    return tuple(found)


def named(deel: Deel) -> Deel:
    """A part of the new text with names of its own: the places where it stands in the amendment."""
    inner = tuple(named(item) if isinstance(item, Deel) else item for item in deel.inhoud)
    span = first_span(deel)
    where = f"{span.source.name}:{span.start}" if span is not None else "?"
    naam = deel.naam or f"{where} {deel.soort} {deel.nummer}"
    blank = deel.ervoor or ("",)
    return replace(deel, inhoud=_spaced(inner), naam=naam, ervoor=blank)


def _spaced(items: tuple[Alinea | Blok | Deel, ...]) -> tuple[Alinea | Blok | Deel, ...]:
    """Paragraphs set apart by an empty line, except the first."""
    return tuple(
        replace(item, ervoor=item.ervoor or ("",)) if index and isinstance(item, Alinea) else item
        for index, item in enumerate(items)
    )


def _as_onderdeel(plaats: Vindplaats) -> Vindplaats:
    """`punt 4` of a bijlage is its onderdeel 4: so the tree calls it while it is amended."""
    if not plaats.delen or plaats.delen[0].soort != "bijlage":
        return plaats
    delen = (
        Adresdeel("onderdeel", d.nummer) if d.soort == "punt" and d.nummer.isalnum() else d
        for d in plaats.delen
    )
    return Vindplaats(tuple(delen))


def _known(deel: Deel, wanted: Vindplaats) -> str:
    soort = wanted.delen[-1].soort
    numbers = [d.nummer for d in deel.delen if d.soort == soort]
    if deel.soort == "regeling":
        numbers = [d.nummer for b in deel.delen for d in b.delen if d.soort == soort]
    if soort in ("kop", "begrip"):
        hint = bedoelde_u(wanted.delen[-1].nummer, numbers)
        return f"{hint[:1].upper()}{hint[1:]}" if hint else ""
    return f"Er zijn: {soort} {', '.join(numbers)}." if numbers else ""


def _same_name(first: str, second: str) -> bool:
    return _plain(first) == _plain(second)


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).casefold().strip()


def _shown(deel: Deel) -> str:
    """The text of a part as it is printed, on one line."""
    parts = [deel.opschrift.text] if deel.opschrift is not None else []
    for item in deel.inhoud:
        if isinstance(item, Alinea):
            parts.append(item.tekst.text)
        elif isinstance(item, Deel):
            mark = {"lid": ".", "onderdeel": ".", "subonderdeel": "°."}.get(item.soort, "")
            lettered = mark == "°." and item.nummer.isalpha()
            parts.append(f"{item.nummer}{'.' if lettered else mark} {_shown(item)}")
    return " ".join(parts)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
