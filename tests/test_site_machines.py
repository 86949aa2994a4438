"""What the site says to machines: linked data, the feed, the sitemap, descriptions."""

from __future__ import annotations

import json
import posixpath
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest
from site_helper import built, case, pages, second_regulation, sources

from compiler.backends.site import generate
from compiler.backends.site.dead_links import dead_links

ADDRESS = "https://voorbeeld.test/a/b/"
ATOM = {"a": "http://www.w3.org/2005/Atom"}
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The second regulation, built for a known address."""
    public, _ = built(second_regulation(), tmp_path_factory.mktemp("met_adres"), ADDRESS)
    return public


def data(public: Path, page: str) -> Any:
    found = SCRIPT.findall((public / page / "index.html").read_text(encoding="utf-8"))
    assert len(found) == 1, page
    return json.loads(found[0])


def test_the_whole_is_legislation_without_legal_value(public: Path) -> None:
    whole = data(public, "regeling")
    assert whole["@type"] == "Legislation"
    assert whole["name"] == "Verordening proeftuinen Voorbeeldstad 2030"
    assert whole["legislationType"] == "gemeentelijke verordening"
    assert whole["legislationDate"] == "2029-09-03"
    # in werking met ingang van 1 januari 2030; vervalt met ingang van 1 januari 2034
    assert whole["temporalCoverage"] == "2030-01-01/2033-12-31"
    assert whole["encoding"]["legislationLegalValue"] == "https://schema.org/UnofficialLegalValue"


def test_only_known_identifiers_are_said(public: Path) -> None:
    """The second regulation has no kenmerk, no BWB-id and nothing that changed it."""
    whole = data(public, "regeling")
    kop = second_regulation().regeling.kop
    assert whole["legislationIdentifier"] == [kop.publicatie]
    assert "identifier" not in whole
    assert "@reverse" not in whole


def test_an_article_is_part_of_the_whole_and_names_its_leden(public: Path) -> None:
    article = data(public, "artikel-1")
    assert article["isPartOf"]["@id"] == "../regeling/"
    begrippen = second_regulation().regeling.artikelen[0].bepalingen
    assert [part["name"] for part in article["hasPart"]] == [str(b.vindplaats) for b in begrippen]


def test_every_identity_is_a_place_on_the_site(public: Path) -> None:
    count = 0
    for file in public.rglob("index.html"):
        page = file.parent.relative_to(public).as_posix()
        for text in SCRIPT.findall(file.read_text(encoding="utf-8")):
            for identity in re.findall(r'"@id": "([^"]*)"', text):
                path, _, anchor = identity.partition("#")
                target = public / posixpath.normpath(posixpath.join(page, path)) / "index.html"
                assert target.is_file(), (page, identity)
                assert not anchor or f'id="{anchor}"' in target.read_text(encoding="utf-8")
                count += 1
    assert count > 20


def test_text_of_an_author_cannot_leave_the_script() -> None:
    text = pages(case("vijandige_tekst.kw"))["index.md"]
    assert "\\u003cscript\\u003ealert(1)" in text.partition("\n---\n")[0]


def test_every_page_is_described(public: Path) -> None:
    described = {
        page: re.findall(r'<meta name="description" content="([^"]+)">', page.read_text("utf-8"))
        for page in public.rglob("index.html")
    }
    assert [page for page, found in described.items() if len(found) != 1] == []


def test_the_feed_has_an_entry_for_every_dated_publication() -> None:
    feed = ElementTree.fromstring(pages(second_regulation())["wijzigingen.xml"])
    assert feed.findtext("a:updated", "", ATOM) == "2029-09-03T00:00:00Z"
    (entry,) = feed.findall("a:entry", ATOM)
    assert entry.findtext("a:updated", "", ATOM) == "2029-09-03T00:00:00Z"
    summary = entry.findtext("a:summary", "", ATOM)
    assert "In werking met ingang van 1 januari 2030" in summary
    assert "Vervalt met ingang van 1 januari 2034" in summary
    assert entry.findtext("a:id", "", ATOM) != feed.findtext("a:id", "", ATOM)


def test_the_feed_knows_the_address_of_the_site_only_when_given() -> None:
    checked = second_regulation()
    assert "xml:base" not in pages(checked)["wijzigingen.xml"]
    made = generate(checked, sources(checked, ADDRESS))["wijzigingen.xml"]
    assert f'xml:base="{ADDRESS}"' in made


def test_a_regulation_without_dates_has_no_feed() -> None:
    made = pages(case("zonder_data.kw"))
    assert "wijzigingen.xml" not in made
    assert "wijzigingen.xml" not in made["over/index.md"]


def test_the_sitemap_names_every_page_by_its_full_address(public: Path) -> None:
    places = [
        loc.text or ""
        for loc in ElementTree.parse(public / "sitemap.xml").iterfind("s:url/s:loc", SITEMAP)
    ]
    made = {
        f"{ADDRESS}{page.relative_to(public).as_posix().removesuffix('index.html')}"
        for page in public.rglob("index.html")
    }
    assert set(places) == made
    assert len(places) == len(made)
    assert not (public / "sitemap.xml.gz").exists()


def test_a_page_names_its_own_address_when_the_site_has_one(public: Path) -> None:
    text = (public / "artikel-1" / "index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{ADDRESS}artikel-1/">' in text
    assert list(dead_links(public)) == []


def test_without_an_address_there_is_no_sitemap(public: Path) -> None:
    """Addresses in a sitemap are absolute."""
    assert not (public.parent / "los" / "sitemap.xml").exists()


def test_the_theme_does_not_take_the_feed_for_another_version(public: Path) -> None:
    """It would ask for a sitemap beside every `rel="alternate"`, also from a file system."""
    text = (public / "index.html").read_text(encoding="utf-8")
    assert '<link rel="alternate feed"' in text
    assert 'rel="alternate"' not in text


def test_the_page_with_all_text_is_not_found_by_searching(public: Path) -> None:
    index = json.loads((public / "search" / "search_index.json").read_text(encoding="utf-8"))
    places = [doc["location"] for doc in index["docs"]]
    assert "regeling/" in places
    assert not any(place.startswith("regeling/geheel/") for place in places)


def test_the_whole_text_stands_on_one_page() -> None:
    checked = second_regulation()
    page = pages(checked)["regeling/geheel/index.md"]
    shown = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", "", page))
    at = 0
    for regel in checked.verantwoording:
        words = re.sub(r"&#?\w+;", ".", str(regel.zin.tekst)).split()
        if all(word.isalpha() for word in words[:4]):
            at = shown.index(" ".join(words[:4]), at)
    assert at > len(shown) / 3
