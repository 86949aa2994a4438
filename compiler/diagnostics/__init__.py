"""Diagnostics: what was found, as data; how it looks is `render.py`'s business alone.

Differs from the previous form in that there is none: every pass returns its result together with a
tuple of `Diagnostic`, and this room turns those into text, JSON, SARIF or annotations.
"""
