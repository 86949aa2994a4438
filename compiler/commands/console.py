"""The console: characters it can show, colours it wants, progress on work that takes a while.

`rich` is loaded only when colour or progress is really shown, and the layout of diagnostics only when
there are any to show: a help text needs neither.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from compiler.diagnostics.plain import can_show, to_encoding

if TYPE_CHECKING:
    from rich.status import Status

    from compiler.diagnostics.diagnostic import Diagnostic
    from compiler.diagnostics.render import Line, Role

_STYLES: dict[Role, str] = {
    "fout": "bold red",
    "waarschuwing": "bold yellow",
    "opmerking": "bold cyan",
    "titel": "bold",
    "kader": "blue",
    "tweede": "blue",
    "hulp": "bold green",
}
_PATIENCE = 1.0


class Console:
    """Where a command shows things: results on `out`, everything else on `err`."""

    def __init__(
        self, out: TextIO | None = None, err: TextIO | None = None, colour: bool = True
    ) -> None:
        self.out = out or sys.stdout
        self.err = err or sys.stderr
        self.colour = colour and not os.environ.get("NO_COLOR")

    @property
    def ascii_only(self) -> bool:
        """Whether JSON on `out` has to escape what is not ASCII."""
        return not can_show("┌€", _encoding(self.out))

    def width(self, stream: TextIO | None = None) -> int | None:
        """The columns of the terminal; None for a file or another program, which cuts nothing."""
        target = stream or self.out
        return shutil.get_terminal_size().columns if target.isatty() else None

    def write(self, text: str) -> None:
        """A result, as it is."""
        self.out.write(to_encoding(text, _encoding(self.out)))

    def note(self, text: str) -> None:
        """A remark to the user, beside the result; adds the line end."""
        self.err.write(to_encoding(text, _encoding(self.err)) + "\n")

    def diagnostics(
        self, diagnostics: tuple[Diagnostic, ...], stream: TextIO | None = None
    ) -> None:
        """Diagnostics in the layout for people, on `out` unless told otherwise."""
        from compiler.diagnostics.render import lines

        self.show(lines(diagnostics, self.width(stream)), stream)

    def show(self, shown: Iterable[Line], stream: TextIO | None = None) -> None:
        """Lines of pieces, in colour where the stream is a terminal that wants it."""
        target = stream or self.out
        if self._colours(target):
            self._show_colours(shown, target)
            return
        encoding = _encoding(target)
        for line in shown:
            plain = "".join(piece.text for piece in line).rstrip()
            target.write(to_encoding(plain, encoding) + "\n")

    @contextmanager
    def progress(self, text: str) -> Iterator[None]:
        """Say what is going on while it takes more than a second, on a terminal only."""
        if not self.err.isatty() or os.environ.get("TERM") == "dumb":
            yield
            return
        spinner = _Spinner(text, self.err, self._colours(self.err))
        timer = threading.Timer(_PATIENCE, spinner.start)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            spinner.stop()

    def _colours(self, stream: TextIO) -> bool:
        return self.colour and stream.isatty() and os.environ.get("TERM") != "dumb"

    def _show_colours(self, shown: Iterable[Line], stream: TextIO) -> None:
        from rich.console import Console as RichConsole
        from rich.text import Text

        rich = RichConsole(file=stream, highlight=False, markup=False, emoji=False)
        encoding = _encoding(stream)
        for line in shown:
            text = Text()
            for piece in line:
                text.append(to_encoding(piece.text, encoding), _STYLES.get(piece.role, ""))
            text.rstrip()
            rich.print(text, soft_wrap=True)


class _Spinner:
    """A turning mark with a few words; start and stop may come from different threads."""

    def __init__(self, text: str, stream: TextIO, colour: bool) -> None:
        self.text, self.stream, self.colour = text, stream, colour
        self.lock = threading.Lock()
        self.stopped = False
        self.status: Status | None = None

    def start(self) -> None:
        from rich.console import Console as RichConsole

        with self.lock:
            if self.stopped:
                return
            rich = RichConsole(file=self.stream, no_color=not self.colour)
            self.status = rich.status(to_encoding(self.text, _encoding(self.stream)))
            self.status.start()

    def stop(self) -> None:
        with self.lock:
            self.stopped = True
            if self.status is not None:
                self.status.stop()


def _encoding(stream: TextIO) -> str:
    return getattr(stream, "encoding", None) or "utf-8"
