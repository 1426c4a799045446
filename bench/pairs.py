"""Times two acts in turn (A, B, B, A, …) in one run, so that other load on the machine affects both alike."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Act = Callable[[], object]
Seconds = Callable[[], float]
_PATIENCE = 15.0  # seconds; a comparison that took longer is not tried again


@dataclass(frozen=True)
class Effort:
    """How often to measure: `pairs` of each in `rounds` rounds; a void comparison gets at most `tries`."""

    pairs: int
    rounds: int
    tries: int = 1


@dataclass(frozen=True)
class Ratio:
    """A result. `value` is A / B, `itself` A / A by the same method, `a` and `b` are medians in seconds."""

    value: float
    itself: float
    a: float
    b: float

    @property
    def void(self) -> bool:
        """Whether A against A differed from 1 by more than 0.01: the machine was too busy."""
        return abs(self.itself - 1) > 0.01


def compare(a: Act, b: Act, effort: Effort) -> Ratio:
    """Time `a` against itself (half the rounds), then `b`: the median of the rounds' ratios of medians."""
    return compare_seconds(timed(a), timed(b), effort)


def compare_seconds(a: Seconds, b: Seconds, effort: Effort) -> Ratio:
    """The same for acts that return the seconds of their relevant part. Keeps the least noisy try."""
    for warm_up in (a, b) * 6:
        warm_up()
    began = time.monotonic()
    best = _compared(a, b, effort)
    for _ in range(effort.tries - 1):
        if best.void and time.monotonic() - began < _PATIENCE:
            best = min(best, _compared(a, b, effort), key=lambda ratio: abs(ratio.itself - 1))
    return best


def _compared(a: Seconds, b: Seconds, effort: Effort) -> Ratio:
    itself = _rounds(a, a, Effort(effort.pairs, -(-effort.rounds // 2)))
    others = _rounds(a, b, effort)
    return Ratio(
        value=statistics.median(x / y for x, y in others),
        itself=statistics.median(x / y for x, y in itself),
        a=statistics.median(x for x, _ in others),
        b=statistics.median(y for _, y in others),
    )


def timed(act: Act) -> Seconds:
    """`act`, returning how many seconds it took."""

    def run() -> float:
        began = time.perf_counter()
        act()
        return time.perf_counter() - began

    return run


def _rounds(a: Seconds, b: Seconds, effort: Effort) -> list[tuple[float, float]]:
    gc.collect()
    gc.disable()
    try:
        return [_round(a, b, effort.pairs) for _ in range(effort.rounds)]
    finally:
        gc.enable()


def _round(a: Seconds, b: Seconds, pairs: int) -> tuple[float, float]:
    """Medians of both; the order changes with every pair."""
    of_a, of_b = [], []
    for number in range(pairs):
        if number % 2:
            of_b.append(b())
            of_a.append(a())
        else:
            of_a.append(a())
            of_b.append(b())
    return statistics.median(of_a), statistics.median(of_b)
