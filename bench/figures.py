"""The figures: what is measured, the goal and the result."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Figure:
    """One row of the table: `number` as in bench/method.md, what is measured, the `goal` and the `result`.

    `met` is None for a figure without a goal. `detail` maps a title to a text below the table, as a plan.
    """

    number: str
    what: str
    goal: str
    result: str
    met: bool | None
    detail: dict[str, str] = field(default_factory=dict)


def at_most(number: str, what: str, limit: float, value: float, **more: str) -> Figure:
    """A figure whose value must not exceed `limit`."""
    return Figure(number, what, f"≤ {limit:g}", text(value), value <= limit, more)


def at_least(number: str, what: str, limit: float, value: float, **more: str) -> Figure:
    """A figure whose value must be at least `limit`."""
    return Figure(number, what, f"≥ {limit:g}", text(value), value >= limit, more)


def text(value: float) -> str:
    """A ratio, rounded to its significant digits."""
    return f"{value:.2f}" if abs(value) < 10 else f"{value:,.0f}"
