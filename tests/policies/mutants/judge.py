"""A pytest plugin that runs cells and tests again for each mutant, until one fails."""

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
import pytest

from ops.scratch import Cluster
from tests.policies.mutants.cells import Cell, Stage, cells
from tests.policies.mutants.mutant import Mutant
from tests.policies.mutants.ranks import RIGHTS, STORIES, Rank, comparing, telling

_CASES = 2  # of one test before other tests have their turn
_FEW = 30  # stories of a constraint: one that breaks it names it, or its table


class _Following(pytest.Item):
    """Shares nothing but the session with the test before it, so that nothing else outlives that one."""

    def runtest(self) -> None:
        """Never called."""


@dataclass(frozen=True)
class _Test:
    judge: "Judge"
    item: pytest.Item

    @property
    def name(self) -> str:
        return self.item.nodeid

    @property
    def lives_here(self) -> bool:
        """Whether rows that others left could make it fail, rather than that the database is not empty."""
        return "sql" not in getattr(self.item, "fixturenames", ())

    def fails(self) -> bool:
        self.judge.has_failed = False
        self.item.ihook.pytest_runtest_protocol(item=self.item, nextitem=self.judge.following)
        return self.judge.has_failed


Trial = Cell | _Test


class Judge:
    """`report` hears of each mutant: the trial that noticed it, or None, and the seconds it took.

    A trial that turns out to fail without any mutant is `broken`: it notices nothing.
    """

    def __init__(
        self,
        cluster: Cluster,
        stage: Stage,
        mutants: list[Mutant],
        report: Callable[[Mutant, str | None, float], None],
        stories: int = STORIES,
    ) -> None:
        self.stories = stories
        self.cluster, self.stage, self.mutants, self.report = cluster, stage, mutants, report
        self.items: list[pytest.Item] = []
        self.following: pytest.Item | None = None
        self.has_failed = False
        self.broken: set[str] = set()
        self.noticed_by: dict[tuple[str, ...], set[str]] = defaultdict(set)

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        config.pluginmanager.unregister(name="terminalreporter")

    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[Any]) -> Any:
        """Tests look at the mutants' database and the world of the cells, not at ones of their own."""
        if fixturedef.argname not in ("cluster", "world"):
            return None
        value = self.cluster if fixturedef.argname == "cluster" else self.stage.world
        fixturedef.cached_result = (value, fixturedef.argname, None)
        return value

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.has_failed |= report.failed

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.items, self.following = session.items, _Following.from_parent(session, name="following")
        with self.cluster.connect("supabase_admin") as conn:
            for mutant in self.mutants:
                began = time.monotonic()
                killer = self._verdict(conn, mutant)
                if killer:
                    self.noticed_by[mutant.words].add(killer.name)
                self.report(mutant, killer.name if killer else None, time.monotonic() - began)
        self._end_session()
        return True

    def _verdict(self, conn: psycopg.Connection[Any], mutant: Mutant) -> Trial | None:
        """The trial that fails with the mutant and passes without it, in new rows if it has to be."""
        killer = None
        for _ in range(2):
            with _alive(conn, mutant):
                killer = next((trial for trial in self._trials(mutant) if trial.fails()), None)
            if killer is None or not killer.fails():
                return killer
            if killer.lives_here:
                self._end_session()  # what a mutant let happen may have damaged the rows of the tests
            if not killer.lives_here or killer.fails():
                self.broken.add(killer.name)
                return self._verdict(conn, mutant)
        return killer

    def _trials(self, mutant: Mutant) -> Iterator[Trial]:
        """What compares rights; stories about a function, then cells; cells of a relation, then stories.

        A constraint has stories alone, and what tries every column with what is too much.
        """
        for trial in self._ranked(mutant):
            if trial.name not in self.broken:
                yield trial

    def _ranked(self, mutant: Mutant) -> Iterator[Trial]:
        if mutant.kind == "check":
            stories = self._tests(mutant, telling)[: min(self.stories, _FEW)]
            yield from [*stories, *self._tests(mutant, comparing)]
            return
        yield from self._tests(mutant, comparing)
        stories_first = mutant.kind == "body" or any(name.startswith("bucket:") for name in mutant.relations)
        if not stories_first:
            yield from cells(self.stage, mutant)
        if mutant.kind not in RIGHTS:
            yield from self._tests(mutant, telling)[: self.stories]
        if stories_first:
            yield from cells(self.stage, mutant)

    def _tests(self, mutant: Mutant, place: Callable[[pytest.Item, Mutant], Rank | None]) -> list[_Test]:
        """First those that noticed another mutant of the same thing; a few cases of each before more."""
        known, cases = self.noticed_by[mutant.words], Counter[str]()
        ranked = list[tuple[bool, int, Rank, int]]()
        for number, item in enumerate(self.items):
            rank = place(item, mutant)
            if rank is not None:
                test = item.nodeid.partition("[")[0]
                # the cases of a test that tries just this relation are all of its own
                turn = cases[test] // _CASES if any(rank) else 0
                ranked.append((item.nodeid not in known, turn, rank, number))
                cases[test] += 1
        return [_Test(self, self.items[number]) for *_, number in sorted(ranked)]

    def _end_session(self) -> None:
        """Tear down what the tests share, as the last test of a session does."""
        item = next(item for item in self.items if not getattr(item, "fixturenames", ()))
        item.ihook.pytest_runtest_protocol(item=item, nextitem=None)
        self.stage.clear()


@contextmanager
def _alive(conn: psycopg.Connection[Any], mutant: Mutant) -> Iterator[None]:
    execute(conn, mutant.apply)
    try:
        yield
    finally:
        execute(conn, mutant.undo)


def execute(conn: psycopg.Connection[Any], sql: str) -> None:
    """Without telling PostgREST, which would read the whole catalog again and learn nothing new."""
    with conn.transaction():
        conn.execute("set local search_path = ''")
        conn.execute("set local event_triggers = off")
        conn.execute(sql.encode())
