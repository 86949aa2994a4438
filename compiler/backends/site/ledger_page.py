"""The ledger: every sentence with its state, what accounts for it, and the examples that hinge on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.chart import bar, in_bijlage, shares
from compiler.backends.site.context import Context, StaatView, staat_of
from compiler.backends.site.links import link, part_title, place_link
from compiler.backends.site.notation import words
from compiler.backends.site.render import render
from compiler.model.checked import Verantwoordingsregel
from compiler.model.coverage import Beslissend, Dekking
from compiler.vindplaats import Vindplaats, slug

_PAGE = "verantwoording/"
_SHOWN = 6


@dataclass(frozen=True, slots=True)
class DekkingView:
    """The first examples that hinge on a sentence, as links, and how many more there are."""

    tekst: str
    voorbeelden: tuple[Markup, ...]
    verder: int


@dataclass(frozen=True, slots=True)
class Zinrij:
    """One line of the ledger."""

    plaats: Markup
    tekst: str
    staat: StaatView
    regels: tuple[Markup, ...]
    reden: str
    dekking: DekkingView | None


@dataclass(frozen=True, slots=True)
class Eenheden:
    """Of the leden, onderdelen, begrippen and articles without leden: how many are decisive."""

    geheel: int
    alle: int


def ledger_page(context: Context) -> str:
    delen = shares(context)
    groups: dict[str, list[Zinrij]] = defaultdict(list)
    for regel in context.checked.verantwoording:
        groups[part_title(regel.zin.vindplaats)].append(_row(context, regel))
    return render(
        "verantwoording",
        "Verantwoording",
        delen=delen,
        balk=bar(delen),
        groepen=list(groups.items()),
        opmerkingen=list(_remarks(context)),
        zinnen=sum(deel.aantal for deel in delen),
        zinnen_bijlage=sum(in_bijlage(r) for r in context.checked.verantwoording),
        voorbeelden=len(context.regeling.voorbeelden),
        eenheden=_units(context),
        rijen_van_tabellen=_rows_of_tables(context),
        heeft_proef=context.bronnen.proef is not None,
        slug=slug,
    )


def _row(context: Context, regel: Verantwoordingsregel) -> Zinrij:
    dekking = context.checked.coverage.get(regel.zin.vindplaats)
    return Zinrij(
        place_link(_PAGE, regel.zin.vindplaats),
        regel.zin.tekst,
        staat_of(regel),
        tuple(context.rule_link(_PAGE, naam) for naam in regel.regels),
        words(regel.reden),
        _view(context, dekking) if dekking is not None else None,
    )


def _view(context: Context, dekking: Dekking) -> DekkingView:
    count = len(dekking.voorbeelden)
    number = f"{count} {'voorbeeld' if count == 1 else 'voorbeelden'}"
    match dekking.beslissend:
        case Beslissend.GEHEEL:
            tekst = f"Geeft de doorslag in {number}"
        case Beslissend.DEELS:
            tekst = f"Geeft voor een deel de doorslag, in {number}"
        case Beslissend.NIET:
            tekst = "Geeft in geen voorbeeld de doorslag"
    shown = dekking.voorbeelden[:_SHOWN]
    links = tuple(link(_PAGE, context.examples[v.span], v.titel) for v in shown)
    return DekkingView(tekst, links, count - len(shown))


def _units(context: Context) -> Eenheden:
    """A unit is as decisive as its least decisive sentence; rows of a table are counted apart."""
    units: dict[Vindplaats, list[Beslissend]] = defaultdict(list)
    for regel in context.checked.verantwoording:
        place = regel.zin.vindplaats
        dekking = context.checked.coverage.get(place)
        if dekking is not None and not in_bijlage(regel):
            unit = place.parent if place.delen[-1].soort == "volzin" else place
            units[unit].append(dekking.beslissend)
    whole = [all(b is Beslissend.GEHEEL for b in found) for found in units.values()]
    return Eenheden(sum(whole), len(whole))


def _rows_of_tables(context: Context) -> Eenheden:
    found = [
        dekking.beslissend is Beslissend.GEHEEL
        for regel in context.checked.verantwoording
        if in_bijlage(regel)
        and (dekking := context.checked.coverage.get(regel.zin.vindplaats)) is not None
    ]
    return Eenheden(sum(found), len(found))


def _remarks(context: Context) -> Iterator[tuple[object, Markup | None, Markup | None]]:
    pages = {m.nummer: f"meldingen/{slug(m.slug)}/" for m in context.bronnen.meldingen}
    for remark in context.bronnen.opmerkingen:
        yield (
            remark,
            link(_PAGE, remark.anker, remark.vindplaats) if remark.anker else None,
            link(_PAGE, pages[remark.code], remark.code) if remark.code in pages else None,
        )
