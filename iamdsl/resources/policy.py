"""Customer managed policies and their versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.errors import ResourceError
from iamdsl.language import Arn, BoundaryPolicy, IdentityPolicy, Quota, Statement, document
from iamdsl.language.analysis.document_splitter import split_measured
from iamdsl.language.documents.account_binding import bind_statement
from iamdsl.language.documents.json_writer import statement_text
from iamdsl.language.elements.partition import PARTITIONS
from iamdsl.origin import Origin, here
from iamdsl.resources.documents.held_document import check_document, held_document
from iamdsl.resources.documents.sent_document import sent_document
from iamdsl.resources.kind.access_effect import AccessEffect, factor_effects, policy_effects
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import (
    CallTarget,
    delete_call,
    differences_of,
    principal_target,
)
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts, FactShape
from iamdsl.resources.kind.lister import ListedResource, bulk_lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.kind.resource_kind import Difference, ObservedResource, ResourceKind, Update
from iamdsl.resources.parts.attachment import ManagedPolicyResource, detach_call
from iamdsl.resources.parts.name_rules import (
    Tags,
    as_tags,
    check_description,
    check_policy_path,
    name_validator,
)
from iamdsl.resources.parts.tags import (
    Taggable,
    observed_tags,
    own_tags,
    stack_of,
    tag_calls,
    tag_list,
)
from iamdsl.snapshot.account_quotas import DEFAULT_QUOTAS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Self

    from iamdsl.language import AnyStatement, IdentityStatement
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import ObservedVersion, Snapshot

MAX_VERSIONS = DEFAULT_QUOTAS["VersionsPerPolicy"]
"""Versions of a managed policy that IAM allows."""


def as_policy_document(
    policy: IdentityPolicy | BoundaryPolicy | IdentityStatement,
) -> IdentityPolicy | BoundaryPolicy:
    """Return a policy document unchanged, and a single statement as a document."""
    if isinstance(policy, Statement):
        result = document(policy, kind="identity")
        assert isinstance(result, IdentityPolicy)  # noqa: S101 - narrows what `kind` promises
        return result
    return policy


def _longest_text(statement: AnyStatement) -> str:
    """Return a statement's text with the longest name of a partition, as the account is unknown."""
    partition = max(PARTITIONS, key=len)
    return statement_text(bind_statement(statement, partition=partition, account="0" * 12))


def _check_policy(_instance: object, _attribute: attrs.Attribute[Any], policy: object) -> None:
    if not isinstance(policy, IdentityPolicy | BoundaryPolicy):
        raise ResourceError(
            f"{type(policy).__name__} cannot be a managed policy",
            where=here(),
            why="a managed policy holds statements without principals",
            next_step="pass document(…) or boundary(…)",
        )
    check_document(policy, managed=True)


@resource
@attrs.frozen(repr=False)
class Policy(Taggable, ManagedPolicyResource):
    """A customer managed policy, to be attached to users, groups and roles.

    A changed document becomes a new default version; if the policy has IAM's maximum of five
    versions, the oldest is deleted first. Another `description` or `path` replaces the policy; a
    description of None leaves it unchanged. Raises `InvalidName`, `ResourceError`, or
    `LanguageError` for a document that IAM would refuse.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-versioning.html
    """

    kind: ClassVar[str] = "policy"

    name: str = attrs.field(validator=name_validator("policy"))
    policy: IdentityPolicy | BoundaryPolicy = attrs.field(
        converter=as_policy_document, validator=_check_policy
    )
    path: str = attrs.field(default="/", validator=check_policy_path, kw_only=True)
    description: str | None = attrs.field(default="", validator=check_description, kw_only=True)
    tags: Tags = attrs.field(default=(), converter=as_tags, kw_only=True)
    exclusive: bool = attrs.field(default=True, kw_only=True)
    spread_name: str | None = attrs.field(default=None, kw_only=True, repr=False)
    origin: Origin | None = origin_field()

    @classmethod
    def spread(
        cls,
        name: str,
        policy: IdentityPolicy | IdentityStatement,
        *,
        path: str = "/",
        description: str | None = "",
        tags: Mapping[str, str] | Iterable[tuple[str, str]] = (),
    ) -> tuple[Self, ...]:
        """Return policies `name-1`, `name-2`, … that together hold a document of any length.

        They are as few as `split` makes, and at least one. Attach all of them:
        `role.attach(*parts)`. In the account each statement stays in the policy that has it, so
        that a changed statement changes one or two policies. Raises `LanguageError` if a
        statement is too long and cannot be split, or for a permissions boundary; and what
        `Policy` raises.
        """
        parts = split_measured(as_policy_document(policy), Quota.MANAGED, _longest_text)
        return tuple(
            cls(
                f"{name}-{number}",
                part,
                path=path,
                description=description,
                tags=tags,
                spread_name=name,
            )
            for number, part in enumerate(parts, 1)
        )

    @property
    def arn(self) -> Arn:
        """The policy's ARN without partition and account, which the deployment fills in."""
        return Arn(None, "iam", "", None, f"policy{self.path}{self.name}")


def _target(name: str, arn: str) -> CallTarget:
    return CallTarget("Policy", "PolicyArn", arn, Address("policy", name))


def _facts(policy: Policy, scope: Scope) -> Facts:
    return {
        "path": policy.path,
        "policy": scope.document(policy.policy),
        "description": policy.description,
        "tags": dict(policy.tags),
    }


def _observe(snapshot: Snapshot, name: str, _attributes: Attributes) -> ObservedResource | None:
    policy = snapshot.policies.get(name)
    if policy is None:
        return None
    facts: dict[str, Any] = {"path": policy.path, "policy": policy.document}
    if policy.tags is not None:
        facts["tags"] = observed_tags(policy.tags)
        facts["description"] = policy.description
    return ObservedResource(
        facts=facts,
        id=policy.id,
        arn=policy.arn,
        stack=stack_of(policy.tags or {}),
        own_tags=own_tags(policy.tags or {}),
        created=policy.created,
        extra={
            "versions": [version for version in policy.versions if not version.default],
            "holders": snapshot.holders(policy.arn),
        },
    )


def _create(name: str, facts: Facts, scope: Scope) -> PlannedCalls:
    address = Address("policy", name)
    arguments = {
        "PolicyName": name,
        "Path": facts["path"],
        "PolicyDocument": sent_document(facts["policy"]),
        "Tags": tag_list(facts["tags"], scope),
    }
    if facts["description"]:
        arguments["Description"] = facts["description"]
    return (
        PlannedCall(
            call=Call("iam", "CreatePolicy", arguments, Repeat.TAGGED_CREATE),
            sentence=f"create {address}",
            creates=address,
            captures={"id": "Policy.PolicyId", "arn": "Policy.Arn"},
            readback=Call("iam", "GetPolicy", {"PolicyArn": scope.arns[address]}),
        ),
    )


def _delete_version_call(target: CallTarget, version: ObservedVersion) -> PlannedCall:
    return PlannedCall(
        call=target.call("DeletePolicyVersion", VersionId=version.id),
        sentence=f"delete version {version.id} of {target}",
        frees=frozenset({target.address}),
        before={"document": version.document},
    )


def _change(update: Update) -> PlannedCalls:
    target = _target(update.name, update.observed.arn or "")
    calls: list[PlannedCall] = []
    for change in differences_of(update.differences, "policy"):
        old_versions: list[ObservedVersion] = sorted(
            update.observed.extra["versions"], key=lambda version: version.age_key
        )
        if len(old_versions) + 1 >= MAX_VERSIONS:
            calls.append(_delete_version_call(target, old_versions[0]))
        calls.append(
            PlannedCall(
                call=target.call(
                    "CreatePolicyVersion",
                    Repeat.ONCE,
                    PolicyDocument=sent_document(update.facts["policy"]),
                    SetAsDefault=True,
                ),
                sentence=f"create a new default version of {target}",
                uses=frozenset({target.address}),
                follows=True,
                effects=_attached_effects(update.observed, change),
            )
        )
    return (*calls, *tag_calls(target, update.differences, update.observed))


def _attached_effects(observed: ObservedResource, change: Difference) -> tuple[AccessEffect, ...]:
    """The effects of a new default version on all principals that have the policy."""
    result: list[AccessEffect] = []
    for kind, name, usage in observed.extra["holders"]:
        holder = Address(kind, name)
        if usage == "boundary":
            result += factor_effects(holder, "boundary", change.before, change.after)
        else:
            result += policy_effects(holder, change.before, change.after)
    return tuple(result)


def _detach_everywhere(arn: str, observed: ObservedResource, scope: Scope) -> PlannedCalls:
    """Detach the policy from the stack's principals; other attachments are left unchanged."""
    return tuple(
        detach_call(principal_target(holder), arn, scope)
        for holder in observed.holders
        if holder in scope.arns
    )


def _delete(name: str, observed: ObservedResource, scope: Scope) -> PlannedCalls:
    target = _target(name, observed.arn or "")
    return (
        *_detach_everywhere(observed.arn or "", observed, scope),
        *(_delete_version_call(target, version) for version in observed.extra["versions"]),
        delete_call(target),
    )


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> Policy:
    """Tags that were not observed must be left unchanged, so the policy is not exclusive then."""
    facts = observed.facts
    return Policy(
        name,
        held_document(facts["policy"], "identity", managed=True),
        path=facts["path"],
        description=facts.get("description"),
        tags=facts.get("tags", {}),
        exclusive="tags" in facts,
        origin=None,
    )


KIND = ResourceKind(
    cls=Policy,
    name="policy",
    quota="Policies",
    fields={
        "path": FactField(in_place=False),
        "policy": FactField(FactShape.DOCUMENT),
        "description": FactField(FactShape.PROSE, in_place=False, optional=True),
        "tags": FactField(FactShape.ENTRIES),
    },
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=bulk_lister(lambda snapshot: map(ListedResource, snapshot.policies)),
    taggable=True,
    collections=("tags",),
    spelling=lambda snapshot, name: snapshot.spelling("policy", name),
)
