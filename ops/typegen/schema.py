"""Columns and functions of schema `public`, as the generators see them."""

from dataclasses import dataclass

from ops.typegen.shapes import Maybe, Type, Words


@dataclass(frozen=True)
class Field:
    """A column of a table, and what an app may do with it. `sent` includes null; `type` does not."""

    name: str
    type: Type
    nullable: bool
    optional: bool
    insertable: bool
    updatable: bool

    @property
    def sent(self) -> Type:
        return Maybe(self.type) if self.nullable else self.type


@dataclass(frozen=True)
class Argument:
    """An argument of a function. `default` is SQL. Null may be sent where it is the default."""

    name: str
    type: Type
    default: str | None

    @property
    def sent(self) -> Type:
        return Maybe(self.type) if (self.default or "").startswith("NULL") else self.type


@dataclass(frozen=True)
class Function:
    """A function that apps call. `answer` is None for one that answers nothing."""

    name: str
    about: str
    anonymous: bool
    arguments: list[Argument]
    answer: Type | None

    @property
    def optional(self) -> list[str]:
        """The arguments that a call may leave out."""
        return [each.name for each in self.arguments if each.default is not None]

    @property
    def sent(self) -> dict[str, Type]:
        """The arguments with null, where it may be sent."""
        return {each.name: each.sent for each in self.arguments}

    @property
    def taken(self) -> dict[str, Type]:
        """The arguments without null. Words that no table lists are named by function and argument."""
        return {each.name: self._named(each) for each in self.arguments}

    def _named(self, argument: Argument) -> Type:
        match argument.type:
            case Words(words, ()):
                return Words(words, (self.name, argument.name))
        return argument.type
