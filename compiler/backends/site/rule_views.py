"""What stands under a part of the text, as view objects: rules, open norms, examples, and text without."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from compiler.backends.site.documents import VoorbeeldView
from compiler.backends.site.plain import Uitleg
from compiler.backends.site.tables import TabelView


@dataclass(frozen=True, slots=True)
class Regelpunt:
    """One labelled line of a rule: a sentence with points below it, or finished markup."""

    label: str
    uitleg: Uitleg | None = None
    html: Markup | None = None


@dataclass(frozen=True, slots=True)
class RegelView:
    """A rule: its kind, its name as words, its anchor on the page, and its lines.

    `over` is what it speaks about; `punten` say what it asks and are always shown, `meer` where it
    comes from, what follows and what it uses.
    """

    soort: str
    css: str
    naam: str
    anker: str
    punten: tuple[Regelpunt, ...]
    duidingen: tuple[str, ...] = ()
    over: str = ""
    meer: tuple[Regelpunt, ...] = ()


@dataclass(frozen=True, slots=True)
class NormView:
    """An open norm: what nobody can compute, who decides, and on which words."""

    naam: str
    anker: str
    door: str
    vraag: str
    woorden: str
    gebruikt_door: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class ZonderView:
    """Text without a rule, and why."""

    reden: str
    toelichting: str
    bij: str


@dataclass(frozen=True, slots=True)
class Uitwerking:
    """All that stands under one part of the text."""

    regels: tuple[RegelView, ...]
    gegevens: tuple[RegelView, ...]
    normen: tuple[NormView, ...]
    duidingen: tuple[str, ...]
    voorbeelden: tuple[VoorbeeldView, ...]
    zonder: tuple[ZonderView, ...]
    tabellen: tuple[TabelView, ...]

    def __bool__(self) -> bool:
        return any(
            (
                self.regels,
                self.gegevens,
                self.normen,
                self.duidingen,
                self.voorbeelden,
                self.zonder,
                self.tabellen,
            )
        )
