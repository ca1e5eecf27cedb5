"""A misspelled keyword."""

from iamdsl import User

User("jane", pth="/people/")  # type: ignore[call-arg]
