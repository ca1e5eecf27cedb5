"""AWS Network Security Manager. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateDeployment: _Final[_Action]
"""Write, on policy (required), policy-snapshot (required), scope (required), scope-snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDeploymentSnapshot: _Final[_Action]
"""Write, on deployment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePolicy: _Final[_Action]
"""Write, on rule, rule-snapshot, template, template-snapshot. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePolicySnapshot: _Final[_Action]
"""Write, on policy (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRule: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRuleSnapshot: _Final[_Action]
"""Write, on rule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateScope: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateScopeSnapshot: _Final[_Action]
"""Write, on scope (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTemplate: _Final[_Action]
"""Write, on rule (required), rule-snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTemplateSnapshot: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAdminAccount: _Final[_Action]
"""Write, on * only."""
DeleteDeployment: _Final[_Action]
"""Write, on deployment (required), deployment-snapshot (required)."""
DeletePolicy: _Final[_Action]
"""Write, on policy (required), policy-snapshot (required)."""
DeleteRule: _Final[_Action]
"""Write, on rule (required), rule-snapshot (required)."""
DeleteScope: _Final[_Action]
"""Write, on scope (required), scope-snapshot (required)."""
DeleteTemplate: _Final[_Action]
"""Write, on template (required), template-snapshot (required)."""
GenerateRuleConfiguration: _Final[_Action]
"""Write, on * only."""
GetAdminAccount: _Final[_Action]
"""Read, on * only."""
GetDeployment: _Final[_Action]
"""Read, on deployment (required), deployment-snapshot (required)."""
GetPolicy: _Final[_Action]
"""Read, on policy (required), policy-snapshot (required)."""
GetRule: _Final[_Action]
"""Read, on rule (required), rule-snapshot (required)."""
GetScope: _Final[_Action]
"""Read, on scope (required), scope-snapshot (required)."""
GetTemplate: _Final[_Action]
"""Read, on template (required), template-snapshot (required)."""
ListAdminAccounts: _Final[_Action]
"""List, on * only."""
ListAggregateResourceSynchronizationStatuses: _Final[_Action]
"""Read, on * only."""
ListDeploymentSnapshots: _Final[_Action]
"""Read, on deployment (required)."""
ListDeployments: _Final[_Action]
"""List, on * only."""
ListPolicies: _Final[_Action]
"""List, on * only."""
ListPolicySnapshots: _Final[_Action]
"""Read, on policy (required)."""
ListResourceAssociations: _Final[_Action]
"""Read, on deployment (required), deployment-snapshot (required), policy (required), policy-snapshot (required), rule (required), rule-snapshot (required), scope (required), scope-snapshot (required), template (required), template-snapshot (required). Keys: aws:ResourceTag/${TagKey}."""
ListResourceSynchronizationStatuses: _Final[_Action]
"""Read, on deployment (required), deployment-snapshot (required). Keys: aws:ResourceTag/${TagKey}."""
ListRuleSnapshots: _Final[_Action]
"""Read, on rule (required)."""
ListRules: _Final[_Action]
"""List, on * only."""
ListScopeSnapshots: _Final[_Action]
"""Read, on scope (required)."""
ListScopes: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on deployment, deployment-snapshot, policy, policy-snapshot, rule, rule-snapshot, scope, scope-snapshot, template, template-snapshot. Keys: aws:ResourceTag/${TagKey}."""
ListTemplateSnapshots: _Final[_Action]
"""Read, on template (required)."""
ListTemplates: _Final[_Action]
"""List, on * only."""
PutAdminAccount: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on deployment, deployment-snapshot, policy, policy-snapshot, rule, rule-snapshot, scope, scope-snapshot, template, template-snapshot. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on deployment, deployment-snapshot, policy, policy-snapshot, rule, rule-snapshot, scope, scope-snapshot, template, template-snapshot. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateDeployment: _Final[_Action]
"""Write, on deployment (required), policy, policy-snapshot, scope, scope-snapshot."""
UpdatePolicy: _Final[_Action]
"""Write, on policy (required), rule, rule-snapshot, template, template-snapshot."""
UpdateRule: _Final[_Action]
"""Write, on rule (required)."""
UpdateScope: _Final[_Action]
"""Write, on scope (required)."""
UpdateTemplate: _Final[_Action]
"""Write, on rule, rule-snapshot, template (required)."""
class _deployment(_ResourceType):
    """arn:${Partition}:network-security-manager:${Region}:${Account}:deployment:${DeploymentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, deployment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deployment: _Final[_deployment]
class _deployment_snapshot(_ResourceType):
    """arn:${Partition}:network-security-manager:${Region}:${Account}:deployment:${DeploymentId}:${VersionNumber}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, deployment_id: str | _Variable, version_number: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deployment_snapshot: _Final[_deployment_snapshot]
class _policy(_ResourceType):
    """arn:${Partition}:network-security-manager:${Region}:${Account}:policy:${PolicyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, policy_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

policy: _Final[_policy]
class _policy_snapshot(_ResourceType):
    """arn:${Partition}:network-security-manager:${Region}:${Account}:policy:${PolicyId}:${VersionNumber}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, policy_id: str | _Variable, version_number: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

policy_snapshot: _Final[_policy_snapshot]
class _rule(_ResourceType):
    """arn:${Partition}:network-security-manager:${Region}:${Account}:rule:${RuleId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rule_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rule: _Final[_rule]
class _rule_snapshot(_ResourceType):
    """arn:${Partition}:network-security-manager:${Region}:${Account}:rule:${RuleId}:${VersionNumber}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rule_id: str | _Variable, version_number: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rule_snapshot: _Final[_rule_snapshot]
class _scope(_ResourceType):
    """arn:${Partition}:network-security-manager:${Region}:${Account}:scope:${ScopeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, scope_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

scope: _Final[_scope]
class _scope_snapshot(_ResourceType):
    """arn:${Partition}:network-security-manager:${Region}:${Account}:scope:${ScopeId}:${VersionNumber}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, scope_id: str | _Variable, version_number: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

scope_snapshot: _Final[_scope_snapshot]
class _template(_ResourceType):
    """arn:${Partition}:network-security-manager:${Region}:${Account}:template:${TemplateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

template: _Final[_template]
class _template_snapshot(_ResourceType):
    """arn:${Partition}:network-security-manager:${Region}:${Account}:template:${TemplateId}:${VersionNumber}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, template_id: str | _Variable, version_number: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

template_snapshot: _Final[_template_snapshot]

class _Keys(_ServiceKeys):
    """The condition keys of network-security-manager."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
