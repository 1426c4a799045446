"""What is measured and what came out."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Figure:
    """One row of the table: `number` as in the goals, what it is, the `goal`, what came out.

    `met` is None for what is only told. `detail` maps a title to text kept below the table: a plan, a remark.
    """

    number: str
    what: str
    goal: str
    result: str
    met: bool | None
    detail: dict[str, str] = field(default_factory=dict)


def at_most(number: str, what: str, limit: float, value: float, **more: str) -> Figure:
    """A figure that must not exceed `limit`."""
    return Figure(number, what, f"≤ {limit:g}", text(value), value <= limit, more)


def at_least(number: str, what: str, limit: float, value: float, **more: str) -> Figure:
    """A figure that must reach `limit`."""
    return Figure(number, what, f"≥ {limit:g}", text(value), value >= limit, more)


def text(value: float) -> str:
    """A ratio with as many digits as mean something."""
    return f"{value:.2f}" if abs(value) < 10 else f"{value:,.0f}"
