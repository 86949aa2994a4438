"""When an amending regulation, or a part of it, enters into force.

    Deze regeling treedt in werking met ingang van 1 januari 2027, met uitzondering van artikel I,
    onderdeel B, dat in werking treedt met ingang van 1 juli 2027, en werkt terug tot en met 1 juli 2026.

A provision that works back holds from the day it works back to (that day included); what `vervalt met
ingang van` a day held up to the day before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from compiler.model.literals import read_datum
from compiler.source import Span
from compiler.vindplaats import Vindplaats
from compiler.wijziging.adres import Adreslezer
from compiler.wijziging.traced import Traced
from compiler.wijziging.words import split_words

_DATUM = re.compile(r"\b\d{1,2} [a-z]+ \d{4}\b")
_DAG_NA_UITGIFTE = re.compile(
    r"de (?:eerste )?dag na de (?:datum|dag) van (?:uitgifte|bekendmaking)(?: van (?:de|het) "
    r"\w+ waarin (?:zij|het|hij|deze regeling|dit besluit) wordt geplaatst)?"
)
_MAAND_NA_UITGIFTE = re.compile(
    r"de eerste dag van de (?:(\w+) )?(?:kalender)?maand na de (?:datum|dag) van (?:uitgifte|bekendmaking)"
    r"(?: van (?:de|het) \w+ waarin (?:zij|het|hij|deze regeling|dit besluit) wordt geplaatst)?"
)
_GEHEEL = r"(?:deze (?:regeling|verordening|wet|beleidsregel)|dit besluit)"
_RANG = {"": 1, "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4}
_OP = r"(?:met ingang van|op) (?P<in>D[a-z])"
_TERUG = r"(?: en (?:werkt|werken) terug tot en met (?P<terug>D[a-z]))?"
_WAAR = r"(?P<waar>§\d+)"
_DAT = r"(?:dat|die|welke)"
_FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_GEHEEL} treedt in werking {_OP}{_TERUG}",
        rf"{_WAAR} (?:treedt|treden) in werking {_OP}{_TERUG}",
        rf"(?:treedt|treden) {_WAAR} in werking {_OP}{_TERUG}",
        rf"met uitzondering van {_WAAR} {_DAT} in werking (?:treedt|treden) {_OP}"
        r"(?: en (?:terugwerkt|terugwerken) tot en met (?P<terug>D[a-z]))?",
        rf"met uitzondering van {_WAAR} {_DAT} (?:terugwerkt|terugwerken) tot en met (?P<terug>D[a-z])",
        rf"{_WAAR} (?:werkt|werken) terug tot en met (?P<terug>D[a-z])",
        rf"(?:werkt|werken) {_WAAR} terug tot en met (?P<terug>D[a-z])",
        rf"(?:{_GEHEEL} |zij |het |en )?werkt terug tot en met (?P<terug>D[a-z])",
    )
)


@dataclass(frozen=True, slots=True)
class Ingang:
    """Of a part of an amending regulation (all of it: an empty place): its days.

    `in_werking` is the day of entry into force, None while that is not determined; `terug_tot` the day
    it works back to.
    """

    plaats: Vindplaats
    in_werking: date | None
    terug_tot: date | None = None

    @property
    def vanaf(self) -> date | None:
        """From when the changed text holds."""
        return self.terug_tot or self.in_werking


def read_ingangen(
    alineas: tuple[Traced, ...], uitgegeven: date | None, stated: date | None
) -> tuple[Ingang, ...]:
    """What the sentences say; `stated` is the day where the text leaves it to a later decision."""
    found: list[Ingang] = []
    for alinea in alineas:
        found += _read(alinea, uitgegeven)
    if stated is not None and not any(not i.plaats.delen and i.in_werking for i in found):
        found.insert(0, Ingang(Vindplaats(), stated))
    return tuple(found)


def ingang_of(plaats: Vindplaats, ingangen: tuple[Ingang, ...]) -> Ingang | None:
    """What holds for an instruction: what is said of the whole, then of each smaller part around it.

    A part with a day of entry of its own does not work back with the whole.
    """
    around = [i for i in ingangen if i.plaats.contains(plaats)]
    if not around:
        return None
    found = Ingang(Vindplaats(), None)
    for ingang in sorted(around, key=lambda i: len(i.plaats.delen)):
        if ingang.in_werking is not None:
            narrower = len(ingang.plaats.delen) > len(found.plaats.delen)
            back = None if narrower else found.terug_tot
            found = Ingang(ingang.plaats, ingang.in_werking, back)
        if ingang.terug_tot is not None:
            found = replace(found, terug_tot=ingang.terug_tot)
    return found


def _read(alinea: Traced, uitgegeven: date | None) -> list[Ingang]:
    dates: dict[str, date | None] = {}
    text = _with_dates(alinea.text, dates, uitgegeven)
    plaatsen: dict[str, tuple[Vindplaats, ...]] = {}
    skeleton = _skeleton(text, plaatsen, alinea.span())
    found: list[Ingang] = []
    for form in _FORMS:
        while (m := form.search(skeleton)) is not None:
            skeleton = f"{skeleton[: m.start()]}|{skeleton[m.end() :]}"  # said once
            groups = m.groupdict()
            day = dates.get(groups.get("in") or "")
            back = dates.get(groups.get("terug") or "")
            waar = plaatsen.get(groups.get("waar") or "", (Vindplaats(),))
            found += [Ingang(plaats, day, back) for plaats in waar]
    return found


def _with_dates(text: str, dates: dict[str, date | None], uitgegeven: date | None) -> str:
    """The text with every date replaced by a mark."""

    def mark(day: date | None) -> str:
        name = f"D{chr(ord('a') + len(dates))}"
        dates[name] = day
        return name

    def month(m: re.Match[str]) -> str:
        return mark(_first_of_month(uitgegeven, _RANG.get(m[1] or "", 0)))

    def day_after(_: re.Match[str]) -> str:
        return mark(uitgegeven + timedelta(days=1) if uitgegeven else None)

    text = _MAAND_NA_UITGIFTE.sub(month, text)
    text = _DAG_NA_UITGIFTE.sub(day_after, text)
    return _DATUM.sub(lambda m: mark(read_datum(m[0])), text)


def _first_of_month(day: date | None, count: int) -> date | None:
    if day is None or not count:
        return None
    month = day.month - 1 + count
    return date(day.year + month // 12, month % 12 + 1, 1)


def _skeleton(text: str, plaatsen: dict[str, tuple[Vindplaats, ...]], span: Span | None) -> str:
    """The words in lower case, places as marks, without punctuation."""
    words = split_words(text)
    assert span is not None
    reader = Adreslezer(words, text, lambda _start, _end: span, lambda _at: None)
    parts: list[str] = []
    basis, at = Vindplaats(), 0
    while at < len(words):
        read = reader.read(at, basis)
        if read is not None and read.adressen[0].plaats.nummer_of("artikel") is not None:
            name = f"§{len(plaatsen)}"
            plaatsen[name] = tuple(a.plaats for a in read.adressen)
            parts.append(name)
            basis = read.adressen[-1].plaats
            at = read.next
            continue
        word = words[at]
        if word.soort in ("woord", "getal"):
            parts.append(word.text if re.fullmatch(r"D[a-z]", word.text) else word.lower)
        at += 1
    return " ".join(parts)
