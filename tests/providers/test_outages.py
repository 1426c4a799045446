"""In an outage there are at most 1.1 requests a call, and no call takes longer than its deadline."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from devstack.providers.daily import API_KEY
from functions.errors import ProviderRejected, ProviderUnavailable
from functions.providers.daily import Daily
from tests.providers.conftest import Providers

CALLS = 40
DEADLINE = 0.4


@pytest.fixture
def daily(providers: Providers) -> Iterator[Daily]:
    """A client with the settings of the functions."""
    with closing(Daily(base_url=f"{providers.url}/daily/v1", api_key=lambda _: API_KEY)) as client:
        yield client


@pytest.fixture
def hasty(providers: Providers) -> Iterator[Daily]:
    """A client with a short deadline, so that a test can wait for it many times."""
    url = f"{providers.url}/daily/v1"
    with closing(Daily(base_url=url, api_key=lambda _: API_KEY, deadline=DEADLINE)) as client:
        yield client


def room(daily: Daily) -> None:
    daily.create_room(expires_at=int(time.time()) + 600, not_before=None, recording=False)


def longest(action: Callable[[], None], expected: type[Exception]) -> float:
    """The time of the slowest call during an outage, in seconds; every call must fail as expected."""
    slowest = 0.0
    for _ in range(CALLS):
        started = time.monotonic()
        with pytest.raises(expected):
            action()
        slowest = max(slowest, time.monotonic() - started)
    return slowest


@pytest.mark.parametrize("mode", ["down", "hang", "slow", "drip", "429", "500", "503"])
def test_retries_in_an_outage_add_at_most_a_tenth(providers: Providers, hasty: Daily, mode: str) -> None:
    providers.control("PUT", "/_faults", {"target": "daily", "mode": mode})
    slowest = longest(lambda: room(hasty), ProviderUnavailable)
    assert 1 <= providers.control("GET", "/_calls")["count"] <= 1.1 * CALLS
    assert slowest < DEADLINE + 2


def test_a_request_answered_with_nonsense_is_not_retried(providers: Providers, daily: Daily) -> None:
    providers.control("PUT", "/_faults", {"target": "daily", "mode": "nonsense"})
    refused: list[type[Exception]] = []
    for _ in range(CALLS):
        with pytest.raises((ProviderRejected, ProviderUnavailable)) as error:
            room(daily)
        refused.append(error.type)
    assert refused[0] is ProviderRejected
    # Repeated nonsense is an outage too: the breaker opens.
    assert providers.control("GET", "/_calls")["count"] <= 10
    assert refused[-1] is ProviderUnavailable


def test_retries_between_rare_calls_add_at_most_a_tenth(providers: Providers, daily: Daily) -> None:
    """Each call comes after the breaker's waiting time, as in a function that is seldom used."""
    providers.control("PUT", "/_faults", {"target": "daily", "mode": "500"})
    for _ in range(10):
        daily._http.breaker._open_until = 0
        with pytest.raises(ProviderUnavailable):
            room(daily)
    assert providers.control("GET", "/_calls")["count"] <= 11


def test_one_failure_among_many_calls_is_retried(providers: Providers, daily: Daily) -> None:
    for _ in range(3):
        providers.control("PUT", "/_faults", {"target": "daily", "mode": "503", "count": 1})
        for _ in range(11):
            room(daily)
    assert providers.control("GET", "/_calls")["count"] == 36


def test_after_an_outage_the_first_probe_closes_the_breaker(providers: Providers, daily: Daily) -> None:
    providers.control("PUT", "/_faults", {"target": "daily", "mode": "503"})
    for _ in range(6):
        with pytest.raises(ProviderUnavailable):
            room(daily)
    providers.control("DELETE", "/_faults")
    with pytest.raises(ProviderUnavailable) as refusal:
        room(daily)
    assert refusal.value.retry_after is not None
    time.sleep(refusal.value.retry_after)
    room(daily)
    room(daily)
