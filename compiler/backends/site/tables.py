"""Tables as view objects: a head, rows with linked key cells, and what the numbers contradict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.escape import literal
from compiler.backends.site.keuzes import is_amount, key_lists, label_of, value_page
from compiler.backends.site.links import link
from compiler.backends.site.notation import amount, capital, value_text, words
from compiler.model import nodes as n
from compiler.model.types import Keuzetype
from compiler.vindplaats import slug


@dataclass(frozen=True, slots=True)
class KopView:
    tekst: str
    css: str


@dataclass(frozen=True, slots=True)
class CelView:
    """A cell: its finished contents, the name of its column, and its style."""

    html: Markup
    kop: str
    css: str
    rijkop: bool


@dataclass(frozen=True, slots=True)
class RijView:
    """A row: its anchor (empty in a copy) and its cells."""

    anker: str
    cellen: tuple[CelView, ...]


@dataclass(frozen=True, slots=True)
class TabelView:
    """A table: anchor, caption, heads, rows, and the contradictions in its numbers."""

    anker: str
    bijschrift: Markup
    koppen: tuple[KopView, ...]
    rijen: tuple[RijView, ...]
    fouten: tuple[str, ...]


def table_view(
    regeling: n.Regeling,
    page: str,
    tabel: n.Tabel,
    rijen: tuple[n.Rij, ...] | None = None,
    bijschrift: Markup | None = None,
    anchor: bool = True,
    sleutel: str | None = None,
) -> TabelView:
    """A table, or some of its rows, for one page; amounts as they are spelled in the publication."""
    lists = {lijst.naam: lijst for lijst in key_lists(regeling)}
    chosen = tabel.rijen if rijen is None else rijen
    shown = tuple(k for k in tabel.koppen if rijen is None or _used(tabel, chosen, k))
    koppen = tuple(KopView(head(regeling, tabel, k), _css(tabel, k)) for k in shown)
    whole = anchor and rijen is None
    anchors = row_anchors(tabel) if whole else ("",) * len(chosen)
    return TabelView(
        table_anchor(tabel) if anchor else "",
        bijschrift or literal(capital(words(tabel.naam))),
        koppen,
        tuple(
            RijView(
                anker,
                tuple(
                    _cell(lists, page, tabel, rij, kop, view, kop == shown[0])
                    for kop, view in zip(shown, koppen, strict=True)
                ),
            )
            for anker, rij in zip(anchors, chosen, strict=True)
        ),
        faults(regeling, tabel, sleutel),
    )


def table_title(regeling: n.Regeling, tabel: n.Tabel) -> str:
    """What a table is about: the heading of the article it belongs to, else its own name."""
    for place in tabel.bij:
        for artikel in regeling.artikelen:
            if artikel.vindplaats.contains(place) and artikel.opschrift:
                return artikel.opschrift
    return capital(words(tabel.naam))


def table_anchor(tabel: n.Tabel) -> str:
    return f"tabel-{slug(tabel.naam)}"


def row_anchors(tabel: n.Tabel) -> tuple[str, ...]:
    """The anchors of all rows where their table stands whole: by what the row is about."""
    used: set[str] = set()
    anchors: list[str] = []
    for rij in tabel.rijen:
        wanted = f"rij-{slug(tabel.naam)}-{slug(row_label(tabel, rij))}".rstrip("-")
        name, number = wanted, 2
        while name in used:
            name, number = f"{wanted}-{number}", number + 1
        used.add(name)
        anchors.append(name)
    return tuple(anchors)


def row_label(tabel: n.Tabel, rij: n.Rij) -> str:
    """What a row is about: its cells that hold words of a keuzelijst ("Amsterdam, Zuidoost")."""
    named = [
        cel.tekst
        for kop, cel in zip(tabel.koppen, rij.cellen, strict=True)
        if (kolom := tabel.kolom(kop.kolom)) and isinstance(kolom.type, Keuzetype) and cel.tekst
    ]
    return ", ".join(named)


def head(regeling: n.Regeling, tabel: n.Tabel, kop: n.Kop) -> str:
    """The words above a column; of a repeated column the value it is for."""
    if kop.per is None:
        return capital(words(kop.kolom))
    kolom = tabel.kolom(kop.kolom)
    lijst = regeling.keuzelijsten.get(kolom.per) if kolom else None
    keuze = next((k for k in lijst.waarden if k.naam == kop.per), None) if lijst else None
    return label_of(keuze) if keuze else words(kop.per)


def faults(regeling: n.Regeling, tabel: n.Tabel, sleutel: str | None = None) -> tuple[str, ...]:
    """The controls that the published numbers of a table (for one key) do not meet, as sentences."""
    return tuple(
        fault(fout)
        for fout in regeling.controlefouten
        if fout.tabel == tabel.naam and sleutel in (None, fout.sleutel)
    )


def fault(fout: n.Controlefout) -> str:
    return (
        f"Bij {fout.sleutel_tekst} staat als {words(fout.controle.totaal)} {amount(fout.totaal)}; "
        f"de bedragen onder {words(fout.controle.som)} zijn samen {amount(fout.som)}. "
        f"Dat verschilt {amount(abs(fout.totaal - fout.som))}. Zo is het gepubliceerd: "
        "hier is niets verbeterd."
    )


def _used(tabel: n.Tabel, rijen: tuple[n.Rij, ...], kop: n.Kop) -> bool:
    at = tabel.kolomnummer(kop.kolom, kop.per)
    return any(rij.cellen[at].waarden for rij in rijen)


def _css(tabel: n.Tabel, kop: n.Kop) -> str:
    return "bedrag" if is_amount(tabel, kop) else ""


def _cell(
    lists: Mapping[str, n.Keuzelijst],
    page: str,
    tabel: n.Tabel,
    rij: n.Rij,
    kop: n.Kop,
    view: KopView,
    rijkop: bool,
) -> CelView:
    cel = tabel.cel(rij, kop.kolom, kop.per)
    kolom = tabel.kolom(kop.kolom)
    html = _key_links(lists, page, kolom, cel) if kolom else None
    css = view.css + ("" if cel.waarden else " leeg")
    return CelView(html or literal(cel.tekst), view.tekst, css, rijkop)


def _key_links(
    lists: Mapping[str, n.Keuzelijst], page: str, kolom: n.Kolom, cel: n.Cel
) -> Markup | None:
    """The values of a key cell, each linked to its page where it has one."""
    if not isinstance(kolom.type, Keuzetype) or not cel.waarden:
        return None
    lijst = lists.get(kolom.type.keuzelijst)
    if lijst is None:
        return None
    by_name = {k.naam: k for k in lijst.waarden}
    parts = []
    for waarde in cel.waarden:
        keuze = by_name.get(str(waarde))
        text = literal(value_text(waarde))
        parts.append(link(page, value_page(lijst, keuze), label_of(keuze)) if keuze else text)
    if len(parts) == 1:
        return parts[0]
    return Markup(", ").join(parts[:-1]) + Markup(" en ") + parts[-1]
