"""The runtime made short: without comments and spaces, its names one or two letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from compiler.backends.javascript.names import shorten
from compiler.backends.javascript.tokens import Token

_WORD = re.compile(r"[\w$]")


def compact(tokens: list[Token], keep: frozenset[str]) -> str:
    """The same script, shorter; outside it only the names to keep still mean something."""
    tokens = _with_constants_inside(tokens, keep)
    shorten(tokens, keep)
    return _joined(list(_in_one_declaration(list(_without_needless(tokens)))))


def _with_constants_inside(tokens: list[Token], keep: frozenset[str]) -> list[Token]:
    """Constants that are one literal (`const NAAM = 1;`) written where they are used once."""
    texts = [token.text for token in tokens]
    used = Counter(token.text for token in tokens if token.kind == "name")
    literals: dict[str, Token] = {}
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        is_constant = texts[at] == "const" and texts[at + 2] == "=" and texts[at + 4] == ";"
        name = texts[at + 1] if is_constant else ""
        if name.isupper() and used[name] == 2 and name not in keep:
            literals[name] = tokens[at + 3]
            at += 5
        else:
            kept.append(tokens[at])
            at += 1
    return [literals.get(token.text, token) if token.kind == "name" else token for token in kept]


def _without_needless(tokens: list[Token]) -> Iterator[Token]:
    """Without what may be left out: a last comma or semicolon, brackets around one parameter."""
    texts = [token.text for token in tokens]
    around_one: set[int] = set()
    for at, token in enumerate(tokens):
        if token.kind == "name" and texts[at - 1] == "(" and texts[at + 1 : at + 3] == [")", "=>"]:
            around_one |= {at - 1, at + 1}
    for at, token in enumerate(tokens):
        after = texts[at + 1] if at + 1 < len(texts) else ""
        last = token.kind == "mark" and (token.text, after) in _LAST
        if not last and at not in around_one:
            yield Token(token.kind, _SHORTER.get(token.text, token.text))


_SHORTER = {"true": "!0", "false": "!1"}
_LAST = {(",", ")"), (",", "]"), (",", "}"), (";", "}")}


def _in_one_declaration(tokens: list[Token]) -> Iterator[Token]:
    """`const a=1;const b=2;` as `const a=1,b=2;`."""
    # Per bracket that is open: whether the statement that is being read there is a `const`.
    in_const: list[bool] = [False]
    skip = False
    for at, token in enumerate(tokens):
        if skip:
            skip = False
            continue
        before = tokens[at - 1] if at else Token("mark", ";")
        begins = token.kind in ("word", "name") or before.text != "}"
        if before.kind == "mark" and before.text in (";", "{", "}") and begins:
            in_const[-1] = token.text == "const" and token.kind == "word"
        if token.kind == "mark" and token.text in "([{":
            in_const.append(False)
        elif token.kind == "mark" and token.text in ")]}":
            in_const.pop()
        after = tokens[at + 1] if at + 1 < len(tokens) else token
        if token.text == ";" and in_const[-1] and (after.kind, after.text) == ("word", "const"):
            yield Token("mark", ",")
            skip = True
        else:
            yield token


def _joined(tokens: list[Token]) -> str:
    written: list[str] = []
    for token in tokens:
        if written and _WORD.match(token.text) and _WORD.match(written[-1][-1]):
            written.append(" ")
        written.append(token.text)
    return "".join(written)
