"""P7: transfers between wallets, against plain inserts of their two entries into a table without triggers."""

from collections.abc import Iterator
from contextlib import closing
from statistics import median

from bench.concurrency import CONNECTIONS, install, together
from bench.figures import Figure, at_least, at_most
from bench.place import SMALL_DATABASE, Place

RANDOM, HOT = 2000, 10  # wallets
_TRANSFER = "call bench.transfer(%s, %s)"
_PLAIN = "call bench.insert_entries(%s)"
_WRONG = """
    select count(*) from public.wallets as w
    inner join lateral (
        select sum(case e.transaction_type when 'credit' then e.amount else -e.amount end) as moved
        from public.wallet_transactions as e where e.wallet_id = w.id
    ) as e on true
    where w.balance <> 1000000 + coalesce(e.moved, 0)
"""


def figures(place: Place, transfers: int, rounds: int) -> Iterator[Figure]:
    """The rate of transfers as a share of the rate of plain inserts, measured in turn; then the balances."""
    install(place, "ledger")
    each = transfers // rounds // CONNECTIONS
    shares = [_round(place, each) for _ in range(rounds)]
    with closing(place.owner(SMALL_DATABASE)) as conn:
        row = conn.execute(_WRONG.encode()).fetchone()
    what = "ledger: transfers between {}, share of plain inserts of their entries"
    yield at_least("P7", what.format("random accounts"), 0.35, median(any_two for any_two, _ in shares))
    yield at_least("P7", what.format("ten hot accounts"), 0.15, median(of_ten for _, of_ten in shares))
    wrong = float(row[0]) if row else -1
    yield at_most("P7", "ledger: balances that differ from the sum of their entries", 0, wrong)


def _round(place: Place, each: int) -> tuple[float, float]:
    before, _ = together(place, lambda conn: conn.execute(_PLAIN, (each,)))
    any_two, _ = together(place, lambda conn: conn.execute(_TRANSFER, (each, RANDOM)))
    of_ten, _ = together(place, lambda conn: conn.execute(_TRANSFER, (each, HOT)))
    after, _ = together(place, lambda conn: conn.execute(_PLAIN, (each,)))
    plain = (before + after) / 2
    return plain / any_two, plain / of_ten
