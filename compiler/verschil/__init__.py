"""The difference between two versions of a regulation: text, rules, data contract, values.

Differs from the previous form in that two models become one list of differences. Parts are paired
by their legal address and rules by their name, never by their place in the file: moving a block
without changing it is no difference.
"""
