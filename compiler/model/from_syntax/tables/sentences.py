"""The official sentences of a table, made from its rows and patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable

from compiler.diagnostics import codes
from compiler.model import nodes as m
from compiler.model.from_syntax.context import Context
from compiler.model.from_syntax.tables.groups import Group, groups
from compiler.model.from_syntax.tables.patterns import HOLE
from compiler.vindplaats import Vindplaats


class Sentences:
    """Makes the official sentences of a table from its patterns."""

    def __init__(self, context: Context, tabel: m.Tabel, hier: Vindplaats) -> None:
        self._context = context
        self._tabel = tabel
        self._hier = hier

    def items(self) -> tuple[m.Bepaling, ...]:
        if not self._tabel.patronen:
            return ()
        return tuple(
            item
            for number, group in enumerate(groups(self._tabel), start=1)
            if (item := self._item(group, str(number))) is not None
        )

    def _item(self, group: Group, number: str) -> m.Bepaling | None:
        pattern = self._choose("item", group) or self._choose("rij", group)
        if pattern is None:
            self._context.report(
                codes.PATROON_PAST_NIET,
                group.rijen[0].span,
                "geen zinspatroon past op deze rij",
                help='voeg een patroon toe: item "… {kolom} …"',
                at=self._hier,
            )
            return None
        place = self._hier.at("item", number)
        text = self._fill(pattern.tekst, group.rijen, None)
        inhoud: list[m.Alinea | m.Bepaling | m.Tabel] = [self._alinea(text, place, group)]
        inhoud.extend(self._onderdelen(group, place))
        label = f"{number}." if pattern.soort == "item" else ""
        return m.Bepaling("item", number, "", label, place, tuple(inhoud), (), group.rijen[0].span)

    def _onderdelen(self, group: Group, place: Vindplaats) -> list[m.Bepaling]:
        pattern = self._choose("per", group)
        if pattern is None:
            return []
        repeated = next(
            k
            for k in self._tabel.kolommen
            if k.per and f"{{{k.naam}}}" in (pattern.tekst + pattern.elk)
        )
        lines: list[str] = []
        for keuze in self._context.keuzelijsten[repeated.per].waarden:
            rows = tuple(
                rij for rij in group.rijen if self._tabel.cel(rij, repeated.naam, keuze.naam).tekst
            )
            if rows:
                lines.append(self._per_line(pattern, rows, keuze))
        result: list[m.Bepaling] = []
        for index, line in enumerate(lines):
            letter = chr(ord("a") + index)
            text = line + ("." if index == len(lines) - 1 else ";")
            onder = place.onderdeel(letter)
            alinea = self._alinea(text, onder, group)
            result.append(
                m.Bepaling("onderdeel", letter, "", f"{letter}.", onder, (alinea,), (), alinea.span)
            )
        return result

    def _per_line(self, pattern: m.Zinspatroon, rows: tuple[m.Rij, ...], keuze: m.Keuze) -> str:
        if not pattern.elk:
            return self._fill(pattern.tekst, rows, keuze)
        each = pattern.tussen.join(self._fill(pattern.elk, (row,), keuze) for row in rows)
        before, hole, after = _split_at_each(pattern.tekst)
        filled = self._fill(before, rows, keuze)
        return filled + each + self._fill(after, rows, keuze) if hole else filled + each

    def _choose(self, soort: str, group: Group) -> m.Zinspatroon | None:
        """The pattern for this group: one that expects several values of a column goes first."""
        fitting = [p for p in self._tabel.patronen if p.soort == soort]
        special = [p for p in fitting if p.meer and self._several(group, p.meer)]
        plain = [p for p in fitting if not p.meer]
        return next(iter((*special, *plain)), None)

    def _several(self, group: Group, kolom: str) -> bool:
        cells = [
            cel
            for rij in group.rijen
            for cel, kop in zip(rij.cellen, self._tabel.koppen, strict=True)
            if kop.kolom == kolom and cel.tekst
        ]
        return len({cel.tekst for cel in cells}) > 1 or any(len(cel.waarden) > 1 for cel in cells)

    def _fill(self, text: str, rows: Iterable[m.Rij], keuze: m.Keuze | None) -> str:
        rijen = tuple(rows)

        def value(match: re.Match[str]) -> str:
            name = match[1]
            kolom = self._tabel.kolom(name)
            if kolom is None:
                return keuze.label if keuze is not None else match[0]
            per = keuze.naam if keuze is not None and kolom.per else None
            if kolom.per and per is None:
                return match[0]
            cells = (self._tabel.cel(rij, name, per).tekst for rij in rijen)
            return next((cell for cell in cells if cell), "")

        return HOLE.sub(value, text)

    def _alinea(self, text: str, place: Vindplaats, group: Group) -> m.Alinea:
        zin = m.Zin(place, text, 0, len(text))
        span = group.rijen[0].span.to(group.rijen[-1].span)
        return m.Alinea(text, (zin,), (), (), (), span)


def _split_at_each(text: str) -> tuple[str, str, str]:
    match = next((h for h in HOLE.finditer(text) if h[1].startswith("elk ")), None)
    if match is None:
        return text, "", ""
    return text[: match.start()], match[0], text[match.end() :]
