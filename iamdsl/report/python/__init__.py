"""How are statements, documents and stacks written as Python source code?

- `arns`: ARNs as a variable of the script, a resource type of `iamdsl.services`, or text.
- `codegen_context`: The account, partition and variables that expressions are written for.
- `conditions`: Conditions as a condition key and the method for its operator.
- `declaration_order`: Order resources after those they refer to, and name their variables.
- `expression`: Python expressions as trees, and their text on one line.
- `json_layout`: Break JSON into lines, for documents without a builder.
- `layout`: Break expressions into lines as ruff does.
- `principals`: Principals as methods of a statement (`for_role`, `for_service`, …).
- `resources`: Resources as a constructor call with a chain of methods.
- `script`: `stack_source`: the complete script that declares a stack.
- `service_members`: The names of `iamdsl.services` for actions, keys and resource types.
- `statements`: `statement_source` and `document_source`: statements and policy documents.
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "script": "stack_source",
        "statements": "document_source statement_source",
    },
)
