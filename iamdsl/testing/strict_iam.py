"""Where moto lets pass what IAM refuses, or forgets what IAM remembers: IAM's own answer."""

from __future__ import annotations

from typing import Any

from moto.core.responses import ActionResult, EmptyResult
from moto.core.serialize import return_if_not_empty
from moto.iam.exceptions import DeleteConflictException
from moto.iam.responses import IamResponse

DEFAULT_PAGE = 100
"""Items GetAccountAuthorizationDetails gives at a time unless MaxItems says otherwise."""

_LISTS = ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies")


class StrictIam(IamResponse):
    """moto's IAM responses, held to IAM's rules."""

    RESPONSE_KEY_PATH_TO_TRANSFORMER = {  # noqa: RUF012 - the base class has it so
        **IamResponse.RESPONSE_KEY_PATH_TO_TRANSFORMER,
        "GetUserResponse.User.PermissionsBoundary": return_if_not_empty,
        "CreateUserResponse.User.PermissionsBoundary": return_if_not_empty,
        "ListUsersResponse.Users.User.PermissionsBoundary": return_if_not_empty,
    }

    def create_user(self) -> ActionResult:
        """Moto forgets a new user's boundary."""
        boundary = self._get_param("PermissionsBoundary")
        if boundary:
            self.backend.get_policy(boundary)
        answer = super().create_user()
        if boundary:
            _bound(answer.result["User"], boundary)
        return answer

    def put_user_permissions_boundary(self) -> ActionResult:
        """Moto does not know this operation."""
        user = self.backend.get_user(self._get_param("UserName"))
        boundary = self._get_param("PermissionsBoundary")
        self.backend.get_policy(boundary)
        _bound(user, boundary)
        return EmptyResult()

    def delete_user_permissions_boundary(self) -> ActionResult:
        """Moto does not know this operation."""
        user: Any = self.backend.get_user(self._get_param("UserName"))
        user.permissions_boundary = None
        return EmptyResult()

    def update_user(self) -> ActionResult:
        """Moto keeps tags by ARN, and loses them when a user is renamed or moved."""
        user = self.backend.get_user(self._get_param("UserName"))
        tags = user.tags or []
        answer = super().update_user()
        self.backend.tagger.tag_resource(user.arn, tags)
        return answer

    def update_role(self) -> ActionResult:
        """Moto wipes a description that is not given."""
        role = self.backend.get_role(self._get_param("RoleName"))
        before = role.description, role.max_session_duration
        answer = super().update_role()
        if self._get_param("Description") is None:
            role.description = before[0]
        if self._get_param("MaxSessionDuration") is None:
            role.max_session_duration = before[1]
        return answer

    def delete_user(self) -> ActionResult:
        """IAM deletes no user that still has credentials or groups."""
        user = self.backend.get_user(self._get_param("UserName"))
        if user.access_keys:
            raise _conflict("must delete access keys first")
        if user.password is not None:
            raise _conflict("must delete login profile first")
        if self.backend.get_groups_for_user(user.name):
            raise _conflict("must remove users from group first")
        if user.mfa_devices:
            raise _conflict("must delete MFA device first")
        if user.ssh_public_keys:
            raise _conflict("must delete SSH public keys first")
        if user.signing_certificates:
            raise _conflict("must delete signing certificates first")
        return super().delete_user()

    def delete_group(self) -> ActionResult:
        """IAM deletes no group that has members or policies."""
        group = self.backend.get_group(self._get_param("GroupName"))
        if group.users:
            raise _conflict("must remove users from group first")
        if group.managed_policies:
            raise _conflict("must detach all policies first")
        if group.policies:
            raise _conflict("must delete policies first")
        return super().delete_group()

    def delete_policy(self) -> ActionResult:
        """IAM deletes no policy that is attached, bounds somebody, or has further versions."""
        policy = self.backend.get_policy(self._get_param("PolicyArn"))
        held = [*self.backend.users.values(), *self.backend.roles.values()]
        holders = [*held, *self.backend.groups.values()]
        if any(policy.arn in holder.managed_policies for holder in holders):
            raise _conflict("must detach policy from all entities first")
        if any(policy.arn in str(getattr(one, "permissions_boundary", "")) for one in held):
            raise _conflict("policy is used as a permissions boundary")
        if len(policy.versions) > 1:
            raise _conflict("must delete all non-default versions first")
        return super().delete_policy()

    def get_account_authorization_details(self) -> ActionResult:
        """Moto gives everything at once, and every AWS managed policy."""
        answer = super().get_account_authorization_details()
        result: dict[str, Any] = answer.result
        filters = self._get_param("Filter", [])
        if filters:
            everything = [(name, item) for name in _LISTS for item in result[name]]
        else:
            everything = [
                (name, item)
                for name in _LISTS
                for item in result[name]
                if name != "Policies" or item.attachment_count or ":aws:policy" not in item.arn
            ]
        size = int(self._get_param("MaxItems") or DEFAULT_PAGE)
        start = int(self._get_param("Marker") or 0)
        page: dict[str, Any] = {name: [] for name in _LISTS}
        for name, item in everything[start : start + size]:
            page[name].append(item if name != "Policies" else _detail(item))
        page["IsTruncated"] = start + size < len(everything)
        if page["IsTruncated"]:
            page["Marker"] = str(start + size)
        return ActionResult(page)


def _detail(policy: Any) -> dict[str, Any]:  # noqa: ANN401 - moto's own class
    """Moto leaves name and id of a policy out."""
    return {
        "PolicyName": policy.name,
        "PolicyId": policy.id,
        "Arn": policy.arn,
        "Path": policy.path,
        "DefaultVersionId": policy.default_version_id,
        "AttachmentCount": policy.attachment_count,
        "PermissionsBoundaryUsageCount": 0,
        "IsAttachable": True,
        "Description": policy.description,
        "CreateDate": policy.create_date,
        "UpdateDate": policy.update_date,
        "PolicyVersionList": policy.versions,
    }


def _bound(user: Any, boundary: str) -> None:  # noqa: ANN401 - moto's own class
    user.permissions_boundary = {
        "PermissionsBoundaryType": "Policy",
        "PermissionsBoundaryArn": boundary,
    }


def _conflict(why: str) -> DeleteConflictException:
    return DeleteConflictException(f"Cannot delete entity, {why}.")
