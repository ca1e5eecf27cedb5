"""Which users, groups, roles, policies and credentials does an account have now? Written by scripts/export_stubs.py."""

from iamdsl.snapshot.account_view import AccountView as AccountView
from iamdsl.snapshot.authorization_details import read_access_keys as read_access_keys
from iamdsl.snapshot.authorization_details import read_details as read_details
from iamdsl.snapshot.authorization_details import read_instance_profile as read_instance_profile
from iamdsl.snapshot.authorization_details import read_tags as read_tags
from iamdsl.snapshot.authorization_details import with_policy_settings as with_policy_settings
from iamdsl.snapshot.authorization_details import with_role_settings as with_role_settings
from iamdsl.snapshot.records import ObservedAccessKey as ObservedAccessKey
from iamdsl.snapshot.records import ObservedGroup as ObservedGroup
from iamdsl.snapshot.records import ObservedInstanceProfile as ObservedInstanceProfile
from iamdsl.snapshot.records import ObservedPolicy as ObservedPolicy
from iamdsl.snapshot.records import ObservedRole as ObservedRole
from iamdsl.snapshot.records import ObservedUser as ObservedUser
from iamdsl.snapshot.records import ObservedVersion as ObservedVersion
from iamdsl.snapshot.records import PartialPrincipal as PartialPrincipal
from iamdsl.snapshot.records import Snapshot as Snapshot

__all__ = [
    "AccountView",
    "ObservedAccessKey",
    "ObservedGroup",
    "ObservedInstanceProfile",
    "ObservedPolicy",
    "ObservedRole",
    "ObservedUser",
    "ObservedVersion",
    "PartialPrincipal",
    "Snapshot",
    "read_access_keys",
    "read_details",
    "read_instance_profile",
    "read_tags",
    "with_policy_settings",
    "with_role_settings",
]
