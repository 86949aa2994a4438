"""The regulation that follows a reference: `artikel 3 van de Gemeentewet`, `bijlage 1 bij dit besluit`.

regeling = "van" ("deze" | "dit") SOORT | "van" ["de" | "het"] TITEL | TITEL
"""

from __future__ import annotations

from compiler.model.regelingnamen import end_of_capitals, end_of_name
from compiler.model.tekstverwijzingen.read import Read, extended
from compiler.model.tekstverwijzingen.tokens import Tokens


def with_regeling(t: Tokens, read: Read) -> Read:
    """The same with the regulation that follows it, if one does."""
    at = t.past_comma(read.next)
    if t.word(at) == "van":
        named = name(t, at + 1)
        if named is not None:
            return extended(read, named[1], named[0])
    elif at == read.next and (end := bare_name(t, at)) is not None:
        return extended(read, end, t.stretch(at, end))
    return read


def bare_name(t: Tokens, at: int) -> int | None:
    """The token after a title that stands there without `van`: `artikel 4:34 Awb`."""
    token = t.token(at) if at < len(t.words) else None
    if token is None or not (token.is_head or token.is_abbreviation):
        return None
    return end_of_name(t.tekst, t.all, at)


def name(t: Tokens, at: int) -> tuple[str, int] | None:
    """The regulation named at `at` (empty: this one) and the token after it."""
    noun = at + 1 < len(t.words) and t.token(at + 1).is_head
    if t.word(at) in ("deze", "dit", "onderhavige") and noun:
        return "", at + 2
    start = t.past_determiner(at)
    end = end_of_name(t.tekst, t.all, start)
    if end is not None:
        return t.stretch(start, end), end
    if start == at:
        return None
    if noun:  # "van de wet", "van dat besluit": defined elsewhere, not this regulation
        return t.stretch(start, start + 1), start + 1
    end = end_of_capitals(t.all, start)
    return (t.stretch(start, end), end) if end > start else None
