"""Which files the site offers, and where: each beside the page that is about the same."""

from __future__ import annotations

from compiler.backends.site.calendar_page import PAGE as CALENDAR
from compiler.backends.site.context import Context
from compiler.backends.site.downloads.ics import calendar
from compiler.backends.site.downloads.names import calendar_file


def files(context: Context) -> dict[str, bytes]:
    """Path in the docs folder to contents."""
    regeling = context.regeling
    if not context.tijd.tijdvakken:
        return {}
    return {f"{CALENDAR}{calendar_file(regeling)}": calendar(regeling, context.tijd)}
