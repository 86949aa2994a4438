"""What is read, and what is said of what cannot be read: one case a file, source and result together."""

from pathlib import Path

import pytest
from compile_helper import CASES, parse_text
from syrupy.assertion import SnapshotAssertion

from compiler.diagnostics import render
from compiler.syntax.dump import dump

GOED = sorted((CASES / "syntax" / "goed").glob("*.kw"))
FOUT = sorted((CASES / "syntax" / "fout").glob("*.kw"))


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


def _together(source: str, *results: str) -> str:
    return "\n----------\n".join((source.replace("\r", "␍").rstrip("\n"), *results))


@pytest.mark.parametrize("path", GOED, ids=lambda path: path.stem)
def test_what_is_read(path: Path, snapshot: SnapshotAssertion) -> None:
    source = _read(path)
    bestand, diagnostics = parse_text(source, path.name)
    assert diagnostics == ()
    assert _together(source, dump(bestand)) == snapshot


@pytest.mark.parametrize("path", FOUT, ids=lambda path: path.stem)
def test_what_is_said(path: Path, snapshot: SnapshotAssertion) -> None:
    source = _read(path)
    _, diagnostics = parse_text(source, path.name)
    assert diagnostics
    assert all(d.help and d.primary.text for d in diagnostics)
    assert _together(source, render.text(diagnostics)) == snapshot


def test_places_are_where_the_words_stand(snapshot: SnapshotAssertion) -> None:
    path = CASES / "syntax" / "goed" / "eis.kw"
    bestand, _ = parse_text(_read(path), path.name)
    assert _together(_read(path), dump(bestand, spans=True)) == snapshot


def _cut_off() -> list[tuple[str, str]]:
    """Every line of the right cases, broken off after each of its words, with the text around it."""
    found: dict[str, str] = {}
    for path in GOED:
        lines = _read(path).replace("\r", "").split("\n")
        for number, line in enumerate(lines):
            if line.lstrip().startswith((">", "#", "|")) or not line.strip():
                continue
            words = line.split(" ")
            for count in range(1, len(words)):
                start = " ".join(words[:count]).rstrip()
                if start.strip() and start.count('"') % 2 == 0:
                    rest = [*lines[:number], start, *lines[number + 1 :]]
                    found.setdefault(start.strip(), "\n".join(rest))
    return sorted(found.items())


def test_an_unfinished_sentence_after_every_word(snapshot: SnapshotAssertion) -> None:
    """Each gets a message that says what to do, or is a sentence after all."""
    table: list[str] = []
    for start, text in _cut_off():
        _, diagnostics = parse_text(text)
        assert all(d.help and d.primary.text for d in diagnostics)
        said = {f"{d.code.number} {d.primary.text} | {d.help}" for d in diagnostics}
        table.append(f"{start}\n    " + ("\n    ".join(sorted(said)) if said else "leesbaar"))
    assert "\n".join(table) == snapshot


def test_a_mistake_in_one_article_hides_nothing_in_the_next() -> None:
    articles = [
        f'artikel {n} "A"\n  > Tekst.\n  eis e{n}\n    voor a\n    gelt b\n' for n in range(1, 30)
    ]
    bestand, diagnostics = parse_text("\n".join(articles))
    assert [d.primary.span.start_position.line for d in diagnostics] == [
        5 + 6 * n for n in range(29)
    ]
    assert len(bestand.stukken) == 29
