"""Parsing and compiling against the size of the regulation, and `kw controleer` on the real one."""

from __future__ import annotations

import math
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.made_up import regulation
from benchmarks.measure import ROOT, Meting, per_call, process
from compiler.driver import compile_regeling, generate_python
from compiler.folder import read_folder
from compiler.source import Source
from compiler.syntax.parse import parse

SIZES = (20, 200, 2_000)


def measure() -> Iterator[Meting]:
    yield from _growth("ontleden", _parse)
    yield from _growth("hele vertaling naar Python", _compile)
    yield from _controleer()


def _parse(source: Source) -> None:
    _, found = parse(source)
    assert not found, found[0]


def _compile(source: Source) -> None:
    compiled = compile_regeling((source,), None)
    assert compiled.checked is not None, compiled.diagnostics[0]
    generate_python(compiled.checked)


def _growth(what: str, work: Callable[[Source], None]) -> Iterator[Meting]:
    """One line per size; the ratio is the exponent of the growth since the size before."""
    _parse(Source("klein.kw", regulation(1)))  # the tables of the parser are read once
    previous: tuple[int, float] | None = None
    for size in SIZES:
        text = regulation(size)
        spent = _spent(work, text)
        exponent = None
        if previous is not None:
            exponent = math.log(spent / previous[1]) / math.log(size / previous[0])
        yield Meting(
            "vertalen",
            f"{what}, {size} artikelen",
            spent,
            exponent,
            1.05 if exponent is not None else None,
            f"{len(text) // 1000} kB; verhouding is de exponent van de groei",
        )
        previous = (size, spent)


def _spent(work: Callable[[Source], None], text: str) -> float:
    """The best of three: what else the machine does then weighs on no size."""
    found: list[float] = []
    for _ in range(3):
        source = Source("verzonnen.kw", text)
        before = time.perf_counter()
        work(source)
        found.append(time.perf_counter() - before)
    return min(found)


def _controleer() -> Iterator[Meting]:
    lark = process(["-c", "import lark"])
    yield Meting("vertalen", "Lark laden (proces)", lark, 1.0)
    with tempfile.TemporaryDirectory() as name:
        shutil.copytree(ROOT / "regeling", Path(name, "regeling"))
        words = ["-m", "compiler", "controleer", name]
        again = process(words)
        first = process(words, before=lambda: _touch(Path(name, "regeling", "artikelen.kw")))
    yield Meting(
        "vertalen", "kw controleer, de hele regeling", first, first / lark, 4.0, "× Lark laden"
    )
    yield Meting(
        "vertalen",
        "kw controleer, nog eens, niets veranderd",
        again,
        again / lark,
        2.0,
        "× Lark laden",
    )
    whole, here = per_call(_check, lambda: [_parse(s) for s in _real()])
    yield Meting("vertalen", "de regeling ontleden, in een lopend proces", here)
    yield Meting(
        "vertalen",
        "de regeling nakijken, in een lopend proces",
        whole,
        whole / here,
        2.0,
        "× ontleden; met de publicatie, alle controles en alle voorbeelden",
    )


def _check() -> None:
    folder = read_folder(ROOT / "regeling")
    compiled = compile_regeling(folder.sources, folder.published, folder.diagnostics)
    assert compiled.checked is not None


def _touch(file: Path) -> None:
    """Another blank line: the same regulation, but not the same file."""
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")


def _real() -> list[Source]:
    names = ("artikelen.kw", "bijlage.kw", "toelichting.kw")
    return [Source(n, (ROOT / "regeling" / n).read_text(encoding="utf-8")) for n in names]
