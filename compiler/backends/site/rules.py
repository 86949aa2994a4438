"""Rules as view objects: what each construct demands, in labelled lines, with links.

`RuleViews` knows the page it writes for and the regulation; one method per kind of construct.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.documents import VoorbeeldView, voorbeeld_view
from compiler.backends.site.escape import literal
from compiler.backends.site.links import link, place_link, regel_address, regel_id
from compiler.backends.site.notation import (
    capital,
    day,
    listing,
    sentence,
    value_text,
    with_article,
    words,
)
from compiler.backends.site.plain import PlainDutch, Uitleg
from compiler.backends.site.rule_views import (
    NormView,
    Regelpunt,
    RegelView,
    Uitwerking,
    ZonderView,
)
from compiler.backends.site.tables import table_view
from compiler.model import expressions as e
from compiler.model import nodes as n
from compiler.model.walk import walk
from compiler.source import Span
from compiler.vindplaats import Vindplaats


def regels_below(bepaling: n.Bepaling) -> Iterator[n.Regel]:
    """The rules under a part and under all parts below it, in the order of the file.

    A table that stands in the text itself is shown there, and not once more among the rules.
    """
    for part in bepaling.walk():
        shown = {id(deel) for deel in part.inhoud}
        yield from (regel for regel in part.regels if id(regel) not in shown)


@dataclass(frozen=True, slots=True)
class RuleViews:
    """Makes the views of one page ("artikel-9/")."""

    regeling: n.Regeling
    page: str
    norm_users: Mapping[str, tuple[str, ...]]
    examples: Mapping[Span, str]

    def uitwerking(self, regels: tuple[n.Regel, ...]) -> Uitwerking:
        """Everything under one lid, sorted by what the reader does with it."""
        data = (n.Gegevens, n.Keuzelijst)
        views = tuple(v for r in regels if not isinstance(r, data) and (v := self.regel(r)))
        shown = {tekst for view in views for tekst in view.duidingen}
        return Uitwerking(
            views,
            tuple(v for r in regels if isinstance(r, data) and (v := self.regel(r))),
            tuple(self._norm(r) for r in regels if isinstance(r, n.Beoordeling)),
            tuple(r.tekst for r in regels if isinstance(r, n.Duiding) and r.tekst not in shown),
            tuple(self._voorbeeld(r) for r in regels if isinstance(r, n.Voorbeeld)),
            tuple(self._zonder(r) for r in regels if isinstance(r, n.ZonderRegel)),
            tuple(
                table_view(self.regeling, self.page, r) for r in regels if isinstance(r, n.Tabel)
            ),
        )

    def _voorbeeld(self, voorbeeld: n.Voorbeeld) -> VoorbeeldView:
        _, _, anker = self.examples[voorbeeld.span].partition("#")
        return voorbeeld_view(self.regeling, voorbeeld, anker)

    def regel(self, regel: n.Regel) -> RegelView | None:
        """The view of one rule; None for what has a view of another kind."""
        match regel:
            case n.Eis():
                return self._eis(regel)
            case n.Berekening():
                return self._berekening(regel)
            case n.Afwijking():
                return self._afwijking(regel)
            case n.Overeenkomstig():
                return self._overeenkomstig(regel)
            case n.Periode(naam, begin, einde):
                text = f"van {day(begin)} tot en met {day(einde)}, de eerste en de laatste dag meegerekend"
                return _view("Periode", naam, Regelpunt("Loopt", Uitleg(text)))
            case n.Termijn(naam, _, tekst):
                return _view("Termijn", naam, Regelpunt("Duurt", Uitleg(tekst)))
            case n.Constante(naam, waarde):
                text = waarde.tekst or value_text(waarde.waarde)
                return _view("Vaste waarde", naam, Regelpunt("Is", Uitleg(text)))
            case n.Hardheidsclausule(begunstigde):
                text = f"wie beslist kan afwijken van een weigering die {with_article(begunstigde)} treft"
                return _view(
                    "Hardheidsclausule",
                    f"voor {words(begunstigde)}",
                    Regelpunt("Betekent", Uitleg(text)),
                )
            case n.Slotbepaling():
                return _slot(regel)
            case n.Keuzelijst():
                return self._keuzelijst(regel)
            case n.Gegevens():
                return self._gegevens(regel)
            case (
                n.Tabel()
                | n.Beoordeling()
                | n.Duiding()
                | n.ZonderRegel()
                | n.Opmerking()
                | n.Voorbeeld()
            ):
                return None

    # ------------------------------------------------------------ eisen and uitzonderingen

    def _eis(self, eis: n.Eis) -> RegelView:
        plain = self._plain(eis.onderwerp)
        punten = self._condities(plain, eis.condities)
        punten.append(Regelpunt("Vraagt", plain.explain(eis.geldt)))
        punten += self._links("Uitzondering", (self._afwijking_link(a) for a in eis.afwijkingen))
        meer = []
        if eis.anders is not None:
            meer.append(Regelpunt("Zo niet", Uitleg(f"“{_melding(eis.anders)}”")))
        meer += self._treft(plain, eis.treft, eis.onderwerp.variabele)
        if eis.overeenkomstig is not None:
            bron = place_link(self.page, eis.overeenkomstig)
            meer.append(Regelpunt("Overgenomen uit", html=bron))
        meer += self._used(eis.geldt, *(c.voorwaarde for c in eis.condities))
        if eis.hardheidsclausule is not None:
            clausule = place_link(self.page, eis.hardheidsclausule)
            meer.append(Regelpunt("Afwijken kan volgens", html=clausule))
        return RegelView(
            "Eis",
            "eis",
            words(eis.naam if eis.functie == eis.naam else eis.functie),
            regel_id(eis.functie),
            tuple(punten),
            eis.duidingen,
            _about(eis.onderwerp),
            tuple(meer),
        )

    def _afwijking(self, afwijking: n.Afwijking) -> RegelView:
        plain = self._plain(afwijking.onderwerp)
        opzij = [self._eis_link(f) for f in afwijking.van_eisen]
        opzij += [self._afwijking_link(a) for a in afwijking.van_afwijkingen]
        punten = self._links("Zet opzij", opzij)
        punten += self._condities(plain, afwijking.condities)
        door = (self._afwijking_link(a) for a in afwijking.opzij_door)
        return RegelView(
            "Uitzondering",
            "afwijking",
            words(afwijking.naam),
            regel_id(afwijking.naam),
            tuple(punten + self._links("Wijkt zelf voor", door)),
            afwijking.duidingen,
            _about(afwijking.onderwerp),
            tuple(self._used(*(c.voorwaarde for c in afwijking.condities))),
        )

    def _overeenkomstig(self, regel: n.Overeenkomstig) -> RegelView:
        punten = [
            Regelpunt("Neemt over", html=place_link(self.page, regel.bron)),
            Regelpunt("Gaat over", Uitleg(f"elke {words(regel.soort)}")),
            *self._links("Geeft de eisen", (self._eis_link(f) for f in regel.eisen)),
        ]
        naam = f"{regel.bron} voor {words(regel.soort)}"
        return RegelView("Overeenkomstig", "overeenkomstig", naam, "", tuple(punten))

    def _condities(self, plain: PlainDutch, condities: tuple[n.Conditie, ...]) -> list[Regelpunt]:
        return [Regelpunt(capital(c.woord), plain.explain(c.voorwaarde)) for c in condities]

    def _treft(self, plain: PlainDutch, treft: n.Treft, variabele: str) -> list[Regelpunt]:
        match treft.soort:
            case "document":
                return []
            case "element":
                return [Regelpunt("Treft", Uitleg(f"alleen {with_article(variabele)} zelf"))]
            case "onderdeel" | "bedrag" if treft.waarde is not None:
                return [Regelpunt("Treft", plain.explain(treft.waarde))]
            case _:
                return []

    # ------------------------------------------------------------ berekeningen and data

    def _berekening(self, berekening: n.Berekening) -> RegelView:
        plain = self._plain(berekening.onderwerp)
        punten = []
        if berekening.parameters:
            gevraagd = [f"{words(p.naam)} ({_type(p.type)})" for p in berekening.parameters]
            punten.append(Regelpunt("Vraagt om", Uitleg(listing(gevraagd))))
        punten.append(Regelpunt("Uitkomst", plain.explain(berekening.uitdrukking)))
        soort = Regelpunt("Soort waarde", Uitleg(_type(berekening.type)))
        return RegelView(
            "Berekening",
            "bereken",
            words(berekening.naam),
            regel_id(berekening.naam),
            tuple(punten),
            berekening.duidingen,
            _about(berekening.onderwerp) if berekening.onderwerp is not None else "",
            (soort, *self._used(berekening.uitdrukking)),
        )

    def _gegevens(self, gegevens: n.Gegevens) -> RegelView:
        punten = (
            [Regelpunt("Van", Uitleg(with_article(gegevens.auteur)))] if gegevens.auteur else []
        )
        if gegevens.omschrijving:
            punten.insert(0, Regelpunt("Is", Uitleg(gegevens.omschrijving)))
        for veld in gegevens.velden:
            text = veld.omschrijving or "zonder omschrijving"
            los = "; mag ontbreken" if veld.mag_ontbreken else ""
            punten.append(
                Regelpunt(capital(words(veld.naam)), Uitleg(f"{text} ({_type(veld.type)}{los})"))
            )
        naam = words(gegevens.naam)
        return RegelView("Gegevens", "gegevens", naam, regel_id(gegevens.naam), tuple(punten))

    def _keuzelijst(self, lijst: n.Keuzelijst) -> RegelView:
        waarden = tuple(Uitleg(k.label or words(k.naam)) for k in lijst.waarden)
        punten = [Regelpunt("Waarden", Uitleg("een van deze:", waarden))]
        if lijst.omschrijving:
            punten.insert(0, Regelpunt("Is", Uitleg(lijst.omschrijving)))
        naam = words(lijst.naam)
        return RegelView("Keuzelijst", "keuzelijst", naam, regel_id(lijst.naam), tuple(punten))

    # ------------------------------------------------------------ norms, examples, gaps

    def _norm(self, norm: n.Beoordeling) -> NormView:
        gebruikers = (self._rule_link(naam) for naam in self.norm_users.get(norm.naam, ()))
        return NormView(
            words(norm.naam),
            regel_id(norm.naam),
            with_article(norm.door),
            norm.vraag,
            norm.woorden,
            tuple(gebruikers),
        )

    def _rule_link(self, naam: str) -> Markup:
        if berekening := self.regeling.berekeningen.get(naam):
            return self._to(berekening.vindplaats, naam, "berekening")
        eis = naam in self.regeling.eisen
        return self._eis_link(naam) if eis else self._afwijking_link(naam)

    def _zonder(self, regel: n.ZonderRegel) -> ZonderView:
        bij = "" if regel.bij == (regel.vindplaats,) else listing([str(v) for v in regel.bij])
        return ZonderView(words(regel.reden), regel.toelichting, bij)

    # ------------------------------------------------------------ links

    def _eis_link(self, functie: str) -> Markup:
        eis = self.regeling.eisen.get(functie)
        return self._to(eis.vindplaats, functie, "eis") if eis else literal(words(functie))

    def _afwijking_link(self, naam: str) -> Markup:
        afwijking = self.regeling.afwijkingen.get(naam)
        if afwijking is None:
            return literal(words(naam))
        return self._to(afwijking.vindplaats, naam, "uitzondering")

    def _to(self, place: Vindplaats, functie: str, soort: str) -> Markup:
        text = f"{words(functie)} ({soort}, {place})"
        return link(self.page, regel_address(place, functie), text)

    def _links(self, label: str, links: Iterator[Markup] | list[Markup]) -> list[Regelpunt]:
        """One line with these links: a list where there are several."""
        found = list(links)
        if len(found) < 2:
            return [Regelpunt(label, html=html) for html in found]
        items = Markup("").join(Markup("<li>{}</li>").format(html) for html in found)
        return [Regelpunt(label, html=Markup("<ul>{}</ul>").format(items))]

    def _used(self, *expressions: e.Expression) -> list[Regelpunt]:
        """Links to the berekeningen and open norms that a rule calls on, each once."""
        found: dict[Markup, None] = {}
        for part in (part for expression in expressions for part in walk(expression)):
            if isinstance(part, e.Aanroep) and (
                b := self.regeling.berekeningen.get(part.berekening)
            ):
                found[self._to(b.vindplaats, b.naam, "berekening")] = None
            if isinstance(part, e.Beoordelingsvraag) and (
                norm := self.regeling.beoordelingen.get(part.beoordeling)
            ):
                found[self._to(norm.vindplaats, norm.naam, "open norm")] = None
        return self._links("Gebruikt", list(found))

    def _plain(self, onderwerp: n.Onderwerp | None) -> PlainDutch:
        return PlainDutch(self.regeling, onderwerp.variabele if onderwerp else "")


def _view(soort: str, naam: str, *punten: Regelpunt) -> RegelView:
    return RegelView(soort, "waarde", words(naam), regel_id(naam), punten)


def _about(onderwerp: n.Onderwerp) -> str:
    if onderwerp.lijst:
        lijst = f"{words(onderwerp.lijst)} van {with_article(onderwerp.soort)}"
        return f"elke {words(onderwerp.variabele)} in {lijst}"
    return with_article(onderwerp.soort)


def _melding(melding: n.Melding) -> str:
    """The sentence with the names of what is filled in between brackets: no values are known here."""
    return "".join(
        deel if isinstance(deel, str) else f"[{words(deel.span.text)}]" for deel in melding.delen
    )


def _type(type_: object) -> str:
    return words(str(type_))


def _slot(slot: n.Slotbepaling) -> RegelView:
    if slot.soort == "citeertitel":
        return RegelView(
            "Slotbepaling", "waarde", "citeertitel", "", (Regelpunt("Is", Uitleg(slot.titel)),)
        )
    text = day(slot.datum) if slot.datum else "onbekend"
    punt = Regelpunt("Met ingang van", Uitleg(text))
    return RegelView("Slotbepaling", "waarde", slot.soort, "", (punt,))


def points(uitleg: Uitleg) -> str:
    """A sentence for a reader; used by the templates."""
    return sentence(uitleg.tekst) if not uitleg.punten else capital(uitleg.tekst)
