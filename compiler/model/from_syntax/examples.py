"""Worked cases: the document becomes what its JSON form would be, the expectations are bound."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, cast

from compiler.diagnostics import codes
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.from_syntax.bind.binder import Binder
from compiler.model.from_syntax.bind.binding import Scope
from compiler.model.from_syntax.context import Context
from compiler.model.from_syntax.rules.subject import scope_of
from compiler.model.kinds import kinds_within
from compiler.model.literals import read_getal
from compiler.model.types import Basistype, Gegevenstype, Lijst, Type
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats

_UITKOMSTEN = tuple(uitkomst.value for uitkomst in m.Uitkomst)
_NO_NAMES = Scope()
_OORDELEN = ("voldoet", "voldoet_niet", "onvolledig", "beoordeling_nodig")


class Examples:
    """Reads the voorbeelden of a regulation; `eisen` are all that were bound."""

    def __init__(
        self,
        context: Context,
        eisen: dict[str, m.Eis],
        berekening: Callable[[s.Naam], m.Berekening | None],
    ) -> None:
        self._context = context
        self._eisen = eisen
        self._berekening = berekening
        self._names: dict[str, frozenset[str]] = {}
        self._by_kind: dict[str, set[str]] = {}

    def read(self, regel: s.Voorbeeld, hier: Vindplaats) -> m.Voorbeeld | None:
        context = self._context
        if len(regel.documenten) > 1 or not regel.verwachtingen:
            label = "twee documenten" if regel.documenten[1:] else "geen regel ‘verwacht’"
            context.report(
                codes.VERWACHT_ONBEKEND,
                regel.titel.span,
                f"dit voorbeeld heeft {label}",
                help="een voorbeeld heeft één document en ten minste één regel ‘verwacht …’",
                at=hier,
            )
            return None
        soort, inhoud = "", {}
        for document in regel.documenten:
            soort = document.soort.tekst
            if soort not in context.gegevens:
                context.report_unknown(
                    codes.ONBEKENDE_SOORT,
                    document.soort,
                    "dit soort document ken ik niet",
                    context.gegevens,
                    hier,
                )
                return None
            binder = Binder(context, _NO_NAMES, hier, self._berekening)
            inhoud = self._document(document.invullingen, context.gegevens[soort], binder)
        expected = [self._verwachting(v, soort, hier) for v in regel.verwachtingen]
        if None in expected:
            return None
        return m.Voorbeeld(
            regel.titel.tekst,
            soort,
            inhoud,
            tuple(v for v in expected if v is not None),
            hier,
            regel.span,
        )

    # ------------------------------------------------------------ the document

    def _document(
        self, invullingen: tuple[s.Invulling, ...], gegevens: m.Gegevens, binder: Binder
    ) -> dict[str, Any]:
        hier = binder.hier
        result: dict[str, Any] = {}
        for invulling in invullingen:
            if isinstance(invulling, s.Antwoord):
                self._antwoord(invulling, result, hier)
                continue
            naam = invulling.naam
            veld = gegevens.veld(naam.tekst)
            if veld is None:
                known = (v.naam for v in gegevens.velden)
                label = f"{gegevens.naam} heeft geen ‘{naam.tekst}’"
                self._context.report_unknown(codes.ONBEKENDE_NAAM, naam, label, known, hier)
            elif naam.tekst in result:
                self._context.report(
                    codes.REGEL_DUBBEL,
                    naam.span,
                    "dit gegeven is al ingevuld",
                    help="haal een van de twee regels weg",
                    at=hier,
                )
            elif isinstance(invulling, s.Ingevuld):
                result[naam.tekst] = self._value(invulling.waarde, veld.type, naam, binder)
            else:
                result[naam.tekst] = self._group(invulling, veld.type, binder)
        return result

    def _antwoord(self, antwoord: s.Antwoord, result: dict[str, Any], hier: Vindplaats) -> None:
        if self._context.is_reported(antwoord.naam.tekst):
            return
        if antwoord.naam.tekst not in self._context.beoordelingen:
            self._context.report_unknown(
                codes.ONBEKENDE_NAAM,
                antwoord.naam,
                "deze beoordeling ken ik niet",
                self._context.beoordelingen,
                hier,
            )
            return
        answer = {
            "naam": antwoord.naam.tekst,
            "antwoord": "ja" if antwoord.ja else "nee",
            "wie": antwoord.wie or None,
            "motivering": antwoord.motivering or None,
        }
        result.setdefault("beoordelingen", []).append(
            {key: value for key, value in answer.items() if value is not None}
        )

    def _group(self, groep: s.Groep, soort: Type, binder: Binder) -> Any:
        if isinstance(soort, Gegevenstype) and not groep.elementen:
            return self._document(groep.invullingen, self._context.gegevens[soort.gegevens], binder)
        if (
            isinstance(soort, Lijst)
            and isinstance(soort.van, Gegevenstype)
            and not groep.invullingen
        ):
            gegevens = self._context.gegevens[soort.van.gegevens]
            return [self._document(element, gegevens, binder) for element in groep.elementen]
        self._context.report(
            codes.SOORTEN_MENGEN,
            groep.naam.span,
            f"‘{groep.naam.tekst}’ is {soort}",
            help="zet voor elk element van een lijst een streepje; "
            "vul een enkele waarde op dezelfde regel in",
            at=binder.hier,
        )
        return None

    def _value(
        self,
        waarde: s.Letterlijk | s.Naam | tuple[s.Letterlijk | s.Naam, ...],
        soort: Type,
        naam: s.Naam,
        binder: Binder,
    ) -> Any:
        if isinstance(soort, Lijst):
            given = waarde if isinstance(waarde, tuple) else (waarde,)
            return [self._value(each, soort.van, naam, binder) for each in given]
        if isinstance(waarde, tuple) or isinstance(soort, Gegevenstype):
            self._context.report(
                codes.SOORTEN_MENGEN,
                naam.span,
                f"‘{naam.tekst}’ is {soort}",
                help="een lijst staat tussen haakjes: (a, b); een document op ingesprongen regels",
                at=binder.hier,
            )
            return None
        term = s.Naamterm(waarde) if isinstance(waarde, s.Naam) else waarde
        bound = binder.of_type(term, soort)
        return None if bound is None else to_json(bound)

    # ------------------------------------------------------------ the expectations

    def _verwachting(
        self, verwacht: s.Verwachting, soort: str, hier: Vindplaats
    ) -> m.Verwachting | None:
        if verwacht.voorwaarde is not None:
            scope = scope_of(soort, self._context) if soort else _NO_NAMES
            binder = Binder(self._context, scope, hier, self._berekening)
            bound = binder.voorwaarde(verwacht.voorwaarde)
            return None if bound is None else m.VerwachtWaarde(bound, verwacht.span)
        eis, uitkomst = verwacht.eis, verwacht.uitkomst
        assert eis is not None
        assert uitkomst is not None
        if eis.tekst == "oordeel":
            if not soort:
                self._context.report(
                    codes.VERWACHT_ONBEKEND,
                    eis.span,
                    "zonder document is er geen oordeel",
                    help="schrijf boven deze regel het document waarover het oordeel gaat",
                    at=hier,
                )
                return None
            if uitkomst.tekst not in _OORDELEN:
                self._unknown_word(uitkomst, "dit oordeel bestaat niet", _OORDELEN, hier)
                return None
            oordeel = cast(
                Literal["voldoet", "voldoet_niet", "onvolledig", "beoordeling_nodig"],
                uitkomst.tekst,
            )
            return m.VerwachtOordeel(oordeel, verwacht.span)
        if uitkomst.tekst not in _UITKOMSTEN:
            self._unknown_word(uitkomst, "deze uitkomst bestaat niet", _UITKOMSTEN, hier)
            return None
        known = self._names_about(soort)
        if eis.tekst not in known:
            if self._failed(eis.tekst):
                return None
            label = f"over {soort or 'niets'} gaat geen eis met deze naam"
            self._context.report_unknown(codes.VERWACHT_ONBEKEND, eis, label, known, hier)
            return None
        place = self._place(verwacht, hier)
        if place is None:
            return None
        return m.VerwachtUitkomst(
            eis.tekst,
            m.Uitkomst(uitkomst.tekst),
            place,
            None if verwacht.ontbreekt is None else tuple(n.tekst for n in verwacht.ontbreekt),
            verwacht.span,
        )

    def _failed(self, naam: str) -> bool:
        """Whether an eis of that name stands in the text but could not be bound: reported there."""
        declared = self._context.namen.get(naam)
        bound = any(eis.naam == naam for eis in self._eisen.values())
        return declared is not None and isinstance(declared.regel, s.Eis) and not bound

    def _place(self, verwacht: s.Verwachting, hier: Vindplaats) -> tuple[str | int, ...] | None:
        """People count from one, paths in a document from zero; None, with a report, for no place."""
        if verwacht.lijst is None or verwacht.plaats is None:
            return ()
        number = read_getal(verwacht.plaats.tekst)
        if number is None or number < 1:
            self._context.report(
                codes.WAARDE_BESTAAT_NIET,
                verwacht.plaats.span,
                "dit is geen plaats in een lijst",
                help="het eerste element van een lijst is 1",
                at=hier,
            )
            return None
        return (verwacht.lijst.tekst, number - 1)

    def _unknown_word(
        self, naam: s.Naam, label: str, known: tuple[str, ...], hier: Vindplaats
    ) -> None:
        self._context.report_unknown(codes.VERWACHT_ONBEKEND, naam, label, known, hier)

    def _names_about(self, soort: str) -> frozenset[str]:
        """The eisen that can speak on a document of this kind: about it, or about a part of it."""
        if soort not in self._names:
            if not self._by_kind:
                for eis in self._eisen.values():
                    self._by_kind.setdefault(eis.onderwerp.soort, set()).add(eis.naam)
            kinds = kinds_within(soort, self._context.gegevens)
            self._names[soort] = frozenset(n for k in kinds for n in self._by_kind.get(k, ()))
        return self._names[soort]


def to_json(bound: e.Expression) -> Any:
    """A literal or a choice as the JSON form of a document writes it."""
    match bound:
        case e.Keuzewaarde(naam=naam):
            return naam
        case e.Letterlijk(waarde=e.Bedragwaarde(centen=centen)):
            sign, (whole, cents) = "-" if centen < 0 else "", divmod(abs(centen), 100)
            return f"{sign}{whole}.{cents:02d}"
        case e.Letterlijk(type=Basistype.DATUM, waarde=waarde):
            return str(waarde)
        case e.Letterlijk(type=Basistype.PERCENTAGE | Basistype.TERMIJN, tekst=tekst):
            return tekst.removesuffix("%").replace(",", ".")
        case e.Letterlijk(waarde=waarde):
            return waarde
        case _:
            return None
