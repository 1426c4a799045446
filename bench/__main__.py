"""`python -m bench [--short]`: measure and print the figures. Without --short, write docs/benchmarks.md."""

import argparse
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console

from bench import report
from bench.figures import Figure
from bench.measures import (
    booking,
    cleanup,
    depth,
    imports,
    ledger,
    nearest,
    outbox,
    policies,
    weight,
    workflows,
)
from bench.pairs import Effort
from bench.place import Place, prepared
from bench.sizes import LARGE, SMALL, Size
from devstack.config import ROOT

PAGE = ROOT / "docs" / "benchmarks.md"


@dataclass(frozen=True)
class Plan:
    """How much is measured: the size of the large database, the number of comparisons and of messages."""

    size: Size
    http: Effort
    database: Effort
    messages: int
    writes: int
    points: int
    rounds: int
    slow_parts: bool


FULL = Plan(LARGE, Effort(100, 5, 3), Effort(50, 5, 3), 2_000, 10_000, 1_000, 5, slow_parts=True)
SHORT = Plan(SMALL, Effort(3, 1), Effort(3, 1), 50, 40, 20, 1, slow_parts=False)


def measured(place: Place, plan: Plan) -> Iterator[Figure]:
    """Measure every figure, one after the other."""
    yield from policies.figures(place, plan.http, plan.database)
    yield from depth.figures(place, plan.http)
    yield from nearest.figures(place, plan.database, plan.points)
    yield from workflows.figures(place, plan.database)
    if plan.slow_parts:
        yield from imports.figures(place)
    yield from cleanup.figures(place)
    yield from outbox.figures(place, plan.messages, plan.rounds)
    yield from booking.figures(place, plan.writes, plan.rounds)
    yield from ledger.figures(place, plan.writes, plan.rounds)
    if plan.slow_parts:
        yield from weight.figures()


def main() -> None:
    """The command described at the top of this file."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "--short", action="store_true", help="few rows, to check that the benchmarks still run"
    )
    short = parser.parse_args().short
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the cleanup of `with` blocks runs
    console = Console(soft_wrap=True, highlight=False)
    found = list(_measured(console, SHORT if short else FULL))
    report.show(console, found)
    if not short:
        PAGE.write_text(report.markdown(found))
        console.print(f"Written: {PAGE.relative_to(ROOT)}")


def _measured(console: Console, plan: Plan) -> Iterator[Figure]:
    """Print each step and result with the seconds since the start, and collect the figures."""
    began = time.monotonic()

    def say(step: str) -> None:
        console.print(f"[dim]{time.monotonic() - began:6.1f} s[/dim]  {step}")

    with prepared(plan.size, say) as place:
        for figure in measured(place, plan):
            say(f"{figure.number} {figure.what}: {figure.result} (goal {figure.goal})")
            yield figure


if __name__ == "__main__":
    main()
