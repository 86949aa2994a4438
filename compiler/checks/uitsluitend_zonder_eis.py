"""The text says "uitsluitend" or "enkel" and no eis or afwijking serves that sentence."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.connectives import read_only
from compiler.checks.reading.provision import finding, provisions
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import nodes as m


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """A closed list or an only way must be enforced, not only calculated or described."""
    for provision in provisions(regeling):
        enforcing = [r for r in provision.regels if isinstance(r, m.Eis | m.Afwijking)]
        for sentence in provision.open_sentences:
            only = read_only(sentence.gelezen)
            if not only or any(sentence in provision.served(regel) for regel in enforcing):
                continue
            for found in only:
                if not sentence.answered(found.start, found.word_end):
                    yield finding(
                        codes.UITSLUITEND_ZONDER_EIS,
                        sentence.span(found.start, found.word_end),
                        "geen eis hieronder sluit de rest uit",
                        "schrijf een eis die niets anders toelaat, of leg uit waarom niet",
                        sentence.vindplaats,
                    )
