"""Amazon Security Lake. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateAwsLogSource: _Final[_Action]
"""Write, on data-lake (required). Needs: glue:CreateDatabase, glue:CreateTable, glue:GetDatabase, glue:GetTable, iam:CreateServiceLinkedRole, kms:CreateGrant, kms:DescribeKey."""
CreateCustomLogSource: _Final[_Action]
"""Write, on data-lake (required). Needs: glue:CreateCrawler, glue:CreateDatabase, glue:CreateTable, glue:StartCrawlerSchedule, iam:DeleteRolePolicy, iam:GetRole, iam:PassRole, iam:PutRolePolicy, kms:CreateGrant, kms:DescribeKey, kms:GenerateDataKey, lakeformation:GrantPermissions, lakeformation:RegisterResource, s3:ListBucket, s3:PutObject."""
CreateDataLake: _Final[_Action]
"""Write, on data-lake (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: events:PutRule, events:PutTargets, iam:CreateServiceLinkedRole, iam:DeleteRolePolicy, iam:GetRole, iam:ListAttachedRolePolicies, iam:PassRole, iam:PutRolePolicy, kms:CreateGrant, kms:DescribeKey, lakeformation:GetDataLakeSettings, lakeformation:PutDataLakeSettings, lambda:AddPermission, lambda:CreateEventSourceMapping, lambda:CreateFunction, organizations:DescribeOrganization, organizations:ListAccounts, organizations:ListDelegatedServicesForAccount, s3:CreateBucket, s3:GetObject, s3:GetObjectVersion, s3:ListBucket, s3:PutBucketPolicy, s3:PutBucketPublicAccessBlock, s3:PutBucketVersioning, sqs:CreateQueue, sqs:GetQueueAttributes, sqs:SetQueueAttributes."""
CreateDataLakeExceptionSubscription: _Final[_Action]
"""Write, on * only."""
CreateDataLakeOrganizationConfiguration: _Final[_Action]
"""Write, on data-lake (required)."""
CreateSubscriber: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: iam:CreateRole, iam:DeleteRolePolicy, iam:GetRole, iam:PutRolePolicy, lakeformation:GrantPermissions, lakeformation:ListPermissions, lakeformation:RegisterResource, lakeformation:RevokePermissions, ram:GetResourceShareAssociations, ram:GetResourceShares, ram:UpdateResourceShare, s3:PutObject."""
CreateSubscriberNotification: _Final[_Action]
"""Write, on subscriber (required). Needs: events:CreateApiDestination, events:CreateConnection, events:DescribeRule, events:ListApiDestinations, events:ListConnections, events:PutRule, events:PutTargets, iam:DeleteRolePolicy, iam:GetRole, iam:PassRole, s3:GetBucketNotification, s3:PutBucketNotification, sqs:CreateQueue, sqs:DeleteQueue, sqs:GetQueueAttributes, sqs:GetQueueUrl, sqs:SetQueueAttributes."""
DeleteAwsLogSource: _Final[_Action]
"""Write, on data-lake (required)."""
DeleteCustomLogSource: _Final[_Action]
"""Write, on data-lake (required). Needs: glue:StopCrawlerSchedule."""
DeleteDataLake: _Final[_Action]
"""Write, on data-lake (required). Needs: organizations:DescribeOrganization, organizations:ListDelegatedAdministrators, organizations:ListDelegatedServicesForAccount."""
DeleteDataLakeExceptionSubscription: _Final[_Action]
"""Write, on * only."""
DeleteDataLakeOrganizationConfiguration: _Final[_Action]
"""Write, on data-lake (required)."""
DeleteSubscriber: _Final[_Action]
"""Write, on subscriber (required). Needs: events:DeleteApiDestination, events:DeleteConnection, events:DeleteRule, events:DescribeRule, events:ListApiDestinations, events:ListTargetsByRule, events:RemoveTargets, iam:DeleteRole, iam:DeleteRolePolicy, iam:GetRole, iam:ListRolePolicies, lakeformation:ListPermissions, lakeformation:RevokePermissions, sqs:DeleteQueue, sqs:GetQueueUrl."""
DeleteSubscriberNotification: _Final[_Action]
"""Write, on subscriber (required). Needs: events:DeleteApiDestination, events:DeleteConnection, events:DeleteRule, events:DescribeRule, events:ListApiDestinations, events:ListTargetsByRule, events:RemoveTargets, iam:DeleteRole, iam:DeleteRolePolicy, iam:GetRole, iam:ListRolePolicies, lakeformation:RevokePermissions, sqs:DeleteQueue, sqs:GetQueueUrl."""
DeregisterDataLakeDelegatedAdministrator: _Final[_Action]
"""Write, on * only. Needs: organizations:DeregisterDelegatedAdministrator, organizations:DescribeOrganization, organizations:ListDelegatedServicesForAccount."""
GetDataLakeExceptionSubscription: _Final[_Action]
"""Read, on * only."""
GetDataLakeOrganizationConfiguration: _Final[_Action]
"""Read, on data-lake (required). Needs: organizations:DescribeOrganization."""
GetDataLakeSources: _Final[_Action]
"""Read, on data-lake (required)."""
GetSubscriber: _Final[_Action]
"""Read, on subscriber (required)."""
ListDataLakeExceptions: _Final[_Action]
"""List, on * only."""
ListDataLakes: _Final[_Action]
"""List, on * only."""
ListLogSources: _Final[_Action]
"""List, on * only."""
ListSubscribers: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on data-lake, subscriber."""
RegisterDataLakeDelegatedAdministrator: _Final[_Action]
"""Write, on * only. Needs: iam:CreateServiceLinkedRole, organizations:DescribeOrganization, organizations:EnableAWSServiceAccess, organizations:ListDelegatedAdministrators, organizations:ListDelegatedServicesForAccount, organizations:RegisterDelegatedAdministrator."""
TagResource: _Final[_Action]
"""Tagging, on data-lake, subscriber. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on data-lake, subscriber. Keys: aws:TagKeys."""
UpdateDataLake: _Final[_Action]
"""Write, on data-lake (required). Needs: events:PutRule, events:PutTargets, iam:CreateServiceLinkedRole, iam:DeleteRolePolicy, iam:GetRole, iam:ListAttachedRolePolicies, iam:PutRolePolicy, kms:CreateGrant, kms:DescribeKey, lakeformation:GetDataLakeSettings, lakeformation:PutDataLakeSettings, lambda:AddPermission, lambda:CreateEventSourceMapping, lambda:CreateFunction, organizations:DescribeOrganization, organizations:ListDelegatedServicesForAccount, s3:CreateBucket, s3:GetObject, s3:GetObjectVersion, s3:ListBucket, s3:PutBucketPolicy, s3:PutBucketPublicAccessBlock, s3:PutBucketVersioning, sqs:CreateQueue, sqs:GetQueueAttributes, sqs:SetQueueAttributes."""
UpdateDataLakeExceptionSubscription: _Final[_Action]
"""Write, on * only."""
UpdateSubscriber: _Final[_Action]
"""Write, on subscriber (required). Needs: events:CreateApiDestination, events:CreateConnection, events:DescribeRule, events:ListApiDestinations, events:ListConnections, events:PutRule, events:PutTargets, iam:DeleteRolePolicy, iam:GetRole, iam:PutRolePolicy."""
UpdateSubscriberNotification: _Final[_Action]
"""Write, on subscriber (required). Needs: events:CreateApiDestination, events:CreateConnection, events:DescribeRule, events:ListApiDestinations, events:ListConnections, events:PutRule, events:PutTargets, iam:CreateServiceLinkedRole, iam:DeleteRolePolicy, iam:GetRole, iam:PassRole, iam:PutRolePolicy, s3:CreateBucket, s3:GetBucketNotification, s3:ListBucket, s3:PutBucketNotification, s3:PutBucketPolicy, s3:PutBucketPublicAccessBlock, s3:PutBucketVersioning, s3:PutLifecycleConfiguration, sqs:CreateQueue, sqs:DeleteQueue, sqs:GetQueueAttributes, sqs:GetQueueUrl, sqs:SetQueueAttributes."""
class _data_lake(_ResourceType):
    """arn:${Partition}:securitylake:${Region}:${Account}:data-lake/default. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_lake: _Final[_data_lake]
class _subscriber(_ResourceType):
    """arn:${Partition}:securitylake:${Region}:${Account}:subscriber/${SubscriberId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}"""

    def __call__(self, subscriber_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

subscriber: _Final[_subscriber]

class _Keys(_ServiceKeys):
    """The condition keys of securitylake."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
