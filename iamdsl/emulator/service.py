"""The IAM and STS endpoints of one account: requests in, responses out, one at a time."""

from __future__ import annotations

import functools
import threading
import uuid
from datetime import UTC, datetime, timedelta
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.callers import caller_of
from iamdsl.emulator.account.operation import HANDLERS, ApiCaller, Handler, OperationRequest
from iamdsl.emulator.account.state import AccountState
from iamdsl.emulator.operations import (  # noqa: F401 - each registers its handlers
    access_keys,
    account_settings,
    attachments,
    boundaries,
    details,
    groups,
    inline,
    instance_profiles,
    login_profiles,
    mfa_devices,
    oidc_providers,
    passwords,
    policies,
    reports,
    roles,
    saml_providers,
    server_certificates,
    service_credentials,
    signing_certificates,
    ssh_keys,
    tag_operations,
    users,
    versions,
)
from iamdsl.emulator.operations.security_tokens import STS
from iamdsl.emulator.operations.service_linked_roles import finish_deletions
from iamdsl.emulator.protocol import (
    constraints,
)
from iamdsl.emulator.protocol.botocore_session import isolated_session
from iamdsl.emulator.protocol.pagination import page
from iamdsl.emulator.protocol.query_protocol import (
    read_form,
    read_structure,
    write_error,
    write_response,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.emulator.enforcement.authorizer import Authorizer
    from iamdsl.emulator.protocol.response import Response


_HANDLERS: Mapping[str, Mapping[str, Handler]] = {"iam": HANDLERS, "sts": STS}
_READS = ("Get", "List", "Simulate")
"""Prefixes of operations that are answered from the visible, possibly delayed, state."""
_XML = {"Content-Type": "text/xml"}


@functools.cache
def service_model(service: str) -> Any:
    """Return botocore's model of a service."""
    return isolated_session().get_service_model(service)


def handled_operations(service: str = "iam") -> frozenset[str]:
    """Return the names of the operations that have a handler."""
    return frozenset(_HANDLERS[service])


def _operation(model: Any, operation: str) -> Any:
    if operation not in model.operation_names:
        raise ApiError(
            "InvalidAction",
            f"Could not find operation {operation} for version {model.api_version}",
        )
    return model.operation_model(operation)


class IamService:
    """IAM and STS of one account."""

    def __init__(
        self,
        account: str,
        partition: str,
        quotas: Mapping[str, int],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        authorizer: Authorizer | None = None,
    ) -> None:
        """Make an empty account; without an authorizer every caller is an administrator."""
        self.state: AccountState = AccountState(account=account, partition=partition, quotas=quotas)
        self.delay: timedelta = timedelta(0)
        self.late_writes = False
        self.page_limit: int | None = None
        self._authorizer = authorizer
        self._clock = clock
        self._lock = threading.RLock()
        self._history: list[tuple[datetime, AccountState]] = []

    def answer(self, service: str, body: bytes, key: str = "") -> Response:
        """Return the response to one request, signed with an access key.

        Errors of the caller become error responses; they are not raised.
        """
        model = service_model(service)
        space = model.metadata.get("xmlNamespace", "")
        request_id = str(uuid.uuid4())
        form = read_form(body)
        operation = str(form.get("Action", ""))
        try:
            shape = _operation(model, operation)
            parameters = (
                {} if shape.input_shape is None else read_structure(shape.input_shape, form)
            )
            constraints.check(shape.input_shape, parameters)
            with self._lock:
                result = self._dispatch(service, operation, parameters, key)
            page(shape.output_shape, parameters, result, self.page_limit)
        except ApiError as error:
            status = self.status(service, error.code)
            text = write_error(space, error.code, error.message, status, request_id)
            return status, self._headers(), text
        return 200, self._headers(), write_response(shape, result, request_id)

    def occupy(self, role: str, arns: tuple[str, ...]) -> None:
        """Set the ARNs of the resources that use a service-linked role."""
        with self._lock:
            self.state.occupied[role] = arns

    def refuse(self, service: str, code: str, message: str) -> Response:
        """Return an error response for an injected fault."""
        status = self.status(service, code)
        space = service_model(service).metadata.get("xmlNamespace", "")
        text = write_error(space, code, message, status, str(uuid.uuid4()))
        return status, self._headers(), text

    def status(self, service: str, code: str) -> int:
        """Return the HTTP status of an error code as the API model states it; else 400."""
        shape = service_model(service).shape_for_error_code(code)
        if shape is None:
            return _STATUS.get(code, 400)
        return int(shape.metadata.get("error", {}).get("httpStatusCode", 400))

    def _headers(self) -> dict[str, str]:
        """Return the headers of a response: its type, and its date by the account's clock."""
        return {**_XML, "Date": formatdate(self._clock().timestamp(), usegmt=True)}

    def _dispatch(
        self, service: str, operation: str, parameters: Mapping[str, Any], key: str
    ) -> dict[str, Any]:
        handler = _HANDLERS[service].get(operation)
        if handler is None:
            raise ApiError(
                "NotImplemented", f"the in-process account does not implement {operation}"
            )
        now = self._clock()
        finish_deletions(self.state, now)
        visible_state = self._visible_state(now)
        reads = operation.startswith(_READS)
        before = self.state.copy() if self.delay and not reads else None
        request = OperationRequest(
            operation=operation,
            parameters=parameters,
            state=visible_state if reads and service == "iam" else self.state,
            visible_state=visible_state,
            now=now,
            caller=self._caller(key, now),
        )
        if self._authorizer is not None:
            self._authorizer.authorize(service, request)
        if self.late_writes and not reads and visible_state is not self.state:
            _check_visible(handler, attrs.evolve(request, state=visible_state.copy()))
        result = handler(request)
        if before is not None:
            self._history.append((now, before))
        return result

    def _visible_state(self, now: datetime) -> AccountState:
        """Return the state that reads see: the account as it was `delay` ago."""
        self._history = [(end, state) for end, state in self._history if end > now - self.delay]
        return self._history[0][1] if self._history else self.state

    def _caller(self, key: str, now: datetime) -> ApiCaller:
        if self._authorizer is not None:
            return self._authorizer.caller(self.state, key, now)
        administrator = ApiCaller(arn=self.state.arn("user", "/", "in-process"), id="AIDAINPROCESS")
        return caller_of(self.state, key) or administrator


def _check_visible(handler: Handler, request: OperationRequest) -> None:
    """Raise `ApiError` if a write names objects that are not visible yet."""
    try:
        handler(request)
    except ApiError as error:
        if error.code == "NoSuchEntity":
            raise


_STATUS: Mapping[str, int] = {
    "AccessDenied": 403,
    "ExpiredToken": 403,
    "InternalFailure": 500,
    "InvalidClientTokenId": 403,
    "NotImplemented": 501,
    "ServiceUnavailable": 503,
}
"""HTTP statuses of error codes that the API models do not declare; all others are 400."""
