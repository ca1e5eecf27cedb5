"""AWS IoT Events (retired: not in the catalog of 2026-10-01). Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class BatchAcknowledgeAlarm(metaclass=_RetiredAction):
    """Write, on alarmModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class BatchDeleteDetector(metaclass=_RetiredAction):
    """Write, on detectorModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class BatchDisableAlarm(metaclass=_RetiredAction):
    """Write, on alarmModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class BatchEnableAlarm(metaclass=_RetiredAction):
    """Write, on alarmModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class BatchPutMessage(metaclass=_RetiredAction):
    """Write, on input (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class BatchResetAlarm(metaclass=_RetiredAction):
    """Write, on alarmModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class BatchSnoozeAlarm(metaclass=_RetiredAction):
    """Write, on alarmModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class BatchUpdateDetector(metaclass=_RetiredAction):
    """Write, on detectorModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class CreateAlarmModel(metaclass=_RetiredAction):
    """Write, on alarmModel (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class CreateDetectorModel(metaclass=_RetiredAction):
    """Write, on detectorModel (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class CreateInput(metaclass=_RetiredAction):
    """Write, on input (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DeleteAlarmModel(metaclass=_RetiredAction):
    """Write, on alarmModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DeleteDetectorModel(metaclass=_RetiredAction):
    """Write, on detectorModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DeleteInput(metaclass=_RetiredAction):
    """Write, on input (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DescribeAlarm(metaclass=_RetiredAction):
    """Read, on alarmModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DescribeAlarmModel(metaclass=_RetiredAction):
    """Read, on alarmModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DescribeDetector(metaclass=_RetiredAction):
    """Read, on detectorModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DescribeDetectorModel(metaclass=_RetiredAction):
    """Read, on detectorModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DescribeDetectorModelAnalysis(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DescribeInput(metaclass=_RetiredAction):
    """Read, on input (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DescribeLoggingOptions(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class GetDetectorModelAnalysisResults(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListAlarmModelVersions(metaclass=_RetiredAction):
    """List, on alarmModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListAlarmModels(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListAlarms(metaclass=_RetiredAction):
    """List, on alarmModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListDetectorModelVersions(metaclass=_RetiredAction):
    """List, on detectorModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListDetectorModels(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListDetectors(metaclass=_RetiredAction):
    """List, on detectorModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListInputRoutings(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListInputs(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListTagsForResource(metaclass=_RetiredAction):
    """Read, on alarmModel, detectorModel, input. Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class PutLoggingOptions(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class StartDetectorModelAnalysis(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class TagResource(metaclass=_RetiredAction):
    """Tagging, on alarmModel, detectorModel, input. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class UntagResource(metaclass=_RetiredAction):
    """Tagging, on alarmModel, detectorModel, input. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class UpdateAlarmModel(metaclass=_RetiredAction):
    """Write, on alarmModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class UpdateDetectorModel(metaclass=_RetiredAction):
    """Write, on detectorModel (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class UpdateInput(metaclass=_RetiredAction):
    """Write, on input (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class UpdateInputRouting(metaclass=_RetiredAction):
    """Write, on input (required). Keys: aws:ResourceTag/${TagKey}."""
class _alarmModel(_ResourceType):
    """arn:${Partition}:iotevents:${Region}:${Account}:alarmModel/${AlarmModelName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, alarm_model_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

alarmModel: _Final[_alarmModel]
class _detectorModel(_ResourceType):
    """arn:${Partition}:iotevents:${Region}:${Account}:detectorModel/${DetectorModelName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, detector_model_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

detectorModel: _Final[_detectorModel]
class _input(_ResourceType):
    """arn:${Partition}:iotevents:${Region}:${Account}:input/${InputName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, input_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

input: _Final[_input]

class _Keys(_ServiceKeys):
    """The condition keys of iotevents."""

    keyValue: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["iotevents:keyValue"]) -> _StringKey: ...
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
