"""The text applies a provision of this regulation to something else and no rule carries it."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.connectives import read_overeenkomstig
from compiler.checks.reading.provision import finding, provisions
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import nodes as m


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """ "van overeenkomstige toepassing" on a provision here needs `overeenkomstig`."""
    for provision in provisions(regeling):
        bronnen = [r.bron for r in provision.regels if isinstance(r, m.Overeenkomstig)]
        for sentence in provision.open_sentences:
            for found in read_overeenkomstig(sentence.gelezen):
                before = [
                    v
                    for v in sentence.verwijzingen
                    if v.doel is not None
                    and not v.regeling
                    and v.start - sentence.start < found.start
                ]
                for verwijzing in before[-1:]:
                    doel = verwijzing.doel
                    if doel is None or any(doel.contains(b) or b.contains(doel) for b in bronnen):
                        continue
                    if sentence.answered(found.start, found.word_end):
                        continue
                    yield finding(
                        codes.OVEREENKOMSTIG_ONTBREEKT,
                        sentence.span(found.start, found.word_end),
                        f"geen regel hieronder past {doel.cited} overeenkomstig toe",
                        "schrijf: overeenkomstig artikel … lid … voor …",
                        sentence.vindplaats,
                    )
