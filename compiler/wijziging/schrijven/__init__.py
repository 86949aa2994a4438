"""From two versions of a regulation to the amending regulation that makes one into the other.

Differs from the two trees in that only what changes is left, said in the official forms: a list of
sentences (`plan`), then text (`document`). Nothing is written that, read and applied again, would not
give the new text to the letter.

    old tree ─┐
              ├─compare→ plan ─sentences→ text ─document→ regulation, `.kw`, was/wordt
    new tree ─┘
"""
