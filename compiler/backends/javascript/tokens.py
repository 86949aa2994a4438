"""JavaScript as a row of tokens, without its comments and spaces.

Not for any JavaScript: it relies on the habits of `runtime/` (every statement ends in a semicolon, no
labels, no getters, no braces in literals inside a template).
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["name", "word", "mark", "text"]
"""A name, a keyword or number, punctuation, or a literal (string, regular expression, template)."""

KEYWORDS = frozenset(
    """
    async await break catch class const constructor continue do else export extends false finally
    for if import in instanceof let new null of return super switch this throw true try typeof void
    while
    """.split()
)
_TOKEN = re.compile(
    r"""
    (?P<space>\s+|//[^\n]*|/\*.*?\*/)
  | (?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
  | (?P<word>\d[\w.]*)
  | (?P<name>[A-Za-z_$][\w$]*)
  | (?P<mark>\.\.\.|===|!==|\*\*|=>|\?\?|\?\.|\|\||&&|>=|<=|\+\+|--|\+=|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_REGEX = re.compile(r"/(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*")
_BEFORE_REGEX = frozenset("( , = : [ ! & | ? { } ; => && || ??".split()) | {"return"}


@dataclass(slots=True)
class Token:
    """A piece of a script; what is done to a script is done to its tokens."""

    kind: Kind
    text: str


def tokens_of(script: str) -> list[Token]:
    return list(_tokens(script))


def matching(tokens: list[Token]) -> dict[int, int]:
    """Where each bracket has its other half: from an opening one to its closing one, and back."""
    found: dict[int, int] = {}
    waiting: list[int] = []
    for at, token in enumerate(tokens):
        if token.kind == "mark" and token.text in "([{":
            waiting.append(at)
        elif token.kind == "mark" and token.text in ")]}":
            found[at] = waiting.pop()
            found[found[at]] = at
    assert not waiting
    return found


def _tokens(script: str) -> Iterator[Token]:
    previous = ";"
    at = 0
    while at < len(script):
        if script[at] == "`":
            at = yield from _template(script, at)
            previous = "`"
            continue
        begins_regex = script[at] == "/" and previous in _BEFORE_REGEX
        found = _REGEX.match(script, at) if begins_regex and script[at + 1] not in "/*" else None
        if found is not None:
            yield Token("text", found[0])
            at, previous = found.end(), "/"
            continue
        found = _TOKEN.match(script, at)
        assert found is not None
        at = found.end()
        if found.lastgroup != "space":
            yield Token(_kind(found), found[0])
            previous = found[0]


def _kind(found: re.Match[str]) -> Kind:
    match found.lastgroup:
        case "text" | "mark" | "word":
            return found.lastgroup
        case _:
            return "word" if found[0] in KEYWORDS else "name"


def _template(script: str, start: int) -> Generator[Token, None, int]:
    """A template literal: its stretches of text, and the tokens between `${` and `}`; gives its end."""
    at = begin = start + 1
    opening = "`"
    while script[at] != "`":
        if script.startswith("${", at):
            end = _closing(script, at + 2)
            yield Token("text", f"{opening}{script[begin:at]}${{")
            yield from _tokens(script[at + 2 : end])
            at = begin = end + 1
            opening = "}"
        else:
            at += 2 if script[at] == "\\" else 1
    yield Token("text", f"{opening}{script[begin:at]}`")
    return at + 1


def _closing(script: str, at: int) -> int:
    """Where the brace closes that was opened just before."""
    depth = 1
    while depth:
        depth += {"{": 1, "}": -1}.get(script[at], 0)
        at += 1
    return at - 1
