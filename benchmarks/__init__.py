"""Measurements of kw, as ratios; see `python -m benchmarks --help`.

Nothing here is part of the compiler or of its tests: times depend on the machine. What is measured
is written to `benchmarks/resultaten.json`, so that changes show in a diff.
"""
