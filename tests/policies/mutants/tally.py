"""Prints the result of each mutant and a summary."""

import csv
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.policies.mutants.memory import Memory
from tests.policies.mutants.mutant import Mutant

SURVIVORS = Path(__file__).with_name("survivors.csv")


class Tally:
    """The results of the mutants so far."""

    def __init__(self, total: int, excused: set[str], memory: Memory | None = None) -> None:
        self.total, self.excused, self.memory = total, excused, memory
        self.killers: dict[str, str | None] = {}
        self.seconds = 0.0

    def note(self, mutant: Mutant, killer: str | None, seconds: float) -> None:
        self.killers[str(mutant)] = killer
        self.seconds += seconds
        if killer and self.memory:
            self.memory.add(str(mutant))
        by = killer.rpartition("::")[2] if killer else "SURVIVES"
        say(f"{self.progress()} {seconds:.1f} s  {mutant}  <- {by}")

    def progress(self) -> str:
        """The number of finished and surviving mutants, and the estimated minutes left."""
        done, lived = len(self.killers), list(self.killers.values()).count(None)
        left = (self.total - done) * self.seconds / max(done, 1) / 60
        return f"{done}/{self.total} ({lived} live, {left:.0f} min left)"

    def wrong(self) -> Iterator[str]:
        """A line for each mutant that survives without an excuse, or is excused and was detected."""
        lived = {name for name, killer in self.killers.items() if killer is None}
        yield from (f"nobody notices: {name}" for name in sorted(lived - self.excused))
        for name in sorted((self.excused & self.killers.keys()) - lived):
            yield f"excused, but noticed by {self.killers[name]}: {name}"

    def sum_up(self) -> None:
        tests = Counter(str(killer).split("[")[0].rpartition("::")[2] for killer in self.killers.values())
        for test, count in tests.most_common():
            say(f"{count:5} {test if test != 'None' else 'no test: see survivors.csv or below'}")
        done, lived = len(self.killers), {name for name, killer in self.killers.items() if killer is None}
        say(f"{done} mutants in {self.seconds:.0f} s, {self.seconds / max(done, 1):.2f} s each")
        say(
            f"{done - len(lived)} noticed, {len(lived & self.excused)} excused,"
            f" {len(lived - self.excused)} nobody notices, {self.total - done} not reached"
        )


def excused() -> set[str]:
    """The names of the mutants in survivors.csv."""
    with SURVIVORS.open(newline="") as file:
        return {row["mutant"] for row in csv.DictReader(file)}


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
