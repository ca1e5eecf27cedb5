"""Text of a policy that speaks of the deployment's own account, before that is known."""

from iamdsl import Role, allow, document

print(document(allow("iam:PassRole").on(Role("app"))).to_json())
