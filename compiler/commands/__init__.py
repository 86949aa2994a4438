"""The commands of `kw`, one module each: arguments in, text and an exit status out.

Differs from the previous form in that results meet the world here: folders are read, output is
written, text is shown. The module of a command has one public function,
`run(arguments, console) -> int`; `cli.py` loads only the module it needs, so that `kw --help`
starts at once.
"""
