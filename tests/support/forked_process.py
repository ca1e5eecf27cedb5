"""A process that has imported everything, and forks processes that each deploy a stack.

Usage: `forked_process.py LEDGER`, then a line on stdin for each process: the name of a
declaration of `support.every_kind_stack`. It prints the child's process ID at once, and its exit
code after another, empty line.
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

# The account shows changes at once: no wait for eventual consistency is needed.
consistency.LAG = 0.0


def deploy_stack(ledger: Path, name: str) -> None:
    """Run a script that deploys the declaration."""
    with deploy("mine", ledger=ledger, approve=True, observer=Silence(), workers=4) as session:
        for resource in getattr(every_kind_stack, name):
            session.add(resource)


def main(ledger: Path) -> None:
    """Fork a child for each line, one after the other."""
    assert boto3.__version__
    while line := sys.stdin.readline():
        child = os.fork()
        if child == 0:
            deploy_stack(ledger, line.strip())
            return
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        # It stays a zombie until the empty line, so that its ID is not reused and killed.
        os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
        sys.stdin.readline()
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
