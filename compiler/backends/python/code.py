"""Python expressions as a small tree, laid out as `ruff format` would lay them out.

A tree fits on one line, or its brackets open: the contents on one indented line, or one to a line
with a comma after each. Law text enters only through `literal`, which no text can break out of.
"""

from __future__ import annotations

from dataclasses import dataclass

WIDTH = 100


@dataclass(frozen=True, slots=True)
class Atom:
    """Source that is never broken: a name, a literal."""

    text: str


@dataclass(frozen=True, slots=True)
class Prefixed:
    """`naam=…`, `lambda x: …`, `KEY: …`: a fixed beginning before a tree."""

    prefix: str
    node: Node


@dataclass(frozen=True, slots=True)
class Call:
    """`functie(a, b)`."""

    function: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A tuple or a dict: `(a, b)`, `{a: b}`."""

    items: tuple[Node, ...]
    brackets: str = "()"


Node = Atom | Prefixed | Call | Group


def call(function: str, *arguments: Node | str) -> Call:
    return Call(function, tuple(Atom(a) if isinstance(a, str) else a for a in arguments))


def flat(node: Node) -> str:
    """The tree on one line."""
    match node:
        case Atom(text):
            return text
        case Prefixed(prefix, inner):
            return prefix + flat(inner)
        case Call(function, arguments):
            return f"{function}({', '.join(map(flat, arguments))})"
        case Group(items, brackets):
            comma = "," if len(items) == 1 and brackets == "()" else ""
            return f"{brackets[0]}{', '.join(map(flat, items))}{comma}{brackets[1]}"


def layout(node: Node, indent: int, prefix: str = "", suffix: str = "") -> list[str]:
    """The lines of a statement: `prefix`, the tree, `suffix`, at an indentation in spaces."""
    line = " " * indent + prefix + flat(node) + suffix
    if len(line) <= WIDTH:
        return [line]
    match node:
        case Atom():
            return [line]
        case Prefixed(inner_prefix, inner):
            if _needs_brackets(inner_prefix, inner, indent + len(prefix)):
                opening = " " * indent + prefix + inner_prefix + "("
                return [opening, *layout(inner, indent + 4), " " * indent + ")" + suffix]
            return layout(inner, indent, prefix + inner_prefix, suffix)
        case Call(function, arguments) if arguments:
            opening = " " * indent + prefix + function + "("
            return [opening, *_arguments(arguments, indent + 4), " " * indent + ")" + suffix]
        case Group(items, brackets) if items:
            body = [part for item in items for part in layout(item, indent + 4, suffix=",")]
            return [
                " " * indent + prefix + brackets[0],
                *body,
                " " * indent + brackets[1] + suffix,
            ]
        case Call() | Group():
            return [line]


def _needs_brackets(prefix: str, body: Node, indent: int) -> bool:
    """Whether the body of a lambda cannot even begin on the line of the lambda."""
    while isinstance(body, Prefixed):
        prefix, body = prefix + body.prefix, body.node
    match body:
        case Call(function, _):
            opening = len(function) + 1
        case Group():
            opening = 1
        case Atom(text):
            opening = len(text)
    fits = indent + len(prefix) + opening <= WIDTH
    return prefix.rstrip().endswith(":") and "lambda" in prefix and not fits


def _arguments(arguments: tuple[Node, ...], indent: int) -> list[str]:
    line = " " * indent + ", ".join(map(flat, arguments))
    if len(line) <= WIDTH:
        return [line]
    if len(arguments) == 1:
        return layout(arguments[0], indent)
    return [part for argument in arguments for part in layout(argument, indent, suffix=",")]


def literal(text: str) -> str:
    """A string literal in double quotes (single where that saves escapes), all on one line."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + _escaped(text, quote) + quote


def string(text: str) -> Atom:
    return Atom(literal(text))


def strings(texts: tuple[str, ...]) -> Node:
    return Group(tuple(string(text) for text in texts))


def docstring_text(text: str) -> str:
    """Text that cannot end a docstring nor escape anything in it."""
    return _escaped(text, "").replace('"""', '\\"\\"\\"')


def comment_text(text: str) -> str:
    """Text that stays within one comment line."""
    return "".join(char if char.isprintable() else " " for char in text)


def _escaped(text: str, quote: str) -> str:
    if text.isprintable() and "\\" not in text:  # nearly all text
        return text.replace(quote, "\\" + quote) if quote else text
    return "".join(_escaped_char(char, quote) for char in text)


def _escaped_char(char: str, quote: str) -> str:
    if char == "\\" or (quote and char == quote):
        return "\\" + char
    if char.isprintable():
        return char
    if char in "\n\r\t":
        return {"\n": "\\n", "\r": "\\r", "\t": "\\t"}[char]
    code = ord(char)
    return (
        f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
    )
