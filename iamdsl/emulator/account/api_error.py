"""A refusal, as IAM words it: an error code and a message."""

from __future__ import annotations


class Refused(Exception):
    """What an operation answers instead of doing what it was asked."""

    def __init__(self, code: str, message: str) -> None:
        """Refuse with an error code of the API and a message for people."""
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


def unknown(what: str, name: str) -> Refused:
    """There is no such user, role or group."""
    return Refused("NoSuchEntity", f"The {what} with name {name} cannot be found.")


def taken(what: str, name: str) -> Refused:
    """There is one of this name already."""
    return Refused("EntityAlreadyExists", f"{what} with name {name} already exists.")


def held(why: str) -> Refused:
    """Something hangs on what is to be deleted."""
    return Refused("DeleteConflict", f"Cannot delete entity, {why}.")


def full(quota: str, limit: int) -> Refused:
    """A quota is reached."""
    return Refused("LimitExceeded", f"Cannot exceed quota for {quota}: {limit}")


def malformed(message: str) -> Refused:
    """A policy document that IAM does not take."""
    return Refused("MalformedPolicyDocument", message)


def wrong(message: str) -> Refused:
    """A parameter that is of the right shape but not one IAM takes."""
    return Refused("ValidationError", message)


def invalid(message: str) -> Refused:
    """A parameter whose value an operation does not take."""
    return Refused("InvalidInput", message)
