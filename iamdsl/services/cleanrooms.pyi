"""AWS Clean Rooms. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchGetCollaborationAnalysisTemplate: _Final[_Action]
"""Read, on analysistemplate (required), collaboration (required). Needs: cleanrooms:GetCollaborationAnalysisTemplate."""
BatchGetSchema: _Final[_Action]
"""Read, on collaboration (required), configuredtableassociation, idmappingtable, intermediatetable. Needs: cleanrooms:GetSchema."""
BatchGetSchemaAnalysisRule: _Final[_Action]
"""Read, on collaboration (required), configuredtableassociation, idmappingtable, intermediatetable. Needs: cleanrooms:GetSchema."""
CreateAnalysisTemplate: _Final[_Action]
"""Write, on analysistemplate (required), membership (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateCollaboration: _Final[_Action]
"""Write, on collaboration (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateCollaborationChangeRequest: _Final[_Action]
"""Write, on collaboration (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateConfiguredAudienceModelAssociation: _Final[_Action]
"""Write, on configuredaudiencemodelassociation (required), membership (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: cleanrooms-ml:GetConfiguredAudienceModel, cleanrooms-ml:GetConfiguredAudienceModelPolicy, cleanrooms-ml:PutConfiguredAudienceModelPolicy."""
CreateConfiguredTable: _Final[_Action]
"""Write, on configuredtable (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: athena:GetTableMetadata, glue:BatchGetPartition, glue:GetDatabase, glue:GetDatabases, glue:GetPartition, glue:GetPartitions, glue:GetSchemaVersion, glue:GetTable, glue:GetTables."""
CreateConfiguredTableAnalysisRule: _Final[_Action]
"""Write, on configuredtable (required)."""
CreateConfiguredTableAssociation: _Final[_Action]
"""Write, on configuredtable (required), configuredtableassociation (required), membership (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
CreateConfiguredTableAssociationAnalysisRule: _Final[_Action]
"""Write, on configuredtableassociation (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateIdMappingTable: _Final[_Action]
"""Write, on idmappingtable (required), membership (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: entityresolution:AddPolicyStatement, entityresolution:GetIdMappingWorkflow."""
CreateIdNamespaceAssociation: _Final[_Action]
"""Write, on idnamespaceassociation (required), membership (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: entityresolution:AddPolicyStatement, entityresolution:GetIdNamespace."""
CreateIntermediateTable: _Final[_Action]
"""Write, on analysistemplate, intermediatetable (required), membership (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateIntermediateTableAnalysisRule: _Final[_Action]
"""Write, on intermediatetable (required)."""
CreateMembership: _Final[_Action]
"""Write, on collaboration (required), membership (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, logs:CreateLogDelivery, logs:CreateLogGroup, logs:DeleteLogDelivery, logs:DescribeLogGroups, logs:DescribeResourcePolicies, logs:GetLogDelivery, logs:ListLogDeliveries, logs:PutResourcePolicy, logs:UpdateLogDelivery, s3:GetBucketLocation."""
CreatePrivacyBudgetTemplate: _Final[_Action]
"""Write, on membership (required), privacybudgettemplate (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteAnalysisTemplate: _Final[_Action]
"""Write, on analysistemplate (required)."""
DeleteCollaboration: _Final[_Action]
"""Write, on collaboration (required). Needs: cleanrooms-ml:DeleteConfiguredAudienceModelPolicy, cleanrooms-ml:GetConfiguredAudienceModelPolicy, cleanrooms-ml:PutConfiguredAudienceModelPolicy."""
DeleteConfiguredAudienceModelAssociation: _Final[_Action]
"""Write, on configuredaudiencemodelassociation (required). Needs: cleanrooms-ml:DeleteConfiguredAudienceModelPolicy, cleanrooms-ml:GetConfiguredAudienceModelPolicy, cleanrooms-ml:PutConfiguredAudienceModelPolicy."""
DeleteConfiguredTable: _Final[_Action]
"""Write, on configuredtable (required)."""
DeleteConfiguredTableAnalysisRule: _Final[_Action]
"""Write, on configuredtable (required)."""
DeleteConfiguredTableAssociation: _Final[_Action]
"""Write, on configuredtableassociation (required)."""
DeleteConfiguredTableAssociationAnalysisRule: _Final[_Action]
"""Write, on configuredtableassociation (required)."""
DeleteIdMappingTable: _Final[_Action]
"""Write, on idmappingtable (required), membership (required). Needs: entityresolution:DeletePolicyStatement."""
DeleteIdNamespaceAssociation: _Final[_Action]
"""Write, on idnamespaceassociation (required), membership (required). Needs: entityresolution:DeletePolicyStatement."""
DeleteIntermediateTable: _Final[_Action]
"""Write, on intermediatetable (required), membership (required)."""
DeleteIntermediateTableAnalysisRule: _Final[_Action]
"""Write, on intermediatetable (required)."""
DeleteMember: _Final[_Action]
"""Write, on collaboration (required). Needs: cleanrooms-ml:DeleteConfiguredAudienceModelPolicy, cleanrooms-ml:GetConfiguredAudienceModelPolicy, cleanrooms-ml:PutConfiguredAudienceModelPolicy."""
DeleteMembership: _Final[_Action]
"""Write, on membership (required)."""
DeletePrivacyBudgetTemplate: _Final[_Action]
"""Write, on privacybudgettemplate (required)."""
DisallowIntermediateTable: _Final[_Action]
"""Write, on membership (required)."""
GetAnalysisLogExport: _Final[_Action]
"""Read, on membership (required)."""
GetAnalysisTemplate: _Final[_Action]
"""Read, on analysistemplate (required)."""
GetCollaboration: _Final[_Action]
"""Read, on collaboration (required)."""
GetCollaborationAnalysisTemplate: _Final[_Action]
"""Read, on analysistemplate (required), collaboration (required)."""
GetCollaborationChangeRequest: _Final[_Action]
"""Read, on collaboration (required)."""
GetCollaborationConfiguredAudienceModelAssociation: _Final[_Action]
"""Read, on collaboration (required), configuredaudiencemodelassociation (required)."""
GetCollaborationIdNamespaceAssociation: _Final[_Action]
"""Read, on collaboration (required), idnamespaceassociation (required)."""
GetCollaborationPrivacyBudgetTemplate: _Final[_Action]
"""Read, on collaboration (required), privacybudgettemplate (required)."""
GetConfiguredAudienceModelAssociation: _Final[_Action]
"""Read, on configuredaudiencemodelassociation (required)."""
GetConfiguredTable: _Final[_Action]
"""Read, on configuredtable (required)."""
GetConfiguredTableAnalysisRule: _Final[_Action]
"""Read, on configuredtable (required)."""
GetConfiguredTableAssociation: _Final[_Action]
"""Read, on configuredtableassociation (required)."""
GetConfiguredTableAssociationAnalysisRule: _Final[_Action]
"""Read, on configuredtableassociation (required)."""
GetIdMappingTable: _Final[_Action]
"""Read, on idmappingtable (required), membership (required)."""
GetIdNamespaceAssociation: _Final[_Action]
"""Read, on idnamespaceassociation (required), membership (required). Needs: entityresolution:GetIdNamespace."""
GetIntermediateTable: _Final[_Action]
"""Read, on intermediatetable (required), membership (required)."""
GetIntermediateTableAnalysisRule: _Final[_Action]
"""Read, on intermediatetable (required)."""
GetMembership: _Final[_Action]
"""Read, on membership (required)."""
GetPrivacyBudgetTemplate: _Final[_Action]
"""Read, on privacybudgettemplate (required)."""
GetProtectedJob: _Final[_Action]
"""Read, on membership (required)."""
GetProtectedQuery: _Final[_Action]
"""Read, on membership (required)."""
GetSchema: _Final[_Action]
"""Read, on collaboration (required), configuredtableassociation (required)."""
GetSchemaAnalysisRule: _Final[_Action]
"""Read, on collaboration (required), configuredtableassociation (required). Needs: cleanrooms:GetSchema."""
ListAnalysisLogExports: _Final[_Action]
"""List, on membership (required)."""
ListAnalysisTemplates: _Final[_Action]
"""List, on analysistemplate (required), membership (required)."""
ListCollaborationAnalysisTemplates: _Final[_Action]
"""List, on collaboration (required)."""
ListCollaborationChangeRequests: _Final[_Action]
"""List, on collaboration (required)."""
ListCollaborationConfiguredAudienceModelAssociations: _Final[_Action]
"""List, on collaboration (required)."""
ListCollaborationIdNamespaceAssociations: _Final[_Action]
"""List, on collaboration (required)."""
ListCollaborationPrivacyBudgetTemplates: _Final[_Action]
"""List, on collaboration (required)."""
ListCollaborationPrivacyBudgets: _Final[_Action]
"""List, on collaboration (required)."""
ListCollaborations: _Final[_Action]
"""List, on * only."""
ListConfiguredAudienceModelAssociations: _Final[_Action]
"""List, on configuredaudiencemodelassociation (required), membership (required)."""
ListConfiguredTableAssociations: _Final[_Action]
"""List, on configuredtableassociation (required), membership (required)."""
ListConfiguredTables: _Final[_Action]
"""List, on * only."""
ListIdMappingTables: _Final[_Action]
"""List, on idmappingtable (required), membership (required)."""
ListIdNamespaceAssociations: _Final[_Action]
"""List, on idnamespaceassociation (required), membership (required)."""
ListIntermediateTableVersions: _Final[_Action]
"""List, on intermediatetable (required), membership (required)."""
ListIntermediateTables: _Final[_Action]
"""List, on intermediatetable (required), membership (required)."""
ListMembers: _Final[_Action]
"""List, on collaboration (required)."""
ListMemberships: _Final[_Action]
"""List, on * only."""
ListPrivacyBudgetTemplates: _Final[_Action]
"""List, on membership (required), privacybudgettemplate (required)."""
ListPrivacyBudgets: _Final[_Action]
"""List, on membership (required)."""
ListProtectedJobs: _Final[_Action]
"""List, on membership (required)."""
ListProtectedQueries: _Final[_Action]
"""List, on membership (required)."""
ListSchemas: _Final[_Action]
"""List, on collaboration (required)."""
ListTagsForResource: _Final[_Action]
"""List, on analysistemplate, collaboration, configuredaudiencemodelassociation, configuredtable, configuredtableassociation, intermediatetable, membership, privacybudgettemplate."""
PassCollaboration: _Final[_Action]
"""Read, on collaboration (required)."""
PassMembership: _Final[_Action]
"""Read, on membership (required)."""
PopulateIdMappingTable: _Final[_Action]
"""Write, on idmappingtable (required), membership (required). Needs: entityresolution:GetIdMappingWorkflow."""
PopulateIntermediateTable: _Final[_Action]
"""Write, on configuredtableassociation, idmappingtable, intermediatetable (required), membership (required)."""
PreviewPrivacyImpact: _Final[_Action]
"""Read, on membership (required)."""
StartAnalysisLogExport: _Final[_Action]
"""Write, on membership (required)."""
StartProtectedJob: _Final[_Action]
"""Write, on analysistemplate, configuredtableassociation, intermediatetable, membership (required). Needs: cleanrooms:GetCollaborationAnalysisTemplate, cleanrooms:GetSchema."""
StartProtectedQuery: _Final[_Action]
"""Write, on analysistemplate, configuredtableassociation, idmappingtable, intermediatetable, membership (required). Needs: cleanrooms:GetCollaborationAnalysisTemplate, cleanrooms:GetSchema, s3:GetBucketLocation, s3:ListBucket, s3:PutObject."""
TagResource: _Final[_Action]
"""Tagging, on analysistemplate, collaboration, configuredaudiencemodelassociation, configuredtable, configuredtableassociation, idmappingtable, idnamespaceassociation, intermediatetable, membership, privacybudgettemplate. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on analysistemplate, collaboration, configuredaudiencemodelassociation, configuredtable, configuredtableassociation, idmappingtable, idnamespaceassociation, intermediatetable, membership, privacybudgettemplate. Keys: aws:TagKeys."""
UpdateAnalysisTemplate: _Final[_Action]
"""Write, on analysistemplate (required)."""
UpdateCollaboration: _Final[_Action]
"""Write, on collaboration (required)."""
UpdateCollaborationChangeRequest: _Final[_Action]
"""Write, on collaboration (required)."""
UpdateConfiguredAudienceModelAssociation: _Final[_Action]
"""Write, on configuredaudiencemodelassociation (required)."""
UpdateConfiguredTable: _Final[_Action]
"""Write, on configuredtable (required). Needs: athena:GetTableMetadata, cleanrooms:UpdateConfiguredTableAllowedColumns, cleanrooms:UpdateConfiguredTableReference, glue:BatchGetPartition, glue:GetDatabase, glue:GetDatabases, glue:GetPartition, glue:GetPartitions, glue:GetSchemaVersion, glue:GetTable, glue:GetTables."""
UpdateConfiguredTableAllowedColumns: _Final[_Action]
"""Write, on configuredtable (required)."""
UpdateConfiguredTableAnalysisRule: _Final[_Action]
"""Write, on configuredtable (required)."""
UpdateConfiguredTableAssociation: _Final[_Action]
"""Write, on configuredtableassociation (required). Needs: iam:PassRole."""
UpdateConfiguredTableAssociationAnalysisRule: _Final[_Action]
"""Write, on configuredtableassociation (required)."""
UpdateConfiguredTableReference: _Final[_Action]
"""Write, on configuredtable (required)."""
UpdateIdMappingTable: _Final[_Action]
"""Write, on idmappingtable (required), membership (required)."""
UpdateIdNamespaceAssociation: _Final[_Action]
"""Write, on idnamespaceassociation (required), membership (required). Needs: entityresolution:GetIdNamespace."""
UpdateIntermediateTable: _Final[_Action]
"""Write, on intermediatetable (required), membership (required)."""
UpdateIntermediateTableAnalysisRule: _Final[_Action]
"""Write, on intermediatetable (required)."""
UpdateMembership: _Final[_Action]
"""Write, on membership (required). Needs: iam:PassRole, logs:CreateLogDelivery, logs:CreateLogGroup, logs:DeleteLogDelivery, logs:DescribeLogGroups, logs:DescribeResourcePolicies, logs:GetLogDelivery, logs:ListLogDeliveries, logs:PutResourcePolicy, logs:UpdateLogDelivery, s3:GetBucketLocation."""
UpdatePrivacyBudgetTemplate: _Final[_Action]
"""Write, on privacybudgettemplate (required)."""
UpdateProtectedJob: _Final[_Action]
"""Write, on membership (required)."""
UpdateProtectedQuery: _Final[_Action]
"""Write, on membership (required)."""
class _analysistemplate(_ResourceType):
    """arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/analysistemplate/${AnalysisTemplateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, membership_id: str | _Variable, analysis_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

analysistemplate: _Final[_analysistemplate]
class _collaboration(_ResourceType):
    """arn:${Partition}:cleanrooms:${Region}:${Account}:collaboration/${CollaborationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, collaboration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

collaboration: _Final[_collaboration]
class _configuredaudiencemodelassociation(_ResourceType):
    """arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/configuredaudiencemodelassociation/${ConfiguredAudienceModelAssociationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, membership_id: str | _Variable, configured_audience_model_association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configuredaudiencemodelassociation: _Final[_configuredaudiencemodelassociation]
class _configuredtable(_ResourceType):
    """arn:${Partition}:cleanrooms:${Region}:${Account}:configuredtable/${ConfiguredTableId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, configured_table_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configuredtable: _Final[_configuredtable]
class _configuredtableassociation(_ResourceType):
    """arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/configuredtableassociation/${ConfiguredTableAssociationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, membership_id: str | _Variable, configured_table_association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configuredtableassociation: _Final[_configuredtableassociation]
class _idmappingtable(_ResourceType):
    """arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/idmappingtable/${IdMappingTableId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, membership_id: str | _Variable, id_mapping_table_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

idmappingtable: _Final[_idmappingtable]
class _idnamespaceassociation(_ResourceType):
    """arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/idnamespaceassociation/${IdNamespaceAssociationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, membership_id: str | _Variable, id_namespace_association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

idnamespaceassociation: _Final[_idnamespaceassociation]
class _intermediatetable(_ResourceType):
    """arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/intermediatetable/${IntermediateTableId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, membership_id: str | _Variable, intermediate_table_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

intermediatetable: _Final[_intermediatetable]
class _membership(_ResourceType):
    """arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, membership_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

membership: _Final[_membership]
class _privacybudgettemplate(_ResourceType):
    """arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/privacybudgettemplate/${PrivacyBudgetTemplateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, membership_id: str | _Variable, privacy_budget_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

privacybudgettemplate: _Final[_privacybudgettemplate]

class _Keys(_ServiceKeys):
    """The condition keys of cleanrooms."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
