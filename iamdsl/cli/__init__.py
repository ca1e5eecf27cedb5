"""`iamdsl` at the command line: one file a verb, loaded only when it is called.

- `entry`: the command group and its exit codes
- `options`: what several verbs share; `line_length`: of scripts that are written
- `plan`, `apply`, `drift`, `rollback`, `destroy`, `rebuild`, `show`, `import_`, `can`, `why`,
  `catalog`, `account`, `demo`: the verbs
- `asking`: the arguments of `can` and `why`; `question`: what is made of them, by `words`,
  `key_values` and `policy_files`
"""

from __future__ import annotations

from iamdsl.cli.entry import main

__all__ = ["main"]
