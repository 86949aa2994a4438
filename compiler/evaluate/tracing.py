"""From an expected outcome down to the parts that it hinged on.

An expression has been evaluated, with the value of each of its parts kept (`frames`); whether a part was
decisive is asked of what stands above it: would the outcome have been another with this value here? What
is said of each element of a list, and the body of a berekening, are evaluated as expressions of their
own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from compiler.evaluate.changed import (
    Changed,
    Combine,
    among,
    kind,
    operand,
    remembered,
    replaced,
    turned,
    within,
)
from compiler.evaluate.eisen import AfwijkingFrame, EisFrame
from compiler.evaluate.expressions import cells, names, zero
from compiler.evaluate.frames import Frame
from compiler.evaluate.meanings import declared
from compiler.model import expressions as e
from compiler.model import nodes
from compiler.model.types import Basistype, Keuzetype
from compiler.model.walk import parts
from compiler.runtime import logica, rekenen, vergelijken
from compiler.runtime.regels import NietVanToepassing
from compiler.source import Span

Side = Literal["ja", "nee", "open", "gebruikt"]
"""What a part was when it was decisive: a condition that held, failed or was open; a value used."""

_UNKNOWN = logica.Onbekend()


@dataclass(slots=True, eq=False)
class Tracer:
    """Tells `add` every part (by its place in the file) that an expected outcome hinged on."""

    regeling: nodes.Regeling
    add: Callable[[Span, Side], None]

    def eis(self, frame: EisFrame) -> None:
        """The parts of an eis and its afwijkingen, its outcome on these objects being expected."""
        eis, values = frame.eis, frame.values
        expected = kind(frame.toetsing)

        def differs(index: int) -> Changed:
            return remembered(
                lambda value: kind(frame.toetsing_for(replaced(values, index, value))) != expected
            )

        if isinstance(expected, bool):
            self.add(eis.span, "ja" if expected else "nee")
        if eis.indien is not None:
            self._part(eis.indien, frame.frame, differs(0))
        if values[0] is not False:  # else nothing more is asked
            for index, afwijking in enumerate(frame.afwijkingen, start=1):
                self._afwijking(afwijking, differs(index))
        if expected is not NietVanToepassing:  # else nothing is demanded
            self._part(eis.geldt, frame.frame, differs(len(values) - 1))

    def holds(self, condition: e.Expression, frame: Frame) -> None:
        """The parts of a condition that is expected to hold."""
        self._part(condition, frame, lambda value: value is not True)

    def _afwijking(self, frame: AfwijkingFrame, changed: Changed) -> None:
        """An afwijking takes effect if its own condition holds and no other sets it aside."""
        afwijking, terms = frame.afwijking, among(logica.en, frame.terms, changed)
        for index, instead in terms:
            if index:
                self._afwijking(frame.others[index - 1], turned(instead))
            elif afwijking.voorwaarde is not None:
                self._part(afwijking.voorwaarde, frame.frame, instead)
        self._decides(afwijking.span, frame.effective, changed)

    # ------------------------------------------------------------ one part of an expression

    def _part(self, part: e.Expression, frame: Frame, changed: Changed) -> None:
        _WAYS.get(type(part), Tracer._simple)(self, part, frame, changed)

    def _simple(self, part: e.Expression, frame: Frame, changed: Changed) -> None:
        if not _names_nothing(part) and self._matters(part, frame, changed):
            self._uses(part, frame)
            self._parts(part, frame, changed)

    def _matters(self, part: e.Expression, frame: Frame, changed: Changed) -> bool:
        if part.type is Basistype.JA_NEE:
            return self._decides(part.span, frame[part], changed)
        return changed(_UNKNOWN)

    def _decides(self, condition: Span, value: Any, changed: Changed) -> bool:
        """Whether a condition was decisive; if it was, it is added."""
        if not isinstance(value, bool):
            decisive = changed(True) or changed(False)
            side: Side = "open"
        else:
            decisive = changed(not value)
            side = "ja" if value else "nee"
        if decisive:
            self.add(condition, side)
        return decisive

    def _parts(self, whole: e.Expression, frame: Frame, changed: Changed) -> None:
        """The parts of what is unknown as soon as one of them is."""
        for part in parts(whole):
            if not _names_nothing(part):
                self._part(part, frame, within(frame, whole, part, changed))

    def _all_of(self, part: e.EnKeten, frame: Frame, changed: Changed) -> None:
        self._terms(logica.en, part.termen, frame, changed)

    def _any_of(self, part: e.OfKeten, frame: Frame, changed: Changed) -> None:
        self._terms(logica.of, part.termen, frame, changed)

    def _terms(
        self, combine: Combine, termen: Sequence[e.Expression], frame: Frame, changed: Changed
    ) -> None:
        for index, instead in among(combine, [frame[term] for term in termen], changed):
            self._part(termen[index], frame, instead)

    def _not(self, part: e.Niet, frame: Frame, changed: Changed) -> None:
        self._part(part.term, frame, turned(changed))

    def _if(self, part: e.IndienDan, frame: Frame, changed: Changed) -> None:
        """The condition, and what was chosen by it."""
        self._part(part.voorwaarde, frame, within(frame, part, part.voorwaarde, changed))
        holds = frame[part.voorwaarde]
        if isinstance(holds, bool):
            self._part(part.dan if holds else part.anders, frame, changed)

    def _branch(self, part: e.Naar, frame: Frame, changed: Changed) -> None:
        """The value, and the branch that was taken; the others were not evaluated."""
        self._part(part.waarde, frame, within(frame, part, part.waarde, changed))
        for naam, tak in part.takken:
            if tak in frame:
                self._part(tak, frame, changed)
                if changed(_UNKNOWN):
                    self.add(tak.span, "gebruikt")
                    self._use_keuze(part.waarde, naam)

    def _options(self, part: e.EenVan, frame: Frame, changed: Changed) -> None:
        """`x is een van (a, b)` is `x is a of x is b`."""
        waarde = frame[part.waarde]
        equal = [vergelijken.gelijk(waarde, frame[option]) for option in part.mogelijkheden]
        for index, instead in among(logica.of, equal, changed):
            option = part.mogelijkheden[index]
            if self._decides(option.span, equal[index], instead):
                self._uses(option, frame)
        self._part(part.waarde, frame, within(frame, part, part.waarde, changed))

    def _each(self, part: e.Kwantor, frame: Frame, changed: Changed) -> None:
        combine = logica.en if part.soort == "elk" else logica.of
        frames = self._elements(part, part.voorwaarde, frame)
        values = [element[part.voorwaarde] for element in frames]
        for index, instead in among(combine, values, changed):
            self._part(part.voorwaarde, frames[index], instead)

    def _added(self, part: e.Som | e.Aantal, frame: Frame, changed: Changed) -> None:
        """Each element in turn: whether it counts, and for how much."""
        if part.variabele is None:
            self._simple(part, frame, changed)
            return
        waarde = part.waarde if isinstance(part, e.Som) else None
        nul: Any = zero(part.type)
        conditions = self._elements(part, part.voorwaarde, frame)
        amounts = self._elements(part, waarde, frame)
        counted = [True if part.voorwaarde is None else c[part.voorwaarde] for c in conditions]
        added = [1 if waarde is None else a[waarde] for a in amounts]

        def total(added: Sequence[Any], counted: Sequence[Any]) -> Any:
            elements = range(len(added))
            return rekenen.som_over(elements, added.__getitem__, nul, counted.__getitem__)

        for index, element in enumerate(conditions if part.voorwaarde is not None else ()):
            instead = operand(lambda other: total(added, other), counted, index, changed)
            self._part(part.voorwaarde or part, element, instead)
        for index, element in enumerate(amounts if waarde is not None else ()):
            instead = operand(lambda other: total(other, counted), added, index, changed)
            self._part(waarde or part, element, instead)

    def _elements(
        self, part: e.Kwantor | e.Som | e.Aantal, said: e.Expression | None, frame: Frame
    ) -> list[Frame]:
        """What is said of each element of the list; nothing where the list is missing."""
        elements = frame[part.lijst]
        if type(elements) is logica.Onbekend or part.variabele is None:
            return []
        naam = part.variabele.naam
        each = ({**frame.names, naam: element} for element in elements)
        if said is None:
            return [Frame(frame.meanings, given) for given in each]
        return [frame.frame_of(said, given) for given in each]

    def _share(self, part: e.Aandeel, frame: Frame, changed: Changed) -> None:
        """The percentage is written out, or named: it cannot be unknown."""
        if changed(_UNKNOWN):
            self._uses(part.percentage, frame)
            self._part(part.geheel, frame, within(frame, part, part.geheel, changed))

    def _called(self, part: e.Aanroep, frame: Frame, changed: Changed) -> None:
        """The arguments of a berekening, and its body where it was evaluated."""
        self._parts(part, frame, changed)
        berekening = self.regeling.berekeningen[part.berekening]
        given = [frame[argument] for argument in part.argumenten]
        if not logica.OPEN.isdisjoint(map(type, given)):
            return
        argumenten = dict(zip(names(berekening), given, strict=True))
        if changed(_UNKNOWN):
            self.add(berekening.span, "gebruikt")
        body = berekening.uitdrukking
        self._part(body, frame.frame_of(body, argumenten), changed)

    # ------------------------------------------------------------ what a decisive part names

    def _uses(self, part: e.Expression, frame: Frame) -> None:
        """A value of a list, an open norm, a named value, or a cell and the keys that found it."""
        match part:
            case e.Keuzewaarde(naam=naam):
                self._use_keuze(part, naam)
            case e.Beoordelingsvraag(beoordeling=naam):
                self.add(self.regeling.beoordelingen[naam].span, "gebruikt")
            case e.Naamwaarde(naam=naam) | e.Letterlijk(naam=naam) if naam:
                self.add(declared(self.regeling, naam).span, "gebruikt")
            case e.Tabelwaarde():
                for cel in cells(part, frame.meanings, [frame[key] for key in parts(part)]):
                    self.add(cel.span, "gebruikt")
                for key in parts(part):
                    if isinstance(key.type, Keuzetype):
                        self._use_keuze(key, str(frame[key]))
            case _:
                pass

    def _use_keuze(self, part: e.Expression, naam: str) -> None:
        assert isinstance(part.type, Keuzetype)
        keuze = self.regeling.keuzelijsten[part.type.keuzelijst].keuze(naam)
        assert keuze is not None
        self.add(keuze.span, "gebruikt")


_WAYS: Mapping[type, Callable[[Tracer, Any, Frame, Changed], None]] = {
    e.EnKeten: Tracer._all_of,
    e.OfKeten: Tracer._any_of,
    e.Niet: Tracer._not,
    e.IndienDan: Tracer._if,
    e.Naar: Tracer._branch,
    e.EenVan: Tracer._options,
    e.Kwantor: Tracer._each,
    e.Som: Tracer._added,
    e.Aantal: Tracer._added,
    e.Aandeel: Tracer._share,
    e.Aanroep: Tracer._called,
}
"""How each kind is gone into that is not simply unknown as soon as one of its parts is."""


def _names_nothing(part: e.Expression) -> bool:
    """Whether it is no condition and nothing that is declared: a field, or a value written out."""
    match part:
        case e.Variabele() | e.Letterlijk(naam="") | e.Veldwaarde(drager=e.Variabele()):
            return part.type is not Basistype.JA_NEE
        case _:
            return False
