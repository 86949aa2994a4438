"""From the parser's reductions to syntax nodes: one small method per rule of the grammar.

Lark calls these methods while it parses, so that no tree in between is built and no recursion is
needed. Places come from the tokens: a node reaches from its first to its last token that is kept.
The methods stand by subject, in the order of the grammar.
"""

from __future__ import annotations

from compiler.syntax.build.clauses import Clauses
from compiler.syntax.build.data import Data
from compiler.syntax.build.examples import Examples
from compiler.syntax.build.expressions import Expressions
from compiler.syntax.build.references import References
from compiler.syntax.build.rules import Rules
from compiler.syntax.build.structure import Structure


class Builder(Structure, Rules, Data, Examples, Clauses, Expressions, References):
    """Builds the nodes of one file; `source` is set before each file."""
