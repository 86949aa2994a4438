"""The tools agree: types, lint and layout of the repository, and of what it generates."""

from __future__ import annotations

import os
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


@pytest.mark.parametrize(
    "module",
    [
        "tests.gelijkheid",
        "tests.mutations",
        "benchmarks.compiling",
        "benchmarks.site_build",
        "benchmarks.starting",
        "benchmarks.validation",
    ],
)
def test_a_measurement_starts_from_the_folder_of_the_project(module: str) -> None:
    outside = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, "-c", f"import {module}"],
        cwd=ROOT,
        env=outside,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
