"""A trust policy for a GitHub Actions workflow on one branch, without stored keys."""

from iamdsl import allow, explain, oidc, trust

github = oidc("token.actions.githubusercontent.com")

# The provider's ARN has the account of the deployment, which is set here with bind().
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
