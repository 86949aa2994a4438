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


def per_call(work: Callable[[], object], beside: Callable[[], object]) -> tuple[float, float]:
    """Seconds for one call of something fast, and of what it is compared with, in the same minutes.

    The two take turns, many calls at a time, and of each the best round counts: what else the machine
    does then weighs on neither.
    """
    pair = (work, beside)
    calls = [_calls_in(each, 0.02) for each in pair]
    best = [float("inf"), float("inf")]
    for _ in range(_ROUNDS):
        for index, each in enumerate(pair):
            start = time.perf_counter()
            for _ in range(calls[index]):
                each()
            best[index] = min(best[index], (time.perf_counter() - start) / calls[index])
    return best[0], best[1]


_ROUNDS = 25


def _calls_in(work: Callable[[], object], seconds: float) -> int:
    """How many calls take about this long; at least one."""
    calls = 1
    while True:
        start = time.perf_counter()
        for _ in range(calls):
            work()
        if time.perf_counter() - start > seconds:
            return calls
        calls *= 2


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
