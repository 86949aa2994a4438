"""Which files of the output differ: pages of the site, JSON Schemas."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.verschil.found import Bestandsverschil

Files = Mapping[str, str] | Mapping[str, str | bytes]


def compare_files(old: Files, new: Files, ending: str) -> Bestandsverschil:
    """The paths with this ending that are new, gone or not the same, without that ending."""
    before, after = (
        {name.removesuffix(ending): text for name, text in each.items() if name.endswith(ending)}
        for each in (old, new)
    )
    return Bestandsverschil(
        tuple(name for name in after if name not in before),
        tuple(name for name in before if name not in after),
        tuple(name for name in after if name in before and after[name] != before[name]),
    )
