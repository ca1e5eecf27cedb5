"""A policy that allows every action, refused by a guard."""

from iamdsl import User, allow, deploy
from iamdsl.deployment.guards import no_wildcard_admin
from iamdsl.testing import InProcessAccount

with deploy("errors", account=InProcessAccount(), guards=[no_wildcard_admin]) as session:
    session.add(User("jane").with_inline("all", allow("*").on("*")))
