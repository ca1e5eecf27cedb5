"""A request in, a response out: IAM and STS of one account, one request at a time."""

from __future__ import annotations

import functools
import threading
import uuid
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.callers import caller_of
from iamdsl.emulator.account.operation import HANDLERS, ApiCaller, Handler, OperationRequest
from iamdsl.emulator.account.state import AccountState
from iamdsl.emulator.operations import (  # noqa: F401 - each registers what it answers
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
from iamdsl.emulator.operations.service_linked_roles import settle
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
_LATE = ("Get", "List", "Simulate")
"""How operations begin that are answered from what the whole of AWS has heard of."""
_XML = {"Content-Type": "text/xml"}


@functools.cache
def service_model(service: str) -> Any:
    """Botocore's model of a service."""
    return isolated_session().get_service_model(service)


def handled_operations(service: str = "iam") -> frozenset[str]:
    """The operations that are answered here."""
    return frozenset(_HANDLERS[service])


def _operation(result: Any, operation: str) -> Any:
    if operation not in result.operation_names:
        raise ApiError(
            "InvalidAction",
            f"Could not find operation {operation} for version {result.api_version}",
        )
    return result.operation_model(operation)


class IamService:
    """The IAM and STS of one account."""

    def __init__(
        self,
        account: str,
        partition: str,
        quotas: Mapping[str, int],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        authorizer: Authorizer | None = None,
    ) -> None:
        """Begin empty; without an authorizer everybody is an administrator."""
        self.state: AccountState = AccountState(account=account, partition=partition, quotas=quotas)
        self.delay: timedelta = timedelta(0)
        self.late_writes = False
        self.page_limit: int | None = None
        self._authorizer = authorizer
        self._clock = clock
        self._lock = threading.RLock()
        self._history: list[tuple[datetime, AccountState]] = []

    def answer(self, service: str, body: bytes, key: str = "") -> Response:
        """Answer one request, signed with an access key; never raises for what a caller did."""
        matched = service_model(service)
        space = matched.metadata.get("xmlNamespace", "")
        request_id = str(uuid.uuid4())
        form = read_form(body)
        operation = str(form.get("Action", ""))
        try:
            shape = _operation(matched, operation)
            given = {} if shape.input_shape is None else read_structure(shape.input_shape, form)
            constraints.check(shape.input_shape, given)
            with self._lock:
                result = self._dispatch(service, operation, given, key)
            page(shape.output_shape, given, result, self.page_limit)
        except ApiError as refusal:
            status = self.status(service, refusal.code)
            text = write_error(space, refusal.code, refusal.message, status, request_id)
            return status, _XML, text
        return 200, _XML, write_response(shape, result, request_id)

    def occupy(self, role: str, arns: tuple[str, ...]) -> None:
        """What uses a service-linked role from now on."""
        with self._lock:
            self.state.occupied[role] = arns

    def refuse(self, service: str, code: str, message: str) -> Response:
        """An error on order."""
        status = self.status(service, code)
        space = service_model(service).metadata.get("xmlNamespace", "")
        return status, _XML, write_error(space, code, message, status, str(uuid.uuid4()))

    def status(self, service: str, code: str) -> int:
        """The HTTP status of an error code, from the model; 400 for those of all services."""
        shape = service_model(service).shape_for_error_code(code)
        if shape is None:
            return _STATUS.get(code, 400)
        return int(shape.metadata.get("error", {}).get("httpStatusCode", 400))

    def _dispatch(
        self, service: str, operation: str, given: Mapping[str, Any], key: str
    ) -> dict[str, Any]:
        handler = _HANDLERS[service].get(operation)
        if handler is None:
            raise ApiError(
                "NotImplemented", f"the account inside the process does not answer {operation}"
            )
        now = self._clock()
        settle(self.state, now)
        seen = self._visible_state(now)
        reads = operation.startswith(_LATE)
        before = self.state.copy() if self.delay and not reads else None
        request = OperationRequest(
            operation=operation,
            parameters=given,
            state=seen if reads and service == "iam" else self.state,
            visible_state=seen,
            now=now,
            caller=self._caller(key, now),
        )
        if self._authorizer is not None:
            self._authorizer.authorize(service, request)
        if self.late_writes and not reads and seen is not self.state:
            _check_visible(handler, attrs.evolve(request, state=seen.copy()))
        result = handler(request)
        if before is not None:
            self._history.append((now, before))
        return result

    def _visible_state(self, now: datetime) -> AccountState:
        """The state that the whole of AWS has heard of: as it was `delay` ago."""
        self._history = [(end, state) for end, state in self._history if end > now - self.delay]
        return self._history[0][1] if self._history else self.state

    def _caller(self, key: str, now: datetime) -> ApiCaller:
        if self._authorizer is not None:
            return self._authorizer.caller(self.state, key, now)
        everybody = ApiCaller(arn=self.state.arn("user", "/", "in-process"), id="AIDAINPROCESS")
        return caller_of(self.state, key) or everybody


def _check_visible(handler: Handler, elsewhere: OperationRequest) -> None:
    """Refuse a write where not even the objects it names have been heard of."""
    try:
        handler(elsewhere)
    except ApiError as refusal:
        if refusal.code == "NoSuchEntity":
            raise


_STATUS: Mapping[str, int] = {
    "AccessDenied": 403,
    "ExpiredToken": 403,
    "InternalFailure": 500,
    "InvalidClientTokenId": 403,
    "NotImplemented": 501,
    "ServiceUnavailable": 503,
}
"""HTTP statuses of errors that no service's model names; the others have 400."""
