"""The page that explains a code, for `kw uitleg KW204` and for the site.

A page is Dutch Markdown in `uitleg/KW204.md` with fixed headings: `## Wat`, `## Waarom`, `## Fout`
and `## Goed`; the last two each hold one block of `.kw`, or of plain text (a folder, a command) where
the mistake is not in a `.kw` file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.resources import files
from typing import Literal

from compiler.diagnostics.codes import REGISTER, Code

_HEADINGS = ("Wat", "Waarom", "Fout", "Goed")
_BLOCK = re.compile(r"^```(kw|text)[^\n]*\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Uitleg:
    """What is wrong, why that matters, a wrong and a right example."""

    code: Code
    wat: str
    waarom: str
    fout: str
    goed: str
    taal: Literal["kw", "text"] = "kw"

    @property
    def body(self) -> str:
        """The page without its heading, as Markdown."""
        return (
            f"{self.wat}\n\n## Waarom\n\n{self.waarom}\n\n## Fout\n\n```{self.taal}\n{self.fout}```\n\n"
            f"## Goed\n\n```{self.taal}\n{self.goed}```\n"
        )

    @property
    def markdown(self) -> str:
        """The whole as one page of Markdown."""
        return f"# {self.code.number}: {self.code.title}\n\n{self.body}"


def read_uitleg(number: str) -> Uitleg | None:
    """The page of a code; None for an unknown code, or while its page has not been written.

    A page that lacks a heading or a block is a mistake of ours: ValueError.
    """
    code = REGISTER.get(number.upper())
    if code is None:
        return None
    page = files("compiler.diagnostics") / "uitleg" / f"{code.number}.md"
    if not page.is_file():
        return None
    return parse_uitleg(code, page.read_text(encoding="utf-8").replace("\r\n", "\n"))


def parse_uitleg(code: Code, page: str) -> Uitleg:
    """A page from its text."""
    parts = re.split(r"^## (\w+)[ \t]*$", page, flags=re.MULTILINE)
    sections = dict(zip(parts[1::2], (part.strip() for part in parts[2::2]), strict=True))
    if tuple(sections) != _HEADINGS:
        raise ValueError(f"{code.number}.md: de koppen moeten zijn: {', '.join(_HEADINGS)}")
    taal, fout = _block(code, sections["Fout"])
    _, goed = _block(code, sections["Goed"])
    return Uitleg(code, sections["Wat"], sections["Waarom"], fout, goed, taal)


def _block(code: Code, section: str) -> tuple[Literal["kw", "text"], str]:
    found = _BLOCK.search(section + "\n")
    if found is None:
        raise ValueError(f"{code.number}.md: onder Fout en Goed hoort een blok ```kw")
    return ("kw" if found[1] == "kw" else "text"), found[2]
