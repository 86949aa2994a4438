"""The texts that a self-check can test by: the newest, and of an amended regulation each earlier one.

An earlier text has pages and rules of its own. Their links lead to the pages there are, which show the
newest text: to the same place where its article still reads so, else to the versions of the article.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.calendar import Dag
from compiler.backends.site.context import Context
from compiler.backends.site.links import link
from compiler.backends.site.text_history import Tekstversie
from compiler.backends.site.version_views import OPEN_END
from compiler.model import nodes as n
from compiler.model.checked import CheckedRegeling, Geldigheid
from compiler.vindplaats import Vindplaats

SELF_CHECK = "toets-zelf/"
RULES_SCRIPT = "script/toetsing.js"
"""The rules as a script: made by the JavaScript backend, loaded by the pages of the self-check."""


@dataclass(frozen=True, slots=True)
class Toetstekst:
    """A text to test by: where its pages stand, and its rules."""

    checked: CheckedRegeling
    map: str
    script: str
    eerder: bool

    @property
    def regeling(self) -> n.Regeling:
        return self.checked.regeling

    @property
    def in_title(self) -> str:
        """What tells the pages of an earlier text from those of the newest."""
        return f" ({_words(_validity(self.checked))})" if self.eerder else ""

    def page_of(self, soort: n.Gegevens) -> str:
        return f"{self.map}{soort.naam.replace('_', '-')}/"


@dataclass(frozen=True, slots=True)
class Tekstkeuze:
    """A text in the list to choose from: its days, and the link to the form for it, None on that page."""

    link: Markup | None
    van: Dag
    tot: Dag | None

    @property
    def iso_tot(self) -> str:
        return self.tot.iso if self.tot is not None else OPEN_END


def newest(context: Context) -> Toetstekst:
    return Toetstekst(context.checked, SELF_CHECK, RULES_SCRIPT, False)


def earlier(context: Context) -> tuple[Toetstekst, ...]:
    """The earlier texts, the last one first."""
    return tuple(
        Toetstekst(
            text,
            f"{SELF_CHECK}tekst-{_first_day(text)}/",
            f"script/toetsing-{_first_day(text)}.js",
            True,
        )
        for text in reversed(context.checked.eerder)
    )


def rules_scripts(context: Context) -> Iterator[tuple[str, str]]:
    """The rules of every text, by the path of their script."""
    bronnen = context.bronnen
    if bronnen.toetsing:
        yield RULES_SCRIPT, bronnen.toetsing
        for text in earlier(context):
            yield text.script, bronnen.eerdere_toetsing[_first_day(text.checked)]


def choices(context: Context, shown: Toetstekst, soort: n.Gegevens) -> tuple[Tekstkeuze, ...]:
    """The texts that know a kind of document: that of the page, then the others, newest first.

    None where there is only one text.
    """
    texts = sorted((newest(context), *earlier(context)), key=lambda text: text.map != shown.map)
    if len(texts) == 1:
        return ()
    return tuple(
        _choice(shown, text, known)
        for text in texts
        if (known := text.regeling.gegevens.get(soort.naam)) is not None and known.document
    )


def _choice(shown: Toetstekst, text: Toetstekst, soort: n.Gegevens) -> Tekstkeuze:
    found = _validity(text.checked)
    van = Dag.of(found.vanaf)
    here = text.map == shown.map
    return Tekstkeuze(
        None if here else link(shown.page_of(soort), text.page_of(soort), _words(found)),
        van,
        Dag.of(found.tot_en_met) if found.tot_en_met is not None else None,
    )


def _words(found: Geldigheid) -> str:
    van = Dag.of(found.vanaf).tekst
    if found.tot_en_met is None:
        return f"de tekst vanaf {van}"
    return f"de tekst van {van} tot en met {Dag.of(found.tot_en_met).tekst}"


def addresses(context: Context, text: Toetstekst) -> Mapping[str, str]:
    """Where the articles of an earlier text are now, by their address then; only what differs."""
    vanaf = _validity(text.checked).vanaf
    now: dict[Vindplaats, tuple[Vindplaats, bool]] = {}
    for deel in context.regeling.artikelen:
        for at, versie in enumerate(context.historie.versies(deel)):
            if _holds(versie, vanaf.isoformat()):
                now[versie.plaats] = (deel.vindplaats, at == 0)
    found: dict[str, str] = {}
    for place in (
        part.vindplaats for artikel in text.regeling.artikelen for part in artikel.walk()
    ):
        address = _address(now, place)
        if address != place.anchor:
            found[place.anchor] = address
    return found


def _address(now: Mapping[Vindplaats, tuple[Vindplaats, bool]], place: Vindplaats) -> str:
    deel, same = now.get(Vindplaats(place.delen[:1]), (None, False))
    if deel is None:
        return "versies/"
    if not same:
        return f"{deel.page}#versies"
    return Vindplaats((*deel.delen, *place.delen[1:])).anchor


def _holds(versie: Tekstversie, dag: str) -> bool:
    end = versie.tot_en_met.isoformat() if versie.tot_en_met is not None else OPEN_END
    return versie.vanaf.isoformat() <= dag <= end


def _first_day(checked: CheckedRegeling) -> str:
    return _validity(checked).vanaf.isoformat()


def _validity(checked: CheckedRegeling) -> Geldigheid:
    assert checked.geldigheid is not None
    return checked.geldigheid
