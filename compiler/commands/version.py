"""The version of kw, as installed."""

from __future__ import annotations


def version() -> str:
    """The version of kw; "onbekend" in a copy that was never installed."""
    from importlib import metadata  # as long to load as all of kw that shows a help text

    try:
        return metadata.version("kw")
    except metadata.PackageNotFoundError:
        return "onbekend"
