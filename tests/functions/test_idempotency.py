"""What counts as the same wish."""

from functions.idempotency import Once


def test_members_in_another_order_are_the_same_wish() -> None:
    assert Once.of("k", {"a": 1, "b": 2}) == Once.of("k", {"b": 2, "a": 1})


def test_another_value_another_id_and_another_nesting_are_other_wishes() -> None:
    prints = {Once.of("k", *wish).fingerprint for wish in [(1,), (2,), ("1",), (1, None), ([1],)]}
    assert len(prints) == 5


def test_without_a_key_there_is_nothing_to_remember() -> None:
    assert Once.of(None, 1).params() == {"p_key": None, "p_fingerprint": None}
