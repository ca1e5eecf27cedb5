"""AWS IoT SiteWise. Generated; see scripts/."""

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
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateAssets: _Final[_Action]
"""Write, on asset (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateTimeSeriesToAssetProperty: _Final[_Action]
"""Write, on asset (required), time-series (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class AssociateViewEntities(metaclass=_RetiredAction):
    """Write, on asset, group, view."""
BatchAssociateDataSegmentsToDataset: _Final[_Action]
"""Write, on dataset (required), workspace. Keys: aws:ResourceTag/${TagKey}."""
BatchAssociateProjectAssets: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}."""
BatchDeleteDatasetDataSegments: _Final[_Action]
"""Write, on dataset (required), workspace. Keys: aws:ResourceTag/${TagKey}."""
BatchDisassociateDataSegmentsFromDataset: _Final[_Action]
"""Write, on dataset (required), workspace. Keys: aws:ResourceTag/${TagKey}."""
BatchDisassociateProjectAssets: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}."""
BatchGetAssetPropertyAggregates: _Final[_Action]
"""Read, on asset, time-series. Keys: aws:ResourceTag/${TagKey}."""
BatchGetAssetPropertyValue: _Final[_Action]
"""Read, on asset, time-series. Keys: aws:ResourceTag/${TagKey}."""
BatchGetAssetPropertyValueHistory: _Final[_Action]
"""Read, on asset, time-series. Keys: aws:ResourceTag/${TagKey}."""
BatchPutAssetPropertyValue: _Final[_Action]
"""Write, on asset, time-series. Keys: aws:ResourceTag/${TagKey}."""
CancelEnrichmentJob: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CancelPipelineExecution: _Final[_Action]
"""Write, on pipeline (required). Keys: aws:ResourceTag/${TagKey}."""
CancelQuery: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateAccessPolicy: _Final[_Action]
"""Write, on portal, project. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAsset: _Final[_Action]
"""Write, on asset-model (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateAssetModel: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAssetModelCompositeModel: _Final[_Action]
"""Write, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class CreateAssetTemplate(metaclass=_RetiredAction):
    """Write, on * only."""
CreateBulkImportJob: _Final[_Action]
"""Write, on dataset, workspace. Keys: aws:ResourceTag/${TagKey}."""
CreateComputationModel: _Final[_Action]
"""Write, on asset, asset-model. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateDashboard: _Final[_Action]
"""Write, on project (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateDataset: _Final[_Action]
"""Write, on workspace. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateDatasetExportJob: _Final[_Action]
"""Write, on dataset, time-series, workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateEnrichmentJob: _Final[_Action]
"""Write, on dataset, workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateGateway: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class CreateGroup(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class CreateMeasurementDataStore(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class CreateMetricType(metaclass=_RetiredAction):
    """Write, on * only."""
CreatePipeline: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotsitewise:taskArns."""
CreatePortal: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sso:CreateManagedApplicationInstance, sso:DescribeRegisteredRegions."""
CreateProject: _Final[_Action]
"""Write, on portal (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateTask: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class CreateView(metaclass=_RetiredAction):
    """Write, on * only."""
CreateWorkspace: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAccessPolicy: _Final[_Action]
"""Write, on access-policy (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteApplication: _Final[_Action]
"""Write, on application (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAsset: _Final[_Action]
"""Write, on asset (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAssetModel: _Final[_Action]
"""Write, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAssetModelCompositeModel: _Final[_Action]
"""Write, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAssetModelInterfaceRelationship: _Final[_Action]
"""Write, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class DeleteAssetTemplate(metaclass=_RetiredAction):
    """Write, on asset-template."""
DeleteComputationModel: _Final[_Action]
"""Write, on computation-model (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteDashboard: _Final[_Action]
"""Write, on dashboard (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteDataset: _Final[_Action]
"""Write, on dataset (required), workspace. Keys: aws:ResourceTag/${TagKey}."""
DeleteGateway: _Final[_Action]
"""Write, on gateway (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class DeleteGroup(metaclass=_RetiredAction):
    """Write, on group."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class DeleteMeasurementDataStore(metaclass=_RetiredAction):
    """Write, on measurement-data-store."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class DeleteMetricType(metaclass=_RetiredAction):
    """Write, on metric-type."""
DeletePipeline: _Final[_Action]
"""Write, on pipeline (required). Keys: aws:ResourceTag/${TagKey}."""
DeletePortal: _Final[_Action]
"""Write, on portal (required). Keys: aws:ResourceTag/${TagKey}. Needs: sso:DeleteManagedApplicationInstance."""
DeleteProject: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteTask: _Final[_Action]
"""Write, on task (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteTimeSeries: _Final[_Action]
"""Write, on asset, time-series, workspace. Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class DeleteView(metaclass=_RetiredAction):
    """Write, on view."""
DeleteWorkspace: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class DeregisterViewEntities(metaclass=_RetiredAction):
    """Write, on asset, group, view."""
DescribeAccessPolicy: _Final[_Action]
"""Read, on access-policy (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAction: _Final[_Action]
"""Read, on asset, computation-model. Keys: aws:ResourceTag/${TagKey}."""
DescribeApplication: _Final[_Action]
"""Read, on application (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAsset: _Final[_Action]
"""Read, on asset (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAssetCompositeModel: _Final[_Action]
"""Read, on asset (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAssetModel: _Final[_Action]
"""Read, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAssetModelCompositeModel: _Final[_Action]
"""Read, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAssetModelInterfaceRelationship: _Final[_Action]
"""Read, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAssetProperty: _Final[_Action]
"""Read, on asset (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class DescribeAssetTemplates(metaclass=_RetiredAction):
    """Read, on asset-template."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class DescribeAssets(metaclass=_RetiredAction):
    """Read, on asset."""
DescribeBulkImportJob: _Final[_Action]
"""Read, on dataset, workspace. Keys: aws:ResourceTag/${TagKey}."""
DescribeComputationModel: _Final[_Action]
"""Read, on computation-model (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeComputationModelExecutionSummary: _Final[_Action]
"""Read, on asset, computation-model (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeDashboard: _Final[_Action]
"""Read, on dashboard (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeDataset: _Final[_Action]
"""Read, on dataset (required), workspace. Keys: aws:ResourceTag/${TagKey}."""
DescribeDatasetExportJob: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeDefaultEncryptionConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeEnrichmentJob: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeExecution: _Final[_Action]
"""Read, on * only."""
DescribeGateway: _Final[_Action]
"""Read, on gateway (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeGatewayCapabilityConfiguration: _Final[_Action]
"""Read, on gateway (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class DescribeGroups(metaclass=_RetiredAction):
    """Read, on group."""
DescribeLoggingOptions: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class DescribeMeasurementDataStores(metaclass=_RetiredAction):
    """Read, on measurement-data-store."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class DescribeMetricTypes(metaclass=_RetiredAction):
    """Read, on metric-type."""
DescribePipeline: _Final[_Action]
"""Read, on pipeline (required). Keys: aws:ResourceTag/${TagKey}."""
DescribePipelineExecution: _Final[_Action]
"""Read, on pipeline (required). Keys: aws:ResourceTag/${TagKey}."""
DescribePortal: _Final[_Action]
"""Read, on portal (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeProject: _Final[_Action]
"""Read, on project (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeQuery: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeSearch: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeStorageConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeTask: _Final[_Action]
"""Read, on task (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeTimeSeries: _Final[_Action]
"""Read, on asset, time-series, workspace. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class DescribeViews(metaclass=_RetiredAction):
    """Read, on view."""
DescribeWorkspace: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateAssets: _Final[_Action]
"""Write, on asset (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateTimeSeriesFromAssetProperty: _Final[_Action]
"""Write, on asset (required), time-series (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class DisassociateViewEntities(metaclass=_RetiredAction):
    """Write, on asset, group, view."""
EnableSiteWiseIntegration: _Final[_Action]
"""Write, on * only."""
ExecuteAction: _Final[_Action]
"""Write, on asset, computation-model. Keys: aws:ResourceTag/${TagKey}."""
ExecuteQuery: _Final[_Action]
"""Read, on * only."""
GetAssetPropertyAggregates: _Final[_Action]
"""Read, on asset, time-series. Keys: aws:ResourceTag/${TagKey}."""
GetAssetPropertyValue: _Final[_Action]
"""Read, on asset, time-series. Keys: aws:ResourceTag/${TagKey}."""
GetAssetPropertyValueHistory: _Final[_Action]
"""Read, on asset, time-series. Keys: aws:ResourceTag/${TagKey}."""
GetCaptureData: _Final[_Action]
"""Read, on time-series (required), workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetInterpolatedAssetPropertyValues: _Final[_Action]
"""Read, on asset, time-series. Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class GetMeasurementData(metaclass=_RetiredAction):
    """Read, on measurement."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class GetMetricData(metaclass=_RetiredAction):
    """Read, on metric."""
GetQueryResults: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetSearchResults: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
InvokeAssistant: _Final[_Action]
"""Read, on * only."""
ListAccessPolicies: _Final[_Action]
"""List, on portal, project. Keys: aws:ResourceTag/${TagKey}."""
ListActions: _Final[_Action]
"""List, on asset, computation-model. Keys: aws:ResourceTag/${TagKey}."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListAssetModelCompositeModels: _Final[_Action]
"""List, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
ListAssetModelProperties: _Final[_Action]
"""List, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
ListAssetModels: _Final[_Action]
"""List, on * only."""
ListAssetProperties: _Final[_Action]
"""List, on asset (required). Keys: aws:ResourceTag/${TagKey}."""
ListAssetRelationships: _Final[_Action]
"""List, on asset (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class ListAssetTemplates(metaclass=_RetiredAction):
    """List, on * only."""
ListAssets: _Final[_Action]
"""List, on asset-model. Keys: aws:ResourceTag/${TagKey}."""
ListAssociatedAssets: _Final[_Action]
"""List, on asset (required). Keys: aws:ResourceTag/${TagKey}."""
ListBulkImportJobs: _Final[_Action]
"""List, on workspace. Keys: aws:ResourceTag/${TagKey}."""
ListCompositionRelationships: _Final[_Action]
"""List, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
ListComputationModelDataBindingUsages: _Final[_Action]
"""List, on asset, asset-model. Keys: aws:ResourceTag/${TagKey}."""
ListComputationModelResolveToResources: _Final[_Action]
"""List, on computation-model (required). Keys: aws:ResourceTag/${TagKey}."""
ListComputationModels: _Final[_Action]
"""List, on * only."""
ListDashboards: _Final[_Action]
"""List, on project (required). Keys: aws:ResourceTag/${TagKey}."""
ListDatasetDataSegmentRelationships: _Final[_Action]
"""List, on dataset (required), workspace. Keys: aws:ResourceTag/${TagKey}."""
ListDatasetDataSegments: _Final[_Action]
"""List, on dataset (required), workspace. Keys: aws:ResourceTag/${TagKey}."""
ListDatasetExportJobs: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListDatasets: _Final[_Action]
"""List, on workspace. Keys: aws:ResourceTag/${TagKey}."""
ListEnrichmentJobs: _Final[_Action]
"""List, on dataset, workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListExecutions: _Final[_Action]
"""List, on asset, computation-model. Keys: aws:ResourceTag/${TagKey}."""
ListGateways: _Final[_Action]
"""List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class ListGroups(metaclass=_RetiredAction):
    """List, on * only."""
ListInterfaceRelationships: _Final[_Action]
"""List, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class ListMeasurementDataStores(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class ListMeasurementDataStreams(metaclass=_RetiredAction):
    """List, on measurement-data-store."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class ListMetricTypes(metaclass=_RetiredAction):
    """List, on * only."""
ListPipelineExecutions: _Final[_Action]
"""List, on pipeline (required). Keys: aws:ResourceTag/${TagKey}."""
ListPipelines: _Final[_Action]
"""List, on * only."""
ListPortals: _Final[_Action]
"""List, on * only."""
ListProjectAssets: _Final[_Action]
"""List, on project (required). Keys: aws:ResourceTag/${TagKey}."""
ListProjects: _Final[_Action]
"""List, on portal (required). Keys: aws:ResourceTag/${TagKey}."""
ListQueries: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListSearches: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""Read, on access-policy, application, asset, asset-model, computation-model, dashboard, dataset, gateway, pipeline, portal, project, task, time-series, workspace. Keys: aws:ResourceTag/${TagKey}."""
ListTasks: _Final[_Action]
"""List, on * only."""
ListTimeSeries: _Final[_Action]
"""List, on asset, workspace. Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class ListViewEntities(metaclass=_RetiredAction):
    """List, on asset, group, view."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class ListViews(metaclass=_RetiredAction):
    """List, on * only."""
ListWorkspaces: _Final[_Action]
"""List, on * only."""
PutAssetModelInterfaceRelationship: _Final[_Action]
"""Write, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
PutDefaultEncryptionConfiguration: _Final[_Action]
"""Write, on * only."""
PutLoggingOptions: _Final[_Action]
"""Write, on * only."""
PutStorageConfiguration: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class RegisterViewEntities(metaclass=_RetiredAction):
    """Write, on asset, group, view."""
StartPipelineExecution: _Final[_Action]
"""Write, on pipeline (required). Keys: aws:ResourceTag/${TagKey}."""
StartQuery: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
StartSearch: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on access-policy, application, asset, asset-model, computation-model, dashboard, dataset, gateway, pipeline, portal, project, task, time-series, workspace. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on access-policy, application, asset, asset-model, computation-model, dashboard, dataset, gateway, pipeline, portal, project, task, time-series, workspace. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAccessPolicy: _Final[_Action]
"""Write, on access-policy (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateAsset: _Final[_Action]
"""Write, on asset (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateAssetModel: _Final[_Action]
"""Write, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateAssetModelCompositeModel: _Final[_Action]
"""Write, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateAssetModelPropertyRouting: _Final[_Action]
"""Write, on asset-model (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateAssetProperty: _Final[_Action]
"""Write, on asset (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class UpdateAssetTemplate(metaclass=_RetiredAction):
    """Write, on asset-template."""
UpdateComputationModel: _Final[_Action]
"""Write, on asset, asset-model, computation-model (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateDashboard: _Final[_Action]
"""Write, on dashboard (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateDataset: _Final[_Action]
"""Write, on dataset (required), workspace. Keys: aws:ResourceTag/${TagKey}."""
UpdateGateway: _Final[_Action]
"""Write, on gateway (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateGatewayCapabilityConfiguration: _Final[_Action]
"""Write, on gateway (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class UpdateGroup(metaclass=_RetiredAction):
    """Write, on group."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class UpdateMeasurementDataStore(metaclass=_RetiredAction):
    """Write, on measurement-data-store."""
UpdatePipeline: _Final[_Action]
"""Write, on pipeline (required). Keys: aws:ResourceTag/${TagKey}, iotsitewise:taskArns."""
UpdatePortal: _Final[_Action]
"""Write, on portal (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateProject: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateTask: _Final[_Action]
"""Write, on task (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class UpdateView(metaclass=_RetiredAction):
    """Write, on view."""
UpdateWorkspace: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
class _access_policy(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:access-policy/${AccessPolicyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, access_policy_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

access_policy: _Final[_access_policy]
class _application(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}/application/${ApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workspace_name: str | _Variable, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _asset(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:asset/${AssetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, asset_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

asset: _Final[_asset]
class _asset_model(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:asset-model/${AssetModelId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, asset_model_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

asset_model: _Final[_asset_model]
class _asset_template(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:asset-template/${AssetTemplateId}"""

    def __call__(self, asset_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

asset_template: _Final[_asset_template]
class _computation_model(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:computation-model/${ComputationModelId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, computation_model_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

computation_model: _Final[_computation_model]
class _dashboard(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:dashboard/${DashboardId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dashboard_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dashboard: _Final[_dashboard]
class _dataset(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:dataset/${DatasetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dataset_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataset: _Final[_dataset]
class _gateway(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:gateway/${GatewayId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

gateway: _Final[_gateway]
class _group(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:group/${GroupId}"""

    def __call__(self, group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

group: _Final[_group]
class _measurement(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:measurement/${MeasurementId}"""

    def __call__(self, measurement_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

measurement: _Final[_measurement]
class _measurement_data_store(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:measurement-data-store/${MeasurementDataStoreId}"""

    def __call__(self, measurement_data_store_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

measurement_data_store: _Final[_measurement_data_store]
class _metric(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:metric/${MetricId}"""

    def __call__(self, metric_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

metric: _Final[_metric]
class _metric_type(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:metric-type/${MetricTypeId}"""

    def __call__(self, metric_type_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

metric_type: _Final[_metric_type]
class _pipeline(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}/pipeline/${PipelineName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workspace_name: str | _Variable, pipeline_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

pipeline: _Final[_pipeline]
class _portal(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:portal/${PortalId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, portal_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

portal: _Final[_portal]
class _project(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:project/${ProjectId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, project_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

project: _Final[_project]
class _task(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}/task/${TaskName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workspace_name: str | _Variable, task_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

task: _Final[_task]
class _time_series(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:time-series/${TimeSeriesId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, time_series_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

time_series: _Final[_time_series]
class _view(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:view/${ViewId}"""

    def __call__(self, view_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

view: _Final[_view]
class _workspace(_ResourceType):
    """arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workspace_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workspace: _Final[_workspace]

class _Keys(_ServiceKeys):
    """The condition keys of iotsitewise."""

    assetHierarchyPath: _StringKey
    childAssetId: _StringKey
    group: _StringKey
    iam: _StringKey
    isAssociatedWithAssetProperty: _StringKey
    portal: _StringKey
    project: _StringKey
    propertyAlias: _StringKey
    propertyId: _StringKey
    taskArns: _ArnSetKey
    user: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["iotsitewise:assetHierarchyPath", "iotsitewise:childAssetId", "iotsitewise:group", "iotsitewise:iam", "iotsitewise:isAssociatedWithAssetProperty", "iotsitewise:portal", "iotsitewise:project", "iotsitewise:propertyAlias", "iotsitewise:propertyId", "iotsitewise:user"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["iotsitewise:taskArns"]) -> _ArnSetKey: ...
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
