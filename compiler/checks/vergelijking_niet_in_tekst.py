"""A rule compares, and no words of its provision ask for that comparison."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.agreement import allowed_by_words, keys
from compiler.checks.reading.comparisons import read_comparisons
from compiler.checks.reading.provision import Provision, finding, provisions
from compiler.checks.reading.rules import RuleComparison, comparisons
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import nodes as m


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Every comparison needs a phrase, or words that bound; "is er een" and "is er geen" need none."""
    for provision in provisions(regeling):
        for regel in provision.regels:
            if isinstance(regel, m.Eis) and regel.overeenkomstig is not None:
                continue
            for rule in comparisons(regeling, regel):
                if rule.nul or _known(provision, rule) or allowed_by_words(rule, provision):
                    continue
                if isinstance(regel, m.Afwijking) and _leaves_what_it_overrides(
                    regeling, regel, rule
                ):
                    continue
                yield finding(
                    codes.VERGELIJKING_NIET_IN_TEKST,
                    rule.span,
                    f"geen woorden van {provision.vindplaats.cited} vragen ‘{rule.richting}’",
                    "neem de vergelijking van de tekst over, of zet de regel onder de bepaling die "
                    "haar maakt",
                    provision.vindplaats,
                )


def _known(provision: Provision, rule: RuleComparison) -> bool:
    """Whether the text compares one of its values: how is for vergelijking_verschilt."""
    return any(
        set(keys(phrase)) & rule.waarden
        for sentence in provision.sentences
        for phrase in read_comparisons(sentence.gelezen)
    )


def _leaves_what_it_overrides(
    regeling: m.Regeling, regel: m.Afwijking, rule: RuleComparison
) -> bool:
    """Whether it says when the eis that it sets aside is not met: its opposite, with its value."""
    overridden = [
        other
        for naam in regel.van_eisen
        if naam in regeling.eisen
        for other in comparisons(regeling, regeling.eisen[naam])
    ]
    return any(
        rule.waarden & other.waarden and rule.richting is other.richting.complement
        for other in overridden
    )
