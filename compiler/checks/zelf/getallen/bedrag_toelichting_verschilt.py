"""An amount per year in the toelichting that is not what the table of that article adds up to.

Read are sentences that say "in totaal" with an amount and its years: "€ 10 in 2026 en € 20 per jaar
voor 2027 en 2028". A claim that says it includes another part ("inclusief integraal deel") is held
against that part too: all such claims of a year together against their tables and the table that
bears that word in its name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from compiler.checks.zelf.getallen.tabelsommen import sums_per, tables_of
from compiler.checks.zelf.text import Hit, passages, remark
from compiler.diagnostics import codes
from compiler.diagnostics.diagnostic import Diagnostic, Label
from compiler.model.literals import read_bedrag, write_bedrag
from compiler.model.nodes import Regeling, Tabel
from compiler.model.zinnen import split_zinnen
from compiler.source import Span
from compiler.vindplaats import Vindplaats

_CLAIM = re.compile(
    r"(?P<bedrag>€ ?\d[\d.]*(?:,\d\d)?)"
    r"(?: per jaar voor| per jaar in| jaarlijks in| in| voor) (?P<jaren>\d{4}(?:(?:, | en )\d{4})*)"
)
_INCLUDED = re.compile(r"\binclusief (?:het )?(\w+?)e? (?:deel|onderdeel)\b")
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class _Claim:
    """An amount in cents for some years; `artikel` is what the words explain."""

    hit: Hit
    artikel: Vindplaats
    centen: int
    jaren: tuple[str, ...]
    inclusief: str


def check(regeling: Regeling) -> Iterator[Diagnostic]:
    """Every claim on its own, and those that include one and the same part together."""
    claims = list(_claims(regeling))
    if not claims:
        return
    sums = {tabel.naam: sums_per(tabel) for tabel in regeling.tabellen.values()}
    for claim in claims:
        if not claim.inclusief:
            yield from _alone(regeling, claim, sums)
    yield from _together(regeling, [c for c in claims if c.inclusief], sums)


def _claims(regeling: Regeling) -> Iterator[_Claim]:
    explained = {b.vindplaats: b.bij for b in regeling.walk() if b.bij is not None}
    for passage in passages(regeling, "toelichting"):
        artikel = explained.get(passage.vindplaats)
        if artikel is None or "€" not in passage.tekst:
            continue
        for start, end in split_zinnen(passage.tekst):
            if "in totaal" not in passage.tekst[start:end]:
                continue
            included = _INCLUDED.search(passage.tekst, start, end)
            for match in _CLAIM.finditer(passage.tekst, start, end):
                amount = read_bedrag(match["bedrag"].rstrip("."))
                if amount is not None:
                    yield _Claim(
                        Hit(passage, *match.span("bedrag")),
                        artikel,
                        amount.centen,
                        tuple(_YEAR.findall(match["jaren"])),
                        included[1] if included else "",
                    )


def _alone(
    regeling: Regeling, claim: _Claim, sums: Mapping[str, Mapping[str, int]]
) -> Iterator[Diagnostic]:
    tables = tables_of(regeling, claim.artikel)
    if len(tables) != 1:
        return
    wrong = {
        jaar: total
        for jaar in claim.jaren
        if (total := sums[tables[0].naam].get(jaar)) is not None and _differ(claim.centen, total)
    }
    if wrong:
        total = next(iter(wrong.values()))
        yield remark(
            codes.BEDRAG_TOELICHTING_VERSCHILT,
            claim.hit,
            f"voor {_listed(list(wrong))} noemt de toelichting {write_bedrag(claim.centen)}",
            why=f"De bedragen in de tabel zijn samen {write_bedrag(total)}; het verschil is "
            f"{write_bedrag(abs(claim.centen - total))}.",
            help="verbeter het bedrag, of leg uit waar het verschil vandaan komt",
            others=(Label(_opening(tables[0]), "deze tabel"),),
        )


def _together(
    regeling: Regeling, claims: list[_Claim], sums: Mapping[str, Mapping[str, int]]
) -> Iterator[Diagnostic]:
    groups: dict[tuple[str, str], list[_Claim]] = defaultdict(list)
    for claim in claims:
        for jaar in claim.jaren:
            groups[claim.inclusief, jaar].append(claim)
    told: dict[tuple[int, int], tuple[list[_Claim], list[str]]] = {}
    for (word, jaar), members in groups.items():
        tables = _tables(regeling, word, members)
        if tables is None or any(jaar not in sums[tabel.naam] for tabel in tables):
            continue
        claimed = sum(claim.centen for claim in members)
        total = sum(sums[tabel.naam][jaar] for tabel in tables)
        if _differ(claimed, total):
            told.setdefault((claimed, total), (members, []))[1].append(jaar)
    for (claimed, total), (members, jaren) in told.items():
        yield _remark_together(claimed, total, members, jaren)


def _tables(regeling: Regeling, word: str, claims: list[_Claim]) -> list[Tabel] | None:
    """The tables of the claims and the one included in them; None where that is not clear."""
    included = [t for t in regeling.tabellen.values() if word in t.naam.split("_")]
    tables = [tabel for claim in claims for tabel in tables_of(regeling, claim.artikel)]
    clear = len(included) == 1 and len(tables) == len(claims) and included[0] not in tables
    return [*tables, *included] if clear else None


def _remark_together(
    claimed: int, total: int, claims: list[_Claim], jaren: list[str]
) -> Diagnostic:
    first, *others = claims
    amounts = [write_bedrag(claim.centen) for claim in claims]
    return remark(
        codes.BEDRAG_TOELICHTING_VERSCHILT,
        first.hit,
        f"voor {_listed(jaren)} noemt de toelichting {' + '.join(amounts)} = {write_bedrag(claimed)}",
        why=f"Zij zegt erbij: ‘inclusief {first.inclusief} deel’. De tabellen van deze artikelen, met die "
        f"van ‘{first.inclusief}’, zijn samen {write_bedrag(total)}; het verschil is "
        f"{write_bedrag(abs(claimed - total))}.",
        help="verbeter de bedragen, of leg uit waar het verschil vandaan komt",
        others=(Label(claim.hit.span, "samen met dit bedrag") for claim in others),
    )


def _opening(tabel: Tabel) -> Span:
    """The line that opens a table: all its rows say too much."""
    line = tabel.span.source.position(tabel.span.start).line
    return tabel.span.source.span_of_line(line)


def _differ(claimed: int, total: int) -> bool:
    """Whole euros may be a rounding, up or down; a claim with cents must fit exactly."""
    return abs(claimed - total) >= (100 if claimed % 100 == 0 else 1)


def _listed(jaren: list[str]) -> str:
    return jaren[0] if len(jaren) == 1 else f"{', '.join(jaren[:-1])} en {jaren[-1]}"
