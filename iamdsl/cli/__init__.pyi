"""How is iamdsl used from the command line? Written by scripts/export_stubs.py."""

from iamdsl.cli.entry import main as main

__all__ = [
    "main",
]
