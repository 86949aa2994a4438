"""The calendar as a drawing: a row for each window and date, on one axis of whole years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from markupsafe import Markup

from compiler.backends.site.drawings.svg import BOLD, drawing, lines, linked, rect, share, text_at
from compiler.backends.site.links import relative
from compiler.backends.site.notation import capital, day
from compiler.backends.site.time_rules import Tijdregels, Tijdvak

_HEAD, _LINE, _BAR, _GAP = 26, 17, 12, 16
_MOST_YEARS = 8
"""More years than this get a label only now and then."""


def timeline(page: str, tijd: Tijdregels) -> Markup:
    """The drawing; empty where there is no date to draw."""
    if not tijd.tijdvakken:
        return Markup("")
    axis = _Axis(*tijd.jaren)
    rows: list[Markup] = []
    y = _HEAD
    for tijdvak in tijd.tijdvakken:
        row, y = _row(page, axis, tijdvak, y)
        rows.append(row)
    first, last = tijd.jaren
    return drawing(
        "tijdlijn",
        f"Tijdlijn van {first} tot en met {last}",
        "Elke regel is een periode (balk) of een dag (ruit), van vroeg naar laat. "
        "Dezelfde data staan in de tabel hieronder.",
        y,
        [*axis.grid(y), *rows],
        f' data-van="{first}-01-01" data-tot="{last}-12-31"',
    )


class _Axis:
    """Days as shares of the width, from 1 January of the first year to the end of the last."""

    def __init__(self, first: int, last: int) -> None:
        self.years = range(first, last + 1)
        self.start = date(first, 1, 1)
        self.days = (date(last, 12, 31) - self.start).days + 1

    def at(self, dag: date) -> str:
        return share((dag - self.start).days, self.days)

    def width(self, begin: date, einde: date) -> str:
        return share((einde - begin).days + 1, self.days)

    def middle(self, dag: date) -> str:
        return share((dag - self.start).days * 2 + 1, self.days * 2)

    def grid(self, height: int) -> Iterator[Markup]:
        step = -(-len(self.years) // _MOST_YEARS)
        for year in self.years:
            x = self.at(date(year, 1, 1))
            yield Markup('<line class="jaarlijn" x1="{0}" x2="{0}" y1="18" y2="{1}"/>').format(
                x, height
            )
            if (year - self.years.start) % step == 0:
                yield text_at(x, 12, year, "jaar")


def _row(page: str, axis: _Axis, tijdvak: Tijdvak, y: int) -> tuple[Markup, int]:
    """One row, and where the next begins."""
    parts: list[Markup] = []
    for line in lines(tijdvak.titel, BOLD):
        y += _LINE
        parts.append(text_at("0", y, line, "naam"))
    for line in lines(_days(tijdvak)):
        y += _LINE
        parts.append(text_at("0", y, line, "dagen"))
    parts.append(_mark(axis, tijdvak, y + 6))
    return linked(relative(page, tijdvak.address), parts), y + 6 + _BAR + _GAP


def _days(tijdvak: Tijdvak) -> str:
    if tijdvak.begin and tijdvak.einde and tijdvak.begin != tijdvak.einde:
        return f"{day(tijdvak.begin)} – {day(tijdvak.einde)}"
    return capital(tijdvak.wanneer)


def _mark(axis: _Axis, tijdvak: Tijdvak, y: int) -> Markup:
    if tijdvak.begin and tijdvak.einde and tijdvak.begin != tijdvak.einde:
        return rect(
            axis.at(tijdvak.begin), y, axis.width(tijdvak.begin, tijdvak.einde), _BAR, "venster"
        )
    # A diamond keeps its shape at every width: a nested svg moves it to its share of the width.
    return Markup(
        '<svg x="{}" y="{}" overflow="visible"><path class="dag" d="M0 0l6 6-6 6-6-6z"/></svg>'
    ).format(axis.middle(tijdvak.dag), y)
