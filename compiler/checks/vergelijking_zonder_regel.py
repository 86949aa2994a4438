"""A comparison phrase in the text (ten minste, ten hoogste, uiterlijk) that no rule carries."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.agreement import agrees, keys
from compiler.checks.reading.comparisons import Comparison, read_comparisons
from compiler.checks.reading.connectives import refuses
from compiler.checks.reading.provision import Provision, finding, provisions
from compiler.checks.reading.rules import comparisons, values, written
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.walk import walk


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Every comparison phrase must have a comparison, a window or a ceiling in a rule."""
    for provision in provisions(regeling):
        for sentence in provision.open_sentences:
            refused = refuses(sentence.gelezen)
            for phrase in read_comparisons(sentence.gelezen):
                if sentence.answered(phrase.start, phrase.end):
                    continue
                if not _carried(regeling, provision, phrase, refused):
                    yield finding(
                        codes.VERGELIJKING_ZONDER_REGEL,
                        sentence.span(phrase.start, phrase.end),
                        f"geen regel hieronder vergelijkt met ‘{phrase.tekst}’",
                        "schrijf de vergelijking in een regel, of leg uit waarom niet: "
                        f'duiding "‘{phrase.tekst}’ …"',
                        sentence.vindplaats,
                    )


def _carried(regeling: m.Regeling, provision: Provision, phrase: Comparison, refused: bool) -> bool:
    wanted = set(keys(phrase))
    for regel in provision.regels:
        for rule in comparisons(regeling, regel):
            # What is compared the wrong way round is for two other checks.
            if wanted & rule.waarden or (not wanted and not rule.nul):
                return True
            if not wanted and agrees(rule, phrase, refused):
                return True
        if not wanted and _is_membership(regel):
            return True
    return bool(wanted) and wanted <= _set_apart(regeling, provision)


def _set_apart(regeling: m.Regeling, provision: Provision) -> frozenset[object]:
    """Values in a window, a named value, a calculation or a closing provision."""
    kinds = m.Periode | m.Termijn | m.Constante | m.Slotbepaling | m.Berekening | m.Keuzelijst
    chosen = tuple(regel for regel in provision.regels if isinstance(regel, kinds))
    return frozenset(values(regeling, chosen))


def _is_membership(regel: m.Regel) -> bool:
    """Whether a rule asks for elements: "ten minste de gemeente, een school en …"."""
    return any(
        isinstance(part, e.Bevat | e.Kwantor | e.EenVan)
        for expression in written(regel)
        for part in walk(expression)
    )
