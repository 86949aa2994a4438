"""The checks: what must hold of a model before anything is made of it.

Differs from the previous form in that nothing is left to doubt: `check` is the one maker of
`CheckedRegeling`. Each check is a module with one function, named after what is wrong; the order of
`CHECKS` is the order of their codes and never matters for the outcome.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from compiler.checks import (
    afwijking_kan_nooit,
    afwijking_niet_in_tekst,
    afwijking_ontbreekt,
    afwijking_van_iets_anders,
    bereik_ontbreekt,
    citeertitel_verschilt,
    controle_klopt_niet,
    en_gelezen_als_of,
    gegeven_niet_in_tekst,
    getal_niet_in_tekst,
    grens_onbeslist,
    keuze_niet_in_tekst,
    keuze_ongelezen,
    nummering,
    of_gelezen_als_en,
    onbekende_reden,
    ongebruikt,
    onverminderd_opzij_gezet,
    overeenkomstig_niet_in_tekst,
    overeenkomstig_ontbreekt,
    periode_niet_in_tekst,
    tekst_wijkt_af,
    tekstverwijzing_zonder_doel,
    termijn_andere_kant,
    uitsluitend_zonder_eis,
    veld_ongelezen,
    vergelijking_niet_in_tekst,
    vergelijking_verschilt,
    vergelijking_zonder_regel,
    voorbeeld_ontbreekt,
    voorwaarde_niet_in_tekst,
    voorwaarde_niet_overal,
    voorwaarde_zonder_regel,
    waarde_zonder_regel,
)
from compiler.checks.answers import answer
from compiler.checks.verantwoording import account
from compiler.checks.zelf import ZELF
from compiler.diagnostics.diagnostic import Diagnostic, has_errors
from compiler.model.checked import CheckedRegeling
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
    waarde_zonder_regel.check,
    vergelijking_zonder_regel.check,
    vergelijking_verschilt.check,
    vergelijking_niet_in_tekst.check,
    voorwaarde_zonder_regel.check,
    voorwaarde_niet_in_tekst.check,
    keuze_ongelezen.check,
    afwijking_ontbreekt.check,
    afwijking_niet_in_tekst.check,
    afwijking_van_iets_anders.check,
    overeenkomstig_ontbreekt.check,
    overeenkomstig_niet_in_tekst.check,
    of_gelezen_als_en.check,
    en_gelezen_als_of.check,
    uitsluitend_zonder_eis.check,
    onverminderd_opzij_gezet.check,
    grens_onbeslist.check,
    gegeven_niet_in_tekst.check,
    periode_niet_in_tekst.check,
    termijn_andere_kant.check,
    voorwaarde_niet_overal.check,
    keuze_niet_in_tekst.check,
    bereik_ontbreekt.check,
    *ZELF,
)


def check(
    regeling: Regeling,
    published: PublishedText | None,
    concerns: Callable[[Diagnostic], bool] = lambda _: True,
) -> tuple[CheckedRegeling | None, tuple[Diagnostic, ...]]:
    """Run every check. Without a publication the text is compared with nothing.

    `concerns` says of what is found whether it is about this text at all.
    """
    diagnostics = [d for run in CHECKS for d in run(regeling) if concerns(d)]
    if published is not None:
        diagnostics += tekst_wijkt_af.check(regeling, published)
    ledger, problems = account(regeling)
    found = answer(regeling, (*diagnostics, *problems))
    if has_errors(found):
        return None, found
    return CheckedRegeling(regeling, ledger.regels, ledger.staten), found
