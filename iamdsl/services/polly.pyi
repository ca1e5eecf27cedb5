"""Amazon Polly. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

DeleteLexicon: _Final[_Action]
"""Write, on lexicon (required)."""
DescribeVoices: _Final[_Action]
"""List, on * only."""
GetLexicon: _Final[_Action]
"""Read, on lexicon (required)."""
GetSpeechSynthesisTask: _Final[_Action]
"""Read, on * only."""
ListLexicons: _Final[_Action]
"""List, on * only."""
ListSpeechSynthesisTasks: _Final[_Action]
"""List, on * only."""
PutLexicon: _Final[_Action]
"""Write, on lexicon (required)."""
StartSpeechSynthesisStream: _Final[_Action]
"""Read, on lexicon."""
StartSpeechSynthesisTask: _Final[_Action]
"""Write, on lexicon. Needs: s3:PutObject."""
SynthesizeSpeech: _Final[_Action]
"""Read, on lexicon."""
class _lexicon(_ResourceType):
    """arn:${Partition}:polly:${Region}:${Account}:lexicon/${LexiconName}"""

    def __call__(self, lexicon_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

lexicon: _Final[_lexicon]

class _Keys(_ServiceKeys):
    """The condition keys of polly."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
