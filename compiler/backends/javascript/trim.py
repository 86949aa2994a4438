"""Of the runtime only what one regulation needs.

The runtime keeps its operations, and its kinds of values, in tables: objects with an entry for each.
An entry that a regulation does not use is left out, and then whatever nothing refers to any more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from compiler.backends.javascript.tokens import Token, matching

Statement = list[Token]


def trimmed(
    tokens: list[Token], tables: Mapping[str, frozenset[str]], keep: frozenset[str]
) -> list[Token]:
    """The tokens of the script, with only these entries of these tables, and what is needed for them."""
    for table, needed in tables.items():
        tokens = _with_entries(tokens, table, needed)
    return [token for statement in _needed(_statements(tokens), keep) for token in statement]


def entries(tokens: list[Token], table: str) -> frozenset[str]:
    """The keys of a table."""
    opening, closing, halves = _table(tokens, table)
    return frozenset(key for key, _, _ in _entries(tokens, opening, closing, halves))


def _with_entries(tokens: list[Token], table: str, needed: frozenset[str]) -> list[Token]:
    """The table with only its needed entries."""
    opening, closing, halves = _table(tokens, table)
    kept: list[Token] = []
    for key, begin, end in _entries(tokens, opening, closing, halves):
        if key in needed:
            kept += tokens[begin:end]
    return [*tokens[: opening + 1], *kept, *tokens[closing:]]


def _table(tokens: list[Token], table: str) -> tuple[int, int, dict[int, int]]:
    """Where the braces of a table stand, and the other half of every bracket."""
    texts = [token.text for token in tokens]
    opening = texts.index("{", texts.index(table))
    halves = matching(tokens)
    return opening, halves[opening], halves


def _entries(
    tokens: list[Token], opening: int, closing: int, halves: dict[int, int]
) -> Iterator[tuple[str, int, int]]:
    """Each entry, `key: value`, `key` or `"key": value`: its key, where it begins, and where it ends,

    its comma included.
    """
    at = opening + 1
    while at < closing:
        end = at
        while end < closing and tokens[end].text != ",":
            end = halves.get(end, end) + 1
        after = end + 1 if tokens[end].text == "," else end
        yield tokens[at].text.strip("\"'"), at, after
        at = end + 1


def _statements(tokens: list[Token]) -> list[Statement]:
    """The declarations at the top: each up to its semicolon, a class up to its brace."""
    found: list[Statement] = [[]]
    depth = 0
    for token in tokens:
        found[-1].append(token)
        if token.kind == "mark":
            depth += (token.text in "([{") - (token.text in ")]}")
        closes = token.text == ";" or (token.text == "}" and found[-1][0].text == "class")
        if not depth and closes:
            found.append([])
    return found[:-1]


def _needed(statements: list[Statement], keep: frozenset[str]) -> list[Statement]:
    """Without declarations (`const name = …`) that only they themselves mention."""
    while True:
        used = Counter(
            name
            for statement in statements
            for name in {token.text for token in statement if token.kind == "name"}
        )
        kept = [s for s in statements if used[s[1].text] > 1 or s[1].text in keep]
        if len(kept) == len(statements):
            return kept
        statements = kept
