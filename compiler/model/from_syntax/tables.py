"""Tables: cells become values, rows become the official sentences, and declared controls are held."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Label
from compiler.diagnostics.suggest import bedoelde_u
from compiler.model import nodes as m
from compiler.model.expressions import Bedragwaarde, Waarde
from compiler.model.from_syntax.context import Context
from compiler.model.from_syntax.data import places, read_type
from compiler.model.literals import read_bedrag, read_datum, read_getal, read_percentage
from compiler.model.types import Basistype, Keuzetype, Type
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats

_LIST = re.compile(r", | en ")
_HOLE = re.compile(r"\{([^{}]*)\}")


def read_tabel(context: Context, regel: s.Tabel, hier: Vindplaats) -> m.Tabel | None:
    """One table; None, with reports, when its head does not fit its columns."""
    kolommen = _kolommen(context, regel, hier)
    if not regel.rijen:
        context.report(
            codes.TABEL_PAST_NIET,
            regel.naam.span,
            "deze tabel heeft geen rijen",
            help="de eerste rij noemt de kolommen: | kolom | kolom |",
            at=hier,
        )
        return None
    koppen = _koppen(context, regel, kolommen, hier)
    if koppen is None:
        return None
    rijen = tuple(
        rij
        for written in regel.rijen[1:]
        if (rij := _rij(context, written, regel, koppen, kolommen, hier)) is not None
    )
    patronen = tuple(_patroon(context, p, kolommen, hier) for p in regel.patronen)
    tabel = m.Tabel(
        regel.naam.tekst,
        places(context, regel.bij, hier),
        tuple(kolommen.values()),
        koppen,
        rijen,
        tuple(p for p in patronen if p is not None),
        _controles(context, regel, kolommen, hier),
        (),
        hier,
        regel.span,
    )
    items = _Renderer(context, tabel, hier).items()
    context.controlefouten.extend(_hold_controles(context, tabel, hier))
    return m.Tabel(
        tabel.naam,
        tabel.bij,
        tabel.kolommen,
        tabel.koppen,
        tabel.rijen,
        tabel.patronen,
        tabel.controles,
        items,
        hier,
        regel.span,
    )


def _kolommen(context: Context, regel: s.Tabel, hier: Vindplaats) -> dict[str, m.Kolom]:
    found: dict[str, m.Kolom] = {}
    for kolom in regel.kolommen:
        soort = read_type(context, kolom.type, hier)
        if soort is None:
            continue
        per = kolom.per.tekst if kolom.per else ""
        if kolom.per and per not in context.keuzelijsten:
            context.report_unknown(
                codes.ONBEKENDE_SOORT,
                kolom.per,
                "deze keuzelijst ken ik niet",
                context.keuzelijsten,
                hier,
            )
            continue
        found[kolom.naam.tekst] = m.Kolom(
            kolom.naam.tekst, soort, per, kolom.omschrijving, kolom.span
        )
    return found


def _koppen(
    context: Context, regel: s.Tabel, kolommen: Mapping[str, m.Kolom], hier: Vindplaats
) -> tuple[m.Kop, ...] | None:
    by_text: dict[str, m.Kop] = {}
    for kolom in kolommen.values():
        if not kolom.per:
            by_text[kolom.naam] = m.Kop(kolom.naam, None)
            continue
        for keuze in context.keuzelijsten[kolom.per].waarden:
            for text in (keuze.naam, keuze.label, keuze.kort):
                by_text[text] = m.Kop(kolom.naam, keuze.naam)
    koppen: list[m.Kop] = []
    complete = True
    for cel in regel.rijen[0].cellen:
        kop = by_text.get(cel.tekst)
        if kop is None or kop in koppen:
            problem = "staat hier twee keer" if kop else "is geen kolom van deze tabel"
            hint = bedoelde_u(cel.tekst, by_text) or "noem de kolommen zoals ze hierboven staan"
            context.report(
                codes.TABEL_PAST_NIET, cel.span, f"‘{cel.tekst}’ {problem}", help=hint, at=hier
            )
            complete = False
        else:
            koppen.append(kop)
    missing = [text for text, kop in by_text.items() if complete and kop not in koppen]
    if missing:
        context.report(
            codes.TABEL_PAST_NIET,
            regel.rijen[0].span,
            f"de kolom ‘{missing[0]}’ ontbreekt",
            help="zet elke kolom in de eerste rij van de tabel",
            at=hier,
        )
        return None
    return tuple(koppen) if complete else None


def _rij(
    context: Context,
    written: s.Tabelrij,
    regel: s.Tabel,
    koppen: tuple[m.Kop, ...],
    kolommen: Mapping[str, m.Kolom],
    hier: Vindplaats,
) -> m.Rij | None:
    if len(written.cellen) != len(koppen):
        context.report(
            codes.TABEL_PAST_NIET,
            written.span,
            f"cellen in deze rij: {len(written.cellen)}; kolommen in de tabel: {len(koppen)}",
            help="controleer de streepjes | tussen de cellen",
            at=hier,
            secondary=(Label(regel.rijen[0].span, "de kolommen van de tabel"),),
        )
        return None
    return m.Rij(
        tuple(
            m.Cel(cel.tekst, read_cel(context, cel, kolommen[kop.kolom].type, hier), cel.span)
            for cel, kop in zip(written.cellen, koppen, strict=True)
        ),
        written.span,
    )


def read_cel(context: Context, cel: s.Cel, soort: Type, hier: Vindplaats) -> tuple[Waarde, ...]:
    """The values of a cell: none when empty, several names of a keuzelijst when it lists them."""
    text = cel.tekst
    if not text:
        return ()
    if isinstance(soort, Keuzetype):
        return _keuzes(context, cel, soort, hier)
    value: Waarde | None = None
    match soort:
        case Basistype.BEDRAG:
            value = read_bedrag(text)
        case Basistype.DATUM:
            value = read_datum(text)
        case Basistype.AANTAL:
            value = read_getal(text) if re.fullmatch(r"-?\d+(\.\d{3})*", text) else None
        case Basistype.PERCENTAGE:
            value = read_percentage(text) if re.fullmatch(r"\d+(,\d+)?%", text) else None
        case Basistype.TEKST:
            value = text
        case _:
            value = None
    if value is None:
        context.report(
            codes.CEL_PAST_NIET,
            cel.span,
            f"‘{text}’ is geen {soort}",
            help=_HOW.get(str(soort), "schrijf de waarde zoals de kolom zegt"),
            at=hier,
        )
        return ()
    return (value,)


_HOW = {
    "bedrag": "schrijf een bedrag als € 1.098.263,11 of € 500.000",
    "datum": "schrijf een datum als 7 juli 2025",
    "aantal": "schrijf een geheel getal",
    "percentage": "schrijf een percentage als 85%",
}


def _keuzes(context: Context, cel: s.Cel, soort: Keuzetype, hier: Vindplaats) -> tuple[Waarde, ...]:
    by_text: dict[str, str] = {}
    for keuze in context.keuzelijsten[soort.keuzelijst].waarden:
        for text in (keuze.naam, keuze.label, keuze.kort):
            by_text.setdefault(text, keuze.naam)
    whole = by_text.get(cel.tekst)
    if whole is not None:
        return (whole,)
    found: list[Waarde] = []
    for text in _LIST.split(cel.tekst):
        name = by_text.get(text)
        if name is None:
            context.report(
                codes.CEL_PAST_NIET,
                cel.span,
                f"‘{text}’ staat niet in de keuzelijst {soort.keuzelijst}",
                help=bedoelde_u(text, by_text) or "gebruik de woorden van de keuzelijst",
                at=hier,
            )
            return ()
        found.append(name)
    return tuple(found)


def _patroon(
    context: Context, patroon: s.Patroon, kolommen: Mapping[str, m.Kolom], hier: Vindplaats
) -> m.Zinspatroon | None:
    per = patroon.per.tekst if patroon.per else ""
    repeated = {kolom.per for kolom in kolommen.values() if kolom.per}
    if per and per not in repeated:
        context.report(
            codes.PATROON_PAST_NIET,
            patroon.span,
            f"geen kolom van deze tabel is er per {per}",
            help="schrijf een kolom als ‘kolom uitbetaling bedrag per jaar’",
            at=hier,
        )
        return None
    known = {*kolommen, *repeated}
    for tekst in filter(None, (patroon.tekst, patroon.elk)):
        for hole in _HOLE.findall(tekst.tekst):
            name = hole.removeprefix("elk ")
            if name not in known:
                context.report(
                    codes.PATROON_PAST_NIET,
                    tekst.span,
                    f"‘{name}’ is geen kolom van deze tabel",
                    help=bedoelde_u(name, known) or f"kolommen: {', '.join(sorted(known))}",
                    at=hier,
                )
                return None
    return m.Zinspatroon(
        patroon.soort,
        patroon.meer.tekst if patroon.meer else "",
        patroon.tekst.tekst,
        patroon.elk.tekst if patroon.elk else "",
        patroon.tussen.tekst if patroon.tussen else "",
        patroon.span,
    )


def _controles(
    context: Context, regel: s.Tabel, kolommen: Mapping[str, m.Kolom], hier: Vindplaats
) -> tuple[m.Controle, ...]:
    found: list[m.Controle] = []
    for controle in regel.controles:
        unknown = next(
            (n for n in (controle.per, controle.totaal, controle.som) if n.tekst not in kolommen),
            None,
        )
        if unknown is not None:
            context.report_unknown(
                codes.ONBEKENDE_NAAM, unknown, "deze kolom heeft de tabel niet", kolommen, hier
            )
            continue
        found.append(
            m.Controle(controle.per.tekst, controle.totaal.tekst, controle.som.tekst, controle.span)
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Group:
    """Consecutive rows with the same first cell: together one numbered item of the text."""

    rijen: tuple[m.Rij, ...]


def _groups(tabel: m.Tabel) -> list[_Group]:
    groups: list[list[m.Rij]] = []
    for rij in tabel.rijen:
        if groups and groups[-1][0].cellen[0].tekst == rij.cellen[0].tekst:
            groups[-1].append(rij)
        else:
            groups.append([rij])
    return [_Group(tuple(rijen)) for rijen in groups]


class _Renderer:
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
            for number, group in enumerate(_groups(self._tabel), start=1)
            if (item := self._item(group, str(number))) is not None
        )

    def _item(self, group: _Group, number: str) -> m.Bepaling | None:
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

    def _onderdelen(self, group: _Group, place: Vindplaats) -> list[m.Bepaling]:
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

    def _choose(self, soort: str, group: _Group) -> m.Zinspatroon | None:
        """The pattern for this group: one that expects several values of a column goes first."""
        fitting = [p for p in self._tabel.patronen if p.soort == soort]
        special = [p for p in fitting if p.meer and self._several(group, p.meer)]
        plain = [p for p in fitting if not p.meer]
        return next(iter((*special, *plain)), None)

    def _several(self, group: _Group, kolom: str) -> bool:
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

        return _HOLE.sub(value, text)

    def _alinea(self, text: str, place: Vindplaats, group: _Group) -> m.Alinea:
        zin = m.Zin(place, text, 0, len(text))
        span = group.rijen[0].span.to(group.rijen[-1].span)
        return m.Alinea(text, (zin,), (), (), (), span)


def _split_at_each(text: str) -> tuple[str, str, str]:
    match = next((h for h in _HOLE.finditer(text) if h[1].startswith("elk ")), None)
    if match is None:
        return text, "", ""
    return text[: match.start()], match[0], text[match.end() :]


def _hold_controles(context: Context, tabel: m.Tabel, hier: Vindplaats) -> Iterable[m.Controlefout]:
    for controle in tabel.controles:
        for number, group in enumerate(_groups(tabel), start=1):
            total = _amounts(tabel, group, controle.totaal)
            parts = _amounts(tabel, group, controle.som)
            if total and parts and sum(total) != sum(parts):
                kop = tabel.koppen.index(m.Kop(controle.totaal, None))
                cell = next(r.cellen[kop] for r in group.rijen if r.cellen[kop].tekst)
                yield m.Controlefout(
                    tabel.naam,
                    controle,
                    *_key(tabel, group, controle.per),
                    sum(total),
                    sum(parts),
                    hier.at("item", str(number)),
                    cell.span,
                )


def _amounts(tabel: m.Tabel, group: _Group, kolom: str) -> list[int]:
    return [
        value.centen
        for rij in group.rijen
        for cel, kop in zip(rij.cellen, tabel.koppen, strict=True)
        if kop.kolom == kolom
        for value in cel.waarden
        if isinstance(value, Bedragwaarde)
    ]


def _key(tabel: m.Tabel, group: _Group, kolom: str) -> tuple[str, str]:
    """The value by which the group is found, as data have it and as the table spells it."""
    kop = tabel.koppen.index(m.Kop(kolom, None))
    cel = next((r.cellen[kop] for r in group.rijen if r.cellen[kop].tekst), None)
    if cel is None:
        return "", ""
    return str(cel.waarden[0]) if len(cel.waarden) == 1 else cel.tekst, cel.tekst
