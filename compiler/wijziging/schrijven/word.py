"""The draft as a Word document: the text in the styles of Word, was and wordt as a table.

What the drafter has to fill in is highlighted; what changed is struck through or underlined, with
signs, so that a copy in black and white says the same. Same input, same bytes: no clock, no author.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, RGBColor

from compiler.wijziging.schrijven.show import elided, where
from compiler.wijziging.schrijven.was_wordt import Rij, Stuk
from compiler.wijziging.schrijven.write import Ontwerp

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.table import _Cell, _Row
    from docx.text.paragraph import Paragraph

    from compiler.wijziging.schrijven.tekst import Paragraaf

_AROUND = 30
_OPEN = re.compile(r"(\[[^\]]*\])")
_RED, _GREEN = RGBColor(0x9C, 0x1C, 0x1C), RGBColor(0x14, 0x60, 0x2B)
_NO_DAY = (1980, 1, 1, 0, 0, 0)


def render(ontwerp: Ontwerp) -> bytes:
    """The document."""
    document = Document()
    _prepare(document, ontwerp)
    melding = document.add_paragraph()
    _with_open(
        melding, "Ontwerp, geen geldend recht. Wat tussen [ ] staat, vult u nog in of kijkt u na."
    )
    for paragraaf in ontwerp.paragrafen:
        _paragraph(document, paragraaf)
    document.add_heading("Was en wordt", 1).paragraph_format.page_break_before = True
    _table(document, ontwerp.was_wordt)
    return _timeless(document)


def _prepare(document: Docx, ontwerp: Ontwerp) -> None:
    """Title, language and margins; the template's own author and date taken out."""
    properties = document.core_properties
    properties.title = f"Ontwerp: wijziging van {ontwerp.naam.lidwoord} {ontwerp.naam.titel}"
    properties.author = properties.comments = properties.last_modified_by = ""
    properties.created = properties.modified = datetime(*_NO_DAY, tzinfo=UTC)
    properties.language = "nl-NL"
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "nl-NL")
    for section in document.sections:
        section.left_margin = section.right_margin = Cm(2.5)


def _paragraph(document: Docx, paragraaf: Paragraaf) -> None:
    match paragraaf.soort:
        case "titel" | "artikel":
            _with_open(
                document.add_heading("", 1 if paragraaf.soort == "titel" else 2), paragraaf.tekst
            )
        case "letter":
            document.add_heading(paragraaf.tekst, 3)
        case "nieuw":
            added = document.add_paragraph(paragraaf.tekst)
            added.paragraph_format.left_indent = Cm(1.5)
        case "opdracht":
            added = document.add_paragraph(paragraaf.tekst)
            added.paragraph_format.left_indent = Cm(0.75 * paragraaf.diepte)
        case _:
            _with_open(document.add_paragraph(), paragraaf.tekst)


def _with_open(paragraph: Paragraph, tekst: str) -> None:
    """The text with what is still open highlighted."""
    for part in _OPEN.split(tekst):
        run = paragraph.add_run(part)
        if part.startswith("["):
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW


# ---------------------------------------------------------------- was and wordt


def _table(document: Docx, rijen: tuple[Rij, ...]) -> None:
    table = document.add_table(rows=1, cols=3, style="Table Grid")
    for cell, tekst in zip(table.rows[0].cells, ("Bepaling", "Was", "Wordt"), strict=True):
        cell.paragraphs[0].add_run(tekst).bold = True
    _repeated(table.rows[0])
    for rij in rijen:
        place, was, wordt = table.add_row().cells
        place.paragraphs[0].add_run(where(rij)).bold = True
        if rij.vernummerd:
            _remark(was, "dezelfde tekst")
            _remark(wordt, "dezelfde tekst, met een ander nummer")
            continue
        _pieces(was, rij.was, "er was geen tekst", alone=not rij.wordt, gone=True)
        _pieces(wordt, rij.wordt, "vervalt", alone=not rij.was, gone=False)


def _repeated(row: _Row) -> None:
    """The row with the headings on every page."""
    header = OxmlElement("w:tblHeader")
    header.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(header)


def _pieces(cell: _Cell, stukken: tuple[Stuk, ...], empty: str, *, alone: bool, gone: bool) -> None:
    if not stukken:
        _remark(cell, empty)
    paragraph = cell.paragraphs[0]
    for stuk in elided(stukken, _AROUND):
        if not stuk.anders or alone:
            paragraph.add_run(stuk.tekst)
            continue
        run = paragraph.add_run(f"[−{stuk.tekst}]" if gone else f"[+{stuk.tekst}]")
        run.font.strike = gone
        run.font.underline = not gone
        run.font.color.rgb = _RED if gone else _GREEN


def _remark(cell: _Cell, tekst: str) -> None:
    cell.paragraphs[0].add_run(tekst).italic = True


def _timeless(document: Docx) -> bytes:
    """The file with one fixed day on everything in it."""
    made, fixed = BytesIO(), BytesIO()
    document.save(made)
    with ZipFile(made) as source, ZipFile(fixed, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            info = ZipInfo(name, _NO_DAY)
            info.compress_type = ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return fixed.getvalue()
