"""One picture, drawn by the compiler: how the sentences of the regulation are accounted for."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.context import STATEN, Context, StaatView, staat_of
from compiler.model.checked import Verantwoordingsregel


@dataclass(frozen=True, slots=True)
class Aandeel:
    """One state: how many sentences, and the share of all in whole percents."""

    staat: StaatView
    aantal: int
    procent: str


def shares(context: Context) -> tuple[Aandeel, ...]:
    """Every state that occurs, with its number of sentences.

    Sentences of a bijlage are left out: they are made from the tables, and there are so many that
    they would hide how it is with the articles.
    """
    regels = [r for r in context.checked.verantwoording if not in_bijlage(r)]
    shown = [staat_of(regel) for regel in regels]
    total = max(len(regels), 1)
    return tuple(
        Aandeel(staat, count, f"{count * 100 / total:.0f}%")
        for staat in STATEN.values()
        if (count := shown.count(staat))
    )


def in_bijlage(regel: Verantwoordingsregel) -> bool:
    return regel.zin.vindplaats.page == "bijlage/"


def bar(delen: tuple[Aandeel, ...]) -> Markup:
    """A horizontal bar with a title and a description; the legend beside it holds the numbers."""
    total = sum(deel.aantal for deel in delen) or 1
    omschrijving = "; ".join(f"{d.aantal} zinnen {d.staat.tekst}" for d in delen)
    pieces, at = [], 0.0
    for deel in delen:
        width = deel.aantal * 1000 / total
        pieces.append(
            Markup('<rect class="vlak vlak--{}" x="{}" y="0" width="{}" height="48"/>').format(
                Markup(deel.staat.css), Markup(f"{at:.1f}"), Markup(f"{max(width - 4, 1):.1f}")
            )
        )
        at += width
    return Markup(
        '<svg class="balk" viewBox="0 0 1000 48" preserveAspectRatio="none" role="img" '
        'aria-labelledby="balk-titel balk-omschrijving"><title id="balk-titel">'
        'Verdeling van de zinnen van de artikelen</title><desc id="balk-omschrijving">{}</desc>{}</svg>'
    ).format(Markup(omschrijving), Markup("").join(pieces))
