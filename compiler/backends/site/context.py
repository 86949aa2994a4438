"""What every page of one site needs: the checked model, the sources, and the names of rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from compiler.backends.site.bronnen import SiteBronnen
from compiler.backends.site.escape import literal
from compiler.backends.site.flow import Verloop, flow
from compiler.backends.site.keuzes import key_lists
from compiler.backends.site.links import link
from compiler.backends.site.names import (
    Moment,
    example_addresses,
    moments,
    norm_users,
    rule_addresses,
)
from compiler.backends.site.notation import day, words
from compiler.backends.site.notes import Noten
from compiler.backends.site.openness import Openstellingen, openness
from compiler.backends.site.quantities import Quantities
from compiler.backends.site.rules import RuleViews
from compiler.backends.site.tables import fault
from compiler.backends.site.text import Text, TextSources
from compiler.backends.site.text_history import Teksthistorie
from compiler.backends.site.time_rules import Tijdregels, time_rules
from compiler.model import nodes as n
from compiler.model.checked import CheckedRegeling, Staat, Verantwoordingsregel
from compiler.source import Span
from compiler.vindplaats import Vindplaats


@dataclass(frozen=True, slots=True)
class StaatView:
    """The state of a sentence or lid: in words, as a style, and what it means."""

    tekst: str
    css: str
    uitleg: str


STATEN = {
    Staat.GEFORMALISEERD: StaatView(
        "te toetsen door de computer",
        "machine",
        "het hangt af van feiten, zoals een datum of bedrag",
    ),
    Staat.MET_BEOORDELING: StaatView(
        "computer en oordeel van een mens", "samen", "deels feiten, deels een afweging"
    ),
    Staat.BEOORDELING: StaatView(
        "oordeel van een mens", "mens", "er is een afweging nodig die een computer niet maakt"
    ),
    Staat.ZONDER_REGEL: StaatView(
        "zonder toetsbare inhoud", "zonder", "de zin legt uit, verwijst of geeft een bevoegdheid"
    ),
}


def staat_of(line: Verantwoordingsregel) -> StaatView:
    """How a sentence of the ledger is shown: what asks a judgement too is told apart."""
    both = line.staat is Staat.GEFORMALISEERD and line.oordeel
    return STATEN[Staat.MET_BEOORDELING if both else line.staat]


@dataclass(frozen=True, slots=True)
class Context:
    """Made once per site; views of one page come from `text` and `rules`.

    `gemaakt` is the day that goes for when this was made, since there is no clock: of the last
    regulation or amendment that it is made of.
    """

    checked: CheckedRegeling
    bronnen: SiteBronnen
    sources: TextSources
    addresses: Mapping[str, str]
    moments: tuple[Moment, ...]
    norm_users: Mapping[str, tuple[str, ...]]
    tijd: Tijdregels
    verloop: Verloop
    openstellingen: Mapping[str, Openstellingen]
    examples: Mapping[Span, str]
    historie: Teksthistorie
    versie: date | None
    gemaakt: date | None

    @staticmethod
    def of(checked: CheckedRegeling, bronnen: SiteBronnen) -> Context:
        regeling = checked.regeling
        addresses = rule_addresses(regeling)
        dates = moments(regeling, addresses)
        tijd = time_rules(regeling, dates, bronnen.waarde_van)
        versie = regeling.versie
        quantities = Quantities.of(regeling, addresses, tijd.tijdvakken)
        return Context(
            checked,
            bronnen,
            _sources(regeling, bronnen, quantities),
            addresses,
            dates,
            norm_users(regeling),
            tijd,
            flow(regeling, tijd),
            {
                lijst.naam: openness(regeling, bronnen.waarde_van, lijst)
                for lijst in key_lists(regeling)
            },
            example_addresses(regeling),
            Teksthistorie.of(checked),
            versie,
            _made_on(checked, versie),
        )

    @property
    def regeling(self) -> n.Regeling:
        return self.checked.regeling

    @property
    def geldt(self) -> str:
        """Which text the site and its files show; "" where its days are not known."""
        found = self.checked.geldigheid
        if found is None:
            return ""
        if found.tot_en_met is None:
            return f"de tekst die geldt vanaf {day(found.vanaf)}"
        return f"de tekst die geldt van {day(found.vanaf)} tot en met {day(found.tot_en_met)}"

    def text(self, page: str, anchors: bool = True, terms: bool = True) -> Text:
        return Text(self.sources, page, anchors, terms)

    def rules(self, page: str) -> RuleViews:
        return RuleViews(self.regeling, page, self.norm_users, self.examples)

    def rule_link(self, page: str, naam: str) -> Markup:
        """A rule by its name, linked to where it stands."""
        address = self.addresses.get(naam)
        return link(page, address, words(naam)) if address else literal(words(naam))

    def staat(self, place: Vindplaats) -> StaatView | None:
        staat = self.checked.staten.get(place)
        return STATEN[staat] if staat else None


def _made_on(checked: CheckedRegeling, versie: date | None) -> date | None:
    """The last day on which anything was adopted that this text is made of, else its own first day."""
    bronnen = (
        bron
        for text in (*checked.eerder, checked)
        if text.geldigheid is not None
        for bron in text.geldigheid.bronnen
    )
    made = (checked.regeling.kop.vastgesteld, *(bron.vastgesteld for bron in bronnen))
    return max((dag for dag in made if dag is not None), default=versie)


def _sources(regeling: n.Regeling, bronnen: SiteBronnen, quantities: Quantities) -> TextSources:
    delen = {bepaling.vindplaats: bepaling for bepaling in _parts(regeling)}
    zinnen = (
        zin.vindplaats
        for bepaling in regeling.walk()
        for alinea in bepaling.alineas
        for zin in alinea.zinnen
    )
    return TextSources(
        regeling,
        Noten.of(regeling),
        delen,
        # Of two definitions of one term the first is shown.
        {begrip.nummer: begrip for begrip in reversed(regeling.begrippen)},
        frozenset((*delen, *zinnen)),
        _remarks(regeling, bronnen),
        quantities,
    )


def _parts(regeling: n.Regeling) -> Iterator[n.Bepaling]:
    """Every part that has an anchor on the site, the sentences of tables included."""
    yield from regeling.walk()
    for tabel in regeling.tabellen.values():
        yield from (part for item in tabel.items for part in item.walk())


def _remarks(regeling: n.Regeling, bronnen: SiteBronnen) -> dict[str, tuple[str, ...]]:
    """Remarks on the official text, by the address of the part they are about."""
    found: dict[str, tuple[str, ...]] = {}
    texts = [(o.anker, o.tekst) for o in bronnen.opmerkingen if o.anker]
    said = {anker for anker, _ in texts}
    faults = [(f.vindplaats.anchor, fault(f)) for f in regeling.controlefouten]
    texts += [(anker, tekst) for anker, tekst in faults if anker not in said]
    for anker, tekst in texts:
        if tekst not in found.get(anker, ()):
            found[anker] = (*found.get(anker, ()), tekst)
    return found
