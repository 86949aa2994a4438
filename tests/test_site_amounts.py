"""The amounts that the site shows and offers, against the publication read apart (`bijlage_reader`).

Sums are added here by hand or by Python's integers, never taken from the site.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping

import jsonschema
import openpyxl
import pytest
from bijlage_reader import Bedrag, bijlage, of
from site_helper import downloads as files_of
from site_helper import pages as pages_of
from site_helper import second_regulation

from compiler.backends.site.downloads.csv_file import _safe
from compiler.model.checked import CheckedRegeling
from compiler.vindplaats import slug

WHOLE = "downloads/kansrijke-wijk-bedragen"
GEMEENTEN = sorted({bedrag.gemeente for bedrag in bijlage()})

# artikel 6, derde lid: de twaalf gebieden waarvoor school en omgeving openstaat, per gemeente
SCHOOL = set(
    "Amsterdam Arnhem Breda Delft Dordrecht Groningen Heerlen Leeuwarden Rotterdam Vlaardingen "
    "Zaanstad".split()
)


def path(gemeente: str, extension: str) -> str:
    return f"gemeente/{slug(gemeente)}/kansrijke-wijk-{slug(gemeente)}.{extension}"


def rows(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf")  # zonder BOM leest een Nederlandse Excel geen UTF-8
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def from_csv(data: bytes) -> list[Bedrag]:
    return [
        Bedrag(
            re.search(r"\d+", row["vindplaats"])[0],
            row["gemeente"],
            row.get("gebied", ""),
            row["jaar"],
            int(row["bedrag"].replace(",", "")),
        )
        for row in rows(data)
    ]


# ---------------------------------------------------------------- the three kinds of file


@pytest.mark.parametrize("gemeente", GEMEENTEN)
def test_the_csv_of_a_gemeente_is_the_publication(
    downloads: Mapping[str, bytes], gemeente: str
) -> None:
    found = from_csv(downloads[path(gemeente, "csv")])
    assert len(found) == len(set(found))
    assert set(found) == of(gemeente)


def test_the_csv_of_all_is_the_publication(downloads: Mapping[str, bytes]) -> None:
    found = from_csv(downloads[f"{WHOLE}.csv"])
    assert len(found) == len(bijlage()) == 360
    assert set(found) == bijlage()
    assert downloads[f"{WHOLE}.csv"].count(b"\n") == downloads[f"{WHOLE}.csv"].count(b"\r\n") == 361


@pytest.mark.parametrize("gemeente", GEMEENTEN)
def test_the_json_of_a_gemeente_is_the_publication_and_keeps_its_schema(
    downloads: Mapping[str, bytes], gemeente: str
) -> None:
    made = json.loads(downloads[path(gemeente, "json")], parse_float=pytest.fail)
    schema = json.loads(downloads["downloads/bestand.schema.json"])
    jsonschema.validate(made, schema, format_checker=jsonschema.FormatChecker())
    found = [
        Bedrag(
            re.search(r"\d+", post["vindplaats"][0])[0],
            post["sleutels"]["gemeente"]["tekst"],
            post["sleutels"].get("gebied", {}).get("tekst", ""),
            post["per"].get("jaar", ""),
            int(post["waarde"].replace(".", "")),
        )
        for post in made["bedragen"]
    ]
    assert set(found) == of(gemeente)
    assert made["voor"]["tekst"] == gemeente


def test_the_json_of_all_keeps_its_schema(downloads: Mapping[str, bytes]) -> None:
    made = json.loads(downloads[f"{WHOLE}.json"])
    jsonschema.validate(made, json.loads(downloads["downloads/bestand.schema.json"]))
    assert len(made["bedragen"]) == 360
    assert "voor" not in made


@pytest.mark.parametrize("gemeente", ["Amsterdam", "Breda", "Den Haag", "Heerlen"])
def test_the_workbook_of_a_gemeente_is_the_publication(
    downloads: Mapping[str, bytes], gemeente: str
) -> None:
    book = openpyxl.load_workbook(io.BytesIO(downloads[path(gemeente, "xlsx")]))
    assert set(from_sheet(book["Bedragen"])) == of(gemeente)
    assert book.sheetnames[-1] == "Herkomst"
    assert book["Herkomst"]["A2"].value == "Dit is de tekst die geldt vanaf 1 juli 2025."
    for sheet in book.worksheets[:-1]:
        assert sheet.freeze_panes == "B2"
        assert all(cell.font.bold for cell in sheet[1])
        assert min(d.width for d in sheet.column_dimensions.values()) > 8


def test_amounts_are_written_as_exact_decimals(downloads: Mapping[str, bytes]) -> None:
    """What Excel reads is the text between <v> and </v>: to the cent what was published."""
    archive = zipfile.ZipFile(io.BytesIO(downloads[path("Breda", "xlsx")]))
    sheet = archive.read("xl/worksheets/sheet2.xml").decode()
    written = set(re.findall(r'<c r="[A-Z]+\d+" s="2"><v>([^<]*)</v>', sheet))
    assert written == {f"{b.centen // 100}.{b.centen % 100:02d}" for b in of("Breda")}
    assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_sums_of_a_workbook_are_right(downloads: Mapping[str, bytes]) -> None:
    data = downloads[path("Amsterdam", "xlsx")]
    formulas = openpyxl.load_workbook(io.BytesIO(data))["Overzicht"]
    values = openpyxl.load_workbook(io.BytesIO(data), data_only=True)["Overzicht"]
    heads = [cell.value for cell in formulas[1]]
    last = formulas.max_row
    assert formulas.cell(last, 1).value == "Samen (onze optelsum)"
    for jaar in ("", "2026", "2027", "2028"):
        column = heads.index(jaar or "Totaal") + 1
        letter = formulas.cell(1, column).column_letter
        assert formulas.cell(last, column).value == f"=SUBTOTAL(109,{letter}2:{letter}{last - 2})"
        expected = sum(b.centen for b in of("Amsterdam") if b.jaar == jaar)
        assert round(values.cell(last, column).value * 100) == expected
        assert "€" in formulas.cell(last, column).number_format


def from_sheet(sheet: openpyxl.worksheet.worksheet.Worksheet) -> Iterator[Bedrag]:
    heads, *body = sheet.iter_rows(values_only=True)
    for cells in body:
        row = dict(zip(heads, cells, strict=True))
        yield Bedrag(
            re.search(r"\d+", row["Vindplaats"])[0],
            row["Gemeente"],
            row.get("Gebied") or "",
            str(row["Jaar"] or ""),
            round(row["Bedrag"] * 100),
        )


def test_a_cell_never_becomes_a_formula() -> None:
    assert _safe("=1+1") == "'=1+1"
    assert _safe("@iets") == "'@iets"
    assert _safe("-12,50") == "-12,50"
    assert _safe("Breda") == "Breda"


# ---------------------------------------------------------------- contradictions and openness


@pytest.mark.parametrize("gemeente", GEMEENTEN)
def test_what_contradicts_itself_is_told_and_not_corrected(
    downloads: Mapping[str, bytes], pages: Mapping[str, str], gemeente: str
) -> None:
    """Of each part: the published total against the years, added here."""
    expected = set()
    for artikel in "34567":
        own = [b for b in of(gemeente) if b.artikel == artikel]
        total = sum(b.centen for b in own if not b.jaar)
        years = sum(b.centen for b in own if b.jaar)
        if total != years:
            expected.add((total, years))
    made = json.loads(downloads[path(gemeente, "json")])["tegenspraken"]
    found = {(int(f["totaal"].replace(".", "")), int(f["som"].replace(".", ""))) for f in made}
    assert found == expected
    page = pages[f"gemeente/{slug(gemeente)}/index.md"]
    assert page.count("De tabel spreekt zichzelf tegen.") == len(expected)


@pytest.mark.parametrize("gemeente", GEMEENTEN)
def test_school_en_omgeving_is_open_where_artikel_6_says_so(
    downloads: Mapping[str, bytes], gemeente: str
) -> None:
    made = json.loads(downloads[path(gemeente, "json")])["opengesteld"]
    gates = {gate["tabel"]: gate for gate in made}
    assert {naam: gate["open"] for naam, gate in gates.items()} == {
        "uitkering_organisatie": True,
        "uitkering_integraal": True,
        "uitkering_re_integratie": True,
        "uitkering_school_en_omgeving": gemeente in SCHOOL,
        "uitkering_jonge_kind": True,
    }
    reasons = gates["uitkering_school_en_omgeving"]["regels"]
    assert {reason["vindplaats"] for reason in reasons} == {"artikel 6, derde lid"}
    assert [r["voldoet"] for r in reasons] == [gemeente in SCHOOL] * (1 + (gemeente == "Amsterdam"))


def test_the_page_says_which_rule_shuts_a_part(pages: Mapping[str, str]) -> None:
    page = pages["gemeente/den-haag/index.md"]
    row = next(r for r in page.split("<tr")[1:] if "School en omgeving" in r and "Waarom" in r)
    assert "Zuidwest in Den Haag voldoet niet aan <a" in row
    assert ">artikel 6, derde lid</a>" in row
    assert "noemt Den Haag niet (11 van de 19 wel)" in row


# ---------------------------------------------------------------- the pages


def test_a_page_opens_with_how_much_when_and_what_next(pages: Mapping[str, str]) -> None:
    # 1.500.000,00 + 1.813.311,88 + 1.245.420,00 + 3.164.759,10 + 1.098.263,11 = 8.821.754,09
    page = pages["gemeente/breda/index.md"]
    top = page[: page.index("## ")]
    assert "Voor Breda is er samen ten hoogste <strong>€ 8.821.754,09</strong>" in top
    assert "Dat is onze optelsum" in top
    assert "Aanvraagperiode" in top
    assert "beschikking (minister) uiterlijk" in top
    assert 'href="../../verloop/"' in top
    assert "data-volgende=" in top


def test_a_sum_of_ours_is_called_so(pages: Mapping[str, str]) -> None:
    """Every total under a table, and every column of sums, says whose sum it is."""
    for name, page in pages.items():
        if name.startswith("gemeente/"):
            for foot in re.findall(r"<tfoot.*?</tfoot>", page, re.DOTALL):
                assert "(onze optelsum)" in foot, name
    assert pages["gemeente/index.md"].count("Samen (onze optelsum)") > len(GEMEENTEN)


def test_the_overview_stands_in_order_of_name(pages: Mapping[str, str]) -> None:
    page = pages["gemeente/index.md"]
    table = page[page.index("<tbody") : page.index("</tbody>")]
    assert re.findall(r'rowheader" scope="row"><a [^>]*>([^<]*)<', table) == GEMEENTEN


def test_every_table_of_amounts_has_a_caption_and_heads(pages: Mapping[str, str]) -> None:
    for name, page in pages.items():
        if name.startswith("gemeente/"):
            for table in re.findall(r"<table.*?</table>", page, re.DOTALL):
                assert "<caption>" in table, name
                body = table[table.index("<tbody") :]
                assert body.count('scope="row"') == body.count("<tr"), name


def test_in_three_clicks_from_the_front_page(
    pages: Mapping[str, str], checked: CheckedRegeling
) -> None:
    """Links alone: from the front page to maximum, open window and next date of every gemeente."""
    distance = {"": 0}
    todo = [""]
    while todo:
        page = todo.pop(0)
        for target in links(pages, page):
            if target not in distance:
                distance[target] = distance[page] + 1
                todo.append(target)
    for gemeente in GEMEENTEN:
        page = f"gemeente/{slug(gemeente)}/"
        assert distance[page] <= 3
        text = pages[f"{page}index.md"]
        assert "ten hoogste <strong>€" in text
        assert text.count("data-van=") >= len(checked.regeling.perioden)
        assert "data-volgende=" in text


def links(pages: Mapping[str, str], page: str) -> Iterator[str]:
    for href in re.findall(r'<a\b[^>]*\shref="([^"#:]*)', pages[f"{page}index.md"]):
        parts = [*page.split("/")[:-1]]
        for step in href.rstrip("/").split("/"):
            if step == "..":
                parts.pop()
            elif step not in ("", "."):
                parts.append(step)
        target = "/".join(parts) + "/" if parts else ""
        if f"{target}index.md" in pages:
            yield target


# ---------------------------------------------------------------- another regulation


def test_the_files_of_another_regulation() -> None:
    """Noord: € 400 in 2030, € 500 in 2031, € 900 in total. The row of Zuid and Haven holds for both."""
    files = files_of(second_regulation())
    noord = rows(files["wijk/noord/proeftuinen-noord.csv"])
    assert [(row["seizoen"], row["bedrag"]) for row in noord] == [
        ("2030", "400,00"),
        ("2031", "500,00"),
        ("", "900,00"),
    ]
    for naam, tekst in (("zuid", "Zuid"), ("oude-haven", "Haven")):
        found = rows(files[f"wijk/{naam}/proeftuinen-{naam}.csv"])
        assert {row["wijk"] for row in found} == {tekst}
        assert [row["bedrag"] for row in found] == ["500,25", "500,00", "1000,50"]
    whole = rows(files["downloads/proeftuinen-bedragen.csv"])
    # de planten per wijk: 10 en 12, 5, 6 en 7; een leeg vak is geen getal
    assert [row["aantal"] for row in whole if row["aantal"]] == ["10", "12", "5", "6", "7"]


def test_one_published_amount_is_no_sum_of_ours() -> None:
    page = pages_of(second_regulation())["wijk/noord/index.md"]
    top = page[: page.index("## ")]
    assert "Voor Noord is er ten hoogste <strong>€ 900,00</strong>." in top
    assert "optelsum" not in top
