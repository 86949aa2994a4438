"""What all steps of from_syntax share: the declarations by name, and the problems found so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from compiler.diagnostics import codes
from compiler.diagnostics.codes import Code
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.diagnostics.suggest import bedoelde_u
from compiler.model import nodes as m
from compiler.source import Span
from compiler.syntax import nodes as s
from compiler.vindplaats import Vindplaats

_MOST_NAMES = 8


@dataclass(frozen=True, slots=True)
class Declared:
    """A rule of the syntax with the address of the bepaling under which it stands."""

    regel: s.Regel
    vindplaats: Vindplaats


@dataclass(slots=True)
class Context:
    """The tables that the steps fill in, in this order, and read."""

    bepalingen: dict[Vindplaats, s.Bepaling] = field(default_factory=dict)
    begrippen: dict[str, Vindplaats] = field(default_factory=dict)
    regels: list[Declared] = field(default_factory=list)
    namen: dict[str, Declared] = field(default_factory=dict)
    keuzelijsten: dict[str, m.Keuzelijst] = field(default_factory=dict)
    gegevens: dict[str, m.Gegevens] = field(default_factory=dict)
    tabellen: dict[str, m.Tabel] = field(default_factory=dict)
    perioden: dict[str, m.Periode] = field(default_factory=dict)
    termijnen: dict[str, m.Termijn] = field(default_factory=dict)
    constanten: dict[str, m.Constante] = field(default_factory=dict)
    beoordelingen: dict[str, m.Beoordeling] = field(default_factory=dict)
    berekeningen: dict[str, m.Berekening] = field(default_factory=dict)
    controlefouten: list[m.Controlefout] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _gegevensnamen: frozenset[str] | None = None

    @property
    def gegevensnamen(self) -> frozenset[str]:
        """The kinds of document that are declared, also where they are not read yet."""
        if self._gegevensnamen is None:
            found = (d.regel.naam.tekst for d in self.regels if isinstance(d.regel, s.Gegevens))
            self._gegevensnamen = frozenset(found)
        return self._gegevensnamen

    def report(
        self,
        code: Code,
        span: Span,
        label: str,
        *,
        help: str = "",
        at: Vindplaats | None = None,
        secondary: Iterable[Label] = (),
    ) -> None:
        self.diagnostics.append(
            Diagnostic(code, Label(span, label), tuple(secondary), help=help, vindplaats=at)
        )

    def report_unknown(
        self, code: Code, naam: s.Naam, label: str, names: Iterable[str], at: Vindplaats | None
    ) -> None:
        """An unknown name, with the nearest known one if there is one, else the list if it is short."""
        known = sorted(set(names))
        hint = bedoelde_u(naam.tekst, known)
        if not hint:
            hint = _known_names(known)
        self.report(code, naam.span, label, help=hint, at=at)

    def is_reported(self, naam: str) -> bool:
        """Whether a name stands in the text but what it names could not be read: that was reported."""
        declared = self.namen.get(naam)
        match declared.regel if declared is not None else None:
            case s.Periode():
                return naam not in self.perioden
            case s.Termijn():
                return naam not in self.termijnen
            case s.Constante():
                return naam not in self.constanten
            case s.Beoordeling():
                return naam not in self.beoordelingen
            case s.Berekening():
                return naam not in self.berekeningen
            case _:
                return False

    def declare(self, naam: s.Naam, declared: Declared) -> bool:
        """Enter a name of the rules; False, with a report, when it is taken."""
        earlier = self.namen.get(naam.tekst)
        if earlier is None:
            self.namen[naam.tekst] = declared
            return True
        self.report(
            codes.DUBBELE_NAAM,
            naam.span,
            f"‘{naam.tekst}’ bestaat al",
            help="geef een van de twee een andere naam",
            at=declared.vindplaats,
            secondary=(Label(earlier.regel.span, "hier staat de eerste"),),
        )
        return False


def _known_names(known: list[str]) -> str:
    if not known:
        return "er is hier nog niets met een naam: voer de naam eerst in"
    shown = ", ".join(known[:_MOST_NAMES])
    more = len(known) - _MOST_NAMES
    return f"bekend zijn: {shown}" + (f" en nog {more}" if more > 0 else "")
