"""Refuse a plan that sets what the installed SDK cannot send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.client.sdk_model import has_parameter, sdk_version
from iamdsl.errors import ResourceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.deployment.model.step import Step
    from iamdsl.origin import Origin
    from iamdsl.resources import Address

_RECENT_PARAMETERS = frozenset(
    {
        "AddPrivateKey",
        "AssertionEncryptionMode",
        "ContextProvider",
        "CredentialAgeDays",
        "IdentityCenterInstanceArn",
        "MaxSigninSessionDuration",
        "RemoveContextProvider",
        "RemoveIdentityCenterInstance",
        "RemovePrivateKey",
        "ResetMaxSigninSessionDuration",
    }
)
"""Parameters that are newer than the oldest boto3 that iamdsl accepts."""


def check_sdk(steps: Iterable[Step], origins: Mapping[Address, Origin | None]) -> None:
    """Refuse a call with a parameter that the installed botocore lacks; raises `ResourceError`."""
    for step in steps:
        call = step.action.call
        for parameter in sorted(_RECENT_PARAMETERS.intersection(call.arguments)):
            if not has_parameter(call.service, call.operation, parameter):
                raise ResourceError(
                    f"{step.address} needs a newer boto3: {step.sentence}",
                    where=origins.get(step.address),
                    why=f"botocore {sdk_version()} does not know the parameter {parameter} of "
                    f"{call.operation}",
                    next_step="python -m pip install --upgrade boto3",
                )
