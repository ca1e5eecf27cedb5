"""A misspelled method."""

from iamdsl import User

User("jane").tagd(team="red")  # type: ignore[attr-defined]
