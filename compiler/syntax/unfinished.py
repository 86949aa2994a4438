"""Sentences that break off: the one that stopped at the same point of the grammar says what is missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from lark import Lark, Tree, UnexpectedInput

from compiler.diagnostics import codes
from compiler.diagnostics.codes import Code
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.source import Span


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Sentences that break off in one way: what to say, and what to do."""

    label: str
    help: str
    examples: tuple[str, ...]
    code: Code = codes.REGEL_NIET_AF


_EIS = 'artikel 1 "A"\n  eis e\n    voor d\n'

_EXAMPLES: tuple[Unfinished, ...] = (
    Unfinished(
        "hier ontbreekt waarmee wordt vergeleken",
        "schrijf na ‘is’, ‘ten minste’, ‘ten hoogste’, ‘meer dan’ of ‘minder dan’ een waarde",
        (
            _EIS + "    geldt a is\n",
            _EIS + "    geldt a is ten minste\n",
            _EIS + "    geldt a is ten hoogste\n",
            _EIS + "    geldt a is meer dan\n",
            _EIS + "    geldt a is minder dan\n",
        ),
    ),
    Unfinished(
        "hier ontbreekt de periode",
        "schrijf de naam van een periode: valt in aanvraagperiode",
        (_EIS + "    geldt a valt in\n", _EIS + "    geldt a valt\n"),
    ),
    Unfinished(
        "hier ontbreekt een voorwaarde",
        "schrijf achter dit woord wat moet gelden, of haal het woord weg",
        (
            _EIS + "    geldt\n",
            _EIS + "    geldt a en\n",
            _EIS + "    geldt a of\n",
            _EIS + "    indien\n",
            _EIS + "    geldt niet\n",
            _EIS + "    tenzij\n",
            _EIS + "    mits\n",
            _EIS + "    voor zover\n",
        ),
    ),
    Unfinished(
        "hier ontbreekt de naam",
        "geef een naam in kleine letters, met lage streepjes tussen de woorden",
        (
            'artikel 1 "A"\n  eis\n    voor d\n',
            'artikel 1 "A"\n  bereken\n    is a\n',
            'artikel 1 "A"\n  afwijking\n    van eis e\n',
            'artikel 1 "A"\n  periode van 1 juli 2025 tot en met 2 juli 2025\n',
            'artikel 1 "A"\n  gegevens\n    a bedrag\n',
            'artikel 1 "A"\n  keuzelijst\n    a\n',
            'artikel 1 "A"\n  tabel\n    kolom a bedrag\n',
            'artikel 1 "A"\n  termijn negen weken\n',
        ),
    ),
    Unfinished(
        "hier ontbreekt een tekst tussen aanhalingstekens",
        'zet de woorden tussen rechte aanhalingstekens: "…"',
        (
            _EIS + "    anders\n",
            _EIS + "    anders Te laat\n",
            'artikel 1 "A"\n  duiding\n',
            'artikel 1 "A"\n  duiding bij e\n',
            'artikel 1 "A"\n  begrip\n    > b\n',
            'artikel 1 "A"\n  voorbeeld\n    d\n      a 1\n',
            'artikel 1 "A"\n  citeertitel\n',
            "artikel 1 A\n  > b\n",
            "regeling\n",
        ),
    ),
    Unfinished(
        "de periode heeft geen laatste dag",
        "schrijf ‘van [datum] tot en met [datum]’",
        (
            'artikel 1 "A"\n  periode p van 1 juli 2025\n',
            'artikel 1 "A"\n  periode p van 1 juli 2025 tot\n',
            'artikel 1 "A"\n  periode p van 1 juli 2025 tot 2 juli 2025\n',
            'artikel 1 "A"\n  periode p van 1 juli 2025 tot en met\n',
        ),
    ),
    Unfinished(
        "hier ontbreekt het nummer",
        "schrijf het nummer van het artikel, het lid of de volzin in cijfers: artikel 9 lid 4",
        (
            'artikel "A"\n  > B.\n',
            'artikel een "A"\n  > B.\n',
            'artikel 1 "A"\n  lid\n    > B.\n',
            'artikel 1 "A"\n  lid eerste\n    > B.\n',
            'artikel 1 "A"\n  overeenkomstig artikel voor d\n',
        ),
    ),
    Unfinished(
        "deze regel springt in zonder dat er iets boven staat waar zij bij hoort",
        "haal de spaties aan het begin weg tot de regel recht onder de vorige staat",
        (
            'artikel 1 "A"\n  > B.\n    > C.\n',
            _EIS + "      geldt a\n",
            'artikel 1 "A"\n  > B.\n    eis e\n      voor d\n',
        ),
        codes.INSPRINGING,
    ),
)


def unfinished(
    error: UnexpectedInput, span: Span, parser: Lark, read: Callable[[str], Tree[Any]]
) -> Diagnostic | None:
    """What is said of the example that broke off at the same point of the grammar."""
    found = _states(parser, read).get(_state(error))
    if found is None:
        return None
    return Diagnostic(found.code, Label(span, found.label), help=found.help)


@lru_cache(maxsize=1)
def _states(parser: Lark, read: Callable[[str], Tree[Any]]) -> dict[int | None, Unfinished]:
    """The point of the grammar where each example breaks off, as this parser numbers them: tables made
    in another process may be numbered otherwise."""
    found: dict[int | None, Unfinished] = {}
    for each in _EXAMPLES:
        for example in each.examples:
            try:
                read(example)
            except UnexpectedInput as error:
                found.setdefault(_state(error), each)
    found.pop(None, None)
    return found


def _state(error: UnexpectedInput) -> int | None:
    """Where in the grammar the parser stood, however deep the text around it is."""
    position: int | None = getattr(getattr(error, "state", None), "position", None)
    return position
