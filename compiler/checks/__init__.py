"""The checks: what must hold of a model before anything is made of it.

Differs from the previous form in that nothing is left to doubt: `check` is the one maker of
`CheckedRegeling`. Each check is a module with one function, named after what is wrong; the order of
`CHECKS` is the order of their codes and never matters for the outcome.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from compiler.checks import (
    afwijking_kan_nooit,
    citeertitel_verschilt,
    controle_klopt_niet,
    getal_niet_in_tekst,
    nummering,
    onbekende_reden,
    ongebruikt,
    tekst_wijkt_af,
    tekstverwijzing_zonder_doel,
    veld_ongelezen,
    voorbeeld_ontbreekt,
)
from compiler.checks.backreferences import begripsgebruik, genoemd_in
from compiler.checks.verantwoording import account
from compiler.diagnostics.diagnostic import Diagnostic, has_errors
from compiler.model.checked import CheckedRegeling
from compiler.model.excerpts import fingerprints
from compiler.model.nodes import Regeling
from compiler.publication.published import PublishedText

Check = Callable[[Regeling], Iterator[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    getal_niet_in_tekst.check,
    nummering.check,
    tekstverwijzing_zonder_doel.check,
    voorbeeld_ontbreekt.check,
    afwijking_kan_nooit.check,
    veld_ongelezen.check,
    controle_klopt_niet.check,
    citeertitel_verschilt.check,
    ongebruikt.check,
    onbekende_reden.check,
)


def check(
    regeling: Regeling, published: PublishedText | None
) -> tuple[CheckedRegeling | None, tuple[Diagnostic, ...]]:
    """Run every check. Without a publication the text is compared with nothing."""
    diagnostics = [d for run in CHECKS for d in run(regeling)]
    if published is not None:
        diagnostics += tekst_wijkt_af.check(regeling, published)
    ledger, problems = account(regeling)
    found = (*diagnostics, *problems)
    if has_errors(found):
        return None, found
    checked = CheckedRegeling(
        regeling,
        ledger.regels,
        ledger.staten,
        genoemd_in(regeling),
        begripsgebruik(regeling),
        fingerprints(regeling),
    )
    return checked, found
