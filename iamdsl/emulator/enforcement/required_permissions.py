"""What a request must be allowed: each action, on what, and in which circumstances."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.enforcement.authorized_resources import ALL, Thing, role_named, things
from iamdsl.emulator.enforcement.operation_table import EVERYTHING, KIND_OF, TAGGED_AT_BIRTH
from iamdsl.emulator.operations.policy_documents import shown_trust
from iamdsl.emulator.operations.security_tokens import shows_device

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.emulator.account.operation import Request
    from iamdsl.emulator.account.records import Role
    from iamdsl.emulator.account.state import State

_COMPUTERS: Mapping[str, str] = {"aws-cn": "ec2.amazonaws.com.cn"}
"""The service that instance profiles pass roles to, where it is not `ec2.amazonaws.com`.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
"""


@attrs.frozen
class Need:
    """One action on one thing; `trust` is the policy of a role that is to be assumed."""

    action: str
    thing: Thing
    context: Mapping[str, Any]
    trust: str | None = None


def needs(service: str, ask: Request) -> Iterator[Need]:
    """All that a request needs, in the order in which it is asked for."""
    return _of_iam(ask) if service == "iam" else _of_sts(ask)


def _of_iam(ask: Request) -> Iterator[Need]:
    operation = ask.operation
    about = things(ask, KIND_OF[operation])
    said = _said(ask)
    for thing in about:
        yield Need(f"iam:{operation}", thing, {**said, **_of_thing(ask, thing)})
    if operation in TAGGED_AT_BIRTH and ask.get("Tags"):
        for thing in about:
            yield Need(f"iam:{TAGGED_AT_BIRTH[operation]}", thing, said)
    if operation == "AddRoleToInstanceProfile":
        role = role_named(ask.state, ask["RoleName"])
        service = _COMPUTERS.get(ask.state.partition, "ec2.amazonaws.com")
        passed = {**_of_thing(ask, role), "iam:PassedToService": service}
        yield Need("iam:PassRole", role, passed)


def _of_sts(ask: Request) -> Iterator[Need]:
    if ask.operation != "AssumeRole":
        yield Need(f"sts:{ask.operation}", ALL, {})
        return
    role = role_at(ask.seen, ask["RoleArn"])
    if role is None:  # refused by what answers, in the same words
        return
    thing = role_named(ask.seen, role.name)
    trust, said = shown_trust(ask.seen, role), _said(ask)
    session = {**_of_thing(ask, thing), **said, **_of_session(ask)}
    yield Need("sts:AssumeRole", thing, session, trust)
    if ask.get("Tags"):
        yield Need("sts:TagSession", thing, session, trust)
    if ask.get("SourceIdentity") is not None:
        yield Need("sts:SetSourceIdentity", thing, session, trust)


def role_at(state: State, arn: str) -> Role | None:
    """The role with this ARN, if there is one."""
    role = state.roles.get(arn.rpartition("/")[2])
    return role if role is not None and state.arn_of(role) == arn else None


def _said(ask: Request) -> dict[str, Any]:
    """The condition keys that the parameters of a request give."""
    found: dict[str, Any] = {}
    if ask.get("Tags"):
        found = {f"aws:RequestTag/{tag['Key']}": tag["Value"] for tag in ask["Tags"]}
        found["aws:TagKeys"] = [tag["Key"] for tag in ask["Tags"]]
    if ask.get("TagKeys"):
        found["aws:TagKeys"] = list(ask["TagKeys"])
    if ask.operation.startswith(("Attach", "Detach")):
        found["iam:PolicyARN"] = ask["PolicyArn"]
    if ask.get("AWSServiceName") is not None:
        found["iam:AWSServiceName"] = ask["AWSServiceName"]
    if ask.operation.endswith("ServiceSpecificCredential"):
        found.update(_of_credential(ask))
    return found


def _of_credential(ask: Request) -> Mapping[str, Any]:
    known = ask.state.service_credentials.get(ask.get("ServiceSpecificCredentialId", ""))
    service = ask.get("ServiceName", None if known is None else known.facts["ServiceName"])
    given = {
        "iam:ServiceSpecificCredentialServiceName": service,
        "iam:ServiceSpecificCredentialAgeDays": ask.get("CredentialAgeDays"),
    }
    return {name: value for name, value in given.items() if value is not None}


def _of_session(ask: Request) -> Mapping[str, Any]:
    """What the request for a role's session says of it."""
    given = {
        "sts:RoleSessionName": ask["RoleSessionName"],
        "sts:ExternalId": ask.get("ExternalId"),
        "sts:SourceIdentity": ask.get("SourceIdentity"),
        "sts:TransitiveTagKeys": ask.get("TransitiveTagKeys"),
        "aws:MultiFactorAuthPresent": shows_device(ask),
    }
    return {name: value for name, value in given.items() if value}


def _of_thing(ask: Request, thing: Thing) -> dict[str, Any]:
    """The tags of what is there and its boundary: the one to be, where the request sets one.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
    """
    if thing.arn == EVERYTHING:
        return {}
    found: dict[str, Any] = {f"aws:ResourceTag/{key}": value for key, value in thing.tags.items()}
    if thing.arn.split(":", 5)[5].startswith(("role/", "user/")):
        found.update({f"iam:ResourceTag/{key}": value for key, value in thing.tags.items()})
    boundary = ask.get("PermissionsBoundary", thing.boundary)
    return found if boundary is None else {**found, "iam:PermissionsBoundary": boundary}
