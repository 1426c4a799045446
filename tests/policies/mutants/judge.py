"""A pytest plugin that runs cells and tests again for each mutant, until one fails."""

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.policies.mutants.cells import Cell, Stage, cells
from tests.policies.mutants.databases import Databases
from tests.policies.mutants.mutant import Mutant
from tests.policies.mutants.ranks import MAX_SCENARIOS, RIGHTS, Rank, rank_comparison, rank_scenario

_CASES = 2  # cases of one test before other tests run
_FEW = 30  # scenarios of a constraint: those that break it name it or its table


class _Following(pytest.Item):
    """Shares only the session with the previous test, so that pytest tears down all other fixtures."""

    def runtest(self) -> None:
        """Not called."""


@dataclass(frozen=True)
class _Test:
    judge: "Judge"
    item: pytest.Item

    @property
    def name(self) -> str:
        return self.item.nodeid

    @property
    def uses_shared_world(self) -> bool:
        """Whether the test uses the shared world, whose rows another mutant may have damaged."""
        return "cluster" not in getattr(self.item, "fixturenames", ())

    def fails(self) -> bool:
        self.judge.has_failed = False
        self.item.ihook.pytest_runtest_protocol(item=self.item, nextitem=self.judge.following)
        return self.judge.has_failed


Trial = Cell | _Test


class Judge:
    """Calls `report` for each mutant with the trial that detected it, or None, and the seconds it took.

    A trial that fails without any mutant is `broken` and is not used again.
    """

    def __init__(
        self,
        databases: Databases,
        stage: Stage,
        mutants: list[Mutant],
        report: Callable[[Mutant, str | None, float], None],
        scenarios: int = MAX_SCENARIOS,
    ) -> None:
        self.scenarios = scenarios
        self.databases, self.stage, self.mutants, self.report = databases, stage, mutants, report
        self.items: list[pytest.Item] = []
        self.following: pytest.Item | None = None
        self.has_failed = False
        self.broken: set[str] = set()
        self.noticed_by: dict[tuple[str, ...], set[str]] = defaultdict(set)

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        config.pluginmanager.unregister(name="terminalreporter")

    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[Any]) -> Any:
        """Gives tests the mutants' database and the world of the cells instead of their own."""
        if fixturedef.argname not in ("cluster", "world"):
            return None
        value = self.databases.declared if fixturedef.argname == "cluster" else self.stage.world
        fixturedef.cached_result = (value, fixturedef.argname, None)
        return value

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.has_failed |= report.failed

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.items, self.following = session.items, _Following.from_parent(session, name="following")
        for mutant in self.mutants:
            began = time.monotonic()
            killer = self._verdict(mutant)
            if killer:
                self.noticed_by[mutant.words].add(killer.name)
            self.report(mutant, killer.name if killer else None, time.monotonic() - began)
        self._end_session()
        return True

    def _verdict(self, mutant: Mutant) -> Trial | None:
        """The trial that fails with the mutant and passes without it, with new rows if necessary."""
        killer = None
        for _ in range(2):
            with self.databases.changed_by(mutant):
                killer = next((trial for trial in self._trials(mutant) if trial.fails()), None)
            if killer is None or not killer.fails():
                return killer
            if killer.uses_shared_world:
                self._end_session()  # the mutant may have let a test damage shared rows
            if not killer.uses_shared_world or killer.fails():
                self.broken.add(killer.name)
                return self._verdict(mutant)
        return killer

    def _trials(self, mutant: Mutant) -> Iterator[Trial]:
        """The trials of a mutant in order: tests that compare rights, then cells and scenarios.

        Scenarios come first for functions and buckets. A check has scenarios and the test of hostile values.
        """
        for trial in self._ranked(mutant):
            if trial.name not in self.broken:
                yield trial

    def _ranked(self, mutant: Mutant) -> Iterator[Trial]:
        if mutant.kind == "check":
            scenarios = self._tests(mutant, rank_scenario)[: min(self.scenarios, _FEW)]
            yield from [*scenarios, *self._tests(mutant, rank_comparison)]
            return
        yield from self._tests(mutant, rank_comparison)
        scenarios_first = mutant.kind == "body" or any(
            name.startswith("bucket:") for name in mutant.relations
        )
        if not scenarios_first:
            yield from cells(self.stage, mutant)
        if mutant.kind not in RIGHTS:
            yield from self._tests(mutant, rank_scenario)[: self.scenarios]
        if scenarios_first:
            yield from cells(self.stage, mutant)

    def _tests(self, mutant: Mutant, place: Callable[[pytest.Item, Mutant], Rank | None]) -> list[_Test]:
        """First the tests that detected a mutant with the same words; a few cases of each test at a time."""
        known, cases = self.noticed_by[mutant.words], Counter[str]()
        ranked = list[tuple[bool, int, Rank, int]]()
        for number, item in enumerate(self.items):
            rank = place(item, mutant)
            if rank is not None:
                test = item.nodeid.partition("[")[0]
                # All cases of a test for exactly this relation run at once.
                turn = cases[test] // _CASES if any(rank) else 0
                ranked.append((item.nodeid not in known, turn, rank, number))
                cases[test] += 1
        return [_Test(self, self.items[number]) for *_, number in sorted(ranked)]

    def _end_session(self) -> None:
        """Tears down shared fixtures, as after the last test of a session."""
        self.items[0].session._setupstate.teardown_exact(None)
        self.stage.clear()
