"""A process that has loaded everything and bears others, each of which deploys a stack.

Usage: `forked_process.py LEDGER`, then a line on its input for each: the name of a declaration
of `support.every_kind_stack`. It prints the child's process id at once, and after another, empty
line how it ended.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import boto3

from iamdsl import deploy
from iamdsl.deployment import Silence
from iamdsl.deployment.reader import consistency
from support import every_kind_stack

# The account shows at once what was done: nothing is to be waited for.
consistency.LAG = 0.0


def deployed(ledger: Path, name: str) -> None:
    """One run of a script."""
    with deploy("mine", ledger=ledger, approve=True, observer=Silence(), workers=4) as session:
        for resource in getattr(every_kind_stack, name):
            session.add(resource)


def main(ledger: Path) -> None:
    """Bear a child for each line, one after the other."""
    assert boto3.__version__
    while line := sys.stdin.readline():
        child = os.fork()
        if child == 0:
            deployed(ledger, line.strip())
            return
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        # It stays a zombie until it was told of, so that nobody kills another one of its id.
        os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
        sys.stdin.readline()
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
