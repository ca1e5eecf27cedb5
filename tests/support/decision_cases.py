"""The cases under tests/decisions: a request, its policies and the documented result a line."""

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
    "scoped": "scoped",
    "scps": "scps",
    "rcps": "rcps",
    "endpoint": "endpoint",
    "management_account": "management_account",
    "restrict_public_buckets": "restrict_public_buckets",
}
"""The layers of `decide`, by their names in a case."""


@attrs.frozen
class Case:
    """One line of a file: the file's name without suffix, and the values of the line."""

    file: str
    data: dict[str, Any] = attrs.field(repr=False)

    @property
    def name(self) -> str:
        """The name of the case, unique in its file."""
        return str(self.data["name"])

    @property
    def caller(self) -> Caller:
        """The caller of the request."""
        principal, user = self.data["principal"], self.data.get("federated_by")
        return Caller.federated_user(principal, user=user) if user else Caller.parse(principal)

    @property
    def request(self) -> Request:
        """The request of the case."""
        return Request(
            self.caller,
            self.data["action"],
            self.data.get("resource", "*"),
            self.data.get("context", {}),
            resource_account=self.data.get("resource_account"),
        )

    def decide(self) -> Decision:
        """Return the decision under the policies of the case."""
        layers = {layer: self.data[name] for name, layer in LAYERS.items() if name in self.data}
        return decide(self.request, **layers)


@cache
def all_cases() -> tuple[Case, ...]:
    """Return every case of every file."""
    return tuple(
        Case(path.stem, json.loads(line))
        for path in sorted(CASES.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    )
