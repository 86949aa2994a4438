"""The parts of a rule that an example can decide, and what it takes.

- A condition must be decisive where it holds and where it does not. `is opgegeven` can only hold or be
  open. Of the values of a keuzelijst that a rule names all of none can fail together with the others,
  so that each need only hold. What is written twice in a rule is one condition.
- A branch of `naar`, a berekening, a named value, an open norm, a table, an `overeenkomstig`: once.
- Of a keuzelijst each value that belongs to a sentence of its own, and any one of the others.

What is declared and read by no rule is no part: no example could decide it, and other checks report it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from compiler.evaluate.meanings import declared
from compiler.evaluate.tracing import Side
from compiler.model import expressions as e
from compiler.model import nodes
from compiler.model.types import Basistype, Keuzetype
from compiler.model.walk import parts, walk
from compiler.source import Span
from compiler.vindplaats import Vindplaats

_EITHER_WAY: tuple[Side, ...] = ("ja", "nee")
_HOLDS: tuple[Side, ...] = ("ja",)
_PRESENT_OR_NOT: tuple[Side, ...] = ("ja", "open")
_USED: tuple[Side, ...] = ("gebruikt",)

# Not conditions themselves, but made of them; or settled beforehand.
_COMPOSED = (e.EnKeten, e.OfKeten, e.Niet, e.Kwantor, e.Aanroep, e.IndienDan, e.Naar, e.Letterlijk)

_Choice = tuple[str, str]
"""A value of a keuzelijst: the name of the list, and its own."""


@dataclass(slots=True, eq=False)
class Part:
    """Any of these stretches of the file, decisive in each of these ways.

    `places` are the sentences to which the values of keuzelijsten belong that it names.
    """

    spans: tuple[Span, ...]
    sides: tuple[Side, ...]
    places: tuple[Vindplaats, ...] = ()


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of the rules of one regulation; `read` is what some rule reads of its declarations.

    `printed` gives, for every sentence made from a table, where it was made: the rows stand there.
    """

    regeling: nodes.Regeling
    read: frozenset[Span]
    printed: Mapping[Vindplaats, tuple[Span, ...]]
    _known: dict[int, tuple[Part, ...]] = field(default_factory=dict)

    @staticmethod
    def of(regeling: nodes.Regeling) -> Parts:
        printed = {
            bepaling.vindplaats: tuple(alinea.span for alinea in bepaling.alineas)
            for tabel in regeling.tabellen.values()
            for item in tabel.items
            for bepaling in item.walk()
        }
        return Parts(regeling, frozenset(_read(regeling)), printed)

    def about(self, regel: nodes.Regel, place: Vindplaats) -> Iterator[Part]:
        """The parts of a rule that are about one of the sentences it serves.

        A rule does not say which part is about which sentence, but a value of a keuzelijst that belongs
        to one of them is not about the others.
        """
        if isinstance(regel, nodes.Tabel):
            yield from self._of_rows(regel, place)
            return
        served = getattr(regel, "bij", ())
        for part in self.of_rule(regel):
            own = [p for p in part.places if p in served]
            if not own or any(p.contains(place) for p in own):
                yield part

    def of_rule(self, regel: nodes.Regel) -> tuple[Part, ...]:
        """The parts of a rule; asked for each sentence it serves, and worked out once."""
        if id(regel) not in self._known:
            self._known[id(regel)] = tuple(self._of_rule(regel))
        return self._known[id(regel)]

    def _of_rule(self, regel: nodes.Regel) -> Iterator[Part]:
        match regel:
            case nodes.Eis(overeenkomstig=None):
                conditions = [conditie.voorwaarde for conditie in regel.condities]
                yield from self._written([*conditions, regel.geldt])
            case nodes.Berekening():
                yield Part((regel.span,), _USED)
                yield from self._written([regel.uitdrukking])
            case nodes.Afwijking(condities=()):
                yield Part((regel.span,), _EITHER_WAY)
            case nodes.Afwijking():
                yield from self._written([conditie.voorwaarde for conditie in regel.condities])
            case nodes.Overeenkomstig():
                yield Part((regel.span,), _USED)
                yield from self._written(list(self._added(regel)))
            case nodes.Keuzelijst():
                yield from self._of_list(regel)
            case nodes.Tabel() if regel.span in self.read:
                yield _cells(regel.rijen)
            case nodes.Periode() | nodes.Termijn() | nodes.Constante() | nodes.Beoordeling():
                if regel.span in self.read:
                    yield Part((regel.span,), _USED)
            case _:
                pass

    def _added(self, regel: nodes.Overeenkomstig) -> Iterator[e.Expression]:
        """The conditions that an `overeenkomstig` adds to the eisen it takes over."""
        for conditie in (c for naam in regel.eisen for c in self.regeling.eisen[naam].condities):
            within = regel.span.start <= conditie.span.start < regel.span.end
            if within and conditie.span.source is regel.span.source:
                yield conditie.voorwaarde

    def _of_list(self, lijst: nodes.Keuzelijst) -> Iterator[Part]:
        others: list[Span] = []
        for keuze in lijst.waarden:
            if keuze.span not in self.read:
                continue
            if keuze.vindplaats in lijst.bij:
                yield Part((keuze.span,), _USED, (keuze.vindplaats,))
            else:
                others.append(keuze.span)
        if others:
            yield Part(tuple(others), _USED)

    def _of_rows(self, tabel: nodes.Tabel, place: Vindplaats) -> Iterator[Part]:
        """The rows of which a sentence was made; all of them for one above the table."""
        if tabel.span not in self.read:
            return
        made = dict.fromkeys(self.printed.get(place, ()))
        yield _cells([r for span in made for r in _within(tabel, span)] if made else tabel.rijen)

    # ------------------------------------------------------------ conditions

    def _written(self, expressions: list[e.Expression]) -> Iterator[Part]:
        """The parts of the expressions of one rule; what has the same words is one part."""
        named = set(_named(expressions))
        same: dict[str, Part] = {}
        for part in (part for x in expressions for part in self._in_expression(x, named)):
            words = " ".join(part.spans[0].text.split())
            before = same.get(words)
            spans = part.spans if before is None else (*before.spans, *part.spans)
            same[words] = Part(spans, part.sides, part.places)
        yield from same.values()

    def _in_expression(self, expression: e.Expression, named: set[_Choice]) -> Iterator[Part]:
        """In order of writing; the field of `is opgegeven` is no part of its own."""
        waiting = [expression]
        while waiting:
            x = waiting.pop()
            inner = parts(x)
            match x:
                case e.Opgegeven():
                    yield Part((x.span,), _PRESENT_OR_NOT)
                    inner = ()
                case e.EenVan(waarde=waarde, mogelijkheden=options):
                    sides = self._sides(waarde, named)
                    yield from (Part((o.span,), sides, self._places(o)) for o in options)
                    inner = (waarde,)
                case e.Vergelijking(wijze=e.Vergelijkwijze.GELIJK, links=links, rechts=rechts):
                    yield Part((x.span,), self._sides(links, named), self._places(rechts))
                case e.Naar(takken=takken):
                    yield from (Part((tak.span,), _USED) for _, tak in takken)
                case _ if x.type is Basistype.JA_NEE and not isinstance(x, _COMPOSED):
                    places = (place for part in inner for place in self._places(part))
                    yield Part((x.span,), _EITHER_WAY, tuple(places))
            waiting += inner[::-1]

    def _sides(self, waarde: e.Expression, named: set[_Choice]) -> tuple[Side, ...]:
        if not isinstance(waarde.type, Keuzetype):
            return _EITHER_WAY
        lijst = self.regeling.keuzelijsten[waarde.type.keuzelijst]
        exhausted = all((lijst.naam, keuze.naam) in named for keuze in lijst.waarden)
        return _HOLDS if exhausted else _EITHER_WAY

    def _places(self, part: e.Expression) -> tuple[Vindplaats, ...]:
        """Where a value of a keuzelijst belongs."""
        if not isinstance(part, e.Keuzewaarde):
            return ()
        keuze = self.regeling.keuzelijsten[part.type.keuzelijst].keuze(part.naam)
        return () if keuze is None else (keuze.vindplaats,)


def _within(tabel: nodes.Tabel, span: Span) -> Sequence[nodes.Rij]:
    """The rows that stand in a stretch of the file, in whose order they are."""
    first, last = (bisect_left(tabel.rijen, at, key=_start) for at in (span.start, span.end))
    return tabel.rijen[first:last]


def _start(rij: nodes.Rij) -> int:
    return rij.span.start


def _cells(rijen: Iterable[nodes.Rij]) -> Part:
    return Part(tuple([cel.span for rij in rijen for cel in rij.cellen]), _USED)


def _named(expressions: Iterable[e.Expression]) -> Iterator[_Choice]:
    """The values of a keuzelijst that something is said to be, or to hold."""
    given: list[e.Expression] = []
    for part in (part for x in expressions for part in walk(x)):
        match part:
            case e.EenVan(mogelijkheden=options):
                given += options
            case e.Vergelijking(wijze=e.Vergelijkwijze.GELIJK, rechts=one) | e.Bevat(waarde=one):
                given.append(one)
            case _:
                pass
    return ((x.type.keuzelijst, x.naam) for x in given if isinstance(x, e.Keuzewaarde))


# ---------------------------------------------------------------- what rules read


def _read(regeling: nodes.Regeling) -> Iterator[Span]:
    """What is declared and read by some rule: named values, open norms, tables, values of lists."""
    given = [x for eis in regeling.eisen.values() for x in (eis.indien, eis.geldt)]
    given += [b.uitdrukking for b in regeling.berekeningen.values()]
    given += [a.voorwaarde for a in regeling.afwijkingen.values()]
    for part in (part for x in given if x is not None for part in walk(x)):
        match part:
            case e.Keuzewaarde(naam=naam, type=keuzetype):
                keuze = regeling.keuzelijsten[keuzetype.keuzelijst].keuze(naam)
                if keuze is not None:
                    yield keuze.span
            case e.Naar(waarde=waarde):
                yield from (keuze.span for keuze in _values(regeling, waarde))
            case e.Tabelwaarde(tabel=naam):
                yield regeling.tabellen[naam].span
                yield from (k.span for key in parts(part) for k in _values(regeling, key))
            case e.Beoordelingsvraag(beoordeling=naam):
                yield regeling.beoordelingen[naam].span
            case e.Naamwaarde(naam=naam) | e.Letterlijk(naam=naam) if naam:
                yield declared(regeling, naam).span
            case _:
                pass


def _values(regeling: nodes.Regeling, part: e.Expression) -> tuple[nodes.Keuze, ...]:
    if not isinstance(part.type, Keuzetype):
        return ()
    return regeling.keuzelijsten[part.type.keuzelijst].waarden
