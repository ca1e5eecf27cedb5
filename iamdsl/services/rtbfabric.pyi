"""AWS RTB Fabric. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptLink: _Final[_Action]
"""Write, on Link (required)."""
AssociateCertificate: _Final[_Action]
"""Write, on ResponderGateway (required)."""
CreateInboundExternalLink: _Final[_Action]
"""Write, on ResponderGateway (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLink: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLinkRoutingRule: _Final[_Action]
"""Write, on Link (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateOutboundExternalLink: _Final[_Action]
"""Write, on RequesterGateway (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRequesterGateway: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateResponderGateway: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteInboundExternalLink: _Final[_Action]
"""Write, on InboundExternalLink (required), ResponderGateway (required)."""
DeleteLink: _Final[_Action]
"""Write, on Link (required)."""
DeleteLinkRoutingRule: _Final[_Action]
"""Write, on Link (required), LinkRoutingRule (required)."""
DeleteOutboundExternalLink: _Final[_Action]
"""Write, on OutboundExternalLink (required), RequesterGateway (required)."""
DeleteRequesterGateway: _Final[_Action]
"""Write, on RequesterGateway (required)."""
DeleteResponderGateway: _Final[_Action]
"""Write, on ResponderGateway (required)."""
DisassociateCertificate: _Final[_Action]
"""Write, on ResponderGateway (required)."""
GetCertificateAssociation: _Final[_Action]
"""Read, on ResponderGateway (required)."""
GetInboundExternalLink: _Final[_Action]
"""Read, on InboundExternalLink (required), ResponderGateway (required)."""
GetLink: _Final[_Action]
"""Read, on Link (required)."""
GetLinkRoutingRule: _Final[_Action]
"""Read, on Link (required), LinkRoutingRule (required)."""
GetOutboundExternalLink: _Final[_Action]
"""Read, on OutboundExternalLink (required), RequesterGateway (required)."""
GetRequesterGateway: _Final[_Action]
"""Read, on RequesterGateway (required)."""
GetResponderGateway: _Final[_Action]
"""Read, on ResponderGateway (required)."""
ListCertificateAssociations: _Final[_Action]
"""List, on ResponderGateway (required)."""
ListLinkRoutingRules: _Final[_Action]
"""List, on Link (required)."""
ListLinks: _Final[_Action]
"""List, on * only."""
ListRequesterGateways: _Final[_Action]
"""List, on * only."""
ListResponderGateways: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on InboundExternalLink, Link, LinkRoutingRule, OutboundExternalLink, RequesterGateway, ResponderGateway."""
RejectLink: _Final[_Action]
"""Write, on Link (required)."""
TagResource: _Final[_Action]
"""Tagging, on InboundExternalLink, Link, LinkRoutingRule, OutboundExternalLink, RequesterGateway, ResponderGateway. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on InboundExternalLink, Link, LinkRoutingRule, OutboundExternalLink, RequesterGateway, ResponderGateway. Keys: aws:TagKeys."""
UpdateLink: _Final[_Action]
"""Write, on Link (required)."""
UpdateLinkModuleFlow: _Final[_Action]
"""Write, on Link (required)."""
UpdateLinkRoutingRule: _Final[_Action]
"""Write, on Link (required), LinkRoutingRule (required)."""
UpdateRequesterGateway: _Final[_Action]
"""Write, on RequesterGateway (required)."""
UpdateResponderGateway: _Final[_Action]
"""Write, on ResponderGateway (required)."""
class _InboundExternalLink(_ResourceType):
    """arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}. Keys: aws:ResourceTag/${TagKey}, rtbfabric:InboundExternalLinkLinkId, rtbfabric:ResponderGatewayGatewayId"""

    def __call__(self, gateway_id: str | _Variable, link_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

InboundExternalLink: _Final[_InboundExternalLink]
class _Link(_ResourceType):
    """arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}. Keys: aws:ResourceTag/${TagKey}, rtbfabric:LinkLinkId, rtbfabric:RequesterGatewayGatewayId, rtbfabric:ResponderGatewayGatewayId"""

    def __call__(self, gateway_id: str | _Variable, link_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Link: _Final[_Link]
class _LinkRoutingRule(_ResourceType):
    """arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}/routing-rule/${RuleId}. Keys: aws:ResourceTag/${TagKey}, rtbfabric:LinkLinkId, rtbfabric:LinkRoutingRuleRuleId"""

    def __call__(self, gateway_id: str | _Variable, link_id: str | _Variable, rule_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

LinkRoutingRule: _Final[_LinkRoutingRule]
class _OutboundExternalLink(_ResourceType):
    """arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}. Keys: aws:ResourceTag/${TagKey}, rtbfabric:OutboundExternalLinkLinkId, rtbfabric:RequesterGatewayGatewayId"""

    def __call__(self, gateway_id: str | _Variable, link_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

OutboundExternalLink: _Final[_OutboundExternalLink]
class _RequesterGateway(_ResourceType):
    """arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}. Keys: aws:ResourceTag/${TagKey}, rtbfabric:RequesterGatewayGatewayId"""

    def __call__(self, gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RequesterGateway: _Final[_RequesterGateway]
class _ResponderGateway(_ResourceType):
    """arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}. Keys: aws:ResourceTag/${TagKey}, rtbfabric:ResponderGatewayGatewayId"""

    def __call__(self, gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ResponderGateway: _Final[_ResponderGateway]

class _Keys(_ServiceKeys):
    """The condition keys of rtbfabric."""

    InboundExternalLinkGatewayId: _StringKey
    InboundExternalLinkLinkId: _StringKey
    LinkLinkId: _StringKey
    LinkRoutingRuleRuleId: _StringKey
    OutboundExternalLinkLinkId: _StringKey
    RequesterGatewayGatewayId: _StringKey
    ResponderGatewayGatewayId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["rtbfabric:InboundExternalLinkGatewayId", "rtbfabric:InboundExternalLinkLinkId", "rtbfabric:LinkLinkId", "rtbfabric:LinkRoutingRuleRuleId", "rtbfabric:OutboundExternalLinkLinkId", "rtbfabric:RequesterGatewayGatewayId", "rtbfabric:ResponderGatewayGatewayId"]) -> _StringKey: ...
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
