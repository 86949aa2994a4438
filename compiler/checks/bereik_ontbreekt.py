"""The sentence speaks of one thing only ("Voor het thema sport worden …") and an eis of all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from compiler.checks.reading.provision import Sentence, finding, provisions
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model import expressions as e
from compiler.model import nodes as m
from compiler.model.types import Keuzetype
from compiler.model.walk import walk

_OPENING = re.compile(
    r"Voor\s+(?P<bereik>[^,;:]{3,120}?)\s+(?:wordt|worden|kan|kunnen|is|zijn|geldt|gelden|bedraagt)(?!\w)"
)
_ARTICLE = re.compile(r"\b(?:de|het|een)\b")


def check(regeling: m.Regeling) -> Iterator[Diagnostic]:
    """An eis on a document that says which value it is about must read the value that opens the text."""
    for provision in provisions(regeling):
        for sentence in provision.open_sentences:
            opening = _OPENING.match(sentence.gelezen)
            if opening is None or sentence.answered(*opening.span("bereik")):
                continue
            for keuzelijst in regeling.keuzelijsten.values():
                named = [k for k in keuzelijst.waarden if _names(opening["bereik"], k)]
                if len(named) != 1:
                    continue
                for eis in provision.eisen:
                    asked = _asks(regeling, eis, keuzelijst)
                    if asked and sentence in provision.served(eis) and not _reads(eis, named[0]):
                        yield _finding(sentence, opening.span("bereik"), eis, named[0])


def _finding(sentence: Sentence, place: tuple[int, int], eis: m.Eis, keuze: m.Keuze) -> Diagnostic:
    return finding(
        codes.BEREIK_ONTBREEKT,
        eis.span,
        f"‘{eis.naam}’ geldt ook buiten ‘{keuze.label}’",
        f"zet erbij voor welk geval de eis geldt: indien … is {keuze.naam}",
        sentence.vindplaats,
        (Label(sentence.span(*place), "hierover spreekt de zin"),),
    )


def _names(words: str, keuze: m.Keuze) -> bool:
    """Whether the words hold the label of a value, whatever article stands in it."""
    said, label = _without_article(words), _without_article(keuze.label)
    return (
        bool(label)
        and label in said
        and re.search(rf"(?<!\w){re.escape(label)}(?!\w)", said) is not None
    )


@lru_cache(maxsize=1024)
def _without_article(words: str) -> str:
    return _ARTICLE.sub("·", words.lower())


def _asks(regeling: m.Regeling, eis: m.Eis, keuzelijst: m.Keuzelijst) -> bool:
    """Whether the document of the eis says which value of the list it is about."""
    gegevens = regeling.gegevens[eis.onderwerp.soort]
    return not eis.onderwerp.lijst and any(
        veld.type == Keuzetype(keuzelijst.naam) for veld in gegevens.velden
    )


def _reads(eis: m.Eis, keuze: m.Keuze) -> bool:
    given = [eis.geldt, *(conditie.voorwaarde for conditie in eis.condities)]
    return any(
        isinstance(part, e.Keuzewaarde) and part.naam == keuze.naam
        for expression in given
        for part in walk(expression)
    )
