"""Amazon Kendra. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateEntitiesToExperience: _Final[_Action]
"""Write, on experience (required), index (required)."""
AssociatePersonasToEntities: _Final[_Action]
"""Write, on experience (required), index (required)."""
BatchDeleteDocument: _Final[_Action]
"""Write, on index (required)."""
BatchDeleteFeaturedResultsSet: _Final[_Action]
"""Write, on featured-results-set (required), index (required)."""
BatchGetDocumentStatus: _Final[_Action]
"""Read, on index (required)."""
BatchPutDocument: _Final[_Action]
"""Write, on index (required)."""
ClearQuerySuggestions: _Final[_Action]
"""Write, on index (required)."""
CreateAccessControlConfiguration: _Final[_Action]
"""Write, on index (required)."""
CreateDataSource: _Final[_Action]
"""Write, on index (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateExperience: _Final[_Action]
"""Write, on index (required)."""
CreateFaq: _Final[_Action]
"""Write, on index (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFeaturedResultsSet: _Final[_Action]
"""Write, on index (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateIndex: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateQuerySuggestionsBlockList: _Final[_Action]
"""Write, on index (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateThesaurus: _Final[_Action]
"""Write, on index (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAccessControlConfiguration: _Final[_Action]
"""Write, on access-control-configuration (required), index (required)."""
DeleteDataSource: _Final[_Action]
"""Write, on data-source (required), index (required)."""
DeleteExperience: _Final[_Action]
"""Write, on experience (required), index (required)."""
DeleteFaq: _Final[_Action]
"""Write, on faq (required), index (required)."""
DeleteIndex: _Final[_Action]
"""Write, on index (required)."""
DeletePrincipalMapping: _Final[_Action]
"""Write, on data-source, index (required)."""
DeleteQuerySuggestionsBlockList: _Final[_Action]
"""Write, on index (required), query-suggestions-block-list (required)."""
DeleteThesaurus: _Final[_Action]
"""Write, on index (required), thesaurus (required)."""
DescribeAccessControlConfiguration: _Final[_Action]
"""Read, on access-control-configuration (required), index (required)."""
DescribeDataSource: _Final[_Action]
"""Read, on data-source (required), index (required)."""
DescribeExperience: _Final[_Action]
"""Read, on experience (required), index (required)."""
DescribeFaq: _Final[_Action]
"""Read, on faq (required), index (required)."""
DescribeFeaturedResultsSet: _Final[_Action]
"""Read, on featured-results-set (required), index (required)."""
DescribeIndex: _Final[_Action]
"""Read, on index (required)."""
DescribePrincipalMapping: _Final[_Action]
"""Read, on data-source, index (required)."""
DescribeQuerySuggestionsBlockList: _Final[_Action]
"""Read, on index (required), query-suggestions-block-list (required)."""
DescribeQuerySuggestionsConfig: _Final[_Action]
"""Read, on index (required)."""
DescribeThesaurus: _Final[_Action]
"""Read, on index (required), thesaurus (required)."""
DisassociateEntitiesFromExperience: _Final[_Action]
"""Write, on experience (required), index (required)."""
DisassociatePersonasFromEntities: _Final[_Action]
"""Write, on experience (required), index (required)."""
GetQuerySuggestions: _Final[_Action]
"""Read, on index (required)."""
GetSnapshots: _Final[_Action]
"""Read, on index (required)."""
ListAccessControlConfigurations: _Final[_Action]
"""List, on index (required)."""
ListDataSourceSyncJobs: _Final[_Action]
"""List, on data-source (required), index (required)."""
ListDataSources: _Final[_Action]
"""List, on index (required)."""
ListEntityPersonas: _Final[_Action]
"""List, on experience (required), index (required)."""
ListExperienceEntities: _Final[_Action]
"""List, on experience (required), index (required)."""
ListExperiences: _Final[_Action]
"""List, on index (required)."""
ListFaqs: _Final[_Action]
"""List, on index (required)."""
ListFeaturedResultsSets: _Final[_Action]
"""List, on index (required)."""
ListGroupsOlderThanOrderingId: _Final[_Action]
"""List, on data-source, index (required)."""
ListIndices: _Final[_Action]
"""List, on * only."""
ListQuerySuggestionsBlockLists: _Final[_Action]
"""List, on index (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on data-source, faq, featured-results-set, index, query-suggestions-block-list, thesaurus."""
ListThesauri: _Final[_Action]
"""List, on index (required)."""
PutPrincipalMapping: _Final[_Action]
"""Write, on data-source, index (required)."""
Query: _Final[_Action]
"""Read, on index (required)."""
Retrieve: _Final[_Action]
"""Read, on index (required)."""
StartDataSourceSyncJob: _Final[_Action]
"""Write, on data-source (required), index (required)."""
StopDataSourceSyncJob: _Final[_Action]
"""Write, on data-source (required), index (required)."""
SubmitFeedback: _Final[_Action]
"""Write, on index (required)."""
TagResource: _Final[_Action]
"""Tagging, on data-source, faq, featured-results-set, index, query-suggestions-block-list, thesaurus. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on data-source, faq, featured-results-set, index, query-suggestions-block-list, thesaurus. Keys: aws:TagKeys."""
UpdateAccessControlConfiguration: _Final[_Action]
"""Write, on access-control-configuration (required), index (required)."""
UpdateDataSource: _Final[_Action]
"""Write, on data-source (required), index (required)."""
UpdateExperience: _Final[_Action]
"""Write, on index (required)."""
UpdateFeaturedResultsSet: _Final[_Action]
"""Write, on featured-results-set (required), index (required)."""
UpdateIndex: _Final[_Action]
"""Write, on index (required)."""
UpdateQuerySuggestionsBlockList: _Final[_Action]
"""Write, on index (required), query-suggestions-block-list (required)."""
UpdateQuerySuggestionsConfig: _Final[_Action]
"""Write, on index (required)."""
UpdateThesaurus: _Final[_Action]
"""Write, on index (required), thesaurus (required)."""
class _access_control_configuration(_ResourceType):
    """arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/access-control-configuration/${AccessControlConfigurationId}"""

    def __call__(self, index_id: str | _Variable, access_control_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

access_control_configuration: _Final[_access_control_configuration]
class _data_source(_ResourceType):
    """arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/data-source/${DataSourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, index_id: str | _Variable, data_source_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_source: _Final[_data_source]
class _experience(_ResourceType):
    """arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/experience/${ExperienceId}"""

    def __call__(self, index_id: str | _Variable, experience_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

experience: _Final[_experience]
class _faq(_ResourceType):
    """arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/faq/${FaqId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, index_id: str | _Variable, faq_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

faq: _Final[_faq]
class _featured_results_set(_ResourceType):
    """arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/featured-results-set/${FeaturedResultsSetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, index_id: str | _Variable, featured_results_set_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

featured_results_set: _Final[_featured_results_set]
class _index(_ResourceType):
    """arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, index_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

index: _Final[_index]
class _query_suggestions_block_list(_ResourceType):
    """arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/query-suggestions-block-list/${QuerySuggestionsBlockListId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, index_id: str | _Variable, query_suggestions_block_list_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

query_suggestions_block_list: _Final[_query_suggestions_block_list]
class _thesaurus(_ResourceType):
    """arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/thesaurus/${ThesaurusId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, index_id: str | _Variable, thesaurus_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

thesaurus: _Final[_thesaurus]

class _Keys(_ServiceKeys):
    """The condition keys of kendra."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
