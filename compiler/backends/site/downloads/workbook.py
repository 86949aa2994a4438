"""A workbook (XLSX) of plain sheets: each a table with a fixed head, exact amounts and, if asked, sums.

Amounts are numbers with at most fifteen digits, written as decimals and never added up here: Excel
reads exactly what the regulation says. The sums are formulas that follow the filter, with their value
beside them for programs that do not calculate. Bytes depend on nothing but the contents.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from itertools import zip_longest
from typing import Any

EURO = "[$€-413] #,##0.00;[$€-413] -#,##0.00"
_LEAST, _WIDEST = 8, 60
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


@dataclass(frozen=True, slots=True)
class Bedrag:
    """An amount in whole cents."""

    centen: int

    @property
    def exact(self) -> Decimal:
        return Decimal(self.centen).scaleb(-2)


Cel = str | int | date | Bedrag | None


@dataclass(frozen=True, slots=True)
class Blad:
    """A sheet: its name, the heads of its columns, its rows; `som` are words before a row of sums."""

    naam: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[Cel, ...], ...]
    som: str = ""


@lru_cache(maxsize=1024)
def workbook(
    titel: str, gemaakt: date | None, bladen: tuple[Blad, ...], herkomst: tuple[str, ...]
) -> bytes:
    """The file. `gemaakt` goes for the day it was made: there is no clock here. `herkomst` are the

    lines of the last sheet: where the numbers come from. The same values give the same file, which is
    made once.
    """
    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # late: only for workbooks

    out = io.BytesIO()
    book = Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    made = datetime.combine(gemaakt or date(2000, 1, 1), time())
    book.set_properties({"title": titel, "created": made})
    book.set_size(1600, 1000)
    styles = _Styles(
        book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
        book.add_format({"num_format": EURO}),
        book.add_format({"num_format": "d mmmm yyyy", "align": "left"}),
        book.add_format({"bold": True, "top": 1}),
        book.add_format({"bold": True, "top": 1, "num_format": EURO}),
        book.add_format({"text_wrap": True, "valign": "top"}),
    )
    for naam, blad in zip(_names([b.naam for b in bladen]), bladen, strict=True):
        _write(book.add_worksheet(naam), styles, blad)
    source = book.add_worksheet(_names([*(b.naam for b in bladen), "Herkomst"])[-1])
    source.set_column(0, 0, 100)
    for row, line in enumerate(herkomst):
        source.write_string(row, 0, line, styles.kop if row == 0 else styles.tekst)
    book.close()
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Styles:
    kop: Any
    bedrag: Any
    dag: Any
    som: Any
    som_bedrag: Any
    tekst: Any


def _write(sheet: Any, styles: _Styles, blad: Blad) -> None:
    for column, kop in enumerate(blad.koppen):
        sheet.write_string(0, column, kop, styles.kop)
    for row, cells in enumerate(blad.rijen, 1):
        for column, cel in enumerate(cells):
            _cell(sheet, styles, row, column, cel)
    last = len(blad.rijen)
    if blad.rijen:
        sheet.autofilter(0, 0, last, len(blad.koppen) - 1)
    if blad.som:
        _sums(sheet, styles, blad, last)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    for column, width in enumerate(_widths(blad)):
        sheet.set_column(column, column, width)


def _cell(sheet: Any, styles: _Styles, row: int, column: int, cel: Cel) -> None:
    match cel:
        case None | "":
            pass
        case Bedrag():
            sheet.write_number(row, column, cel.exact, styles.bedrag)
        case date():
            sheet.write_datetime(row, column, datetime.combine(cel, time()), styles.dag)
        case int():
            sheet.write_number(row, column, cel)
        case str():
            sheet.write_string(row, column, cel)


def _sums(sheet: Any, styles: _Styles, blad: Blad, last: int) -> None:
    """Below the table, one empty row apart, so that sorting and filtering leave it alone."""
    from xlsxwriter.utility import xl_range  # type: ignore[import-untyped]

    row = last + 2
    sheet.write_string(row, 0, blad.som, styles.som)
    for column in range(1, len(blad.koppen)):
        amounts = [c.centen for cells in blad.rijen if isinstance(c := cells[column], Bedrag)]
        if not amounts:
            sheet.write_blank(row, column, None, styles.som)
            continue
        formula = f"=SUBTOTAL(109,{xl_range(1, column, last, column)})"
        sheet.write_formula(row, column, formula, styles.som_bedrag, Bedrag(sum(amounts)).exact)


def _widths(blad: Blad) -> list[int]:
    columns = zip_longest(*blad.rijen, fillvalue=None) if blad.rijen else [() for _ in blad.koppen]
    return [
        min(max(_LEAST, *map(len, kop.split()), *map(_length, column)) + 2, _WIDEST)
        for kop, column in zip(blad.koppen, columns, strict=True)
    ]


def _length(cel: Cel) -> int:
    match cel:
        case None:
            return 0
        case Bedrag(centen):
            return len(f"€ {centen // 100:,},00")
        case date():
            return len("30 september 2025")
        case _:
            return len(str(cel))


def _names(wanted: Sequence[str]) -> list[str]:
    """Names as Excel allows them: at most 31 characters, none of `[]:*?/\\`, all different."""
    made: list[str] = []
    for naam in wanted:
        plain = " ".join(naam.translate(_FORBIDDEN).split()).strip("'") or "Blad"
        candidate, number = plain[:31], 2
        while candidate.casefold() in (other.casefold() for other in made):
            candidate = f"{plain[:28]} {number}"
            number += 1
        made.append(candidate)
    return made
