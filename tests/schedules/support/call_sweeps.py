"""Sweeps of one active call, a minute apart."""

from dataclasses import dataclass

from functions.calls.jobs import sweep_missed_calls
from functions.jobs.run import run
from tests.schedules.support.backdated_rows import Care, Pair


@dataclass(frozen=True)
class CallSweeps:
    """Sweeps of one active call; `pass_by` moves the call's times back instead of waiting."""

    care: Care
    pair: Pair
    call: int
    room: str

    def sweep(self) -> dict[str, int]:
        counts = run("sweep_missed_calls", sweep_missed_calls(), 60)
        return {kind: number for kind, number in counts.items() if number}

    def pass_by(self, minutes: int = 1, seconds: int = 5) -> None:
        columns = ("checked_at", "joined_at", "empty_since")
        earlier = ", ".join(f"{one} = {one} - %s * interval '1 second'" for one in columns)
        self.care.db.execute(
            f"update private.call_checks set {earlier}".encode(), [minutes * 60 + seconds] * 3
        )

    @property
    def status(self) -> object:
        return self.care.status(self.call)
