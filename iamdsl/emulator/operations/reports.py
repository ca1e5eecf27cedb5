"""Reports: the credentials of all users, and which services were last accessed.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
"""

from __future__ import annotations

import csv
import io
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.operation import handles

if TYPE_CHECKING:
    from datetime import datetime

    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.records import CredentialRecord, UserRecord
    from iamdsl.emulator.account.state import AccountState

_NONE = "N/A"
_FRESH = timedelta(hours=4)
_AT_MOST = 2

_KEY = ("active", "last_rotated", "last_used_date", "last_used_region", "last_used_service")
_COLUMNS = (
    "user",
    "arn",
    "user_creation_time",
    "password_enabled",
    "password_last_used",
    "password_last_changed",
    "password_next_rotation",
    "mfa_active",
    *(f"access_key_{number}_{fact}" for number in (1, 2) for fact in _KEY),
    *(f"cert_{number}_{fact}" for number in (1, 2) for fact in ("active", "last_rotated")),
)


@handles("GenerateCredentialReport")
def generate_credential_report(request: OperationRequest) -> OperationAnswer:
    """Write the report of all credentials as they are now; it is ready at once."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(_COLUMNS)
    rows.writerow(_root_row(request))
    rows.writerows(_row(request.state, user) for user in request.state.users.values())
    request.state.settings["credential_report"] = (request.now, text.getvalue().encode())
    return {"State": "COMPLETE"}


@handles("GetCredentialReport")
def get_credential_report(request: OperationRequest) -> OperationAnswer:
    """The report that was generated last, within four hours."""
    report = request.state.settings.get("credential_report")
    if report is None:
        raise ApiError(
            "ReportNotPresent", "No report is present. Generate one with GenerateCredentialReport."
        )
    made, content = report
    if request.now - made > _FRESH:
        raise ApiError("ReportExpired", "The most recent credential report has expired.")
    return {"Content": content, "ReportFormat": "text/csv", "GeneratedTime": made}


def _root_row(request: OperationRequest) -> list[str]:
    state = request.state
    # Nothing tells when the account was made: not after the first of its users.
    made = min((user.created for user in state.users.values()), default=request.now)
    return [
        "<root_account>",
        state.arn("root", "", ""),
        _time(made),
        "not_supported",
        "no_information",
        "not_supported",
        "not_supported",
        "false",
        *_keys([]),
        *_certificates([]),
    ]


def _row(state: AccountState, user: UserRecord) -> list[str]:
    login = state.login_profiles.get(user.id)
    password = ["false", _NONE, _NONE, _NONE]
    if login is not None:
        password = ["true", "no_information", _time(login.created), _NONE]
    mfa = any(device.user == user.id for device in state.mfa_devices.values())
    return [
        user.name,
        state.arn_of(user),
        _time(user.created),
        *password,
        _truth(mfa),
        *_keys(state.credentials_of(state.access_keys, user)),
        *_certificates(state.credentials_of(state.signing_certificates, user)),
    ]


def _keys(keys: list[CredentialRecord]) -> list[str]:
    """Two access keys, or that there are none; when they were used is not kept."""
    unused = [_NONE] * 3
    shown = [[*_state(key), *unused] for key in keys[:_AT_MOST]]
    missing = [["false", _NONE, *unused]] * (_AT_MOST - len(shown))
    return [fact for facts in (*shown, *missing) for fact in facts]


def _certificates(certificates: list[CredentialRecord]) -> list[str]:
    shown = [_state(credential) for credential in certificates[:_AT_MOST]]
    missing = [["false", _NONE]] * (_AT_MOST - len(shown))
    return [fact for facts in (*shown, *missing) for fact in facts]


def _state(owned: CredentialRecord) -> list[str]:
    return [_truth(owned.status == "Active"), _time(owned.created)]


def _truth(it_is: bool) -> str:  # noqa: FBT001 - the only thing it is told
    return "true" if it_is else "false"


def _time(when: datetime) -> str:
    return when.isoformat(timespec="seconds")


@handles("GenerateServiceLastAccessedDetails")
def generate_last_accessed(request: OperationRequest) -> OperationAnswer:
    """Begin a report on one user, group, role or policy; it is ready at once."""
    state, arn = request.state, request["Arn"]
    things = (state.users, state.groups, state.roles, state.policies)
    known = {state.arn_of(thing) for table in things for thing in table.values()}
    if arn not in known and not arn.startswith(f"arn:{state.partition}:iam::aws:policy/"):
        raise ApiError("NoSuchEntity", f"The entity with ARN {arn} cannot be found.")
    job = str(uuid.uuid4())
    begun = (request.get("Granularity", "SERVICE_LEVEL"), request.now)
    state.settings["access_jobs"] = {**state.settings.get("access_jobs", {}), job: begun}
    return {"JobId": job}


@handles("GetServiceLastAccessedDetails")
def get_last_accessed(request: OperationRequest) -> OperationAnswer:
    """A report on accesses, of which this account keeps none."""
    kind, begun = _job(request)
    return {
        "JobStatus": "COMPLETED",
        "JobType": kind,
        "JobCreationDate": begun,
        "JobCompletionDate": begun,
        "ServicesLastAccessed": [],
    }


@handles("GetServiceLastAccessedDetailsWithEntities")
def get_last_accessed_entities(request: OperationRequest) -> OperationAnswer:
    """Who accessed one service: nobody that this account knows of."""
    _, begun = _job(request)
    return {
        "JobStatus": "COMPLETED",
        "JobCreationDate": begun,
        "JobCompletionDate": begun,
        "EntityDetailsList": [],
    }


def _job(request: OperationRequest) -> tuple[str, datetime]:
    job = request["JobId"]
    jobs: dict[str, tuple[str, datetime]] = request.state.settings.get("access_jobs", {})
    if job not in jobs:
        raise ApiError("NoSuchEntity", f"The job with id {job} cannot be found.")
    return jobs[job]
