"""An eis asks for something that the sentences it serves do not mention."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.provision import Provision, finding, provisions
from compiler.checks.reading.quantities import read_quantities
from compiler.checks.reading.rules import atoms, held, names
from compiler.checks.reading.words import speaks_of, stems
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import nodes as m


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Each part of `geldt` must speak of the words that the eis is about."""
    for provision in provisions(regeling):
        for eis in provision.eisen:
            words = _words(provision, eis)
            named = {q.key for s in provision.served(eis) for q in read_quantities(s.gelezen)}
            for atom in atoms(eis.geldt):
                read = names(regeling, atom)
                if not read or not words or speaks_of(read, words):
                    continue
                # "bedrag is ten hoogste € 1.000": the value says what is meant
                if not held(regeling, atom) & named:
                    yield finding(
                        codes.GEGEVEN_NIET_IN_TEKST,
                        atom.span,
                        "de tekst waar deze eis bij hoort noemt dit niet",
                        "lees het gegeven dat de tekst noemt, zeg bij welke zin de eis hoort (bij), "
                        f'of leg de keuze uit: duiding bij {eis.naam} "…"',
                        provision.vindplaats,
                    )


def _words(provision: Provision, eis: m.Eis) -> frozenset[str]:
    """The words of the sentences it serves: of the onderdelen alone, where it names those."""
    served = provision.served(eis)
    onderdelen = [
        s for s in served if s.vindplaats.delen[-1].soort in ("onderdeel", "subonderdeel")
    ]
    term = provision.vindplaats.nummer_of("begrip") or ""
    text = [s.tekst for s in onderdelen or served]
    if not onderdelen:
        text += [provision.opschrift, term]
    return stems(" ".join((*text, provision.explained(eis.naam))))
