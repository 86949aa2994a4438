"""Wat een document mag bevatten, en wat er in een document mis kan zijn.

Apart from reading it: who needs only this need not load pydantic.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

GROOTSTE_AANTAL = 10**15
DATUMPATROON = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


class Fout(NamedTuple):
    """Eén fout in een document: de plaats (`resultaten[2].bedrag`) en wat er mis is."""

    pad: tuple[str | int, ...]
    melding: str

    @property
    def plaats(self) -> str:
        """De plaats als pad; leeg voor het document als geheel."""
        delen = (f"[{d}]" if isinstance(d, int) else f".{_sleutel(d)}" for d in self.pad)
        return "".join(delen).removeprefix(".")

    def __str__(self) -> str:
        return f"{self.plaats}: {self.melding}" if self.pad else self.melding


class OngeldigDocument(ValueError):
    """Het document is niet te lezen; `fouten` noemt elk veld dat niet klopt."""

    def __init__(self, fouten: tuple[Fout, ...]) -> None:
        self.fouten = fouten
        super().__init__("\n".join(str(fout) for fout in fouten))

    def __reduce__(self) -> tuple[Any, ...]:
        return (OngeldigDocument, (self.fouten,))


def _sleutel(naam: str) -> str:
    if naam.isidentifier() and len(naam) <= 80:
        return naam
    return json.dumps(naam if len(naam) <= 80 else naam[:79] + "…", ensure_ascii=True)
