"""The commands on a small regulation: what they show, what they write, their exit status."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from compiler.cli import main
from compiler.folder import Folder, read_folder

REGELING = """\
regeling "Proefregeling"
  soort_regeling  ministeriële regeling
  vastgesteld     1 januari 2025
  kenmerk         "P-1"
  publicatie      "Stcrt. 2025, 1"
  pakket          kleine_proef

artikel 1 "Aanvraag"

  lid 1
    > Een aanvraag wordt ingediend van 1 februari 2025 tot en met 1 maart 2025.

    gegevens aanvraag "de aanvraag"
      ingediend_op  datum   "de dag van indienen"
      bedrag        bedrag  "het gevraagde bedrag"

    periode aanvraagperiode van 1 februari 2025 tot en met 1 maart 2025

    eis op_tijd
      voor    aanvraag
      geldt   ingediend_op valt in aanvraagperiode
      anders  "Ingediend op {ingediend_op}."

    voorbeeld "de laatste dag telt mee"
      aanvraag
        ingediend_op  1 maart 2025
        bedrag        € 90
      verwacht op_tijd voldaan

  lid 2
    > Het bedrag is ten hoogste € 1.000 per aanvraag. Dat is € 10 voor elke dag.

    eis niet_te_veel
      bij    volzin 1
      voor   aanvraag
      geldt  bedrag is ten hoogste € 1.000

    bereken dagbedrag
      bij  volzin 2
      met  dagen aantal
      is   dagen keer € 10

    voorbeeld "negen tientjes"
      verwacht dagbedrag(9) is € 90

artikel 2 "Inwerkingtreding"
  > Deze regeling treedt in werking met ingang van 1 februari 2025.

  inwerkingtreding 1 februari 2025
"""

Kw = Callable[..., tuple[int, str, str]]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "regeling").mkdir()
    (tmp_path / "regeling/artikelen.kw").write_text(REGELING, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def kw(project: Path, capsys: pytest.CaptureFixture[str]) -> Kw:
    def run(*words: str) -> tuple[int, str, str]:
        status = main(list(words))
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return run


def edit(project: Path, old: str, new: str) -> None:
    path = project / "regeling/artikelen.kw"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_controleer_counts_and_is_strict_when_asked(kw: Kw) -> None:
    status, out, _ = kw("controleer")
    assert status == 0
    assert "waarschuwing[KW904]" in out
    assert out.endswith("(2 artikelen, 2 eisen, 1 berekeningen, 2 voorbeelden)\n")
    assert kw("controleer", "--streng")[0] == 1


def test_controleer_ends_with_what_must_be_mended(kw: Kw, project: Path) -> None:
    edit(project, "verwacht dagbedrag(9) is € 90", "verwacht dagbedrag(9) is € 80")
    edit(project, "is ten hoogste € 1.000 per aanvraag", "dient ten hoogste € 1.000 te zijn")
    shown = kw("controleer")[1]
    kinds = [line.partition("[KW")[0] for line in shown.splitlines() if "[KW" in line]
    given = json.loads(kw("controleer", "--formaat", "json")[1])["meldingen"]
    in_the_file = [each["ernst"] for each in given]
    assert in_the_file[0] == "opmerking"
    assert in_the_file[-1] == "waarschuwing"
    rank = ["opmerking", "waarschuwing", "fout"]
    assert kinds == sorted(in_the_file, key=rank.index)
    assert kinds[-1] == "fout"


def test_controleer_says_the_same_again_without_compiling(
    kw: Kw, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = kw("controleer")
    monkeypatch.setattr("compiler.commands.report.make_report", None)  # calling it would fail
    assert kw("controleer") == first
    edit(project, "ingediend_op valt", "ingedient_op valt")
    monkeypatch.undo()
    monkeypatch.chdir(project)
    assert kw("controleer")[0] == 1


def test_what_is_saved_while_controleer_runs_is_seen_the_next_time(
    kw: Kw, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(project, "ingediend_op valt", "ingedient_op valt")
    with monkeypatch.context() as patch:
        _save_after_reading(patch, REGELING)
        assert kw("controleer")[0] == 1
    assert kw("controleer")[0] == 0


def test_toets_does_not_take_what_bouw_made_of_an_earlier_state(
    kw: Kw, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        _save_after_reading(patch, REGELING.replace("1 maart 2025", "2 maart 2025"))
        kw("bouw", "--zonder-site")
    (project / "a.json").write_text('{"ingediend_op": "2025-03-02", "bedrag": 5}', "utf-8")
    assert kw("toets", "aanvraag", "a.json")[0] == 0


def _save_after_reading(patch: pytest.MonkeyPatch, text: str) -> None:
    """Someone saves another text just after a command has read the folder."""

    def read(path: Path) -> Folder:
        folder = read_folder(path)
        (path / "artikelen.kw").write_text(text, encoding="utf-8")
        return folder

    patch.setattr("compiler.commands.regulation.read_folder", read)


def test_controleer_reports_every_mistake_of_a_pass(kw: Kw, project: Path) -> None:
    edit(project, "ingediend_op valt", "ingedient_op valt")
    edit(project, "geldt  bedrag is", "geldt  bedragen is")
    status, out, _ = kw("controleer")
    assert status == 1
    assert out.count("fout[KW2") == 2


def test_controleer_as_json_sarif_and_annotations(kw: Kw) -> None:
    data = json.loads(kw("controleer", "--formaat", "json")[1])
    assert list(data) == ["meldingen", "verantwoording"]
    assert {line["staat"] for line in data["verantwoording"]} == {"geformaliseerd"}
    assert json.loads(kw("controleer", "--formaat", "sarif")[1])["version"] == "2.1.0"
    assert "::warning title=KW" in kw("controleer", "--formaat", "github")[1]


def test_folder_without_regulation_is_wrong_use(kw: Kw, tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    status, out, _ = kw("controleer", "leeg")
    assert (status, "fout[KW901]" in out) == (2, True)


def test_bouw_writes_and_controle_sees_what_is_not_up_to_date(kw: Kw, project: Path) -> None:
    assert kw("bouw", "--controle")[0] == 1
    assert kw("bouw", "--zonder-site")[0] == 0
    assert (project / "generated/kleine_proef/py.typed").exists()
    assert kw("bouw", "--controle")[0] == 0
    (project / "generated/kleine_proef/waarden.py").write_text("x", encoding="utf-8")
    (project / "generated/vreemd.txt").write_text("x", encoding="utf-8")
    status, out, _ = kw("bouw", "--controle")
    assert status == 1
    assert "kleine_proef/waarden.py is anders" in out
    assert "vreemd.txt hoort er niet" in out


def test_bouw_with_mistakes_leaves_everything(kw: Kw, project: Path) -> None:
    kw("bouw", "--zonder-site")
    before = (project / "generated/kleine_proef/__init__.py").stat()
    edit(project, "ingediend_op valt", "ingedient_op valt")
    status, out, _ = kw("bouw", "--zonder-site")
    assert (status, "er is niets geschreven" in out) == (1, True)
    assert (project / "generated/kleine_proef/__init__.py").stat() == before


@pytest.mark.parametrize(
    ("document", "status", "words"),
    [
        ('{"ingediend_op": "2025-02-01", "bedrag": "1000.00"}', 0, "oordeel: voldoet"),
        ('{"ingediend_op": "2025-03-02", "bedrag": 5}', 1, "Ingediend op 2 maart 2025."),
        ('{"ingediend_op": "2025-02-01"}', 3, "oordeel: onvolledig"),
        ('{"ingedient_op": "2025-02-01"}', 2, ""),
        ("geen json", 2, ""),
    ],
)
def test_toets(kw: Kw, project: Path, document: str, status: int, words: str) -> None:
    (project / "a.json").write_text(document, encoding="utf-8")
    found, out, err = kw("toets", "aanvraag", "a.json")
    assert (found, words in out) == (status, True)
    assert bool(err) == (status == 2)


def test_toets_as_json_on_a_day(kw: Kw, project: Path) -> None:
    (project / "a.json").write_text("{}", encoding="utf-8")
    data = json.loads(kw("toets", "aanvraag", "a.json", "--formaat", "json")[1])
    assert (data["oordeel"], data["versie"]) == ("onvolledig", "2025-02-01")
    assert kw("toets", "aanvraag", "a.json", "--op", "2025-02-01")[0] == 3
    status, _, err = kw("toets", "aanvraag", "a.json", "--op", "31 januari 2025")
    assert (status, "gold deze regeling nog niet" in err) == (2, True)
    assert kw("toets", "aanvraag", "a.json", "--op", "gisteren")[0] == 2
    status, _, err = kw("toets", "anvraag", "a.json")
    assert (status, "bedoelde u ‘aanvraag’?" in err) == (2, True)
    assert kw("toets", "aanvraag", "weg.json")[0] == 2


def test_toets_follows_the_sources_and_leaves_generated_alone(kw: Kw, project: Path) -> None:
    kw("bouw", "--zonder-site")
    (project / "a.json").write_text('{"ingediend_op": "2025-03-02", "bedrag": 5}', "utf-8")
    assert kw("toets", "aanvraag", "a.json")[0] == 1
    generated = (project / "generated/kleine_proef/waarden.py").read_text("utf-8")
    text = (project / "regeling/artikelen.kw").read_text("utf-8").replace("1 maart", "9 maart")
    (project / "regeling/artikelen.kw").write_text(text, encoding="utf-8")
    assert kw("toets", "aanvraag", "a.json")[0] == 0
    assert (project / "generated/kleine_proef/waarden.py").read_text("utf-8") == generated


def test_toets_of_a_regulation_with_mistakes_says_so(kw: Kw, project: Path) -> None:
    (project / "a.json").write_text("{}", encoding="utf-8")
    edit(project, "ingediend_op valt", "ingedient_op valt")
    status, out, err = kw("toets", "aanvraag", "a.json")
    assert (status, out) == (2, "")
    assert "De regeling zelf heeft fouten" in err


def test_voorbeeld_can_be_toetst_and_is_explained(
    kw: Kw, project: Path, snapshot: SnapshotAssertion
) -> None:
    status, out, err = kw("voorbeeld", "aanvraag")
    assert status == 0
    assert f"{out}\n{err}" == snapshot
    (project / "a.json").write_text(out, encoding="utf-8")
    assert kw("toets", "aanvraag", "a.json")[0] == 0
    empty = json.loads(kw("voorbeeld", "aanvraag", "--leeg")[1])
    assert empty == {"ingediend_op": None, "bedrag": None}
    assert kw("voorbeeld", "beschikking")[0] == 2


def test_bereken_shows_steps_and_value(kw: Kw, snapshot: SnapshotAssertion) -> None:
    status, out, _ = kw("bereken", "dagbedrag", "dagen=9")
    assert status == 0
    assert out == snapshot


@pytest.mark.parametrize(
    ("words", "status", "shown"),
    [
        ("dagbedrag", 2, "dagen  aantal"),
        ("dagbedragen dagen=1", 2, "bedoelde u ‘dagbedrag’?"),
        ("dagbedrag dag=1", 2, "bedoelde u ‘dagen’?"),
        ("dagbedrag 9", 2, "geen VELD=WAARDE"),
        ("dagbedrag dagen=negen", 2, "dagen"),
    ],
)
def test_bereken_refuses(kw: Kw, words: str, status: int, shown: str) -> None:
    found, out, err = kw("bereken", *words.split())
    assert (found, shown in out + err) == (status, True)


def test_opmaak_writes_once_and_controle_writes_nothing(kw: Kw, project: Path) -> None:
    assert kw("opmaak", "--controle")[0] == 0
    edit(project, "geldt   ingediend_op", "geldt ingediend_op")
    before = (project / "regeling/artikelen.kw").read_bytes()
    assert kw("opmaak", "--controle")[0] == 1
    assert (project / "regeling/artikelen.kw").read_bytes() == before
    assert kw("opmaak")[0] == 0
    assert (project / "regeling/artikelen.kw").read_text(encoding="utf-8") == REGELING
    assert kw("opmaak", "--controle")[0] == 0


def test_read_only_project_still_answers(kw: Kw, project: Path) -> None:
    """A file in the way of `.kw/` stands for a project in which nothing can be written."""
    (project / ".kw").write_text("", encoding="utf-8")
    (project / "a.json").write_text("{}", encoding="utf-8")
    assert kw("toets", "aanvraag", "a.json")[0] == 3
    status, out, _ = kw("bouw", "--zonder-site")
    assert (status, "fout[KW907]" in out) == (1, True)
