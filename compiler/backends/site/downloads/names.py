"""What the files to take home are called: by the package of the regulation, so that a saved file

still says where it comes from.

>>> file_name("kansrijke_wijk", "breda", "ics")
'kansrijke-wijk-breda.ics'
"""

from __future__ import annotations

from compiler.model.nodes import Keuze, Regeling
from compiler.vindplaats import slug

DOWNLOADS = "downloads/"
"""The page with the files about the whole regulation, and what is in them."""

SCHEMA = "bestand.schema.json"


def file_name(*parts: str) -> str:
    """The parts joined by hyphens; the last is the extension."""
    *stem, extension = parts
    return f"{'-'.join(slug(part) for part in stem if part)}.{extension}"


def calendar_file(regeling: Regeling) -> str:
    return file_name(_stem(regeling), "kalender", "ics")


def value_file(regeling: Regeling, keuze: Keuze, extension: str) -> str:
    return file_name(_stem(regeling), keuze.naam, extension)


def whole_file(regeling: Regeling, extension: str) -> str:
    return file_name(_stem(regeling), "bedragen", extension)


def _stem(regeling: Regeling) -> str:
    return regeling.kop.pakket or "regeling"
