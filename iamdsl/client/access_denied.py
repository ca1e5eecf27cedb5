"""Why AWS denied a call, read from its message: who, what, on what, and which policies decided.

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
_SILENT = re.compile(rf"because no (?P<layer>[A-Za-z -]+?) allows the {_ACTION} action")
_DENYING = re.compile(
    r"with an explicit deny in (?:an?|the) (?P<layer>[A-Za-z -]+?)(?:: (?P<policy>\S+))?"
)

_ADDRESSEES: Mapping[str, str] = {
    "identity-based policy": "the caller's policies",
    "permissions boundary": "the caller's permissions boundary",
    "session policy": "the policy of the caller's session",
    "service control policy": "a service control policy at every level above the account",
    "VPC endpoint policy": "the policy of the VPC endpoint",
}
"""Where a missing statement belongs, by AWS's name of the layer."""

_NAMING: Mapping[str, str] = {
    "resource-based policy": "the policy",
    "role trust policy": "the trust policy",
}
"""Policies of resources, whose statements name the caller."""


@attrs.frozen
class DenialDetails:
    """One refusal; `layer` is AWS's name of the kind of policy, `explicit` whether it says no.

    What AWS did not tell is None. `policy` is the ARN of the one that denies.
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
        """What a message says, or None for one that is worded otherwise."""
        match = _SENTENCE.search(message.strip())
        if match is None:
            return None
        because = match["because"]
        denial = cls(match["caller"], match["action"], match["resource"], because)
        if because is None:
            return denial
        silent, denying = _SILENT.fullmatch(because), _DENYING.fullmatch(because)
        if silent is not None:
            return attrs.evolve(denial, layer=silent["layer"], explicit=False)
        if denying is not None:
            layer, policy = denying["layer"], denying["policy"]
            return attrs.evolve(denial, layer=layer, explicit=True, policy=policy)
        denies = because.startswith("with an explicit deny")
        return attrs.evolve(denial, explicit=True if denies else None)

    @property
    def what(self) -> str:
        """Who may not do what, and on what."""
        on = "" if self.resource is None else f" on {self.resource}"
        return f"{self.caller} may not call {self.action}{on}"

    @property
    def next_step(self) -> str:
        """The statement that is missing, as code, and where; or whose no it is."""
        if self.explicit:
            return self._lift()
        if self.explicit is None or self.layer is None:
            return f"check that {self._statement()} is in the caller's policies, and none denies it"
        if self.layer in _NAMING:
            policy = f"{_NAMING[self.layer]} of {self.resource or 'the resource'}"
            return f"let {policy} allow {self.action} for {self.caller}"
        return f"add {self._statement()} to {_ADDRESSEES.get(self.layer, _some(self.layer))}"

    def _lift(self) -> str:
        whose = "some policy" if self.layer is None else _some(self.layer)
        named = "" if self.policy is None else f", {self.policy},"
        return f"{whose}{named} denies it: only a change there, or another caller, lets it through"

    def _statement(self) -> str:
        """In our own words; what is no ARN is named as AWS names it, whose ARN is not known."""
        said = f'allow("{self.action}")'
        if self.resource is None:
            return said
        if self.resource == "*" or self.resource.startswith("arn:"):
            return f'{said}.on("{self.resource}")'
        return f"{said} on {self.resource}"


def _some(layer: str) -> str:
    return f"{'an' if layer[0] in 'aeiou' else 'a'} {layer}"
