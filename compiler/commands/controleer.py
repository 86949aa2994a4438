"""`kw controleer [PAD]`: all checks, no output files.

What was said of an unchanged folder by an unchanged compiler is said again without compiling.
"""

from __future__ import annotations

import argparse

from compiler.commands import memory
from compiler.commands.console import Console
from compiler.commands.project import find_project


def run(arguments: argparse.Namespace, console: Console) -> int:
    project = find_project(arguments.pad)
    width = console.width() if arguments.formaat == "tekst" else None
    form = (
        f"{arguments.formaat}{'-ascii' if console.ascii_only else ''}{f'-{width}' if width else ''}"
    )
    # A SARIF file also names the address of the site, which the folder of the law does not hold.
    remembered = arguments.formaat != "sarif"
    key = memory.source_key(project) if remembered else ""
    report = memory.recall(project, key, form) if remembered else None
    if report is None:
        # Loading the compiler takes longer than all else: only when there is something to compile.
        from compiler.commands.report import make_report

        report = make_report(project, arguments.formaat, console)
        if remembered:
            memory.keep(project, key, form, report)
    if report.text:
        console.write(report.text)
    console.show(report.lines)
    return report.strict_status if arguments.streng else report.status
