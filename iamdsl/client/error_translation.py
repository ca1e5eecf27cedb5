"""Botocore's exceptions as ours: what, why, and what to do."""

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
"""From this HTTP status on, a refused call may still have taken effect."""
NO_ANSWER = "ResponseParserError"
"""The code of an answer that cannot be read."""
_DENIED = frozenset({"AccessDenied", "AccessDeniedException", "UnauthorizedOperation"})
UNDER_WAY = "StillUnderWay"
"""The code of what a call began and AWS had not finished when we asked last."""
NO_DETAIL_CODES = _DENIED | {NO_ANSWER}
"""Codes of refusals that say nothing of what was asked about."""
_STALE = frozenset(
    {
        "ExpiredToken",
        "ExpiredTokenException",
        "InvalidClientTokenId",
        "SignatureDoesNotMatch",
        "UnrecognizedClientException",
        "IncompleteSignature",
    }
)
_TAKEN = frozenset({"EntityAlreadyExists", "FeatureEnabled"})
NOT_FOUND_CODES = frozenset({"NoSuchEntity", "FeatureDisabled"})
"""Codes of answers that say there is nothing."""

REMOVE_DEPENDENTS_HINT = (
    "remove that first, or let it go too: deploy(…, force_destroy=True), destroy(force=True) "
    "or `iamdsl destroy --force`"
)
"""What to do where others gave something to an object that is to be deleted."""

_ADVICE: Mapping[str, str] = {
    "ServiceAccessNotEnabled": "let IAM work with AWS Organizations first: `aws "
    "organizations enable-aws-service-access --service-principal iam.amazonaws.com`",
    "AccountNotManagementOrDelegatedAdministrator": "deploy it to the organization's "
    "management account, or to the one that administers IAM for it",
    "CallerIsNotManagementAccount": "deploy it to the organization's management account",
    "OrganizationNotFound": "make an organization of which this account is the first "
    "(`aws organizations create-organization`), or deploy it to one that has one",
    "DeleteConflict": REMOVE_DEPENDENTS_HINT,
    "OrganizationNotInAllFeaturesMode": "turn on all features of the organization: "
    "`aws organizations enable-all-features`",
}
"""What to do about refusals whose own words do not tell."""

_UNKNOWN_CALLER = "the caller"


@contextmanager
def translate_errors(service: str, operation: str, caller: str = _UNKNOWN_CALLER) -> Iterator[None]:
    """Raise our errors instead of botocore's; none carries a request or a response body."""
    import botocore.exceptions as theirs
    from botocore.parsers import ResponseParserError

    try:
        yield
    except IamdslError:
        raise
    except theirs.ClientError as error:
        raise _error_of_response(error.response, service, operation, caller) from None
    except (
        theirs.NoCredentialsError,
        theirs.PartialCredentialsError,
        theirs.CredentialRetrievalError,
        theirs.ProfileNotFound,
        theirs.SSOError,
        theirs.TokenRetrievalError,
        theirs.NoAuthTokenError,
    ) as error:
        raise NoCredentials(
            "there are no AWS credentials to use",
            why=str(error),
            next_step="set AWS_PROFILE, or run `aws configure` or `aws sso login`; "
            "to try without an account, run `iamdsl demo`",
        ) from None
    except (theirs.HTTPClientError, theirs.ConnectionError) as error:
        unsent = (theirs.EndpointConnectionError, theirs.ConnectTimeoutError, theirs.SSLError)
        raise EndpointUnreachable(
            f"no answer to {service}:{operation}",
            sent=not isinstance(error, unsent),
            why=str(error),
            next_step="check the network, the region, and AWS_ENDPOINT_URL if it is set",
        ) from None
    except ResponseParserError:
        raise CallFailed(
            f"{service}:{operation} was answered by what is not AWS's",
            code=NO_ANSWER,
            operation=operation,
            status=SERVER_FAULT,
            next_step="check AWS_ENDPOINT_URL: a stand-in for AWS may not know this operation",
        ) from None
    except theirs.ParamValidationError as error:
        # Its text quotes the values that were given, which may be secret.
        raise CallFailed(
            f"{service}:{operation} was not sent: a parameter is not as the API wants it",
            code="ParamValidation",
            operation=operation,
            why=type(error).__name__,
        ) from None
    except (theirs.BotoCoreError, ValueError) as error:
        raise AccountError(
            f"{service}:{operation} could not be sent",
            why=str(error),
            next_step="check the AWS settings: profile, region, endpoint",
        ) from None


def base_code(code: str) -> str:
    """An error code as the API's reference spells it; its newer operations say `…Exception`."""
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
    if code in _STALE:
        return NoCredentials(
            f"AWS does not accept the credentials ({code})",
            why=message,
            next_step="renew them: `aws sso login`, or new access keys",
        )
    if code in _DENIED:
        return _access_denied(message, what, f"{service}:{operation}", caller, details)
    if code in _TAKEN:
        return AlreadyExists(
            what,
            why=message,
            retried=int(meta.get("RetryAttempts", 0)) > 0,
            next_step="choose another name, or delete what is there",
            **details,
        )
    return CallFailed(what, why=message, next_step=_ADVICE.get(base_code(code)), **details)


def _access_denied(
    message: str, what: str, action: str, caller: str, details: Mapping[str, Any]
) -> AccessDenied:
    """A refusal for want of permission, as far as AWS tells what is missing."""
    denial = DenialDetails.read(message)
    if denial is not None:
        told = denial.because or "AWS does not say which policy decided"
        why = told.removeprefix("because ")
        return AccessDenied(denial.what, why=why, next_step=denial.next_step, **details)
    return AccessDenied(
        what,
        why=message or f"{caller} may not do this",
        next_step=f"allow {action} for {caller}",
        **details,
    )
