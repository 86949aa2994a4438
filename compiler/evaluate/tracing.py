"""From an expected outcome down to the parts that it hinged on.

An expression has been evaluated, with the value of each of its parts kept (`frames`); whether a part was
decisive is asked of what stands above it: would the outcome have been another with this value here? What
is said of each element of a list, and the body of a berekening, are evaluated as expressions of their
own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from compiler.evaluate.eisen import toetsing
from compiler.evaluate.expressions import Scope, cells, names, zero
from compiler.evaluate.frames import AfwijkingFrame, EisFrame, Frame
from compiler.model import expressions as e
from compiler.model import nodes
from compiler.model.types import Basistype, Keuzetype
from compiler.model.walk import parts
from compiler.runtime import logica, rekenen, vergelijken
from compiler.source import Span

Side = Literal["ja", "nee", "open", "gebruikt"]
"""What a part was when it was decisive: a condition that held, failed or was open; a value used."""

Changed = Callable[[Any], bool]
"""Whether the expected outcome would have been another with this value here."""

_UNKNOWN = logica.Onbekend()


@dataclass(frozen=True, slots=True)
class Tracer:
    """Tells `add` every part (by its place in the file) that an expected outcome hinged on."""

    regeling: nodes.Regeling
    add: Callable[[Span, Side], None]

    def eis(self, frame: EisFrame) -> None:
        """The parts of an eis and its afwijkingen, its outcome on these objects being expected."""
        eis, values = frame.eis, frame.values

        def outcome(values: Sequence[Any]) -> object:
            found = toetsing(frame.named, values[0], values[1:-1], values[-1])
            return found if isinstance(found, bool) else type(found)

        expected = outcome(values)

        def differs(index: int) -> Changed:
            return lambda value: outcome(_with(values, index, value)) != expected

        if isinstance(expected, bool):
            self.add(eis.span, "ja" if expected else "nee")
        if eis.indien is not None and frame.indien is not None:
            self._part(eis.indien, frame.indien, differs(0))
        for index, afwijking in enumerate(frame.afwijkingen, start=1):
            self._afwijking(afwijking, differs(index))
        self._part(eis.geldt, frame.geldt, differs(len(values) - 1))

    def holds(self, condition: e.Expression, frame: Frame) -> None:
        """The parts of a condition that is expected to hold."""
        self._part(condition, frame, lambda value: value is not True)

    def _afwijking(self, frame: AfwijkingFrame, changed: Changed) -> None:
        """An afwijking takes effect if its own condition holds and no other sets it aside."""
        afwijking, terms = frame.afwijking, frame.terms
        if afwijking.voorwaarde is not None and frame.voorwaarde is not None:
            own = _operand(logica.en, terms, 0, changed)
            self._part(afwijking.voorwaarde, frame.voorwaarde, own)
        for index, other in enumerate(frame.others, start=1):
            instead = _operand(logica.en, terms, index, changed)
            self._afwijking(other, _turned(instead))
        self._decides(afwijking.span, frame.effective, changed)

    # ------------------------------------------------------------ one part of an expression

    def _part(self, part: e.Expression, frame: Frame, changed: Changed) -> None:
        match part:
            case _ if _names_nothing(part):
                pass
            case e.EnKeten(termen=termen):
                self._terms(logica.en, termen, frame, changed)
            case e.OfKeten(termen=termen):
                self._terms(logica.of, termen, frame, changed)
            case e.Niet(term=term):
                self._part(term, frame, _turned(changed))
            case e.IndienDan():
                self._parts(part, frame, changed)
            case e.Naar():
                self._branch(part, frame, changed)
            case e.EenVan():
                self._options(part, frame, changed)
            case e.Kwantor():
                self._each(part, frame, changed)
            case e.Som(variabele=e.Variabele()) | e.Aantal(variabele=e.Variabele()):
                self._added(part, frame, changed)
            case e.Aanroep():
                self._called(part, frame, changed)
            case _ if self._matters(part, frame, changed):
                self._uses(part, frame)
                self._parts(part, frame, changed)

    def _matters(self, part: e.Expression, frame: Frame, changed: Changed) -> bool:
        if part.type == Basistype.JA_NEE:
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
        for part in parts(whole):
            if isinstance(whole, e.Aandeel) and part is whole.percentage:
                self._uses(part, frame)  # written out: it cannot be unknown
            elif part in frame:
                self._part(part, frame, _within(frame, whole, part, changed))

    def _terms(
        self,
        combine: Callable[..., Any],
        termen: Sequence[e.Expression],
        frame: Frame,
        changed: Changed,
    ) -> None:
        values = [frame[term] for term in termen]
        for index, term in enumerate(termen):
            self._part(term, frame, _operand(combine, values, index, changed))

    def _branch(self, naar: e.Naar, frame: Frame, changed: Changed) -> None:
        self._parts(naar, frame, changed)
        for naam, tak in naar.takken:
            if tak in frame and changed(_UNKNOWN):
                self.add(tak.span, "gebruikt")
                self._use_keuze(naar.waarde, naam)

    def _options(self, part: e.EenVan, frame: Frame, changed: Changed) -> None:
        """`x is een van (a, b)` is `x is a of x is b`."""
        waarde = frame[part.waarde]
        equal: list[Any] = [vergelijken.gelijk(waarde, frame[m]) for m in part.mogelijkheden]
        for index, option in enumerate(part.mogelijkheden):
            if self._decides(option.span, equal[index], _operand(logica.of, equal, index, changed)):
                self._uses(option, frame)
        self._part(part.waarde, frame, _within(frame, part, part.waarde, changed))

    def _each(self, part: e.Kwantor, frame: Frame, changed: Changed) -> None:
        combine = logica.en if part.soort == "elk" else logica.of
        frames = self._elements(part, part.voorwaarde, frame)
        values = [element[part.voorwaarde] for element in frames]
        for index, element in enumerate(frames):
            self._part(part.voorwaarde, element, _operand(combine, values, index, changed))

    def _added(self, part: e.Som | e.Aantal, frame: Frame, changed: Changed) -> None:
        """Each element in turn: whether it counts, and for how much."""
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
            instead = _operand(lambda *other: total(added, other), counted, index, changed)
            self._part(part.voorwaarde or part, element, instead)
        for index, element in enumerate(amounts if waarde is not None else ()):
            instead = _operand(lambda *other: total(other, counted), added, index, changed)
            self._part(waarde or part, element, instead)

    def _elements(
        self, part: e.Kwantor | e.Som | e.Aantal, said: e.Expression | None, frame: Frame
    ) -> list[Frame]:
        """What is said of each element of the list; nothing where the list is missing."""
        elements = frame[part.lijst]
        if isinstance(elements, logica.Onbekend) or part.variabele is None:
            return []
        scopes = [frame.scope.with_variable(part.variabele.naam, element) for element in elements]
        return [Frame(s, {}, {}) if said is None else frame.inside(said, s) for s in scopes]

    def _called(self, part: e.Aanroep, frame: Frame, changed: Changed) -> None:
        """The arguments of a berekening, and its body where it was evaluated."""
        self._parts(part, frame, changed)
        berekening = self.regeling.berekeningen[part.berekening]
        given = [frame[argument] for argument in part.argumenten]
        if any(isinstance(value, logica.Onbekend | logica.Beoordelen) for value in given):
            return
        scope = Scope(self.regeling, dict(zip(names(berekening), given, strict=True)))
        body = frame.inside(berekening.uitdrukking, scope)
        if changed(_UNKNOWN):
            self.add(berekening.span, "gebruikt")
        self._part(berekening.uitdrukking, body, changed)

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
            case e.Tabelwaarde(sleutels=sleutels, per=per):
                for cel in cells(part, self.regeling, frame.__getitem__):
                    self.add(cel.span, "gebruikt")
                for key in (*(key for _, key in sleutels), *([] if per is None else [per])):
                    if isinstance(key.type, Keuzetype):
                        self._use_keuze(key, str(frame[key]))
            case _:
                pass

    def _use_keuze(self, part: e.Expression, naam: str) -> None:
        assert isinstance(part.type, Keuzetype)
        keuze = self.regeling.keuzelijsten[part.type.keuzelijst].keuze(naam)
        assert keuze is not None
        self.add(keuze.span, "gebruikt")


def _names_nothing(part: e.Expression) -> bool:
    """Whether it is no condition and nothing that is declared: a field, or a value written out."""
    match part:
        case e.Variabele() | e.Letterlijk(naam="") | e.Veldwaarde(drager=e.Variabele()):
            return part.type != Basistype.JA_NEE
        case _:
            return False


def declared(
    regeling: nodes.Regeling, naam: str
) -> nodes.Periode | nodes.Termijn | nodes.Constante:
    """What a name stands for in a rule."""
    return regeling.perioden.get(naam) or regeling.termijnen.get(naam) or regeling.constanten[naam]


def _with(values: Sequence[Any], index: int, value: Any) -> list[Any]:
    """The same values, with another at one place."""
    return [*values[:index], value, *values[index + 1 :]]


def _operand(
    combine: Callable[..., Any], values: Sequence[Any], index: int, changed: Changed
) -> Changed:
    """For one of the values that together gave what `changed` is about."""
    return lambda value: changed(combine(*_with(values, index, value)))


def _within(frame: Frame, whole: e.Expression, part: e.Expression, changed: Changed) -> Changed:
    """For a part of the expression that `changed` is about."""
    return lambda value: changed(frame.whole(whole, part, value))


def _turned(changed: Changed) -> Changed:
    return lambda value: changed(logica.niet(value))
