"""The smallest document on which two versions of a rule differ, found by search.

Differs from the previous form in that a rule is no longer compared as words but by what it does. A
document is filled in step by step, and only with what an outcome still waits for: both versions are
evaluated, what either of them finds missing gets each of its values in turn, and a document on which
both are decided is compared and left. Since a fact that is added never turns voldaan into
niet_voldaan or back, nothing is missed by leaving it.

The values of a field with an order (a day, an amount, a number) are those on and next to the places
where a comparison in either version turns; they are computed, not guessed, for every comparison
whose other side is known at that moment. Choices, ja/nee and answers to open norms are tried in full.
What remains beyond this (long lists, two fields compared with each other) is said in the result.
"""
