"""Read single objects of an account by name, without changing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from iamdsl.client.invocation import pages, read
from iamdsl.errors import ResourceError
from iamdsl.origin import here
from iamdsl.snapshot import credential_lookup, principal_reads
from iamdsl.snapshot.authorization_details import (
    read_access_keys,
    read_document,
    read_instance_profile,
)
from iamdsl.snapshot.lookup_records import FoundGroup, FoundRole
from iamdsl.snapshot.not_found import LARGE_PAGE, RequireExisting, name_matcher, not_found_error
from iamdsl.snapshot.policy_search import find_policy
from iamdsl.snapshot.principal_reads import as_listed_entity
from iamdsl.snapshot.session_context import SessionContext, read_session_context
from iamdsl.snapshot.simulation import context_entries, document_text_for, simulate_principal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.client import Account
    from iamdsl.snapshot.lookup_records import (
        AttachedPolicy,
        FoundOidcProvider,
        FoundPolicy,
        FoundSamlProvider,
        FoundServerCertificate,
        FoundSshKey,
        ListedEntity,
        OutboundFederation,
    )
    from iamdsl.snapshot.records import (
        Document,
        ObservedAccessKey,
        ObservedInstanceProfile,
        ObservedUser,
    )
    from iamdsl.snapshot.simulation import AnyDocument, ContextValues, SimulationResult


class AccountView:
    """Read-only view of an account: `AccountView(AwsAccount()).role("deployer")`.

    Each method calls AWS again and changes nothing. For an object that does not exist it
    raises `UnknownName` with the nearest existing name, for which it lists the names with one
    more call. Each method may raise `AccessDenied` or another `CallFailed`, `NoCredentials`
    and `EndpointUnreachable`. The calls given are those of IAM's API; the first one also
    reads the caller's identity (STS GetCallerIdentity).
    """

    def __init__(self, account: Account) -> None:
        """View an account: `AwsAccount()`, or the in-process emulator."""
        self._account = account

    def __repr__(self) -> str:
        return f"AccountView({self._account!r})"

    def user(self, name: str) -> ObservedUser:
        """Return a user with policies, groups, permissions boundary and tags.

        Raises `UnknownName` if it does not exist.

        4 calls and one for each inline policy: GetUser, ListUserPolicies, GetUserPolicy,
        ListAttachedUserPolicies, ListGroupsForUser.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html
        """
        result = principal_reads.read_user_single(self._account, name)
        if result is None:
            raise not_found_error(self._account, "User", name)
        return result

    def users(
        self, path_prefix: str = "/", name_regex: str | None = None
    ) -> tuple[ListedEntity, ...]:
        """Return the users under a path whose names match a regular expression anywhere.

        Raises `ResourceError` for an invalid expression. ListUsers: one call per 1000 users.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html
        """
        return self._list("User", path_prefix, name_regex)

    def group(self, name: str) -> FoundGroup:
        """Return a group with its policies and all its members.

        Raises `UnknownName` if it does not exist.

        3 calls and one for each inline policy: GetGroup (a call per 1000 members),
        ListGroupPolicies, GetGroupPolicy, ListAttachedGroupPolicies.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html
        """
        result = principal_reads.read_group_with_members(self._account, name)
        if result is None:
            raise not_found_error(self._account, "Group", name)
        group, members = result
        return FoundGroup(group, tuple(as_listed_entity(user, "User") for user in members))

    def role(self, name: str) -> FoundRole:
        """Return a role with trust policy, policies, settings, boundary, tags and last use.

        Raises `UnknownName` if it does not exist.

        4 calls and one for each inline policy: GetRole, ListRolePolicies, GetRolePolicy,
        ListAttachedRolePolicies, ListInstanceProfilesForRole.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
        """
        with RequireExisting(self._account, "Role", name):
            answer = read(self._account, "iam", "GetRole", {"RoleName": name})
            role = principal_reads.complete_role(self._account, answer)
        last_used = answer["Role"].get("RoleLastUsed") or {}
        return FoundRole(role, last_used.get("LastUsedDate"), last_used.get("Region"))

    def roles(
        self, path_prefix: str = "/", name_regex: str | None = None
    ) -> tuple[ListedEntity, ...]:
        """Return the roles under a path whose names match a regular expression anywhere.

        Raises `ResourceError` for an invalid expression. ListRoles: one call per 1000 roles.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html
        """
        return self._list("Role", path_prefix, name_regex)

    def role_policies(self, role: str) -> Mapping[str, Document]:
        """Return a role's inline policies by name.

        Raises `UnknownName` if the role does not exist. ListRolePolicies, and one
        GetRolePolicy for each policy.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html
        """
        with RequireExisting(self._account, "Role", role):
            inline = principal_reads.read_inline(self._account, "Role", role)
        return {policy["PolicyName"]: read_document(policy["PolicyDocument"]) for policy in inline}

    def role_policy_attachments(
        self, role: str, path_prefix: str = "/"
    ) -> tuple[AttachedPolicy, ...]:
        """Return the managed policies under a path that are attached to a role.

        Raises `UnknownName` if the role does not exist. ListAttachedRolePolicies: one call per
        page.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html
        """
        with RequireExisting(self._account, "Role", role):
            return principal_reads.read_attached(self._account, "Role", role, path_prefix)

    def policy(self, name_or_arn: str, *, path_prefix: str | None = None) -> FoundPolicy:
        """Return a customer managed or AWS managed policy: default version, settings, usage.

        2 calls by ARN: GetPolicy, GetPolicyVersion of the default version. A name is looked
        up first, among the policies under `path_prefix` if given: ListPolicies, one call per
        1000 policies, of which AWS has more than a thousand. Raises `UnknownName` if there is
        no such policy, and `ResourceError` if the account and AWS both have one of that name.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html
        """
        return find_policy(self._account, name_or_arn, path_prefix)

    def instance_profile(self, name: str) -> ObservedInstanceProfile:
        """Return an instance profile with its role and tags.

        Raises `UnknownName` if it does not exist. One call: GetInstanceProfile.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html
        """
        arguments = {"InstanceProfileName": name}
        with RequireExisting(self._account, "InstanceProfile", name):
            answer = read(self._account, "iam", "GetInstanceProfile", arguments)
            return read_instance_profile(answer)

    def instance_profiles(self, role: str) -> tuple[ListedEntity, ...]:
        """Return the instance profiles that contain a role.

        Raises `UnknownName` if the role does not exist. ListInstanceProfilesForRole: one call
        per page.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html
        """
        with RequireExisting(self._account, "Role", role):
            profiles = principal_reads.list_all(
                self._account, "ListInstanceProfilesForRole", "InstanceProfiles", RoleName=role
            )
            return tuple(as_listed_entity(profile, "InstanceProfile") for profile in profiles)

    def access_keys(self, user: str) -> tuple[ObservedAccessKey, ...]:
        """Return a user's access keys, without their secrets.

        Raises `UnknownName` if the user does not exist. ListAccessKeys: one call per page.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html
        """
        with RequireExisting(self._account, "User", user):
            return read_access_keys(
                pages(self._account, "iam", "ListAccessKeys", {"UserName": user})
            )

    def account_alias(self) -> str | None:
        """Return the account's alias, or None if it has none.

        One call: ListAccountAliases.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccountAliases.html
        """
        answers = pages(self._account, "iam", "ListAccountAliases", {})
        return next((alias for page in answers for alias in page["AccountAliases"]), None)

    def open_id_connect_provider(self, url_or_arn: str) -> FoundOidcProvider:
        """Return an OpenID Connect provider by its URL, with or without https://, or its ARN.

        Raises `UnknownName` if it does not exist. One call: GetOpenIDConnectProvider.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html
        """
        return credential_lookup.find_oidc_provider(self._account, url_or_arn)

    def saml_provider(self, name_or_arn: str) -> FoundSamlProvider:
        """Return a SAML provider by its name or ARN.

        Raises `UnknownName` if it does not exist. One call: GetSAMLProvider.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetSAMLProvider.html
        """
        return credential_lookup.find_saml_provider(self._account, name_or_arn)

    def server_certificate(
        self,
        name: str | None = None,
        *,
        name_prefix: str | None = None,
        path_prefix: str = "/",
        latest: bool = False,
    ) -> FoundServerCertificate:
        """Return a server certificate by its name, or by prefixes of its name and path.

        With `latest`, the one of several that expires last. Raises `UnknownName` if there is
        none, and `ResourceError` for several without `latest`, or unless exactly one of `name`
        and `name_prefix` is given. One call: GetServerCertificate; for a prefix also
        ListServerCertificates, one call per page.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServerCertificate.html
        """
        if name is not None and name_prefix is None:
            return credential_lookup.find_server_certificate(self._account, name)
        if name is None and name_prefix is not None:
            return credential_lookup.search_server_certificate(
                self._account, name_prefix, path_prefix, latest=latest
            )
        raise ResourceError(
            "a server certificate needs either a name or a name_prefix",
            where=here(),
            why="neither is given" if name is None else "both are given",
        )

    def session_context(self, arn: str | None = None) -> SessionContext:
        """Return the role that was assumed for a session's ARN, by default the caller's own.

        If the role cannot be read, its ARN is given without its path, and `exact` is False.
        Raises `InvalidArn` for an ARN that is not a user, role or session. One call: GetRole,
        and only for a session of a role in this account.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
        """
        return read_session_context(self._account, arn)

    def user_ssh_key(
        self, user: str, key_id: str, encoding: Literal["SSH", "PEM"] = "SSH"
    ) -> FoundSshKey:
        """Return a user's public SSH key, in the format of OpenSSH (`SSH`) or as `PEM`.

        Raises `UnknownName` if the user or the key does not exist. One call: GetSSHPublicKey.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetSSHPublicKey.html
        """
        return credential_lookup.find_ssh_key(self._account, user, key_id, encoding)

    def outbound_web_identity_federation(self) -> OutboundFederation:
        """Return whether outbound web identity federation is enabled, and its issuer.

        If it is, principals can get tokens for external services. One call:
        GetOutboundWebIdentityFederationInfo.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOutboundWebIdentityFederationInfo.html
        """
        return credential_lookup.read_outbound_federation(self._account)

    def simulate(  # noqa: PLR0913 - the simulator has this many parameters
        self,
        principal_arn: str,
        actions: Iterable[str],
        resources: Iterable[str] = ("*",),
        *,
        context: Mapping[str, ContextValues] | None = None,
        policies: Iterable[AnyDocument] = (),
        boundary: Iterable[AnyDocument] = (),
        resource_policy: AnyDocument | None = None,
        caller_arn: str | None = None,
        resource_owner: str | None = None,
        handling: str | None = None,
    ) -> tuple[SimulationResult, ...]:
        """Run AWS's policy simulator for a user, group or role.

        Returns a result for each action and resource. `policies` are evaluated as further
        policies of the principal, `boundary` as its permissions boundary. `context` has
        condition keys with one value or several. With `resource_policy`, give a user as
        `caller_arn` unless the principal is a user; `resource_owner` is the ARN of an account,
        `handling` an EC2 scenario. SimulatePrincipalPolicy: one call per page. Raises
        `UnknownName` if the principal does not exist, and `UnboundArn` for a policy with an
        ARN whose account or partition is not known.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
        """
        account = self._account
        arguments = {
            "PolicySourceArn": principal_arn,
            "ActionNames": list(actions),
            "ResourceArns": list(resources),
            "ContextEntries": context_entries(context or {}),
            "PolicyInputList": [document_text_for(account, policy) for policy in policies],
            "PermissionsBoundaryPolicyInputList": [
                document_text_for(account, policy) for policy in boundary
            ],
            "ResourcePolicy": resource_policy and document_text_for(account, resource_policy),
            "CallerArn": caller_arn,
            "ResourceOwner": resource_owner,
            "ResourceHandlingOption": handling,
        }
        with RequireExisting(self._account, "user, group or role", principal_arn):
            return simulate_principal(
                account, {name: value for name, value in arguments.items() if value}
            )

    def _list(
        self, noun: str, path_prefix: str, name_regex: str | None
    ) -> tuple[ListedEntity, ...]:
        matches = name_matcher(name_regex)
        listed = principal_reads.list_all(
            self._account, f"List{noun}s", f"{noun}s", PathPrefix=path_prefix, MaxItems=LARGE_PAGE
        )
        return tuple(
            as_listed_entity(entity, noun) for entity in listed if matches(entity[f"{noun}Name"])
        )
