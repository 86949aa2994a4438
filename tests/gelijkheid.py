"""The Python package and the JavaScript module give the same results, byte for byte.

The same documents go through both: every example of the regulation, every application in
`tests/documents`, every boundary, and made-up ones with missing, wrong and oddly written values. Of
each the whole result as JSON must be the same text, and of a document that is refused every place and
every message.

    python -m tests.gelijkheid       100.000 documents; writes site/data/gelijkheid.json
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any

from compiler.backends import javascript
from compiler.backends.python.context import context_of
from compiler.backends.python.documents import function_of
from compiler.driver import compile_regeling, generate_packages
from compiler.folder import read_folder
from compiler.model.checked import CheckedRegeling
from tests.compile_helper import REGELING, ROOT
from tests.differential import (
    boundaries,
    build_engines,
    documents,
    kinds,
    with_wrong_values,
    without_some,
)
from tests.odd_json import odd_json

RESULT = ROOT / "site" / "data" / "gelijkheid.json"
SECOND = ROOT / "tests" / "tweede_regeling"
ASKER = Path(__file__).parent / "javascript" / "lijn_voor_lijn.mjs"
COUNT = 100_000
SECOND_COUNT = 10_000
SEED = 5


@dataclass(frozen=True, slots=True)
class Question:
    """A document as JSON text, its kind, and where it comes from."""

    herkomst: str
    soort: str
    tekst: str


@dataclass(slots=True)
class Comparison:
    """What came out: how many were the same, and the first of those that were not."""

    herkomst: Counter[str] = field(default_factory=Counter)
    soorten: Counter[str] = field(default_factory=Counter)
    oordelen: Counter[str] = field(default_factory=Counter)
    verschillen: list[tuple[Question, str, str]] = field(default_factory=list)

    @property
    def aantal(self) -> int:
        return self.herkomst.total()


# ---------------------------------------------------------------- documents


def questions(
    checked: CheckedRegeling, count: int, known: Path | None = None
) -> Iterator[Question]:
    """Every example, every known document, every boundary, and made-up documents up to a number."""
    fixed = (*_examples(checked), *_known(known), *_boundaries(checked))
    yield from fixed
    yield from islice(made_up(checked), max(0, count - len(fixed)))


def _examples(checked: CheckedRegeling) -> Iterator[Question]:
    for voorbeeld in checked.regeling.voorbeelden:
        if voorbeeld.soort:
            yield _question("voorbeelden", voorbeeld.soort, voorbeeld.inhoud)


def _known(folder: Path | None) -> Iterator[Question]:
    """The documents of a folder, of the kind that their name begins with."""
    for path in sorted(folder.glob("*.json")) if folder is not None else ():
        yield Question("documenten", path.stem.split("_")[0], path.read_text(encoding="utf-8"))


def _boundaries(checked: CheckedRegeling) -> Iterator[Question]:
    for soort in kinds(checked):
        for document in boundaries(checked.regeling, soort, SEED):
            yield _question("grenzen", soort, document)


def made_up(checked: CheckedRegeling, seed: int = SEED) -> Iterator[Question]:
    """Documents without end, of each kind in turn: complete, incomplete, wrong, and oddly written."""
    random = Random(f"{seed} gelijkheid")
    sources = {
        soort: documents(checked.regeling, soort, seed, sys.maxsize) for soort in kinds(checked)
    }
    while sources:
        for soort, source in sources.items():
            document = next(source)
            yield _question("verzonnen", soort, document)
            yield _question("onvolledig", soort, without_some(random, document))
            yield _question("verkeerde waarden", soort, with_wrong_values(random, document))
            yield Question("vreemd geschreven", soort, odd_json(random, document))


def _question(herkomst: str, soort: str, document: object) -> Question:
    return Question(herkomst, soort, json.dumps(document, ensure_ascii=False, default=dict))


# ---------------------------------------------------------------- both packages


def node() -> str | None:
    return shutil.which("node")


def compare(
    checked: CheckedRegeling, asked: Iterator[Question], folder: Path, name: str
) -> Comparison:
    """The documents through both packages, which are made in a folder; `name` keeps them apart."""
    python = _python(checked, folder, name)
    module = folder / f"{name}.mjs"
    module.write_text(javascript.module(checked), encoding="utf-8")
    found = Comparison()
    for question, answer in _answers(module, asked):
        expected = python(question)
        found.herkomst[question.herkomst] += 1
        found.soorten[question.soort] += 1
        found.oordelen[_verdict(expected)] += 1
        if answer != expected:
            found.verschillen.append((question, expected, answer))
    return found


def _python(checked: CheckedRegeling, folder: Path, name: str) -> Callable[[Question], str]:
    package = build_engines(checked, folder, name).package
    names = context_of(checked)
    doors = {
        soort: [
            getattr(package, function_of(names, verb, checked.regeling.gegevens[soort]))
            for verb in ("lees", "toets")
        ]
        for soort in kinds(checked)
    }

    def answer(question: Question) -> str:
        lees, toets = doors[question.soort]
        try:
            text: str = toets(lees(question.tekst)).model_dump_json()
        except package.OngeldigDocument as refused:
            fouten = [[list(fout.pad), fout.plaats, fout.melding] for fout in refused.fouten]
            return "!" + json.dumps(fouten, ensure_ascii=False, separators=(",", ":"))
        return text

    return answer


def _answers(module: Path, asked: Iterator[Question]) -> Iterator[tuple[Question, str]]:
    """Each question with what Node makes of it; asked as fast as Node takes them."""
    command = [node() or "node", str(ASKER), str(module)]
    waiting: list[Question] = []
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        stdin = process.stdin

        def ask() -> None:
            with stdin:
                for question in asked:
                    waiting.append(question)
                    stdin.write(json.dumps([question.soort, question.tekst]).encode() + b"\n")

        asker = Thread(target=ask)
        asker.start()
        answered = 0
        for line in process.stdout:
            yield waiting[answered], line.decode().removesuffix("\n")
            answered += 1
        asker.join()
    if process.returncode or len(waiting) != answered:
        raise RuntimeError(f"Node stopte na {answered} van {len(waiting)} documenten")


def _verdict(answer: str) -> str:
    return "geweigerd" if answer.startswith("!") else str(json.loads(answer)["oordeel"])


# ---------------------------------------------------------------- the result


def regulation(folder: Path) -> CheckedRegeling:
    read = read_folder(folder)
    checked = compile_regeling(read.sources, read.published, read.diagnostics).checked
    if checked is None:
        raise ValueError(f"de regeling in {folder.name} is niet te vertalen")
    return checked


def source_hash(checked: CheckedRegeling) -> str:
    """A hash of both packages: of exactly these files it was found that they are alike."""
    total = sha256()
    for name, text in generate_packages(checked).items():
        total.update(f"{name} {len(text)}\n{text}".encode())
    return total.hexdigest()


def result(checked: CheckedRegeling, first: Comparison, second: Comparison) -> dict[str, Any]:
    return {
        "documenten": first.aantal,
        "verschillen": len(first.verschillen),
        "herkomst": dict(first.herkomst),
        "soorten": {soort: first.soorten[soort] for soort in kinds(checked)},
        "oordelen": dict(sorted(first.oordelen.items())),
        "tweede_regeling": {
            "documenten": second.aantal,
            "verschillen": len(second.verschillen),
        },
        "bron": source_hash(checked),
    }


def main(target: Path = RESULT) -> None:
    checked, other = regulation(REGELING), regulation(SECOND)
    with TemporaryDirectory() as name:
        folder = Path(name)
        asked = questions(checked, COUNT, ROOT / "tests" / "documents")
        first = compare(checked, asked, folder, "eerste")
        second = compare(other, questions(other, SECOND_COUNT), folder, "tweede")
    found = result(checked, first, second)
    for question, expected, answer in (*first.verschillen, *second.verschillen)[:5]:
        print(f"verschil: {question.soort} {question.tekst}\n  {expected}\n  {answer}")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(found, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print(f"{found['documenten']} documenten, {found['verschillen']} verschillen")


if __name__ == "__main__":
    main()
