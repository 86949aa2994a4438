"""Tables in line: amounts and numbers to the right, words to the left.

>>> align(["| gemeente | totaal |", "| Breda | € 1.098,11 |", "| Ede | € 5 |"])
['| gemeente | totaal     |', '| Breda    | € 1.098,11 |', '| Ede      |        € 5 |']
"""

from __future__ import annotations

import re

from compiler.diagnostics.width import columns

_NUMBER = re.compile(r"€ ?-?[\d.,]+|-?\d[\d.,]*%?")


def align(rows: list[str]) -> list[str]:
    """The rows of one table in columns; rows without an end mark are left as they are."""
    cut = [_cells(row) for row in rows]
    sizes: list[int] = []
    for cells in cut:
        for column, cell in enumerate(cells or ()):
            sizes.extend([0] * (column + 1 - len(sizes)))
            sizes[column] = max(sizes[column], columns(cell))
    return [
        row if cells is None else _join(cells, sizes, header=number == 0)
        for number, (row, cells) in enumerate(zip(rows, cut, strict=True))
    ]


def _cells(row: str) -> list[str] | None:
    if not row.endswith("|") or row == "|":
        return None
    return [cell.strip() for cell in row[1:-1].split("|")]


def _join(cells: list[str], sizes: list[int], header: bool) -> str:
    padded = [_pad(cell, sizes[column], header) for column, cell in enumerate(cells)]
    return f"| {' | '.join(padded)} |"


def _pad(cell: str, size: int, header: bool) -> str:
    space = " " * (size - columns(cell))
    return space + cell if _NUMBER.fullmatch(cell) and not header else cell + space
