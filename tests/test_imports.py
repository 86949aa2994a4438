"""What is loaded when: a command starts without what it does not need, and a package stands alone."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from compile_helper import ROOT

HEAVY = (
    "lark",
    "pydantic",
    "mkdocs",
    "jinja2",
    "rich",
    "yaml",
    "watchfiles",
    "pygments",
    "icalendar",
    "xlsxwriter",
    "docx",
)

# Whoever needs one of these says so here; everything else is the standard library.
OTHERS = {
    "syntax": {"lark"},
    "backends/site": {
        "icalendar",
        "jinja2",
        "markupsafe",
        "material",
        "mkdocs",
        "pygments",
        "xlsxwriter",
        "yaml",
    },
    "runtime": {"pydantic", "pydantic_core"},
    "verschil": {"jinja2"},
    "was_wordt": {"markupsafe"},
    "wijziging": {"docx", "jinja2", "markupsafe"},
    "commands": {"rich", "watchfiles", "pydantic"},
}


def test_compiler_itself_imports_nothing() -> None:
    tree = ast.parse((ROOT / "compiler" / "__init__.py").read_text(encoding="utf-8"))
    assert not any(isinstance(node, ast.Import | ast.ImportFrom) for node in ast.walk(tree))


@pytest.mark.parametrize("words", [["--help"], ["bouw", "--help"], ["--versie"]])
def test_help_loads_nothing_heavy(words: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOADED, *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "argparse" in loaded
    assert loaded & set(HEAVY) == set()


def test_a_check_loads_the_parser_and_no_more(tmp_path: Path) -> None:
    """The regulation has no amendments; what it said before is forgotten, so that it is read."""
    done = subprocess.run(
        [sys.executable, "-c", _LOADED + _AMENDING, "controleer", "regeling"],
        cwd=ROOT,
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    *_, loaded, amending = done.stdout.splitlines()
    assert set(loaded.split()) & set(HEAVY) == {"lark"}
    assert amending == "False"


_AMENDING = """
print("compiler.wijziging" in sys.modules)
"""
_LOADED = """
import sys
from compiler.cli import main
main(sys.argv[1:])
print()
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_rooms_use_only_the_libraries_they_may() -> None:
    for path in sorted((ROOT / "compiler").rglob("*.py")):
        parts = path.relative_to(ROOT / "compiler").with_suffix("").parts
        room = "/".join(parts[:2]) if parts[0] == "backends" else parts[0]
        used = _libraries(path.read_text(encoding="utf-8")) - {"compiler", "_typeshed"}
        assert used <= OTHERS.get(room, set()), path


def test_generated_code_imports_its_runtime_and_pydantic_only(
    generated: Mapping[str, str],
) -> None:
    for name, text in generated.items():
        if name.endswith(".py"):
            assert _libraries(text) <= {"pydantic", "pydantic_core"}, name


def _libraries(text: str) -> set[str]:
    """The packages outside the standard library that a module imports; relative ones not."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
        elif isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
    return found - sys.stdlib_module_names
