"""Break every access rule in turn, on a stack of its own; a test has to notice each.

A line for each mutant, then a table of what noticed. Fails when one lives that `survivors.csv` does not
excuse, when one is excused that dies or cannot be made any more, or when a test fails without any. A run that
is stopped goes on where it was: `memory.py` remembers what was noticed, until nothing is wrong.
"""

import argparse
import os
import random
import re
import sys
import uuid
from itertools import chain, zip_longest
from typing import Any

import psycopg
import pytest

from devstack.config import ROOT
from tests.policies.mutants.cells import Stage
from tests.policies.mutants.constraints import constraints
from tests.policies.mutants.databases import Databases
from tests.policies.mutants.functions import function_bodies, function_rights
from tests.policies.mutants.judge import Judge
from tests.policies.mutants.memory import Memory
from tests.policies.mutants.mutant import Mutant
from tests.policies.mutants.policies import policies
from tests.policies.mutants.ranks import MAX_SCENARIOS
from tests.policies.mutants.tables import buckets, other_rights, row_security, table_rights
from tests.policies.mutants.tally import Tally, excused, say
from tests.support.shared_stack import shared_stack
from tests.support.stack import Stack

FOLDERS = ("tests/policies", "tests/attacks", "tests/sql")
# Tests that do not check access, start their own clusters, or run requests concurrently.
LEFT_OUT = (
    "policies/mutants/test_mutants_sample.py", "sql/*/test_races.py", "sql/source_models/test_*.py",
    "sql/audit/test_archive.py", "sql/audit/test_chain.py", "sql/audit/test_tampering.py",
    "sql/*/test_access_paths*.py", "attacks/test_*races.py", "attacks/test_planned*.py",
)  # fmt: skip
# The terminal options of pyproject.toml are left out; cells.py tries the cells of the matrix.
OPTIONS = (
    "-o", "addopts=", "--import-mode=importlib", "--assert=plain", "-s", "-p", "no:cacheprovider",
    *(f"--ignore-glob={ROOT}/tests/{pattern}" for pattern in LEFT_OUT),
)  # fmt: skip
_FEW_SCENARIOS = 5
SOURCES = (
    policies, row_security, buckets, function_bodies, constraints,
    table_rights, other_rights, function_rights,
)  # fmt: skip


def every(conn: psycopg.Connection[Any]) -> list[Mutant]:
    """Every mutant that the catalog allows."""
    return [mutant for source in SOURCES for mutant in source(conn)]


def sampled(mutants: list[Mutant], size: int, seed: int) -> list[Mutant]:
    """`size` random mutants, taken from each kind in turn, and one that is known to survive."""
    known = [mutant for mutant in mutants if str(mutant) in excused()][:1]
    others = [mutant for mutant in mutants if mutant not in known]
    shuffled = random.Random(seed).sample(others, len(others))
    kinds = sorted({mutant.kind for mutant in mutants})
    turns = zip_longest(*([mutant for mutant in shuffled if mutant.kind == kind] for kind in kinds))
    return [*known, *[mutant for mutant in chain.from_iterable(turns) if mutant][:size]]


def run_mutants(databases: Databases, stack: Stack, options: argparse.Namespace) -> list[str]:
    """Runs the mutants; returns a line for each problem."""
    everyone = every(databases.conns[0])
    memory = None if options.sample else Memory([str(mutant) for mutant in everyone])
    mutants = chosen(everyone, memory, options)
    for mutant in mutants:
        if mutant.kind == "check":  # Postgres prints its own output with fewer brackets.
            databases.undo(mutant)
    before = databases.snapshots()
    tally, stage = Tally(len(mutants), excused(), memory), Stage(stack)
    judge = Judge(databases, stage, mutants, tally.note, _FEW_SCENARIOS if options.sample else MAX_SCENARIOS)
    code = pytest.main([*OPTIONS, *FOLDERS], plugins=[judge])
    tally.sum_up()
    unfinished = [] if len(tally.killers) == len(mutants) else [f"pytest stopped early: {code!r}"]
    broken = [f"fails without any mutant: {name}" for name in sorted(judge.broken)]
    gone = sorted(excused() - {str(mutant) for mutant in everyone})
    stale = [f"excused, but there is no such mutant: {name}" for name in gone]
    wrong = [*tally.wrong(), *stale, *broken, *databases.differences(before), *unfinished]
    if memory and not wrong and not options.only:
        memory.forget()
    return wrong


def chosen(everyone: list[Mutant], memory: Memory | None, options: argparse.Namespace) -> list[Mutant]:
    """The mutants that the options name, without those that an earlier run detected."""
    mutants = [mutant for mutant in everyone if re.search(options.only, str(mutant))]
    if options.sample:
        return sampled(mutants, options.sample, options.seed)
    left = [mutant for mutant in mutants if memory is None or str(mutant) not in memory.noticed]
    say(f"{len(left)} mutants to run, {len(mutants) - len(left)} detected by an earlier run, in {memory}")
    return left


def main() -> int:
    """Runs the command; returns 1 if a problem was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.policies.mutants", description=__doc__)
    only = "mutants whose line matches PATTERN: documents, 'policy: .*doses', 'right: .*for anon'"
    parser.add_argument("--only", default="", metavar="PATTERN", help=only)
    parser.add_argument(
        "--sample", type=int, default=0, metavar="N", help="run N mutants, taken from each kind in turn"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="seed of the sample (%(default)s)")
    options = parser.parse_args()
    run = os.environ["PYTEST_XDIST_TESTRUNUID"] = uuid.uuid4().hex  # tests/conftest.py joins this stack
    os.environ.pop("PYTEST_XDIST_WORKER", None)
    with shared_stack(run, os.getpid()) as stack, Databases.of(stack) as databases:
        wrong = run_mutants(databases, stack, options)
    for line in wrong:
        say(line)
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
