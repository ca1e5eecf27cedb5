"""The cases under tests/decisions: a line each, a request and its policies and what AWS says."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import attrs

from iamdsl import Request, decide
from iamdsl.evaluation import Caller, Decision

CASES = Path(__file__).parents[1] / "decisions"

LAYERS = {
    "identity": "identity",
    "policy": "resource",
    "boundary": "boundary",
    "session": "session",
    "scps": "scps",
    "rcps": "rcps",
    "endpoint": "endpoint",
    "management_account": "management_account",
    "restrict_public_buckets": "restrict_public_buckets",
}
"""What a case calls a layer, and what `decide` calls it."""


@attrs.frozen
class Case:
    """One line of a file, `file` without its ending; `said` is the whole of it."""

    file: str
    said: dict[str, Any] = attrs.field(repr=False)

    @property
    def name(self) -> str:
        """What happens in it."""
        return str(self.said["name"])

    @property
    def caller(self) -> Caller:
        """Who asks."""
        who, by = self.said["principal"], self.said.get("federated_by")
        return Caller.federated_user(who, user=by) if by else Caller.parse(who)

    @property
    def request(self) -> Request:
        """What is asked."""
        return Request(
            self.caller,
            self.said["action"],
            self.said.get("resource", "*"),
            self.said.get("context", {}),
            resource_account=self.said.get("resource_account"),
        )

    def decide(self) -> Decision:
        """The decision under the policies of the case; a layer it does not name is not given."""
        layers = {ours: self.said[theirs] for theirs, ours in LAYERS.items() if theirs in self.said}
        return decide(self.request, **layers)


@cache
def all_cases() -> tuple[Case, ...]:
    """Every case of every file."""
    return tuple(
        Case(path.stem, json.loads(line))
        for path in sorted(CASES.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    )
