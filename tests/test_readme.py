"""The examples in the README print what it says that they print."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from compile_helper import ROOT

from tests import gelijkheid

README = (ROOT / "README.md").read_text(encoding="utf-8")
NODE = gelijkheid.node()


def example(language: str) -> tuple[str, str]:
    """The one piece of code in a language, and what stands behind its first line that prints."""
    (code,) = re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)
    printed = re.search(r"(?:print|console\.log)\(.*\);?  ?(?:#|//) (\w+)$", code, re.MULTILINE)
    assert printed is not None
    return code, printed[1]


def first_line(words: list[str]) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    done = subprocess.run(
        words, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.partition("\n")[0]


def test_python() -> None:
    code, printed = example("python")
    assert first_line([sys.executable, "-c", code]) == printed


@pytest.mark.skipif(NODE is None, reason="Node staat hier niet")
def test_javascript(tmp_path: Path) -> None:
    code, printed = example("js")
    script = tmp_path / "voorbeeld.mjs"
    script.write_text(code.replace("./generated", f"{ROOT.as_uri()}/generated"), encoding="utf-8")
    assert first_line([NODE or "", str(script)]) == printed
