"""Errors of the emulated API: an error code and a message in IAM's own words."""

from __future__ import annotations


class ApiError(Exception):
    """Error response of an operation; nothing was changed."""

    def __init__(self, code: str, message: str) -> None:
        """Make an error from a code of the API and a message for people."""
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


def no_such_entity(what: str, name: str) -> ApiError:
    """Return the error for a user, role or group that does not exist."""
    return ApiError("NoSuchEntity", f"The {what} with name {name} cannot be found.")


def already_exists(what: str, name: str) -> ApiError:
    """Return the error for a name that is already in use."""
    return ApiError("EntityAlreadyExists", f"{what} with name {name} already exists.")


def delete_conflict(why: str) -> ApiError:
    """Return the error for deleting an entity that other entities still depend on."""
    return ApiError("DeleteConflict", f"Cannot delete entity, {why}.")


def limit_exceeded(quota: str, limit: int) -> ApiError:
    """Return the error for an operation that would exceed a quota."""
    return ApiError("LimitExceeded", f"Cannot exceed quota for {quota}: {limit}")


def malformed_policy(message: str) -> ApiError:
    """Return the error for a policy document that IAM rejects."""
    return ApiError("MalformedPolicyDocument", message)


def validation_error(message: str) -> ApiError:
    """Return the error for a parameter of the right type with a value that IAM rejects."""
    return ApiError("ValidationError", message)


def invalid_input(message: str) -> ApiError:
    """Return the error for a parameter value that this operation rejects."""
    return ApiError("InvalidInput", message)
