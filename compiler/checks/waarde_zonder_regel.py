"""A number, amount, percentage, date or term in the text that no rule of the provision uses."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.comparisons import read_comparisons
from compiler.checks.reading.provision import finding, provisions
from compiler.checks.reading.quantities import Quantity, read_quantities
from compiler.checks.reading.rules import Key, values
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import nodes as m
from compiler.model.expressions import Termijnwaarde


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Every value in a sentence with a rule must stand in a rule, or in a quoted interpretation."""
    for provision in provisions(regeling):
        if not any(read_quantities(sentence.gelezen) for sentence in provision.open_sentences):
            continue
        held = values(regeling, provision.regels)
        in_windows = any(isinstance(regel, m.Periode) for regel in provision.regels)
        for sentence in provision.open_sentences:
            # The days of a window are held against a periode by periode_niet_in_tekst.
            windows = [p for p in read_comparisons(sentence.gelezen) if len(p.waarden) > 1]
            for found in read_quantities(sentence.gelezen):
                if _is_used(found, held) or sentence.answered(found.start, found.end):
                    continue
                if in_windows and any(w.start <= found.start < w.end for w in windows):
                    continue
                yield finding(
                    codes.WAARDE_ZONDER_REGEL,
                    sentence.span(found.start, found.end),
                    f"geen regel hieronder gebruikt ‘{found.tekst}’",
                    f"gebruik de waarde in een regel, of leg uit waarom niet: "
                    f'duiding "‘{found.tekst}’ …"',
                    sentence.vindplaats,
                )


def _is_used(found: Quantity, held: frozenset[Key]) -> bool:
    """A term may be held as a number: a length "in years"."""
    if isinstance(found.waarde, Termijnwaarde) and ("aantal", found.waarde.aantal) in held:
        return True
    return found.key in held
