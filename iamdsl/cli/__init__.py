"""`iamdsl` at the command line: one file a verb, loaded only when it is called.

- `commands`: One file a command.
- `inputs`: What did the user type?
- `entry`: The command group: finds its verbs by name, and turns every refusal into an exit code.
"""

from __future__ import annotations

from iamdsl.cli.entry import main

__all__ = ["main"]
