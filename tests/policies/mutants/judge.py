"""A pytest plugin that runs the tests it has collected over and over: until one fails, for each mutant."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest

from ops.scratch import Cluster
from tests.policies.mutants.mutant import Mutant
from tests.policies.mutants.ranks import rank
from tests.support.clients import shared_http


class _Following(pytest.Item):
    """Shares nothing but the session with the test before it, so that nothing else outlives that one."""

    def runtest(self) -> None:
        """Never called."""


class Judge:
    """`report` hears of each mutant: the test that noticed it, or None, and the seconds it took.

    If `is_thorough`, all tests have to pass once before the first mutant. Otherwise one that turns out to
    fail without any mutant is `broken`: it notices nothing.
    """

    def __init__(
        self,
        cluster: Cluster,
        mutants: list[Mutant],
        report: Callable[[Mutant, str | None, float], None],
        *,
        is_thorough: bool,
    ) -> None:
        self.is_thorough = is_thorough
        self.cluster, self.mutants, self.report = cluster, mutants, report
        self.items: list[pytest.Item] = []
        self.following: pytest.Item | None = None
        self.has_failed = False
        self.broken: list[pytest.Item] = []

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        config.pluginmanager.unregister(name="terminalreporter")

    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[Any]) -> Cluster | None:
        """Tests of the catalog look at the mutants' database, not at one of their own."""
        if fixturedef.argname != "cluster":
            return None
        fixturedef.cached_result = (self.cluster, "cluster", None)
        return self.cluster

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.has_failed |= report.failed

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.items, self.following = session.items, _Following.from_parent(session, name="following")
        with self.cluster.connect("supabase_admin") as conn:
            if self.is_thorough:
                broken = [item.nodeid for item in self.items if self._fails(item)]
                assert broken == [], f"these fail without any mutant: {broken}"
            for mutant in self.mutants:
                began = time.monotonic()
                killer = self._verdict(conn, mutant)
                self.report(mutant, killer.nodeid if killer else None, time.monotonic() - began)
        self._end_session()
        return True

    def _verdict(self, conn: psycopg.Connection[Any], mutant: Mutant) -> pytest.Item | None:
        """The test that fails with the mutant and passes without it, tried twice if need be."""
        killer = None
        for _ in range(2):
            with _alive(conn, mutant):
                killer = next((item for item in self._relevant(mutant) if self._fails(item)), None)
            if killer is None or not self._fails(killer):
                return killer
            self._end_session()  # what the mutant let happen has damaged the rows of the tests
        assert killer is not None
        if not self._fails(killer):
            return killer
        self.broken.append(killer)
        return self._verdict(conn, mutant)

    def _relevant(self, mutant: Mutant) -> list[pytest.Item]:
        ranked = [
            (rank(item, mutant), number) for number, item in enumerate(self.items) if item not in self.broken
        ]
        return [self.items[number] for place, number in sorted((p, n) for p, n in ranked if p is not None)]

    def _fails(self, item: pytest.Item) -> bool:
        self.has_failed = False
        item.ihook.pytest_runtest_protocol(item=item, nextitem=self.following)
        return self.has_failed

    def _end_session(self) -> None:
        """Tear down what the tests share, as the last test of a session does."""
        item = next(item for item in self.items if not getattr(item, "fixturenames", ()))
        item.ihook.pytest_runtest_protocol(item=item, nextitem=None)
        shared_http.cache_clear()


@contextmanager
def _alive(conn: psycopg.Connection[Any], mutant: Mutant) -> Iterator[None]:
    _execute(conn, mutant.apply)
    try:
        yield
    finally:
        _execute(conn, mutant.undo)


def _execute(conn: psycopg.Connection[Any], sql: str) -> None:
    with conn.transaction():
        conn.execute("set local search_path = ''")
        conn.execute(sql.encode())
