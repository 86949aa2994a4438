"""How long it takes to start: `kw --help`, and importing the generated package."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.measure import Meting, process
from benchmarks.shape import HEAD, package_folder, source_of_models


def measure() -> Iterator[Meting]:
    bare = process(["-c", ""], times=15)
    yield Meting("starten", "Python zelf", bare, 1.0)
    helped = process(["-m", "compiler", "--help"], times=15)
    yield Meting("starten", "kw --help", helped, helped / bare, None, "× Python zelf")
    generated = package_folder()
    pydantic = process(["-c", "import pydantic"], path=generated)
    yield Meting("starten", "import pydantic", pydantic, 1.0)
    models = process(["-c", HEAD + source_of_models()], path=generated)
    yield Meting(
        "starten",
        "pydantic met modellen van dezelfde vorm",
        models,
        models / pydantic,
        None,
        "× import pydantic; met de hand geschreven, zonder regels",
    )
    package = process(["-c", "import kansrijke_wijk"], path=generated)
    yield Meting(
        "starten",
        "import kansrijke_wijk",
        package,
        package / models,
        1.3,
        "× pydantic met modellen van dezelfde vorm",
    )
