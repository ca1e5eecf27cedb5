"""Operations on reports: the credential report, and services last accessed.

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
_MAX_AGE = timedelta(hours=4)
_MAX_SHOWN = 2

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
    """Generate the credential report; it is complete at once."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(_COLUMNS)
    rows.writerow(_root_row(request))
    rows.writerows(_row(request.state, user) for user in request.state.users.values())
    request.state.settings["credential_report"] = (request.now, text.getvalue().encode())
    return {"State": "COMPLETE"}


@handles("GetCredentialReport")
def get_credential_report(request: OperationRequest) -> OperationAnswer:
    """Return the latest credential report; raises `ApiError` if it is over 4 hours old."""
    report = request.state.settings.get("credential_report")
    if report is None:
        raise ApiError(
            "ReportNotPresent", "No report is present. Generate one with GenerateCredentialReport."
        )
    generated, content = report
    if request.now - generated > _MAX_AGE:
        raise ApiError("ReportExpired", "The most recent credential report has expired.")
    return {"Content": content, "ReportFormat": "text/csv", "GeneratedTime": generated}


def _root_row(request: OperationRequest) -> list[str]:
    state = request.state
    # The account's creation time is unknown; it is not later than its first user's.
    created = min((user.created for user in state.users.values()), default=request.now)
    return [
        "<root_account>",
        state.arn("root", "", ""),
        _time(created),
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
        _flag(mfa),
        *_keys(state.credentials_of(state.access_keys, user)),
        *_certificates(state.credentials_of(state.signing_certificates, user)),
    ]


def _keys(keys: list[CredentialRecord]) -> list[str]:
    """Return the columns of two access keys; their last use is not recorded."""
    unused = [_NONE] * 3
    shown = [[*_status_columns(key), *unused] for key in keys[:_MAX_SHOWN]]
    missing = [["false", _NONE, *unused]] * (_MAX_SHOWN - len(shown))
    return [fact for facts in (*shown, *missing) for fact in facts]


def _certificates(certificates: list[CredentialRecord]) -> list[str]:
    shown = [_status_columns(credential) for credential in certificates[:_MAX_SHOWN]]
    missing = [["false", _NONE]] * (_MAX_SHOWN - len(shown))
    return [fact for facts in (*shown, *missing) for fact in facts]


def _status_columns(credential: CredentialRecord) -> list[str]:
    return [_flag(credential.status == "Active"), _time(credential.created)]


def _flag(value: bool) -> str:  # noqa: FBT001 - its only argument
    return "true" if value else "false"


def _time(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


@handles("GenerateServiceLastAccessedDetails")
def generate_last_accessed(request: OperationRequest) -> OperationAnswer:
    """Start a report on one user, group, role or policy; it is complete at once."""
    state, arn = request.state, request["Arn"]
    tables = (state.users, state.groups, state.roles, state.policies)
    arns = {state.arn_of(record) for table in tables for record in table.values()}
    if arn not in arns and not arn.startswith(f"arn:{state.partition}:iam::aws:policy/"):
        raise ApiError("NoSuchEntity", f"The entity with ARN {arn} cannot be found.")
    job = str(uuid.uuid4())
    started = (request.get("Granularity", "SERVICE_LEVEL"), request.now)
    state.settings["access_jobs"] = {**state.settings.get("access_jobs", {}), job: started}
    return {"JobId": job}


@handles("GetServiceLastAccessedDetails")
def get_last_accessed(request: OperationRequest) -> OperationAnswer:
    """Return a report without any service, because accesses are not recorded."""
    kind, started = _job(request)
    return {
        "JobStatus": "COMPLETED",
        "JobType": kind,
        "JobCreationDate": started,
        "JobCompletionDate": started,
        "ServicesLastAccessed": [],
    }


@handles("GetServiceLastAccessedDetailsWithEntities")
def get_last_accessed_entities(request: OperationRequest) -> OperationAnswer:
    """Return a report without any entity, because accesses are not recorded."""
    _, started = _job(request)
    return {
        "JobStatus": "COMPLETED",
        "JobCreationDate": started,
        "JobCompletionDate": started,
        "EntityDetailsList": [],
    }


def _job(request: OperationRequest) -> tuple[str, datetime]:
    job = request["JobId"]
    jobs: dict[str, tuple[str, datetime]] = request.state.settings.get("access_jobs", {})
    if job not in jobs:
        raise ApiError("NoSuchEntity", f"The job with id {job} cannot be found.")
    return jobs[job]
