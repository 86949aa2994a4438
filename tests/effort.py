"""How much work something is, as a ratio to compiling the whole regulation in the same process.

A machine that is slow or busy is so for both, so that a limit holds anywhere.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from compile_helper import compile_files, read_publication, read_regulation


@cache
def _whole_regulation() -> float:
    """Seconds of processor time."""
    files, publication = read_regulation(), read_publication()
    compile_files(files, publication)  # once before: tables that a process makes only once
    start = time.process_time()
    diagnostics, regeling = compile_files(files, publication)
    assert regeling is not None, diagnostics
    return time.process_time() - start


@contextmanager
def at_most(times: float) -> Iterator[None]:
    """Fails when what is done inside takes more than so many times the whole regulation."""
    limit = times * _whole_regulation()
    start = time.process_time()
    yield
    assert time.process_time() - start < limit
