"""Two new roles that trust each other: neither can be created first."""

from iamdsl import Role, allow, deploy
from iamdsl.testing import InProcessAccount

ping = Role("ping")
pong = Role("pong").trusting(allow("sts:AssumeRole").for_role(ping))
with deploy("errors", account=InProcessAccount()) as session:
    session.add(ping.trusting(allow("sts:AssumeRole").for_role(pong)), pong)
