"""Every code has a page; its wrong example gives that code and no other, its right example nothing."""

from __future__ import annotations

import re
from functools import cache

import pytest
from compile_helper import compile_text

from compiler import resources
from compiler.diagnostics.codes import REGISTER, Code
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.diagnostics.uitleg import Uitleg, read_uitleg
from compiler.model import nodes as m
from compiler.model.official_text import pieces
from compiler.publication.published import PublishedText, publish

CODES = tuple(REGISTER.values())
WITH_PUBLICATION = ("KW401", "KW402")


@cache
def _page(code: Code) -> Uitleg:
    page = read_uitleg(code.number)
    assert page is not None, f"{code.number} {code.slug} heeft geen uitleg"
    return page


def _in_kw(code: Code) -> bool:
    return code.number not in ("KW403", "KW633") and not code.number.startswith("KW9")


# The pages about amendments hold two files; tests/test_wijziging.py reads those.
KW = [code for code in CODES if _in_kw(code) and not code.number.startswith("KW6")]
IN_KW = pytest.mark.parametrize("code", KW, ids=lambda code: code.number)


@cache
def wrong(code: Code) -> tuple[Diagnostic, ...]:
    """What the wrong example gives; where a publication is needed, that of the right one."""
    page = _page(code)
    if code.number not in WITH_PUBLICATION:
        return _open(compile_text(page.fout)[0])
    _, right = compile_text(page.goed)
    assert right is not None
    return _open(compile_text(page.fout, _publication(right))[0])


def _open(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """Without the remarks that the example itself answers."""
    return tuple(d for d in diagnostics if not d.answer)


def _publication(regeling: m.Regeling) -> PublishedText:
    """The official text of a regulation as if it were published, a paragraph to a line."""
    lines = [piece.text for piece in pieces(regeling)]
    marked = [
        (alinea, mark) for b in regeling.walk() for alinea in b.alineas for mark in alinea.noten
    ]
    exceptions = ""
    for alinea, mark in marked:
        line = lines.index(alinea.tekst)
        before = alinea.tekst[: mark.offset]
        lines[line] = before + mark.nummer + alinea.tekst[mark.offset :]
        word = before.split()[-1] + mark.nummer
        exceptions += (
            f'[[nootteken]]\nregel = {line + 1}\nstaat = "{word}"\nnoot = "{mark.nummer}"\n'
            'reden = "Proef."\n'
        )
    notes = [b for b in regeling.walk() if b.soort == "noot"]
    if notes:
        first = len(lines) + 1
        lines += [f"{note.nummer} {note.alineas[0].tekst}" for note in notes]
        exceptions += f'[[voetnoten]]\nvan = {first}\ntot_en_met = {len(lines)}\nreden = "Proef."\n'
    return publish("bron/publicatie.txt", "\n".join(lines) + "\n", exceptions)


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.number)
def test_every_code_has_a_page(code: Code) -> None:
    page = _page(code)
    assert page.wat
    assert page.waarom
    assert page.fout != page.goed
    assert (page.taal == "kw") == _in_kw(code)


@IN_KW
def test_the_wrong_example_gives_this_code_only(code: Code) -> None:
    assert {d.code.number for d in wrong(code)} == {code.number}


@IN_KW
def test_the_right_example_gives_nothing(code: Code) -> None:
    diagnostics, model = compile_text(_page(code).goed)
    assert [(d.code.number, d.primary.text) for d in _open(diagnostics)] == []
    assert model is not None


@IN_KW
def test_the_right_example_equals_its_publication(code: Code) -> None:
    if code.number in WITH_PUBLICATION:
        _, right = compile_text(_page(code).goed)
        assert right is not None
        assert compile_text(_page(code).goed, _publication(right))[0] == ()


def test_a_publication_that_is_not_what_was_expected_is_reported() -> None:
    text = _page(REGISTER["KW312"]).goed
    _, right = compile_text(text)
    assert right is not None
    found = _publication(right)
    sums = "\n".join(
        f'{name} = "0"'
        for name in ("sha256_publicatie", "sha256_hoofdtekst", "sha256_hoofdtekst_zonder_wit")
    )
    toml = f"[verwacht]\n{sums}\nregels = 99\ntekens = 1\nwoorden = 1\nnoten = 1\n"
    diagnostics, _ = compile_text(text, publish(found.name, found.text, toml))
    assert {d.code.number for d in diagnostics} == {"KW403"}
    assert any("99" in d.explanation for d in diagnostics)


# ---------------------------------------------------------------- the words of the messages

# What the compiler calls things in English, or what a parser would say.
MACHINE_WORDS = re.compile(
    r"\b(token|parser|parse|unexpected|expected|syntax|error|span|node|none|null|true|false|string|"
    r"traceback|exception|grammar|terminal|lark|identifier|keyword|int|float|bool|enum|list|dict)\b",
    re.IGNORECASE,
)
TERMINALS = set(re.findall(r"^(_?[A-Z][A-Z_]+)(?:\.\d+)?:", resources.grammar(), re.MULTILINE))
CLASSES = {
    name
    for name in (*dir(m), "Naamterm", "VeldVan", "Tabelterm", "Typenaam", "Deelkop", "Regelingkop")
    if re.search(r"[a-z][A-Z]", name)
}


def _words(diagnostic: Diagnostic) -> str:
    labels = (diagnostic.primary, *diagnostic.secondary)
    parts = (diagnostic.title, diagnostic.explanation, diagnostic.help, *(x.text for x in labels))
    return " ".join(re.sub(r"‘[^’]*’", "", part) for part in parts)


@IN_KW
def test_every_message_has_a_place_a_label_and_what_to_do(code: Code) -> None:
    for diagnostic in wrong(code):
        assert diagnostic.primary.text
        assert diagnostic.help
        assert diagnostic.primary.span.text.strip()


@IN_KW
def test_no_message_speaks_of_the_machine(code: Code) -> None:
    for diagnostic in wrong(code):
        words = _words(diagnostic)
        assert MACHINE_WORDS.findall(words) == []
        assert {word for word in re.findall(r"\w+", words) if word in TERMINALS | CLASSES} == set()


def test_titles_and_pages_are_written_for_people() -> None:
    for code in CODES:
        page = _page(code)
        assert MACHINE_WORDS.findall(code.title) == []
        assert MACHINE_WORDS.findall(re.sub(r"`[^`]*`", "", page.wat + page.waarom)) == []
