"""The retry budget and the breaker alone, with a clock that only tests move."""

from functions.providers.retry import CircuitBreaker, RetryBudget, full_jitter


class Clock:
    """A clock that tests move."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_budget_starts_with_one_retry() -> None:
    budget = RetryBudget()
    assert [budget.take() for _ in range(3)] == [True, False, False]


def test_ten_successes_add_one_retry_up_to_one() -> None:
    budget = RetryBudget()
    budget.take()
    for _ in range(9):
        budget.succeeded()
    assert not budget.take()
    for _ in range(500):
        budget.succeeded()
    assert [budget.take(), budget.take()] == [True, False]


def test_ten_successes_add_exactly_one_retry() -> None:
    budget = RetryBudget()
    budget.take()
    for _ in range(10):
        budget.succeeded()
    assert budget.take()


def test_the_breaker_opens_only_after_consecutive_failures() -> None:
    breaker = CircuitBreaker(threshold=3, clock=Clock())
    for _ in range(2):
        breaker.failed()
    breaker.succeeded()
    for _ in range(2):
        breaker.failed()
    assert breaker.refuses() == 0
    breaker.failed()
    assert breaker.refuses() == 1


def test_an_open_breaker_allows_one_probe_at_growing_intervals() -> None:
    clock = Clock()
    breaker = CircuitBreaker(threshold=1, longest=4, clock=clock)
    waits = []
    for _ in range(4):
        breaker.failed()
        waits.append(breaker.refuses())
        clock.now += waits[-1]
        assert breaker.refuses() == 0
        assert breaker.refuses() > 0
    assert waits == [1, 2, 4, 4]
    breaker.succeeded()
    assert [breaker.refuses(), breaker.refuses()] == [0, 0]


def test_concurrent_failures_open_the_breaker_once() -> None:
    clock = Clock()
    breaker = CircuitBreaker(threshold=3, clock=clock)
    for _ in range(30):
        breaker.failed()
    assert breaker.refuses() == 1
    clock.now += 1
    assert breaker.refuses() == 0, "the probe"
    breaker.failed()
    assert breaker.refuses() == 2


def test_jitter_uses_the_whole_range_below_its_maximum() -> None:
    waits = [full_jitter(0, base=1, longest=8) for _ in range(500)]
    assert 0 <= min(waits) < 0.1
    assert 0.9 < max(waits) <= 1
    assert max(full_jitter(20, base=1, longest=8) for _ in range(100)) <= 8
