"""Amazon Lex V2. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchCreateCustomVocabularyItem: _Final[_Action]
"""Write, on bot (required)."""
BatchDeleteCustomVocabularyItem: _Final[_Action]
"""Write, on bot (required)."""
BatchUpdateCustomVocabularyItem: _Final[_Action]
"""Write, on bot (required)."""
BuildBotLocale: _Final[_Action]
"""Write, on bot (required)."""
CreateBot: _Final[_Action]
"""Write, on bot (required), bot alias (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateBotAlias: _Final[_Action]
"""Write, on bot alias (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateBotChannel: _Final[_Action]
"""Write, on bot (required)."""
CreateBotLocale: _Final[_Action]
"""Write, on bot (required)."""
CreateBotReplica: _Final[_Action]
"""Write, on bot (required)."""
CreateBotVersion: _Final[_Action]
"""Write, on bot, bot version (required)."""
CreateCustomVocabulary: _Final[_Action]
"""Write, on bot (required)."""
CreateExport: _Final[_Action]
"""Write, on bot, test set."""
CreateIntent: _Final[_Action]
"""Write, on bot (required)."""
CreateIntentVersion: _Final[_Action]
"""Write, on intent version (required)."""
CreateResourcePolicy: _Final[_Action]
"""Write, on bot, bot alias."""
CreateResourcePolicyStatement: _Final[_Action]
"""Write, on bot, bot alias."""
CreateSlot: _Final[_Action]
"""Write, on bot (required)."""
CreateSlotType: _Final[_Action]
"""Write, on bot (required)."""
CreateSlotTypeVersion: _Final[_Action]
"""Write, on slottype version (required)."""
CreateTestSet: _Final[_Action]
"""Write, on * only."""
CreateTestSetDiscrepancyReport: _Final[_Action]
"""Write, on test set (required)."""
CreateUploadUrl: _Final[_Action]
"""Write, on * only."""
DeleteBot: _Final[_Action]
"""Write, on bot, bot alias, bot version (required). Needs: lex:DeleteBotAlias, lex:DeleteBotChannel, lex:DeleteBotLocale, lex:DeleteBotVersion, lex:DeleteIntent, lex:DeleteSlot, lex:DeleteSlotType."""
DeleteBotAlias: _Final[_Action]
"""Write, on bot alias (required)."""
DeleteBotAnalyzerRecommendation: _Final[_Action]
"""Write, on bot (required)."""
DeleteBotChannel: _Final[_Action]
"""Write, on bot (required)."""
DeleteBotChannelAssociation: _Final[_Action]
"""Write, on channel (required)."""
DeleteBotLocale: _Final[_Action]
"""Write, on bot (required). Needs: lex:DeleteIntent, lex:DeleteSlot, lex:DeleteSlotType."""
DeleteBotReplica: _Final[_Action]
"""Write, on bot (required)."""
DeleteBotVersion: _Final[_Action]
"""Write, on bot, bot version (required)."""
DeleteCustomVocabulary: _Final[_Action]
"""Write, on bot (required)."""
DeleteExport: _Final[_Action]
"""Write, on bot, test set."""
DeleteImport: _Final[_Action]
"""Write, on bot, test set."""
DeleteIntent: _Final[_Action]
"""Write, on bot, intent version (required)."""
DeleteIntentVersion: _Final[_Action]
"""Write, on intent version (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on bot, bot alias."""
DeleteResourcePolicyStatement: _Final[_Action]
"""Write, on bot, bot alias."""
DeleteSession: _Final[_Action]
"""Write, on bot alias, bot version."""
DeleteSlot: _Final[_Action]
"""Write, on bot (required)."""
DeleteSlotType: _Final[_Action]
"""Write, on bot, slottype version (required)."""
DeleteSlotTypeVersion: _Final[_Action]
"""Write, on slottype version (required)."""
DeleteTestSet: _Final[_Action]
"""Write, on test set (required)."""
DeleteUtterances: _Final[_Action]
"""Write, on bot, bot version (required)."""
DescribeBot: _Final[_Action]
"""Read, on bot (required)."""
DescribeBotAlias: _Final[_Action]
"""Read, on bot alias (required)."""
DescribeBotAnalyzerRecommendation: _Final[_Action]
"""Read, on bot (required)."""
DescribeBotChannel: _Final[_Action]
"""Read, on bot (required)."""
DescribeBotLocale: _Final[_Action]
"""Read, on bot (required)."""
DescribeBotRecommendation: _Final[_Action]
"""Read, on bot (required)."""
DescribeBotReplica: _Final[_Action]
"""Read, on bot (required)."""
DescribeBotResourceGeneration: _Final[_Action]
"""Read, on bot (required)."""
DescribeBotVersion: _Final[_Action]
"""Read, on bot (required)."""
DescribeCustomVocabulary: _Final[_Action]
"""Read, on bot (required)."""
DescribeCustomVocabularyMetadata: _Final[_Action]
"""Read, on bot (required)."""
DescribeExport: _Final[_Action]
"""Read, on bot, test set. Needs: lex:DescribeBot, lex:DescribeBotLocale, lex:DescribeIntent, lex:DescribeSlot, lex:DescribeSlotType, lex:ListBotLocales, lex:ListIntents, lex:ListSlotTypes, lex:ListSlots."""
DescribeImport: _Final[_Action]
"""Read, on bot, test set."""
DescribeIntent: _Final[_Action]
"""Read, on bot (required)."""
DescribeResourcePolicy: _Final[_Action]
"""Read, on bot, bot alias."""
DescribeSlot: _Final[_Action]
"""Read, on bot (required)."""
DescribeSlotType: _Final[_Action]
"""Read, on bot (required)."""
DescribeTestExecution: _Final[_Action]
"""Read, on test set (required)."""
DescribeTestSet: _Final[_Action]
"""Read, on test set (required)."""
DescribeTestSetDiscrepancyReport: _Final[_Action]
"""Read, on test set (required)."""
DescribeTestSetGeneration: _Final[_Action]
"""Read, on test set."""
GenerateBotElement: _Final[_Action]
"""Read, on bot (required)."""
GetBot: _Final[_Action]
"""Read, on bot alias, bot version."""
GetBotAlias: _Final[_Action]
"""Read, on bot alias (required)."""
GetBotAliases: _Final[_Action]
"""List, on * only."""
GetBotChannelAssociation: _Final[_Action]
"""Read, on channel (required)."""
GetBotChannelAssociations: _Final[_Action]
"""List, on channel (required)."""
GetBotVersions: _Final[_Action]
"""List, on bot version (required)."""
GetBots: _Final[_Action]
"""List, on * only."""
GetBuiltinIntent: _Final[_Action]
"""Read, on * only."""
GetBuiltinIntents: _Final[_Action]
"""Read, on * only."""
GetBuiltinSlotTypes: _Final[_Action]
"""Read, on * only."""
GetExport: _Final[_Action]
"""Read, on bot version (required)."""
GetImport: _Final[_Action]
"""Read, on * only."""
GetIntent: _Final[_Action]
"""Read, on intent version (required)."""
GetIntentVersions: _Final[_Action]
"""List, on intent version (required)."""
GetIntents: _Final[_Action]
"""List, on * only."""
GetMigration: _Final[_Action]
"""Read, on * only."""
GetMigrations: _Final[_Action]
"""List, on * only."""
GetSession: _Final[_Action]
"""Read, on bot alias, bot version."""
GetSlotType: _Final[_Action]
"""Read, on slottype version (required)."""
GetSlotTypeVersions: _Final[_Action]
"""List, on slottype version (required)."""
GetSlotTypes: _Final[_Action]
"""List, on * only."""
GetTestExecutionArtifactsUrl: _Final[_Action]
"""Read, on test set (required)."""
GetUtterancesView: _Final[_Action]
"""List, on bot version (required)."""
ListAggregatedUtterances: _Final[_Action]
"""List, on bot (required)."""
ListBotAliasReplicas: _Final[_Action]
"""List, on bot (required)."""
ListBotAliases: _Final[_Action]
"""List, on bot (required)."""
ListBotAnalyzerRecommendations: _Final[_Action]
"""List, on bot (required)."""
ListBotChannels: _Final[_Action]
"""List, on bot (required)."""
ListBotLocales: _Final[_Action]
"""List, on bot (required)."""
ListBotRecommendations: _Final[_Action]
"""List, on bot (required)."""
ListBotReplicas: _Final[_Action]
"""List, on bot (required)."""
ListBotResourceGenerations: _Final[_Action]
"""List, on bot (required)."""
ListBotVersionReplicas: _Final[_Action]
"""List, on bot (required)."""
ListBotVersions: _Final[_Action]
"""List, on bot (required)."""
ListBots: _Final[_Action]
"""List, on * only."""
ListBuiltInIntents: _Final[_Action]
"""List, on * only."""
ListBuiltInSlotTypes: _Final[_Action]
"""List, on * only."""
ListCustomVocabularyItems: _Final[_Action]
"""List, on bot (required)."""
ListExports: _Final[_Action]
"""List, on * only."""
ListImports: _Final[_Action]
"""List, on * only."""
ListIntentMetrics: _Final[_Action]
"""List, on bot (required)."""
ListIntentPaths: _Final[_Action]
"""List, on bot (required)."""
ListIntentStageMetrics: _Final[_Action]
"""List, on bot (required)."""
ListIntents: _Final[_Action]
"""List, on bot (required)."""
ListRecommendedIntents: _Final[_Action]
"""List, on bot (required)."""
ListSessionAnalyticsData: _Final[_Action]
"""List, on bot (required)."""
ListSessionMetrics: _Final[_Action]
"""List, on bot (required)."""
ListSlotTypes: _Final[_Action]
"""List, on bot (required)."""
ListSlots: _Final[_Action]
"""List, on bot (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on bot, bot alias, channel."""
ListTestExecutionResultItems: _Final[_Action]
"""Read, on test set (required). Needs: lex:ListTestSetRecords."""
ListTestExecutions: _Final[_Action]
"""List, on * only."""
ListTestSetRecords: _Final[_Action]
"""Read, on test set (required)."""
ListTestSets: _Final[_Action]
"""List, on * only."""
PostContent: _Final[_Action]
"""Write, on bot alias, bot version."""
PostText: _Final[_Action]
"""Write, on bot alias, bot version."""
PutBot: _Final[_Action]
"""Write, on bot version (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutBotAlias: _Final[_Action]
"""Write, on bot alias (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutIntent: _Final[_Action]
"""Write, on intent version (required)."""
PutSession: _Final[_Action]
"""Write, on bot alias, bot version."""
PutSlotType: _Final[_Action]
"""Write, on slottype version (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-12-01")
class RecognizeSpeech(metaclass=_RetiredAction):
    """Write, on bot alias (required)."""
RecognizeText: _Final[_Action]
"""Write, on bot alias (required)."""
RecognizeUtterance: _Final[_Action]
"""Write, on bot alias (required)."""
SearchAssociatedTranscripts: _Final[_Action]
"""List, on bot (required)."""
StartBotAnalyzer: _Final[_Action]
"""Write, on bot (required)."""
StartBotRecommendation: _Final[_Action]
"""Write, on bot (required)."""
StartBotResourceGeneration: _Final[_Action]
"""Write, on bot (required)."""
StartConversation: _Final[_Action]
"""Write, on bot alias (required)."""
StartImport: _Final[_Action]
"""Write, on bot, bot alias. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: lex:CreateBot, lex:CreateBotLocale, lex:CreateCustomVocabulary, lex:CreateIntent, lex:CreateSlot, lex:CreateSlotType, lex:CreateTestSet, lex:DeleteBotLocale, lex:DeleteCustomVocabulary, lex:DeleteIntent, lex:DeleteSlot, lex:DeleteSlotType, lex:UpdateBot, lex:UpdateBotLocale, lex:UpdateCustomVocabulary, lex:UpdateIntent, lex:UpdateSlot, lex:UpdateSlotType, lex:UpdateTestSet."""
StartMigration: _Final[_Action]
"""Write, on bot version (required)."""
StartTestExecution: _Final[_Action]
"""Write, on test set (required)."""
StartTestSetGeneration: _Final[_Action]
"""Write, on test set."""
StopBotAnalyzer: _Final[_Action]
"""Write, on bot (required)."""
StopBotRecommendation: _Final[_Action]
"""Write, on bot (required)."""
TagResource: _Final[_Action]
"""Tagging, on bot, bot alias, channel. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on bot, bot alias, channel. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateBot: _Final[_Action]
"""Write, on bot (required)."""
UpdateBotAlias: _Final[_Action]
"""Write, on bot alias (required)."""
UpdateBotLocale: _Final[_Action]
"""Write, on bot (required)."""
UpdateBotRecommendation: _Final[_Action]
"""Write, on bot (required)."""
UpdateCustomVocabulary: _Final[_Action]
"""Write, on bot (required)."""
UpdateExport: _Final[_Action]
"""Write, on bot (required)."""
UpdateIntent: _Final[_Action]
"""Write, on bot (required)."""
UpdateResourcePolicy: _Final[_Action]
"""Write, on bot, bot alias."""
UpdateSlot: _Final[_Action]
"""Write, on bot (required)."""
UpdateSlotType: _Final[_Action]
"""Write, on bot (required)."""
UpdateTestSet: _Final[_Action]
"""Write, on test set (required)."""
class _bot(_ResourceType):
    """arn:${Partition}:lex:${Region}:${Account}:bot/${BotId} or arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}. Keys: aws:ResourceTag/${TagKey}"""

    @_overload
    def __call__(self, bot_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...
    @_overload
    def __call__(self, bot_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

bot: _Final[_bot]
class _bot_alias(_ResourceType):
    """arn:${Partition}:lex:${Region}:${Account}:bot-alias/${BotId}/${BotAliasId} or arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}:${BotAlias}. Keys: aws:ResourceTag/${TagKey}"""

    @_overload
    def __call__(self, bot_id: str | _Variable, bot_alias_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...
    @_overload
    def __call__(self, bot_name: str | _Variable, bot_alias: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

bot_alias: _Final[_bot_alias]
class _bot_version(_ResourceType):
    """arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}:${BotVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, bot_name: str | _Variable, bot_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

bot_version: _Final[_bot_version]
class _channel(_ResourceType):
    """arn:${Partition}:lex:${Region}:${Account}:bot-channel:${BotName}:${BotAlias}:${ChannelName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, bot_name: str | _Variable, bot_alias: str | _Variable, channel_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channel: _Final[_channel]
class _intent(_ResourceType):
    """arn:${Partition}:lex:${Region}:${Account}:intent:${IntentName}:${IntentVersion}"""

    def __call__(self, intent_name: str | _Variable, intent_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

intent: _Final[_intent]
class _intent_version(_ResourceType):
    """arn:${Partition}:lex:${Region}:${Account}:intent:${IntentName}:${IntentVersion}"""

    def __call__(self, intent_name: str | _Variable, intent_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

intent_version: _Final[_intent_version]
class _slottype(_ResourceType):
    """arn:${Partition}:lex:${Region}:${Account}:slottype:${SlotName}:${SlotVersion}"""

    def __call__(self, slot_name: str | _Variable, slot_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

slottype: _Final[_slottype]
class _slottype_version(_ResourceType):
    """arn:${Partition}:lex:${Region}:${Account}:slottype:${SlotName}:${SlotVersion}"""

    def __call__(self, slot_name: str | _Variable, slot_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

slottype_version: _Final[_slottype_version]
class _test_set(_ResourceType):
    """arn:${Partition}:lex:${Region}:${Account}:test-set/${TestSetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, test_set_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

test_set: _Final[_test_set]

class _Keys(_ServiceKeys):
    """The condition keys of lex."""

    associatedIntents: _StringSetKey
    associatedSlotTypes: _StringSetKey
    channelType: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["lex:associatedIntents", "lex:associatedSlotTypes"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["lex:channelType"]) -> _StringKey: ...
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
