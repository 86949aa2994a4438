"""The page with all dates: a drawing, a table, the terms, and the file for one's own calendar."""

from __future__ import annotations

from compiler.backends.site.calendar import agenda
from compiler.backends.site.context import Context
from compiler.backends.site.downloads.names import calendar_file
from compiler.backends.site.drawings.timeline import timeline
from compiler.backends.site.render import render

PAGE = "kalender/"


def calendar_page(context: Context) -> str:
    return render(
        "kalender",
        "Kalender",
        agenda=agenda(context, PAGE),
        tijdlijn=timeline(PAGE, context.tijd),
        bestand=calendar_file(context.regeling),
    )
