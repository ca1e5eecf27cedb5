"""Find phrases that readers would have to guess at: `python scripts/prose_check.py`.

Reads what people read: the Markdown pages, and the docstrings, comments, texts and function names
of Python files. Prints one line for each phrase, with what to write instead; exits with 1 if there
are any.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tokenize
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[1]

PHRASES: dict[str, str] = {
    r"\banew\b": "replaced, recreated, again",
    r"\bmend(?:s|ed|ing)?\b": "fix",
    r"\bbehind (?:the script|our|your|its|somebody|iamdsl)(?:'s)? back\b": "outside iamdsl; drift",
    r"\blate memory\b": "eventual consistency",
    r"\bnobody can tell\b": "cannot be determined",
    r"\b(?:cry|cries|cried) wolf\b": "a false alarm",
    r"\b(?:let|lets|left) be\b": "left unchanged",
    r"\bothers' affair\b": "not managed by this stack",
    r"\bends? well\b": "exits without an error",
    r"\bcome and go\b": "plan, apply and destroy",
    r"\bfound out by\b": "N API calls",
    r"\bthe account has moved\b": "the account has changed",
    r"(?<!there )\b(?:is|are|was|were|be) no (?!more\b|one\b|less\b|[a-z]+er\b)[a-z]+": "is not a",
    r"\bis (?:told|asked) (?:once|of)\b": "is returned once; is read of",
    r"\bin so many words\b": "literally",
    r"\bwhat stands (?:here|there|in)\b": "what … contains",
    r"\bstands? behind\b": "name the thing",
    r"\bby chance\b": "at random",
    r"\bbesides\b": "also",
    r"\bwhereabouts\b": "location",
    r"\bheld against\b": "compared with",
    r"\bmade ready\b": "compiled, prepared",
    r"\bin other words\b": "leave it out",
    r"\bcounts? as gone\b": "is treated as deleted",
    r"\bsee to it\b": "ensure",
    r"\bon sight\b": "obviously",
    r"\bcome[s]? of it\b": "result",
    r"\bbecame of\b": "result of",
    r"\bnobody's\b": "unmanaged",
    r"\bwhosever\b": "name the owner",
    r"\b(?:sends?|calls?|changes?|reads?) 1 [a-z]+s\b": "1 call, 2 calls",
}
"""What is not written, as an expression, and what to write instead."""

ALLOWED: frozenset[str] = frozenset()
"""Lines that quote somebody else, as `path: text of the line`."""

LEFT_OUT = ("iamdsl/services/", "tests/project/test_prose.py")
"""Generated files, and the examples of the check's own test."""


class Phrase(NamedTuple):
    """A phrase where it was found."""

    path: str
    line: int
    text: str
    instead: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: “{self.text}”: write {self.instead}"


def phrases(path: str, source: str) -> Iterator[Phrase]:
    """Yield the phrases of one file that should be written otherwise."""
    for line, text in _prose(path, source):
        for pattern, instead in PHRASES.items():
            for match in re.finditer(pattern, text, re.IGNORECASE):
                if f"{path}: {text.strip()}" not in ALLOWED:
                    yield Phrase(path, line, match[0], instead)


def _prose(path: str, source: str) -> Iterator[tuple[int, str]]:
    """The lines that people read: all of a page; strings, comments and names of a Python file."""
    if not path.endswith(".py"):
        yield from enumerate(source.splitlines(), 1)
        return
    before = ""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in {tokenize.STRING, tokenize.COMMENT}:
            yield from enumerate(token.string.splitlines(), token.start[0])
        elif before == "def":
            yield token.start[0], token.string.strip("_").replace("_", " ")
        before = token.string


def files() -> list[str]:
    """Return the paths of all files with prose."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "*.md", "*.py"],  # noqa: S607 - whichever git is there
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    own = Path(__file__).relative_to(ROOT).as_posix()
    return [
        name
        for name in listed.stdout.split("\0")
        if name and name != own and not name.startswith(LEFT_OUT) and (ROOT / name).is_file()
    ]


def main(names: Iterable[str]) -> int:
    """Print the phrases of these files, or of all; return 1 if there are any."""
    result = [
        phrase
        for name in (list(names) or files())
        for phrase in phrases(name, (ROOT / name).read_text(encoding="utf-8"))
    ]
    for phrase in result:
        sys.stdout.write(f"{phrase}\n")
    return 1 if result else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
