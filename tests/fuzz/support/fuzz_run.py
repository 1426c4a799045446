"""The steps of a run: each sends a random request, checks it and undoes its changes."""

import random
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial

from tests.fuzz.support import calls, reads, writes
from tests.fuzz.support.answer_check import AnswerCheck
from tests.fuzz.support.oracle import Oracle
from tests.fuzz.support.recorded_world import RecordedWorld
from tests.fuzz.support.requests import Request
from tests.fuzz.support.values import Values
from tests.policies.support.personas import PERSONAS, WITH_PROFILE

Draw = Callable[[Values, str, str], Request]
Planned = tuple[Draw, str, str]
# Weights of the random requests.
_READS: dict[Draw, int] = {
    reads.read_with_embed: 1, reads.plain: 1, reads.embedding: 6, reads.filtered: 6, reads.probe: 8,
    reads.spread: 4, reads.aggregated: 1,
}  # fmt: skip
_WRITES: dict[Draw, int] = {writes.insert: 8, writes.update: 8, writes.replace: 1, writes.delete: 3}
_CALLS = 24
# Of three steps this many are taken from the plan until it is finished.
_OF_THREE = 2
_TRIES = 3  # personas for each write without a filter


@dataclass(frozen=True)
class Finding:
    """The problems that a step found."""

    step: int
    request: Request
    wrong: list[str]

    def __str__(self) -> str:
        return f"step {self.step}: {self.request}\n  " + "\n  ".join(self.wrong)


class FuzzRun:
    """A run. Step `n` of a seed is always the same request, whatever steps ran before.

    The plan contains reads of every relation by every persona, with another one embedded; writes without a
    filter to each table; and a change of each column that apps may not change.
    """

    def __init__(self, recorded: RecordedWorld, seed: int) -> None:
        self.recorded, self.seed, self.oracle = recorded, seed, Oracle(recorded)
        self.answer_check, chance = AnswerCheck(recorded, self.oracle), random.Random(seed)
        planned_reads = [
            (reads.read_with_embed, name, relation) for name in PERSONAS for relation in recorded.rows
        ]
        writing = [*self._unfiltered(chance), *self._columns(chance)]
        # Writes come early, because the plan has few of them and many reads.
        self.plan: list[Planned] = sorted(
            [*planned_reads, *writing],
            key=lambda turn: chance.random() * (1 if turn[0] is reads.read_with_embed else 0.2),
        )

    @property
    def short(self) -> range:
        """The steps until the plan is finished."""
        return range(3 * len(self.plan) // _OF_THREE + 1)

    def run(self, steps: Iterable[int]) -> Iterator[Finding | None]:
        """Runs the steps in order."""
        for step in steps:
            yield self.take(step)

    def take(self, step: int) -> Finding | None:
        """Runs one step; returns its problems, if any."""
        values, (number, place) = self._chance(step), divmod(step, 3)
        number = _OF_THREE * number + place
        if place < _OF_THREE and number < len(self.plan):
            draw, persona, relation = self.plan[number]
        else:
            draw, persona, relation = self._at_random(values)
        with nullcontext() if draw in _READS else self.recorded.unchanged():
            return self._check(step, draw(values, persona, relation))

    def _check(self, step: int, request: Request) -> Finding | None:
        made = self.recorded.last_change() if request.verb != "select" else 0
        answer = request.send(self.recorded.world.cast.clients[request.persona])
        changes = self.recorded.changes(made) if request.verb != "select" else []
        wrong = list(self.answer_check.wrong(request, answer, changes))
        return Finding(step, request, wrong) if wrong else None

    def _chance(self, step: int) -> Values:
        return Values(self.oracle, random.Random(f"{self.seed}:{step}"))

    def _at_random(self, values: Values) -> Planned:
        persona, kinds = values.chance.choice(PERSONAS), {**_READS, **_WRITES, calls.call: _CALLS}
        (draw,) = values.chance.choices(list(kinds), list(kinds.values()))
        names = writes.WRITABLE if draw in _WRITES else list(self.recorded.rows)
        names = list(self.recorded.catalog.calls) if draw is calls.call else names
        return draw, persona, values.chance.choice(names)

    def _unfiltered(self, chance: random.Random) -> list[Planned]:
        """Changes and deletions without a filter, by a few personas with the right to the verb."""
        found: list[Planned] = []
        for relation in writes.WRITABLE:
            for draw, verb in ((writes.update_all, "update"), (writes.delete_all, "delete")):
                who = [name for name in WITH_PROFILE if self.oracle.cell(name, relation, verb) != "-"]
                some = chance.sample(who, min(_TRIES, len(who)))
                found += [(draw, persona, relation) for persona in some]
        return found

    def _columns(self, chance: random.Random) -> list[Planned]:
        """A change of each column that apps may not change, by a random persona."""
        return [
            (partial(writes.update_column, column=column), chance.choice(WITH_PROFILE), relation)
            for relation in writes.WRITABLE
            for column in self.recorded.catalog.relations[relation].columns
            if column not in self.oracle.granted("patient", relation, "update")
        ]
