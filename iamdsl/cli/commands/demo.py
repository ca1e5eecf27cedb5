"""`iamdsl demo`: plan, apply and destroy a stack in an emulated account."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from iamdsl.errors import DeploymentError

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.testing import InProcessAccount


@click.command("demo")
def command() -> None:
    """Plan, apply and destroy an example stack, and repair drift on the way.

    It takes a few seconds. Everything happens in an emulated account inside this process: it
    never reads credentials, connects to AWS or writes files.

    \b
    iamdsl demo
    """  # noqa: D301 - click needs the \b character
    from iamdsl.report import drift_lines, plan_lines, show
    from iamdsl.testing import InProcessAccount

    account = InProcessAccount()
    session = _declare(account)

    _title("1. plan: show the changes")
    show(plan_lines(session.plan()))

    _title("2. apply")
    session.apply()
    _say(f"the ARN of user webmaster is {session.outputs['user/webmaster'].arn}")
    _say("the secret of its access key is in the secret sink, and nowhere else")

    _title("3. plan again: nothing to do")
    account.reset_calls()
    second_plan = session.plan()
    show(plan_lines(second_plan))
    count = sum(account.calls.values())
    _say(f"{count} API call{'' if count == 1 else 's'}, all of them reads")
    _expect(second_plan.is_empty, "the second plan should be empty")

    _title("4. drift: somebody weakens a policy outside iamdsl")
    _say('policy "developers" now allows ec2:*, not ec2:Describe*; user "mary" has left the group')
    _weaken(account)
    drift = session.drift()
    show(drift_lines(drift))
    _expect(drift.found, "the drift should be found")

    _title("5. apply repairs the drift, with no more calls than needed")
    account.reset_calls()
    session.apply()
    _expect(
        sum(account.writes.values()) == len(drift.changes[0].differences),
        "each difference should take one call",
    )
    _expect(session.plan().is_empty, "the plan should be empty again")

    _title("6. destroy")
    session.destroy()
    details = account.client("iam").get_account_authorization_details(
        Filter=["User", "Role", "Group", "LocalManagedPolicy"]
    )
    lists = ("UserDetailList", "RoleDetailList", "GroupDetailList", "Policies")
    _expect(not any(details[name] for name in lists), "the account should be empty")
    _say("the account is empty again")


def _declare(account: InProcessAccount) -> DeploymentSession:
    from iamdsl import (
        AccessKey,
        Group,
        InstanceProfile,
        ManagedPolicy,
        Role,
        User,
        allow,
        deploy,
    )
    from iamdsl.scripting.progress import ShowProgress

    session = deploy(
        "webmaster",
        account=account,
        observer=ShowProgress(sys.stdout, plans=False),
        workers=1,  # so that the order of the output is always the same
    )
    # origin=None: no line of the user's code declares these resources.
    describe = allow("ec2:Describe*").on("*")
    webmaster, jane, mary = session.add(
        User("webmaster", path="/system/", origin=None).tagged(Name="webmaster"),
        User("jane", origin=None),
        User("mary", origin=None),
    )
    role = (
        Role("my-role", origin=None)
        .trusting(allow("sts:AssumeRole").for_service("ec2"))
        .attach(ManagedPolicy.ReadOnlyAccess)
    )
    session.add(
        AccessKey(webmaster, origin=None),
        Group("devs", path="/users/", origin=None)
        .with_inline("developers", describe)
        .with_members(jane, mary),
        role,
        InstanceProfile("instance-profile", role=role, origin=None),
    )
    return session


def _weaken(account: InProcessAccount) -> None:
    from iamdsl import allow, document

    iam = account.client("iam")
    everything = document(allow("ec2:*").on("*")).to_json()
    iam.put_group_policy(GroupName="devs", PolicyName="developers", PolicyDocument=everything)
    iam.remove_user_from_group(GroupName="devs", UserName="mary")


def _title(text: str) -> None:
    click.echo()
    click.secho(text, bold=True)


def _say(text: str) -> None:
    click.echo(f"  {text}")


def _expect(condition: bool, expectation: str) -> None:  # noqa: FBT001 - reads like an assertion
    if not condition:
        raise DeploymentError(f"the demo failed: {expectation}")
