"""Requests that count as the same for an idempotency key."""

from functions.idempotency import IdempotencyKey


def test_the_order_of_keys_makes_no_difference() -> None:
    assert IdempotencyKey.of("k", {"a": 1, "b": 2}) == IdempotencyKey.of("k", {"b": 2, "a": 1})


def test_another_value_id_or_nesting_is_another_request() -> None:
    prints = {
        IdempotencyKey.of("k", *request).fingerprint for request in [(1,), (2,), ("1",), (1, None), ([1],)]
    }
    assert len(prints) == 5


def test_without_a_key_no_fingerprint_is_made() -> None:
    assert IdempotencyKey.of(None, 1).params() == {"p_key": None, "p_fingerprint": None}
