"""What the files to take home are called: by the package of the regulation, so that a saved file

still says where it comes from.

>>> file_name("kansrijke_wijk", "breda", "ics")
'kansrijke-wijk-breda.ics'
"""

from __future__ import annotations

from compiler.model.nodes import Keuze, Keuzelijst, Regeling
from compiler.vindplaats import slug


def file_name(*parts: str) -> str:
    """The parts joined by hyphens; the last is the extension."""
    *stem, extension = parts
    return f"{'-'.join(slug(part) for part in stem if part)}.{extension}"


def calendar_file(regeling: Regeling) -> str:
    return file_name(_stem(regeling), "kalender", "ics")


def value_file(regeling: Regeling, keuze: Keuze, extension: str) -> str:
    return file_name(_stem(regeling), keuze.naam, extension)


def list_file(regeling: Regeling, lijst: Keuzelijst, extension: str) -> str:
    return file_name(_stem(regeling), "per", lijst.naam, extension)


def _stem(regeling: Regeling) -> str:
    return regeling.kop.pakket or "regeling"
