"""What the installed boto3 can send: tests of newer parameters are skipped with an older one."""

from __future__ import annotations

import pytest

from iamdsl.client.sdk_model import has_parameter
from iamdsl.emulator.service import service_model


def needs_parameter(operation: str, parameter: str) -> pytest.MarkDecorator:
    """Return the mark of tests that need a parameter of an IAM operation."""
    return pytest.mark.skipif(
        not has_parameter("iam", operation, parameter),
        reason=f"the installed botocore does not know {parameter} of {operation}",
    )


def needs_response_member(shape: str, member: str) -> pytest.MarkDecorator:
    """Return the mark of tests that need a member of a structure in IAM's responses."""
    return pytest.mark.skipif(
        member not in service_model("iam").shape_for(shape).members,
        reason=f"the installed botocore does not know {member} of {shape}",
    )
