"""Whether a comparison in a text and one in a rule say the same.

A sentence that refuses or denies may be formalised by its opposite: "wordt niet verstrekt indien meer
dan 10%" is met by `is ten hoogste 10%`. A window asks a first and a last day, by one rule or two.
"""

from __future__ import annotations

import re

from compiler.checks.reading.comparisons import Comparison, Richting, read_comparisons
from compiler.checks.reading.connectives import refuses
from compiler.checks.reading.provision import Provision
from compiler.checks.reading.rules import Key, RuleComparison

_WINDOW = (Richting.VAN_TOT_EN_MET, Richting.TUSSEN)

# Words that bound something without a comparison phrase: "alle scholen", "ter hoogte van het deel".
_IMPLIED = {
    Richting.TEN_MINSTE: r"alle|al|elke?|iedere?|volledige?|gehele?|een of meer|één of meer",
    Richting.TEN_HOOGSTE: r"ter hoogte van|niet hoger|voor zover|geen|tot een maximum|plafond|grens",
    Richting.MEER: r"boven|overschrijd\w*|overstijg\w*|te laat|na afloop",
    Richting.MINDER: r"onder de|beneden|voordat|vóór|te vroeg",
}


def keys(phrase: Comparison) -> tuple[Key, ...]:
    return tuple(quantity.key for quantity in phrase.waarden)


def agrees(rule: RuleComparison, phrase: Comparison, refused: bool) -> bool:
    """Whether a rule's comparison may stand for a phrase, as far as the direction goes."""
    if phrase.richting in _WINDOW:
        return _agrees_with_window(rule, phrase)
    if rule.richting is Richting.VAN_TOT_EN_MET:
        return phrase.richting in (Richting.TEN_HOOGSTE, Richting.TEN_MINSTE)
    if rule.richting is phrase.richting:
        return True
    return refused and rule.richting is phrase.richting.complement


def allowed_by_words(rule: RuleComparison, provision: Provision) -> bool:
    """Whether any words of the provision, phrase or not, carry a comparison of this direction."""
    text = provision.tekst
    for sentence in provision.sentences:
        refused = refuses(sentence.gelezen)
        if any(
            agrees(rule, phrase, refused)
            for phrase in read_comparisons(sentence.gelezen)
            if not keys(phrase)
        ):
            return True
    implied = _IMPLIED.get(rule.richting)
    return implied is not None and bool(
        re.search(rf"(?<!\w)(?:{implied})(?!\w)", text, re.IGNORECASE)
    )


def _agrees_with_window(rule: RuleComparison, phrase: Comparison) -> bool:
    if rule.richting is Richting.VAN_TOT_EN_MET:
        return True
    first, last = (*keys(phrase), None, None)[:2]
    strict = phrase.richting is Richting.TUSSEN
    low = {Richting.TEN_MINSTE, Richting.MEER} if strict else {Richting.TEN_MINSTE}
    high = {Richting.TEN_HOOGSTE, Richting.MINDER} if strict else {Richting.TEN_HOOGSTE}
    return (first in rule.waarden and rule.richting in low) or (
        last in rule.waarden and rule.richting in high
    )
