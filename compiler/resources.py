"""Files that are no Python: the grammar, and the hand-written part of the site.

In a checkout they stand beside the compiler; in an installed package they are copied into it (see
`pyproject.toml`). Whoever asks gets a path and need not know which of the two it is.
"""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_bestanden"


def resource(name: str) -> Path:
    """The file or folder `name` ("grammar/kw.lark", "site"); FileNotFoundError if we lack it."""
    for root in (_INSTALLED, _PACKAGE.parent):
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(f"kw mist een eigen bestand: {name}")


def grammar() -> str:
    """The text of the grammar."""
    return resource("grammar/kw.lark").read_text(encoding="utf-8")


def site(project: Path) -> Path:
    """The sources of the site, `mkdocs.yml` and the folders beside it: the project's own, else ours."""
    own = project / "site"
    return own if (own / "mkdocs.yml").is_file() else resource("site")


def code_stamp() -> str:
    """What tells one state of the compiler from another: changes as soon as its code does."""
    roots = (_PACKAGE, resource("grammar"))
    stats = (
        (path.name, path.stat())
        for root in roots
        for path in sorted(root.rglob("*"))
        if path.suffix in (".py", ".lark", ".j2")
    )
    return "\n".join(f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in stats)


def cache_folder() -> Path:
    """Where shortcuts are kept between runs; nothing in it is ever needed."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(home) / "kw"
