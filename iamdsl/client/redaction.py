"""Keep secrets out of the logs: botocore logs whole requests and responses at DEBUG."""

from __future__ import annotations

import logging
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET_OPERATIONS = frozenset(
    {
        "CreateAccessKey",
        "CreateLoginProfile",
        "UpdateLoginProfile",
        "ChangePassword",
        "CreateServiceSpecificCredential",
        "ResetServiceSpecificCredential",
        "CreateVirtualMFADevice",
        "UploadServerCertificate",
        "CreateSAMLProvider",
        "UpdateSAMLProvider",
        "AssumeRole",
        "AssumeRoleWithSAML",
        "AssumeRoleWithWebIdentity",
        "GetSessionToken",
        "GetFederationToken",
        "CreateSecret",
        "PutSecretValue",
        "GetSecretValue",
        "PutParameter",
        "GetParameter",
    }
)
"""Operations whose request or response contains a secret."""

REDACTED = "%s redacted: this call contains a secret"

_LOGGERS = ("botocore", "boto3", "urllib3", "moto", "werkzeug")


class _RedactFilter(logging.Filter):
    """Filter that redacts the log records of threads that are inside a call with a secret."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = threading.local()

    def filter(self, record: logging.LogRecord) -> bool:
        operation = getattr(self.inside, "operation", None)
        if operation is not None:
            record.msg = REDACTED
            record.args = (operation,)
            record.exc_info = None
            record.exc_text = None
            record.stack_info = None
        return True


_redact_filter = _RedactFilter()


@contextmanager
def redact_logs(operation: str) -> Iterator[None]:
    """Within the block, redact this thread's logs if the operation contains a secret."""
    if operation not in SECRET_OPERATIONS:
        yield
        return
    for name in list(logging.root.manager.loggerDict):
        if name.split(".", 1)[0] in _LOGGERS:
            logging.getLogger(name).addFilter(_redact_filter)
    outer_operation = getattr(_redact_filter.inside, "operation", None)
    _redact_filter.inside.operation = operation
    try:
        yield
    finally:
        _redact_filter.inside.operation = outer_operation
