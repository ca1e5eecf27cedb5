"""Expand patterns to actions, and shrink actions to patterns that match exactly these."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iamdsl import allow, deny, document, parse
from iamdsl.catalog import Action, Actions, action, expand, services, shrink
from iamdsl.catalog.queries.set_cover import smallest_cover
from iamdsl.errors import CatalogWarning, LanguageError

PREFIXES = ("s3", "sqs", "ec2", "iam", "dynamodb", "eventsbilltoaws", "vpc-lattice", "apigateway")
ALL_ACTIONS = sorted(item for name in PREFIXES for item in services[name].actions())
PATTERNS = st.builds(
    "{}:{}".format,
    st.sampled_from(PREFIXES),
    st.text(st.sampled_from("GetPuListCrea*?TagsObjectBucket"), min_size=1, max_size=6),
)


def regex_matches(pattern: str, *, retired: bool = False) -> set[str]:
    prefix, _, name = pattern.partition(":")
    regex = re.escape(name).replace(r"\*", ".*").replace(r"\?", ".")
    return {
        str(action)
        for action in services[prefix].actions(retired=retired)
        if re.fullmatch(regex, action.name, re.IGNORECASE)
    }


@given(PATTERNS)
def test_expand_returns_the_matching_actions(pattern: str) -> None:
    if regex_matches(pattern, retired=True):
        named = not ("*" in pattern or "?" in pattern)
        assert expand(pattern) == regex_matches(pattern, retired=named)
        assert expand(pattern, retired=True) == regex_matches(pattern, retired=True)
    elif "*" in pattern or "?" in pattern:
        with pytest.warns(CatalogWarning, match="matches no action"):
            assert expand(pattern) == set()


@settings(max_examples=150)
@given(st.sets(st.sampled_from(ALL_ACTIONS), max_size=60))
def test_shrink_keeps_the_actions_and_is_never_longer(actions: set[Action]) -> None:
    shrunk = shrink(actions)
    assert expand(shrunk) == actions
    assert len(shrunk) <= len(actions)
    assert sum(map(len, shrunk)) <= sum(map(len, actions))


@settings(max_examples=60)
@given(st.sampled_from(PREFIXES), st.data())
def test_shrink_of_nearly_all_actions_of_a_service(name: str, data: st.DataObject) -> None:
    all_actions = sorted(services[name].actions())
    excluded = data.draw(st.sets(st.sampled_from(all_actions), max_size=3))
    remaining = set(all_actions) - excluded
    shrunk = shrink(remaining)
    assert expand(shrunk) == remaining
    assert len(shrunk) <= max(1, len(remaining))


@settings(max_examples=60)
@given(st.lists(PATTERNS, max_size=4))
def test_shrink_of_expanded_patterns_keeps_the_actions(patterns: list[str]) -> None:
    known = [pattern for pattern in patterns if regex_matches(pattern)]
    assert expand(shrink(expand(known))) == expand(known)


def test_wildcards_are_placed_between_words() -> None:
    assert shrink(expand("s3:Get*")) == ("s3:Get*",)
    assert shrink(services["s3"].actions()) == ("s3:*",)
    assert shrink(["s3:GetObject", "s3:GetObjectAcl"]) == ("s3:GetObject", "s3:GetObjectAcl")
    assert shrink(expand("ec2:Describe*") - {"ec2:DescribeTags"}) != ("ec2:Describe*",)


def test_names_in_any_case_get_the_spelling_of_aws() -> None:
    assert shrink(["S3:getobject"]) == ("s3:GetObject",)
    assert expand("S3:getobject") == {"s3:GetObject"}


def test_unknown_retired_and_pattern_actions_are_not_shrunk() -> None:
    actions = ["s3:Brandnew", "evidently:GetProject", "s3:Put*", "nosuch:Thing", "s3:GetObject"]
    assert shrink(actions) == tuple(sorted(actions))


def test_expand_keeps_an_unknown_name_with_a_warning() -> None:
    with pytest.warns(CatalogWarning, match=r"s3:Brandnew: no such action"):
        actions = expand(["s3:Brandnew", "s3:GetObject"])
    assert actions == {"s3:Brandnew", "s3:GetObject"}


def test_expand_of_a_wildcard_returns_all_actions() -> None:
    all_actions = expand("*")
    assert len(all_actions) > 22_000
    assert all_actions == expand("*:*")
    assert expand("*:*", retired=True) > all_actions
    assert {action.service for action in expand("code*:*")} > {"codebuild", "codepipeline"}


@pytest.mark.parametrize("text", ["s3", "", "GetObject"])
def test_text_that_is_not_an_action_is_refused(text: str) -> None:
    with pytest.raises(LanguageError, match="is not an action"):
        expand(text)


def test_actions_are_sorted_and_remain_a_set() -> None:
    read_actions = services["s3"].read_actions()
    assert list(read_actions) == sorted(read_actions)
    assert isinstance(read_actions | services["s3"].list_actions(), Actions)
    assert isinstance(read_actions - {"s3:GetObject"}, Actions)
    assert isinstance(read_actions & {action("s3:GetObject")}, Actions)
    assert read_actions[0] == min(read_actions)
    assert allow(*read_actions).on("*").actions == tuple(map(str, sorted(read_actions)))


def test_statements_of_a_policy_are_shrunk() -> None:
    policy = document(
        allow(*expand("s3:Get*")).on("*"), deny.all_except(*expand("iam:List*")).on("*")
    )
    shrunk = shrink(policy)
    assert shrunk == document(allow("s3:Get*").on("*"), deny.all_except("iam:List*").on("*"))
    assert shrink(parse(policy.to_json())).to_json() == shrunk.to_json()


@given(
    st.integers(1, 7).flatmap(
        lambda count: st.lists(
            st.sets(st.integers(0, count - 1).map(str), min_size=1), min_size=1, max_size=7
        )
    )
)
def test_smallest_cover_has_the_fewest_sets(members: list[set[str]]) -> None:
    elements = set().union(*members)
    sets = {f"set {number}": frozenset(item) for number, item in enumerate(members)}
    chosen = smallest_cover(elements, sets)
    assert set().union(*(sets[name] for name in chosen)) == elements
    fewest = next(
        count
        for count in range(1, len(sets) + 1)
        if any(
            set().union(*read_actions) == elements
            for read_actions in combinations(sets.values(), count)
        )
    )
    assert len(chosen) == fewest
