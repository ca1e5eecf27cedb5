"""A profile that does not exist."""

from iamdsl import User, deploy

with deploy("errors", profile="no-such-profile") as session:
    session.add(User("jane"))
