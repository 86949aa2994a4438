"""The configuration of MkDocs for one regulation: the base file with its name and menu filled in.

The base (`site/mkdocs.yml`) says how the site looks and what it never does; what depends on the
regulation comes from the model.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

import yaml  # type: ignore[import-untyped]

from compiler.backends.site.escape import title
from compiler.backends.site.feed import FEED, has_feed
from compiler.backends.site.keuzes import key_lists, label_of, list_page, value_page
from compiler.backends.site.key_pages import list_title
from compiler.backends.site.notation import day
from compiler.backends.site.version_views import OPEN_END
from compiler.backends.site.whole_page import WHOLE_TEXT
from compiler.model.checked import CheckedRegeling

MENU_LIMIT = 60
"""Lists with more values than this are reached through their index, not through the menu."""


def mkdocs_config(
    base_config_text: str,
    checked: CheckedRegeling,
    pages: Collection[str] = (),
    address: str = "",
) -> str:
    """The text of `mkdocs.yml` beside the assembled docs.

    `pages` are the paths of all pages that are there, hand-written ones too: of those that not every
    site has (such as "toegankelijkheid/index.md") the menu shows the ones that are. `address` is
    where the site will stand ("https://…/"): only then can pages name their own address, and is
    there a sitemap with them.
    """
    config = dict(yaml.safe_load(base_config_text))
    kop = checked.regeling.kop
    config["site_name"] = title(kop.titel)
    config["site_url"] = address or config.get("site_url", "")
    config["extra"] = {
        **config.get("extra", {}),
        "publicatie": title(kop.publicatie),
        "let_op": title(kop.let_op),
        "authentiek": kop.authentiek,
        "wijzigingen": FEED if has_feed(checked) else "",
        "versie": _version(checked),
    }
    config["nav"] = _menu(checked, pages)
    return _dump(config)


def _version(checked: CheckedRegeling) -> dict[str, str]:
    """The days of the text that the pages show, where there are others; {} where it is the only one."""
    found = checked.geldigheid
    if found is None or not checked.eerder:
        return {}
    end = found.tot_en_met.isoformat() if found.tot_en_met is not None else OPEN_END
    return {"van": found.vanaf.isoformat(), "tot": end, "tekst": day(found.vanaf)}


def _dump(config: Mapping[str, object]) -> str:
    return str(yaml.safe_dump(dict(config), allow_unicode=True, sort_keys=False, width=1000))


def _menu(checked: CheckedRegeling, pages: Collection[str]) -> list[object]:
    regeling = checked.regeling
    menu: list[object] = [
        _section(
            "Start",
            _entry("Start", ""),
            *(_entry(naam, f"voor/{wie}/") for naam, wie in _READERS),
            *_known(
                pages,
                ("Hoe het loopt", "verloop/"),
                ("Kalender", "kalender/"),
                ("Bestanden", "downloads/"),
                ("Versies", "versies/"),
                ("Toets het zelf", "toets-zelf/"),
            ),
        ),
        _section(
            "Regeling",
            _entry("De regeling", "regeling/"),
            *(
                _entry(f"{a.nummer}. {a.opschrift}".rstrip(". "), a.vindplaats.page)
                for a in regeling.artikelen
            ),
            *([_entry("Bijlage", "bijlage/")] if regeling.bijlagen else []),
            *([_entry("Toelichting", "toelichting/")] if regeling.toelichting else []),
            _entry("Begrippen", "begrippen/"),
            _entry("Alles op één pagina", WHOLE_TEXT),
        ),
    ]
    for lijst in key_lists(regeling):
        waarden = lijst.waarden if len(lijst.waarden) <= MENU_LIMIT else ()
        menu.append(
            _section(
                list_title(lijst),
                _entry("Overzicht", list_page(lijst)),
                *(_entry(label_of(k), value_page(lijst, k)) for k in waarden),
            )
        )
    menu.append(
        _section(
            "Regels",
            _entry("Alle regels", "regels/"),
            _entry("Verantwoording", "verantwoording/"),
            *_known(pages, ("Worden fouten opgemerkt?", "proef/")),
            _entry("De taal .kw", "taal/"),
            _entry("Meldingen", "meldingen/"),
        )
    )
    known = _known(
        pages, ("Toegankelijkheid", "toegankelijkheid/"), ("Hoe nagekeken", "over/metingen/")
    )
    menu.append(_section("Over", _entry("Over deze site", "over/"), *known))
    return menu


def _known(pages: Collection[str], *entries: tuple[str, str]) -> list[dict[str, str]]:
    return [_entry(naam, page) for naam, page in entries if f"{page}index.md" in pages]


_READERS = (
    ("Voor lezers", "lezers"),
    ("Voor uitvoering", "uitvoering"),
    ("Voor wetgeving", "wetgeving"),
    ("Voor software", "software"),
)


def _section(name: str, first: dict[str, str], *entries: dict[str, str]) -> dict[str, object]:
    """A part of the menu; its first page is the index of the part."""
    index = next(iter(first.values()))
    return {title(name): [index, *entries]}


def _entry(name: str, page: str) -> dict[str, str]:
    return {title(name): f"{page}index.md"}
