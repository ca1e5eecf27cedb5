"""Who may assume a role: a workflow of one branch at GitHub, without any stored key."""

from iamdsl import allow, explain, oidc, trust

github = oidc("token.actions.githubusercontent.com")

# The provider is in the account that is deployed to, which only the deployment knows;
# here it is filled in by hand.
policy = trust(
    allow("sts:AssumeRoleWithWebIdentity")
    .for_federated(github)
    .when(
        github.aud.equals("sts.amazonaws.com"),
        github.sub.equals("repo:octo-org/octo-repo:ref:refs/heads/main"),
    )
).bind(account="123456789012")

print(policy.to_json(indent=2))
print(explain(policy))
