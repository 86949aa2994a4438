"""The official text against itself: remarks for a drafter, each with its aanwijzing or arithmetic.

Nothing here is wrong in the `.kw`: the text is kept as it was published. One module holds one check,
by subject: references, defined terms, form, numbers, time, and the toelichting beside the articles.
A rule that cannot be precise is left out; what is reported is meant to be true each time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from compiler.checks.zelf import begrippen, getallen, tijd, toelichting, verwijzingen, vorm
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling

ZELF: tuple[Callable[[Regeling], Iterator[Diagnostic]], ...] = (
    *verwijzingen.CHECKS,
    *begrippen.CHECKS,
    *vorm.CHECKS,
    *getallen.CHECKS,
    *tijd.CHECKS,
    *toelichting.CHECKS,
)
