"""The version of kw, as installed."""

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed_version


def version() -> str:
    """The version of kw; "onbekend" in a copy that was never installed."""
    try:
        return installed_version("kw")
    except PackageNotFoundError:
        return "onbekend"
