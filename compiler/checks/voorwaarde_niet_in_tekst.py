"""A condition of a rule that reads something no words of the provision mention."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.provision import Provision, finding, provisions
from compiler.checks.reading.rules import atoms, names
from compiler.checks.reading.words import speaks_of, stems
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import nodes as m


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Each part of a condition must speak of words here, in the heading, or where the text refers."""
    for provision in provisions(regeling):
        for regel in provision.regels:
            if not isinstance(regel, m.Eis | m.Afwijking):
                continue
            if isinstance(regel, m.Eis) and regel.overeenkomstig is not None:
                continue
            words = context(provision, regel.naam)
            for conditie in regel.condities:
                for atom in atoms(conditie.voorwaarde):
                    read = names(regeling, atom)
                    if read and not speaks_of(read, words):
                        yield finding(
                            codes.VOORWAARDE_NIET_IN_TEKST,
                            atom.span,
                            f"geen woorden van {provision.vindplaats.cited} noemen deze voorwaarde",
                            "haal de voorwaarde weg, of leg haar uit: "
                            f'duiding bij {regel.naam} "…"',
                            provision.vindplaats,
                        )


def context(provision: Provision, naam: str) -> frozenset[str]:
    """The words a rule may speak of: text, heading, term, references, and its interpretations."""
    term = provision.vindplaats.nummer_of("begrip") or ""
    text = (provision.tekst, provision.opschrift, term, provision.eerder, provision.explained(naam))
    return stems(" ".join(text))
