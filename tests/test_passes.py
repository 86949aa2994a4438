"""What every pass makes of the real regulation, one file for each article.

A snapshot for each top part: as written (syntax), as understood (model), and as shown (the pages of
the site). The generated package needs none: `generated/` is committed, a module for each article, and
`test_regeling.py` holds it to what is generated now. On the pages the `.kw` and the Python stand as a
sum, since both are files of the repository already.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256

from compile_helper import parse_text, read_regulation
from syrupy.assertion import SnapshotAssertion

from compiler.model import dump as model_dump
from compiler.model.checked import CheckedRegeling
from compiler.syntax import dump as syntax_dump
from compiler.syntax.nodes import Bestand

# About the language and the messages, not about this regulation; and the text of all pages once more.
_ELSEWHERE = ("taal/", "meldingen/", "regeling/geheel/", "wijzigingen.xml")
_CODE = re.compile(r"(<pre[^>]*>)(.*?)(</pre>)", re.DOTALL)


def test_syntax(per_file: SnapshotAssertion) -> None:
    shown: dict[str, str] = {}
    for name, text in read_regulation().items():
        bestand, _ = parse_text(text, name)
        for stuk in bestand.stukken:
            title = f"{getattr(stuk, 'soort', 'kop')} {getattr(stuk, 'nummer', '')}".strip()
            shown[title] = syntax_dump.dump(Bestand(bestand.source, (stuk,)))
    assert len(shown) > 20
    _hold(shown, per_file)


def test_model(checked: CheckedRegeling, per_file: SnapshotAssertion) -> None:
    regeling = replace(checked.regeling, controlefouten=())
    head = model_dump.dump(replace(regeling, delen=()))
    shown = {"kop": head}
    for deel in regeling.delen:
        dumped = model_dump.dump(replace(regeling, delen=(deel,))).removeprefix(head)
        shown[" ".join(filter(None, (deel.soort, deel.nummer)))] = dumped
    assert len(shown) > 20
    _hold(shown, per_file)


def test_pages(pages: Mapping[str, str], per_file: SnapshotAssertion) -> None:
    shown = {
        name.removesuffix(".md").replace("/", " "): _CODE.sub(_sum, text)
        for name, text in pages.items()
        if not name.startswith(_ELSEWHERE)
    }
    assert len(shown) > 40
    _hold(shown, per_file)


def _hold(shown: Mapping[str, str], per_file: SnapshotAssertion) -> None:
    """Compare all, so that one run tells every file that changed."""
    assert [name for name, text in shown.items() if text != per_file(name=name)] == []


def _sum(code: re.Match[str]) -> str:
    opening, text, closing = code.groups()
    return f"{opening}{sha256(text.encode()).hexdigest()[:16]}{closing}"
