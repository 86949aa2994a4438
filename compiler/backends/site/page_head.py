"""What stands in the head of a page: a description for people who search, JSON-LD for machines.

Pages are Markdown with their title in the front matter; the theme (`overrides/main.html`) puts what
is added here in the HTML head.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from compiler.backends.site.context import Context
from compiler.backends.site.escape import title
from compiler.backends.site.keuzes import key_lists, label_of, value_page
from compiler.backends.site.linked_data import linked_data
from compiler.backends.site.whole_page import WHOLE_TEXT
from compiler.model import nodes as n

_END = "\n---\n"


@dataclass(frozen=True, slots=True)
class Heads:
    """What the heads of the pages of one site say, by page."""

    titel: str
    descriptions: Mapping[str, str]
    data: Mapping[str, Mapping[str, object]]

    @staticmethod
    def of(context: Context) -> Heads:
        regeling = context.regeling
        return Heads(regeling.kop.titel, dict(_descriptions(regeling)), linked_data(context))

    def added(self, page: str, text: str) -> str:
        """A page with its description and, where it has any, its linked data."""
        front, _, body = text.partition(_END)
        known = self.descriptions.get(page)
        head: dict[str, object] = {"description": title(known) if known else self._described(front)}
        if page in self.data:
            head["jsonld"] = self.data[page]
        if page == WHOLE_TEXT:
            head["search"] = {"exclude": True}  # each part is found on its own page
        return f"{front}\n{_lines(head)}{_END}{body}"

    def _described(self, front: str) -> str:
        """A page that nothing else describes: its title, and the regulation it is about."""
        line = front.partition("title: ")[2].partition("\n")[0]
        return f"{json.loads(line)} – {title(self.titel)}"


def _lines(head: Mapping[str, object]) -> str:
    """Lines of front matter; JSON is YAML."""
    return "\n".join(f"{k}: {_json(v)}" for k, v in head.items())


def _json(value: object) -> str:
    """JSON without a character that HTML reads as markup."""
    text = json.dumps(value, ensure_ascii=False)
    return text.translate({ord(c): f"\\u{ord(c):04x}" for c in "<>"})


def _descriptions(regeling: n.Regeling) -> Iterator[tuple[str, str]]:
    naam = regeling.kop.titel
    yield "", f"{naam}: de officiële tekst, met bij elk lid in gewone woorden wat het vraagt."
    yield "regeling/", f"{naam}: opschrift, aanhef, inhoud en ondertekening."
    yield WHOLE_TEXT, f"{naam}: de hele tekst op één pagina, om te lezen of af te drukken."
    for artikel in regeling.artikelen:
        kop = f"Artikel {artikel.nummer} van de {naam}"
        about = f": {artikel.opschrift}" if artikel.opschrift else ""
        yield artikel.vindplaats.page, f"{kop}{about}. Tekst, uitleg, toelichting en regels."
    for lijst in key_lists(regeling):
        for keuze in lijst.waarden:
            yield value_page(lijst, keuze), f"Wat de {naam} zegt over {label_of(keuze)}."
