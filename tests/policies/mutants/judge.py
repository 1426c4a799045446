"""A pytest plugin that runs the tests it has collected over and over: until one fails, for each mutant."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest

from ops.scratch import Cluster
from tests.policies.mutants.mutant import Mutant
from tests.policies.mutants.policies import BUCKETS
from tests.policies.personas import PERSONAS
from tests.support.clients import shared_http

_FIRST = ("patient", "stranger", "doctor_active", "anonymous", "doctor_unverified", "deactivated")
_CATALOG = ("test_grants.py", "test_rights.py", "test_catalog.py", "test_catalog_rights.py")
# Rights are seen there sooner than in stories, a column's sooner than in cells.
_CATALOG_RANK = {"column": 2, "right": 7, "function": 7}
# Much faster than a bucket's cells, or than those of all relations a helper serves.
_QUICK = (
    "test_file_rules.py",
    "test_files.py",
    "test_attachments.py",
    "test_lost_access.py",
    "test_terms.py",
)
_CATALOG_TESTS = ("test_the_catalog_grants", "test_the_matrix_names", "test_every_table_is")


class _Following(pytest.Item):
    """Shares nothing but the session with the test before it, so that nothing else outlives that one."""

    def runtest(self) -> None:
        """Never called."""


class Judge:
    """`report` hears of each mutant: the test that noticed it, or None, and the seconds it took.

    If `is_thorough`, all tests have to pass once before the first mutant.
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
        assert not self._fails(killer), f"{killer.nodeid} fails without any mutant, after {mutant}"
        return killer

    def _relevant(self, mutant: Mutant) -> list[pytest.Item]:
        ranked = [(_rank(item, mutant), number) for number, item in enumerate(self.items)]
        return [self.items[number] for rank, number in sorted((r, n) for r, n in ranked if r is not None)]

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


def _rank(item: pytest.Item, mutant: Mutant) -> tuple[int, int] | None:
    """Where the test comes in the hunt for the mutant; None when it cannot notice it."""
    values = getattr(getattr(item, "callspec", None), "params", {})
    relation = values["line"].relation if "line" in values else values.get("relation")
    persona = values["line"].persona if "line" in values else values.get("persona", "")
    if item.path.name in _CATALOG or item.name.startswith(_CATALOG_TESTS):
        return _CATALOG_RANK.get(mutant.kind, 9), 0
    if not mutant.relations or (relation and relation not in mutant.relations):
        return None
    if relation is None:
        is_apt = mutant.kind == "body" or any(name in mutant.relations for name in BUCKETS)
        return 0 if is_apt and item.path.name in _QUICK else 8, 0
    others_come_last = mutant.role in PERSONAS and persona not in ("", mutant.role)
    beside = 8 if others_come_last else 3 if mutant.kind == "column" else 1
    is_ours = not others_come_last and ("column" in values) == (mutant.kind == "column")
    # A helper shows in every relation it serves: better everybody in one than one person in all.
    order = 1 if mutant.kind == "body" else _order(mutant.role).index(persona or "anon")
    return 0 if is_ours else beside, order


def _order(role: str) -> list[str]:
    first = [role] if role in PERSONAS else list(_FIRST)
    return [*first, *(persona for persona in PERSONAS if persona not in first)]
