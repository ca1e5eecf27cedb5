"""The answer to a request.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from support.reference import caller_restrictions, facts, layers
from support.reference.layers import Heard, heard
from support.reference.situation import Answer, Asked, Policies, Who
from support.reference.statements import Sent

if TYPE_CHECKING:
    from collections.abc import Mapping

NEVER_CONTROLLED = {"sts:getcalleridentity", "sts:getsessiontoken"}


def decide(asked: Asked, policies: Policies) -> Answer:
    """Whether a request is allowed; if not, whether it is denied, and by which layers."""
    if not is_controlled(asked):
        return Answer("allowed")
    said = what_is_said(asked, policies)
    denying = frozenset(layer for layer, item in said.items() if item.denies)
    if denying:
        return Answer("explicit_deny", denying)
    lacking = _guardrails(said)
    if not _is_granted(asked, said):
        lacking |= _not_allowing(asked, said)
    return Answer("implicit_deny", lacking) if lacking else Answer("allowed")


def is_controlled(asked: Asked) -> bool:
    """Whether policies are asked at all."""
    open_to_all = asked.action.lower() in NEVER_CONTROLLED and asked.who.kind in layers.SIGNED
    return not open_to_all or caller_restrictions.is_refused(asked)


def what_is_said(asked: Asked, policies: Policies) -> dict[str, Heard]:
    """What each kind of policy says; those that are not there, or do not apply, are left out."""
    who = asked.who
    context = facts.context_sent(asked)
    sent = Sent(
        replace(who, unique_id=facts.unique_id(who, context)),
        asked.action,
        facts.resource_sent(asked),
        context,
        limited=policies.boundary is not None and who.kind in layers.WITH_POLICIES,
    )
    said = {}
    if who.kind in layers.WITH_POLICIES:
        said["identity"] = heard("identity", policies.identity, sent)
        if policies.boundary is not None:
            said["boundary"] = heard("boundary", [policies.boundary], sent)
    if who.kind in layers.SIGNED and policies.session is not None:
        said["session"] = heard("session", policies.session, sent)
    if policies.resource is not None and not caller_restrictions.cannot_be_locked_out(asked):
        said["resource"] = heard("resource", [policies.resource], sent)
    if policies.endpoint is not None:
        said["endpoint"] = heard("endpoint", [policies.endpoint], sent)
    if layers.scps_apply(asked, policies):
        levels = [heard("scp", level, sent) for level in policies.scps]
        said["scp"] = Heard(
            denies=any(item.denies for item in levels), allows=all(entry.allows for entry in levels)
        )
    if layers.rcps_apply(asked, policies, facts.resource_account(asked)):
        denies = any(heard("rcp", level, sent).denies for level in policies.rcps)
        said["rcp"] = Heard(denies=denies, allows=True)
    return said


def _guardrails(said: Mapping[str, Heard]) -> frozenset[str]:
    """The layers that must allow whatever else does, and do not."""
    return frozenset(item for item in ("scp", "endpoint") if item in said and not said[item].allows)


def _is_granted(asked: Asked, said: Mapping[str, Heard]) -> bool:
    """Whether the caller's own policies and the resource's grant the request."""
    if caller_restrictions.is_refused(asked):
        return False
    if asked.who.kind not in layers.SIGNED:
        return "resource" in said and said["resource"].allows
    if asked.who.kind == "root":
        return _root_may(asked, said)
    resource = said.get("resource", Heard())
    limits_allow = all(said[item].allows for item in ("boundary", "session") if item in said)
    if asked.who.kind == "federated_user" and "session" not in said:
        limits_allow = False
    identity_allows = said["identity"].allows and limits_allow
    return (
        (facts.is_at_home(asked) and _names_the_caller(asked.who, resource))
        or (facts.is_at_home(asked) and bool(resource.ways & {"role", "user"}) and limits_allow)
        or (identity_allows and (resource.allows or not _needs_both(asked)))
    )


def _names_the_caller(who: Who, resource: Heard) -> bool:
    """Whether the resource's policy names the very caller, or anyone."""
    by_itself = who.kind != "role" and "itself" in resource.ways
    return by_itself or "anyone" in resource.ways


def _root_may(asked: Asked, said: Mapping[str, Heard]) -> bool:
    """The root user may do all in its account, but keys want to be asked."""
    granted = not _needs_both(asked) or ("resource" in said and said["resource"].allows)
    return granted and ("session" not in said or said["session"].allows)


def _needs_both(asked: Asked) -> bool:
    """Whether the resource's policy has to grant whatever the caller's own say."""
    return not facts.is_at_home(asked) or facts.is_key(asked) or facts.is_trust(asked)


def _not_allowing(asked: Asked, said: Mapping[str, Heard]) -> frozenset[str]:
    """The layers that could have granted the request and did not."""
    asked_layers = ("identity", "boundary", "session", "resource")
    lacking = {item for item in asked_layers if item in said and not said[item].allows}
    return frozenset(lacking or {"resource" if asked.who.kind in layers.SIGNED else "aws"})
