"""Where the site of a project stands; apart from `site_build`, which loads all that makes a site."""

from __future__ import annotations

import re
from pathlib import Path

from compiler import resources

_SITE_URL = re.compile(r"^site_url:\s*[\"']?(https?://[^\"'\s]+)", re.MULTILINE)


def site_url(root: Path) -> str:
    """The address in the settings of the project's site; empty where they name none."""
    settings = resources.site(root) / "mkdocs.yml"
    found = _SITE_URL.search(settings.read_text(encoding="utf-8"))
    return found[1] if found else ""
