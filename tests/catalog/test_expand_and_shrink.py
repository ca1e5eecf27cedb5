"""From patterns to actions and back: exactly, and in fewer words."""

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

SOME = ("s3", "sqs", "ec2", "iam", "dynamodb", "eventsbilltoaws", "vpc-lattice", "apigateway")
EVERY = sorted(item for name in SOME for item in services[name].actions())
PATTERNS = st.builds(
    "{}:{}".format,
    st.sampled_from(SOME),
    st.text(st.sampled_from("GetPuListCrea*?TagsObjectBucket"), min_size=1, max_size=6),
)


def naive(pattern: str, *, retired: bool = False) -> set[str]:
    prefix, _, name = pattern.partition(":")
    regex = re.escape(name).replace(r"\*", ".*").replace(r"\?", ".")
    return {
        str(action)
        for action in services[prefix].actions(retired=retired)
        if re.fullmatch(regex, action.name, re.IGNORECASE)
    }


@given(PATTERNS)
def test_a_pattern_means_what_it_matches(pattern: str) -> None:
    if naive(pattern, retired=True):
        named = not ("*" in pattern or "?" in pattern)
        assert expand(pattern) == naive(pattern, retired=named)
        assert expand(pattern, retired=True) == naive(pattern, retired=True)
    elif "*" in pattern or "?" in pattern:
        with pytest.warns(CatalogWarning, match="matches no action"):
            assert expand(pattern) == set()


@settings(max_examples=150)
@given(st.sets(st.sampled_from(EVERY), max_size=60))
def test_shrinking_keeps_the_actions_and_never_grows(actions: set[Action]) -> None:
    shorter = shrink(actions)
    assert expand(shorter) == actions
    assert len(shorter) <= len(actions)
    assert sum(map(len, shorter)) <= sum(map(len, actions))


@settings(max_examples=60)
@given(st.sampled_from(SOME), st.data())
def test_shrinking_what_is_nearly_all_of_a_service(name: str, data: st.DataObject) -> None:
    every = sorted(services[name].actions())
    left_out = data.draw(st.sets(st.sampled_from(every), max_size=3))
    kept = set(every) - left_out
    shorter = shrink(kept)
    assert expand(shorter) == kept
    assert len(shorter) <= max(1, len(kept))


@settings(max_examples=60)
@given(st.lists(PATTERNS, max_size=4))
def test_shrinking_what_patterns_mean_is_no_longer_than_they(patterns: list[str]) -> None:
    known = [pattern for pattern in patterns if naive(pattern)]
    assert expand(shrink(expand(known))) == expand(known)


def test_wildcards_stand_between_words() -> None:
    assert shrink(expand("s3:Get*")) == ("s3:Get*",)
    assert shrink(services["s3"].actions()) == ("s3:*",)
    assert shrink(["s3:GetObject", "s3:GetObjectAcl"]) == ("s3:GetObject", "s3:GetObjectAcl")
    assert shrink(expand("ec2:Describe*") - {"ec2:DescribeTags"}) != ("ec2:Describe*",)


def test_names_in_any_case_are_spelled_as_aws_does() -> None:
    assert shrink(["S3:getobject"]) == ("s3:GetObject",)
    assert expand("S3:getobject") == {"s3:GetObject"}


def test_what_is_unknown_retired_or_a_pattern_stays_as_it_is() -> None:
    given_ = ["s3:Brandnew", "evidently:GetProject", "s3:Put*", "nosuch:Thing", "s3:GetObject"]
    assert shrink(given_) == tuple(sorted(given_))


def test_expanding_keeps_an_unknown_name_with_a_warning() -> None:
    with pytest.warns(CatalogWarning, match=r"s3:Brandnew: no such action"):
        actions = expand(["s3:Brandnew", "s3:GetObject"])
    assert actions == {"s3:Brandnew", "s3:GetObject"}


def test_everything() -> None:
    every = expand("*")
    assert len(every) > 22_000
    assert every == expand("*:*")
    assert expand("*:*", retired=True) > every
    assert {action.service for action in expand("code*:*")} > {"codebuild", "codepipeline"}


@pytest.mark.parametrize("text", ["s3", "", "GetObject"])
def test_what_is_no_action_is_refused(text: str) -> None:
    with pytest.raises(LanguageError, match="is not an action"):
        expand(text)


def test_actions_come_in_order_and_stay_a_set() -> None:
    some = services["s3"].read_actions()
    assert list(some) == sorted(some)
    assert isinstance(some | services["s3"].list_actions(), Actions)
    assert isinstance(some - {"s3:GetObject"}, Actions)
    assert isinstance(some & {action("s3:GetObject")}, Actions)
    assert some[0] == min(some)
    assert allow(*some).on("*").actions == tuple(map(str, sorted(some)))


def test_a_policys_statements_are_shrunk() -> None:
    policy = document(
        allow(*expand("s3:Get*")).on("*"), deny.all_except(*expand("iam:List*")).on("*")
    )
    shorter = shrink(policy)
    assert shorter == document(allow("s3:Get*").on("*"), deny.all_except("iam:List*").on("*"))
    assert shrink(parse(policy.to_json())).to_json() == shorter.to_json()


@given(
    st.integers(1, 7).flatmap(
        lambda count: st.lists(
            st.sets(st.integers(0, count - 1).map(str), min_size=1), min_size=1, max_size=7
        )
    )
)
def test_the_fewest_sets_are_the_fewest(held: list[set[str]]) -> None:
    things = set().union(*held)
    sets = {f"set {number}": frozenset(item) for number, item in enumerate(held)}
    chosen = smallest_cover(things, sets)
    assert set().union(*(sets[name] for name in chosen)) == things
    least = next(
        count
        for count in range(1, len(sets) + 1)
        if any(set().union(*some) == things for some in combinations(sets.values(), count))
    )
    assert len(chosen) == least
