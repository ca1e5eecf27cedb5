"""Amazon Nimble Studio. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptEulas: _Final[_Action]
"""Write, on eula (required)."""
CreateLaunchProfile: _Final[_Action]
"""Write, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: ec2:CreateNetworkInterface, ec2:DescribeNatGateways, ec2:DescribeNetworkAcls, ec2:DescribeRouteTables, ec2:DescribeSubnets, ec2:DescribeVpcEndpoints, ec2:RunInstances."""
CreateStreamingImage: _Final[_Action]
"""Write, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: ec2:DescribeImages, ec2:DescribeSnapshots, ec2:ModifyInstanceAttribute, ec2:ModifySnapshotAttribute, ec2:RegisterImage."""
CreateStreamingSession: _Final[_Action]
"""Write, on launch-profile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: ec2:CreateNetworkInterface, ec2:CreateNetworkInterfacePermission, nimble:GetLaunchProfile, nimble:GetLaunchProfileInitialization, nimble:ListEulaAcceptances."""
CreateStreamingSessionStream: _Final[_Action]
"""Write, on streaming-session (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:createdBy, nimble:ownedBy, nimble:requesterPrincipalId."""
CreateStudio: _Final[_Action]
"""Write, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: iam:PassRole, sso:CreateManagedApplicationInstance."""
CreateStudioComponent: _Final[_Action]
"""Write, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: ds:AuthorizeApplication, ds:DescribeDirectories, ec2:DescribeSecurityGroups, fsx:DescribeFileSystems, iam:PassRole."""
DeleteLaunchProfile: _Final[_Action]
"""Write, on launch-profile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
DeleteLaunchProfileMember: _Final[_Action]
"""Write, on launch-profile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
DeleteStreamingImage: _Final[_Action]
"""Write, on streaming-image (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: ec2:DeleteSnapshot, ec2:DeregisterImage, ec2:ModifyInstanceAttribute, ec2:ModifySnapshotAttribute."""
DeleteStreamingSession: _Final[_Action]
"""Write, on streaming-session (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:createdBy, nimble:ownedBy, nimble:requesterPrincipalId. Needs: ec2:DeleteNetworkInterface."""
DeleteStudio: _Final[_Action]
"""Write, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: sso:DeleteManagedApplicationInstance."""
DeleteStudioComponent: _Final[_Action]
"""Write, on studio-component (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: ds:UnauthorizeApplication."""
DeleteStudioMember: _Final[_Action]
"""Write, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
GetEula: _Final[_Action]
"""Read, on eula (required)."""
GetFeatureMap: _Final[_Action]
"""Read, on * only."""
GetLaunchProfile: _Final[_Action]
"""Read, on launch-profile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
GetLaunchProfileDetails: _Final[_Action]
"""Read, on launch-profile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
GetLaunchProfileInitialization: _Final[_Action]
"""Read, on launch-profile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: ds:DescribeDirectories, ec2:DescribeSecurityGroups, fsx:DescribeFileSystems."""
GetLaunchProfileMember: _Final[_Action]
"""Read, on launch-profile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
GetStreamingImage: _Final[_Action]
"""Read, on streaming-image (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
GetStreamingSession: _Final[_Action]
"""Read, on streaming-session (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:createdBy, nimble:ownedBy, nimble:requesterPrincipalId."""
GetStreamingSessionBackup: _Final[_Action]
"""Read, on streaming-session-backup (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:ownedBy, nimble:requesterPrincipalId."""
GetStreamingSessionStream: _Final[_Action]
"""Read, on streaming-session (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:createdBy, nimble:ownedBy, nimble:requesterPrincipalId."""
GetStudio: _Final[_Action]
"""Read, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
GetStudioComponent: _Final[_Action]
"""Read, on studio-component (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
GetStudioMember: _Final[_Action]
"""Read, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
ListEulaAcceptances: _Final[_Action]
"""Read, on eula-acceptance (required). Keys: nimble:studioId."""
ListEulas: _Final[_Action]
"""Read, on eula (required)."""
ListLaunchProfileMembers: _Final[_Action]
"""Read, on launch-profile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
ListLaunchProfiles: _Final[_Action]
"""Read, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:principalId, nimble:requesterPrincipalId, nimble:studioId."""
ListStreamingImages: _Final[_Action]
"""Read, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
ListStreamingSessionBackups: _Final[_Action]
"""Read, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:requesterPrincipalId, nimble:studioId."""
ListStreamingSessions: _Final[_Action]
"""Read, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:createdBy, nimble:ownedBy, nimble:requesterPrincipalId, nimble:studioId."""
ListStudioComponents: _Final[_Action]
"""Read, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
ListStudioMembers: _Final[_Action]
"""Read, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
ListStudios: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on launch-profile, streaming-image, streaming-session, streaming-session-backup, studio, studio-component. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:createdBy, nimble:ownedBy, nimble:studioId."""
PutLaunchProfileMembers: _Final[_Action]
"""Write, on launch-profile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: sso-directory:DescribeUsers."""
PutStudioLogEvents: _Final[_Action]
"""Write, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
PutStudioMembers: _Final[_Action]
"""Write, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: sso-directory:DescribeUsers."""
StartStreamingSession: _Final[_Action]
"""Write, on streaming-session (required), streaming-session-backup. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:createdBy, nimble:ownedBy, nimble:requesterPrincipalId. Needs: nimble:GetLaunchProfile, nimble:GetLaunchProfileMember."""
StartStudioSSOConfigurationRepair: _Final[_Action]
"""Write, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: sso:CreateManagedApplicationInstance, sso:GetManagedApplicationInstance."""
StopStreamingSession: _Final[_Action]
"""Write, on streaming-session (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:createdBy, nimble:ownedBy, nimble:requesterPrincipalId. Needs: nimble:GetLaunchProfile."""
TagResource: _Final[_Action]
"""Tagging, on launch-profile, streaming-image, streaming-session, streaming-session-backup, studio, studio-component. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:createdBy, nimble:ownedBy, nimble:studioId."""
UntagResource: _Final[_Action]
"""Tagging, on launch-profile, streaming-image, streaming-session, streaming-session-backup, studio, studio-component. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:createdBy, nimble:ownedBy, nimble:studioId."""
UpdateLaunchProfile: _Final[_Action]
"""Write, on launch-profile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: ec2:DescribeNatGateways, ec2:DescribeNetworkAcls, ec2:DescribeRouteTables, ec2:DescribeSubnets, ec2:DescribeVpcEndpoints."""
UpdateLaunchProfileMember: _Final[_Action]
"""Write, on launch-profile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
UpdateStreamingImage: _Final[_Action]
"""Write, on streaming-image (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId."""
UpdateStudio: _Final[_Action]
"""Write, on studio (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: iam:PassRole."""
UpdateStudioComponent: _Final[_Action]
"""Write, on studio-component (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId. Needs: ds:AuthorizeApplication, ds:DescribeDirectories, ec2:DescribeSecurityGroups, fsx:DescribeFileSystems, iam:PassRole."""
class _eula(_ResourceType):
    """arn:${Partition}:nimble:${Region}:${Account}:eula/${EulaId}"""

    def __call__(self, eula_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

eula: _Final[_eula]
class _eula_acceptance(_ResourceType):
    """arn:${Partition}:nimble:${Region}:${Account}:eula-acceptance/${EulaAcceptanceId}. Keys: nimble:studioId"""

    def __call__(self, eula_acceptance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

eula_acceptance: _Final[_eula_acceptance]
class _launch_profile(_ResourceType):
    """arn:${Partition}:nimble:${Region}:${Account}:launch-profile/${LaunchProfileId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId"""

    def __call__(self, launch_profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

launch_profile: _Final[_launch_profile]
class _streaming_image(_ResourceType):
    """arn:${Partition}:nimble:${Region}:${Account}:streaming-image/${StreamingImageId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId"""

    def __call__(self, streaming_image_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

streaming_image: _Final[_streaming_image]
class _streaming_session(_ResourceType):
    """arn:${Partition}:nimble:${Region}:${Account}:streaming-session/${StreamingSessionId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:createdBy, nimble:ownedBy"""

    def __call__(self, streaming_session_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

streaming_session: _Final[_streaming_session]
class _streaming_session_backup(_ResourceType):
    """arn:${Partition}:nimble:${Region}:${Account}:streaming-session-backup/${StreamingSessionBackupId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:ownedBy"""

    def __call__(self, streaming_session_backup_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

streaming_session_backup: _Final[_streaming_session_backup]
class _studio(_ResourceType):
    """arn:${Partition}:nimble:${Region}:${Account}:studio/${StudioId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId"""

    def __call__(self, studio_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

studio: _Final[_studio]
class _studio_component(_ResourceType):
    """arn:${Partition}:nimble:${Region}:${Account}:studio-component/${StudioComponentId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, nimble:studioId"""

    def __call__(self, studio_component_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

studio_component: _Final[_studio_component]

class _Keys(_ServiceKeys):
    """The condition keys of nimble."""

    createdBy: _StringKey
    ownedBy: _StringKey
    principalId: _StringKey
    requesterPrincipalId: _StringKey
    studioId: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["nimble:createdBy", "nimble:ownedBy", "nimble:principalId", "nimble:requesterPrincipalId"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["nimble:studioId"]) -> _ArnKey: ...
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
