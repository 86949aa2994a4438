"""The whole regulation on one page, to read on paper or at one go: text only, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compiler.backends.site.context import Context
from compiler.backends.site.notation import capital
from compiler.backends.site.notes import NootView
from compiler.backends.site.previews import previews
from compiler.backends.site.render import render
from compiler.backends.site.text import Text
from compiler.backends.site.text_pages import Kopdeel, headed
from compiler.model import nodes as n
from compiler.model.deelkoppen import RANKS, heading
from compiler.vindplaats import slug

WHOLE_TEXT = "regeling/geheel/"

_HEADED = ("artikel", "bijlage", "toelichting")


@dataclass(frozen=True, slots=True)
class Indelingskop:
    """A heading between articles: hoofdstuk or paragraaf."""

    titel: str


@dataclass(frozen=True, slots=True)
class Hoofddeel:
    """A top part of the regulation; `kop` is empty where none is printed (aanhef, slotformulier)."""

    kop: str
    anker: str
    soort: str
    delen: tuple[Kopdeel, ...]
    noten: tuple[NootView, ...]


def whole_page(context: Context) -> str:
    """Every part in the order of publication; anchors are those of the parts' own pages, not here."""
    kop = context.regeling.kop
    text = context.text(WHOLE_TEXT, anchors=False)
    parts = list(_parts(context, text))
    return render(
        "geheel",
        "De hele regeling op één pagina",
        kop=kop,
        delen=parts,
        inzagen=previews(context, WHOLE_TEXT, text.linked),
    )


def _parts(context: Context, text: Text) -> Iterator[Indelingskop | Hoofddeel]:
    for deel in context.regeling.delen:
        yield Indelingskop(heading(deel)) if deel.soort in RANKS else _part(text, deel)


def _part(text: Text, deel: n.Bepaling) -> Hoofddeel:
    return Hoofddeel(
        _heading(deel),
        slug(f"{deel.soort} {deel.nummer}") if deel.soort in _HEADED else "",
        deel.soort,
        tuple(headed(text, deel, WHOLE_TEXT, 1)),
        text.noten_below(deel),
    )


def _heading(deel: n.Bepaling) -> str:
    if deel.soort == "artikel":
        return f"Artikel {deel.nummer} {deel.opschrift}".rstrip()
    if deel.soort in _HEADED:
        return deel.opschrift or capital(deel.soort)
    return ""
