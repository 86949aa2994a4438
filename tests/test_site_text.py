"""Text comes out as it went in: literal in Markdown, in HTML and in attributes."""

from __future__ import annotations

import html
import re

import markdown
import pytest
import yaml
from compile_helper import ROOT
from hypothesis import given
from hypothesis import strategies as st
from site_helper import case, pages

from compiler.backends.site.escape import literal, preformatted
from compiler.backends.site.grammatica import chapters

EXTENSIONS = yaml.safe_load((ROOT / "site" / "mkdocs.yml").read_text(encoding="utf-8"))[
    "markdown_extensions"
]
NAMES = [name if isinstance(name, str) else next(iter(name)) for name in EXTENSIONS]
HOSTILE = st.text("<>&\"'`*_[](){}#-+.!|=~^:;/\\ \n\t019aZé€", max_size=40)


def shown(page: str) -> str:
    """What a reader sees of a page: the text between the tags."""
    built = markdown.markdown(page, extensions=NAMES)
    return html.unescape(re.sub(r"<[^>]*>", "", built))


def plain(text: str) -> str:
    return " ".join(text.split())


@given(HOSTILE)
def test_a_paragraph_shows_the_text_itself(text: str) -> None:
    assert plain(shown(f"begin {literal(text)} einde")) == plain(f"begin {text} einde")


@given(HOSTILE)
def test_a_line_shows_the_text_itself(text: str) -> None:
    assert plain(shown(f"{literal(text)}\n")) == plain(text)


@given(HOSTILE)
def test_a_block_of_html_shows_the_text_itself(text: str) -> None:
    assert plain(shown(f"<div>\n<p>{literal(text)}</p>\n</div>\n")) == plain(text)


@given(HOSTILE)
def test_an_attribute_cannot_be_closed(text: str) -> None:
    assert markdown.markdown(f'<p title="{literal(text)}">x</p>').count("<") == 2


@given(HOSTILE)
def test_source_keeps_its_lines(text: str) -> None:
    assert html.unescape(str(preformatted(text))) == text.replace("\t", "\t").expandtabs(2)


def test_no_page_holds_markup_of_the_author() -> None:
    for name, text in pages(case("vijandige_tekst.kw")).items():
        for forbidden in ("<script>alert", "<img src=x", "<b>vet", "javascript:alert(1))\n"):
            assert forbidden not in text, name


def test_the_hostile_text_reads_as_it_was_written() -> None:
    page = pages(case("vijandige_tekst.kw"))["artikel-1/index.md"]
    seen = plain(shown(page))
    assert "<script>alert(1)</script> en [klik](javascript:alert(1)) en {{ config }}" in seen
    assert "# geen kop, - geen lijst, | geen | tabel |, `geen code` en **niet vet**" in seen
    assert "1. geen lijst;" in seen


@pytest.mark.parametrize("chapter", ["Gegevens", "Eisen en berekeningen", "Voorwaarden en waarden"])
def test_the_language_reference_has_its_chapters(chapter: str) -> None:
    grammar = (ROOT / "grammar" / "kw.lark").read_text(encoding="utf-8")
    assert chapter in [found.titel for found in chapters(grammar)]


def test_every_form_has_at_least_one_line() -> None:
    grammar = (ROOT / "grammar" / "kw.lark").read_text(encoding="utf-8")
    forms = [vorm for found in chapters(grammar) for vorm in found.vormen]
    assert len(forms) > 50
    assert all(str(line).strip() for vorm in forms for line in vorm.vormen)
