"""The documents of a regulation as a list for people: those that stand alone, each with its parts."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.context import Context
from compiler.backends.site.links import link
from compiler.backends.site.notation import capital, words


@dataclass(frozen=True, slots=True)
class Stuk:
    """A kind of document: the link to what is asked of it, whose it is, what it is, its parts."""

    link: Markup
    auteur: str
    omschrijving: str
    bevat: tuple[Markup, ...]


def stukken(context: Context, page: str) -> list[Stuk]:
    """In the order in which they follow one another; a payment is no document."""
    return [
        Stuk(
            link(page, stap.address, capital(words(stap.naam))),
            stap.auteur,
            stap.omschrijving,
            tuple(context.rule_link(page, naam) for naam in stap.bevat),
        )
        for stap in context.verloop.stappen
        if stap.naam in context.regeling.gegevens
    ]
