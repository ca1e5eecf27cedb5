"""Which services, actions, resource types, condition keys and managed policies does AWS have? Written by scripts/export_stubs.py."""

from iamdsl.catalog.entries.actions import Action as Action
from iamdsl.catalog.entries.actions import Actions as Actions
from iamdsl.catalog.entries.actions import State as State
from iamdsl.catalog.entries.managed_policy import AwsManagedPolicy as AwsManagedPolicy
from iamdsl.catalog.entries.resource_types import ResourceType as ResourceType
from iamdsl.catalog.entries.service import Service as Service
from iamdsl.catalog.entries.service_keys import KeyTemplate as KeyTemplate
from iamdsl.catalog.entries.service_keys import ServiceKeys as ServiceKeys
from iamdsl.catalog.queries.edition import Edition as Edition
from iamdsl.catalog.queries.edition import edition as edition
from iamdsl.catalog.queries.expander import expand as expand
from iamdsl.catalog.queries.lookup import action as action
from iamdsl.catalog.queries.lookup import actions_for as actions_for
from iamdsl.catalog.queries.lookup import condition_key as condition_key
from iamdsl.catalog.queries.lookup import keys_for as keys_for
from iamdsl.catalog.queries.lookup import resource_type as resource_type
from iamdsl.catalog.queries.lookup import resource_types_for as resource_types_for
from iamdsl.catalog.queries.lookup import service as service
from iamdsl.catalog.queries.lookup import service_principal as service_principal
from iamdsl.catalog.queries.managed_policies import ManagedPolicies as ManagedPolicies
from iamdsl.catalog.queries.managed_policies import ManagedPolicy as ManagedPolicy
from iamdsl.catalog.queries.name_checker import strict as strict
from iamdsl.catalog.queries.service_index import Services as Services
from iamdsl.catalog.queries.service_index import services as services
from iamdsl.catalog.queries.shrinker import shrink as shrink
from iamdsl.catalog.sources.levels import Level as Level

__all__ = [
    "Action",
    "Actions",
    "AwsManagedPolicy",
    "Edition",
    "KeyTemplate",
    "Level",
    "ManagedPolicies",
    "ManagedPolicy",
    "ResourceType",
    "Service",
    "ServiceKeys",
    "Services",
    "State",
    "action",
    "actions_for",
    "condition_key",
    "edition",
    "expand",
    "keys_for",
    "resource_type",
    "resource_types_for",
    "service",
    "service_principal",
    "services",
    "shrink",
    "strict",
]
