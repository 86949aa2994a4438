"""Whatever bytes come in as a `.kw` file: a message with a place and a help line,
for no more work than a few times the whole regulation."""

import random

import pytest
from compile_helper import compile_text
from effort import at_most
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.diagnostics import render
from compiler.syntax.parse import parser

KOP = 'regeling "Proef"\n  soort_regeling ministeriële regeling\n\n'
GEGEVENS = (
    "  gegevens aanvraag\n    scholen aantal\n    datum datum\n    bedrag bedrag\n    goed ja/nee\n"
)


def _eis(voorwaarde: str) -> str:
    eis = f"  eis e\n    voor aanvraag\n    geldt {voorwaarde}\n"
    return f'{KOP}artikel 1 "A"\n  > Tekst.\n{GEGEVENS}{eis}'


def _nested_lines(depth: int) -> str:
    return "".join(f"{'  ' * i}onderdeel a\n" for i in range(1, depth))


def _chain(length: int, *, backwards: bool) -> str:
    steps = [f"  bereken b{i}\n    is b{i + 1}\n" for i in range(length)]
    steps.append(f"  bereken b{length}\n    is 1\n")
    return f'{KOP}artikel 1 "A"\n  > Tekst.\n' + "".join(reversed(steps) if backwards else steps)


def _doubling(length: int) -> str:
    steps = "".join(f"  bereken b{i}\n    is b{i + 1} plus b{i + 1}\n" for i in range(length))
    example = '  voorbeeld "v"\n    verwacht b0 is 1\n'
    return f'{KOP}artikel 1 "A"\n  > Tekst.\n{steps}  bereken b{length}\n    is 1\n{example}'


def _exceptions(length: int, *, backwards: bool) -> str:
    steps = [
        f"  afwijking a{i}\n    van afwijking a{i + 1}\n    voor aanvraag\n    indien goed\n"
        for i in range(length)
    ]
    last = f"  afwijking a{length}\n    van eis e\n    voor aanvraag\n    indien goed\n"
    return _eis("goed") + "".join(reversed(steps) if backwards else steps) + last


BIG = "9" * 10_000
HOSTILE = {
    "haakjes": _eis("(" * 10_000 + "goed" + ")" * 10_000),
    "haakjes over regels": _eis("goed" + "\n      en (goed" * 10_000 + ")" * 10_000),
    "haakjes zonder eind": _eis("(" * 10_000),
    "niet": _eis("niet " * 10_000 + "goed"),
    "van": _eis("a van " * 10_000 + "aanvraag is 3"),
    "plus": _eis("scholen is 1" + " plus 1" * 10_000),
    "plus over regels": _eis("scholen is 1" + "\n      plus 1" * 10_000),
    "termijn na termijn": _eis("datum is " + "negen weken na " * 5_000 + "datum"),
    "voor elk": _eis("voor elk a in b geldt " * 5_000 + "goed"),
    "lijst van": f'{KOP}artikel 1 "A"\n  gegevens g\n    a {"lijst van " * 5_000}aantal\n',
    "inspringen": f'artikel 1 "A"\n{_nested_lines(10_000)}',
    "inspringen, net niet te diep": f'artikel 1 "A"\n{_nested_lines(39)}',
    "groot getal": _eis(f"scholen is {BIG}"),
    "groot bedrag": _eis(f"bedrag is € {BIG}"),
    "groot bedrag met punten": _eis(f"bedrag is € 9{'.999' * 4_000}"),
    "groot percentage": _eis(f"scholen is ten minste {BIG}% van scholen"),
    "grote termijn": _eis(f"datum is {BIG} weken na datum"),
    "groot artikelnummer": f'{KOP}artikel {BIG} "A"\n  > Tekst.\n',
    "groot lidnummer": f'{KOP}artikel 1 "A"\n  lid {BIG}\n    > Tekst.\n  lid {BIG}a\n    > B.\n',
    "verwijzing naar groot nummer": _eis("goed").replace(
        "voor a", f"bij artikel {BIG}\n    voor a"
    ),
    "grote plaats": _eis("goed")
    + f'  voorbeeld "v"\n    aanvraag\n      goed ja\n    verwacht e bij goed {BIG} voldaan\n',
    "31 februari": _eis("datum is uiterlijk op 31 februari 2025"),
    "0 januari 0000": f'{KOP}artikel 1 "A"\n  > Tekst.\n  inwerkingtreding 0 januari 0000\n',
    "0 januari 0000 in de kop": 'regeling "P"\n  vastgesteld 0 januari 0000\n',
    "lege periode": f'{KOP}artikel 1 "A"\n  > T.\n  periode p van 0 mei 0000 tot en met 1 mei 9999\n',
    "NUL-tekens": "\0" * 1_000,
    "NUL in een naam": _eis("go\0ed"),
    "los surrogaat in tekst": f'{KOP}artikel 1 "A"\n  > Tekst \ud800.\n',
    "los surrogaat in een naam": _eis("goed\udfff"),
    "verticale tab": f'{KOP}artikel 1 "A"\n  > Tekst\vmet een harde regel.\n',
    "onzichtbaar teken": _eis("go\u200bed"),
    "losse regelterugloop": f'{KOP}artikel 1 "A"\r  > Tekst.\r',
    "een lange regel": "a" * 10_000_000,
    "een lange regel met woorden": _eis("goed en " * 1_000_000 + "goed"),
    "een lange tekstregel": f'{KOP}artikel 1 "A"\n  > {"Zin. " * 2_000_000}\n',
    "een lang aanhalingsteken": f'artikel 1 "{"a" * 10_000_000}',
    "alleen regeleinden": "\n" * 1_000_000 + "x",
    "alleen opmerkingen": "# x\n" * 200_000 + "x",
    "keten van berekeningen": _chain(3_000, backwards=False),
    "keten van berekeningen, achterstevoren": _chain(3_000, backwards=True),
    "verdubbelende berekeningen": _doubling(60),
    "keten van afwijkingen": _exceptions(1_000, backwards=False),
    "keten van afwijkingen, achterstevoren": _exceptions(1_000, backwards=True),
    "arabische cijfers": f'{KOP}artikel ١ "A"\n  > Tekst.\n',
    "niets": "",
    "een spatie": " ",
    "byte order mark": "\ufeff" + KOP,
}


@pytest.fixture(autouse=True, scope="module")
def _warm() -> None:
    """The tables of the parser are made once per process; what is measured is reading."""
    parser()


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_text_gives_a_message_in_time(case: str) -> None:
    with at_most(4):
        diagnostics, _ = compile_text(HOSTILE[case])
        shown = render.text(diagnostics).encode()
    assert diagnostics
    assert all(d.help and d.primary.text for d in diagnostics)
    assert len(shown) < 50_000


@pytest.mark.parametrize("seed", range(20))
def test_arbitrary_bytes_give_a_message(seed: int) -> None:
    data = random.Random(seed).randbytes(5_000)
    for text in (data.decode("latin-1"), data.decode("utf-8", "surrogateescape")):
        diagnostics, model = compile_text(text)
        assert diagnostics
        assert model is None


LINE = "artikel lid onderdeel eis voor geldt indien is ten minste en of niet van elk in bereken met"
SIGNS = 'voorbeeld verwacht tabel kolom gegevens | > # ( ) , " “ ” € 1 7 85% a b'
WORDS = [
    *LINE.split(),
    *SIGNS.split(),
    "\n",
    "7 juli 2025",
    "negen weken",
    "€ 5",
    "\n  ",
    "\n    ",
    "\n\t",
]


@settings(max_examples=80, derandomize=True, database=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_words_in_any_order_end_in_messages(words: list[str]) -> None:
    diagnostics, _ = compile_text(KOP + 'artikel 1 "A"\n  ' + " ".join(words))
    assert all(d.help and d.primary.text for d in diagnostics)
