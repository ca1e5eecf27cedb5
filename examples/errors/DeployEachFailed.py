"""A deployment to two accounts, one of which refuses a call."""

from iamdsl import DeploymentSession, Target, User, deploy_each
from iamdsl.testing import InProcessAccount

ACCOUNTS = {
    "dev": InProcessAccount("111111111111"),
    "prod": InProcessAccount("222222222222"),
}


def build(session: DeploymentSession, target: Target) -> None:
    """Declare the same user in each account, tagged with the target's label."""
    session.add(User("jane").tagged(stage=target.label))


ACCOUNTS["prod"].fail("CreateUser", "AccessDenied")
deploy_each(
    map(Target, ACCOUNTS), build, name="errors", accounts=lambda target: ACCOUNTS[target.label]
)
