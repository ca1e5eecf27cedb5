"""AWS Security Token Service. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssumeRole: _Final[_Action]
"""Write, on role (required). Keys: accounts.google.com:aud, accounts.google.com:sub, aws:RequestTag/${TagKey}, aws:TagKeys, cognito-identity.amazonaws.com:amr, cognito-identity.amazonaws.com:aud, cognito-identity.amazonaws.com:sub, graph.facebook.com:app_id, graph.facebook.com:id, iam:ResourceTag/${TagKey}, saml:namequalifier, saml:sub, saml:sub_type, sts:ExternalId, sts:RoleSessionName, sts:SourceIdentity, sts:TransitiveTagKeys, www.amazon.com:app_id, www.amazon.com:user_id."""
AssumeRoleWithSAML: _Final[_Action]
"""Write, on role (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, saml:aud, saml:cn, saml:commonName, saml:doc, saml:eduorghomepageuri, saml:eduorgidentityauthnpolicyuri, saml:eduorglegalname, saml:eduorgsuperioruri, saml:eduorgwhitepagesuri, saml:edupersonaffiliation, saml:edupersonassurance, saml:edupersonentitlement, saml:edupersonnickname, saml:edupersonorgdn, saml:edupersonorgunitdn, saml:edupersonprimaryaffiliation, saml:edupersonprimaryorgunitdn, saml:edupersonprincipalname, saml:edupersonscopedaffiliation, saml:edupersontargetedid, saml:givenName, saml:iss, saml:mail, saml:name, saml:namequalifier, saml:organizationStatus, saml:primaryGroupSID, saml:sub, saml:sub_type, saml:surname, saml:uid, saml:x500UniqueIdentifier, sts:RoleSessionName, sts:SourceIdentity, sts:TransitiveTagKeys."""
AssumeRoleWithWebIdentity: _Final[_Action]
"""Write, on role (required). Keys: accounts.google.com:aud, accounts.google.com:google/organization_number, accounts.google.com:oaud, accounts.google.com:sub, agent.${Domain}.buildkite.dev:build_branch, agent.${Domain}.buildkite.dev:cluster_id, agent.${Domain}.buildkite.dev:cluster_name, agent.${Domain}.buildkite.dev:organization_id, agent.${Domain}.buildkite.dev:organization_slug, agent.${Domain}.buildkite.dev:pipeline_id, agent.${Domain}.buildkite.dev:pipeline_slug, agent.${Domain}.buildkite.site:build_branch, agent.${Domain}.buildkite.site:cluster_id, agent.${Domain}.buildkite.site:cluster_name, agent.${Domain}.buildkite.site:organization_id, agent.${Domain}.buildkite.site:organization_slug, agent.${Domain}.buildkite.site:pipeline_id, agent.${Domain}.buildkite.site:pipeline_slug, agent.buildkite.com:build_branch, agent.buildkite.com:cluster_id, agent.buildkite.com:cluster_name, agent.buildkite.com:organization_id, agent.buildkite.com:organization_slug, agent.buildkite.com:pipeline_id, agent.buildkite.com:pipeline_slug, aws:RequestTag/${TagKey}, aws:TagKeys, cognito-identity.amazonaws.com:amr, cognito-identity.amazonaws.com:aud, cognito-identity.amazonaws.com:sub, github.com/enterprises/${EnterpriseName}:actor, github.com/enterprises/${EnterpriseName}:actor_id, github.com/enterprises/${EnterpriseName}:enterprise_id, github.com/enterprises/${EnterpriseName}:environment, github.com/enterprises/${EnterpriseName}:job_workflow_ref, github.com/enterprises/${EnterpriseName}:ref, github.com/enterprises/${EnterpriseName}:repository, github.com/enterprises/${EnterpriseName}:repository_id, github.com/enterprises/${EnterpriseName}:repository_owner_id, github.com/enterprises/${EnterpriseName}:workflow, gitlab.com:namespace_id, gitlab.com:pipeline_source, gitlab.com:project_id, gitlab.com:ref_protected, gitlab.com:runner_environment, gitlab.com:user_access_level, gitlab.com:user_email, gitlab.com:user_id, gitlab.com:user_login, graph.facebook.com:app_id, graph.facebook.com:id, idcs-${OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id, oidc.circleci.com/org/${OrgId}:oidc.circleci.com/project-id, sts:RoleAuthorizedByIdp, sts:RoleSessionName, sts:SourceIdentity, sts:TransitiveTagKeys, token.actions.${Domain}.ghe.com:actor, token.actions.${Domain}.ghe.com:actor_id, token.actions.${Domain}.ghe.com:enterprise_id, token.actions.${Domain}.ghe.com:environment, token.actions.${Domain}.ghe.com:job_workflow_ref, token.actions.${Domain}.ghe.com:ref, token.actions.${Domain}.ghe.com:repository, token.actions.${Domain}.ghe.com:repository_id, token.actions.${Domain}.ghe.com:repository_owner_id, token.actions.${Domain}.ghe.com:workflow, token.actions.githubusercontent.com/${SubPath}:actor, token.actions.githubusercontent.com/${SubPath}:actor_id, token.actions.githubusercontent.com/${SubPath}:enterprise_id, token.actions.githubusercontent.com/${SubPath}:environment, token.actions.githubusercontent.com/${SubPath}:job_workflow_ref, token.actions.githubusercontent.com/${SubPath}:ref, token.actions.githubusercontent.com/${SubPath}:repository, token.actions.githubusercontent.com/${SubPath}:repository_id, token.actions.githubusercontent.com/${SubPath}:repository_owner_id, token.actions.githubusercontent.com/${SubPath}:workflow, token.actions.githubusercontent.com:actor, token.actions.githubusercontent.com:actor_id, token.actions.githubusercontent.com:enterprise_id, token.actions.githubusercontent.com:environment, token.actions.githubusercontent.com:job_workflow_ref, token.actions.githubusercontent.com:ref, token.actions.githubusercontent.com:repository, token.actions.githubusercontent.com:repository_id, token.actions.githubusercontent.com:repository_owner_id, token.actions.githubusercontent.com:workflow, www.amazon.com:app_id, www.amazon.com:user_id."""
AssumeRoot: _Final[_Action]
"""Write, on root-user (required). Keys: sts:TaskPolicyArn."""
DecodeAuthorizationMessage: _Final[_Action]
"""Write, on * only."""
GetAccessKeyInfo: _Final[_Action]
"""Read, on * only."""
GetCallerIdentity: _Final[_Action]
"""Read, on * only."""
GetDelegatedAccessToken: _Final[_Action]
"""Write, on * only."""
GetFederationToken: _Final[_Action]
"""Write, on federated-user. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GetServiceBearerToken: _Final[_Action]
"""Read, on * only. Keys: sts:AWSServiceName, sts:DurationSeconds."""
GetSessionToken: _Final[_Action]
"""Read, on * only."""
GetWebIdentityToken: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sts:DurationSeconds, sts:IdentityTokenAudience, sts:SigningAlgorithm."""
SetContext: _Final[_Action]
"""Write, on role, self-session. Keys: sts:RequestContext/${ContextKey}, sts:RequestContextProviders."""
SetSourceIdentity: _Final[_Action]
"""Write, on role. Keys: sts:SourceIdentity."""
TagGetWebIdentityToken: _Final[_Action]
"""Tagging, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagSession: _Final[_Action]
"""Tagging, on role. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, saml:aud, sts:TransitiveTagKeys."""
class _context_provider(_ResourceType):
    """arn:${Partition}:iam::aws:contextProvider/${ContextProviderName}"""

    def __call__(self, context_provider_name: str | _Variable, *, partition: str | None = None) -> _Arn: ...

context_provider: _Final[_context_provider]
class _federated_user(_ResourceType):
    """arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}"""

    def __call__(self, federated_user_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

federated_user: _Final[_federated_user]
class _role(_ResourceType):
    """arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}. Keys: aws:ResourceTag/${TagKey}, iam:ResourceTag/${TagKey}"""

    def __call__(self, role_name_with_path: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

role: _Final[_role]
class _root_user(_ResourceType):
    """arn:${Partition}:iam::${Account}:root"""

    def __call__(self, *, account: str | None, partition: str | None = None) -> _Arn: ...

root_user: _Final[_root_user]
class _self_session(_ResourceType):
    """arn:${Partition}:sts::${Account}:self"""

    def __call__(self, *, account: str | None, partition: str | None = None) -> _Arn: ...

self_session: _Final[_self_session]
class _user(_ResourceType):
    """arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"""

    def __call__(self, user_name_with_path: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

user: _Final[_user]

class _Keys(_ServiceKeys):
    """The condition keys of sts."""

    accounts_google_com_aud: _StringKey
    accounts_google_com_google_organization_number: _NumericKey
    accounts_google_com_oaud: _StringKey
    accounts_google_com_sub: _StringKey
    agent_buildkite_com_build_branch: _StringKey
    agent_buildkite_com_cluster_id: _StringKey
    agent_buildkite_com_cluster_name: _StringKey
    agent_buildkite_com_organization_id: _StringKey
    agent_buildkite_com_organization_slug: _StringKey
    agent_buildkite_com_pipeline_id: _StringKey
    agent_buildkite_com_pipeline_slug: _StringKey
    cognito_identity_amazonaws_com_amr: _StringKey
    cognito_identity_amazonaws_com_aud: _StringKey
    cognito_identity_amazonaws_com_sub: _StringKey
    gitlab_com_namespace_id: _StringKey
    gitlab_com_pipeline_source: _StringKey
    gitlab_com_project_id: _StringKey
    gitlab_com_ref_protected: _StringKey
    gitlab_com_runner_environment: _StringKey
    gitlab_com_user_access_level: _StringKey
    gitlab_com_user_email: _StringKey
    gitlab_com_user_id: _StringKey
    gitlab_com_user_login: _StringKey
    graph_facebook_com_app_id: _StringKey
    graph_facebook_com_id: _StringKey
    saml_aud: _StringKey
    saml_cn: _StringSetKey
    saml_commonName: _StringKey
    saml_doc: _StringKey
    saml_eduorghomepageuri: _StringSetKey
    saml_eduorgidentityauthnpolicyuri: _StringSetKey
    saml_eduorglegalname: _StringSetKey
    saml_eduorgsuperioruri: _StringSetKey
    saml_eduorgwhitepagesuri: _StringSetKey
    saml_edupersonaffiliation: _StringSetKey
    saml_edupersonassurance: _StringSetKey
    saml_edupersonentitlement: _StringSetKey
    saml_edupersonnickname: _StringSetKey
    saml_edupersonorgdn: _StringKey
    saml_edupersonorgunitdn: _StringSetKey
    saml_edupersonprimaryaffiliation: _StringKey
    saml_edupersonprimaryorgunitdn: _StringKey
    saml_edupersonprincipalname: _StringKey
    saml_edupersonscopedaffiliation: _StringSetKey
    saml_edupersontargetedid: _StringSetKey
    saml_givenName: _StringKey
    saml_iss: _StringKey
    saml_mail: _StringKey
    saml_name: _StringKey
    saml_namequalifier: _StringKey
    saml_organizationStatus: _StringKey
    saml_primaryGroupSID: _StringKey
    saml_sub: _StringKey
    saml_sub_type: _StringKey
    saml_surname: _StringKey
    saml_uid: _StringKey
    saml_x500UniqueIdentifier: _StringKey
    AWSServiceName: _StringKey
    DurationSeconds: _NumericKey
    ExternalId: _StringKey
    IdentityTokenAudience: _StringSetKey
    RequestContextProviders: _ArnSetKey
    RoleAuthorizedByIdp: _BoolKey
    RoleSessionName: _StringKey
    SigningAlgorithm: _StringKey
    SourceIdentity: _StringKey
    TaskPolicyArn: _ArnKey
    TransitiveTagKeys: _StringSetKey
    token_actions_githubusercontent_com_actor: _StringKey
    token_actions_githubusercontent_com_actor_id: _StringKey
    token_actions_githubusercontent_com_enterprise_id: _StringKey
    token_actions_githubusercontent_com_environment: _StringKey
    token_actions_githubusercontent_com_job_workflow_ref: _StringKey
    token_actions_githubusercontent_com_ref: _StringKey
    token_actions_githubusercontent_com_repository: _StringKey
    token_actions_githubusercontent_com_repository_id: _StringKey
    token_actions_githubusercontent_com_repository_owner_id: _StringKey
    token_actions_githubusercontent_com_workflow: _StringKey
    www_amazon_com_app_id: _StringKey
    www_amazon_com_user_id: _StringKey
    def agent__buildkite_dev_build_branch(self, domain: str, /) -> _StringKey: ...
    def agent__buildkite_dev_cluster_id(self, domain: str, /) -> _StringKey: ...
    def agent__buildkite_dev_cluster_name(self, domain: str, /) -> _StringKey: ...
    def agent__buildkite_dev_organization_id(self, domain: str, /) -> _StringKey: ...
    def agent__buildkite_dev_organization_slug(self, domain: str, /) -> _StringKey: ...
    def agent__buildkite_dev_pipeline_id(self, domain: str, /) -> _StringKey: ...
    def agent__buildkite_dev_pipeline_slug(self, domain: str, /) -> _StringKey: ...
    def agent__buildkite_site_build_branch(self, domain: str, /) -> _StringKey: ...
    def agent__buildkite_site_cluster_id(self, domain: str, /) -> _StringKey: ...
    def agent__buildkite_site_cluster_name(self, domain: str, /) -> _StringKey: ...
    def agent__buildkite_site_organization_id(self, domain: str, /) -> _StringKey: ...
    def agent__buildkite_site_organization_slug(self, domain: str, /) -> _StringKey: ...
    def agent__buildkite_site_pipeline_id(self, domain: str, /) -> _StringKey: ...
    def agent__buildkite_site_pipeline_slug(self, domain: str, /) -> _StringKey: ...
    def github_com_enterprises_actor(self, enterprise_name: str, /) -> _StringKey: ...
    def github_com_enterprises_actor_id(self, enterprise_name: str, /) -> _StringKey: ...
    def github_com_enterprises_enterprise_id(self, enterprise_name: str, /) -> _StringKey: ...
    def github_com_enterprises_environment(self, enterprise_name: str, /) -> _StringKey: ...
    def github_com_enterprises_job_workflow_ref(self, enterprise_name: str, /) -> _StringKey: ...
    def github_com_enterprises_ref(self, enterprise_name: str, /) -> _StringKey: ...
    def github_com_enterprises_repository(self, enterprise_name: str, /) -> _StringKey: ...
    def github_com_enterprises_repository_id(self, enterprise_name: str, /) -> _StringKey: ...
    def github_com_enterprises_repository_owner_id(self, enterprise_name: str, /) -> _StringKey: ...
    def github_com_enterprises_workflow(self, enterprise_name: str, /) -> _StringKey: ...
    def iam_ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    def idcs__identity_oraclecloud_com_rpst_id(self, oci_unique_identifier: str, /) -> _StringKey: ...
    def oidc_circleci_com_org_oidc_circleci_com_project_id(self, org_id: str, /) -> _StringKey: ...
    def RequestContext(self, context_key: str, /) -> _StringKey: ...
    def token_actions__ghe_com_actor(self, domain: str, /) -> _StringKey: ...
    def token_actions__ghe_com_actor_id(self, domain: str, /) -> _StringKey: ...
    def token_actions__ghe_com_enterprise_id(self, domain: str, /) -> _StringKey: ...
    def token_actions__ghe_com_environment(self, domain: str, /) -> _StringKey: ...
    def token_actions__ghe_com_job_workflow_ref(self, domain: str, /) -> _StringKey: ...
    def token_actions__ghe_com_ref(self, domain: str, /) -> _StringKey: ...
    def token_actions__ghe_com_repository(self, domain: str, /) -> _StringKey: ...
    def token_actions__ghe_com_repository_id(self, domain: str, /) -> _StringKey: ...
    def token_actions__ghe_com_repository_owner_id(self, domain: str, /) -> _StringKey: ...
    def token_actions__ghe_com_workflow(self, domain: str, /) -> _StringKey: ...
    def token_actions_githubusercontent_com_SubPath_actor(self, sub_path: str, /) -> _StringKey: ...
    def token_actions_githubusercontent_com_SubPath_actor_id(self, sub_path: str, /) -> _StringKey: ...
    def token_actions_githubusercontent_com_SubPath_enterprise_id(self, sub_path: str, /) -> _StringKey: ...
    def token_actions_githubusercontent_com_SubPath_environment(self, sub_path: str, /) -> _StringKey: ...
    def token_actions_githubusercontent_com_SubPath_job_workflow_ref(self, sub_path: str, /) -> _StringKey: ...
    def token_actions_githubusercontent_com_SubPath_ref(self, sub_path: str, /) -> _StringKey: ...
    def token_actions_githubusercontent_com_SubPath_repository(self, sub_path: str, /) -> _StringKey: ...
    def token_actions_githubusercontent_com_SubPath_repository_id(self, sub_path: str, /) -> _StringKey: ...
    def token_actions_githubusercontent_com_SubPath_repository_owner_id(self, sub_path: str, /) -> _StringKey: ...
    def token_actions_githubusercontent_com_SubPath_workflow(self, sub_path: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["accounts.google.com:aud", "accounts.google.com:oaud", "accounts.google.com:sub", "agent.buildkite.com:build_branch", "agent.buildkite.com:cluster_id", "agent.buildkite.com:cluster_name", "agent.buildkite.com:organization_id", "agent.buildkite.com:organization_slug", "agent.buildkite.com:pipeline_id", "agent.buildkite.com:pipeline_slug", "cognito-identity.amazonaws.com:amr", "cognito-identity.amazonaws.com:aud", "cognito-identity.amazonaws.com:sub", "gitlab.com:namespace_id", "gitlab.com:pipeline_source", "gitlab.com:project_id", "gitlab.com:ref_protected", "gitlab.com:runner_environment", "gitlab.com:user_access_level", "gitlab.com:user_email", "gitlab.com:user_id", "gitlab.com:user_login", "graph.facebook.com:app_id", "graph.facebook.com:id", "saml:aud", "saml:commonName", "saml:doc", "saml:edupersonorgdn", "saml:edupersonprimaryaffiliation", "saml:edupersonprimaryorgunitdn", "saml:edupersonprincipalname", "saml:givenName", "saml:iss", "saml:mail", "saml:name", "saml:namequalifier", "saml:organizationStatus", "saml:primaryGroupSID", "saml:sub", "saml:sub_type", "saml:surname", "saml:uid", "saml:x500UniqueIdentifier", "sts:AWSServiceName", "sts:ExternalId", "sts:RoleSessionName", "sts:SigningAlgorithm", "sts:SourceIdentity", "token.actions.githubusercontent.com:actor", "token.actions.githubusercontent.com:actor_id", "token.actions.githubusercontent.com:enterprise_id", "token.actions.githubusercontent.com:environment", "token.actions.githubusercontent.com:job_workflow_ref", "token.actions.githubusercontent.com:ref", "token.actions.githubusercontent.com:repository", "token.actions.githubusercontent.com:repository_id", "token.actions.githubusercontent.com:repository_owner_id", "token.actions.githubusercontent.com:workflow", "www.amazon.com:app_id", "www.amazon.com:user_id"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["accounts.google.com:google/organization_number", "sts:DurationSeconds"]) -> _NumericKey: ...
    @_overload
    def __getitem__(self, name: _Literal["saml:cn", "saml:eduorghomepageuri", "saml:eduorgidentityauthnpolicyuri", "saml:eduorglegalname", "saml:eduorgsuperioruri", "saml:eduorgwhitepagesuri", "saml:edupersonaffiliation", "saml:edupersonassurance", "saml:edupersonentitlement", "saml:edupersonnickname", "saml:edupersonorgunitdn", "saml:edupersonscopedaffiliation", "saml:edupersontargetedid", "sts:IdentityTokenAudience", "sts:TransitiveTagKeys"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["sts:RequestContextProviders"]) -> _ArnSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["sts:RoleAuthorizedByIdp"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["sts:TaskPolicyArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: str) -> _Any: ...

keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
