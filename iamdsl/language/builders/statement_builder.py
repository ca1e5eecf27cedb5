"""The beginning of a statement: `allow(…)` and `deny(…)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.errors import LanguageError, UnknownAttribute, did_you_mean
from iamdsl.language.documents.statement import make_statement
from iamdsl.language.elements.action import HasAction, check_action
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.language.documents.statement import Statement
    from iamdsl.language.documents.statement_elements import Effect, NoPrincipal, NoResource
    from iamdsl.origin import Origin


class StatementBuilder:
    """The class of `allow` and `deny`, which are called with the actions of a statement."""

    __slots__ = ("_effect",)

    def __init__(self, effect: Effect) -> None:
        self._effect: Effect = effect

    def __call__(self, *actions: str | HasAction) -> Statement[NoResource, NoPrincipal]:
        """Begin a statement on these actions.

        Raises `LanguageError` if there is none, or one is not an action. An action that the
        catalog does not have causes a `CatalogWarning`; under `strict` it raises
        `UnknownName`.
        """
        result = tuple([check_action(action) for action in actions])
        return self._build(result, False, here(2))  # noqa: FBT003

    def all_except(self, *actions: str | HasAction) -> Statement[NoResource, NoPrincipal]:
        """Begin a statement on all actions except these: NotAction; raises the same errors."""
        result = tuple([check_action(action) for action in actions])
        return self._build(result, True, here(2))  # noqa: FBT003

    def _build(
        self,
        actions: tuple[str, ...],
        except_actions: bool,  # noqa: FBT001
        origin: Origin | None,
    ) -> Statement[NoResource, NoPrincipal]:
        if not actions:
            raise self._no_action_error()
        unset = False
        return make_statement(
            self._effect, actions, except_actions, (), unset, (), unset, (), None, (), origin
        )  # fmt: skip

    def _no_action_error(self) -> LanguageError:
        return LanguageError(
            f"{self!r} needs an action",
            where=here(),
            next_step=f'write {self!r}("s3:GetObject"), or {self!r}("*") to mean every action',
        )

    def __dir__(self) -> list[str]:
        return ["all_except"]

    def __repr__(self) -> str:
        return self._effect.lower()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            raise UnknownAttribute(
                f"{self!r} has no `{name}`",
                where=here(),
                next_step=did_you_mean(name, ["all_except"])
                or f"call it first: {self!r}(action).{name}(…)",
            )


allow: StatementBuilder = StatementBuilder("Allow")
deny: StatementBuilder = StatementBuilder("Deny")
