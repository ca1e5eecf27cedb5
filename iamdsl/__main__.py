"""`python -m iamdsl` is the `iamdsl` command."""

from __future__ import annotations

from iamdsl.cli import main

main()
