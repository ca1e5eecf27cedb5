"""AWS Private CA Connector for SCEP. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateChallenge: _Final[_Action]
"""Write, on Connector (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConnector: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: acm-pca:DescribeCertificateAuthority, acm-pca:GetCertificate, acm-pca:GetCertificateAuthorityCertificate, acm-pca:IssueCertificate."""
DeleteChallenge: _Final[_Action]
"""Write, on Challenge (required)."""
DeleteConnector: _Final[_Action]
"""Write, on Connector (required)."""
GetChallengeMetadata: _Final[_Action]
"""Read, on Challenge (required)."""
GetChallengePassword: _Final[_Action]
"""Read, on Challenge (required)."""
GetConnector: _Final[_Action]
"""Read, on Connector (required)."""
ListChallengeMetadata: _Final[_Action]
"""List, on * only."""
ListConnectors: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
TagResource: _Final[_Action]
"""Tagging, on Challenge, Connector. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Challenge, Connector. Keys: aws:TagKeys."""
class _Challenge(_ResourceType):
    """arn:${Partition}:pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}/challenge/${ChallengeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connector_id: str | _Variable, challenge_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Challenge: _Final[_Challenge]
class _Connector(_ResourceType):
    """arn:${Partition}:pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Connector: _Final[_Connector]

class _Keys(_ServiceKeys):
    """The condition keys of pca-connector-scep."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
