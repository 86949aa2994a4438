"""Makes the pictures of the README: an error as SVG, a page of the built site as PNG.

.venv/bin/python docs/pictures.py      (after ./taken bouw; the PNG needs Chromium)
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path

from compiler.diagnostics.render import Line, Role, lines
from compiler.driver import compile_regeling
from compiler.folder import read_folder

DOCS = Path(__file__).resolve().parent
ROOT = DOCS.parent
PAGE = "artikel-9/index.html"
COLOURS: dict[Role, str] = {
    "fout": "#ff8a80",
    "titel": "#ffffff",
    "kader": "#82b1ff",
    "tweede": "#82b1ff",
    "hulp": "#b9f6ca",
}
FLAGS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--hide-scrollbars", "--force-color-profile=srgb", "--virtual-time-budget=3000"),
)


def main() -> None:
    """Both pictures; the second only where Chromium is."""
    (DOCS / "melding.svg").write_text(svg(first_error()), encoding="utf-8")
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        sys.exit("geen Chromium: docs/site.png is niet gemaakt")
    subprocess.run(
        [
            *(browser, *FLAGS, "--window-size=1280,900"),
            f"--screenshot={DOCS / 'site.png'}",
            (ROOT / "site" / "los" / PAGE).as_uri(),
        ],
        check=True,
        capture_output=True,
    )


def first_error() -> list[Line]:
    """The regulation with one name mistyped, and what kw says of it."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "regeling"
        shutil.copytree(ROOT / "regeling", copy)
        main_file = copy / "artikelen.kw"
        text = main_file.read_text(encoding="utf-8")
        main_file.write_text(
            text.replace("geldt   ingediend_op", "geldt   ingedient_op", 1), "utf-8"
        )
        read = read_folder(copy)
        found = compile_regeling(read.sources, read.published, read.diagnostics).diagnostics
    return list(lines(found[:1]))


def svg(shown: list[Line]) -> str:
    """Lines of a terminal as SVG text, in a font that every reader has."""
    step, left, top = 20, 20, 34
    rows = []
    for number, line in enumerate(shown):
        pieces = "".join(
            f'<tspan fill="{COLOURS.get(piece.role, "#e0e0e0")}">{escape(piece.text)}</tspan>'
            for piece in line
        )
        rows.append(
            f'<text x="{left}" y="{top + number * step}" xml:space="preserve">{pieces}</text>'
        )
    height = top + len(shown) * step
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 {height}" role="img">'
        "<title>Een melding van kw controleer</title>"
        f'<rect width="640" height="{height}" rx="8" fill="#1e1e24"/>'
        '<g font-family="ui-monospace, Consolas, Menlo, monospace" font-size="14">'
        + "\n".join(rows)
        + "</g></svg>\n"
    )


if __name__ == "__main__":
    main()
