"""What the driver hands to the site as values: sources, generated modules and explanations.

The site backend reads no files and knows no other room than the model; everything that is not in
the checked model comes in through `SiteBronnen`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from compiler.model.expressions import Expression

Rekenaar = Callable[[Expression], object]
"""Works out an expression that reads no document: a date or a truth value, else None."""


def works_out_nothing(_: Expression) -> object:
    """The rekenaar of a site that is made without one: no date is then worked out."""
    return None


@dataclass(frozen=True, slots=True)
class Uitlegpagina:
    """The explanation of one diagnostic code: `markdown` is trusted text, written with the check."""

    nummer: str
    slug: str
    titel: str
    ernst: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Opmerking:
    """A remark on the official text, which stays as published: code, title, sentence and place.

    `anker` is the address on the site ("artikel-9/#lid-1"), empty where there is none.
    """

    code: str
    titel: str
    tekst: str
    vindplaats: str
    anker: str = ""


@dataclass(frozen=True, slots=True)
class Mutatie:
    """One change in a rule that nothing noticed; `reden` says why it is no mistake, if it is none."""

    soort: str
    regel: str
    vindplaats: str
    anker: str
    wijziging: str
    reden: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """How many changes were made, how many were noticed, and by what."""

    aantal: int
    opgemerkt: int
    door_de_lezer: int
    door_de_voorbeelden: int
    door_beide: int


@dataclass(frozen=True, slots=True)
class Mutatieproef:
    """The measurement of what notices a mistake in a rule; `actueel` if it is of the rules as they are."""

    actueel: bool
    totaal: Telling
    soorten: Mapping[str, Telling]
    overlevers: tuple[Mutatie, ...]
    gelijkwaardig: tuple[Mutatie, ...]


@dataclass(frozen=True, slots=True)
class SiteBronnen:
    """Everything the pages show beside the model.

    `kw` gives the `.kw` source and `python` the generated module, by the number of the article or by
    "bijlage" and "toelichting"; `grammatica` is the text of the grammar file; `waarde_van` works out
    dates and truth values that follow from the regulation alone; `adres` is where the site will
    stand ("https://…/"), empty where that is not known; `proef` is the measurement of what notices
    mistakes, if there is one; `toetsing` is the script that tests documents in the browser: without
    it there is no self-check; `eerdere_toetsing` the same for each earlier text, by its first day;
    `metingen` are the results that the audits of the built site kept, by the name of the audit.
    """

    kw: Mapping[str, str] = field(default_factory=dict)
    python: Mapping[str, str] = field(default_factory=dict)
    meldingen: tuple[Uitlegpagina, ...] = ()
    toetsing: str = ""
    eerdere_toetsing: Mapping[str, str] = field(default_factory=dict)
    grammatica: str = ""
    opmerkingen: tuple[Opmerking, ...] = ()
    waarde_van: Rekenaar = works_out_nothing
    adres: str = ""
    proef: Mutatieproef | None = None
    metingen: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
