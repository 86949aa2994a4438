"""An amendment that is written, read and carried out gives the new text again, to the letter."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random

import pytest
from compile_helper import REGELING, ROOT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion
from wijziging_edits import EDITS, Edit
from wijziging_helper import CASES, lines_of, read_case, said

from compiler.source import Source
from compiler.wijziging.apply import apply
from compiler.wijziging.from_kw import read_kw
from compiler.wijziging.reader import read_text
from compiler.wijziging.schrijven.compare import compare
from compiler.wijziging.schrijven.officieel import official
from compiler.wijziging.schrijven.tekst import Naam, instructions
from compiler.wijziging.tabel.printed import keuzelijsten
from compiler.wijziging.tabel.unfold import published
from compiler.wijziging.tree import Deel

FILES = [path for path in sorted(CASES.glob("*.txt")) if read_case(path).wordt]
TWEEDE = ROOT / "tests" / "tweede_regeling"


def tree(*texts: str) -> Deel:
    return Deel("regeling", "", None, tuple(read_kw(Source("tekst.kw", text)) for text in texts))


@cache
def folder(path: Path) -> Deel:
    names = ("artikelen.kw", "bijlage.kw", "toelichting.kw")
    return tree(*((path / name).read_text(encoding="utf-8") for name in names))


def written(was: Deel, wordt: Deel) -> str:
    """The text of the amendment, an empty line between its paragraphs."""
    found = compare(was, wordt)
    assert not found.bezwaren, found.bezwaren
    return "\n\n".join(
        p.tekst for p in instructions(Naam("Regeling proef", "de"), found.wijzigingen)
    )


def carried_out(was: Deel, text: str) -> Deel:
    """The regulation after that amendment; it must be read and carried out without a word."""
    read = read_text(lines_of(Source("wijziging.txt", f"ARTIKEL I\n\n{text}")))
    done = apply(was, read.opdrachten)
    assert said((*read.diagnostics, *done.diagnostics)) == "", text
    return done.root


def gives(was: Deel, wordt: Deel) -> bool:
    """Whether the amendment between two versions makes the one of the other, to the letter."""
    text = written(was, wordt)
    return texts(carried_out(was, text), was) == texts(wordt, was)


def texts(root: Deel, was: Deel) -> list[tuple[object, ...]]:
    """The text as it is published: of a table what it prints, by the keuzelijsten of `was`."""
    whole = published(root, keuzelijsten(was))
    return [official(deel) for bestand in whole.delen for deel in bestand.delen]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_case(path: Path, snapshot: SnapshotAssertion) -> None:
    """What the case says, said again; the snapshot holds how."""
    parts = read_case(path).parts
    was, wordt = tree(parts["tekst"]), tree(parts["wordt"])
    assert gives(was, wordt)
    assert written(was, wordt) == snapshot


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_case_undone(path: Path) -> None:
    """The way back is an amendment too."""
    parts = read_case(path).parts
    was, wordt = tree(parts["wordt"]), tree(parts["tekst"])
    assert gives(was, wordt)


@settings(
    max_examples=120, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
@given(
    st.sampled_from((REGELING, TWEEDE)),
    st.lists(st.sampled_from(EDITS), min_size=1, max_size=4),
    st.randoms(use_true_random=False),
)
def test_any_edit(regeling: Path, edits: list[Edit], chance: Random) -> None:
    was = wordt = folder(regeling)
    for edit in edits:
        wordt = edit(chance, wordt)
    if texts(was, was) == texts(wordt, was):
        assert compare(was, wordt).wijzigingen == ()
    else:
        assert gives(was, wordt)
