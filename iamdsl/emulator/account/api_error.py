"""A refusal, as IAM words it: an error code and a message."""

from __future__ import annotations


class ApiError(Exception):
    """What an operation answers instead of doing what it was asked."""

    def __init__(self, code: str, message: str) -> None:
        """Refuse with an error code of the API and a message for people."""
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


def no_such_entity(what: str, name: str) -> ApiError:
    """There is no such user, role or group."""
    return ApiError("NoSuchEntity", f"The {what} with name {name} cannot be found.")


def already_exists(what: str, name: str) -> ApiError:
    """There is one of this name already."""
    return ApiError("EntityAlreadyExists", f"{what} with name {name} already exists.")


def delete_conflict(why: str) -> ApiError:
    """Something hangs on what is to be deleted."""
    return ApiError("DeleteConflict", f"Cannot delete entity, {why}.")


def limit_exceeded(quota: str, limit: int) -> ApiError:
    """A quota is reached."""
    return ApiError("LimitExceeded", f"Cannot exceed quota for {quota}: {limit}")


def malformed_policy(message: str) -> ApiError:
    """A policy document that IAM does not take."""
    return ApiError("MalformedPolicyDocument", message)


def validation_error(message: str) -> ApiError:
    """A parameter that is of the right shape but not one IAM takes."""
    return ApiError("ValidationError", message)


def invalid_input(message: str) -> ApiError:
    """A parameter whose value an operation does not take."""
    return ApiError("InvalidInput", message)
