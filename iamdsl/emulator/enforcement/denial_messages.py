"""The text of AWS's AccessDenied error for a decision.

https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.emulator.account.api_error import ApiError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.evaluation import Decision

_LAYERS: Mapping[str, str] = {
    "scp": "a service control policy",
    "rcp": "a resource control policy",
    "endpoint": "a VPC endpoint policy",
    "resource": "a resource-based policy",
    "identity": "an identity-based policy",
    "boundary": "a permissions boundary",
    "session": "a session policy",
}
"""AWS's name of each layer; the error names the first layer that blocks the request."""

_TRUST = "the role trust policy"
_ROOT = "Roles may not be assumed by root accounts."


def access_denied_error(decision: Decision, caller: str, *, trust: bool) -> ApiError:
    """Return AWS's error for a request that is not allowed.

    `trust` says whether the resource policy is a role's trust policy.
    """
    request = decision.request
    if "aws" in decision.blocked_by:
        return ApiError("AccessDenied", _ROOT)
    layer = next(name for name in _LAYERS if name in decision.blocked_by)
    policy = _TRUST if trust and layer == "resource" else _LAYERS[layer]
    if decision.result == "explicit_deny":
        because = f"with an explicit deny in {policy}"
    else:
        because = f"because no {policy.partition(' ')[2]} allows the {request.action} action"
    return ApiError(
        "AccessDenied",
        f"User: {caller} is not authorized to perform: {request.action} "
        f"on resource: {request.resource} {because}",
    )
