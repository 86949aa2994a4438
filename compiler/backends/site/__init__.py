"""The site: Markdown pages made from the checked model.

Differs from the previous form in that everything is a page: text with anchors and links finished,
rules in plain Dutch, nothing left to look up. Input is the checked model and, as values, the sources
that the pages show; output is text by relative path, and bytes for the files to take home. No IO,
no clock: same input, same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator

from compiler.backends.site.article_pages import article_page
from compiler.backends.site.audit_page import PAGE as AUDITS
from compiler.backends.site.audit_page import audit_page
from compiler.backends.site.bronnen import Opmerking, SiteBronnen, Uitlegpagina
from compiler.backends.site.calendar_page import PAGE as CALENDAR
from compiler.backends.site.calendar_page import calendar_page
from compiler.backends.site.context import Context
from compiler.backends.site.downloads.files import files
from compiler.backends.site.downloads.names import DOWNLOADS
from compiler.backends.site.downloads_page import downloads_page
from compiler.backends.site.feed import FEED, feed, has_feed
from compiler.backends.site.flow_page import PAGE as FLOW
from compiler.backends.site.flow_page import flow_page
from compiler.backends.site.keuzes import key_lists
from compiler.backends.site.key_pages import key_pages
from compiler.backends.site.ledger_page import ledger_page
from compiler.backends.site.mutation_page import mutation_page
from compiler.backends.site.overview_pages import (
    about_page,
    front_page,
    introduction,
    language_page,
    message_page,
    messages_page,
    rules_page,
)
from compiler.backends.site.page_head import with_heads
from compiler.backends.site.reader_page import PAGE as READER
from compiler.backends.site.reader_page import reader_page
from compiler.backends.site.self_check import self_check_pages
from compiler.backends.site.self_check_texts import RULES_SCRIPT, rules_scripts
from compiler.backends.site.text_pages import (
    begrippen_page,
    bijlage_page,
    regeling_page,
    toelichting_page,
)
from compiler.backends.site.versions_page import PAGE as VERSIONS
from compiler.backends.site.versions_page import versions_page
from compiler.backends.site.whole_page import WHOLE_TEXT, whole_page
from compiler.model.checked import CheckedRegeling
from compiler.vindplaats import slug

__all__ = ["RULES_SCRIPT", "Opmerking", "SiteBronnen", "Uitlegpagina", "generate"]


def generate(checked: CheckedRegeling, bronnen: SiteBronnen) -> dict[str, str | bytes]:
    """All generated files: path in the docs folder to contents.

    Pages ("artikel-9/index.md") and the feed are text; what readers download is bytes.
    """
    context = Context.of(checked, bronnen)
    pages = {f"{page}index.md": text for page, text in with_heads(context, _pages(context))}
    changes = {FEED: feed(context)} if has_feed(checked) else {}
    rules = dict(rules_scripts(context))
    return {**pages, **changes, **rules, **files(context)}


def _pages(context: Context) -> Iterator[tuple[str, str]]:
    regeling = context.regeling
    yield "", front_page(context)
    yield READER, reader_page(context)
    for wie in ("uitvoering", "wetgeving", "software"):
        yield f"voor/{wie}/", introduction(context, wie)
    yield "regeling/", regeling_page(context)
    yield WHOLE_TEXT, whole_page(context)
    for artikel in regeling.artikelen:
        yield artikel.vindplaats.page, article_page(context, artikel)
    yield "begrippen/", begrippen_page(context)
    if regeling.bijlagen:
        yield "bijlage/", bijlage_page(context)
    if regeling.toelichting is not None:
        yield "toelichting/", toelichting_page(context, regeling.toelichting)
    for lijst in key_lists(regeling):
        yield from key_pages(context, lijst)
    if context.tijd.tijdvakken:
        yield CALENDAR, calendar_page(context)
    if context.verloop.stappen:
        yield FLOW, flow_page(context)
    if context.checked.eerder:
        yield VERSIONS, versions_page(context)
    if key_lists(regeling):
        yield DOWNLOADS, downloads_page(context)
    if context.bronnen.toetsing:
        yield from self_check_pages(context)
    yield "regels/", rules_page(context)
    yield "verantwoording/", ledger_page(context)
    if context.bronnen.proef is not None:
        yield "proef/", mutation_page(context, context.bronnen.proef)
    yield "meldingen/", messages_page(context)
    for melding in context.bronnen.meldingen:
        yield f"meldingen/{slug(melding.slug)}/", message_page(melding)
    yield "taal/", language_page(context)
    yield "over/", about_page(context)
    if context.bronnen.metingen:
        yield AUDITS, audit_page(context.bronnen)
