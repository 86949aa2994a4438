"""Searching the built site: the engine that the pages start, in Node, with our module for Dutch.

The questions of the real regulation stand in `audits/zoeken/` and are asked by `./taken test`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from compile_helper import CASES, ROOT
from site_helper import built, second_regulation

NODE = shutil.which("node")


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(second_regulation(), tmp_path_factory.mktemp("zoeken"))[0]


@pytest.mark.skipif(NODE is None, reason="Node staat hier niet")
def test_the_engine_finds_what_is_asked(public: Path) -> None:
    questions = CASES / "site" / "zoekvragen.json"
    done = subprocess.run(
        ["node", str(ROOT / "audits" / "zoeken.mjs"), str(public), "--vragen", str(questions)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_index_holds_text_and_no_furniture(public: Path) -> None:
    """Labels, marks of links and copies of the text would show in the results, and weigh."""
    index = json.loads((public / "search" / "search_index.json").read_text("utf-8"))
    texts = {doc["location"]: doc["text"] for doc in index["docs"]}
    leden = [text for place, text in texts.items() if "/#lid-" in place]
    assert leden
    for text in leden:
        assert "Wat dit vraagt" not in text
        assert "te toetsen door de computer" not in text
    assert not any(place.startswith("verantwoording/#artikel") for place in texts)
    assert "# " not in texts["artikel-2/#lid-1"]


def test_cells_of_a_table_are_separate_words(public: Path) -> None:
    index = json.loads((public / "search" / "search_index.json").read_text("utf-8"))
    (table,) = (d["text"] for d in index["docs"] if d["location"] == "wijk/oude-haven/#bedragen")
    assert "€ 500,25 €" in table


def test_the_questions_of_the_real_regulation_are_many_and_different() -> None:
    questions = json.loads((ROOT / "audits" / "zoeken" / "vragen.json").read_text("utf-8"))
    asked = [question["vraag"] for question in questions]
    assert len(asked) == len(set(asked)) >= 40
    assert all(("eerst" in question) != ("verwacht" in question) for question in questions)
