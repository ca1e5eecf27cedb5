"""JSON of a policy with an ARN of the deployment's account, before that account is known."""

from iamdsl import Role, allow, document

print(document(allow("iam:PassRole").on(Role("app"))).to_json())
