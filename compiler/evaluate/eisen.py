"""The outcome of an eis: its own condition, the afwijkingen that set it aside, and what it demands.

An eis speaks about a document (wherever one of its kind stands) or about each element of a list of
it; the values it speaks about are its `objecten`: the document, and the element if there is one. An
afwijking is evaluated on the same objects, under its own names for them.
"""

from __future__ import annotations

from collections.abc import Sequence

from compiler.evaluate.expressions import Names
from compiler.evaluate.frames import Frame
from compiler.evaluate.meanings import Meanings
from compiler.evaluate.plekken import Objecten
from compiler.model import nodes
from compiler.runtime import regels
from compiler.runtime.logica import Waarheid, en, niet
from compiler.runtime.regels import Toetsing


class AfwijkingFrame:
    """An afwijking on its objects: whether it takes effect, and why.

    Its condition holds, and nothing sets it aside: `terms` are its condition, and of each of `others`
    that it does not take effect. `frame` has the parts of its condition.
    """

    __slots__ = ("afwijking", "effective", "frame", "others", "terms")

    def __init__(self, meanings: Meanings, afwijking: nodes.Afwijking, objecten: Objecten) -> None:
        self.afwijking = afwijking
        self.frame = Frame(meanings, names_of(afwijking.onderwerp, objecten))
        voorwaarde = afwijking.voorwaarde
        own: Waarheid = True if voorwaarde is None else self.frame.value(voorwaarde)
        self.others: tuple[AfwijkingFrame, ...] = afwijkingen(
            meanings, afwijking.opzij_door, objecten
        )
        self.terms = (own, *(niet(other.effective) for other in self.others))
        self.effective: Waarheid = en(*self.terms)


class EisFrame:
    """An eis on its objects: voldaan, niet voldaan, open or not applicable (`toetsing`), and why.

    `values` are of its condition, of each afwijking whether it takes effect, and of what it demands.
    `frame` has the parts of its condition and of its demand.
    """

    __slots__ = ("_named", "afwijkingen", "eis", "frame", "toetsing", "values")

    def __init__(self, meanings: Meanings, eis: nodes.Eis, objecten: Objecten) -> None:
        self.eis = eis
        self.frame = Frame(meanings, names_of(eis.onderwerp, objecten))
        indien: Waarheid = True if eis.indien is None else self.frame.value(eis.indien)
        self.afwijkingen = afwijkingen(meanings, eis.afwijkingen, objecten)
        geldt: Waarheid = self.frame.value(eis.geldt)
        self.values = (indien, *(each.effective for each in self.afwijkingen), geldt)
        self._named = [meanings.afwijking(naam) for naam in eis.afwijkingen]
        self.toetsing = self.toetsing_for(self.values)

    def toetsing_for(self, values: Sequence[Waarheid]) -> Toetsing:
        """What follows for the eis from values such as its own."""
        pairs = tuple(zip(self._named, values[1:-1], strict=True)) if self._named else ()
        return regels.toets(indien=values[0], afwijkingen=pairs, geldt=values[-1])


def afwijkingen(
    meanings: Meanings, naming: Sequence[str], objecten: Objecten
) -> tuple[AfwijkingFrame, ...]:
    declared = meanings.regeling.afwijkingen
    return tuple(AfwijkingFrame(meanings, declared[naam], objecten) for naam in naming)


def evaluate_eis(meanings: Meanings, eis: nodes.Eis, objecten: Objecten) -> Toetsing:
    """Voldaan, niet voldaan, open, or not applicable, on these objects."""
    return EisFrame(meanings, eis, objecten).toetsing


def names_of(onderwerp: nodes.Onderwerp, objecten: Objecten) -> Names:
    """The names under which a rule speaks about its objects."""
    if not onderwerp.lijst:
        return {onderwerp.variabele: objecten[0]}
    return {onderwerp.soort: objecten[0], onderwerp.variabele: objecten[1]}
