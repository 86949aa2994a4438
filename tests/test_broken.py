"""A deliberately broken copy of any article gives a message that its author can act on.

Each kind of mistake is made once in every article of the regulation where it can be made, at a place
that a fixed seed chooses. Only the broken article is read again; the rest was read once.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import cache

import pytest
from compile_helper import failing_examples, parse_text, read_publication, read_regulation
from effort import at_most

from compiler.checks import check
from compiler.diagnostics.diagnostic import Diagnostic, Severity, has_errors
from compiler.model.from_syntax import from_syntax
from compiler.publication.published import PublishedText
from compiler.source import Source
from compiler.syntax import nodes
from compiler.syntax.words import FORMS, INHOUD

Break = Callable[[random.Random, list[str]], list[str] | None]

# ---------------------------------------------------------------- the regulation, read once


@cache
def _articles() -> dict[str, str]:
    """The text of every article, by its number."""
    text = read_regulation()["regeling/artikelen.kw"]
    parts = re.split(r"^(?=artikel )", text, flags=re.MULTILINE)[1:]
    return {part.split()[1]: part.split("\nslotformulier")[0] for part in parts}


@cache
def _files() -> tuple[nodes.Bestand, ...]:
    found = tuple(parse_text(text, name) for name, text in read_regulation().items())
    assert not any(diagnostics for _, diagnostics in found)
    return tuple(bestand for bestand, _ in found)


@cache
def _publication() -> PublishedText:
    return read_publication()


def _with_article(number: str, broken: nodes.Bestand) -> tuple[nodes.Bestand, ...]:
    """The files of the regulation, with one article in place of its own."""
    first, *rest = _files()
    at = next(
        index
        for index, stuk in enumerate(first.stukken)
        if isinstance(stuk, nodes.Bepaling) and (stuk.soort, stuk.nummer) == ("artikel", number)
    )
    before = nodes.Bestand(first.source, first.stukken[:at])
    after = nodes.Bestand(first.source, first.stukken[at + 1 :])
    return (before, broken, after, *rest)


def _compile(number: str, text: str, passes: str) -> tuple[Source, tuple[Diagnostic, ...]]:
    """What is said of the regulation with this text for one article, by the passes that are needed."""
    broken, found = parse_text(text, "regeling/artikelen.kw")
    if passes == "syntax" or has_errors(found):
        return broken.source, found
    regeling, found = from_syntax(_with_article(number, broken))
    if passes == "model" or regeling is None:
        return broken.source, found
    published = _publication() if passes == "publicatie" else None
    checked, found = check(regeling, published)
    if checked is not None:
        found = (*found, *failing_examples(checked.regeling))
    return broken.source, found


# ---------------------------------------------------------------- the kinds of mistake


def _choose(rng: random.Random, lines: list[str], fits: Callable[[int, str], object]) -> int | None:
    places = [index for index, line in enumerate(lines) if index and fits(index, line)]
    return rng.choice(places) if places else None


def _changed(lines: list[str], at: int | None, change: Callable[[str], str]) -> list[str] | None:
    return None if at is None else [*lines[:at], change(lines[at]), *lines[at + 1 :]]


def _is_rule(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith((">", "#", "|"))


def quote_removed(rng: random.Random, lines: list[str]) -> list[str] | None:
    at = _choose(rng, lines, lambda _, line: _is_rule(line) and '"' in line)
    last = rng.random() < 0.5
    return _changed(
        lines,
        at,
        lambda line: "".join(line.rsplit('"', 1)) if last else line.replace('"', "", 1),
    )


def mark_removed(rng: random.Random, lines: list[str]) -> list[str] | None:
    at = _choose(rng, lines, lambda _, line: line.lstrip().startswith("> "))
    return _changed(lines, at, lambda line: line.replace("> ", "", 1))


def indented_wrongly(rng: random.Random, lines: list[str]) -> list[str] | None:
    """A line that stands beside the one above it moves one space to the left."""

    def fits(index: int, line: str) -> bool:
        above = lines[index - 1]
        words = line.split(maxsplit=1)
        goes_on = not words or words[0] in ("en", "of", "plus", "min") or line.lstrip()[0] in '")'
        return _is_rule(line) and _is_rule(above) and _depth(line) == _depth(above) and not goes_on

    return _changed(lines, _choose(rng, lines, fits), lambda line: line[1:])


def keyword_misspelt(rng: random.Random, lines: list[str]) -> list[str] | None:
    words = {word for word in (*INHOUD, *FORMS) if len(word) > 3}
    at = _choose(rng, lines, lambda _, line: _is_rule(line) and line.split()[0] in words)
    return _changed(lines, at, lambda line: re.sub(r"^(\s*\w)(\w)(\w)", r"\1\3\2\3", line))


def name_misspelt(rng: random.Random, lines: list[str]) -> list[str] | None:
    using = ("geldt", "indien", "verwacht", "voor", "treft", "mits")
    at = _choose(
        rng, lines, lambda _, line: _is_rule(line) and line.split()[0] in using and "_" in line
    )
    return _changed(lines, at, lambda line: re.sub(r"(\w+_)(\w)(\w*)", r"\1\2x\3", line, count=1))


def line_deleted(rng: random.Random, lines: list[str]) -> list[str] | None:
    needed = ("geldt", "voor", "woorden", "vraag")
    at = _choose(
        rng,
        lines,
        lambda _, line: (
            _is_rule(line)
            and line.split()[0] in needed
            and line.split()[1] not in ("zover", "elk", "elke")
        ),
    )
    if at is None:
        return None
    below = at + 1
    while below < len(lines) and _depth(lines[below]) > _depth(lines[at]):
        below += 1
    return [*lines[:at], *lines[below:]]


def value_changed(rng: random.Random, lines: list[str]) -> list[str] | None:
    """A day, amount, percentage or number in a rule is another one."""
    holding = ("geldt", "periode", "termijn", "waarde", "is", "indien")
    value = re.compile(r"(?<![\w.])\d(?=\d*(?: [a-z]+ \d{4}|%|[.,]\d))")
    at = _choose(
        rng,
        lines,
        lambda _, line: _is_rule(line) and line.split()[0] in holding and value.search(line),
    )
    return _changed(
        lines, at, lambda line: value.sub(lambda m: str(int(m[0]) % 8 + 1), line, count=1)
    )


def letter_of_text_changed(rng: random.Random, lines: list[str]) -> list[str] | None:
    at = _choose(rng, lines, lambda _, line: re.search(r"^ *> .*[a-z]{4}", line))
    return _changed(
        lines, at, lambda line: re.sub(r"([a-z]{2})[a-z](?=[a-z])", r"\1q", line, count=1)
    )


def reason_removed(rng: random.Random, lines: list[str]) -> list[str] | None:
    at = _choose(rng, lines, lambda _, line: line.lstrip().startswith("zonder regel"))
    if at is None:
        return None
    below = at + 1
    while below < len(lines) and lines[below].lstrip().startswith('"'):
        below += 1
    return [*lines[:at], *lines[below:]]


def reference_to_nothing(rng: random.Random, lines: list[str]) -> list[str] | None:
    place = re.compile(r"\b(artikel|lid|volzin) \d+")
    at = _choose(
        rng,
        lines,
        lambda _, line: (
            _is_rule(line)
            and line.split()[0] in ("van", "bij", "overeenkomstig", "zonder")
            and place.search(line.split('"')[0])
        ),
    )
    return _changed(lines, at, lambda line: place.sub(r"\1 97", line, count=1))


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip()) if line.strip() else -1


KINDS: dict[Break, str] = {
    quote_removed: "syntax",
    mark_removed: "syntax",
    indented_wrongly: "syntax",
    keyword_misspelt: "model",
    name_misspelt: "model",
    line_deleted: "model",
    value_changed: "checks",
    letter_of_text_changed: "publicatie",
    reason_removed: "checks",
    reference_to_nothing: "checks",
}


def _broken() -> list[tuple[Break, str, str]]:
    found: list[tuple[Break, str, str]] = []
    for number, text in _articles().items():
        for kind, passes in KINDS.items():
            # What only takes reading is tried twice.
            for turn in range(2 if passes == "syntax" else 1):
                rng = random.Random(f"{kind.__name__} {number} {turn}")
                lines = kind(rng, text.split("\n"))
                if lines is not None:
                    found.append((kind, number, "\n".join(lines)))
    return found


BROKEN = _broken()


def test_most_mistakes_can_be_made_in_most_articles() -> None:
    assert len(BROKEN) >= 150
    assert all(text != _articles()[number] for _, number, text in BROKEN)


@pytest.fixture(autouse=True, scope="module")
def _read_once() -> None:
    _files()
    _publication()


@pytest.mark.parametrize(
    ("kind", "number", "text"), BROKEN, ids=[f"{kind.__name__}-{n}" for kind, n, _ in BROKEN]
)
def test_a_broken_article_says_what_to_do(kind: Break, number: str, text: str) -> None:
    with at_most(4):
        source, diagnostics = _compile(number, text, KINDS[kind])
    wrong = [d for d in diagnostics if d.severity is Severity.FOUT]
    assert wrong
    assert all(d.help and d.primary.text for d in wrong)
    assert any(d.primary.span.source is source for d in wrong)
    if kind is letter_of_text_changed:
        assert any(d.code.slug == "tekst_wijkt_af" and d.secondary for d in wrong)
