"""Open normen: wat een aangewezen beslisser moet beoordelen, en het antwoord daarop."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Norm(NamedTuple):
    """Een open norm: wie beslist (`door`), welke vraag, welke woorden erom vragen."""

    naam: str
    door: str
    vraag: str
    woorden: str
    vindplaats: str


class Antwoord(Protocol):
    """Het antwoord op een open norm, zoals een document het meedraagt."""

    @property
    def naam(self) -> str | None: ...
    @property
    def antwoord(self) -> str | None: ...
    @property
    def wie(self) -> str | None: ...
    @property
    def motivering(self) -> str | None: ...
