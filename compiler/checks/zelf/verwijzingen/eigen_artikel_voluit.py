"""`artikel 2, eerste lid` within article 2."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.zelf.text import Hit, passages, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """A part of the same article is cited without the number of the article."""
    for passage in passages(regeling, "artikel"):
        own = passage.vindplaats.delen[0]
        for verwijzing in passage.alinea.verwijzingen:
            hit = Hit(passage, verwijzing.start, verwijzing.end)
            if verwijzing.regeling or verwijzing.doel is None or verwijzing.tot_en_met:
                continue
            if verwijzing.doel.delen[0] == own and hit.words.startswith("artikel "):
                short = hit.words.partition(", ")[2]
                yield remark(
                    codes.EIGEN_ARTIKEL_VOLUIT,
                    hit,
                    f"‘{hit.words}’ staat in artikel {own.nummer} zelf",
                    why="Binnen een artikel blijft het nummer van dat artikel weg: zo houdt de verwijzing "
                    "stand bij vernummering, en ziet de lezer dat zij dichtbij is.",
                    help=f"schrijf ‘het {short}’" if short else "schrijf ‘dit artikel’",
                )
