"""JSON texts that hardly anyone writes, and some that are no JSON at all."""

from __future__ import annotations

import json
import re
from random import Random
from typing import Any

_ODD_NUMBERS = ("1.0", "1e3", "-0", "1E400", "-1e-400", "00", "1.", ".5", "+1", "NaN", "-Infinity")
_PIECES = (
    *'{}[],:"\\ \n\t\r\x01\x7f\x85\xa0',
    "\\u",
    "\\u12",
    "\\u00e9",
    "\\ud83d\\ude00",
    "\\ud83d",
    "\\udc00",
    "\\ud83d\\n",
    "\\x",
    "tru",
    "nul",
    "null",
    "1" * 30,
    "9" * 4301,
    "é",
    "€",
    "😀",
    "\u2028",
    "\ufeff",
    '"a":',
    "[[",
    '{"a":1}',
)
_NUMBER = re.compile(r"(?<=: )-?\d+(?=[,}\]\n])")
_KEY = re.compile(r'"(\w+)": ')


def odd_json(random: Random, document: Any) -> str:
    """A document as JSON, written or miswritten in some odd way."""
    indent = random.choice((None, 0, 2))
    text = json.dumps(document, ensure_ascii=random.random() < 0.5, indent=indent)
    return random.choice((_with_pieces, _cut_off, _with_numbers, _with_keys, _deep))(random, text)


def _with_pieces(random: Random, text: str) -> str:
    """With one or two pieces put in, or in the place of something."""
    for _ in range(random.randint(1, 2)):
        begin = random.randint(0, len(text))
        end = begin + random.choice((0, 0, 1, 4))
        text = text[:begin] + random.choice(_PIECES) + text[end:]
    return text


def _cut_off(random: Random, text: str) -> str:
    return text[: random.randint(0, len(text))]


def _with_numbers(random: Random, text: str) -> str:
    """With a number written in a way that is refused."""
    return _NUMBER.sub(lambda _: random.choice(_ODD_NUMBERS), text)


def _with_keys(random: Random, text: str) -> str:
    """With a field said twice (the last counts), misspelled, or said in escapes; or a mark in front."""
    found = _KEY.search(text, random.randint(0, len(text)))
    if found is None:
        return "\ufeff" * random.randint(1, 2) + text
    key = found[1]
    other = random.choice(
        (
            f'"{key}": {random.choice(_PIECES)}, {found[0]}',
            f'"{key}": null, {found[0]}',
            f'"{key[:-1]}": ',
            f'"{key}{key[-1:]}": ',
            f'"\\u{ord(key[0]):04x}{key[1:]}" : ',
            f'"{key * random.randint(1, 20)}": ',
        )
    )
    return text[: found.start()] + other + text[found.end() :]


def _deep(random: Random, text: str) -> str:
    """With something that goes deep, or a great many elements, at the end."""
    depth = random.choice((3, 198, 199, 200, 201))
    inner = random.choice(
        ("[" * depth + "]" * depth, '{"a":' * depth + "1" + "}" * depth, "[" * depth)
    )
    return f'{text.rstrip().removesuffix("}")}, "diep": {inner}}}'
