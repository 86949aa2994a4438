"""The rules of a provision as blocks: what tells them apart, and old and new ones put together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from compiler.source import Span
from compiler.wijziging.tabel.unfold import LEVELS
from compiler.wijziging.traced import Traced
from compiler.wijziging.tree import Alinea, Blok, Deel, Inhoud

NAMED = frozenset(
    "eis bereken afwijking beoordeling periode termijn waarde gegevens keuzelijst tabel".split()
)
_ONE = frozenset("inwerkingtreding vervalt citeertitel hardheidsclausule".split())


@dataclass(frozen=True, slots=True)
class Opschrift:
    """What the drafter says of the old rules of one provision."""

    gelden: bool
    vervallen: bool
    namen: tuple[str, ...]
    span: Span


def inflected(begrip: Deel, given: Deel) -> Deel:
    """A begrip with the inflected forms that stand beside the amendment: `ook "tuinen"` is no text."""
    if begrip.soort != "begrip" or given.staart in ("", begrip.staart):
        return begrip
    return replace(begrip, staart=given.staart, kop=None)


def read_opschrift(blokken: tuple[Blok, ...]) -> Opschrift | None:
    found = [b for b in blokken if b.soort == "regels"]
    if not found:
        return None
    gelden = any(b.naam.startswith("gelden") for b in found)
    gone = [b for b in found if b.naam.startswith("vervallen")]
    namen = tuple(naam for b in gone for naam in _names(b))
    return Opschrift(gelden, any(not _names(b) for b in gone), namen, block_span(found[0]))


def _names(blok: Blok) -> tuple[str, ...]:
    m = re.search(r"\bbij ((?:\w+)(?:, *\w+)*)", re.sub(r'"[^"]*"|“[^”]*”', "", blok.naam))
    return tuple(re.split(r", *", m[1])) if m else ()


def rule_key(blok: Blok) -> tuple[str, str]:
    """What tells a rule from the others of its provision."""
    if blok.soort in NAMED:
        return "naam", blok.naam.split(" ", 1)[0]
    if blok.soort in _ONE:
        return blok.soort, ""
    return blok.soort, blok.naam


def together(old: tuple[Blok, ...], new: tuple[Blok, ...]) -> tuple[Inhoud, ...]:
    """The old rules, those with the same name replaced; then what is new."""
    fresh = {rule_key(b): b for b in new}
    found: list[Inhoud] = []
    for blok in old:
        by = fresh.pop(rule_key(blok), None)
        found.append(blok if by is None else replace(by, ervoor=by.ervoor or blok.ervoor))
    found += [b for b in new if rule_key(b) in fresh]
    return tuple(_apart(item) for item in found)


def _apart(item: Inhoud) -> Inhoud:
    return item if item.ervoor else replace(item, ervoor=("",))


def without_rules(blokken: tuple[Blok, ...], namen: tuple[str, ...]) -> tuple[Blok, ...]:
    """Without these rules, and without what is only about them."""
    found: list[Blok] = []
    for blok in blokken:
        if rule_key(blok)[1] in namen:
            continue
        if blok.soort == "duiding" and (about := _names(blok)):
            left = tuple(n for n in about if n not in namen)
            if not left:
                continue
            blok = _about(blok, left)
        if blok.soort == "voorbeeld":
            kept = _examples(blok, namen)
            if kept is None:
                continue
            blok = kept
        found.append(blok)
    return tuple(found)


def _about(blok: Blok, namen: tuple[str, ...]) -> Blok:
    """A duiding that names fewer rules."""
    first = blok.regels[0]
    m = re.search(r"\bbij \w+(?:, *\w+)*", first.text)
    if m is None:
        return blok
    line = first.replaced(m.start(), m.end(), Traced.plain(f"bij {', '.join(namen)}"))
    return replace(blok, regels=(line, *blok.regels[1:]))


def _examples(blok: Blok, namen: tuple[str, ...]) -> Blok | None:
    """An example without what it expects of these rules; None when nothing is left to expect."""
    lines = tuple(
        line
        for line in blok.regels
        if not (m := re.match(r"\s*verwacht (\w+)\b", line.text)) or m[1] not in namen
    )
    if lines == blok.regels:
        return blok
    expects = any(re.match(r"\s*verwacht ", line.text) for line in lines)
    return replace(blok, regels=lines) if expects else None


def makes_text(tabel: Blok) -> bool:
    """Whether a table has sentence patterns."""
    return any(re.match(r"\s*(?:item|rij)\b", line.text) for line in tabel.regels)


def point_sentences(point: Deel) -> Iterator[tuple[str, Traced]]:
    """The paragraphs of a point and those in it, each with the mark before it."""
    mark = point.nummer
    for item in point.inhoud:
        if isinstance(item, Alinea):
            yield mark, item.tekst
            mark = ""
        elif isinstance(item, Deel):
            yield from point_sentences(item)


def onderdeel_sentences(onderdeel: Deel) -> Iterator[tuple[str, Traced]]:
    """The same of an onderdeel that a table prints."""
    mark = f"{onderdeel.nummer}." if onderdeel.soort in LEVELS else ""
    yield from ((mark, alinea.tekst) for alinea in onderdeel.alineas)
    for below in onderdeel.delen:
        yield from onderdeel_sentences(below)


def plain_heading(deel: Deel) -> str:
    text = deel.opschrift.text if deel.opschrift is not None else deel.nummer
    return re.sub(r"\W+", " ", text).casefold().strip()


def block_span(blok: Blok) -> Span:
    span = blok.regels[0].span()
    assert span is not None
    return span
