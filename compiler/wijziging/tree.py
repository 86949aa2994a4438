"""A regulation as amendments see it: text, rules and comments as lines, in a tree of numbered parts.

Differs from the syntax in that nothing is left out (comments and blank lines stay where they are),
that a rule is a block of lines nobody looks into, and that every part knows what it was called
before: it can be cut, moved, renumbered and written down again (`to_kw`).

    Deel regeling
      Deel bestand "regeling/artikelen.kw"
        Deel artikel 9
          Deel lid 1
            Alinea  "Een uitkering kan worden aangevraagd …"
            Blok    periode aanvraagperiode
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import cast

from compiler.model.deelkoppen import RANKS
from compiler.vindplaats import Deel as Adresdeel
from compiler.vindplaats import Soort, Vindplaats
from compiler.wijziging.traced import Traced

Pad = tuple[int, ...]
"""Where something stands in the tree: the index at every level."""

NOT_IN_ADDRESS = ("regeling", "bestand")
HEADINGS = RANKS


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph of official text. `regels` is how it stands on lines; empty: to be laid out anew."""

    tekst: Traced
    regels: tuple[Traced, ...] = ()
    ervoor: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Blok:
    """A rule as written: its lines, without the indentation of the block.

    `soort` and `naam` are its first words (`eis op_tijd`, `voorbeeld "…"`, `zonder regel …`). `stand`
    says in which numbering its references are written: an index in `Toestanden`.
    """

    soort: str
    naam: str
    regels: tuple[Traced, ...]
    stand: int = 0
    ervoor: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deel:
    """A numbered part, or one of the wholes around it (soort "regeling", "bestand").

    `kop` is its first line as written, None when it must be made anew; `staart` what follows the
    number and title there (`ook "…"`, `bij artikel 2`). `naam` is a number that no other part has or
    had: the part keeps it when it is renumbered or its text replaced.
    """

    soort: str
    nummer: str
    opschrift: Traced | None = None
    inhoud: tuple[Inhoud, ...] = ()
    staart: str = ""
    kop: Traced | None = None
    naam: str = ""
    stand: int = 0
    ervoor: tuple[str, ...] = ()

    @property
    def delen(self) -> tuple[Deel, ...]:
        return tuple(item for item in self.inhoud if isinstance(item, Deel))

    @property
    def alineas(self) -> tuple[Alinea, ...]:
        return tuple(item for item in self.inhoud if isinstance(item, Alinea))

    @property
    def blokken(self) -> tuple[Blok, ...]:
        return tuple(item for item in self.inhoud if isinstance(item, Blok))

    @property
    def text(self) -> str:
        """The official text below it, on one line; for comparing."""
        parts = [self.opschrift.text] if self.opschrift is not None else []
        for item in self.inhoud:
            if isinstance(item, Alinea):
                parts.append(item.tekst.text)
            elif isinstance(item, Deel):
                parts.append(f"{item.nummer} {item.text}")
        return " ".join(parts)


Inhoud = Alinea | Blok | Deel


# ---------------------------------------------------------------- walking


def walk(deel: Deel, plaats: Vindplaats = Vindplaats(), pad: Pad = ()) -> Iterator[Plaats]:  # noqa: B008
    """Every part with its address and its path, from the top, in the order of the text."""
    yield Plaats(deel, plaats, pad)
    points = 0
    for index, item in enumerate(deel.inhoud):
        if isinstance(item, Deel):
            points += item.soort == "punt"
            yield from walk(item, _address(item, plaats, points), (*pad, index))


@dataclass(frozen=True, slots=True)
class Plaats:
    """A part of the tree and where it stands."""

    deel: Deel
    vindplaats: Vindplaats
    pad: Pad


def _address(deel: Deel, boven: Vindplaats, points: int) -> Vindplaats:
    if deel.soort in NOT_IN_ADDRESS:
        return boven
    number = str(points) if deel.soort == "punt" else deel.nummer
    return Vindplaats((*boven.delen, Adresdeel(cast(Soort, deel.soort), number)))


def at(root: Deel, pad: Pad) -> Inhoud:
    """What stands at a path."""
    found: Inhoud = root
    for index in pad:
        assert isinstance(found, Deel)
        found = found.inhoud[index]
    return found


def deel_at(root: Deel, pad: Pad) -> Deel:
    found = at(root, pad)
    assert isinstance(found, Deel)
    return found


# ---------------------------------------------------------------- changing


def replaced(root: Deel, pad: Pad, by: tuple[Inhoud, ...]) -> Deel:
    """The tree with what stands at a path replaced by any number of things."""
    if not pad:
        assert len(by) == 1
        whole = by[0]
        assert isinstance(whole, Deel)
        return whole
    index, rest = pad[0], pad[1:]
    if rest:
        item = root.inhoud[index]
        assert isinstance(item, Deel)
        by = (replaced(item, rest, by),)
    return replace(root, inhoud=(*root.inhoud[:index], *by, *root.inhoud[index + 1 :]))


def changed(root: Deel, pad: Pad, change: Callable[[Deel], Deel]) -> Deel:
    """The tree with the part at a path changed."""
    return replaced(root, pad, (change(deel_at(root, pad)),))


def inserted(root: Deel, pad: Pad, items: tuple[Inhoud, ...]) -> Deel:
    """The tree with things put in at a path: before what stands there now."""
    *above, index = pad

    def insert(deel: Deel) -> Deel:
        return replace(deel, inhoud=(*deel.inhoud[:index], *items, *deel.inhoud[index:]))

    return changed(root, tuple(above), insert)
