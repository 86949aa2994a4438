"""`de aanvraag, bedoeld in artikel 8,` with commas; `een aanvraag als bedoeld in artikel 8` without."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.zelf.text import (
    NORMATIVE,
    Hit,
    Passage,
    also,
    by_part,
    parts_of,
    passages,
    remark,
)
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic
from compiler.model.nodes import Regeling

_CITED = re.compile(r"(?P<voor>,?) (?P<als>als )?(?P<woord>bedoeld|genoemd) in (?:de )?")
_VERB = re.compile(r"\b(?:is|zijn|wordt|worden|werd|werden|niet|ook|reeds|zoals)$")
_CLOSES = re.compile(r"[,.;:)]|$")


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """The commas around "bedoeld in" and "als bedoeld in", before a reference."""
    cited = list(_cited(regeling))
    for found, label, help in (
        (
            _comma_before_als(cited),
            "vóór ‘als {}’ hoort geen komma",
            "haal de komma weg, of schrijf ‘de …, {} in …,’",
        ),
        (
            _no_comma(cited),
            "vóór ‘{}’ hoort een komma",
            "zet een komma, of schrijf ‘een … als {} in …’",
        ),
        (
            _not_closed(cited),
            "na ‘{} in …’ hoort een komma",
            "sluit de tussenzin ‘{} in …’ af met een komma",
        ),
    ):
        for hits in by_part(found):
            word = "genoemd" if "genoemd" in hits[0].words else "bedoeld"
            yield remark(
                codes.BEDOELD_EN_KOMMA,
                hits[0],
                label.format(word),
                why="‘De …, bedoeld in artikel 8,’ krijgt komma’s, ‘een … als bedoeld in artikel 8’ "
                "niet (Aanwijzing 3.31).",
                help=help.format(word),
                others=also(hits),
            )


_Cited = tuple[Passage, re.Match[str], int]


def _cited(regeling: Regeling) -> Iterator[_Cited]:
    """Each "bedoeld in" that a reference follows, with the end of that reference."""
    for passage in passages(regeling, *NORMATIVE):
        cites = "bedoeld in" in passage.tekst or "genoemd in" in passage.tekst
        for match in _CITED.finditer(passage.tekst) if cites else ():
            cited = parts_of(passage.alinea.verwijzingen, passage.tekst, match.end())
            if cited and cited[0].start == match.end():
                yield passage, match, cited[-1].end


def _comma_before_als(cited: list[_Cited]) -> Iterator[Hit]:
    for passage, match, end in cited:
        if match["voor"] and match["als"]:
            yield Hit(passage, match.start(), end)


def _no_comma(cited: list[_Cited]) -> Iterator[Hit]:
    for passage, match, end in cited:
        if (
            not match["voor"]
            and not match["als"]
            and not _VERB.search(passage.tekst[: match.start()])
        ):
            yield Hit(passage, match.start("woord"), end)


def _not_closed(cited: list[_Cited]) -> Iterator[Hit]:
    for passage, match, end in cited:
        if match["voor"] and not match["als"] and not _CLOSES.match(passage.tekst, end):
            yield Hit(passage, match.start("woord"), end)
