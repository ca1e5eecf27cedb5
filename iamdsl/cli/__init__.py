"""How is iamdsl used from the command line?

- `entry`: The command group: loads commands by name, and maps errors to exit codes.
- `commands`: The commands, one file for each.
- `inputs`: Parse arguments and options: scripts, requests, policies and condition keys.
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "entry": "main",
    },
)
