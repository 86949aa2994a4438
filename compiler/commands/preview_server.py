"""The server of `kw bekijk`: shows a folder, and tells open pages when there is something new.

A page it serves gets a small script (`bekijk.js`) that waits for news: a new version is loaded at
once, what is wrong with the regulation is shown above the page that was there before.
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Collection
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

from compiler.commands.failures import WrongUse

_NEWS = "/__kw/nieuws"
_SCRIPT = "/__kw/bekijk.js"
_NONE = -1
"""No version at all."""
_PATIENCE = 20.0
"""Seconds after which a waiting page hears that there is no news, so that no line stays dead."""


class Shown:
    """What is shown now: the folder, its version, and what is wrong with the text that came after.

    A page that went ahead of its version has a version of its own, and is not news again when the
    rest of the site comes. Pages go by their address ("artikel-9/").
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.version = 0
        self.mistakes = ""
        self._whole = 0
        self._ahead: dict[str, int] = {}
        self._before: dict[str, int] = {}
        self._undone: frozenset[int] = frozenset()
        self._open: Counter[str] = Counter()
        self._changed = threading.Condition()

    def go_ahead(self, docs: Collection[str]) -> None:
        """These pages are there, the rest of the version is not yet."""
        with self._changed:
            self.mistakes = ""
            self.version += 1
            self._ahead = {name.removesuffix("index.md"): self.version for name in docs}
            self._changed.notify_all()

    def show(self, folder: Path) -> None:
        with self._changed:
            self.folder, self.mistakes = folder, ""
            self.version += 1
            self._whole, self._before, self._ahead = self.version, self._ahead, {}
            self._changed.notify_all()

    def keep(self, mistakes: str) -> None:
        """The pages stay, or are again, as they were; what is wrong is shown with them."""
        with self._changed:
            self.mistakes = mistakes
            self.version += 1
            self._undone |= frozenset(self._ahead.values())
            self._whole, self._before, self._ahead = self.version, {}, {}
            self._changed.notify_all()

    def looked_at(self) -> tuple[str, ...]:
        """The pages that someone has open: those that wait for news."""
        with self._changed:
            return tuple(sorted(page for page, count in self._open.items() if count))

    def served(self, page: str) -> int:
        """The version of a page that is opened now; none where something is wrong: it then asks at once."""
        with self._changed:
            return _NONE if self.mistakes else self._version_of(page)

    def news(self, known: int, page: str) -> dict[str, object]:
        """Waits until there is another version of a page than the one known."""
        with self._changed:
            self._open[page] += 1
            self._changed.wait_for(lambda: self._version_of(page) != known, _PATIENCE)
            self._open[page] -= 1
            # A page that went ahead in vain is loaded again first.
            mistakes = "" if known in self._undone else self.mistakes
            return {"versie": self._version_of(page), "fouten": mistakes}

    def _version_of(self, page: str) -> int:
        return self._ahead.get(page) or self._before.get(page) or self._whole


def serve(shown: Shown, port: int) -> ThreadingHTTPServer:
    """A server on this machine alone. Raises WrongUse when the port is taken."""
    try:
        server = _Server(("127.0.0.1", port), partial(_Handler, shown))
    except OSError as error:
        raise WrongUse(f"poort {port} is niet vrij", "kies een andere: --poort 8001") from error
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class _Server(ThreadingHTTPServer):
    """A browser asks for all files of a page at once, each on a line of its own."""

    daemon_threads = True
    request_queue_size = 128


class _Handler(SimpleHTTPRequestHandler):
    """Files without a line on the screen for each, and without anything kept for later."""

    def __init__(self, shown: Shown, *arguments: object, **named: object) -> None:
        self.shown = shown
        super().__init__(*arguments, directory=str(shown.folder), **named)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path, _, query = self.path.partition("?")
        if path == _NEWS:
            known, _, address = query.partition("&")
            number = int(known) if known.isdecimal() else _NONE
            news = self.shown.news(number, _address(unquote(address)))
            self._send(json.dumps(news).encode(), "application/json")
        elif path == _SCRIPT:
            self._send(Path(__file__).with_name("bekijk.js").read_bytes(), "text/javascript")
        elif (page := self._page()) is not None:
            version = self.shown.served(_address(page.relative_to(self.directory).as_posix()))
            extra = f'<script src="{_SCRIPT}" data-versie="{version}"></script></body>'
            self._send(page.read_text("utf-8").replace("</body>", extra).encode(), "text/html")
        else:
            super().do_GET()

    def _page(self) -> Path | None:
        """The file of a page; None for other files, and for a folder asked without its slash."""
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.partition("?")[0].endswith("/"):
            path /= "index.html"
        return path if path.suffix == ".html" and path.is_file() else None

    def _send(self, content: bytes, kind: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


def _address(path: str) -> str:
    """The address of a page from the path of its file or its place in the browser."""
    return path.lstrip("/").removesuffix("index.html")
