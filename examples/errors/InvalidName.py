"""A name with a space."""

from iamdsl import User

User("jane doe")
