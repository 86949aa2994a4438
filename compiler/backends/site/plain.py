"""Conditions and values in plain Dutch, made from the rule itself.

`explain` gives an `Uitleg`: a sentence, with a list below it where the rule is a list. Nothing is
added to the rule and nothing left out; the words are those of the names in the `.kw`.

For `ingediend_op valt in aanvraagperiode`: "de aanvraag is ingediend in de periode van 7 juli 2025
tot en met 17 oktober 2025".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from compiler.backends.site.notation import (
    day,
    is_plural,
    listing,
    value_text,
    with_article,
    words,
)
from compiler.model import expressions as e
from compiler.model.nodes import Regeling
from compiler.model.types import Basistype, Gegevenstype

_COMPARE = {
    e.Vergelijkwijze.GELIJK: ("is", "is niet"),
    e.Vergelijkwijze.ONGELIJK: ("is niet", "is"),
    e.Vergelijkwijze.TEN_MINSTE: ("is ten minste", "is minder dan"),
    e.Vergelijkwijze.TEN_HOOGSTE: ("is ten hoogste", "is meer dan"),
    e.Vergelijkwijze.MEER_DAN: ("is meer dan", "is niet meer dan"),
    e.Vergelijkwijze.MINDER_DAN: ("is minder dan", "is niet minder dan"),
    e.Vergelijkwijze.UITERLIJK_OP: ("is uiterlijk", "is later dan"),
    e.Vergelijkwijze.VANAF: ("is op of na", "is vóór"),
    e.Vergelijkwijze.VOOR: ("is vóór", "is op of na"),
    e.Vergelijkwijze.NA: ("is na", "is op of vóór"),
}
_MOMENT = {
    e.Vergelijkwijze.GELIJK: "op",
    e.Vergelijkwijze.ONGELIJK: "niet op",
    e.Vergelijkwijze.UITERLIJK_OP: "uiterlijk op",
    e.Vergelijkwijze.VANAF: "op of na",
    e.Vergelijkwijze.VOOR: "vóór",
    e.Vergelijkwijze.NA: "na",
    e.Vergelijkwijze.TEN_MINSTE: "op of na",
    e.Vergelijkwijze.TEN_HOOGSTE: "uiterlijk op",
    e.Vergelijkwijze.MEER_DAN: "na",
    e.Vergelijkwijze.MINDER_DAN: "vóór",
}


@dataclass(frozen=True, slots=True)
class Uitleg:
    """A sentence without capital or full stop, and the points below it."""

    tekst: str
    punten: tuple[Uitleg, ...] = ()

    @property
    def plat(self) -> str:
        """The same on one line."""
        if not self.punten:
            return self.tekst
        return f"{self.tekst} {'; '.join(punt.plat for punt in self.punten)}"


@dataclass(frozen=True, slots=True)
class PlainDutch:
    """Renders the expressions of one regulation; `onderwerp` is what the rule speaks about."""

    regeling: Regeling
    onderwerp: str = ""

    def explain(self, expression: e.Expression) -> Uitleg:
        """A condition or a value as a sentence, with points where it is a combination."""
        match expression:
            case e.EnKeten(termen):
                return Uitleg("al het volgende is waar:", self._all(termen))
            case e.OfKeten(termen):
                return Uitleg("ten minste een van deze is waar:", self._all(termen))
            case e.Niet(e.EnKeten(termen)):
                return Uitleg("niet al het volgende is waar:", self._all(termen))
            case e.Niet(e.OfKeten(termen)):
                return Uitleg("geen van deze is waar:", self._all(termen))
            case e.Niet(e.Niet(term)):
                return self.explain(term)
            case e.Kwantor():
                return self._kwantor(expression)
            case e.IndienDan(voorwaarde, dan, anders):
                return Uitleg(
                    "dat hangt ervan af:",
                    (
                        Uitleg(f"als {self.explain(voorwaarde).plat}: {self.explain(dan).plat}"),
                        Uitleg(f"anders: {self.explain(anders).plat}"),
                    ),
                )
            case e.Naar(waarde, takken):
                return Uitleg(
                    f"dat hangt af van {self.value(waarde)}:", self._takken(waarde, takken)
                )
            case e.Uiterste(soort, termen):
                return Uitleg(f"het {soort} van:", self._all(termen))
            case _:
                return Uitleg(self.phrase(expression))

    def phrase(self, expression: e.Expression) -> str:
        """On one line: a condition as a sentence, anything else as a value."""
        if _is_condition(expression):
            return self.condition(expression)
        return self.value(expression)

    # ------------------------------------------------------------ conditions

    def condition(self, expression: e.Expression, negated: bool = False) -> str:
        """A ja/nee expression as a main clause."""
        match expression:
            case e.Niet(term):
                return self.condition(term, not negated)
            case e.Vergelijking(wijze, links, rechts):
                return self._vergelijking(wijze, links, rechts, negated)
            case e.ValtIn(datum, periode):
                return self._moment(datum, f"in {self.value(periode)}", negated, last=True)
            case e.BinnenNa(datum, termijn, vanaf):
                moment = f"binnen {self.value(termijn)} na {self.value(vanaf)}"
                return self._moment(datum, moment, negated)
            case e.Tussen(waarde, van, tot_en_met):
                grenzen = f"van {self.value(van)} tot en met {self.value(tot_en_met)}"
                return f"{self.value(waarde)} is {_not(negated)}{grenzen}"
            case e.EenVan(waarde, mogelijkheden):
                keuzes = listing([self.value(m) for m in mogelijkheden], "of")
                return f"{self.value(waarde)} is {_not(negated)}een van: {keuzes}"
            case e.Bevat(lijst, waarde):
                noemt = "noemt niet" if negated else "noemt"
                return f"{self.value(lijst)} {noemt} {self.value(waarde)}"
            case e.Opgegeven(veld):
                return f"{self.value(veld)} is {_not(negated)}opgegeven"
            case e.Beoordelingsvraag():
                return self._beoordeling(expression, "nee" if negated else "ja")
            case e.EnKeten(termen) | e.OfKeten(termen):
                word = "of" if isinstance(expression, e.OfKeten) else "en"
                joined = listing([f"({self.phrase(t)})" for t in termen], word)
                return f"niet: {joined}" if negated else joined
            case e.Kwantor():
                text = self._kwantor(expression).plat
                return f"het is niet zo dat geldt: {text}" if negated else text
            case e.Letterlijk():
                return "nooit" if expression.waarde is negated else "altijd"
            case e.Veldwaarde():
                return self._ja_nee_veld(expression, negated)
            case _:
                return f"{self.value(expression)} is {'nee' if negated else 'ja'}"

    def _vergelijking(
        self, wijze: e.Vergelijkwijze, links: e.Expression, rechts: e.Expression, negated: bool
    ) -> str:
        if isinstance(rechts, e.Letterlijk) and isinstance(rechts.waarde, bool):
            same = wijze is e.Vergelijkwijze.GELIJK
            return self.condition(links, negated is (rechts.waarde is same))
        if _event(links) and _is_date(rechts):
            return self._moment(links, f"{_MOMENT[wijze]} {self.value(rechts)}", negated)
        return f"{self.value(links)} {_COMPARE[wijze][negated]} {self.value(rechts)}"

    def _moment(self, datum: e.Expression, moment: str, negated: bool, last: bool = False) -> str:
        event = _event(datum)
        if event is None:
            verb = "ligt" if moment.startswith("in ") else "is"
            return f"{self.value(datum)} {verb} {_not(negated)}{moment}"
        drager, deelwoord = event
        moment = (
            f"{_not(negated)}{deelwoord} {moment}"
            if last
            else f"{_not(negated)}{moment} {deelwoord}"
        )
        return f"{self.value(drager)} is {moment}"

    def _ja_nee_veld(self, veldwaarde: e.Veldwaarde, negated: bool) -> str:
        omschrijving = self._omschrijving(veldwaarde)
        if omschrijving.startswith("of "):
            return f"{_not(negated)}dat {omschrijving[3:]}"
        wie = self._van(veldwaarde.drager)
        return f"{_not(negated)}{words(veldwaarde.veld)}{wie}"

    def _beoordeling(self, vraag: e.Beoordelingsvraag, antwoord: str) -> str:
        norm = self.regeling.beoordelingen.get(vraag.beoordeling)
        if norm is None:
            return f"het oordeel over ‘{words(vraag.beoordeling)}’ is ‘{antwoord}’"
        door = with_article(norm.door)
        return f"{door} antwoordt ‘{antwoord}’ op de vraag: {norm.vraag}"

    def _kwantor(self, kwantor: e.Kwantor) -> Uitleg:
        naam = words(kwantor.variabele.naam)
        lijst = self.value(kwantor.lijst)
        inner = self.explain(kwantor.voorwaarde)
        if kwantor.soort == "elk":
            telwoord = "elk" if with_article(kwantor.variabele.naam).startswith("het ") else "elke"
        else:
            telwoord = "ten minste één"
        return Uitleg(f"voor {telwoord} {naam} uit {lijst} geldt: {inner.tekst}", inner.punten)

    # ------------------------------------------------------------ values

    def value(self, expression: e.Expression) -> str:
        """A value as a noun phrase."""
        match expression:
            case e.Letterlijk():
                return expression.tekst or value_text(expression.waarde)
            case e.Keuzewaarde(naam, type_):
                return f"‘{self.keuze(type_.keuzelijst, naam)}’"
            case e.Variabele(naam, _):
                return with_article(naam)
            case e.Veldwaarde():
                return self._veld(expression)
            case e.Naamwaarde(naam, _):
                return self._naam(naam)
            case e.Aanroep(berekening, argumenten):
                return self._aanroep(berekening, argumenten)
            case e.Tabelwaarde(tabel, kolom, sleutels, per):
                keys = [self.value(waarde) for _, waarde in sleutels]
                keys += [self.value(per)] if per is not None else []
                return f"{with_article(kolom)} in de tabel ‘{words(tabel)}’ voor {listing(keys)}"
            case e.Som(lijst, variabele, waarde, voorwaarde):
                if variabele is None or waarde is None:
                    return f"de som van {self.value(lijst)}"
                over = f"{self.value(lijst)}{self._waarvoor(voorwaarde)}"
                return f"de som van {self.value(waarde)}, over {over}"
            case e.Aantal(lijst, _, voorwaarde):
                return f"het aantal in {self.value(lijst)}{self._waarvoor(voorwaarde)}"
            case e.Rekenkundig(bewerking, links, rechts):
                word = "maal" if bewerking == "keer" else bewerking
                return f"{self._operand(links)} {word} {self._operand(rechts)}"
            case e.Aandeel(percentage, geheel):
                return f"{self.value(percentage)} van {self._operand(geheel)}"
            case e.Uiterste(soort, termen):
                return f"het {soort} van ({'; '.join(self.value(t) for t in termen)})"
            case e.DatumTermijn(termijn, richting, datum):
                return f"{self.value(termijn)} {richting} {self.value(datum)}"
            case e.Periodegrens(grens, periode):
                return self._grens(grens, periode)
            case e.IndienDan() | e.Naar():
                return f"({self.explain(expression).plat})"
            case (
                e.Vergelijking()
                | e.ValtIn()
                | e.Tussen()
                | e.BinnenNa()
                | e.EenVan()
                | e.Bevat()
                | e.Opgegeven()
                | e.EnKeten()
                | e.OfKeten()
                | e.Niet()
                | e.Beoordelingsvraag()
                | e.Kwantor()
            ):
                return f"het antwoord op ‘{self.condition(expression)}’"
            case _:
                assert_never(expression)

    def keuze(self, keuzelijst: str, naam: str) -> str:
        """The words of a value of a keuzelijst, short where there is a short form."""
        lijst = self.regeling.keuzelijsten.get(keuzelijst)
        keuze = next((k for k in lijst.waarden if k.naam == naam), None) if lijst else None
        return (keuze.kort or keuze.label or words(naam)) if keuze else words(naam)

    def _veld(self, veldwaarde: e.Veldwaarde) -> str:
        event = _event(veldwaarde)
        if event is not None:
            drager, deelwoord = event
            return f"de dag waarop {self.value(drager)} is {deelwoord}"
        counted = veldwaarde.type is Basistype.AANTAL and is_plural(veldwaarde.veld)
        naam = f"het aantal {words(veldwaarde.veld)}" if counted else with_article(veldwaarde.veld)
        return f"{naam}{self._van(veldwaarde.drager)}"

    def _van(self, drager: e.Expression) -> str:
        if isinstance(drager, e.Variabele) and drager.naam == self.onderwerp:
            return ""
        return f" van {self.value(drager)}"

    def _naam(self, naam: str) -> str:
        if periode := self.regeling.perioden.get(naam):
            return f"de periode van {day(periode.begin)} tot en met {day(periode.einde)}"
        if termijn := self.regeling.termijnen.get(naam):
            return termijn.tekst
        if constante := self.regeling.constanten.get(naam):
            return constante.waarde.tekst or value_text(constante.waarde.waarde)
        return with_article(naam)

    def _aanroep(self, berekening: str, argumenten: tuple[e.Expression, ...]) -> str:
        shown = [
            self.value(a)
            for a in argumenten
            if not (isinstance(a, e.Variabele) and a.naam == self.onderwerp)
        ]
        voor = f" voor {listing(shown)}" if shown else ""
        return f"{with_article(berekening)}{voor}"

    def _grens(self, grens: str, periode: e.Expression) -> str:
        if isinstance(periode, e.Naamwaarde) and (p := self.regeling.perioden.get(periode.naam)):
            return (
                f"{day(p.begin if grens == 'begin' else p.einde)} ({grens} van de {words(p.naam)})"
            )
        return f"{'de eerste' if grens == 'begin' else 'de laatste'} dag van {self.value(periode)}"

    def _operand(self, expression: e.Expression) -> str:
        text = self.value(expression)
        return f"({text})" if isinstance(expression, e.Rekenkundig) else text

    def _waarvoor(self, voorwaarde: e.Expression | None) -> str:
        return "" if voorwaarde is None else f", waarvoor geldt: {self.explain(voorwaarde).plat}"

    def _all(self, termen: tuple[e.Expression, ...]) -> tuple[Uitleg, ...]:
        return tuple(self.explain(term) for term in termen)

    def _takken(
        self, waarde: e.Expression, takken: tuple[tuple[str, e.Expression], ...]
    ) -> tuple[Uitleg, ...]:
        lijst = getattr(waarde.type, "keuzelijst", "")
        explained = [(self.keuze(lijst, naam), self.explain(tak)) for naam, tak in takken]
        return tuple(Uitleg(f"{naam}: {uitleg.tekst}", uitleg.punten) for naam, uitleg in explained)

    def _omschrijving(self, veldwaarde: e.Veldwaarde) -> str:
        soort = veldwaarde.drager.type
        if not isinstance(soort, Gegevenstype):
            return ""
        gegevens = self.regeling.gegevens.get(soort.gegevens)
        veld = gegevens.veld(veldwaarde.veld) if gegevens else None
        return veld.omschrijving if veld else ""


def _event(expression: e.Expression) -> tuple[e.Expression, str] | None:
    """Of a date such as `ingediend_op`: who, and the participle ("ingediend")."""
    if (
        isinstance(expression, e.Veldwaarde)
        and expression.type is Basistype.DATUM
        and expression.veld.endswith("_op")
    ):
        return expression.drager, words(expression.veld[: -len("_op")])
    return None


def _is_date(expression: e.Expression) -> bool:
    return expression.type is Basistype.DATUM


def _is_condition(expression: e.Expression) -> bool:
    return expression.type is Basistype.JA_NEE


def _not(negated: bool) -> str:
    return "niet " if negated else ""
