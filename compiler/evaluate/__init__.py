"""The checked model evaluated on a document: runs the `voorbeeld` blocks, and is the reference.

Differs from the previous form in that nothing is translated: the expressions of the model are
walked as they stand, on values read from the JSON form of a document. Simple and obviously right
rather than fast; every backend is compared with it. Logic, exact values and the Uitslag are those
of `runtime`, so that they exist once.
"""
