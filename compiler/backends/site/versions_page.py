"""The page with the versions of an amended regulation: when each text holds, and what changed it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.calendar import Dag
from compiler.backends.site.context import Context
from compiler.backends.site.links import link
from compiler.backends.site.notation import capital
from compiler.backends.site.render import render
from compiler.backends.site.text_history import Stap
from compiler.backends.site.version_views import (
    OPEN_END,
    Bronview,
    Wijzigingsdeel,
    changes,
    cited,
    first_source,
    source_view,
)
from compiler.was_wordt.nodes import Tekstverschil, Wijze

PAGE = "versies/"


@dataclass(frozen=True, slots=True)
class VersionView:
    """One text of the whole with its days, the amendments that made it, and what they changed."""

    van: Dag
    tot: Dag | None
    bronnen: tuple[Bronview, ...]
    wijzigingen: tuple[Wijzigingsdeel, ...]

    @property
    def iso_tot(self) -> str:
        return self.tot.iso if self.tot is not None else OPEN_END


def versions_page(context: Context) -> str:
    """Newest first."""
    views = tuple(_views(context))
    eerste = first_source(context.regeling.kop)
    return render("versies", "Versies", versies=tuple(reversed(views)), eerste=eerste)


def _views(context: Context) -> Iterator[VersionView]:
    texts = (*context.checked.eerder, context.checked)
    for text, stap in zip(texts, (None, *context.historie.stappen), strict=True):
        found = text.geldigheid
        assert found is not None
        yield VersionView(
            Dag.of(found.vanaf),
            Dag.of(found.tot_en_met) if found.tot_en_met is not None else None,
            tuple(source_view(stap, bron) for bron in found.bronnen) if stap is not None else (),
            tuple(_changes(context, stap)) if stap is not None else (),
        )


def _changes(context: Context, stap: Stap) -> Iterator[Wijzigingsdeel]:
    """What a step changed, linked where the site shows the text that it made."""
    newest = stap is context.historie.stappen[-1]

    def named(verschil: Tekstverschil) -> Markup:
        place = verschil.vindplaats
        shown = newest and verschil.wijze is not Wijze.VERVALLEN
        if shown and place in context.sources.places:
            return link(PAGE, place.anchor, capital(str(place)))
        return cited(verschil)

    yield from changes(stap, stap.verschillen, named)
