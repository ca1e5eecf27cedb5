"""Operations to tag, untag and list tags, for the eight taggable kinds of objects.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.operations.policies import customer_policy
from iamdsl.emulator.operations.tag_rules import tag_list, with_tags, without_tags

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest


@attrs.frozen
class _TaggedKind:
    """A taggable kind: the parameter that names it, its table, the error if it is missing.

    With `ignore_case`, keys of tags that differ in case only are the same key.
    """

    parameter: str
    table: str
    missing: str
    ignore_case: bool = False


_KINDS: Mapping[str, _TaggedKind] = {
    "User": _TaggedKind(
        "UserName", "users", "The user with name {} cannot be found.", ignore_case=True
    ),
    "Role": _TaggedKind(
        "RoleName", "roles", "The role with name {} cannot be found.", ignore_case=True
    ),
    "Policy": _TaggedKind("PolicyArn", "policies", "Policy {} was not found."),
    "InstanceProfile": _TaggedKind(
        "InstanceProfileName", "instance_profiles", "Instance Profile {} cannot be found."
    ),
    "OpenIDConnectProvider": _TaggedKind(
        "OpenIDConnectProviderArn",
        "oidc_providers",
        "OpenIDConnect Provider not found for arn {}",
    ),
    "SAMLProvider": _TaggedKind(
        "SAMLProviderArn", "saml_providers", "Manifest not found for arn {}"
    ),
    "ServerCertificate": _TaggedKind(
        "ServerCertificateName",
        "server_certificates",
        "The Server Certificate with name {} cannot be found.",
    ),
    "MFADevice": _TaggedKind(
        "SerialNumber", "mfa_devices", "VirtualMFADevice with serial number {} doesn't exist."
    ),
}


@handles(*(f"Tag{noun}" for noun in _KINDS))
def tag(request: OperationRequest) -> OperationAnswer:
    """Add tags, or change the values of existing tags."""
    noun = request.operation.removeprefix("Tag")
    table, key = _table_and_key(request, noun)
    record = table[key]
    tags = with_tags(
        request.state, record.tags, request["Tags"], ignore_case=_KINDS[noun].ignore_case
    )
    table[key] = attrs.evolve(record, tags=tags)
    return {}


@handles(*(f"Untag{noun}" for noun in _KINDS))
def untag(request: OperationRequest) -> OperationAnswer:
    """Remove tags; keys that are not set are ignored."""
    noun = request.operation.removeprefix("Untag")
    table, key = _table_and_key(request, noun)
    record = table[key]
    tags = without_tags(record.tags, request["TagKeys"], ignore_case=_KINDS[noun].ignore_case)
    table[key] = attrs.evolve(record, tags=tags)
    return {}


@handles(*(f"List{noun}Tags" for noun in _KINDS))
def list_tags(request: OperationRequest) -> OperationAnswer:
    """Return all tags of one object."""
    table, key = _table_and_key(
        request, request.operation.removeprefix("List").removesuffix("Tags")
    )
    return {"Tags": tag_list(table[key].tags)}


def _table_and_key(request: OperationRequest, noun: str) -> tuple[MutableMapping[str, Any], str]:
    kind = _KINDS[noun]
    key = customer_policy(request).name if noun == "Policy" else request[kind.parameter]
    table: MutableMapping[str, Any] = getattr(request.state, kind.table)
    if key not in table:
        raise ApiError("NoSuchEntity", kind.missing.format(key))
    return table, key
