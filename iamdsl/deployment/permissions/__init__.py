"""What a run may have to call, as a policy.

- `document`: the policy of a plan
- `authorization`: by which actions a call is allowed
- `whereabouts`: on which ARNs
"""

from __future__ import annotations

from iamdsl.deployment.permissions.document import permissions

__all__ = ["permissions"]
