"""AWS Resilience Hub. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptResourceGroupingRecommendations: _Final[_Action]
"""Write, on application (required)."""
AddDraftAppVersionResourceMappings: _Final[_Action]
"""Write, on application (required). Needs: cloudformation:DescribeStacks, cloudformation:ListStackResources, resource-groups:GetGroup, resource-groups:ListGroupResources, servicecatalog:GetApplication, servicecatalog:ListAssociatedResources."""
BatchUpdateRecommendationStatus: _Final[_Action]
"""Write, on application (required)."""
CreateApp: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
CreateAppVersionAppComponent: _Final[_Action]
"""Write, on application (required)."""
CreateAppVersionResource: _Final[_Action]
"""Write, on application (required)."""
CreateAssertion: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
CreateInputSource: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
CreatePolicy: _Final[_Action]
"""Write, on policy (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRecommendationTemplate: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: s3:CreateBucket, s3:ListBucket, s3:PutObject."""
CreateReport: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
CreateResiliencyPolicy: _Final[_Action]
"""Write, on resiliency-policy (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateService: _Final[_Action]
"""Write, on policy, service (required), system. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateServiceFunction: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
CreateServiceFunctionResources: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
CreateSystem: _Final[_Action]
"""Write, on system (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTest: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
CreateUserJourney: _Final[_Action]
"""Write, on policy, system (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteApp: _Final[_Action]
"""Write, on application (required)."""
DeleteAppAssessment: _Final[_Action]
"""Write, on application (required)."""
DeleteAppInputSource: _Final[_Action]
"""Write, on application (required)."""
DeleteAppVersionAppComponent: _Final[_Action]
"""Write, on application (required)."""
DeleteAppVersionResource: _Final[_Action]
"""Write, on application (required)."""
DeleteAssertion: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteInputSource: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
DeletePolicy: _Final[_Action]
"""Write, on policy (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteRecommendationTemplate: _Final[_Action]
"""Write, on application (required)."""
DeleteResiliencyPolicy: _Final[_Action]
"""Write, on resiliency-policy (required)."""
DeleteService: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteServiceFunction: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteServiceFunctionResources: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSystem: _Final[_Action]
"""Write, on system (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteTest: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteTestSources: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteUserJourney: _Final[_Action]
"""Write, on system (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeApp: _Final[_Action]
"""Read, on application (required)."""
DescribeAppAssessment: _Final[_Action]
"""Read, on application (required)."""
DescribeAppVersion: _Final[_Action]
"""Read, on application (required)."""
DescribeAppVersionAppComponent: _Final[_Action]
"""Read, on application (required)."""
DescribeAppVersionResource: _Final[_Action]
"""Read, on application (required)."""
DescribeAppVersionResourcesResolutionStatus: _Final[_Action]
"""Read, on application (required)."""
DescribeAppVersionTemplate: _Final[_Action]
"""Read, on application (required)."""
DescribeDraftAppVersionResourcesImportStatus: _Final[_Action]
"""Read, on application (required)."""
DescribeMetricsExport: _Final[_Action]
"""Read, on * only."""
DescribeResiliencyPolicy: _Final[_Action]
"""Read, on resiliency-policy (required)."""
DescribeResourceGroupingRecommendationTask: _Final[_Action]
"""Read, on application (required)."""
GetDependencyInsights: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
GetFailureModeFinding: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
GetPolicy: _Final[_Action]
"""Read, on policy (required). Keys: aws:ResourceTag/${TagKey}."""
GetService: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
GetSystem: _Final[_Action]
"""Read, on system (required). Keys: aws:ResourceTag/${TagKey}."""
GetTest: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
GetTestRun: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
GetTestTemplate: _Final[_Action]
"""Read, on * only."""
GetUserJourney: _Final[_Action]
"""Read, on system (required). Keys: aws:ResourceTag/${TagKey}."""
ImportApp: _Final[_Action]
"""Write, on application (required), service (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
ImportPolicy: _Final[_Action]
"""Write, on policy (required), resiliency-policy (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
ImportResourcesToDraftAppVersion: _Final[_Action]
"""Write, on application (required). Needs: cloudformation:DescribeStacks, cloudformation:ListStackResources, resource-groups:GetGroup, resource-groups:ListGroupResources, servicecatalog:GetApplication, servicecatalog:ListAssociatedResources."""
ListAlarmRecommendations: _Final[_Action]
"""List, on application (required)."""
ListAppAssessmentComplianceDrifts: _Final[_Action]
"""List, on application (required)."""
ListAppAssessmentResourceDrifts: _Final[_Action]
"""List, on application (required)."""
ListAppAssessments: _Final[_Action]
"""List, on * only."""
ListAppComponentCompliances: _Final[_Action]
"""List, on application (required)."""
ListAppComponentRecommendations: _Final[_Action]
"""List, on application (required)."""
ListAppInputSources: _Final[_Action]
"""List, on application (required)."""
ListAppVersionAppComponents: _Final[_Action]
"""List, on application (required)."""
ListAppVersionResourceMappings: _Final[_Action]
"""List, on application (required)."""
ListAppVersionResources: _Final[_Action]
"""List, on application (required)."""
ListAppVersions: _Final[_Action]
"""List, on application (required)."""
ListApps: _Final[_Action]
"""List, on * only."""
ListAssertions: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListDependencies: _Final[_Action]
"""Read, on * only."""
ListFailureModeAssessments: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListFailureModeFindings: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListInputSources: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListMetrics: _Final[_Action]
"""List, on * only."""
ListPolicies: _Final[_Action]
"""Read, on * only."""
ListPolicyEvents: _Final[_Action]
"""Read, on policy (required). Keys: aws:ResourceTag/${TagKey}."""
ListRecommendationTemplates: _Final[_Action]
"""List, on application (required)."""
ListReports: _Final[_Action]
"""Read, on service. Keys: aws:ResourceTag/${TagKey}."""
ListResiliencyPolicies: _Final[_Action]
"""List, on * only."""
ListResolvedTestRunTargetResources: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListResourceGroupingRecommendations: _Final[_Action]
"""List, on application (required)."""
ListResources: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListServiceEvents: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListServiceFunctions: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListServiceTopologyEdges: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListServices: _Final[_Action]
"""Read, on * only."""
ListSopRecommendations: _Final[_Action]
"""List, on application (required)."""
ListSuggestedResiliencyPolicies: _Final[_Action]
"""List, on * only."""
ListSystemEvents: _Final[_Action]
"""Read, on system (required). Keys: aws:ResourceTag/${TagKey}."""
ListSystems: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on app-assessment, application, policy, recommendation-template, resiliency-policy, service, system."""
ListTestRecommendations: _Final[_Action]
"""List, on application (required)."""
ListTestRunDependencies: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListTestRunEvents: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListTestRunSourceEvents: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListTestRunSources: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListTestRuns: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListTestSources: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListTestTemplates: _Final[_Action]
"""Read, on * only."""
ListTests: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
ListUnsupportedAppVersionResources: _Final[_Action]
"""List, on application (required)."""
ListUserJourneys: _Final[_Action]
"""Read, on system (required). Keys: aws:ResourceTag/${TagKey}."""
PublishAppVersion: _Final[_Action]
"""Write, on application (required)."""
PutDraftAppVersionTemplate: _Final[_Action]
"""Write, on application (required)."""
PutTestSources: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
RejectResourceGroupingRecommendations: _Final[_Action]
"""Write, on application (required)."""
RemoveDraftAppVersionResourceMappings: _Final[_Action]
"""Write, on application (required)."""
ResolveAppVersionResources: _Final[_Action]
"""Write, on application (required). Needs: cloudformation:DescribeStacks, cloudformation:ListStackResources, resource-groups:GetGroup, resource-groups:ListGroupResources, servicecatalog:GetApplication, servicecatalog:ListAssociatedResources."""
StartAppAssessment: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: cloudformation:DescribeStacks, cloudformation:ListStackResources, cloudwatch:DescribeAlarms, cloudwatch:GetMetricData, cloudwatch:GetMetricStatistics, cloudwatch:PutMetricData, ec2:DescribeRegions, fis:GetExperimentTemplate, fis:ListExperimentTemplates, fis:ListExperiments, resource-groups:GetGroup, resource-groups:ListGroupResources, servicecatalog:GetApplication, servicecatalog:ListAssociatedResources, ssm:GetParametersByPath."""
StartDependencyInsights: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
StartFailureModeAssessment: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
StartMetricsExport: _Final[_Action]
"""Write, on * only."""
StartResourceGroupingRecommendationTask: _Final[_Action]
"""Write, on application (required)."""
StartTestRun: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
StopTestRun: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on app-assessment, application, policy, recommendation-template, resiliency-policy, service, system. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on app-assessment, application, policy, recommendation-template, resiliency-policy, service, system. Keys: aws:TagKeys."""
UpdateApp: _Final[_Action]
"""Write, on application (required). Needs: iam:PassRole."""
UpdateAppVersion: _Final[_Action]
"""Write, on application (required)."""
UpdateAppVersionAppComponent: _Final[_Action]
"""Write, on application (required)."""
UpdateAppVersionResource: _Final[_Action]
"""Write, on application (required)."""
UpdateAssertion: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateDependency: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateFailureModeFinding: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
UpdatePolicy: _Final[_Action]
"""Write, on policy (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateResiliencyPolicy: _Final[_Action]
"""Write, on resiliency-policy (required)."""
UpdateService: _Final[_Action]
"""Write, on policy, service (required), system. Keys: aws:ResourceTag/${TagKey}."""
UpdateServiceFunction: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateSystem: _Final[_Action]
"""Write, on system (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateTest: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateUserJourney: _Final[_Action]
"""Write, on policy, system (required). Keys: aws:ResourceTag/${TagKey}."""
class _app_assessment(_ResourceType):
    """arn:${Partition}:resiliencehub:${Region}:${Account}:app-assessment/${AppAssessmentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_assessment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

app_assessment: _Final[_app_assessment]
class _application(_ResourceType):
    """arn:${Partition}:resiliencehub:${Region}:${Account}:app/${AppId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _policy(_ResourceType):
    """arn:${Partition}:resiliencehub:${Region}:${Account}:policy/${PolicyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, policy_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

policy: _Final[_policy]
class _recommendation_template(_ResourceType):
    """arn:${Partition}:resiliencehub:${Region}:${Account}:recommendation-template/${RecommendationTemplateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, recommendation_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

recommendation_template: _Final[_recommendation_template]
class _resiliency_policy(_ResourceType):
    """arn:${Partition}:resiliencehub:${Region}:${Account}:resiliency-policy/${ResiliencyPolicyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resiliency_policy_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resiliency_policy: _Final[_resiliency_policy]
class _service(_ResourceType):
    """arn:${Partition}:resiliencehub:${Region}:${Account}:service/${ServiceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, service_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service: _Final[_service]
class _system(_ResourceType):
    """arn:${Partition}:resiliencehub:${Region}:${Account}:system/${SystemId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, system_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

system: _Final[_system]
class _test_template(_ResourceType):
    """arn:${Partition}:resiliencehub:${Region}:${Account}:test-template/${TestTemplateId}"""

    def __call__(self, test_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

test_template: _Final[_test_template]

class _Keys(_ServiceKeys):
    """The condition keys of resiliencehub."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
