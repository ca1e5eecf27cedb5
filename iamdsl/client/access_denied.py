"""Parse AWS's AccessDenied messages: caller, action, resource, and the policy that decided.

https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

_ACTION = r"[A-Za-z0-9-]+:[A-Za-z0-9*]+"
_SENTENCE = re.compile(
    rf"User: (?P<caller>\S+) is not authorized to perform: (?P<action>{_ACTION})"
    r"(?: on resource: (?P<quote>\"?)(?P<resource>.+?)(?P=quote))?"
    r"(?: (?P<because>(?:because|with an explicit deny)\b.*?))?\.?"
    r"(?: (?:Encoded authorization failure message: |\(Service: ).*)?$",
    re.DOTALL,
)
_NO_STATEMENT = re.compile(rf"because no (?P<layer>[A-Za-z -]+?) allows the {_ACTION} action")
_EXPLICIT_DENY = re.compile(
    r"with an explicit deny in (?:an?|the) (?P<layer>[A-Za-z -]+?)(?:: (?P<policy>\S+))?"
)

_POLICIES: Mapping[str, str] = {
    "identity-based policy": "the caller's policies",
    "permissions boundary": "the caller's permissions boundary",
    "session policy": "the policy of the caller's session",
    "service control policy": "a service control policy at every level above the account",
    "VPC endpoint policy": "the policy of the VPC endpoint",
}
"""Where to add a missing statement, by AWS's name of the kind of policy."""

_RESOURCE_POLICIES: Mapping[str, str] = {
    "resource-based policy": "the policy",
    "role trust policy": "the trust policy",
}
"""Policies of a resource, whose statements name the caller as principal."""


@attrs.frozen
class DenialDetails:
    """A denied call, as far as AWS's message explains it; what it does not say is None.

    `layer` is AWS's name of the kind of policy that decided, `explicit` whether a Deny
    statement matched, `policy` the ARN of the policy with that statement.
    """

    caller: str
    action: str
    resource: str | None
    because: str | None
    layer: str | None = None
    explicit: bool | None = None
    policy: str | None = None

    @classmethod
    def read(cls, message: str) -> Self | None:
        """Parse a message; return None if its wording is unknown."""
        match = _SENTENCE.search(message.strip())
        if match is None:
            return None
        because = match["because"]
        denial = cls(match["caller"], match["action"], match["resource"], because)
        if because is None:
            return denial
        no_statement = _NO_STATEMENT.fullmatch(because)
        if no_statement is not None:
            return attrs.evolve(denial, layer=no_statement["layer"], explicit=False)
        explicit_deny = _EXPLICIT_DENY.fullmatch(because)
        if explicit_deny is not None:
            layer, policy = explicit_deny["layer"], explicit_deny["policy"]
            return attrs.evolve(denial, layer=layer, explicit=True, policy=policy)
        denies = because.startswith("with an explicit deny")
        return attrs.evolve(denial, explicit=True if denies else None)

    @property
    def what(self) -> str:
        """One sentence: who is not allowed to call which action, on which resource."""
        on = "" if self.resource is None else f" on {self.resource}"
        return f"{self.caller} is not allowed to call {self.action}{on}"

    @property
    def next_step(self) -> str:
        """Next step: the missing statement as code and its place, or the policy that denies."""
        if self.explicit:
            return self._explicit_deny_step()
        if self.explicit is None or self.layer is None:
            return (
                f"check that {self._statement()} is in the caller's policies, "
                "and that no policy denies it"
            )
        if self.layer in _RESOURCE_POLICIES:
            policy = f"{_RESOURCE_POLICIES[self.layer]} of {self.resource or 'the resource'}"
            return f"add a statement to {policy} that allows {self.action} for {self.caller}"
        policy = _POLICIES.get(self.layer, _with_article(self.layer))
        return f"add {self._statement()} to {policy}"

    def _explicit_deny_step(self) -> str:
        layer = "a policy" if self.layer is None else _with_article(self.layer)
        policy = "" if self.policy is None else f", {self.policy},"
        return f"{layer}{policy} denies it: change that policy, or use another caller"

    def _statement(self) -> str:
        """Return the missing statement as code; AWS names some resources without their ARN."""
        code = f'allow("{self.action}")'
        if self.resource is None:
            return code
        if self.resource == "*" or self.resource.startswith("arn:"):
            return f'{code}.on("{self.resource}")'
        return f"{code} on {self.resource}"


def _with_article(layer: str) -> str:
    return f"{'an' if layer[0] in 'aeiou' else 'a'} {layer}"
