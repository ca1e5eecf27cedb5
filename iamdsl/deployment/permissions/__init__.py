"""What may a run have to call?

- `policy_builder`: What a run needs: the IAM policy under which a plan can be made and carried
  out, and no more.
- `required_actions`: Which IAM actions a call needs besides the one of its own name, and those
  that undo it.
- `resource_arns`: The ARNs of what a plan is about: those it knows, and patterns for what has no
  known path.
"""

from __future__ import annotations

from iamdsl.deployment.permissions.policy_builder import permissions

__all__ = ["permissions"]
