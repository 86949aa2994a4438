"""The site: Markdown pages made from the checked model.

Differs from the previous form in that everything is a page: text with anchors and links finished,
rules in plain Dutch, nothing left to look up. Input is the checked model and, as values, the sources
that the pages show; output is text by relative path, and bytes for the files to take home. No IO,
no clock: same input, same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

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
from compiler.backends.site.page_head import Heads
from compiler.backends.site.reader_page import PAGE as READER
from compiler.backends.site.reader_page import reader_page
from compiler.backends.site.render import Maker
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

__all__ = ["RULES_SCRIPT", "Opmerking", "Site", "SiteBronnen", "Uitlegpagina", "generate"]


def generate(checked: CheckedRegeling, bronnen: SiteBronnen) -> dict[str, str | bytes]:
    """All generated files: path in the docs folder to contents.

    Pages ("artikel-9/index.md") and the feed are text; what readers download is bytes.
    """
    return Site.of(checked, bronnen).files()


@dataclass(frozen=True, slots=True)
class Site:
    """The site of one checked model, of which each page can be made apart; pages by address."""

    context: Context
    heads: Heads
    pages: Mapping[str, Maker]

    @staticmethod
    def of(checked: CheckedRegeling, bronnen: SiteBronnen) -> Site:
        context = Context.of(checked, bronnen)
        return Site(context, Heads.of(context), dict(_pages(context)))

    def files(self) -> dict[str, str | bytes]:
        """All of it."""
        context = self.context
        changes = {FEED: feed(context)} if has_feed(context.checked) else {}
        return {**self.some(self.pages), **changes, **files(context)}

    def some(self, addresses: Iterable[str]) -> dict[str, str | bytes]:
        """Of these pages those that there are, with the scripts that pages use."""
        made = {
            f"{page}index.md": self.heads.added(page, self.pages[page]())
            for page in addresses
            if page in self.pages
        }
        return {**made, **dict(rules_scripts(self.context))}


def _pages(context: Context) -> Iterator[tuple[str, Maker]]:
    """Every page with how it is made, in the order of the site."""
    regeling, bronnen = context.regeling, context.bronnen
    yield "", partial(front_page, context)
    yield READER, partial(reader_page, context)
    for wie in ("uitvoering", "wetgeving", "software"):
        yield f"voor/{wie}/", partial(introduction, context, wie)
    yield "regeling/", partial(regeling_page, context)
    yield WHOLE_TEXT, partial(whole_page, context)
    for artikel in regeling.artikelen:
        yield artikel.vindplaats.page, partial(article_page, context, artikel)
    yield "begrippen/", partial(begrippen_page, context)
    if regeling.bijlagen:
        yield "bijlage/", partial(bijlage_page, context)
    if regeling.toelichting is not None:
        yield "toelichting/", partial(toelichting_page, context, regeling.toelichting)
    for lijst in key_lists(regeling):
        yield from key_pages(context, lijst)
    if context.tijd.tijdvakken:
        yield CALENDAR, partial(calendar_page, context)
    if context.verloop.stappen:
        yield FLOW, partial(flow_page, context)
    if context.checked.eerder:
        yield VERSIONS, partial(versions_page, context)
    if key_lists(regeling):
        yield DOWNLOADS, partial(downloads_page, context)
    if bronnen.toetsing:
        yield from self_check_pages(context)
    yield "regels/", partial(rules_page, context)
    yield "verantwoording/", partial(ledger_page, context)
    if bronnen.proef is not None:
        yield "proef/", partial(mutation_page, context, bronnen.proef)
    yield "meldingen/", partial(messages_page, context)
    for melding in bronnen.meldingen:
        yield f"meldingen/{slug(melding.slug)}/", partial(message_page, melding)
    yield "taal/", partial(language_page, context)
    yield "over/", partial(about_page, context)
    if bronnen.metingen:
        yield AUDITS, partial(audit_page, bronnen)
