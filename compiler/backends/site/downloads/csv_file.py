"""Amounts as CSV, as a Dutch Excel opens it: semicolons, decimal commas, UTF-8 with its mark, CRLF."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from compiler.backends.site.downloads.records import Post, dimensions, kinds, repetitions
from compiler.backends.site.notation import words
from compiler.model.types import Basistype

MARK = "\ufeff"


def csv_file(found: list[Post]) -> bytes:
    """A line for each record, under one line of heads."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    columns = Columns.of(found)
    writer.writerow(_safe(head) for head in heads(columns))
    for post in found:
        writer.writerow(_safe(cell) for cell in _cells(columns, post))
    return (MARK + out.getvalue()).encode()


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns the records need: what they are about, what is repeated, kinds of value."""

    sleutels: tuple[str, ...]
    herhaald: tuple[str, ...]
    soorten: tuple[Basistype, ...]

    @staticmethod
    def of(found: list[Post]) -> Columns:
        return Columns(dimensions(found), repetitions(found), kinds(found))


def heads(columns: Columns) -> list[str]:
    """The words above the columns; a column of the table keeps its name, ours give way."""
    own = [*columns.sleutels, *columns.herhaald]
    fixed = [
        f"{head} (van de site)" if head in own else head
        for head in ("waarvoor", "vindplaats", "wat")
    ]
    return [
        *map(words, columns.sleutels),
        *fixed,
        *map(words, columns.herhaald),
        *(str(soort) for soort in columns.soorten),
    ]


def _cells(columns: Columns, post: Post) -> Iterator[str]:
    keys = {sleutel.kolom: sleutel.tekst for sleutel in post.sleutels}
    yield from (keys.get(kolom, "") for kolom in columns.sleutels)
    yield from (post.waarvoor, "; ".join(post.vindplaatsen), words(post.kolom))
    for lijst in columns.herhaald:
        yield post.per.tekst if post.per and post.per.kolom == lijst else ""
    for soort in columns.soorten:
        yield decimal(post, ",") if post.soort is soort else ""


def decimal(post: Post, point: str) -> str:
    """`1098263,11`: exact, without signs for thousands."""
    if post.soort is not Basistype.BEDRAG:
        return str(post.waarde)
    sign = "-" if post.waarde < 0 else ""
    return f"{sign}{abs(post.waarde) // 100}{point}{abs(post.waarde) % 100:02d}"


def _safe(cell: str) -> str:
    """Text that a spreadsheet would take for a formula gets an apostrophe before it."""
    number = cell.removeprefix("-").replace(",", "").isdigit()
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t") and not number else cell
