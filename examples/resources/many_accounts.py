"""Deploy a baseline to every account of an organization, with values of each account."""

from iamdsl import DeploymentSession, ManagedPolicy, Role, Target, allow, deploy_each
from iamdsl.testing import InProcessAccount

TARGETS = [
    Target(label, account_id=number, values={"owner": owner})
    for label, number, owner in (
        ("sandbox", "111122223333", "everyone"),
        ("web", "222233334444", "web team"),
        ("payments", "333344445555", "payments team"),
    )
]

# For real accounts: assume_role="arn:aws:iam::…:role/…" in each Target, and no `accounts`.
ACCOUNTS = {target.label: InProcessAccount(target.account_id or "") for target in TARGETS}


def build(session: DeploymentSession, target: Target) -> None:
    """Declare a read-only role that the auditors' account may assume."""
    auditor = Role("auditor").trusting(allow("sts:AssumeRole").for_account("999988887777"))
    session.add(auditor.attach(ManagedPolicy.SecurityAudit).tagged(target.values))


outcomes = deploy_each(
    TARGETS, build, name="baseline", accounts=lambda target: ACCOUNTS[target.label]
)
for label, outcome in outcomes.items():
    print(f"{label}: {outcome.state}, {outcome.done} calls")
