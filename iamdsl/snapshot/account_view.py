"""Looking at an account, one question at a time, without changing anything in it."""

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
    """What an account holds: `AccountView(AwsAccount()).role("deployer")`.

    Each method asks AWS anew and changes nothing. What is not there is an UnknownName
    with the nearest name there is, for which the names are listed once. Any method may
    raise AccessDenied or another CallFailed, NoCredentials, EndpointUnreachable. Calls
    are those of IAM's API; the caller's identity is one more, asked once for an account.
    """

    def __init__(self, account: Account) -> None:
        """Look at any account: AwsAccount(), or one in the process."""
        self._account = account

    def __repr__(self) -> str:
        return f"AccountView({self._account!r})"

    def user(self, name: str) -> ObservedUser:
        """A user with policies, groups, boundary and tags; raises UnknownName.

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
        """The users under a path whose names hold a match of a regular expression.

        ListUsers, one call for 1000 users. Raises ResourceError for a bad expression.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html
        """
        return self._list("User", path_prefix, name_regex)

    def group(self, name: str) -> FoundGroup:
        """A group with its policies and all its members; raises UnknownName.

        3 calls and one for each inline policy: GetGroup (a call for 1000 members),
        ListGroupPolicies, GetGroupPolicy, ListAttachedGroupPolicies.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html
        """
        result = principal_reads.read_group_with_members(self._account, name)
        if result is None:
            raise not_found_error(self._account, "Group", name)
        group, members = result
        return FoundGroup(group, tuple(as_listed_entity(item, "User") for item in members))

    def role(self, name: str) -> FoundRole:
        """A role with trust, policies, settings, boundary, tags and last use; raises UnknownName.

        4 calls and one for each inline policy: GetRole, ListRolePolicies, GetRolePolicy,
        ListAttachedRolePolicies, ListInstanceProfilesForRole.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
        """
        with RequireExisting(self._account, "Role", name):
            answer = read(self._account, "iam", "GetRole", {"RoleName": name})
            role = principal_reads.complete_role(self._account, answer)
        used = answer["Role"].get("RoleLastUsed") or {}
        return FoundRole(role, used.get("LastUsedDate"), used.get("Region"))

    def roles(
        self, path_prefix: str = "/", name_regex: str | None = None
    ) -> tuple[ListedEntity, ...]:
        """The roles under a path whose names hold a match of a regular expression.

        ListRoles, one call for 1000 roles. Raises ResourceError for a bad expression.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html
        """
        return self._list("Role", path_prefix, name_regex)

    def role_policies(self, role: str) -> Mapping[str, Document]:
        """A role's inline policies by name; raises UnknownName.

        ListRolePolicies, and one GetRolePolicy for each.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html
        """
        with RequireExisting(self._account, "Role", role):
            inline = principal_reads.read_inline(self._account, "Role", role)
        return {item["PolicyName"]: read_document(item["PolicyDocument"]) for item in inline}

    def role_policy_attachments(
        self, role: str, path_prefix: str = "/"
    ) -> tuple[AttachedPolicy, ...]:
        """The managed policies under a path that are attached to a role; raises UnknownName.

        ListAttachedRolePolicies, one call a page.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html
        """
        with RequireExisting(self._account, "Role", role):
            return principal_reads.read_attached(self._account, "Role", role, path_prefix)

    def policy(self, name_or_arn: str, *, path_prefix: str | None = None) -> FoundPolicy:
        """A managed policy, the account's or AWS's: document in force, settings, use.

        2 calls by ARN: GetPolicy, GetPolicyVersion of the default version. A name is looked
        up first, among policies under `path_prefix` if given: ListPolicies, one call for
        1000 policies, of which AWS has more than a thousand. Raises UnknownName, and
        ResourceError when the account and AWS have a policy of that name.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html
        """
        return find_policy(self._account, name_or_arn, path_prefix)

    def instance_profile(self, name: str) -> ObservedInstanceProfile:
        """An instance profile with its role and tags; raises UnknownName.

        One call, GetInstanceProfile.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html
        """
        asked = {"InstanceProfileName": name}
        with RequireExisting(self._account, "InstanceProfile", name):
            return read_instance_profile(read(self._account, "iam", "GetInstanceProfile", asked))

    def instance_profiles(self, role: str) -> tuple[ListedEntity, ...]:
        """The instance profiles that hold a role; raises UnknownName.

        ListInstanceProfilesForRole, one call a page.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html
        """
        with RequireExisting(self._account, "Role", role):
            result = principal_reads.list_all(
                self._account, "ListInstanceProfilesForRole", "InstanceProfiles", RoleName=role
            )
            return tuple(as_listed_entity(item, "InstanceProfile") for item in result)

    def access_keys(self, user: str) -> tuple[ObservedAccessKey, ...]:
        """A user's access keys, without their secrets; raises UnknownName.

        ListAccessKeys, one call a page.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html
        """
        with RequireExisting(self._account, "User", user):
            result = pages(self._account, "iam", "ListAccessKeys", {"UserName": user})
            return read_access_keys(result)

    def account_alias(self) -> str | None:
        """The account's alias, or None when it has none.

        One call, ListAccountAliases.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccountAliases.html
        """
        result = pages(self._account, "iam", "ListAccountAliases", {})
        return next((alias for page in result for alias in page["AccountAliases"]), None)

    def open_id_connect_provider(self, url_or_arn: str) -> FoundOidcProvider:
        """An OpenID Connect provider by its URL, with https:// or without, or its ARN.

        One call, GetOpenIDConnectProvider. Raises UnknownName.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html
        """
        return credential_lookup.find_oidc_provider(self._account, url_or_arn)

    def saml_provider(self, name_or_arn: str) -> FoundSamlProvider:
        """A SAML provider by its name or ARN; raises UnknownName.

        One call, GetSAMLProvider.
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
        """A server certificate by its name, or by how name and path begin.

        One call, GetServerCertificate; by prefix ListServerCertificates before it, one
        call a page. Of several `latest` takes the one that ends last. Raises UnknownName,
        and ResourceError for several without `latest` or for both name and prefix.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServerCertificate.html
        """
        if name is not None and name_prefix is None:
            return credential_lookup.find_server_certificate(self._account, name)
        if name is None and name_prefix is not None:
            return credential_lookup.search_server_certificate(
                self._account, name_prefix, path_prefix, latest=latest
            )
        raise ResourceError(
            "a server certificate is asked for by its name or by a prefix",
            where=here(),
            why="neither is given" if name is None else "both are given",
        )

    def session_context(self, arn: str | None = None) -> SessionContext:
        """Whose session an ARN is, by default the caller's own: the role that was assumed.

        One call, GetRole, and only for a session of a role of this account. A role that
        cannot be read is told by an ARN without path, marked `exact=False`. Raises
        InvalidArn.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
        """
        return read_session_context(self._account, arn)

    def user_ssh_key(
        self, user: str, key_id: str, encoding: Literal["SSH", "PEM"] = "SSH"
    ) -> FoundSshKey:
        """A user's public SSH key as OpenSSH writes it, or as PEM; raises UnknownName.

        One call, GetSSHPublicKey.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetSSHPublicKey.html
        """
        return credential_lookup.find_ssh_key(self._account, user, key_id, encoding)

    def outbound_web_identity_federation(self) -> OutboundFederation:
        """Whether principals may get tokens for services outside, and from which issuer.

        One call, GetOutboundWebIdentityFederationInfo.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOutboundWebIdentityFederationInfo.html
        """
        return credential_lookup.read_outbound_federation(self._account)

    def simulate(  # noqa: PLR0913 - what the simulator can be told
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
        """What AWS says a user, group or role may do: a result for each action and resource.

        `policies` are taken to be the principal's too, `boundary` to be its boundary.
        `context` has condition keys with one value or several. For `resource_policy` name a
        user as `caller_arn` unless the principal is one; `resource_owner` is an account's
        ARN, `handling` a scenario of EC2. SimulatePrincipalPolicy, one call a page. Raises
        UnknownName, and UnboundArn for a policy that stays open.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
        """
        account = self._account
        asked = {
            "PolicySourceArn": principal_arn,
            "ActionNames": list(actions),
            "ResourceArns": list(resources),
            "ContextEntries": context_entries(context or {}),
            "PolicyInputList": [document_text_for(account, policy) for policy in policies],
            "PermissionsBoundaryPolicyInputList": [
                document_text_for(account, item) for item in boundary
            ],
            "ResourcePolicy": resource_policy and document_text_for(account, resource_policy),
            "CallerArn": caller_arn,
            "ResourceOwner": resource_owner,
            "ResourceHandlingOption": handling,
        }
        with RequireExisting(self._account, "user, group or role", principal_arn):
            return simulate_principal(
                account, {name: value for name, value in asked.items() if value}
            )

    def _list(
        self, noun: str, path_prefix: str, name_regex: str | None
    ) -> tuple[ListedEntity, ...]:
        fits = name_matcher(name_regex)
        result = principal_reads.list_all(
            self._account, f"List{noun}s", f"{noun}s", PathPrefix=path_prefix, MaxItems=LARGE_PAGE
        )
        return tuple(as_listed_entity(item, noun) for item in result if fits(item[f"{noun}Name"]))
