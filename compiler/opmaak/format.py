"""`.kw` text in its standard layout; formatting twice gives the same as formatting once.

>>> print(format_text('lid  1\\n   > Een   tekst.\\n   waarde  a is 5%'), end="")
lid 1
  > Een   tekst.
<BLANKLINE>
  waarde a is 5%
"""

from __future__ import annotations

from collections import defaultdict

from compiler.opmaak import columns, tables
from compiler.opmaak.rows import RULES, STRUCTURE, Row, read_rows

_STEP = 2


def format_text(text: str) -> str:
    """The text in its standard layout, with the byte order mark and the line ends that it has.

    Raises ScheveInspringing where the blocks cannot be told from the indentation.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    rows = read_rows(lines)
    written = _Writer(rows).write()
    return mark + "".join(line + end for line in written)


class _Writer:
    """The rows of one file, on their way to lines."""

    def __init__(self, rows: list[Row]) -> None:
        self.rows = rows
        self.within = _rules_around(rows)
        self.parts = {i: self._cells(i) for i, row in enumerate(rows) if row.kind == "regel"}
        self.sizes = self._sizes()
        self.tables = self._tables()

    def write(self) -> list[str]:
        bodies = self._bodies()
        result: list[str] = []
        previous: int | None = None  # the row before, comments and empty lines apart
        start = 0
        for index, row in enumerate(self.rows):
            if row.kind in ("leeg", "opmerking"):
                continue
            gap = any(r.kind == "leeg" for r in self.rows[start:index])
            if result and self._blank(previous, index, gap):
                result.append("")
            result += self._comments(start, index, bodies)
            result.append(bodies[index])
            previous, start = index, index + 1
        rest = [row for row in self.rows[start:] if row.kind == "opmerking"]
        if rest:
            gap = bool(result) and self.rows[start].kind == "leeg"
            result += [""] * gap + [row.body for row in rest]
        return result

    def _blank(self, previous: int | None, index: int, gap: bool) -> bool:
        """Whether an empty line comes before this row: always before a construct."""
        row = self.rows[index]
        if previous is None or row.kind == "vervolg":
            return False
        before = self.rows[previous]
        if not self._is_construct(index):
            return gap and row.parent != previous
        return gap or not _one_line_pair(before, row, self._opens_block(index))

    def _comments(self, start: int, index: int, bodies: dict[int, str]) -> list[str]:
        """The comments just above a row, as deep as that row, an empty line between kept once."""
        line = bodies[index]
        indent = line[: len(line) - len(line.lstrip())]
        result: list[str] = []
        for number in range(start, index):
            row = self.rows[number]
            if row.kind == "opmerking":
                if result and self.rows[number - 1].kind == "leeg":
                    result.append("")
                result.append(indent + row.body)
        return result

    def _bodies(self) -> dict[int, str]:
        bodies: dict[int, str] = {}
        hang = 0  # where a line that continues the last one starts
        for index, row in enumerate(self.rows):
            indent = row.depth * _STEP
            match row.kind:
                case "tekst":
                    bodies[index] = " " * indent + row.body
                case "tabelrij":
                    bodies[index] = " " * indent + self.tables[index]
                case "regel":
                    parts, sizes = self.parts[index], self.sizes[self._group(index)]
                    # an element of a list: its dash is no column of its own
                    dash = "- " if row.first == "-" and len(parts) > 1 and parts[0] != "-" else ""
                    body = dash + columns.join(parts, sizes)
                    bodies[index] = _with_comment(" " * indent + body, row)
                    hang = indent
                    following = self.rows[index + 1 : index + 2]
                    quoted = bool(following) and following[0].body.startswith(('"', "“"))
                    hang += columns.continuation(parts, sizes, quoted)
                case "vervolg":
                    bodies[index] = _with_comment(" " * hang + " ".join(row.words), row)
                case _:
                    pass
        return bodies

    # ------------------------------------------------------------ blocks and columns

    def _cells(self, index: int) -> tuple[str, ...]:
        row = self.rows[index]
        parent = self.rows[row.parent] if row.parent >= 0 else None
        return columns.cells(row, parent, self.within[index])

    def _group(self, index: int) -> tuple[int, bool]:
        """What a row stands in line with: its block (for `- naam waarde` the one it opens)."""
        row = self.rows[index]
        pattern = self.within[index] == "tabel" and columns.is_pattern(row.first)
        return (index if row.first == "-" else row.parent), pattern

    def _sizes(self) -> dict[tuple[int, bool], list[int]]:
        groups: dict[tuple[int, bool], list[tuple[str, ...]]] = defaultdict(list)
        for index, parts in self.parts.items():
            groups[self._group(index)].append(parts)
        return {group: columns.widths(parts) for group, parts in groups.items()}

    def _tables(self) -> dict[int, str]:
        groups: dict[int, list[int]] = defaultdict(list)
        for index, row in enumerate(self.rows):
            if row.kind == "tabelrij":
                groups[row.parent].append(index)
        return {
            index: line
            for group in groups.values()
            for index, line in zip(
                group, tables.align([self.rows[i].body for i in group]), strict=True
            )
        }

    def _is_construct(self, index: int) -> bool:
        row = self.rows[index]
        starts = row.kind == "regel" and (row.first in STRUCTURE or row.first in RULES)
        return starts and not self.within[index]

    def _opens_block(self, index: int) -> bool:
        return any(row.parent == index for row in self.rows[index + 1 : index + 4])


def _rules_around(rows: list[Row]) -> list[str]:
    """For each row the rule it stands in ("eis", "voorbeeld"), or the head; empty outside one."""
    within: list[str] = []
    for row in rows:
        if row.parent < 0:
            within.append("")
            continue
        parent = rows[row.parent]
        starts = parent.kind == "regel" and (parent.first in RULES or parent.first == "regeling")
        within.append(within[row.parent] or (parent.first if starts else ""))
    return within


def _one_line_pair(before: Row, row: Row, opens: bool) -> bool:
    """Two rules of one line each and of one kind may stand together: a list of `waarde`."""
    same = before.kind == "regel" and before.first == row.first and before.depth == row.depth
    return same and row.first in RULES and not opens


def _with_comment(line: str, row: Row) -> str:
    return f"{line}  {row.comment}" if row.comment else line
