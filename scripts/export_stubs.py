"""Write the `__init__.pyi` of each package that exports names, from its table of exports.

Type checkers and editors read the stubs; at run time the names are loaded when first used.
`--check` writes nothing, and fails if a stub is not what its package exports.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(ROOT := Path(__file__).resolve().parents[1]))

from iamdsl.lazy import load

if TYPE_CHECKING:
    from types import ModuleType


def stubs() -> dict[Path, str]:
    """Return the text of each stub, by its path."""
    files = sorted((ROOT / "iamdsl").rglob("__init__.py"))
    return {
        file.with_suffix(".pyi"): stub(load(".".join(file.relative_to(ROOT).parent.parts)))
        for file in files
        if "= exports(" in file.read_text()
    }


def stub(package: ModuleType) -> str:
    """Return the stub of a package: one import for each name that it exports."""
    summary = (package.__doc__ or "").partition("\n")[0]
    homes: dict[str, list[str]] = {}
    for name in package.__all__:
        homes.setdefault(package.__homes__[name], []).append(f"{name} as {name}")
    lines = [f'"""{summary} Written by scripts/export_stubs.py."""', ""]
    lines += [
        f"from {package.__name__}.{home} import {alias}"
        for home in sorted(homes)
        for alias in homes[home]
    ]
    if hasattr(package, "__version__"):
        lines += ["", "__version__: str"]
    names = [f'    "{name}",' for name in package.__all__]
    return "\n".join([*lines, "", "__all__ = [", *names, "]", ""])


def main() -> int:
    """Write the stubs, or compare them; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if one differs")
    is_check = parser.parse_args().check
    differing = [
        path for path, text in stubs().items() if not path.exists() or path.read_text() != text
    ]
    for path in differing:
        print(f"{'differs' if is_check else 'written'}: {path.relative_to(ROOT)}")
        if not is_check:
            path.write_text(stubs()[path])
    return 1 if is_check and differing else 0


if __name__ == "__main__":
    sys.exit(main())
