"""The server of `kw bekijk`: shows a folder, and tells open pages when there is something new.

A page it serves gets a small script (`bekijk.js`) that waits for news: a new version is loaded at
once, what is wrong with the regulation is shown above the page that was there before.
"""

from __future__ import annotations

import json
import threading
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from compiler.commands.failures import WrongUse

_NEWS = "/__kw/nieuws"
_SCRIPT = "/__kw/bekijk.js"
_PATIENCE = 20.0
"""Seconds after which a waiting page hears that there is no news, so that no line stays dead."""


class Shown:
    """What is shown now: the folder, its version, and what is wrong with the text that came after."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.version = 0
        self.mistakes = ""
        self._changed = threading.Condition()

    def show(self, folder: Path) -> None:
        with self._changed:
            self.folder, self.mistakes = folder, ""
            self.version += 1
            self._changed.notify_all()

    def keep(self, mistakes: str) -> None:
        """The pages stay; what is wrong is shown with them."""
        with self._changed:
            self.mistakes = mistakes
            self.version += 1
            self._changed.notify_all()

    def news(self, known: int) -> dict[str, object]:
        """Waits until there is another version than the one known."""
        with self._changed:
            self._changed.wait_for(lambda: self.version != known, _PATIENCE)
            return {"versie": self.version, "fouten": self.mistakes}


def serve(shown: Shown, port: int) -> ThreadingHTTPServer:
    """A server on this machine alone. Raises WrongUse when the port is taken."""
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), partial(_Handler, shown))
    except OSError as error:
        raise WrongUse(f"poort {port} is niet vrij", "kies een andere: --poort 8001") from error
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class _Handler(SimpleHTTPRequestHandler):
    """Files without a line on the screen for each, and without anything kept for later."""

    def __init__(self, shown: Shown, *arguments: object, **named: object) -> None:
        self.shown = shown
        super().__init__(*arguments, directory=str(shown.folder), **named)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path, _, query = self.path.partition("?")
        if path == _NEWS:
            known = int(query) if query.isdecimal() else -1
            text = json.dumps(self.shown.news(known))
            self._send(text.encode(), "application/json")
        elif path == _SCRIPT:
            self._send(Path(__file__).with_name("bekijk.js").read_bytes(), "text/javascript")
        elif (page := self._page()) is not None:
            extra = f'<script src="{_SCRIPT}" data-versie="{self.shown.version}"></script></body>'
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
