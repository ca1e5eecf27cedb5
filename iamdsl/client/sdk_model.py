"""The installed SDK's model of an API: older versions lack parameters and operations."""

from __future__ import annotations

import functools
from importlib.metadata import version
from typing import Any


def sdk_version() -> str:
    """Return the version of the installed botocore."""
    return version("botocore")


def has_parameter(service: str, operation: str, parameter: str) -> bool:
    """Return whether the installed botocore can send a parameter of an operation."""
    model = _service_model(service)
    if operation not in model.operation_names:
        return False
    shape = model.operation_model(operation).input_shape
    return shape is not None and parameter in shape.members


@functools.cache
def _service_model(service: str) -> Any:
    from botocore.session import get_session

    return get_session().get_service_model(service)
