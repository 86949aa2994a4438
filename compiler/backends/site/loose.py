"""The site as a folder to take along: the built pages once more, fit for use from a file system.

Three things differ from the site on a server: a link to a folder names the page in it, because a file
system opens no folder as a page; the search index is a script, because a page from a file may not
read files; and for the same reason a small script stands in for the worker that searches. MkDocs and
Material make the same with `use_directory_urls: false` and the plugin `offline`, but by building
everything a second time; `tests/test_site.py` compares the two.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

_INDEX = Path("search", "search_index.json")
_WORKER = "script/iframe-worker.js"
_FOLDER_LINK = re.compile(
    r'(<(?:a|link)\b[^>]*?\shref=")((?:\.\.?/)*(?:\.\.?|(?![a-z]+:|/|#)[^"#?]*/))(#[^"]*)?"'
)


def write_loose(public: Path, loose: Path) -> None:
    """Fill the folder `loose` from a site that was built into `public`."""
    shutil.copytree(public, loose, dirs_exist_ok=True, ignore=shutil.ignore_patterns("sitemap.xml"))
    for page in sorted(loose.rglob("index.html")):
        depth = len(page.relative_to(loose).parts) - 1
        page.write_text(_page(page.read_text("utf-8"), "../" * depth), encoding="utf-8")
    index = loose / _INDEX
    if index.is_file():
        text = _search_index(index.read_text("utf-8"))
        index.write_text(text, encoding="utf-8")
        index.with_suffix(".js").write_text(f"var __index = {text}", encoding="utf-8")


def _page(text: str, root: str) -> str:
    named = _FOLDER_LINK.sub(lambda m: f'{m[1]}{_named(m[2])}{m[3] or ""}"', text)
    return named.replace("</head>", f'<script src="{root}{_WORKER}"></script></head>', 1)


def _named(folder: str) -> str:
    """The page in a folder: "../artikel-4/" and ".." get their file name."""
    path = folder.rstrip("/")
    return "index.html" if path == "." else f"{path}/index.html"


def _search_index(text: str) -> str:
    index = json.loads(text)
    for entry in index["docs"]:
        page, mark, anchor = entry["location"].partition("#")
        entry["location"] = f"{page}index.html{mark}{anchor}"
    return json.dumps(index, separators=(",", ":"))
