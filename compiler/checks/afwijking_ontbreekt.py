"""The text says "in afwijking van" and no afwijking carries it."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.connectives import read_afwijking
from compiler.checks.reading.provision import finding, provisions
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model import nodes as m


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """Every "in afwijking van" needs an afwijking in its provision."""
    for provision in provisions(regeling):
        if any(isinstance(regel, m.Afwijking) for regel in provision.regels):
            continue
        for sentence in provision.open_sentences:
            for found in read_afwijking(sentence.gelezen):
                if not sentence.answered(found.start, found.word_end):
                    yield finding(
                        codes.AFWIJKING_ONTBREEKT,
                        sentence.span(found.start, found.word_end),
                        "geen afwijking hieronder zet iets opzij",
                        "schrijf een afwijking die de eis noemt die opzij gaat, en wanneer",
                        sentence.vindplaats,
                    )
