"""How does it look as Python?

- `arns`: ARNs in statements: a variable of the script, a call of a resource type, or text.
- `codegen_context`: What an expression is written for: the own account, and the script's
  variables.
- `conditions`: Conditions: a key by its best name, and the method that says the operator.
- `declaration_order`: Which resource refers to which: their variables, and which of them comes
  first.
- `expression`: Python expressions as small trees.
- `json_layout`: JSON in lines as a person would break it: what is short stays on its line.
- `layout`: How expressions are laid out in lines.
- `principals`: Principals: the steps of a statement that name them.
- `resources`: Resources: a constructor with what is not as usual, and a chain for what they hold.
- `script`: A whole script that declares a stack.
- `service_members`: The names of `iamdsl.services`, as far as type checkers know them too.
- `statements`: Statements and documents, each checked to be what it was written for.
"""

from __future__ import annotations

from iamdsl.report.python.script import stack_source
from iamdsl.report.python.statements import document_source, statement_source

__all__ = ["document_source", "stack_source", "statement_source"]
