"""De kern van de toetsing: waarden, driewaardige logica, bevindingen en de uitslag.

Hand-written and small; the compiler copies this folder as it is into every generated package, and
the reference evaluator imports it too, so that these meanings exist once. It imports nothing but
pydantic and the standard library, and itself only relatively.
"""
