"""De officiële tekst van een bepaling, gezocht bij haar vindplaats."""

from __future__ import annotations

from collections.abc import Sequence

Tekstdeel = tuple[int, str, str]
"""De diepte in de regeling, de vindplaats (leeg als de tekst daarboven doorgaat), en de tekst."""


class OnbekendeVindplaats(KeyError):
    """Deze vindplaats bestaat in de regeling niet."""

    def __str__(self) -> str:
        return str(self.args[0])


def zoek_tekst(delen: Sequence[Tekstdeel], vindplaats: str) -> str:
    """De tekst bij een vindplaats, met alles wat daaronder valt; hoofdletters maken niet uit."""
    gezocht = _genormaliseerd(vindplaats)
    for begin, (diepte, plaats, tekst) in enumerate(delen):
        if plaats and _genormaliseerd(plaats) == gezocht:
            teksten = [tekst]
            for dieper, _, vervolg in delen[begin + 1 :]:
                if dieper <= diepte:
                    break
                teksten.append(vervolg)
            return "\n".join(deel for deel in teksten if deel)
    from difflib import get_close_matches

    bekend = {_genormaliseerd(plaats): plaats for _, plaats, _ in delen if plaats}
    dichtbij = get_close_matches(gezocht[:200], list(bekend), n=1)
    voorstel = f"; bedoelde u {bekend[dichtbij[0]]}?" if dichtbij else ""
    raise OnbekendeVindplaats(f"de regeling kent geen {vindplaats[:200]}{voorstel}")


def _genormaliseerd(vindplaats: str) -> str:
    return " ".join(vindplaats.casefold().split())
