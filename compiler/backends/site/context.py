"""What every page of one site needs: the checked model, the sources, and the names of rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.bronnen import SiteBronnen
from compiler.backends.site.escape import literal
from compiler.backends.site.links import link, regel_address
from compiler.backends.site.notation import words
from compiler.backends.site.rules import RuleViews
from compiler.backends.site.tables import fault
from compiler.backends.site.text import Noten, Text
from compiler.model import nodes as n
from compiler.model.checked import CheckedRegeling, Staat
from compiler.vindplaats import Vindplaats, slug


@dataclass(frozen=True, slots=True)
class StaatView:
    """The state of a sentence or lid: in words, and as a style."""

    tekst: str
    css: str


STATEN = {
    Staat.GEFORMALISEERD: StaatView("te toetsen door de computer", "machine"),
    Staat.MET_BEOORDELING: StaatView("computer en oordeel van een mens", "samen"),
    Staat.BEOORDELING: StaatView("oordeel van een mens", "mens"),
    Staat.ZONDER_REGEL: StaatView("zonder toetsbare inhoud", "zonder"),
}


@dataclass(frozen=True, slots=True)
class Context:
    """Made once per site; views of one page come from `text` and `rules`."""

    checked: CheckedRegeling
    bronnen: SiteBronnen
    noten: Noten
    remarks: Mapping[str, tuple[str, ...]]
    addresses: Mapping[str, str]

    @staticmethod
    def of(checked: CheckedRegeling, bronnen: SiteBronnen) -> Context:
        regeling = checked.regeling
        return Context(
            checked, bronnen, Noten.of(regeling), _remarks(regeling, bronnen), _addresses(regeling)
        )

    @property
    def regeling(self) -> n.Regeling:
        return self.checked.regeling

    def text(self, page: str, anchors: bool = True, terms: bool = True) -> Text:
        return Text(self.regeling, page, self.noten, anchors, terms=terms, remarks=self.remarks)

    def rules(self, page: str) -> RuleViews:
        return RuleViews(self.checked, page)

    def rule_link(self, page: str, naam: str) -> Markup:
        """A rule by its name, linked to where it stands."""
        address = self.addresses.get(naam)
        return link(page, address, words(naam)) if address else literal(words(naam))

    def staat(self, place: Vindplaats) -> StaatView | None:
        staat = self.checked.staten.get(place)
        return STATEN[staat] if staat else None


def own_regels(regeling: n.Regeling) -> Iterator[n.Regel]:
    """Every rule of the regulation, in the order of the text; tables among them."""
    seen: set[int] = set()
    for bepaling in regeling.walk():
        tables = (deel for deel in bepaling.inhoud if isinstance(deel, n.Tabel))
        for regel in (*bepaling.regels, *tables):
            if id(regel) not in seen:
                seen.add(id(regel))
                yield regel


def regel_naam(regel: n.Regel) -> str:
    """The name by which other rules and the ledger know a rule; empty where it has none."""
    match regel:
        case n.Eis():
            return regel.functie
        case (
            n.Gegevens()
            | n.Keuzelijst()
            | n.Tabel()
            | n.Periode()
            | n.Termijn()
            | n.Constante()
            | n.Berekening()
            | n.Afwijking()
            | n.Beoordeling()
        ):
            return regel.naam
        case (
            n.Overeenkomstig()
            | n.Duiding()
            | n.ZonderRegel()
            | n.Hardheidsclausule()
            | n.Slotbepaling()
            | n.Voorbeeld()
        ):
            return ""


def _addresses(regeling: n.Regeling) -> dict[str, str]:
    found: dict[str, str] = {}
    for regel in own_regels(regeling):
        if naam := regel_naam(regel):
            page = regel.vindplaats.page
            table = isinstance(regel, n.Tabel)
            found[naam] = f"{page}#tabel-{slug(naam)}" if table else regel_address(regel.vindplaats, naam)
    for eis in regeling.eisen.values():
        found.setdefault(eis.functie, regel_address(eis.vindplaats, eis.functie))
    return found


def _remarks(regeling: n.Regeling, bronnen: SiteBronnen) -> dict[str, tuple[str, ...]]:
    """Remarks on the official text, by the address of the part they are about."""
    found: dict[str, tuple[str, ...]] = {}
    texts = [(o.anker, o.tekst) for o in bronnen.opmerkingen if o.anker]
    texts += [(f.vindplaats.anchor, fault(regeling, f)) for f in regeling.controlefouten]
    for anker, tekst in texts:
        if tekst not in found.get(anker, ()):
            found[anker] = (*found.get(anker, ()), tekst)
    return found
