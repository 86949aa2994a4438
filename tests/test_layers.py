"""Who may import whom: the table of ARCHITECTURE.md against the import statements."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
COMPILER = ROOT / "compiler"


def table() -> dict[str, set[str]]:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    section = text.split("## Who may import whom")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (`.*?) \|(.*)\|$", section, re.MULTILINE)
    names = [
        (re.findall(r"`([\w/]+)`", rooms), set(re.findall(r"`([\w/]+)`", may)))
        for rooms, may in rows
    ]
    return {room: may for rooms, may in names for room in rooms}


def room_of(module: str) -> str:
    """`compiler.backends.site.text` → `backends/site`; the empty string for `compiler` itself."""
    parts = module.split(".")[1:]
    return "/".join(parts[:2]) if parts[:1] == ["backends"] else "".join(parts[:1])


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return {room_of(name) for name in found if name.startswith("compiler.")}


MODULES = sorted(
    path for path in COMPILER.rglob("*.py") if path.name not in ("__init__.py", "__main__.py")
)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(COMPILER).as_posix())
def test_room_imports_only_what_it_may(path: Path) -> None:
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    room = room_of(module)
    assert room in table(), f"{room} staat niet in de tabel"
    assert imports(path) - {room} <= table()[room]


def test_only_parse_imports_lark_and_only_from_syntax_knows_syntax() -> None:
    for path in MODULES:
        name = path.relative_to(COMPILER).as_posix()
        text = path.read_text(encoding="utf-8")
        if not name.startswith("syntax/"):
            assert not re.search(r"^\s*(from|import) lark", text, re.MULTILINE), name
        if name.startswith("model/") and "from_syntax" not in name:
            assert "compiler.syntax" not in text, name


def test_runtime_imports_itself_only_relatively() -> None:
    for path in (COMPILER / "runtime").glob("*.py"):
        assert not re.search(r"^\s*(from|import) compiler", path.read_text("utf-8"), re.MULTILINE)
