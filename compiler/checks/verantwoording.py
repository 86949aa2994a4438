"""The ledger: every sentence of the regulation in exactly one state.

A construct serves the sentences that its `bij` names, or the only sentence of the bepaling it stands
under. A sentence that nothing serves, that is served by rules and declared without rule at once, or
whose construct does not say which of several sentences it serves, is a mistake in the file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import nodes as m
from compiler.model.checked import Staat, Verantwoordingsregel
from compiler.model.expressions import Aanroep, Beoordelingsvraag, Expression
from compiler.model.walk import beoordelingen, feiten, walk
from compiler.vindplaats import Deel, Vindplaats

_ACCOUNTED = ("aanhef", "artikel", "bijlage", "slotformulier")

# What makes a sentence formalised. Gegevens, duidingen and voorbeelden support rules; they are none.
_Serving = (
    m.Keuzelijst
    | m.Tabel
    | m.Periode
    | m.Termijn
    | m.Constante
    | m.Eis
    | m.Berekening
    | m.Afwijking
    | m.Overeenkomstig
    | m.Beoordeling
    | m.ZonderRegel
    | m.Hardheidsclausule
    | m.Slotbepaling
)


@dataclass(frozen=True, slots=True)
class Ledger:
    """The account of every sentence, and the state of every lid, article without leden and begrip."""

    regels: tuple[Verantwoordingsregel, ...]
    staten: Mapping[Vindplaats, Staat]


def account(regeling: m.Regeling) -> tuple[Ledger, tuple[Diagnostic, ...]]:
    """The ledger, with a diagnostic for every hole in it."""
    keeper = _Keeper(regeling)
    return keeper.ledger(), tuple(keeper.diagnostics)


# All of a line but its sentence: the many sentences of one table have it alike.
_Account = tuple[Staat, tuple[_Serving, ...], tuple[str, ...], str, tuple[str, ...], bool]


class _Keeper:
    def __init__(self, regeling: m.Regeling) -> None:
        self._regeling = regeling
        self.diagnostics: list[Diagnostic] = []
        self._serving: dict[Vindplaats, list[_Serving]] = defaultdict(list)
        self._titles = _example_titles(regeling)
        self._accounts: dict[tuple[int, ...], _Account] = {}
        self._zinnen: dict[Vindplaats, m.Zin] = {}
        self._spans: dict[Vindplaats, m.Alinea] = {}
        for deel in regeling.delen:
            if deel.soort in _ACCOUNTED:
                self._enter(deel)
        self._below = _below(self._zinnen)
        regels = [regel for bepaling in regeling.walk() for regel in bepaling.regels]
        self._with_question = {id(regel) for regel in regels if _asks(regel)}
        self._only_question = {id(regel) for regel in regels if _only_judgement(regel)}
        for deel in regeling.delen:
            if deel.soort in _ACCOUNTED:
                for bepaling in deel.walk():
                    self._serve(bepaling)

    # ------------------------------------------------------------ sentences

    def _enter(self, bepaling: m.Bepaling, tabel: m.Tabel | None = None) -> None:
        """The sentences of a bepaling; `tabel` is the table that made them, and so serves them."""
        if bepaling.soort == "noot":
            return
        for deel in bepaling.inhoud:
            match deel:
                case m.Alinea():
                    for zin in deel.zinnen:
                        self._zinnen[zin.vindplaats] = zin
                        self._spans[zin.vindplaats] = deel
                        if tabel is not None:
                            self._serving[zin.vindplaats].append(tabel)
                case m.Bepaling():
                    self._enter(deel, tabel)
                case m.Tabel():
                    for item in deel.items:
                        self._enter(item, deel)

    # ------------------------------------------------------------ who serves what

    def _serve(self, bepaling: m.Bepaling) -> None:
        own = [zin for alinea in bepaling.alineas for zin in alinea.zinnen]
        for regel in bepaling.regels:
            if isinstance(regel, m.Gegevens):
                for place in regel.bij:
                    self._named(place, regel, bepaling, own)
            if not isinstance(regel, _Serving):
                continue
            if isinstance(regel, m.Eis) and regel.overeenkomstig is not None:
                continue
            for place in self._served(regel, bepaling, own):
                self._serving[place].append(regel)

    def _served(
        self, regel: _Serving, bepaling: m.Bepaling, own: list[m.Zin]
    ) -> Iterable[Vindplaats]:
        if isinstance(regel, m.Tabel):
            return [zin.vindplaats for zin in own]
        if regel.bij:
            return [p for place in regel.bij for p in self._named(place, regel, bepaling, own)]
        if len(own) == 1:
            return [own[0].vindplaats]
        label = (
            f"{bepaling.vindplaats.cited} heeft {len(own)} volzinnen"
            if own
            else f"{bepaling.vindplaats.cited} heeft zelf geen tekst"
        )
        hint = (
            "zeg bij welke zin dit hoort: bij volzin 2"
            if own
            else "zet de regel onder het lid waar de tekst staat"
        )
        self._report(codes.ZIN_NIET_GENOEMD, regel, label, hint, bepaling.vindplaats)
        return [zin.vindplaats for zin in own]

    def _named(
        self,
        place: Vindplaats,
        regel: _Serving | m.Gegevens,
        bepaling: m.Bepaling,
        own: list[m.Zin],
    ) -> Iterable[Vindplaats]:
        hier = bepaling.vindplaats
        if not hier.contains(place):
            self._report(
                codes.VERKEERDE_PLAATS,
                regel,
                f"deze regel staat bij {hier} en noemt {place}",
                "een regel staat onder de tekst die hij uitvoert, nergens anders",
                hier,
            )
            return []
        last = place.delen[-1]
        if last.soort == "aanhef" and place.parent == hier:
            return [self._opening(bepaling, own)] if own else []
        if last.soort == "volzin":
            if place in self._zinnen:
                return [place]
            if last.nummer == "1" and place.parent in self._zinnen:
                return [place.parent]
            count = sum(1 for z in self._zinnen if z == place.parent or z.parent == place.parent)
            self._report(
                codes.ONBEKENDE_ZIN,
                regel,
                f"{place} bestaat niet",
                f"noem een zin die er is: {place.parent.cited} heeft {count} volzin"
                f"{'nen' if count != 1 else ''}",
                hier,
            )
            return []
        return self._below.get(place.delen, ())

    def _opening(self, bepaling: m.Bepaling, own: list[m.Zin]) -> Vindplaats:
        """The opening words of a list: the sentence that stands just before the first onderdeel."""
        last = own[0]
        for deel in bepaling.inhoud:
            if isinstance(deel, m.Bepaling):
                break
            if isinstance(deel, m.Alinea) and deel.zinnen:
                last = deel.zinnen[-1]
        return last.vindplaats

    # ------------------------------------------------------------ the ledger

    def ledger(self) -> Ledger:
        regels = tuple(self._line(zin) for zin in self._zinnen.values())
        return Ledger(regels, self._staten(dict(zip(self._zinnen, regels, strict=True))))

    def _line(self, zin: m.Zin) -> Verantwoordingsregel:
        serving = self._serving.get(zin.vindplaats, [])
        without = [r for r in serving if isinstance(r, m.ZonderRegel)]
        if not serving:
            self._report_hole(zin)
        elif without and len(without) < len(serving):
            self._report_two(zin, without[0], serving)
        served_alike = tuple(map(id, serving))
        if served_alike not in self._accounts:
            self._accounts[served_alike] = self._account(serving, without)
        return Verantwoordingsregel(zin, *self._accounts[served_alike])

    def _account(self, serving: list[_Serving], without: list[m.ZonderRegel]) -> _Account:
        names = tuple(dict.fromkeys(name for r in serving if (name := _name(r))))
        titles = tuple(dict.fromkeys(t for name in names for t in self._titles.get(name, ())))
        reden = f"{without[0].reden}: {without[0].toelichting}".rstrip(": ") if without else ""
        judged = any(id(r) in self._with_question for r in serving)
        return self._staat(serving), tuple(serving), names, reden, titles, judged

    def _staat(self, serving: list[_Serving]) -> Staat:
        if all(isinstance(r, m.ZonderRegel) for r in serving):
            return Staat.ZONDER_REGEL
        if all(id(r) in self._only_question for r in serving if not isinstance(r, m.ZonderRegel)):
            return Staat.BEOORDELING
        return Staat.GEFORMALISEERD

    def _staten(self, lines: Mapping[Vindplaats, Verantwoordingsregel]) -> dict[Vindplaats, Staat]:
        return {
            place: _staat_of_lid([lines[zin] for zin in self._below.get(place.delen, ())])
            for place in (bepaling.vindplaats for bepaling in self._units())
        }

    def _units(self) -> Iterator[m.Bepaling]:
        for deel in self._regeling.delen:
            if deel.soort not in _ACCOUNTED:
                continue
            for bepaling in deel.walk():
                whole = bepaling.soort == "artikel" and not any(
                    b.soort in ("lid", "begrip") for b in bepaling.bepalingen
                )
                if bepaling.soort in ("lid", "begrip") or whole:
                    yield bepaling

    # ------------------------------------------------------------ reports

    def _report(
        self, code: codes.Code, regel: _Serving | m.Gegevens, label: str, help: str, at: Vindplaats
    ) -> None:
        self.diagnostics.append(
            Diagnostic(code, Label(regel.span, label), help=help, vindplaats=at)
        )

    def _report_hole(self, zin: m.Zin) -> None:
        alinea = self._spans[zin.vindplaats]
        shown = zin.tekst if len(zin.tekst) <= 60 else zin.tekst[:57] + "…"
        self.diagnostics.append(
            Diagnostic(
                codes.ZIN_ZONDER_STAAT,
                Label(alinea.span, f"geen regel gaat over: ‘{shown}’"),
                help="schrijf eronder wat de zin eist (eis, bereken, beoordeling, …), of zeg waarom "
                "zij geen regel heeft: zonder regel informatie",
                vindplaats=zin.vindplaats,
            )
        )

    def _report_two(self, zin: m.Zin, without: m.ZonderRegel, serving: list[_Serving]) -> None:
        other = next(r for r in serving if not isinstance(r, m.ZonderRegel))
        self.diagnostics.append(
            Diagnostic(
                codes.ZIN_MET_TWEE_STATEN,
                Label(without.span, "deze zin heet hier zonder regel"),
                (Label(other.span, "en krijgt hier een regel"),),
                help="haal een van de twee weg, of zeg bij welke volzin elk hoort",
                vindplaats=zin.vindplaats,
            )
        )


def _name(regel: _Serving) -> str:
    match regel:
        case m.Eis():
            return regel.functie
        case m.Overeenkomstig():
            return " ".join(regel.eisen) or f"overeenkomstig {regel.bron}"
        case m.ZonderRegel():
            return ""
        case m.Hardheidsclausule():
            return "hardheidsclausule"
        case m.Slotbepaling():
            return regel.soort
        case _:
            return regel.naam


def _asks(regel: m.Regel) -> bool:
    """Whether a person decides some of it."""
    match regel:
        case m.Beoordeling():
            return True
        case m.Eis():
            return bool(beoordelingen(regel.indien, regel.geldt))
        case m.Afwijking():
            return bool(beoordelingen(regel.voorwaarde))
        case _:
            return False


def _only_judgement(regel: m.Regel) -> bool:
    """Whether a person decides all of it: an open norm, or a rule that reads nothing else."""
    match regel:
        case m.Beoordeling():
            return True
        case m.Eis():
            return _only_questions(regel.geldt)
        case _:
            return False


def _only_questions(expression: Expression) -> bool:
    kinds = {type(part) for part in walk(expression)}
    return Beoordelingsvraag in kinds and Aanroep not in kinds and not feiten(expression)


def _staat_of_lid(lines: list[Verantwoordingsregel]) -> Staat:
    found = {line.staat for line in lines}
    if Staat.GEFORMALISEERD in found:
        judged = any(line.oordeel for line in lines)
        return Staat.MET_BEOORDELING if judged else Staat.GEFORMALISEERD
    return Staat.BEOORDELING if Staat.BEOORDELING in found else Staat.ZONDER_REGEL


def _example_titles(regeling: m.Regeling) -> dict[str, tuple[str, ...]]:
    """The examples that exercise a rule, by the name of the rule."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    named: dict[str, list[m.Eis]] = defaultdict(list)
    for eis in regeling.eisen.values():
        named[eis.naam].append(eis)
    for voorbeeld in regeling.voorbeelden:
        for verwacht in voorbeeld.verwachtingen:
            match verwacht:
                case m.VerwachtUitkomst(eis=naam):
                    for eis in named[naam]:
                        found[eis.functie][voorbeeld.titel] = None
                case m.VerwachtWaarde(voorwaarde=voorwaarde):
                    for part in walk(voorwaarde):
                        if isinstance(part, Aanroep):
                            found[part.berekening][voorbeeld.titel] = None
                case m.VerwachtOordeel():
                    pass
    return {name: tuple(titles) for name, titles in found.items()}


def _below(zinnen: Iterable[Vindplaats]) -> dict[tuple[Deel, ...], list[Vindplaats]]:
    """The sentences of every part, all that lie below it included."""
    found: dict[tuple[Deel, ...], list[Vindplaats]] = defaultdict(list)
    for zin in zinnen:
        for depth in range(1, len(zin.delen) + 1):
            found[zin.delen[:depth]].append(zin)
    return found
