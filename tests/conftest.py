"""What several test files share: the real regulation, compiled once for each worker."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import hypothesis
import pytest
from compile_helper import REGELING, ROOT
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from compiler.driver import Compilation, compile_regeling, generate_packages, generate_site
from compiler.folder import read_folder
from compiler.model.checked import CheckedRegeling

hypothesis.settings.register_profile("kw", deadline=None)  # a busy machine is no mistake
hypothesis.settings.load_profile("kw")

MUTATIES = ROOT / "site" / "data" / "mutaties.json"


class FilePerSnapshot(SingleFileSnapshotExtension):
    """One readable file for each snapshot, named after what it shows."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@cache
def _compilation() -> Compilation:
    folder = read_folder(REGELING)
    return compile_regeling(folder.sources, folder.published, folder.diagnostics)


@cache
def _generated() -> Mapping[str, str]:
    return generate_packages(_checked())


@cache
def _site() -> Mapping[str, str | bytes]:
    mutaties = MUTATIES.read_text(encoding="utf-8")
    return generate_site(
        _checked(), _generated(), _compilation().diagnostics, mutaties=mutaties
    ).files()


def _checked() -> CheckedRegeling:
    checked = _compilation().checked
    assert checked is not None, _compilation().diagnostics
    return checked


@pytest.fixture(scope="session")
def compilation() -> Compilation:
    return _compilation()


@pytest.fixture(scope="session")
def checked() -> CheckedRegeling:
    return _checked()


@pytest.fixture(scope="session")
def generated() -> Mapping[str, str]:
    """The files of `generated/`, made now."""
    return _generated()


@pytest.fixture(scope="session")
def pages() -> Mapping[str, str]:
    """The pages of the site, made now."""
    return {name: text for name, text in _site().items() if isinstance(text, str)}


@pytest.fixture(scope="session")
def downloads() -> Mapping[str, bytes]:
    """The files that the site offers, made now."""
    return {name: data for name, data in _site().items() if isinstance(data, bytes)}


@pytest.fixture
def per_file(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """Snapshots in a file each: `assert text == per_file(name="artikel 4")`."""
    return snapshot.use_extension(FilePerSnapshot)
