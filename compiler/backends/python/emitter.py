"""Lines of a Python module: indentation, docstrings, statements and the imports that they need.

Knows Python, no law.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from compiler.backends.python.code import WIDTH, Atom, Call, Node, docstring_text, flat, layout


class Emitter:
    """Collects the body of one module; the imports are gathered while it is written."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._indent = 0
        self._imports: dict[str, set[str]] = {}

    def use(self, module: str, name: str) -> str:
        """Import `name` from `module` (relative or of the standard library), and give it back."""
        self._imports.setdefault(module, set()).add(name)
        return name

    def line(self, text: str = "") -> None:
        self._lines.append(" " * self._indent + text if text else "")

    def statement(self, node: Node, prefix: str = "", suffix: str = "") -> None:
        self._lines += layout(node, self._indent, prefix, suffix)

    def signature(self, name: str, parameters: tuple[Node, ...], result: str) -> None:
        """The head of a function; broken, each parameter has a line and a comma after it."""
        arrow = f" -> {result}:"
        lines = layout(Call(name, parameters), self._indent, "def ", arrow)
        if len(lines) == 3 and len(parameters) == 1:
            lines[1] += ","
        self._lines += lines

    def prepend(self, constants: Mapping[str, Node]) -> None:
        """Put module constants before everything written so far, in order of name."""
        lines = (_constant(name, constants[name]) for name in sorted(constants))
        self._lines = [*(line for parts in lines for line in parts), *self._lines]

    @contextmanager
    def indented(self) -> Iterator[None]:
        self._indent += 4
        yield
        self._indent -= 4

    def docstring(self, first: str, quoted: tuple[str, ...] = (), more: str = "") -> None:
        """A docstring: its first line, a closing remark, and official text after `> `."""
        paragraphs = [_wrapped(first, self._indent + 6)]
        if quoted:
            blocks = [[f"> {line}" for line in _wrapped(text, self._indent + 2)] for text in quoted]
            paragraphs.append([line for block in blocks for line in (">", *block)][1:])
        if more:
            paragraphs.append(_wrapped(more, self._indent))
        lines = [line for paragraph in paragraphs for line in ("", *paragraph)][1:]
        if len(lines) == 1 and not lines[0].endswith(('"', "\\")):
            self.line(f'"""{lines[0]}"""')
            return
        self.line(f'"""{lines[0]}')
        for line in lines[1:]:
            self.line(line)
        self.line('"""')

    def module(self, header: tuple[str, ...], docstring: tuple[str, tuple[str, ...]]) -> str:
        """The whole module: header comments, docstring, imports, body."""
        head = Emitter()
        for comment in header:
            head.line(f"# {comment}".rstrip())
        head.line()
        head.docstring(*docstring)
        head.line()
        head.line("from __future__ import annotations")
        for group in self._import_groups():
            head.line()
            for statement in group:
                head._lines += statement
        body = "\n".join(self._lines).strip("\n")
        text = "\n".join(head._lines).strip("\n") + "\n"
        if not body:
            return text
        gap = "\n\n" if body.startswith(("def ", "class ", "@")) else "\n"
        return text + gap + body + "\n"

    def _import_groups(self) -> list[list[list[str]]]:
        groups: list[list[list[str]]] = []
        for belongs in (_is_standard, _is_third_party, _is_relative):
            modules = sorted((m for m in self._imports if belongs(m)), key=module_order)
            if modules:
                groups.append(
                    [import_lines(m, sorted(self._imports[m], key=name_order)) for m in modules]
                )
        return groups


def _constant(name: str, node: Node) -> list[str]:
    """A name that is too long for its line goes between brackets, if it then fits."""
    too_long = isinstance(node, Atom) and len(f"{name} = {node.text}") > WIDTH
    if too_long and len(flat(node)) + 4 <= WIDTH:
        return [f"{name} = (", f"    {flat(node)}", ")"]
    return layout(node, 0, f"{name} = ")


def _is_relative(module: str) -> bool:
    return module.startswith(".")


def _is_third_party(module: str) -> bool:
    return module.split(".")[0] in ("pydantic", "pydantic_core")


def _is_standard(module: str) -> bool:
    return not _is_relative(module) and not _is_third_party(module)


def module_order(module: str) -> tuple[int, str]:
    dots = len(module) - len(module.lstrip("."))
    return (-dots, module)


def name_order(name: str) -> tuple[int, str, str]:
    """As isort orders: CONSTANTS, then Classes, then functions."""
    bare = name.split(" as ")[0]
    kind = 0 if bare.isupper() and len(bare) > 1 else 1 if bare[:1].isupper() else 2
    return (kind, name.lower(), name)


def import_lines(module: str, names: list[str]) -> list[str]:
    one = f"from {module} import {', '.join(names)}"
    if len(one) <= WIDTH:
        return [one]
    return [f"from {module} import (", *(f"    {name}," for name in names), ")"]


def _wrapped(text: str, used: int) -> list[str]:
    safe = docstring_text(" ".join(text.split()))
    return textwrap.wrap(safe, WIDTH - used, break_long_words=False, break_on_hyphens=False) or [""]
