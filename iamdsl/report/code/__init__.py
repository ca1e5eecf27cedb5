"""The Python that an engineer would have written for what an account holds.

- `expression`, `layout`: Python as small trees, and how they stand in lines
- `surroundings`: whose account it is, the script's variables, and what an expression evaluates to
- `members`: the names of `iamdsl.services`: actions, condition keys and resource types
- `arns`: ARNs, as variables, as calls of a resource type, or as text
- `conditions`, `principals`: when a statement applies, and to whom
- `statements`: statements and documents
- `json_text`: the JSON of documents that no builder says
- `resources`: resources, each a constructor and its chain
- `order`: which resource refers to which, their variables, and what comes first
- `script`: the whole script
"""

from __future__ import annotations

from iamdsl.report.code.script import stack_source
from iamdsl.report.code.statements import document_source, statement_source

__all__ = ["document_source", "stack_source", "statement_source"]
