"""Which parts of the rules were decisive in an example.

A part is *decisive* in a voorbeeld when an outcome that the voorbeeld expects would have been another if
that part alone had been otherwise:

- a condition, if its opposite would have given another outcome (of an open one: if an answer would).
  In `a en b`, `a` is decisive where `b` holds; where `b` fails it does not matter what `a` is. Two
  conditions on one field are two conditions;
- a value (an amount of a table, a named periode, a literal), if the outcome would have been open had
  the value not been known. Of `naar` and of `indien … dan … anders` that is the branch that was taken;
- an `overeenkomstig`, if the outcome of an eis is expected that speaks of this kind of document through
  it; where the eis spoke of that kind already, if the voorbeeld stands under the `overeenkomstig`.

This is the criterion that MC/DC (modified condition/decision coverage) uses for the conditions of a
program, in its masking form. An expectation about the oordeel of a document names no rule, and makes
nothing decisive.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import starmap

from compiler.evaluate.gelopen import Gelopen, Oordeel, Uitkomst, Waarde
from compiler.evaluate.tracing import Side, Tracer
from compiler.model import nodes
from compiler.source import Source, Span

_Place = tuple[Source, int, int]


class Decisions:
    """Where the parts of the rules (by their place in the file) were decisive, and as what."""

    __slots__ = ("_found",)

    def __init__(self) -> None:
        self._found: dict[_Place, dict[Side, list[nodes.Voorbeeld]]] = {}

    def add(self, voorbeeld: nodes.Voorbeeld, part: Span, side: Side) -> None:
        place = part.source, part.start, part.end
        sides = self._found.get(place)
        if sides is None:
            sides = self._found[place] = {}
        examples = sides.get(side)
        if examples is None:
            sides[side] = [voorbeeld]
        elif examples[-1] is not voorbeeld:
            examples.append(voorbeeld)

    def of(self, part: Span) -> Mapping[Side, Sequence[nodes.Voorbeeld]]:
        """The examples in which a part was decisive, in the order of the file."""
        return self._found.get((part.source, part.start, part.end), {})

    def of_each(self, parts: Iterable[Span]) -> list[Mapping[Side, Sequence[nodes.Voorbeeld]]]:
        """The same for more parts, of which most may never have been decisive."""
        found = self._found
        places = ((part.source, part.start, part.end) for part in parts)
        return [found[place] for place in places if place in found]

    def parts(self) -> Iterator[Span]:
        return starmap(Span, self._found)


def decisions(regeling: nodes.Regeling, gelopen: Iterable[Gelopen]) -> Decisions:
    """The decisive parts of every voorbeeld; all of them have been run, and hold."""
    found = Decisions()
    reused = [r for b in regeling.walk() for r in b.regels if isinstance(r, nodes.Overeenkomstig)]
    for each in gelopen:
        _decided(regeling, reused, each, found)
    return found


def _decided(
    regeling: nodes.Regeling,
    reused: Sequence[nodes.Overeenkomstig],
    gelopen: Gelopen,
    found: Decisions,
) -> None:
    voorbeeld = gelopen.voorbeeld
    add = partial(found.add, voorbeeld)
    tracer = Tracer(regeling, add)
    for nagegaan in gelopen.nagegaan:
        match nagegaan:
            case Uitkomst(getoetst=getoetst):
                for frame in (each.frame for each in getoetst if each.frame is not None):
                    tracer.eis(frame)
                    for regel in reused:
                        if _speaks_through(frame.eis, regel, voorbeeld):
                            add(regel.span, "gebruikt")
            case Waarde(verwacht=verwacht, frame=frame):
                tracer.holds(verwacht.voorwaarde, frame)
            case Oordeel():
                pass


def _speaks_through(
    eis: nodes.Eis, regel: nodes.Overeenkomstig, voorbeeld: nodes.Voorbeeld
) -> bool:
    if regel.eisen:
        return eis.functie in regel.eisen
    return (
        regel.bron.contains(eis.vindplaats)
        and regel.soort == voorbeeld.soort
        and regel.vindplaats.contains(voorbeeld.vindplaats)
    )
