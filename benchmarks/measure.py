"""Timing: the middle of several runs, and of processes as a user starts them."""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Meting:
    """One line of the table: what was measured, in seconds, and as a ratio of something."""

    onderdeel: str
    wat: str
    seconden: float | None
    verhouding: float | None = None
    streef: float | None = None
    toelichting: str = ""


def median_of(
    work: Callable[[], object], times: int, before: Callable[[], object] = lambda: None
) -> float:
    """The middle of `times` runs, in seconds, after one that does not count."""
    work()
    found: list[float] = []
    for _ in range(times):
        before()
        gc.collect()
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return statistics.median(found)


def per_call(work: Callable[[], object], at_least: float = 0.3, rounds: int = 7) -> float:
    """Seconds for one call of something fast: the best of several rounds of many calls."""
    calls = 1
    while True:
        before = time.perf_counter()
        for _ in range(calls):
            work()
        spent = time.perf_counter() - before
        if spent > at_least / rounds:
            break
        calls *= 2
    found = [spent / calls]
    for _ in range(rounds):
        before = time.perf_counter()
        for _ in range(calls):
            work()
        found.append((time.perf_counter() - before) / calls)
    return min(found)


def process(
    words: Sequence[str],
    times: int = 7,
    cwd: Path = ROOT,
    path: str = "",
    before: Callable[[], object] = lambda: None,
) -> float:
    """Seconds for a Python process with these arguments; the middle of several, byte code cached.

    `before` is done before each, outside the time.
    """
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, "PYTHONPATH": path or str(ROOT)}

    def work() -> None:
        subprocess.run(
            [sys.executable, *words], cwd=cwd, env=environment, check=True, capture_output=True
        )

    return median_of(work, times, before)
