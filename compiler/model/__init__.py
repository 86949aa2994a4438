"""The model: what the regulation means, with its literal text kept.

Differs from the previous form (the syntax) in that every part has its address, every name is bound,
every expression has a type, and nothing is left to look up.
"""
