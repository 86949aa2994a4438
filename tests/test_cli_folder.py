"""Reading a folder: its files in order, and what is wrong with them said with its place."""

from pathlib import Path

import pytest

from compiler.commands.failures import WrongUse
from compiler.commands.project import find_project
from compiler.folder import read_folder, stamp


def folder(root: Path, **files: bytes) -> Path:
    path = root / "regeling"
    for name, content in files.items():
        target = path / (name.replace("__", "/") + ".kw")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return path


def test_reads_artikelen_first_then_by_name_and_amendments_apart(tmp_path: Path) -> None:
    path = folder(tmp_path, bijlage=b"b", artikelen=b"a", aaa=b"c", wijzigingen__eerste=b"d")
    found = read_folder(path)
    names = [source.name for source in found.sources]
    assert names == ["regeling/artikelen.kw", "regeling/aaa.kw", "regeling/bijlage.kw"]
    assert [source.name for source in found.wijzigingen] == ["regeling/wijzigingen/eerste.kw"]
    assert [d.code.number for d in found.diagnostics] == ["KW904"]


def test_byte_order_mark_and_line_ends(tmp_path: Path) -> None:
    (source,) = read_folder(folder(tmp_path, artikelen=b"\xef\xbb\xbfa\r\nb\rc\n")).sources
    assert source.text == "a\r\nb\nc\n"
    assert [source.line(number) for number in (1, 2, 3)] == ["a", "b", "c"]


def test_wrong_encoding_points_at_the_character(tmp_path: Path) -> None:
    found = read_folder(folder(tmp_path, artikelen="lid 1\n  één".encode("cp1252")))
    (diagnostic,) = found.diagnostics
    assert diagnostic.code.number == "KW903"
    assert diagnostic.primary.span.start_position == (2, 3)
    assert diagnostic.primary.span.source.line(2) == "  één"


def test_utf_16_is_named(tmp_path: Path) -> None:
    (diagnostic,) = read_folder(folder(tmp_path, artikelen="lid".encode("utf-16"))).diagnostics
    assert "UTF-16" in diagnostic.primary.text


def test_folder_that_is_no_regulation_or_is_not_there(tmp_path: Path) -> None:
    for path, words in ((tmp_path, "geen artikelen.kw"), (tmp_path / "x", "deze map is er niet")):
        (diagnostic,) = read_folder(path).diagnostics
        assert (diagnostic.code.number, words in diagnostic.primary.text) == ("KW901", True)


def test_publication_with_wrong_exceptions(tmp_path: Path) -> None:
    path = folder(tmp_path, artikelen=b"a")
    (path / "bron").mkdir()
    (path / "bron/publicatie.txt").write_text("De tekst.\n", encoding="utf-8")
    assert read_folder(path).published is not None
    (path / "bron/normalisatie.toml").write_text("[fout]\n", encoding="utf-8")
    (diagnostic,) = read_folder(path).diagnostics
    assert diagnostic.code.number == "KW905"
    assert "Onbekend onderdeel [fout]" in diagnostic.primary.text


def test_stamp_follows_every_file_that_counts(tmp_path: Path) -> None:
    path = folder(tmp_path, artikelen=b"a", wijzigingen__eerste=b"d")
    first = stamp(path)
    folder(tmp_path, wijzigingen__eerste=b"anders")
    second = stamp(path)
    assert second != first
    folder(tmp_path, bijlage=b"b")
    assert stamp(path) not in (first, second)


def test_project_is_found_upward_by_name_and_by_file(tmp_path: Path) -> None:
    path = folder(tmp_path, artikelen=b"a")
    deep = tmp_path / "een" / "twee"
    deep.mkdir(parents=True)
    for here in (tmp_path, deep, path):
        assert find_project(None, here).regeling == path
    for named in (tmp_path, path, path / "artikelen.kw"):
        found = find_project(str(named))
        assert (found.root, found.regeling) == (tmp_path, path)


def test_no_project_says_where_it_looked(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match=r"regeling/artikelen\.kw"):
        find_project(None, tmp_path)
