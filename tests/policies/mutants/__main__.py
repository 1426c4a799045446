"""Break every access rule in turn, on a stack of its own; a test has to notice each.

A line for each mutant, then a table of the tests that noticed. Fails when one lives that `survivors.csv` does
not excuse, when one is excused and dies, or when a test fails without any.
"""

import argparse
import csv
import os
import random
import re
import sys
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any

import psycopg
import pytest

from devstack.config import ROOT, Config
from ops.catalog import differences, snapshot
from ops.scratch import Cluster
from tests.policies.mutants.functions import function_bodies, function_rights
from tests.policies.mutants.judge import Judge
from tests.policies.mutants.mutant import Mutant
from tests.policies.mutants.policies import policies
from tests.policies.mutants.tables import buckets, other_rights, row_security, table_rights
from tests.support.stack import shared_stack

SURVIVORS = Path(__file__).with_name("survivors.csv")
ROOMS = (
    "tests/policies", "tests/attacks/test_lost_access.py", "tests/sql/test_catalog.py",
    "tests/sql/test_catalog_rights.py", "tests/sql/test_messaging.py",
)  # fmt: skip
# Not the terminal options of pyproject.toml, and not the test that runs this program.
OPTIONS = (
    "-o", "addopts=", "--import-mode=importlib", "--assert=plain", "-s", "-p", "no:cacheprovider",
    "--ignore=tests/policies/test_mutants_sample.py",
)  # fmt: skip
SOURCES = (policies, row_security, buckets, function_bodies, table_rights, other_rights, function_rights)


def every(conn: psycopg.Connection[Any]) -> list[Mutant]:
    """All that the catalog has room for."""
    return [mutant for source in SOURCES for mutant in source(conn)]


def sampled(mutants: list[Mutant], size: int, seed: int) -> list[Mutant]:
    """`size` of them, of each kind in turn, and one that is known to survive."""
    shuffled = random.Random(seed).sample(mutants, len(mutants))
    kinds = sorted({mutant.kind for mutant in mutants})
    turns = zip_longest(*([mutant for mutant in shuffled if mutant.kind == kind] for kind in kinds))
    known = [mutant for mutant in mutants if str(mutant) in excused()]
    return [*known[:1], *[mutant for mutant in chain.from_iterable(turns) if mutant][:size]]


class Tally:
    """Who was noticed by what, told as it happens."""

    def __init__(self, total: int, excused: set[str]) -> None:
        self.total, self.excused, self.began = total, excused, time.monotonic()
        self.killers: dict[str, str | None] = {}

    def note(self, mutant: Mutant, killer: str | None, seconds: float) -> None:
        self.killers[str(mutant)] = killer
        by = killer.rpartition("::")[2] if killer else "SURVIVES"
        say(f"{len(self.killers)}/{self.total} {seconds:.1f} s  {mutant}  <- {by}")

    def wrong(self) -> Iterator[str]:
        """A line for each mutant that lives without an excuse, or is excused in vain."""
        lived = {name for name, killer in self.killers.items() if killer is None}
        yield from (f"nobody notices: {name}" for name in sorted(lived - self.excused))
        for name in sorted((self.excused & self.killers.keys()) - lived):
            yield f"excused, but noticed by {self.killers[name]}: {name}"

    def sum_up(self) -> None:
        tests = Counter(str(killer).split("[")[0].rpartition("::")[2] for killer in self.killers.values())
        for test, count in tests.most_common():
            say(f"{count:5} {test if test != 'None' else 'nobody, for the reason in survivors.csv or below'}")
        say(f"{len(self.killers)} mutants in {time.monotonic() - self.began:.0f} s")


def excused() -> set[str]:
    """The mutants of survivors.csv."""
    with SURVIVORS.open(newline="") as file:
        return {row["mutant"] for row in csv.DictReader(file)}


def hunt(cluster: Cluster, options: argparse.Namespace) -> list[str]:
    """Run the mutants; what is wrong, a line each."""
    with cluster.connect("supabase_admin") as conn:
        mutants = [mutant for mutant in every(conn) if re.search(options.only, str(mutant))]
        mutants = sampled(mutants, options.sample, options.seed) if options.sample else mutants
        before, tally = snapshot(conn), Tally(len(mutants), excused())
        judge = Judge(cluster, mutants, tally.note, is_thorough=not (options.sample or options.only))
        code = pytest.main([*OPTIONS, *ROOMS], plugins=[judge])
        tally.sum_up()
        unfinished = [] if len(tally.killers) == len(mutants) else [f"pytest stopped early: {code!r}"]
        broken = [f"fails without any mutant: {item.nodeid}" for item in judge.broken]
        return [*tally.wrong(), *broken, *differences(before, snapshot(conn)), *unfinished]


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """The command described at the top of this file."""
    parser = argparse.ArgumentParser(prog="python -m tests.policies.mutants", description=__doc__)
    only = (
        "those whose line contains this regular expression: documents, 'policy: .*doses', 'right: .*for anon'"
    )
    parser.add_argument("--only", default="", metavar="PATTERN", help=only)
    parser.add_argument("--sample", type=int, default=0, metavar="N", help="N of them, every kind in turn")
    parser.add_argument(
        "--seed", type=int, default=1, metavar="S", help="which ones a sample takes (%(default)s)"
    )
    options = parser.parse_args()
    run = os.environ["PYTEST_XDIST_TESTRUNUID"] = uuid.uuid4().hex  # tests/conftest.py joins this stack
    os.environ.pop("PYTEST_XDIST_WORKER", None)
    with shared_stack(run, os.getpid()) as stack:
        cluster = Cluster(Config(root=ROOT, home=stack.home, base=stack.base))
        wrong = hunt(cluster, options)
    for line in wrong:
        say(line)
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
