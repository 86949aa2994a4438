"""The dates of the site: worked out from the rules, told on a page, drawn, and as a calendar file.

Expected days come from the law and a calendar; the derivation stands beside each.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
from site_helper import case, second_regulation, second_regulation_with
from site_helper import downloads as files_of
from site_helper import pages as pages_of

ICS = "kalender/kansrijke-wijk-kalender.ics"
SECOND = "kalender/proeftuinen-kalender.ics"

# Article, what, first day, last day.
LAW = (
    # artikel 17: in werking met ingang van 1 juli 2025
    ("Inwerkingtreding", date(2025, 7, 1), date(2025, 7, 1)),
    # artikel 9, eerste lid
    ("Aanvraagperiode", date(2025, 7, 7), date(2025, 10, 17)),
    # artikel 12, eerste lid: negen weken na het einde van de aanvraagperiode; vrijdag 17 oktober 2025
    # plus 63 dagen: 14 in oktober, 30 in november, 19 in december
    ("Uiterste beslisdatum (eerste aanvraag)", date(2025, 12, 19), date(2025, 12, 19)),
    # artikel 9, vijfde lid
    ("Periode nieuwe aanvraag", date(2026, 1, 1), date(2026, 2, 28)),
    # 28 februari 2026 plus 63 dagen: 31 in maart, 30 in april, 2 in mei
    ("Uiterste beslisdatum (nieuwe aanvraag)", date(2026, 5, 2), date(2026, 5, 2)),
    # artikel 9, derde lid
    ("Wijzigingsperiode 2026", date(2026, 9, 1), date(2026, 10, 31)),
    # 31 oktober plus 63 dagen: 30 in november, 31 in december, 2 in januari
    ("Uiterste beslisdatum (wijziging 2026)", date(2027, 1, 2), date(2027, 1, 2)),
    ("Wijzigingsperiode 2027", date(2027, 9, 1), date(2027, 10, 31)),
    ("Uiterste beslisdatum (wijziging 2027)", date(2028, 1, 2), date(2028, 1, 2)),
    # artikel 10, vierde lid, gelezen met begin- en einddag erbij (zie de duiding daar)
    ("Uitstelperiode", date(2028, 8, 1), date(2028, 10, 1)),
    # artikel 10, derde lid, en vierde lid
    ("Uiterste datum zonder uitstel", date(2028, 12, 31), date(2028, 12, 31)),
    ("Uiterste datum van uitstel", date(2029, 12, 31), date(2029, 12, 31)),
)

# De verzonnen verordening: artikel 2, 3 en 6. Na 15 april is vanaf 16 april; voor 1 juni is tot en
# met 31 mei. Zes weken na 1 oktober 2030: 42 dagen, 30 in oktober en 12 in november.
MADE_UP = (
    ("Inwerkingtreding", date(2030, 1, 1), date(2030, 1, 1)),
    ("Meldperiode", date(2030, 3, 1), date(2030, 10, 31)),
    ("Zaaitijd", date(2030, 4, 16), date(2030, 5, 31)),
    ("Oogsttijd", date(2030, 7, 1), date(2030, 9, 30)),
    ("Op tijd voor de start", date(2030, 11, 12), date(2030, 11, 12)),
    ("Vervalt", date(2034, 1, 1), date(2034, 1, 1)),
)


def events(data: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


def days(event: icalendar.Event) -> tuple[date, date]:
    """First and last day; the end in the file is the day after."""
    return event.decoded("dtstart"), event.decoded("dtend") - timedelta(days=1)


def told(data: bytes) -> list[tuple[str, date, date]]:
    """What the file says, without the name of the regulation and without the doubled last days."""
    found = [(str(event["summary"]).partition(" – ")[0], *days(event)) for event in events(data)]
    return [one for one in found if not one[0].endswith(": laatste dag")]


def test_the_calendar_holds_the_days_of_the_law(downloads: Mapping[str, bytes]) -> None:
    assert told(downloads[ICS]) == list(LAW)


def test_the_calendar_of_another_regulation() -> None:
    assert told(files_of(second_regulation())[SECOND]) == list(MADE_UP)


def test_every_window_has_an_entry_for_its_last_day(downloads: Mapping[str, bytes]) -> None:
    last = {
        str(e["summary"]).partition(":")[0]: days(e)
        for e in events(downloads[ICS])
        if ": laatste dag" in e["summary"]
    }
    assert last == {naam: (tot, tot) for naam, van, tot in LAW if van != tot}


def test_the_file_is_what_calendars_accept(downloads: Mapping[str, bytes]) -> None:
    """RFC 5545: CRLF after every line, no line over 75 octets, whole days, a UID for each."""
    data = downloads[ICS]
    assert data.endswith(b"END:VCALENDAR\r\n")
    about = str(icalendar.Calendar.from_ical(data)["X-WR-CALDESC"])
    assert about.startswith("Dit is de tekst die geldt vanaf 1 juli 2025. Tekst van Stcrt.")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    assert data.count(b"DTSTART;VALUE=DATE:") == data.count(b"BEGIN:VEVENT") > len(LAW)
    found = events(data)
    assert len({str(event["uid"]) for event in found}) == len(found)
    assert {event.errors == [] for event in found} == {True}
    # vastgesteld op 19 juni 2025: er is hier geen klok
    stamps = {event.decoded("dtstamp").astimezone(UTC) for event in found}
    assert stamps == {datetime(2025, 6, 19, tzinfo=UTC)}


def test_a_last_day_reminds_two_weeks_before_at_nine() -> None:
    """Thirteen days and fifteen hours before midnight is nine o'clock, fourteen days before."""
    for event in events(files_of(second_regulation())[SECOND]):
        reminders = [alarm.decoded("trigger") for alarm in event.walk("VALARM")]
        last = "laatste dag" in event["summary"] or "Op tijd" in event["summary"]
        assert reminders == ([-timedelta(days=13, hours=15)] if last else [])


def test_an_entry_keeps_its_uid_when_its_days_change() -> None:
    later = second_regulation_with(
        ("31 oktober\n    > 2030.", "30 oktober\n    > 2030."),
        ("1 maart 2030 tot en met 31 oktober 2030\n", "1 maart 2030 tot en met 30 oktober 2030\n"),
        ("gemeld_op       31 oktober 2030", "gemeld_op       30 oktober 2030"),
        ("(31 oktober 2030) is 31 oktober 2030", "(30 oktober 2030) is 30 oktober 2030"),
    )
    before, after = (events(files_of(checked)[SECOND]) for checked in (second_regulation(), later))
    assert [str(event["uid"]) for event in before] == [str(event["uid"]) for event in after]
    moved = [str(a["summary"]) for b, a in zip(before, after, strict=True) if days(b) != days(a)]
    assert [summary.partition(" – ")[0] for summary in moved] == [
        "Meldperiode",
        "Meldperiode: laatste dag",
    ]


def test_the_page_tells_every_day_how_it_is_counted_and_where(pages: Mapping[str, str]) -> None:
    page = pages["kalender/index.md"]
    row = next(r for r in page.split("<tr")[1:] if "2027-01-02" in r)
    assert "negen weken na 31 oktober 2026 (einde van de wijzigingsperiode 2026)" in row
    assert "artikel 12, eerste lid" in row
    assert "beschikking (minister)" in row


def test_each_gemeente_has_a_calendar_of_its_own(downloads: Mapping[str, bytes]) -> None:
    """The same days; other entries, so that who works for two gemeenten can have both."""
    breda, delft = (
        downloads[f"gemeente/{naam}/kansrijke-wijk-{naam}.ics"] for naam in ("breda", "delft")
    )
    assert told(breda) == told(delft) == list(LAW)
    uids = [
        {str(event["uid"]) for event in events(data)} for data in (breda, delft, downloads[ICS])
    ]
    assert len(set.union(*uids)) == 3 * len(uids[0])
    assert {str(e["summary"]).partition(" – ")[2] for e in events(breda)} == {"Breda"}
    assert icalendar.Calendar.from_ical(breda)["x-wr-calname"].startswith("Breda: ")


@pytest.mark.parametrize(
    ("termijn", "plaats"),
    [
        (
            "uiterlijk dertien weken na de dag waarop de verantwoordingsinformatie is ontvangen",
            "eerste",
        ),
        ("uiterlijk één jaar na de dag waarop de verantwoordingsinformatie is ontvangen", "vierde"),
    ],
)
def test_a_term_without_a_date_says_from_which_day(
    pages: Mapping[str, str], termijn: str, plaats: str
) -> None:
    page = pages["kalender/index.md"]
    row = next(r for r in page.split("<tr")[1:] if termijn in r)
    assert f"artikel 14, {plaats} lid" in row


def test_the_drawing_links_every_day_and_is_named(pages: Mapping[str, str]) -> None:
    page = pages["kalender/index.md"]
    svg = page[page.index("<svg") : page.rindex("</svg>")]
    assert svg.count("<a href=") == len(LAW)
    assert '<title id="tijdlijn-titel">Tijdlijn van 2025 tot en met 2029</title>' in svg
    assert 'role="group"' in svg
    # 2025 tot en met 2029 zijn 1826 dagen; 7 juli 2025 is dag 188, de periode duurt 103 dagen
    assert 'x="10.24%"' in svg  # 187 / 1826
    assert 'width="5.64%"' in svg  # 103 / 1826
    assert not re.search(r'\bx="(?:1\d\d|-)', svg)


def test_without_dates_there_is_no_calendar() -> None:
    checked = case("zonder_stukken.kw")
    assert [name for name in {**pages_of(checked), **files_of(checked)} if "kalender" in name] == []
