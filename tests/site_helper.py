"""The one place where tests make a site: from `.kw` files to its pages and to what MkDocs builds."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

from compile_helper import CASES, ROOT

from compiler.backends.site import SiteBronnen, Uitlegpagina, generate
from compiler.backends.site.builder import build_site, write_docs
from compiler.backends.site.configuration import mkdocs_config
from compiler.backends.site.self_check import FORM_SCRIPT
from compiler.commands.site_build import form_script
from compiler.driver import compile_regeling
from compiler.model.checked import CheckedRegeling
from compiler.site_sources import rekenaar
from compiler.source import Source

GRAMMAR = (ROOT / "grammar" / "kw.lark").read_text(encoding="utf-8")
MELDING = Uitlegpagina(
    "KW999",
    "bedacht",
    "bedachte melding",
    "fout",
    "# KW999: bedacht\n\nEen test.\n\n```kw\nlid 4\n```\n",
)


@cache
def case(name: str) -> CheckedRegeling:
    """The checked model of one case file of this room."""
    return _checked({name: (CASES / "site" / name).read_text(encoding="utf-8")})


@cache
def second_regulation() -> CheckedRegeling:
    """The checked model of the made-up second regulation."""
    return second_regulation_with()


def second_regulation_with(*changes: tuple[str, str]) -> CheckedRegeling:
    """The same with other words: each pair is what stands in its files, and what comes there."""
    folder = ROOT / "tests" / "tweede_regeling"
    names = ("artikelen.kw", "bijlage.kw", "toelichting.kw")
    files = {name: (folder / name).read_text(encoding="utf-8") for name in names}
    for old, new in changes:
        assert any(old in text for text in files.values()), old
        files = {name: text.replace(old, new) for name, text in files.items()}
    return _checked(files)


def _checked(files: dict[str, str]) -> CheckedRegeling:
    sources = tuple(Source(name, text) for name, text in files.items())
    compiled = compile_regeling(sources, None)
    assert compiled.checked is not None, compiled.diagnostics
    return compiled.checked


def sources(checked: CheckedRegeling, address: str = "") -> SiteBronnen:
    """Sources as the driver gives them: the `.kw` of each article, and something of the rest."""
    kw = {artikel.nummer: artikel.span.text for artikel in checked.regeling.artikelen}
    python = {nummer: f'"""{text}"""\n' for nummer, text in kw.items()}
    return SiteBronnen(
        kw, python, (MELDING,), GRAMMAR, waarde_van=rekenaar(checked.regeling), adres=address
    )


def pages(checked: CheckedRegeling) -> dict[str, str]:
    """The pages, without the files to take home."""
    made = generate(checked, sources(checked))
    return {name: text for name, text in made.items() if isinstance(text, str)}


def downloads(checked: CheckedRegeling) -> dict[str, bytes]:
    """The files to take home."""
    made = generate(checked, sources(checked))
    return {name: data for name, data in made.items() if isinstance(data, bytes)}


def built(checked: CheckedRegeling, folder: Path, address: str = "") -> tuple[Path, Path]:
    """Both builds of a site; raises when MkDocs warns or a link is dead."""
    shutil.copytree(ROOT / "site" / "paginas", folder / "docs")
    shutil.copytree(ROOT / "site" / "overrides", folder / "overrides")
    made = generate(checked, sources(checked, address))
    write_docs({**made, FORM_SCRIPT: form_script(ROOT / "site")}, folder / "docs")
    base = (ROOT / "site" / "mkdocs.yml").read_text(encoding="utf-8")
    config = mkdocs_config(base, checked, {*made, "toegankelijkheid/index.md"}, address)
    build_site(folder, config, folder / "public", folder / "los")
    return folder / "public", folder / "los"
