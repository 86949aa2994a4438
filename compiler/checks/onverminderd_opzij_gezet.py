"""The text leaves a provision in force ("onverminderd") and an afwijking sets it aside."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.reading.connectives import read_onverminderd
from compiler.checks.reading.provision import finding, provisions
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import nodes as m


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """What follows "onverminderd" may not be among what the afwijkingen here set aside."""
    for provision in provisions(regeling):
        afwijkingen = [r for r in provision.regels if isinstance(r, m.Afwijking)]
        for sentence in provision.open_sentences:
            for found in read_onverminderd(sentence.gelezen):
                kept = next(
                    (
                        v
                        for v in sentence.verwijzingen
                        if v.start - sentence.start >= found.word_end
                    ),
                    None,
                )
                if kept is None or kept.doel is None or kept.regeling:
                    continue
                for afwijking in afwijkingen:
                    aside = [regeling.eisen[naam].vindplaats for naam in afwijking.van_eisen]
                    if any(kept.doel.contains(place) for place in aside):
                        yield finding(
                            codes.ONVERMINDERD_OPZIJ_GEZET,
                            afwijking.span,
                            f"deze afwijking zet een eis van {kept.doel.cited} opzij",
                            "de tekst laat die bepaling gelden: haal haar eis uit de afwijking",
                            sentence.vindplaats,
                            (Label(sentence.span(found.start, found.word_end), "de tekst"),),
                        )
