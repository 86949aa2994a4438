"""Binding: an expression as written becomes one whose names are resolved and whose kinds fit.

A name is looked up from the inside out: the variables of `voor elk` and the parameters; the fields
of the subject of the rule; the document itself; periods, terms and constants; calculations; open
norms; and last the values of the keuzelijst that the other side of a comparison asks for. What the
first of these knows, the next is not asked. After a report the result is None, so that one mistake
gives one message.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal, assert_never

from compiler.diagnostics import codes
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.expressions import Expression, Vergelijkwijze
from compiler.model.from_syntax.context import Context
from compiler.model.literals import (
    read_bedrag,
    read_datum,
    read_getal,
    read_percentage,
    read_termijn,
)
from compiler.model.types import Basistype, Gegevenstype, Keuzetype, Lijst, Type
from compiler.source import Span
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats

_ORDERED = (Basistype.BEDRAG, Basistype.AANTAL, Basistype.PERCENTAGE)

_COMPARISONS: dict[str, Vergelijkwijze] = {
    "gelijk": Vergelijkwijze.GELIJK,
    "ongelijk": Vergelijkwijze.ONGELIJK,
    "ten_minste": Vergelijkwijze.TEN_MINSTE,
    "ten_hoogste": Vergelijkwijze.TEN_HOOGSTE,
    "meer_dan": Vergelijkwijze.MEER_DAN,
    "minder_dan": Vergelijkwijze.MINDER_DAN,
    "uiterlijk_op": Vergelijkwijze.UITERLIJK_OP,
    "vanaf": Vergelijkwijze.VANAF,
    "voor_datum": Vergelijkwijze.VOOR,
    "na_datum": Vergelijkwijze.NA,
}
_OF_DATES = ("uiterlijk_op", "vanaf", "voor_datum", "na_datum")
_FOR_DATES = {
    "ten_minste": "is vanaf",
    "ten_hoogste": "is uiterlijk op",
    "meer_dan": "is na",
    "minder_dan": "is voor",
}


@dataclass(frozen=True, slots=True)
class Scope:
    """What the names of one rule can mean: its variables, its subject and its document."""

    variabelen: dict[str, e.Variabele] = field(default_factory=dict)
    onderwerp: e.Variabele | None = None
    document: e.Variabele | None = None

    def with_variable(self, variabele: e.Variabele) -> Scope:
        return replace(self, variabelen={**self.variabelen, variabele.naam: variabele})


class Binder:
    """Binds the expressions of one rule; `berekening` gives a calculation by name, bound on demand."""

    def __init__(
        self,
        context: Context,
        scope: Scope,
        hier: Vindplaats,
        berekening: Callable[[s.Naam], m.Berekening | None],
    ) -> None:
        self._context = context
        self._scope = scope
        self._hier = hier
        self._berekening = berekening

    # ------------------------------------------------------------ the door

    def voorwaarde(self, written: s.Uitdrukking) -> Expression | None:
        """A condition: an expression that must be ja/nee."""
        return self.of_type(written, Basistype.JA_NEE)

    def of_type(self, written: s.Uitdrukking, expected: Type) -> Expression | None:
        """An expression that must have one type."""
        bound = self.bind(written, expected)
        if bound is None or bound.type == expected:
            return bound
        return self._mixed(
            bound.span,
            f"dit is {_a(bound.type)}, hier hoort {_a(expected)}",
            _HOW.get(expected, "") if isinstance(expected, Basistype) else "",
        )

    def bind(self, written: s.Uitdrukking, expected: Type | None = None) -> Expression | None:
        """An expression; `expected` only helps to tell which keuzelijst a value is of."""
        match written:
            case s.Letterlijk():
                return self._literal(written, expected)
            case s.Naamterm(naam=naam):
                return self._name(naam, expected)
            case s.VeldVan():
                return self._field_of(written)
            case s.Aanroep():
                return self._call(written)
            case s.Tabelterm():
                return self._cell(written)
            case s.Over():
                return self._over(written)
            case s.Bewerking():
                return self._operation(written, expected)
            case _:
                assert_never(written)

    # ------------------------------------------------------------ literals

    def _literal(self, written: s.Letterlijk, expected: Type | None) -> Expression | None:
        if isinstance(expected, Keuzetype) and written.soort in ("getal", "tekst"):
            return self._keuze_by_text(written, expected)
        span, text = written.span, written.tekst
        value: e.Waarde | None
        kind: Basistype
        match written.soort:
            case "bedrag":
                value, kind = read_bedrag(text), Basistype.BEDRAG
            case "datum":
                value, kind = read_datum(text), Basistype.DATUM
            case "termijn":
                value, kind = read_termijn(text), Basistype.TERMIJN
            case "percentage":
                value, kind = read_percentage(text), Basistype.PERCENTAGE
            case "getal":
                value, kind = read_getal(text), Basistype.AANTAL
            case "tekst":
                value, kind = text, Basistype.TEKST
            case "ja_nee":
                value, kind = text == "ja", Basistype.JA_NEE
            case _:
                assert_never(written.soort)
        if value is None:
            how = {
                Basistype.BEDRAG: "schrijf een bedrag als € 1.098.263,11 of € 500.000",
                Basistype.DATUM: "schrijf een dag van de kalender, zoals 7 juli 2025",
            }
            self._context.report(
                codes.WAARDE_BESTAAT_NIET,
                span,
                f"dit is geen {kind}",
                help=how.get(kind, "gebruik een getal van ten hoogste achttien cijfers"),
                at=self._hier,
            )
            return None
        return e.Letterlijk(value, kind, text, span)

    def _keuze_by_text(self, written: s.Letterlijk, expected: Keuzetype) -> Expression | None:
        lijst = self._context.keuzelijsten[expected.keuzelijst]
        for keuze in lijst.waarden:
            if written.tekst in (keuze.naam, keuze.label, keuze.kort):
                return e.Keuzewaarde(keuze.naam, expected, written.span)
        return self._no_keuze(s.Naam(written.tekst, written.span), lijst)

    def _no_keuze(self, naam: s.Naam, lijst: m.Keuzelijst) -> Expression | None:
        self._context.report_unknown(
            codes.GEEN_KEUZE,
            naam,
            f"‘{naam.tekst}’ staat niet in de keuzelijst {lijst.naam}",
            (keuze.naam for keuze in lijst.waarden),
            self._hier,
        )
        return None

    # ------------------------------------------------------------ names

    def _name(self, naam: s.Naam, expected: Type | None) -> Expression | None:
        found = self._known_name(naam)
        if found is not None:
            return found
        if self._context.is_reported(naam.tekst):
            return None
        if isinstance(expected, Keuzetype):
            lijst = self._context.keuzelijsten[expected.keuzelijst]
            if any(keuze.naam == naam.tekst for keuze in lijst.waarden):
                return e.Keuzewaarde(naam.tekst, expected, naam.span)
        lists = [
            lijst
            for lijst in self._context.keuzelijsten.values()
            if any(keuze.naam == naam.tekst for keuze in lijst.waarden)
        ]
        if len(lists) == 1 and not isinstance(expected, Keuzetype):
            return e.Keuzewaarde(naam.tekst, Keuzetype(lists[0].naam), naam.span)
        if isinstance(expected, Keuzetype):
            return self._no_keuze(naam, self._context.keuzelijsten[expected.keuzelijst])
        self._context.report_unknown(
            codes.ONBEKENDE_NAAM, naam, "deze naam ken ik hier niet", self._names(), self._hier
        )
        return None

    def _known_name(self, naam: s.Naam) -> Expression | None:
        text, span, scope = naam.tekst, naam.span, self._scope
        if text in scope.variabelen:
            return replace(scope.variabelen[text], span=span)
        subject = scope.onderwerp
        if subject is not None:
            veld = self._veld(subject.type, text)
            if veld is not None:
                return e.Veldwaarde(replace(subject, span=span), text, veld.type, span)
            if text == subject.naam:
                return replace(subject, span=span)
        if scope.document is not None and text == scope.document.naam:
            return replace(scope.document, span=span)
        named = self._named_value(text)
        if named is not None:
            return e.Naamwaarde(text, named, span)
        if text in self._context.beoordelingen and subject is not None:
            return e.Beoordelingsvraag(text, replace(subject, span=span), span)
        declared = self._context.namen.get(text)
        if declared is not None and isinstance(declared.regel, s.Berekening):
            return self._call_bare(naam)
        return None

    def _named_value(self, text: str) -> Type | None:
        context = self._context
        if text in context.perioden:
            return Basistype.PERIODE
        if text in context.termijnen:
            return Basistype.TERMIJN
        if text in context.constanten:
            return context.constanten[text].waarde.type
        return None

    def _veld(self, soort: Type, naam: str) -> m.Veld | None:
        if not isinstance(soort, Gegevenstype):
            return None
        gegevens = self._context.gegevens.get(soort.gegevens)
        return gegevens.veld(naam) if gegevens else None

    def _names(self) -> list[str]:
        context, scope = self._context, self._scope
        names = [*scope.variabelen, *context.perioden, *context.termijnen, *context.constanten]
        names += [*context.beoordelingen]
        names += [d.regel.naam.tekst for d in context.regels if isinstance(d.regel, s.Berekening)]
        for variable in (scope.onderwerp, scope.document):
            if variable is not None and isinstance(variable.type, Gegevenstype):
                names.append(variable.naam)
        if scope.onderwerp is not None and isinstance(scope.onderwerp.type, Gegevenstype):
            gegevens = context.gegevens.get(scope.onderwerp.type.gegevens)
            names += [veld.naam for veld in gegevens.velden] if gegevens else []
        return names

    # ------------------------------------------------------------ fields, calls, cells

    def _field_of(self, written: s.VeldVan) -> Expression | None:
        naam = written.naam
        constante = self._context.constanten.get(naam.tekst)
        if constante is not None and constante.waarde.type == Basistype.PERCENTAGE:
            share = replace(constante.waarde, span=naam.span, naam=naam.tekst)
            return self._share(share, written.van, written.span)
        drager = self.bind(written.van)
        if drager is None:
            return None
        if drager.type == Basistype.PERIODE and naam.tekst in ("begin", "einde"):
            grens: Literal["begin", "einde"] = "begin" if naam.tekst == "begin" else "einde"
            return e.Periodegrens(grens, drager, written.span)
        veld = self._veld(drager.type, naam.tekst)
        if veld is not None:
            return e.Veldwaarde(drager, naam.tekst, veld.type, written.span)
        if not isinstance(drager.type, Gegevenstype):
            return self._mixed(drager.span, f"{_a(drager.type)} heeft geen ‘{naam.tekst}’")
        gegevens = self._context.gegevens.get(drager.type.gegevens)
        self._context.report_unknown(
            codes.ONBEKENDE_NAAM,
            naam,
            f"{drager.type} heeft geen ‘{naam.tekst}’",
            (v.naam for v in gegevens.velden) if gegevens else (),
            self._hier,
        )
        return None

    def _call_bare(self, naam: s.Naam) -> Expression | None:
        """A calculation by its name alone: one about this document, or one that asks nothing."""
        berekening = self._berekening(naam)
        if berekening is None:
            return None
        if berekening.onderwerp is None and not berekening.parameters:
            return e.Aanroep(naam.tekst, (), berekening.type, naam.span)
        if berekening.onderwerp is not None:
            for variable in (self._scope.onderwerp, self._scope.document):
                if variable is not None and variable.type == Gegevenstype(
                    berekening.onderwerp.soort
                ):
                    given = (replace(variable, span=naam.span),)
                    return e.Aanroep(naam.tekst, given, berekening.type, naam.span)
        asked = ", ".join(p.naam for p in berekening.parameters) or (
            berekening.onderwerp.soort if berekening.onderwerp else ""
        )
        self._context.report(
            codes.VERKEERD_AANTAL,
            naam.span,
            "deze berekening vraagt gegevens",
            help=f"schrijf {naam.tekst}({asked})",
            at=self._hier,
        )
        return None

    def _call(self, written: s.Aanroep) -> Expression | None:
        declared = self._context.namen.get(written.naam.tekst)
        if declared is None or not isinstance(declared.regel, s.Berekening):
            known = (
                d.regel.naam.tekst
                for d in self._context.regels
                if isinstance(d.regel, s.Berekening)
            )
            self._context.report_unknown(
                codes.ONBEKENDE_NAAM, written.naam, "deze berekening ken ik niet", known, self._hier
            )
            return None
        berekening = self._berekening(written.naam)
        if berekening is None:
            return None
        types: tuple[Type, ...] = tuple(p.type for p in berekening.parameters)
        if berekening.onderwerp is not None:
            types = (Gegevenstype(berekening.onderwerp.soort),)
        if len(types) != len(written.argumenten):
            asked = ", ".join(p.naam for p in berekening.parameters)
            self._context.report(
                codes.VERKEERD_AANTAL,
                written.span,
                f"{berekening.naam} vraagt {len(types)}, hier staan er {len(written.argumenten)}",
                help=f"schrijf {berekening.naam}({asked})",
                at=self._hier,
            )
            return None
        bound = self._all(
            [self.of_type(a, t) for a, t in zip(written.argumenten, types, strict=True)]
        )
        if bound is None:
            return None
        return e.Aanroep(berekening.naam, bound, berekening.type, written.span)

    def _cell(self, written: s.Tabelterm) -> Expression | None:
        tabel = self._context.tabellen.get(written.tabel.tekst)
        if tabel is None:
            self._context.report_unknown(
                codes.ONBEKENDE_NAAM,
                written.tabel,
                "deze tabel ken ik niet",
                self._context.tabellen,
                self._hier,
            )
            return None
        kolom = tabel.kolom(written.kolom.tekst)
        if kolom is None:
            self._context.report_unknown(
                codes.ONBEKENDE_NAAM,
                written.kolom,
                f"de tabel {tabel.naam} heeft deze kolom niet",
                (k.naam for k in tabel.kolommen),
                self._hier,
            )
            return None
        if kolom.type not in (Basistype.BEDRAG, Basistype.AANTAL):
            return self._mixed(written.kolom.span, "alleen bedragen en aantallen zijn op te zoeken")
        return self._keys(written, tabel, kolom)

    def _keys(self, written: s.Tabelterm, tabel: m.Tabel, kolom: m.Kolom) -> Expression | None:
        """Each argument goes to the key column, or the repetition, of its own keuzelijst."""
        open_keys = {
            k.type.keuzelijst: k.naam for k in tabel.kolommen if isinstance(k.type, Keuzetype)
        }
        keys: list[tuple[str, Expression]] = []
        per: Expression | None = None
        for argument in written.argumenten:
            bound = self._key(argument, [*open_keys, *([kolom.per] if kolom.per else [])])
            if bound is None:
                return None
            name = bound.type.keuzelijst if isinstance(bound.type, Keuzetype) else ""
            if kolom.per and name == kolom.per and per is None:
                per = bound
            elif name in open_keys:
                keys.append((open_keys.pop(name), bound))
            else:
                return self._mixed(
                    bound.span, f"de tabel {tabel.naam} is niet op te zoeken met {_a(bound.type)}"
                )
        if not keys or (kolom.per and per is None):
            wanted = ", ".join([*open_keys.values(), *([kolom.per] if kolom.per else [])])
            self._context.report(
                codes.VERKEERD_AANTAL,
                written.span,
                "hier ontbreekt waarmee in de tabel wordt gezocht",
                help=f"noem tussen de haakjes: {wanted}",
                at=self._hier,
            )
            return None
        return e.Tabelwaarde(tabel.naam, kolom.naam, tuple(keys), per, kolom.type, written.span)

    def _key(self, argument: s.Uitdrukking, lists: list[str]) -> Expression | None:
        """An argument of a look-up: a bare name may be a value of any of the keuzelijsten asked."""
        if isinstance(argument, s.Naamterm):
            known = self._known_name(argument.naam)
            if known is not None:
                return known
            for name in lists:
                lijst = self._context.keuzelijsten[name]
                if any(keuze.naam == argument.naam.tekst for keuze in lijst.waarden):
                    return e.Keuzewaarde(argument.naam.tekst, Keuzetype(name), argument.span)
        if isinstance(argument, s.Letterlijk):
            for name in lists:
                lijst = self._context.keuzelijsten[name]
                if any(argument.tekst in (k.naam, k.label, k.kort) for k in lijst.waarden):
                    return self._keuze_by_text(argument, Keuzetype(name))
        return self.bind(argument)

    # ------------------------------------------------------------ lists

    def _over(self, written: s.Over) -> Expression | None:
        lijst = self.bind(written.lijst)
        if lijst is None:
            return None
        if not isinstance(lijst.type, Lijst):
            return self._mixed(lijst.span, f"dit is {_a(lijst.type)}, hier hoort een lijst")
        variable = e.Variabele(written.variabele.tekst, lijst.type.van, written.variabele.span)
        inner = Binder(
            self._context, self._scope.with_variable(variable), self._hier, self._berekening
        )
        condition = inner.voorwaarde(written.voorwaarde) if written.voorwaarde else None
        if condition is None and written.voorwaarde is not None:
            return None
        match written.soort:
            case "elk" | "een":
                if condition is None:
                    return None
                soort: Literal["elk", "een"] = "elk" if written.soort == "elk" else "een"
                return e.Kwantor(soort, variable, lijst, condition, written.span)
            case "aantal":
                return e.Aantal(lijst, variable, condition, written.span)
            case "som":
                value = inner.bind(written.waarde) if written.waarde else None
                if value is None:
                    return None
                if value.type not in (Basistype.BEDRAG, Basistype.AANTAL):
                    return self._mixed(value.span, f"{_a(value.type)} is niet op te tellen")
                return e.Som(lijst, variable, value, condition, value.type, written.span)
            case _:
                assert_never(written.soort)

    # ------------------------------------------------------------ operations

    def _operation(self, written: s.Bewerking, expected: Type | None) -> Expression | None:
        soort, termen, span = written.soort, written.termen, written.span
        match soort:
            case "of_keten" | "en_keten":
                return self._chain(written)
            case "niet":
                term = self.voorwaarde(termen[0])
                return None if term is None else e.Niet(term, span)
            case "opgegeven":
                return self._opgegeven(termen[0], span)
            case "valt_in":
                return self._valt_in(termen, span)
            case "van_tot_en_met":
                return self._tussen(termen, span)
            case "binnen_na":
                return self._binnen(termen, span)
            case "een_van":
                return self._een_van(termen, span)
            case "bevat":
                return self._bevat(termen, span)
            case "plus" | "min" | "keer":
                return self._arithmetic(written)
            case "aandeel":
                percentage = self._literal_of(termen[0])
                return None if percentage is None else self._share(percentage, termen[1], span)
            case "datum_na" | "datum_voor":
                return self._date_from(written)
            case "som_van" | "aantal_van":
                return self._of_list(written)
            case "laagste" | "hoogste":
                return self._extreme(written, expected)
            case "indien_dan":
                return self._indien_dan(written, expected)
            case _:
                return self._comparison(written)

    def _literal_of(self, written: s.Uitdrukking) -> e.Letterlijk | None:
        bound = self.bind(written)
        return bound if isinstance(bound, e.Letterlijk) else None

    def _chain(self, written: s.Bewerking) -> Expression | None:
        if written.soort == "of_keten":
            for term in written.termen:
                if (
                    isinstance(term, s.Bewerking)
                    and term.soort == "en_keten"
                    and not _in_brackets(term.span)
                ):
                    self._context.report(
                        codes.EN_OF_GEMENGD,
                        written.span,
                        "hier is niet te zien wat bij elkaar hoort",
                        help="zet haakjes om wat bij elkaar hoort: (a en b) of c",
                        at=self._hier,
                    )
                    return None
        bound = self._all([self.voorwaarde(term) for term in written.termen])
        if bound is None:
            return None
        return (e.EnKeten if written.soort == "en_keten" else e.OfKeten)(bound, written.span)

    def _opgegeven(self, term: s.Uitdrukking, span: Span) -> Expression | None:
        veld = self.bind(term)
        if veld is None or isinstance(veld, e.Veldwaarde):
            return None if veld is None else e.Opgegeven(veld, span)
        return self._mixed(
            veld.span,
            "alleen een veld van een document kan zijn opgegeven",
            "noem een veld van het document, of gebruik een andere voorwaarde",
        )

    def _valt_in(self, termen: tuple[s.Uitdrukking, ...], span: Span) -> Expression | None:
        datum = self.of_type(termen[0], Basistype.DATUM)
        periode = self.of_type(termen[1], Basistype.PERIODE)
        return None if datum is None or periode is None else e.ValtIn(datum, periode, span)

    def _tussen(self, termen: tuple[s.Uitdrukking, ...], span: Span) -> Expression | None:
        waarde = self.bind(termen[0])
        if waarde is None:
            return None
        if waarde.type not in (*_ORDERED, Basistype.DATUM):
            return self._mixed(waarde.span, f"{_a(waarde.type)} heeft geen volgorde")
        ends = self._all([self.of_type(term, waarde.type) for term in termen[1:]])
        return None if ends is None else e.Tussen(waarde, ends[0], ends[1], span)

    def _binnen(self, termen: tuple[s.Uitdrukking, ...], span: Span) -> Expression | None:
        datum = self.of_type(termen[0], Basistype.DATUM)
        termijn = self.of_type(termen[1], Basistype.TERMIJN)
        vanaf = self.of_type(termen[2], Basistype.DATUM)
        if datum is None or termijn is None or vanaf is None:
            return None
        return e.BinnenNa(datum, termijn, vanaf, span)

    def _een_van(self, termen: tuple[s.Uitdrukking, ...], span: Span) -> Expression | None:
        waarde = self.bind(termen[0])
        if waarde is None:
            return None
        bound = self._all([self.of_type(term, waarde.type) for term in termen[1:]])
        return None if bound is None else e.EenVan(waarde, bound, span)

    def _bevat(self, termen: tuple[s.Uitdrukking, ...], span: Span) -> Expression | None:
        lijst = self.bind(termen[0])
        if lijst is None:
            return None
        if not isinstance(lijst.type, Lijst):
            return self._mixed(lijst.span, f"dit is {_a(lijst.type)}, hier hoort een lijst")
        waarde = self.of_type(termen[1], lijst.type.van)
        return None if waarde is None else e.Bevat(lijst, waarde, span)

    def _comparison(self, written: s.Bewerking) -> Expression | None:
        left_written, right_written = written.termen
        left = self.bind(left_written)
        if left is None:
            return None
        right = self.bind(right_written, left.type)
        if right is None:
            return None
        soort, span = written.soort, written.span
        if left.type != right.type:
            return self._mixed(
                span,
                f"links staat {_a(left.type)}, rechts {_a(right.type)}: dat is niet te vergelijken",
            )
        if soort in ("gelijk", "ongelijk"):
            return self._equality(soort, left, right, span)
        wants_dates = soort in _OF_DATES
        if wants_dates and left.type != Basistype.DATUM:
            return self._mixed(span, f"dit vergelijkt data, hier staat {_a(left.type)}")
        if not wants_dates and left.type == Basistype.DATUM:
            return self._mixed(span, "data vergelijkt men anders", f"schrijf ‘{_FOR_DATES[soort]}’")
        if not wants_dates and left.type not in _ORDERED:
            return self._mixed(span, f"{_a(left.type)} heeft geen volgorde")
        return e.Vergelijking(_COMPARISONS[soort], left, right, span)

    def _equality(
        self, soort: str, left: Expression, right: Expression, span: Span
    ) -> Expression | None:
        if left.type == Basistype.JA_NEE:
            if not isinstance(right, e.Letterlijk):
                return self._mixed(
                    span,
                    "vergelijk een ja/nee alleen met ja of met nee",
                    "schrijf alleen de naam, of ‘niet’ ervoor",
                )
            affirmed = bool(right.waarde) == (soort == "gelijk")
            return left if affirmed else e.Niet(left, span)
        if isinstance(left.type, Gegevenstype | Lijst) or left.type == Basistype.PERIODE:
            return self._mixed(span, f"{_a(left.type)} is niet te vergelijken")
        return e.Vergelijking(_COMPARISONS[soort], left, right, span)

    def _arithmetic(self, written: s.Bewerking) -> Expression | None:
        bound = self._all([self.bind(term) for term in written.termen])
        if bound is None:
            return None
        left, right = bound
        numbers = (Basistype.BEDRAG, Basistype.AANTAL)
        soort: Literal["plus", "min", "keer"]
        if written.soort == "keer":
            soort = "keer"
            if left.type in numbers and right.type == Basistype.AANTAL:
                return e.Rekenkundig(soort, left, right, left.type, written.span)
            if left.type == Basistype.AANTAL and right.type == Basistype.BEDRAG:
                return e.Rekenkundig(soort, left, right, right.type, written.span)
        elif left.type == right.type and left.type in numbers:
            soort = "plus" if written.soort == "plus" else "min"
            return e.Rekenkundig(soort, left, right, left.type, written.span)
        word = {
            "plus": "op te tellen",
            "min": "van elkaar af te trekken",
            "keer": "te vermenigvuldigen",
        }
        return self._mixed(
            written.span, f"{_a(left.type)} en {_a(right.type)} zijn niet {word[written.soort]}"
        )

    def _share(
        self, percentage: e.Letterlijk, written: s.Uitdrukking, span: Span
    ) -> Expression | None:
        geheel = self.bind(written)
        if geheel is None:
            return None
        if percentage.type != Basistype.PERCENTAGE or geheel.type not in (
            Basistype.BEDRAG,
            Basistype.AANTAL,
        ):
            return self._mixed(
                geheel.span, f"hiervan is geen percentage te nemen: {_a(geheel.type)}"
            )
        return e.Aandeel(percentage, geheel, geheel.type, span)

    def _date_from(self, written: s.Bewerking) -> Expression | None:
        termijn = self.of_type(written.termen[0], Basistype.TERMIJN)
        datum = self.of_type(written.termen[1], Basistype.DATUM)
        if termijn is None or datum is None:
            return None
        richting: Literal["na", "voor"] = "na" if written.soort == "datum_na" else "voor"
        return e.DatumTermijn(termijn, richting, datum, written.span)

    def _of_list(self, written: s.Bewerking) -> Expression | None:
        lijst = self.bind(written.termen[0])
        if lijst is None:
            return None
        if not isinstance(lijst.type, Lijst):
            return self._mixed(lijst.span, f"dit is {_a(lijst.type)}, hier hoort een lijst")
        if written.soort == "aantal_van":
            return e.Aantal(lijst, None, None, written.span)
        if lijst.type.van not in (Basistype.BEDRAG, Basistype.AANTAL):
            return self._mixed(lijst.span, f"{_a(lijst.type.van)} is niet op te tellen")
        return e.Som(lijst, None, None, None, lijst.type.van, written.span)

    def _extreme(self, written: s.Bewerking, expected: Type | None) -> Expression | None:
        first = self.bind(written.termen[0], expected)
        if first is None:
            return None
        if first.type not in (*_ORDERED, Basistype.DATUM):
            return self._mixed(first.span, f"{_a(first.type)} heeft geen volgorde")
        rest = self._all([self.of_type(term, first.type) for term in written.termen[1:]])
        soort: Literal["laagste", "hoogste"] = (
            "laagste" if written.soort == "laagste" else "hoogste"
        )
        return None if rest is None else e.Uiterste(soort, (first, *rest), first.type, written.span)

    def _indien_dan(self, written: s.Bewerking, expected: Type | None) -> Expression | None:
        condition = self.voorwaarde(written.termen[0])
        dan = self.bind(written.termen[1], expected)
        if condition is None or dan is None:
            return None
        anders = self.of_type(written.termen[2], dan.type)
        return (
            None if anders is None else e.IndienDan(condition, dan, anders, dan.type, written.span)
        )

    # ------------------------------------------------------------ reports

    def _all(self, bound: list[Expression | None]) -> tuple[Expression, ...] | None:
        return None if None in bound else tuple(x for x in bound if x is not None)

    def _mixed(self, span: Span, label: str, help: str = "") -> Expression | None:
        """Report kinds that do not fit; there is then no expression to go on with."""
        help = (
            help or "controleer van welke soort elk gegeven is; alleen gelijke soorten gaan samen"
        )
        self._context.report(codes.SOORTEN_MENGEN, span, label, help=help, at=self._hier)
        return None


def _in_brackets(span: Span) -> bool:
    before = span.source.text[: span.start].rstrip()
    return before.endswith("(")


_HOW = {
    Basistype.JA_NEE: "maak er een voorwaarde van, zoals: scholen is ten minste 3",
    Basistype.BEDRAG: "schrijf een bedrag als € 1.098.263,11, of de naam van een bedrag",
    Basistype.DATUM: "schrijf een datum als 7 juli 2025, of de naam van een datum",
    Basistype.TERMIJN: "schrijf een termijn als negen weken, of de naam van een termijn",
    Basistype.PERIODE: "noem een periode: periode aanvraagperiode van … tot en met …",
    Basistype.AANTAL: "schrijf een getal, of de naam van een aantal",
    Basistype.TEKST: "zet de tekst tussen aanhalingstekens",
}

_ARTICLES = {
    Basistype.BEDRAG: "een bedrag",
    Basistype.PERCENTAGE: "een percentage",
    Basistype.DATUM: "een datum",
    Basistype.PERIODE: "een periode",
    Basistype.TERMIJN: "een termijn",
    Basistype.AANTAL: "een aantal",
    Basistype.TEKST: "een tekst",
    Basistype.JA_NEE: "ja of nee",
}


def _a(soort: Type) -> str:
    """A type with its article, as in a sentence."""
    match soort:
        case Basistype():
            return _ARTICLES[soort]
        case Keuzetype():
            return f"een {soort}"
        case Gegevenstype():
            return f"een document ({soort})"
        case Lijst():
            return f"een {soort}"
        case _:
            assert_never(soort)
