"""What AWS really decides on: the action as the catalog knows it, and the ARN that is sent.

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
"""What is sent for actions that the catalog lists on no resource, where AWS is known to send more.

https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_id-based-policy-examples.html
"""

_AS_GIVEN = frozenset({"logs:describeloggroups"})
"""Actions that the catalog lists on no resource, and AWS sends an ARN for nevertheless."""

_LOG_GROUP = re.compile(
    r"(arn:[^:]+:logs:[^:]*:[^:]*:log-group:[^:]+)(?::\*|:log-stream:)?"
).fullmatch
_ALIAS = re.compile(r"^(arn:[^:]+:kms:[^:]*:[^:]*:)alias/")

_OF_LOG_GROUPS_THEMSELVES = frozenset(
    {"logs:tagresource", "logs:untagresource", "logs:listtagsforresource"}
)
"""Actions that are sent with a log group's own ARN, others with that of all its streams.

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
"""Actions on a role that its trust policy decides, in lower case."""

ALWAYS_ALLOWED_ACTIONS = frozenset({"sts:getcalleridentity", "sts:getsessiontoken"})
"""Actions that no policy can take away from a caller who is signed in, in lower case."""


@attrs.frozen
class ResolvedAction:
    """An action on a resource, as it is decided.

    `action` is in lower case, `resource` the ARN sent; `known` tells whether the catalog has
    the action, `dropped` whether the resource given is not what is sent. `trust` and `key`
    tell whether a role's trust policy or a KMS key's policy has the say.
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
        """Those of the keys (in lower case) that this action never carries, for certain."""
        return _keys_never_sent(self.name, frozenset(keys)) if self.is_known else frozenset()


@functools.lru_cache(maxsize=8192)
def resolve_action(action: str, resource: str) -> ResolvedAction:
    """What AWS decides on when this action is asked for on this resource."""
    lower = action.lower()
    service = lower.partition(":")[0]
    result = Action.named(action)
    known = result.state != "unknown"
    typed = bool(result.resources)
    sent = resource
    if known and not typed and lower not in _AS_GIVEN:
        sent = _SENT_RESOURCES.get(lower, "*")
    elif service == "logs" and lower not in _OF_LOG_GROUPS_THEMSELVES:
        group = _LOG_GROUP(resource)
        sent = resource if group is None else f"{group.group(1)}:log-stream:"
    elif service == "kms" and typed and not _is_on(result, "alias"):
        # The key behind an alias is what the policies speak of; its id is not told.
        sent = _ALIAS.sub(r"\1key/alias/", resource)
    role = ":role/" in sent or sent == "*"
    key = service == "kms" and (":key/" in sent or (sent == "*" and _is_on(result, "key")))
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


def _is_on(action: Action, kind: str) -> bool:
    """Whether an action may be on a type of resource of its own service."""
    return any(
        (resource_type.service, resource_type.name) == (action.service, kind)
        for resource_type in action.resources
    )


def _is_restrictable(service: str, action: str, resource: str) -> bool:
    """Whether resource control policies reach it.

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
    """Whether a service has the key, and does not have it for this action.

    Keys that come with the principal are no service's: aws:, saml:, accounts.google.com: …
    """
    return not _has_stem(key, own) and _has_stem(key, _key_stems(key.partition(":")[0]))


@functools.lru_cache(maxsize=512)
def _key_stems(prefix: str) -> frozenset[str]:
    table = catalog().table(prefix)
    return frozenset() if table is None else frozenset(_key_stem(row[0]) for row in table.keys)


def _key_stem(name: str) -> str:
    """A key's name in lower case, up to where a name of yours stands in it."""
    return re.split(r"\$\{|<", name.lower(), maxsplit=1)[0]


def _has_stem(key: str, stems: frozenset[str]) -> bool:
    return key in stems or any(stem[-1:] in "/:" and key.startswith(stem) for stem in stems)
