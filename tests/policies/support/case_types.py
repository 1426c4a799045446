"""The types of cases: rows with their owners, RPCs, files."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.policies.support.world import World

Personas = frozenset[str]
NOBODY: Personas = frozenset()


@dataclass(frozen=True)
class Row:
    """A row, or values to insert one, with the personas that reach it.

    `own` and `care` name personas, `more` those of further labels (`manage`, `log`, …: docs/access.md);
    `open` means that it may still change (an active link, a pending document); `listed` that it is in the
    public directory; `values` is the body to insert it. A key of several columns joins them with colons.
    Of targets that are `alike`, one for each person, a persona tries their own and a few others.
    """

    key: str
    own: Personas = NOBODY
    care: Personas = NOBODY
    open: bool = True
    listed: bool = False
    values: dict[str, Any] = field(default_factory=dict)
    more: dict[str, Personas] = field(default_factory=dict)
    alike: bool = False

    def labelled(self, label: str) -> Personas:
        """The personas for whom a cell with this label reaches the row: its owners and those of the label."""
        return self.own | (self.care if label == "care" else self.more.get(label, NOBODY))

    @property
    def everybody(self) -> Personas:
        """The personas of all labels."""
        return self.own.union(self.care, *self.more.values())


@dataclass(frozen=True)
class Subject:
    """A patient with a record in the world, and the personas of each label."""

    key: str
    own: Personas
    care: Personas = NOBODY
    more: dict[str, Personas] = field(default_factory=dict)

    def row(self, key: str, *, is_open: bool = True, values: dict[str, Any] | None = None) -> Row:
        """A row about this patient."""
        return Row(key, self.own, self.care, is_open, values=values or {}, more=self.more)


Rows = Callable[["World"], list[Row]]


@dataclass(frozen=True)
class Rpc:
    """An RPC for apps: its targets, whose `values` are the arguments, and how to undo a call.

    A call succeeded if the answer `counts` (for example, has rows). Its refusals are 42501, PT403, PT404 and
    `refusals`.
    """

    targets: Rows
    undo: Callable[["World", Row], None] | None = None
    counts: Callable[[Any], bool] = lambda _: True
    refusals: tuple[str, ...] = ()


@dataclass(frozen=True)
class Files:
    """A bucket: its files for a persona (keys are paths), and a valid upload, which `before` prepares."""

    rows: Callable[["World", str], list[Row]]
    content_type: str = "image/png"
    content: bytes = b"\x89PNG\r\n\x1a\n"
    is_public: bool = False
    before: Callable[["World", str], None] = lambda _, __: None
