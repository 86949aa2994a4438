"""What the rules say about time: windows and last days as dates, and terms from a day yet unknown.

Found in the requirements (`geldt`) themselves: `ingediend_op valt in aanvraagperiode` is a window;
`besloten_op is uiterlijk op uiterste_beslisdatum(aanvraagronde)` a last day for each round, worked
out; `vastgesteld_op is uiterlijk op dertien weken na ontvangst` a term whose date nobody knows yet.
Periods that no requirement reads, and the dates of the closing provisions, are there as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from compiler.backends.site.bronnen import Rekenaar
from compiler.backends.site.concrete import cases, reads_fields, written_out
from compiler.backends.site.links import regel_address
from compiler.backends.site.names import Moment
from compiler.backends.site.notation import capital, day, words
from compiler.backends.site.plain import PlainDutch
from compiler.model import expressions as e
from compiler.model import nodes as n
from compiler.model.types import Basistype, Gegevenstype
from compiler.vindplaats import Vindplaats, slug

_ONE_DAY = timedelta(days=1)
_WHOLE = "eerste en laatste dag meegerekend"
_THAT_DAY = "die dag meegerekend"


@dataclass(frozen=True, slots=True)
class Tijdvak:
    """A window (`begin` and `einde`), a last day (`einde`) or a first day (`begin`).

    `naam` and `geval` say which ("Uiterste beslisdatum", "eerste aanvraag"); `soort` is the kind of
    document that it binds (`over` in words: perhaps only an element of it) and `auteur` who makes
    that, `handeling` what is then done with it ("ingediend"). `telling` is how the day was counted,
    `voorwaarden` when the rule holds at all. `na` is the name of the period after which it counts and
    `termijn` how long; `address` the rule on the site.
    """

    naam: str
    geval: str
    begin: date | None
    einde: date | None
    soort: str
    over: str
    auteur: str
    handeling: str
    voorwaarden: tuple[str, ...]
    telling: str
    na: str
    termijn: str
    plaats: Vindplaats
    address: str
    duidingen: tuple[str, ...]

    @property
    def id(self) -> str:
        """A name that stays the same when the dates change."""
        return "-".join(filter(None, (slug(self.naam), slug(self.geval))))

    @property
    def titel(self) -> str:
        return f"{self.naam} ({self.geval})" if self.geval else self.naam

    @property
    def dag(self) -> date:
        """The day by which it is sorted: the first day of a window, else the day itself."""
        found = self.begin or self.einde
        assert found is not None
        return found

    @property
    def wanneer(self) -> str:
        """The days in words."""
        match self.begin, self.einde:
            case date() as begin, date() as einde if begin == einde:
                return f"op {day(begin)}"
            case date() as begin, date() as einde:
                return f"van {day(begin)} tot en met {day(einde)}"
            case None, date() as einde:
                return f"uiterlijk op {day(einde)}"
            case _:
                return f"vanaf {day(self.dag)}"


@dataclass(frozen=True, slots=True)
class Looptijd:
    """A term from a day that the regulation cannot know: "uiterlijk dertien weken na de dag waarop …"."""

    naam: str
    tekst: str
    soort: str
    auteur: str
    plaats: Vindplaats
    address: str
    duidingen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tijdregels:
    """All of it, dates sorted by day and name."""

    tijdvakken: tuple[Tijdvak, ...]
    looptijden: tuple[Looptijd, ...]

    @property
    def jaren(self) -> tuple[int, int]:
        """The first and the last year that a date falls in."""
        days = [d for t in self.tijdvakken for d in (t.begin, t.einde) if d is not None]
        return min(days).year, max(days).year


def time_rules(
    regeling: n.Regeling, moments: tuple[Moment, ...], waarde_van: Rekenaar
) -> Tijdregels:
    """The time rules of a regulation; `waarde_van` works out an expression without fields.

    `moments` are all dates that rules name: those that no requirement uses are told as they stand.
    """
    found: list[Tijdvak | Looptijd] = []
    for eis in regeling.eisen.values():
        found += _of_eis(_Eiszin(regeling, waarde_van, eis))
    tijdvakken = _joined([t for t in found if isinstance(t, Tijdvak)])
    tijdvakken += _unused(regeling, {t.naam for t in tijdvakken})
    tijdvakken += _named_only(moments, {t.naam for t in tijdvakken})
    return Tijdregels(
        tuple(sorted(tijdvakken, key=lambda t: (t.dag, t.einde or t.dag, t.titel))),
        tuple(dict.fromkeys(t for t in found if isinstance(t, Looptijd))),
    )


# ---------------------------------------------------------------- from one requirement


@dataclass(frozen=True, slots=True)
class _Grens:
    """A bound on a date of a document: the expression, and on which side of it the date lies."""

    veld: e.Veldwaarde
    naam: str
    duidingen: tuple[str, ...]
    grens: e.Expression
    kant: str
    """`periode`, `op`, `vanaf`, `na`, `tot` (that day included) or `voor`."""


@dataclass(frozen=True, slots=True)
class _Eiszin:
    """One requirement, with what is needed to tell about it."""

    regeling: n.Regeling
    waarde_van: Rekenaar
    eis: n.Eis

    def bounds(self) -> Iterator[_Grens]:
        for part in _asserted(self.eis.geldt):
            match part:
                case e.ValtIn(e.Veldwaarde() as veld, periode):
                    yield self._bound(veld, periode, "periode")
                case e.BinnenNa(e.Veldwaarde() as veld, termijn, vanaf):
                    after = e.DatumTermijn(termijn, "na", vanaf, part.span)
                    yield self._bound(veld, after, "tot")
                case e.Tussen(e.Veldwaarde(type=Basistype.DATUM) as veld, van, tot):
                    yield self._bound(veld, van, "vanaf")
                    yield self._bound(veld, tot, "tot")
                case e.Vergelijking(wijze, e.Veldwaarde(type=Basistype.DATUM) as veld, rechts):
                    if kant := _KANTEN.get(wijze):
                        yield self._bound(veld, rechts, kant)
                case _:
                    pass

    def _bound(self, veld: e.Veldwaarde, grens: e.Expression, kant: str) -> _Grens:
        naam, duidingen = self._named(grens)
        readings = tuple(dict.fromkeys((*self.eis.duidingen, *duidingen)))
        return _Grens(veld, naam, readings, grens, kant)

    def _named(self, grens: e.Expression) -> tuple[str, tuple[str, ...]]:
        """What the drafter called the bound (else the requirement), and the readings it rests on."""
        match grens:
            case e.Naamwaarde(naam=naam) | e.Periodegrens(periode=e.Naamwaarde(naam=naam)):
                return naam, self._readings(naam)
            case e.Aanroep(berekening=naam):
                return naam, self.regeling.berekeningen[naam].duidingen
            case e.DatumTermijn(termijn=e.Naamwaarde(naam=naam)):
                return naam, self._readings(naam)
            case _:
                return self.eis.naam, ()

    def _readings(self, naam: str) -> tuple[str, ...]:
        return tuple(d.tekst for d in self.regeling.duidingen if naam in d.regels)

    @property
    def soort(self) -> n.Gegevens | None:
        return self.regeling.gegevens.get(self.eis.onderwerp.soort)

    @property
    def plain(self) -> PlainDutch:
        return PlainDutch(self.regeling, self.eis.onderwerp.variabele)

    def conditions(self) -> tuple[str, ...]:
        """When the requirement holds at all: "alleen bij ‘nieuwe aanvraag’"."""
        return tuple(self._condition(conditie) for conditie in self.eis.condities)

    def _condition(self, conditie: n.Conditie) -> str:
        told = self.plain.explain(conditie.voorwaarde).plat
        if conditie.woord in ("tenzij", "mits"):
            return f"{conditie.woord} {told}"
        match conditie.voorwaarde:
            case e.Vergelijking(e.Vergelijkwijze.GELIJK, _, e.Keuzewaarde() as keuze):
                return f"alleen bij {self.plain.value(keuze)}"
            case _:
                return f"alleen {conditie.woord} {told}"


_KANTEN = {
    e.Vergelijkwijze.GELIJK: "op",
    e.Vergelijkwijze.VANAF: "vanaf",
    e.Vergelijkwijze.NA: "na",
    e.Vergelijkwijze.UITERLIJK_OP: "tot",
    e.Vergelijkwijze.VOOR: "voor",
}


def _asserted(expression: e.Expression) -> Iterator[e.Expression]:
    """The parts that a requirement states, as opposed to what it denies or only asks."""
    match expression:
        case e.EnKeten(termen) | e.OfKeten(termen):
            for term in termen:
                yield from _asserted(term)
        case e.Kwantor(voorwaarde=voorwaarde):
            yield from _asserted(voorwaarde)
        case _:
            yield expression


def _of_eis(zin: _Eiszin) -> Iterator[Tijdvak | Looptijd]:
    for bound in zin.bounds():
        for labels, grens in cases(zin.regeling, written_out(zin.regeling, bound.grens)):
            if reads_fields(grens):
                yield from _open(zin, bound, grens)
            else:
                yield from _dated(zin, bound, ", ".join(labels), grens)


def _dated(zin: _Eiszin, bound: _Grens, geval: str, grens: e.Expression) -> Iterator[Tijdvak]:
    begin, einde = _days(zin.waarde_van, bound.kant, grens)
    if begin is None and einde is None:
        return
    gegevens = zin.soort
    eis = zin.eis
    yield Tijdvak(
        naam=capital(words(bound.naam)),
        geval=geval,
        begin=begin,
        einde=einde,
        soort=eis.onderwerp.soort,
        over=words(eis.onderwerp.variabele),
        auteur=words(gegevens.auteur) if gegevens else "",
        handeling=_participle(bound.veld),
        voorwaarden=zin.conditions(),
        telling=_counting(zin.plain, bound.kant, grens),
        na=_period_before(grens),
        termijn=zin.plain.value(grens.termijn) if isinstance(grens, e.DatumTermijn) else "",
        plaats=eis.vindplaats,
        address=regel_address(eis.vindplaats, eis.functie),
        duidingen=bound.duidingen,
    )


def _days(waarde_van: Rekenaar, kant: str, grens: e.Expression) -> tuple[date | None, date | None]:
    """The first and the last day that a bound allows; dates alone, both included."""
    if kant == "periode":
        begin, einde = (
            waarde_van(e.Periodegrens(side, grens, grens.span)) for side in ("begin", "einde")
        )
        return (begin if isinstance(begin, date) else None), (
            einde if isinstance(einde, date) else None
        )
    value = waarde_van(grens)
    if not isinstance(value, date):
        return None, None
    match kant:
        case "op":
            return value, value
        case "vanaf":
            return value, None
        case "na":
            return value + _ONE_DAY, None
        case "voor":
            return None, value - _ONE_DAY
        case _:
            return None, value


def _counting(plain: PlainDutch, kant: str, grens: e.Expression) -> str:
    match grens:
        case e.DatumTermijn():
            return plain.value(grens)
        case _ if kant in ("na", "voor"):
            return f"{'na' if kant == 'na' else 'vóór'} {plain.value(grens)}, die dag zelf niet"
        case _ if kant == "periode":
            return _WHOLE
        case _:
            return _THAT_DAY


def _period_before(grens: e.Expression) -> str:
    match grens:
        case e.DatumTermijn(richting="na", datum=e.Periodegrens("einde", e.Naamwaarde(naam=naam))):
            return capital(words(naam))
        case _:
            return ""


def _open(zin: _Eiszin, bound: _Grens, grens: e.Expression) -> Iterator[Looptijd]:
    """A term from a date in the document; a bare date of the document is no term."""
    if not isinstance(grens, e.DatumTermijn):
        return
    gegevens = zin.soort
    since = _described(zin, grens.datum)
    yield Looptijd(
        capital(words(bound.naam)),
        f"{_SIDES[bound.kant]} {zin.plain.value(grens.termijn)} {grens.richting} {since}",
        zin.eis.onderwerp.soort,
        words(gegevens.auteur) if gegevens else "",
        zin.eis.vindplaats,
        regel_address(zin.eis.vindplaats, zin.eis.functie),
        bound.duidingen,
    )


_SIDES = {
    "op": "precies",
    "vanaf": "vanaf",
    "na": "later dan",
    "tot": "uiterlijk",
    "voor": "eerder dan",
    "periode": "in",
}


def _described(zin: _Eiszin, datum: e.Expression) -> str:
    """A date of a document in the words of its field ("de dag waarop … is ontvangen")."""
    if isinstance(datum, e.Veldwaarde) and isinstance(datum.drager.type, Gegevenstype):
        gegevens = zin.regeling.gegevens.get(datum.drager.type.gegevens)
        veld = gegevens.veld(datum.veld) if gegevens else None
        if veld is not None and veld.omschrijving.startswith(("de ", "het ")):
            return veld.omschrijving
    return zin.plain.value(datum)


def _participle(veld: e.Veldwaarde) -> str:
    return words(veld.veld[: -len("_op")]) if veld.veld.endswith("_op") else ""


# ---------------------------------------------------------------- all of them


def _joined(found: list[Tijdvak]) -> list[Tijdvak]:
    """Without doubles; a first and a last day of one requirement become one window."""
    joined: dict[tuple[str, str, str], Tijdvak] = {}
    for tijdvak in dict.fromkeys(found):
        key = (tijdvak.id, tijdvak.soort, tijdvak.handeling)
        other = joined.get(key)
        if other is None:
            joined[key] = tijdvak
        elif other.address == tijdvak.address and (other.begin is None) != (tijdvak.begin is None):
            joined[key] = replace(
                other,
                begin=other.begin or tijdvak.begin,
                einde=other.einde or tijdvak.einde,
                telling=_both(other.telling, tijdvak.telling),
            )
    return _distinct(list(joined.values()))


def _both(one: str, other: str) -> str:
    return _WHOLE if one == other == _THAT_DAY else f"{one}; {other}"


def _distinct(found: list[Tijdvak]) -> list[Tijdvak]:
    """Where two have the same name, the kind of document (and what is done) tells them apart."""
    ids = [t.id for t in found]
    return [
        replace(t, geval=" ".join(filter(None, (t.geval, words(t.soort), t.handeling))))
        if ids.count(t.id) > 1
        else t
        for t in found
    ]


def _unused(regeling: n.Regeling, known: set[str]) -> Iterator[Tijdvak]:
    """Periods that no requirement reads."""
    for periode in regeling.perioden.values():
        if (naam := capital(words(periode.naam))) not in known:
            address = regel_address(periode.vindplaats, periode.naam)
            yield _unbound(naam, periode.begin, periode.einde, periode.vindplaats, address)


def _named_only(moments: tuple[Moment, ...], known: set[str]) -> Iterator[Tijdvak]:
    """Other dates that rules name, those of the closing provisions among them."""
    for moment in moments:
        if moment.wat not in known:
            yield _unbound(moment.wat, moment.dag, moment.dag, moment.plaats, moment.address)


def _unbound(naam: str, begin: date, einde: date, plaats: Vindplaats, address: str) -> Tijdvak:
    return Tijdvak(naam, "", begin, einde, "", "", "", "", (), "", "", "", plaats, address, ())
