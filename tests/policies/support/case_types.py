"""The types that cases consist of: rows with their owners, RPCs, files."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.policies.support.world import World

Personas = frozenset[str]
NOBODY: Personas = frozenset()


@dataclass(frozen=True)
class Row:
    """A row, or a place to put one, and whose it is.

    `own` and `care` name personas, `more` those of further labels (`manage`, `log`, …: docs/access.md);
    `open` says that it may still change (an active link, a pending document); `listed` that it is in the
    public directory; `values` what to send to put one there. A key of several columns joins them by colons.
    Of targets that are `alike`, one for each person, a persona tries their own and a few of the others'.
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
        """Who a cell with this word reaches the row for: whose it is, and those of the label."""
        return self.own | (self.care if label == "care" else self.more.get(label, NOBODY))

    @property
    def everybody(self) -> Personas:
        """All that any label names."""
        return self.own.union(self.care, *self.more.values())


@dataclass(frozen=True)
class Subject:
    """A patient with a record in the world, and who has to do with them in which way."""

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
    """An RPC for phones: what it is called for (`values` are its arguments), and how that is undone.

    It worked if the answer `counts` (say, it holds rows); it refuses by 42501, PT403, PT404 and `refusals`.
    """

    targets: Rows
    undo: Callable[["World", Row], None] | None = None
    counts: Callable[[Any], bool] = lambda _: True
    refusals: tuple[str, ...] = ()


@dataclass(frozen=True)
class Files:
    """A bucket: its files as a persona finds them (keys are paths), and what may be uploaded to it."""

    rows: Callable[["World", str], list[Row]]
    content_type: str = "image/png"
    content: bytes = b"\x89PNG\r\n\x1a\n"
    is_public: bool = False
