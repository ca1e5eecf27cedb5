"""Convert botocore's exceptions to errors of iamdsl: what, why, and what to do."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from iamdsl.client.access_denied import DenialDetails
from iamdsl.errors import (
    AccessDenied,
    AccountError,
    AlreadyExists,
    CallFailed,
    EndpointUnreachable,
    IamdslError,
    NoCredentials,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SERVER_FAULT = 500
"""From this HTTP status on, a failed call may still have taken effect."""
NO_ANSWER = "ResponseParserError"
"""The code of a response that cannot be parsed."""
_DENIED = frozenset({"AccessDenied", "AccessDeniedException", "UnauthorizedOperation"})
UNDER_WAY = "StillUnderWay"
"""The code of an operation that AWS had not finished when its status was last read."""
NO_DETAIL_CODES = _DENIED | {NO_ANSWER}
"""Codes of errors that say nothing about the requested object."""
_INVALID_CREDENTIALS = frozenset(
    {
        "ExpiredToken",
        "ExpiredTokenException",
        "InvalidClientTokenId",
        "SignatureDoesNotMatch",
        "UnrecognizedClientException",
        "IncompleteSignature",
    }
)
_ALREADY_EXISTS = frozenset({"EntityAlreadyExists", "FeatureEnabled"})
NOT_FOUND_CODES = frozenset({"NoSuchEntity", "FeatureDisabled"})
"""Codes of errors that mean the object does not exist."""

REMOVE_DEPENDENTS_HINT = (
    "remove that first, or delete it too: deploy(…, force_destroy=True), destroy(force=True) "
    "or `iamdsl destroy --force`"
)
"""What to do if an object to be deleted has policies or keys added outside iamdsl."""

GIVE_BACK_HINT = (
    "undo the change that IAM cannot make in place (`path` or `description`, for example), or let "
    "the run remove them and give them back: deploy(…, force_destroy=True)"
)
"""What to do if an object to be replaced is held by others."""

_ADVICE: Mapping[str, str] = {
    "ServiceAccessNotEnabled": "enable trusted access for IAM in AWS Organizations: `aws "
    "organizations enable-aws-service-access --service-principal iam.amazonaws.com`",
    "AccountNotManagementOrDelegatedAdministrator": "deploy it to the organization's "
    "management account, or to its delegated administrator account for IAM",
    "CallerIsNotManagementAccount": "deploy it to the organization's management account",
    "OrganizationNotFound": "create an organization with this account as management account "
    "(`aws organizations create-organization`), or deploy to an account in an organization",
    "DeleteConflict": REMOVE_DEPENDENTS_HINT,
    "OrganizationNotInAllFeaturesMode": "enable all features of the organization: "
    "`aws organizations enable-all-features`",
}
"""What to do, by error code, where AWS's message does not say."""

CREATE_CLIENT = "(creating a client)"
"""Given in place of an operation while a client is created."""

_UNKNOWN_CALLER = "the caller"


@contextmanager
def translate_errors(service: str, operation: str, caller: str = _UNKNOWN_CALLER) -> Iterator[None]:
    """Within the block, raise errors of iamdsl instead of botocore's.

    No error contains a request or a response body. Raises `NoCredentials`,
    `EndpointUnreachable`, `AccessDenied`, `AlreadyExists` or another `CallFailed`, and
    `AccountError` for a call that cannot be sent.
    """
    import botocore.exceptions as boto_errors
    from botocore.parsers import ResponseParserError

    try:
        yield
    except IamdslError:
        raise
    except boto_errors.ClientError as error:
        raise _error_of_response(error.response, service, operation, caller) from None
    except (
        boto_errors.NoCredentialsError,
        boto_errors.PartialCredentialsError,
        boto_errors.CredentialRetrievalError,
        boto_errors.ProfileNotFound,
        boto_errors.SSOError,
        boto_errors.TokenRetrievalError,
        boto_errors.NoAuthTokenError,
    ) as error:
        raise NoCredentials(
            "there are no AWS credentials to use",
            why=str(error),
            next_step="set AWS_PROFILE, or run `aws configure` or `aws sso login`; "
            "to try without an account, run `iamdsl demo`",
        ) from None
    except (boto_errors.HTTPClientError, boto_errors.ConnectionError) as error:
        unsent = (
            boto_errors.EndpointConnectionError,
            boto_errors.ConnectTimeoutError,
            boto_errors.SSLError,
        )
        raise EndpointUnreachable(
            f"no response to {service}:{operation}",
            sent=not isinstance(error, unsent),
            why=str(error),
            next_step="check the network, the region, and AWS_ENDPOINT_URL if it is set",
        ) from None
    except ResponseParserError:
        raise CallFailed(
            f"the response to {service}:{operation} cannot be parsed",
            code=NO_ANSWER,
            operation=operation,
            status=SERVER_FAULT,
            next_step="check AWS_ENDPOINT_URL: an emulator may not support this operation",
        ) from None
    except boto_errors.ParamValidationError as error:
        # Botocore's message quotes the values, which may be secret.
        raise CallFailed(
            f"{service}:{operation} was not sent: a parameter is invalid",
            code="ParamValidation",
            operation=operation,
            why=type(error).__name__,
        ) from None
    except (boto_errors.BotoCoreError, ValueError) as error:
        raise AccountError(
            f"a client for {service} cannot be created"
            if operation == CREATE_CLIENT
            else f"{service}:{operation} could not be sent",
            why=str(error),
            next_step="check the AWS settings: profile, region, endpoint",
        ) from None


def base_code(code: str) -> str:
    """Return an error code without `Exception`, which newer operations append."""
    return code.removesuffix("Exception")


def _error_of_response(
    response: dict[str, Any], service: str, operation: str, caller: str
) -> IamdslError:
    error = response.get("Error", {})
    code = str(error.get("Code", "Unknown"))
    message = str(error.get("Message", "")).strip()
    meta = response.get("ResponseMetadata", {})
    status = int(meta.get("HTTPStatusCode", 400))
    what = f"{service}:{operation} was refused: {code}"
    details: dict[str, Any] = {"code": code, "operation": operation, "status": status}
    if code in _INVALID_CREDENTIALS:
        return NoCredentials(
            f"AWS does not accept the credentials ({code})",
            why=message,
            next_step="renew them: `aws sso login`, or create new access keys",
        )
    if code in _DENIED:
        return _access_denied(message, what, f"{service}:{operation}", caller, details)
    if code in _ALREADY_EXISTS:
        return AlreadyExists(
            what,
            why=message,
            retried=int(meta.get("RetryAttempts", 0)) > 0,
            next_step="choose another name, or delete the existing object",
            **details,
        )
    return CallFailed(what, why=message, next_step=_ADVICE.get(base_code(code)), **details)


def _access_denied(
    message: str, what: str, action: str, caller: str, details: Mapping[str, Any]
) -> AccessDenied:
    """Return the error of a denied call, with what AWS says about the missing permission."""
    denial = DenialDetails.read(message)
    if denial is not None:
        reason = denial.because or "AWS does not say which policy decided"
        why = reason.removeprefix("because ")
        return AccessDenied(denial.what, why=why, next_step=denial.next_step, **details)
    return AccessDenied(
        what,
        why=message or f"{caller} is not allowed to call it",
        next_step=f"allow {action} for {caller}",
        **details,
    )
