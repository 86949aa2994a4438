"""The checked model -> a Python project that validates documents.

Differs from the previous form in that it is source text: a module per article, typed models, tables
and a JSON Schema per kind of document, together with a copy of the runtime.
"""

from __future__ import annotations

from dataclasses import replace

from compiler.backends.python.code import comment_text
from compiler.backends.python.context import Context, context_of
from compiler.backends.python.documents import documents
from compiler.backends.python.face import emit_init, emit_main
from compiler.backends.python.geldigheid import emit_geldigheid, version_folder
from compiler.backends.python.models import emit_keuzelijsten, emit_models
from compiler.backends.python.modules import emit_article, rules_of
from compiler.backends.python.project import (
    ANNOUNCEMENT,
    article_header,
    emit_pyproject,
    emit_readme,
    runtime_files,
)
from compiler.backends.python.schema import emit_schema
from compiler.backends.python.tables import emit_norms, emit_tables, emit_values
from compiler.backends.python.texts import emit_text_function, emit_texts
from compiler.backends.python.toetsen import emit_toetsen
from compiler.backends.python.versions import FOLDER, earlier_files
from compiler.model.checked import CheckedRegeling

_HEADER = (ANNOUNCEMENT,)


def generate(checked: CheckedRegeling) -> dict[str, str]:
    """The files of the project: relative path -> content, in order of path."""
    context = context_of(checked)
    pakket = context.regeling.kop.pakket
    found = {
        "README.md": emit_readme(context),
        "pyproject.toml": emit_pyproject(context),
    }
    newest = _version(context)
    inside = {
        **newest,
        "__main__.py": emit_main(context, _HEADER),
        "py.typed": "",
        **{f"_runtime/{name}": text for name, text in runtime_files().items()},
    }
    if checked.geldigheid is not None:
        inside["geldigheid.py"] = emit_geldigheid(context, _HEADER)
    if checked.eerder:
        docstring = (
            '"""De eerdere versies van de regeling; wat niet veranderde, komt uit de nieuwste."""'
        )
        inside[f"{FOLDER}/__init__.py"] = f"# {ANNOUNCEMENT}\n{docstring}\n"
    for earlier in checked.eerder:
        folder = f"{FOLDER}/{version_folder(earlier)}"
        # Without its days: only the newest chooses between versions.
        files = _version(context_of(replace(earlier, geldigheid=None)))
        own = earlier_files(newest, files)
        inside |= {f"{folder}/{path}": text for path, text in own.items()}
    found |= {f"{pakket}/{path}": text for path, text in inside.items()}
    return dict(sorted(found.items()))


def article_modules(checked: CheckedRegeling) -> dict[str, str]:
    """Of the files of the project those with the rules of each article, which the site shows."""
    context = context_of(checked)
    pakket = context.regeling.kop.pakket
    return {f"{pakket}/{path}": text for path, text in sorted(_articles(context).items())}


def _version(context: Context) -> dict[str, str]:
    """What belongs to one text of the regulation."""
    return {
        "__init__.py": emit_init(context, _HEADER),
        "modellen.py": emit_models(context, _HEADER),
        "keuzelijsten.py": emit_keuzelijsten(context, _HEADER),
        "tabellen.py": emit_tables(context, _HEADER),
        "waarden.py": emit_values(context, _HEADER),
        "normen.py": emit_norms(context, _HEADER),
        "tekstdelen.py": emit_texts(context, _HEADER),
        "teksten.py": emit_text_function(_HEADER),
        "toetsen.py": emit_toetsen(context, _HEADER),
        **_articles(context),
        **{
            f"schema/{gegevens.naam}.schema.json": emit_schema(context, gegevens)
            for gegevens in documents(context)
        },
    }


def _articles(context: Context) -> dict[str, str]:
    """A module for every article, and for every other part that holds rules."""
    docstring = '"""De regels, artikel voor artikel."""'
    found = {"artikelen/__init__.py": f"# {ANNOUNCEMENT}\n{docstring}\n"}
    for deel in context.regeling.delen:
        if deel.soort == "artikel" or rules_of(context, deel):
            header = tuple(map(comment_text, article_header(context, deel)))
            module = context.module_of(deel.vindplaats)
            found[f"artikelen/{module}.py"] = emit_article(context, deel, header)
    return found


__all__ = ["article_modules", "generate"]
