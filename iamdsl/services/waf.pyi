"""AWS WAF. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateByteMatchSet: _Final[_Action]
"""Write, on bytematchset (required)."""
CreateGeoMatchSet: _Final[_Action]
"""Write, on geomatchset (required)."""
CreateIPSet: _Final[_Action]
"""Write, on ipset (required)."""
CreateRateBasedRule: _Final[_Action]
"""Write, on ratebasedrule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRegexMatchSet: _Final[_Action]
"""Write, on regexmatchset (required)."""
CreateRegexPatternSet: _Final[_Action]
"""Write, on regexpatternset (required)."""
CreateRule: _Final[_Action]
"""Write, on rule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRuleGroup: _Final[_Action]
"""Write, on rulegroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSizeConstraintSet: _Final[_Action]
"""Write, on sizeconstraintset (required)."""
CreateSqlInjectionMatchSet: _Final[_Action]
"""Write, on sqlinjectionmatchset (required)."""
CreateWebACL: _Final[_Action]
"""Permissions management, on webacl (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateWebACLMigrationStack: _Final[_Action]
"""Write, on webacl (required). Needs: s3:PutObject."""
CreateXssMatchSet: _Final[_Action]
"""Write, on xssmatchset (required)."""
DeleteByteMatchSet: _Final[_Action]
"""Write, on bytematchset (required)."""
DeleteGeoMatchSet: _Final[_Action]
"""Write, on geomatchset (required)."""
DeleteIPSet: _Final[_Action]
"""Write, on ipset (required)."""
DeleteLoggingConfiguration: _Final[_Action]
"""Write, on webacl (required)."""
DeletePermissionPolicy: _Final[_Action]
"""Permissions management, on rulegroup (required)."""
DeleteRateBasedRule: _Final[_Action]
"""Write, on ratebasedrule (required)."""
DeleteRegexMatchSet: _Final[_Action]
"""Write, on regexmatchset (required)."""
DeleteRegexPatternSet: _Final[_Action]
"""Write, on regexpatternset (required)."""
DeleteRule: _Final[_Action]
"""Write, on rule (required)."""
DeleteRuleGroup: _Final[_Action]
"""Write, on rulegroup (required)."""
DeleteSizeConstraintSet: _Final[_Action]
"""Write, on sizeconstraintset (required)."""
DeleteSqlInjectionMatchSet: _Final[_Action]
"""Write, on sqlinjectionmatchset (required)."""
DeleteWebACL: _Final[_Action]
"""Permissions management, on webacl (required)."""
DeleteXssMatchSet: _Final[_Action]
"""Write, on xssmatchset (required)."""
GetByteMatchSet: _Final[_Action]
"""Read, on bytematchset (required)."""
GetChangeToken: _Final[_Action]
"""Read, on * only."""
GetChangeTokenStatus: _Final[_Action]
"""Read, on * only."""
GetGeoMatchSet: _Final[_Action]
"""Read, on geomatchset (required)."""
GetIPSet: _Final[_Action]
"""Read, on ipset (required)."""
GetLoggingConfiguration: _Final[_Action]
"""Read, on webacl (required)."""
GetPermissionPolicy: _Final[_Action]
"""Read, on rulegroup (required)."""
GetRateBasedRule: _Final[_Action]
"""Read, on ratebasedrule (required)."""
GetRateBasedRuleManagedKeys: _Final[_Action]
"""Read, on ratebasedrule (required)."""
GetRegexMatchSet: _Final[_Action]
"""Read, on regexmatchset (required)."""
GetRegexPatternSet: _Final[_Action]
"""Read, on regexpatternset (required)."""
GetRule: _Final[_Action]
"""Read, on rule (required)."""
GetRuleGroup: _Final[_Action]
"""Read, on rulegroup (required)."""
GetSampledRequests: _Final[_Action]
"""Read, on webacl."""
GetSizeConstraintSet: _Final[_Action]
"""Read, on sizeconstraintset (required)."""
GetSqlInjectionMatchSet: _Final[_Action]
"""Read, on sqlinjectionmatchset (required)."""
GetWebACL: _Final[_Action]
"""Read, on webacl (required)."""
GetXssMatchSet: _Final[_Action]
"""Read, on xssmatchset (required)."""
ListActivatedRulesInRuleGroup: _Final[_Action]
"""List, on * only."""
ListByteMatchSets: _Final[_Action]
"""List, on * only."""
ListGeoMatchSets: _Final[_Action]
"""List, on * only."""
ListIPSets: _Final[_Action]
"""List, on * only."""
ListLoggingConfigurations: _Final[_Action]
"""List, on * only."""
ListRateBasedRules: _Final[_Action]
"""List, on * only."""
ListRegexMatchSets: _Final[_Action]
"""List, on * only."""
ListRegexPatternSets: _Final[_Action]
"""List, on * only."""
ListRuleGroups: _Final[_Action]
"""List, on * only."""
ListRules: _Final[_Action]
"""List, on * only."""
ListSizeConstraintSets: _Final[_Action]
"""List, on * only."""
ListSqlInjectionMatchSets: _Final[_Action]
"""List, on * only."""
ListSubscribedRuleGroups: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on ratebasedrule, rule, rulegroup, webacl."""
ListWebACLs: _Final[_Action]
"""List, on * only."""
ListXssMatchSets: _Final[_Action]
"""List, on * only."""
PutLoggingConfiguration: _Final[_Action]
"""Write, on webacl (required). Needs: iam:CreateServiceLinkedRole."""
PutPermissionPolicy: _Final[_Action]
"""Permissions management, on rulegroup (required)."""
TagResource: _Final[_Action]
"""Tagging, on ratebasedrule, rule, rulegroup, webacl. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on ratebasedrule, rule, rulegroup, webacl. Keys: aws:TagKeys."""
UpdateByteMatchSet: _Final[_Action]
"""Write, on bytematchset (required)."""
UpdateGeoMatchSet: _Final[_Action]
"""Write, on geomatchset (required)."""
UpdateIPSet: _Final[_Action]
"""Write, on ipset (required)."""
UpdateRateBasedRule: _Final[_Action]
"""Write, on ratebasedrule (required)."""
UpdateRegexMatchSet: _Final[_Action]
"""Write, on regexmatchset (required)."""
UpdateRegexPatternSet: _Final[_Action]
"""Write, on regexpatternset (required)."""
UpdateRule: _Final[_Action]
"""Write, on rule (required)."""
UpdateRuleGroup: _Final[_Action]
"""Write, on rulegroup (required)."""
UpdateSizeConstraintSet: _Final[_Action]
"""Write, on sizeconstraintset (required)."""
UpdateSqlInjectionMatchSet: _Final[_Action]
"""Write, on sqlinjectionmatchset (required)."""
UpdateWebACL: _Final[_Action]
"""Permissions management, on webacl (required)."""
UpdateXssMatchSet: _Final[_Action]
"""Write, on xssmatchset (required)."""
class _bytematchset(_ResourceType):
    """arn:${Partition}:waf::${Account}:bytematchset/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

bytematchset: _Final[_bytematchset]
class _geomatchset(_ResourceType):
    """arn:${Partition}:waf::${Account}:geomatchset/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

geomatchset: _Final[_geomatchset]
class _ipset(_ResourceType):
    """arn:${Partition}:waf::${Account}:ipset/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ipset: _Final[_ipset]
class _ratebasedrule(_ResourceType):
    """arn:${Partition}:waf::${Account}:ratebasedrule/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ratebasedrule: _Final[_ratebasedrule]
class _regexmatchset(_ResourceType):
    """arn:${Partition}:waf::${Account}:regexmatch/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

regexmatchset: _Final[_regexmatchset]
class _regexpatternset(_ResourceType):
    """arn:${Partition}:waf::${Account}:regexpatternset/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

regexpatternset: _Final[_regexpatternset]
class _rule(_ResourceType):
    """arn:${Partition}:waf::${Account}:rule/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

rule: _Final[_rule]
class _rulegroup(_ResourceType):
    """arn:${Partition}:waf::${Account}:rulegroup/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

rulegroup: _Final[_rulegroup]
class _sizeconstraintset(_ResourceType):
    """arn:${Partition}:waf::${Account}:sizeconstraintset/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

sizeconstraintset: _Final[_sizeconstraintset]
class _sqlinjectionmatchset(_ResourceType):
    """arn:${Partition}:waf::${Account}:sqlinjectionset/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

sqlinjectionmatchset: _Final[_sqlinjectionmatchset]
class _webacl(_ResourceType):
    """arn:${Partition}:waf::${Account}:webacl/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

webacl: _Final[_webacl]
class _xssmatchset(_ResourceType):
    """arn:${Partition}:waf::${Account}:xssmatchset/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

xssmatchset: _Final[_xssmatchset]

class _Keys(_ServiceKeys):
    """The condition keys of waf."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
