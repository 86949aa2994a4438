"""Same input, same bytes: two whole generations in other surroundings write the same files.

Each runs in a process of its own, with another hash seed, time zone, language, current folder and
place on disk.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from compile_helper import REGELING, ROOT

SURROUNDINGS = (
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "4242", "TZ": "America/Adak", "LANG": "nl_NL.UTF-8", "LC_ALL": "C.UTF-8"},
)

_GENERATE = """
import sys
from pathlib import Path
from compiler.driver import compile_regeling, generate_python, generate_site
from compiler.folder import read_folder

folder = read_folder(Path(sys.argv[1]))
compiled = compile_regeling(folder.sources, folder.published, folder.diagnostics)
assert compiled.checked is not None, compiled.diagnostics
generated = generate_python(compiled.checked)
pages = generate_site(compiled.checked, generated, compiled.diagnostics).files()
for kind, files in (("generated", generated), ("pages", pages)):
    for name, content in files.items():
        path = Path(sys.argv[2], kind, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
"""


def test_two_generations_are_equal_to_the_byte(tmp_path: Path) -> None:
    folders = [tmp_path / "een", tmp_path / "een" / "tweede map"]
    running = [_start(folder, extra) for folder, extra in zip(folders, SURROUNDINGS, strict=True)]
    for process in running:
        assert process.wait() == 0
    one, two = (_files(folder / "uit") for folder in folders)
    assert sorted(one) == sorted(two)
    assert [name for name in one if one[name] != two[name]] == []
    assert len(one) > 100


def _start(folder: Path, extra: dict[str, str]) -> subprocess.Popen[bytes]:
    here = folder / "hier"
    here.mkdir(parents=True)
    shutil.copytree(REGELING, folder / "regeling")
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "PYTHON"))}
    return subprocess.Popen(
        [sys.executable, "-c", _GENERATE, str(folder / "regeling"), str(folder / "uit")],
        cwd=here,
        env={**kept, **extra, "PYTHONPATH": str(ROOT)},
    )


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
