"""AWS managed policies by constant: a misspelled one is an error."""

from iamdsl import ManagedPolicy, Role, allow, deploy

with deploy("crosswalk-managed-policy") as session:
    session.add(
        Role("auditor")
        .trusting(allow("sts:AssumeRole").for_own_account())
        .attach(ManagedPolicy.ReadOnlyAccess, ManagedPolicy.SecurityAudit)
    )
