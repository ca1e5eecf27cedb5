"""Tags of users, roles, policies and the five other kinds of things that carry them.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import Refused
from iamdsl.emulator.account.operation import answers
from iamdsl.emulator.operations.policies import own
from iamdsl.emulator.operations.tag_rules import tag_list, with_tags, without_tags

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.emulator.account.operation import Answer, Request


@attrs.frozen
class _Kind:
    """The parameter that names a thing, the table it is in, and what is said if it is not."""

    parameter: str
    table: str
    missing: str


_KINDS: Mapping[str, _Kind] = {
    "User": _Kind("UserName", "users", "The user with name {} cannot be found."),
    "Role": _Kind("RoleName", "roles", "The role with name {} cannot be found."),
    "Policy": _Kind("PolicyArn", "policies", "Policy {} was not found."),
    "InstanceProfile": _Kind(
        "InstanceProfileName", "instance_profiles", "Instance Profile {} cannot be found."
    ),
    "OpenIDConnectProvider": _Kind(
        "OpenIDConnectProviderArn",
        "oidc_providers",
        "OpenIDConnect Provider not found for arn {}",
    ),
    "SAMLProvider": _Kind("SAMLProviderArn", "saml_providers", "Manifest not found for arn {}"),
    "ServerCertificate": _Kind(
        "ServerCertificateName",
        "server_certificates",
        "The Server Certificate with name {} cannot be found.",
    ),
    "MFADevice": _Kind(
        "SerialNumber", "mfa_devices", "VirtualMFADevice with serial number {} doesn't exist."
    ),
}


@answers(*(f"Tag{noun}" for noun in _KINDS))
def tag(ask: Request) -> Answer:
    """Add tags, or give new values to those that are there."""
    table, key = _place(ask, ask.operation.removeprefix("Tag"))
    thing = table[key]
    table[key] = attrs.evolve(thing, tags=with_tags(ask.state, thing.tags, ask["Tags"]))
    return {}


@answers(*(f"Untag{noun}" for noun in _KINDS))
def untag(ask: Request) -> Answer:
    """Remove tags; those that are not there are no error."""
    table, key = _place(ask, ask.operation.removeprefix("Untag"))
    thing = table[key]
    table[key] = attrs.evolve(thing, tags=without_tags(thing.tags, ask["TagKeys"]))
    return {}


@answers(*(f"List{noun}Tags" for noun in _KINDS))
def list_tags(ask: Request) -> Answer:
    """All tags of one thing."""
    table, key = _place(ask, ask.operation.removeprefix("List").removesuffix("Tags"))
    return {"Tags": tag_list(table[key].tags)}


def _place(ask: Request, noun: str) -> tuple[dict[str, Any], str]:
    kind = _KINDS[noun]
    key = own(ask).name if noun == "Policy" else ask[kind.parameter]
    table: dict[str, Any] = getattr(ask.state, kind.table)
    if key not in table:
        raise Refused("NoSuchEntity", kind.missing.format(key))
    return table, key
