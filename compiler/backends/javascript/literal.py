"""JavaScript literals, as short as they can be written.

>>> js(("a", None, (True, 3)))
'["a",,[!0,3]]'
"""

from __future__ import annotations

import json

Value = str | int | bool | None | tuple["Value", ...]


def js(value: Value) -> str:
    """A value as a literal; None is a hole in its row, read as undefined."""
    match value:
        case None:
            return ""
        case bool():
            return "!0" if value else "!1"
        case int():
            return str(value)
        case str():
            return text(value)
        case _:
            return f"[{','.join(map(js, value))}]"


def text(value: str) -> str:
    """A string literal that no text can break out of, not even in an HTML page."""
    quoted = json.dumps(value, ensure_ascii=False)
    return quoted.replace("</", "<\\/").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def row(*values: Value) -> tuple[Value, ...]:
    """A row without the holes at its end."""
    found = list(values)
    while found and found[-1] is None:
        found.pop()
    return tuple(found)
