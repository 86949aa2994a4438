"""The tools agree: types, lint and layout of the repository, and of what it generates."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from compile_helper import ROOT

GENERATED = ROOT / "generated"


@pytest.mark.parametrize(
    ("folder", "words"),
    [
        (ROOT, ["mypy", "--strict", "compiler"]),
        (GENERATED, ["mypy", "--strict", "kansrijke_wijk"]),
        (ROOT, ["ruff", "check", "--no-cache", "."]),
        (ROOT, ["ruff", "format", "--no-cache", "--check", "."]),
        (GENERATED, ["ruff", "check", "--no-cache", "."]),
        (GENERATED, ["ruff", "format", "--no-cache", "--check", "."]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else value.name,
)
def test_tool_finds_nothing(folder: Path, words: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
