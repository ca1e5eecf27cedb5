"""AWS CloudTrail. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddTags: _Final[_Action]
"""Tagging, on channel, dashboard, eventdatastore, trail. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CancelQuery: _Final[_Action]
"""Write, on eventdatastore (required)."""
CreateChannel: _Final[_Action]
"""Write, on channel (required), eventdatastore (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: cloudtrail:AddTags."""
CreateDashboard: _Final[_Action]
"""Write, on dashboard (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: cloudtrail:AddTags, cloudtrail:StartDashboardRefresh, cloudtrail:StartQuery."""
CreateEventDataStore: _Final[_Action]
"""Write, on eventdatastore (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: cloudtrail:AddTags, iam:CreateServiceLinkedRole, iam:GetRole, kms:Decrypt, kms:GenerateDataKey, organizations:ListAWSServiceAccessForOrganization."""
CreateServiceLinkedChannel: _Final[_Action]
"""Write, on channel (required)."""
CreateTrail: _Final[_Action]
"""Write, on trail (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: cloudtrail:AddTags, iam:CreateServiceLinkedRole, iam:GetRole, organizations:ListAWSServiceAccessForOrganization."""
DeleteChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteDashboard: _Final[_Action]
"""Write, on dashboard (required)."""
DeleteEventDataStore: _Final[_Action]
"""Write, on eventdatastore (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on channel, dashboard, eventdatastore."""
DeleteServiceLinkedChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteTrail: _Final[_Action]
"""Write, on trail (required)."""
DeregisterOrganizationDelegatedAdmin: _Final[_Action]
"""Write, on * only. Needs: organizations:DeregisterDelegatedAdministrator, organizations:ListAWSServiceAccessForOrganization."""
DescribeQuery: _Final[_Action]
"""Read, on eventdatastore (required)."""
DescribeTrails: _Final[_Action]
"""Read, on * only."""
DisableFederation: _Final[_Action]
"""Write, on eventdatastore (required). Needs: glue:DeleteDatabase, glue:DeleteTable, glue:PassConnection, lakeformation:DeregisterResource, lakeformation:RegisterResource."""
EnableFederation: _Final[_Action]
"""Write, on eventdatastore (required). Needs: glue:CreateDatabase, glue:CreateTable, iam:GetRole, iam:PassRole, lakeformation:DeregisterResource, lakeformation:RegisterResource."""
GenerateQuery: _Final[_Action]
"""Write, on eventdatastore (required)."""
GenerateQueryResultsSummary: _Final[_Action]
"""Read, on eventdatastore (required). Needs: cloudtrail:GetQueryResults, kms:Decrypt, kms:GenerateDataKey."""
GetChannel: _Final[_Action]
"""Read, on channel (required)."""
GetDashboard: _Final[_Action]
"""Read, on dashboard (required)."""
GetEventConfiguration: _Final[_Action]
"""Read, on eventdatastore, trail."""
GetEventDataStore: _Final[_Action]
"""Read, on eventdatastore (required)."""
GetEventDataStoreData: _Final[_Action]
"""Read, on eventdatastore (required). Needs: kms:Decrypt, kms:GenerateDataKey."""
GetEventSelectors: _Final[_Action]
"""Read, on trail (required)."""
GetImport: _Final[_Action]
"""Read, on * only."""
GetInsightSelectors: _Final[_Action]
"""Read, on eventdatastore, trail."""
GetQueryResults: _Final[_Action]
"""Read, on eventdatastore (required). Needs: kms:Decrypt, kms:GenerateDataKey."""
GetResourcePolicy: _Final[_Action]
"""Read, on channel, dashboard, eventdatastore."""
GetServiceLinkedChannel: _Final[_Action]
"""Read, on channel (required)."""
GetTrail: _Final[_Action]
"""Read, on trail (required)."""
GetTrailStatus: _Final[_Action]
"""Read, on trail (required)."""
ListChannels: _Final[_Action]
"""List, on * only."""
ListDashboards: _Final[_Action]
"""List, on * only."""
ListEventDataStores: _Final[_Action]
"""List, on * only."""
ListImportFailures: _Final[_Action]
"""Read, on * only."""
ListImports: _Final[_Action]
"""List, on * only."""
ListInsightsData: _Final[_Action]
"""List, on trail (required)."""
ListPublicKeys: _Final[_Action]
"""Read, on * only."""
ListQueries: _Final[_Action]
"""List, on eventdatastore (required)."""
ListServiceLinkedChannels: _Final[_Action]
"""List, on * only."""
ListTags: _Final[_Action]
"""Read, on channel, dashboard, eventdatastore, trail."""
ListTrails: _Final[_Action]
"""List, on * only."""
LookupEvents: _Final[_Action]
"""Read, on * only."""
PutEventConfiguration: _Final[_Action]
"""Write, on eventdatastore, trail. Needs: iam:CreateServiceLinkedRole, iam:GetRole."""
PutEventSelectors: _Final[_Action]
"""Write, on trail (required)."""
PutInsightSelectors: _Final[_Action]
"""Write, on eventdatastore, trail."""
PutResourcePolicy: _Final[_Action]
"""Write, on channel, dashboard, eventdatastore."""
RegisterOrganizationDelegatedAdmin: _Final[_Action]
"""Write, on * only. Needs: iam:CreateServiceLinkedRole, iam:GetRole, organizations:ListAWSServiceAccessForOrganization, organizations:RegisterDelegatedAdministrator."""
RemoveTags: _Final[_Action]
"""Tagging, on channel, dashboard, eventdatastore, trail. Keys: aws:TagKeys."""
RestoreEventDataStore: _Final[_Action]
"""Write, on eventdatastore (required)."""
SearchSampleQueries: _Final[_Action]
"""Read, on * only."""
StartDashboardRefresh: _Final[_Action]
"""Write, on dashboard (required). Needs: cloudtrail:StartQuery."""
StartEventDataStoreIngestion: _Final[_Action]
"""Write, on eventdatastore (required)."""
StartImport: _Final[_Action]
"""Write, on * only."""
StartLogging: _Final[_Action]
"""Write, on trail (required)."""
StartQuery: _Final[_Action]
"""Write, on eventdatastore (required). Needs: kms:Decrypt, kms:GenerateDataKey."""
StopEventDataStoreIngestion: _Final[_Action]
"""Write, on eventdatastore (required)."""
StopImport: _Final[_Action]
"""Write, on * only."""
StopLogging: _Final[_Action]
"""Write, on trail (required)."""
UpdateChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateDashboard: _Final[_Action]
"""Write, on dashboard (required). Needs: cloudtrail:StartDashboardRefresh, cloudtrail:StartQuery."""
UpdateEventDataStore: _Final[_Action]
"""Write, on eventdatastore (required). Needs: iam:CreateServiceLinkedRole, iam:GetRole, kms:Decrypt, kms:GenerateDataKey, organizations:ListAWSServiceAccessForOrganization."""
UpdateServiceLinkedChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateTrail: _Final[_Action]
"""Write, on trail (required). Needs: iam:CreateServiceLinkedRole, iam:GetRole, organizations:ListAWSServiceAccessForOrganization."""
class _channel(_ResourceType):
    """arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, channel_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channel: _Final[_channel]
class _dashboard(_ResourceType):
    """arn:${Partition}:cloudtrail:${Region}:${Account}:dashboard/${DashboardName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dashboard_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dashboard: _Final[_dashboard]
class _eventdatastore(_ResourceType):
    """arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, event_data_store_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

eventdatastore: _Final[_eventdatastore]
class _trail(_ResourceType):
    """arn:${Partition}:cloudtrail:${Region}:${Account}:trail/${TrailName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, trail_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

trail: _Final[_trail]

class _Keys(_ServiceKeys):
    """The condition keys of cloudtrail."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
