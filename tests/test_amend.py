"""An amendment changes the files it concerns, and no other.

A copy of the regulation is amended in memory, without the comparison with its publication; what is
made of it is held against what is made of the original. Each list says why a file is in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest
from compile_helper import read_regulation

from compiler.driver import compile_regeling, generate_python, generate_site
from compiler.source import Source

Replacement = tuple[str, str, str]
"""The file, its words, and the words that come in their place."""

ARTIKELEN, BIJLAGE = "regeling/artikelen.kw", "regeling/bijlage.kw"

LID: tuple[Replacement, ...] = (
    (ARTIKELEN, "op verzoek de minister periodiek over", "op verzoek de minister jaarlijks over"),
)
LID_CHANGES = {
    "generated/kansrijke_wijk/artikelen/artikel_16.py": "the header has the hash of its source",
    "generated/kansrijke_wijk/tekstdelen.py": "holds the text of every lid",
    "pages/artikel-16/index.md": "shows the lid",
    "pages/regeling/geheel/index.md": "holds the whole text",
    "pages/toelichting/index.md": "shows the lid beside the references to it",
    "pages/verantwoording/index.md": "shows the sentence and its state",
}

GETAL: tuple[Replacement, ...] = (
    (ARTIKELEN, "25%", "30%"),
    (ARTIKELEN, "€ 274.565,78", "€ 329.478,94"),  # the examples on either side of the boundary
    (ARTIKELEN, "€ 274.565,77", "€ 329.478,93"),
    (ARTIKELEN, "is 274.565,78", "is 329.478,94"),
)
GETAL_CHANGES = {
    "generated/kansrijke_wijk/artikelen/artikel_09.py": "computes with the percentage",
    "generated/kansrijke_wijk/tekstdelen.py": "holds the text of every lid",
    "pages/artikel-9/index.md": "shows the lid, its rule and its examples",
    "pages/regeling/geheel/index.md": "holds the whole text",
    "pages/regels/index.md": "says every rule in words",
    "pages/script/toetsing.js": "the rules as the browser runs them",
    "pages/toelichting/index.md": "shows the lid beside the references to it",
    "pages/verantwoording/index.md": "shows the sentence and the titles of its examples",
}

RIJ: tuple[Replacement, ...] = (
    (
        BIJLAGE,
        "| Delft       |                      |  € 1.046.350,38 |   € 348.088,62 |",
        "| Delft       |                      |  € 1.046.351,38 |   € 348.089,62 |",
    ),
)
RIJ_CHANGES = {
    "generated/kansrijke_wijk/tabellen.py": "holds the amounts",
    "generated/kansrijke_wijk/tekstdelen.py": "holds the sentences of the bijlage",
    "pages/bijlage/index.md": "shows the table and its sentences",
    "pages/downloads/kansrijke-wijk-bedragen.csv": "every amount",
    "pages/downloads/kansrijke-wijk-bedragen.json": "every amount",
    "pages/downloads/kansrijke-wijk-bedragen.xlsx": "every amount",
    "pages/gemeente/delft/index.md": "shows what Delft gets",
    "pages/gemeente/delft/kansrijke-wijk-delft.csv": "what Delft gets",
    "pages/gemeente/delft/kansrijke-wijk-delft.json": "what Delft gets",
    "pages/gemeente/delft/kansrijke-wijk-delft.xlsx": "what Delft gets",
    "pages/gemeente/index.md": "compares the gemeenten",
    "pages/regeling/geheel/index.md": "holds the whole text",
    "pages/script/toetsing.js": "the amounts as the browser reads them",
    "pages/verantwoording/index.md": "shows the sentence and its state",
}


@pytest.mark.parametrize(
    ("amendment", "expected"),
    [(LID, LID_CHANGES), (GETAL, GETAL_CHANGES), (RIJ, RIJ_CHANGES)],
    ids=["een lid", "een getal", "een rij van een tabel"],
)
def test_amendment(amendment: tuple[Replacement, ...], expected: dict[str, str]) -> None:
    before, after = _original(), _made(_amended(amendment))
    assert sorted(before) == sorted(after)
    assert [name for name in sorted(after) if after[name] != before[name]] == sorted(expected)


def _amended(amendment: tuple[Replacement, ...]) -> dict[str, str]:
    files = read_regulation()
    for name, old, new in amendment:
        assert old in files[name]
        files[name] = files[name].replace(old, new)
    return files


@cache
def _original() -> Mapping[str, str | bytes]:
    return _made(read_regulation())


def _made(files: dict[str, str]) -> dict[str, str | bytes]:
    """Every file of the package and of the site, by its path."""
    sources = tuple(Source(name, text) for name, text in files.items())
    compiled = compile_regeling(sources, None)
    assert compiled.checked is not None, compiled.diagnostics
    generated = generate_python(compiled.checked)
    pages = generate_site(compiled.checked, generated, compiled.diagnostics).files()
    return {
        **{f"generated/{name}": text for name, text in generated.items()},
        **{f"pages/{name}": text for name, text in pages.items()},
    }
