"""The names of a script made as short as they can be, each within its own scope.

A name lives from where it is declared to the end of the block or function that declares it; names
that are never alive together may share a letter. What the language gives, and the keys of objects,
keep their names: `{ naam }` becomes `{naam:a}`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count, product
from typing import Literal

from compiler.backends.javascript.tokens import KEYWORDS, Token, matching

GIVEN = frozenset(
    """
    Array BigInt Boolean Date Error Infinity JSON Map Math NaN Number Object RangeError RegExp Set
    String TextEncoder parseInt undefined
    """.split()
)
_BEFORE_OBJECT = frozenset("( , = : [ ? && || ??".split()) | {"return", "const", "let"}
_SMALL = "abcdefghijklmnopqrstuvwxyz"
_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_$"

Role = Literal["own", "key", "both"]


@dataclass(slots=True)
class _Declared:
    """A name that the script declares, where it is alive, and the places that mean it."""

    name: str
    begin: int
    end: int
    places: list[int]


def shorten(tokens: list[Token], keep: frozenset[str]) -> None:
    """Give every name of the script its short one, in place, except those to keep."""
    roles = {at: role for at, role in _roles(tokens) if role != "key"}
    declared = _resolved(tokens, roles)
    for found, short in _assigned(declared, keep, len(tokens)):
        for at in found.places:
            text = tokens[at].text
            tokens[at].text = short if roles[at] == "own" else f"{text}:{short}"


def _roles(tokens: list[Token]) -> Iterator[tuple[int, Role]]:
    """Every name with its role: the script's own, a key of an object, or both (`{ naam }`)."""
    in_object: list[bool] = [False]
    for at, token in enumerate(tokens):
        before = tokens[at - 1].text if at else ";"
        if token.kind == "mark" and token.text in "([{":
            in_object.append(token.text == "{" and before in _BEFORE_OBJECT)
        elif token.kind == "mark" and token.text in ")]}":
            in_object.pop()
        elif token.kind == "name":
            is_part = in_object[-1] and before in ("{", ",")
            is_key = is_part and tokens[at + 1].text in (":", "(")
            if is_key or before in (".", "?.") or token.text in GIVEN:
                yield at, "key"
            else:
                yield at, "both" if is_part else "own"


# ---------------------------------------------------------------- what each name means


def _resolved(tokens: list[Token], roles: Iterable[int]) -> list[_Declared]:
    """What the script declares, each with every place that means it: the innermost of its name."""
    declared = list(_declarations(tokens, matching(tokens)))
    by_name: dict[str, list[_Declared]] = {}
    for found in declared:
        by_name.setdefault(found.name, []).append(found)
    for at in roles:
        name = tokens[at].text
        around = [found for found in by_name.get(name, ()) if found.begin <= at < found.end]
        if not around:
            raise ValueError(f"{name} is nergens gedeclareerd, en geen naam die JavaScript geeft")
        min(around, key=lambda found: found.end - found.begin).places.append(at)
    return declared


def _declarations(tokens: list[Token], halves: dict[int, int]) -> Iterator[_Declared]:
    """Every name declared by `const`, `let`, `class`, or as a parameter."""
    for at, token in enumerate(tokens):
        if token.kind == "word" and token.text in ("const", "let", "class"):
            bound, _ = _pattern(tokens, halves, at + 1)
            begin, end = _block(tokens, halves, at)
        elif token.text == "=>":
            begin = halves.get(at - 1, at - 1)
            bound = _patterns(tokens, halves, begin + 1, at - 1) if begin < at - 1 else [begin]
            end = _body_end(tokens, halves, at + 1)
        elif token.text == "constructor" and tokens[at + 1].text == "(":
            begin, closing = at + 1, halves[at + 1]
            bound = _patterns(tokens, halves, begin + 1, closing)
            end = halves[closing + 1]
        else:
            continue
        yield from (_Declared(tokens[name].text, begin, end, []) for name in bound)


def _patterns(tokens: list[Token], halves: dict[int, int], at: int, end: int) -> list[int]:
    """Where names are bound in a row of patterns, each perhaps with a value for when it is absent."""
    found: list[int] = []
    while at < end:
        if tokens[at].text in (",", "..."):
            at += 1
            continue
        if tokens[at + 1].text == ":":
            at += 2
        names, at = _pattern(tokens, halves, at)
        found += names
        while at < end and tokens[at].text != ",":
            at = halves[at] + 1 if halves.get(at, -1) > at else at + 1
    return found


def _pattern(tokens: list[Token], halves: dict[int, int], at: int) -> tuple[list[int], int]:
    """Where names are bound in one pattern, and what comes after it."""
    if tokens[at].text in ("{", "["):
        return _patterns(tokens, halves, at + 1, halves[at]), halves[at] + 1
    return [at], at + 1


def _block(tokens: list[Token], halves: dict[int, int], at: int) -> tuple[int, int]:
    """The block around a declaration; for one in the head of a `for`, its body too."""
    opening = next((b for b in range(at, -1, -1) if halves.get(b, -1) > at), None)
    if opening is None:
        return 0, len(tokens)
    if tokens[opening].text == "(":
        return opening, _body_end(tokens, halves, halves[opening] + 1)
    return opening, halves[opening]


def _body_end(tokens: list[Token], halves: dict[int, int], at: int) -> int:
    """Where a body ends: a block at its brace, anything else before what closes or separates it."""
    if tokens[at].text == "{":
        return halves[at]
    while at < len(tokens) and tokens[at].text not in (")", "]", "}", ",", ";"):
        at = halves.get(at, at) + 1
    return at


# ---------------------------------------------------------------- short names


def _assigned(
    declared: list[_Declared], keep: frozenset[str], everywhere: int
) -> Iterator[tuple[_Declared, str]]:
    """Each name with its letters.

    Capitals for what is alive everywhere, the most used first; small letters for the rest, from the
    outside in, each other than those of names that are alive at the same time.
    """
    top = [found for found in declared if found.end - found.begin == everywhere]
    capitals = _short_names(_CAPITALS, keep)
    for found in sorted(top, key=lambda found: (-len(found.places), found.begin)):
        yield found, found.name if found.name in keep else next(capitals)
    ends: list[int] = []
    given: list[str] = []
    for found in sorted(
        (found for found in declared if found.end - found.begin < everywhere),
        key=lambda found: (found.end, found.begin, -len(found.places)),
    ):
        # None of those before ends later than this one: alive with it are those that end after it begins.
        taken = set(given[bisect_right(ends, found.begin) :])
        short = next(name for name in _short_names(_SMALL, keep) if name not in taken)
        ends.append(found.end)
        given.append(short)
        yield found, short


def _short_names(letters: str, keep: frozenset[str]) -> Iterator[str]:
    """One letter, then two; never a word of the language or a name that must keep its meaning."""
    forbidden = KEYWORDS | GIVEN | keep
    for length in count(1):
        for combination in product(letters, repeat=length):
            if (name := "".join(combination)) not in forbidden:
                yield name
