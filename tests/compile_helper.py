"""The one place where tests call the compiler: from the text of a `.kw` file to what it says and means.

>>> diagnostics, model = compile_text('artikel 1 "A"\\n')
>>> model is None
True
"""

from __future__ import annotations

from pathlib import Path

from compiler.checks import check
from compiler.diagnostics.diagnostic import Diagnostic, has_errors, in_order
from compiler.evaluate import voorbeelden
from compiler.evaluate.coverage import cover
from compiler.evaluate.gelopen import run
from compiler.model.from_syntax import from_syntax
from compiler.model.nodes import Regeling
from compiler.publication.published import PublishedText, publish
from compiler.source import Source
from compiler.syntax import nodes
from compiler.syntax.parse import parse

ROOT = Path(__file__).parent.parent
CASES = Path(__file__).parent / "cases"
REGELING = ROOT / "regeling"


def parse_text(
    text: str, name: str = "artikelen.kw"
) -> tuple[nodes.Bestand, tuple[Diagnostic, ...]]:
    """Only read: the nodes, and what could not be read."""
    return parse(Source(name, text))


def bind_text(text: str) -> tuple[tuple[Diagnostic, ...], Regeling | None]:
    """Read and bind one file, without the checks."""
    bestand, diagnostics = parse_text(text)
    if has_errors(diagnostics):
        return in_order(diagnostics), None
    regeling, found = from_syntax((bestand,))
    return in_order((*diagnostics, *found)), regeling


def compile_text(
    text: str, published: PublishedText | None = None, name: str = "artikelen.kw"
) -> tuple[tuple[Diagnostic, ...], Regeling | None]:
    """All passes on one file, stopping where the compiler stops: after a pass with errors."""
    return compile_files({name: text}, published)


def compile_files(
    files: dict[str, str], published: PublishedText | None = None
) -> tuple[tuple[Diagnostic, ...], Regeling | None]:
    """All passes on the files of a folder, by their name."""
    parsed = [parse_text(text, name) for name, text in files.items()]
    found = tuple(d for _, diagnostics in parsed for d in diagnostics)
    if has_errors(found):
        return in_order(found), None
    regeling, diagnostics = from_syntax(tuple(bestand for bestand, _ in parsed))
    found += diagnostics
    if regeling is None or has_errors(found):
        return in_order(found), None
    checked, diagnostics = check(regeling, published)
    found += diagnostics
    if checked is not None:
        gelopen = run(checked.regeling)
        found += voorbeelden.failures(checked.regeling, gelopen)
        if not has_errors(found):
            found += cover(checked, gelopen)[1]
    return in_order(found), regeling


def failing_examples(regeling: Regeling) -> tuple[Diagnostic, ...]:
    """What is wrong with the voorbeelden of a regulation."""
    return voorbeelden.failures(regeling, run(regeling))


def read_regulation() -> dict[str, str]:
    """The files of the real regulation, by their name in messages."""
    names = ("artikelen.kw", "bijlage.kw", "toelichting.kw")
    return {f"regeling/{n}": (REGELING / n).read_text(encoding="utf-8") for n in names}


def read_publication() -> PublishedText:
    """The publication of the real regulation."""
    folder = REGELING / "bron"
    return publish(
        "regeling/bron/publicatie.txt",
        (folder / "publicatie.txt").read_text(encoding="utf-8"),
        (folder / "normalisatie.toml").read_text(encoding="utf-8"),
    )
