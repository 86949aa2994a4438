"""A term that is defined and that no article and no bijlage uses."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.zelf.text import Passage, passages
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.begripsgebruik import find_begrippen
from compiler.model.nodes import Bepaling, Regeling, Tabel
from compiler.model.official_text import whole_text


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Every term must be used outside its own definition."""
    open_terms = {begrip.nummer: begrip for begrip in regeling.begrippen}
    own = {begrip.nummer: begrip.vindplaats for begrip in regeling.begrippen}
    for passage in passages(regeling, "artikel", "bijlage", "aanhef"):
        for gebruik in passage.alinea.begrippen:
            if not own[gebruik.begrip].contains(passage.vindplaats):
                open_terms.pop(gebruik.begrip, None)
    elsewhere = _elsewhere(regeling) if open_terms else ""
    for term, begrip in open_terms.items():
        if not find_begrippen(elsewhere, {term: begrip.ook}):
            yield _remark(begrip, _in_toelichting(regeling, term))


def _elsewhere(regeling: Regeling) -> str:
    """What is no paragraph: the headings, and the sentences that tables make."""
    headings = [
        b.opschrift or b.nummer
        for d in (*regeling.artikelen, *regeling.bijlagen)
        for b in d.walk()
        if b.soort in ("artikel", "bijlage", "kop")
    ]
    items = [
        whole_text(item)
        for bepaling in regeling.walk()
        for deel in bepaling.inhoud
        if isinstance(deel, Tabel)
        for item in deel.items
    ]
    return "\n".join((*(h for h in headings if h), *items))


def _in_toelichting(regeling: Regeling, term: str) -> Passage | None:
    found = passages(regeling, "toelichting")
    return next((p for p in found if any(g.begrip == term for g in p.alinea.begrippen)), None)


def _remark(begrip: Bepaling, used: Passage | None) -> Diagnostic:
    where = "; alleen de toelichting doet dat" if used else ""
    return Diagnostic(
        codes.BEGRIP_ONGEBRUIKT,
        Label(begrip.span, f"geen artikel en geen bijlage gebruikt ‘{begrip.nummer}’{where}"),
        (),
        "Een begrip wordt alleen omschreven als de tekst het nodig heeft (Aanwijzing 5.1).",
        "laat de omschrijving weg, of gebruik het begrip",
        begrip.vindplaats,
    )
