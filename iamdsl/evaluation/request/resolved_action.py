"""The action as the catalog has it, and the resource ARN that AWS evaluates.

https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import attrs

from iamdsl.catalog.entries.actions import Action
from iamdsl.catalog.entries.active_catalog import catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SENT_RESOURCES: Mapping[str, str] = {"s3:listallmybuckets": "arn:aws:s3:::*"}
"""The ARN evaluated for actions without resource types in the catalog, if it is not `"*"`.

https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_id-based-policy-examples.html
"""

_EVALUATED_AS_GIVEN = frozenset({"logs:describeloggroups"})
"""Actions without resource types in the catalog that AWS evaluates for the given ARN."""

_LOG_GROUP = re.compile(
    r"(arn:[^:]+:logs:[^:]*:[^:]*:log-group:[^:]+)(?::\*|:log-stream:)?"
).fullmatch
_ALIAS = re.compile(r"^(arn:[^:]+:kms:[^:]*:[^:]*:)alias/")

_ON_LOG_GROUPS = frozenset({"logs:tagresource", "logs:untagresource", "logs:listtagsforresource"})
"""Actions evaluated for the ARN of the log group; others are for that of its log streams.

https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html
"""

TRUST_ACTIONS = frozenset(
    {
        "sts:assumerole",
        "sts:assumerolewithsaml",
        "sts:assumerolewithwebidentity",
        "sts:tagsession",
        "sts:setsourceidentity",
        "sts:setcontext",
    }
)
"""Actions that the role's trust policy must allow, in lower case."""

ALWAYS_ALLOWED_ACTIONS = frozenset({"sts:getcalleridentity", "sts:getsessiontoken"})
"""Actions that no policy can deny to an authenticated caller, in lower case."""


@attrs.frozen
class ResolvedAction:
    """An action on a resource, as AWS evaluates it.

    - `name`, `service`: in lower case
    - `resource`: the ARN that AWS evaluates; `resource_replaced` if it is not the one given
    - `is_known`: whether the catalog has the action
    - `by_trust_policy`, `by_key_policy`: whether a role's trust policy or a KMS key's policy
      must allow
    - `reached_by_rcp`: whether resource control policies apply
    - `is_pattern`: whether the resource contains wildcards
    """

    name: str
    service: str
    resource: str
    is_known: bool
    resource_replaced: bool
    by_trust_policy: bool
    by_key_policy: bool
    reached_by_rcp: bool
    is_pattern: bool

    def keys_never_sent(self, keys: Iterable[str]) -> frozenset[str]:
        """Return those of the keys (in lower case) that requests for this action never carry."""
        return _keys_never_sent(self.name, frozenset(keys)) if self.is_known else frozenset()


@functools.lru_cache(maxsize=8192)
def resolve_action(action: str, resource: str) -> ResolvedAction:
    """Return what AWS evaluates when this action is requested on this resource."""
    lower = action.lower()
    service = lower.partition(":")[0]
    result = Action.named(action)
    known = result.state != "unknown"
    has_resource_types = bool(result.resources)
    sent = resource
    if known and not has_resource_types and lower not in _EVALUATED_AS_GIVEN:
        sent = _SENT_RESOURCES.get(lower, "*")
    elif service == "logs" and lower not in _ON_LOG_GROUPS:
        group = _LOG_GROUP(resource)
        sent = resource if group is None else f"{group.group(1)}:log-stream:"
    elif service == "kms" and has_resource_types and not _has_resource_type(result, "alias"):
        # Policies name the key behind an alias; its ID is not known here.
        sent = _ALIAS.sub(r"\1key/alias/", resource)
    role = ":role/" in sent or sent == "*"
    key = service == "kms" and (
        ":key/" in sent or (sent == "*" and _has_resource_type(result, "key"))
    )
    return ResolvedAction(
        name=lower,
        service=service,
        resource=sent,
        is_known=known,
        resource_replaced=sent != resource,
        by_trust_policy=role and lower in TRUST_ACTIONS,
        by_key_policy=key,
        reached_by_rcp=_is_restrictable(service, lower, resource),
        is_pattern=sent == resource != "*" and ("*" in sent or "?" in sent),
    )


def _has_resource_type(action: Action, kind: str) -> bool:
    """Return whether a resource type of the action's own service is among those of the action."""
    return any(
        (resource_type.service, resource_type.name) == (action.service, kind)
        for resource_type in action.resources
    )


def _is_restrictable(service: str, action: str, resource: str) -> bool:
    """Return whether resource control policies apply to an action on a resource.

    https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
    """
    if service not in catalog().rcp_services or action == "kms:retiregrant":
        return False
    return ":alias/aws/" not in resource and ":role/aws-service-role/" not in resource


@functools.lru_cache(maxsize=4096)
def _keys_never_sent(action: str, keys: frozenset[str]) -> frozenset[str]:
    own = frozenset(_key_stem(item.name) for item in Action.named(action).keys)
    return frozenset(key for key in keys if _is_never_sent(key, own))


def _is_never_sent(key: str, own: frozenset[str]) -> bool:
    """Return whether the key's service lists it, but not for this action.

    Keys of the principal do not belong to a service: aws:, saml:, accounts.google.com: …
    """
    return not _has_stem(key, own) and _has_stem(key, _key_stems(key.partition(":")[0]))


@functools.lru_cache(maxsize=512)
def _key_stems(prefix: str) -> frozenset[str]:
    table = catalog().table(prefix)
    return frozenset() if table is None else frozenset(_key_stem(row[0]) for row in table.keys)


def _key_stem(name: str) -> str:
    """Return a key's name in lower case, up to the part that users choose, as in a tag key."""
    return re.split(r"\$\{|<", name.lower(), maxsplit=1)[0]


def _has_stem(key: str, stems: frozenset[str]) -> bool:
    return key in stems or any(stem[-1:] in "/:" and key.startswith(stem) for stem in stems)
