"""P1, P1b, P1c: the cost of the policies, and whether reads become slower as the tables grow."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import psycopg

from bench.explained import Plan
from bench.figures import Figure, at_most
from bench.measures.hot_reads import READS
from bench.pairs import Effort, Ratio, compare, compare_seconds
from bench.place import SMALL_DATABASE, Place
from bench.reads.personas import PATIENT, uid
from bench.reads.read import Read
from bench.rest import Rest
from bench.session import Session

OWN_LIMIT, MEMBER_LIMIT, GROWTH_LIMIT = 1.05, 1.10, 1.15
OWN_PAGES, MEMBER_PAGES = 6, 8
_OWNER = "postgres"


@dataclass(frozen=True)
class Side:
    """A database to read from, and the values that its statements need."""

    session: Session
    values: dict[str, Any]

    @classmethod
    def of(cls, conn: psycopg.Connection[Any]) -> "Side":
        row = conn.execute(
            "select created_at from public.messages where id = (select max(id) / 2 from public.messages)"
        )
        (before,) = row.fetchone() or (None,)
        values = {"conversation": 1, "patient": PATIENT.id, "hospital": uid("hospital", 1), "before": before}
        return cls(Session(conn), {**values, **_times()})

    def policy_seconds(self, read: Read, claims: dict[str, object]) -> float:
        return self.session.seconds("authenticated", claims, read.through_policies(), self.of_reader(read))

    def explicit_seconds(self, read: Read, claims: dict[str, object]) -> float:
        return self.session.seconds(_OWNER, claims, read.explicit(), self.of_reader(read))

    def of_reader(self, read: Read) -> dict[str, Any]:
        return {**self.values, "me": read.who.id, "session": read.who.session}


def _times() -> dict[str, datetime]:
    """The times of a past day of vitals, of today, and of the week around today."""
    now = datetime.now(UTC)
    today, day = now.replace(hour=0, minute=0, second=0, microsecond=0), timedelta(days=1)
    return {
        "day": now - 2 * day, "next_day": now - day, "today": today, "tomorrow": today + day,
        "week": today - 4 * day, "next_week": today + 3 * day,
    }  # fmt: skip


def figures(place: Place, http: Effort, database: Effort) -> Iterator[Figure]:
    """For each read: time through PostgREST, time in the database, buffers; then large against small."""
    with closing(place.owner()) as large, closing(place.owner(SMALL_DATABASE)) as small:
        sides = Side.of(large), Side.of(small)
        for read in READS:
            yield from _read(place, read, sides[0], http, database)
        for read in READS:
            yield _growth(place, read, *sides, database)


def _read(place: Place, read: Read, side: Side, http: Effort, database: Effort) -> Iterator[Figure]:
    number, limit = ("P1b", MEMBER_LIMIT) if read.membership else ("P1", OWN_LIMIT)
    _require_same_rows(place, read, side)
    yield _timed(number, f"{read.name}: time through PostgREST", limit, _over_http(place, read, side, http))
    claims = read.who.claims(place.config)
    acts = partial(side.policy_seconds, read, claims), partial(side.explicit_seconds, read, claims)
    yield _timed(number, f"{read.name}: time in Postgres", limit, compare_seconds(*acts, database))
    yield _buffers(number, read, *_plans(side, read, claims))


def _over_http(place: Place, read: Read, side: Side, effort: Effort) -> Ratio:
    query = read.url % {name: _in_url(value) for name, value in side.of_reader(read).items()}
    token = read.who.token(place.config)
    with closing(Rest(place.config.ports["postgrest"])) as rest:
        get = partial(rest.get, token)
        return compare(partial(get, read.table, query), partial(get, read.view, query), effort)


def _in_url(value: object) -> str:
    return value.strftime("%Y-%m-%dT%H:%M:%S.%fZ") if isinstance(value, datetime) else str(value)


def _timed(number: str, what: str, limit: float, ratio: Ratio) -> Figure:
    figure = at_most(number, what, limit, ratio.value, control=f"A against A {ratio.itself:.3f}")
    return replace(figure, result=f"{figure.result} (void)") if ratio.void else figure


def _plans(side: Side, read: Read, claims: dict[str, object]) -> tuple[Plan, Plan]:
    values = side.of_reader(read)
    through = side.session.plan("authenticated", claims, read.through_policies(), values)
    return through, side.session.plan(_OWNER, claims, read.explicit(), values)


def _buffers(number: str, read: Read, through: Plan, explicit: Plan) -> Figure:
    limit = MEMBER_PAGES if read.membership else OWN_PAGES
    more = through.buffers - explicit.buffers
    result = f"{more} ({through.buffers} against {explicit.buffers})"
    detail = {"through the policies": through.text(), "explicit": explicit.text()}
    if through.scanned:
        detail["read through"] = ", ".join(through.scanned)
    met = more <= limit and not through.scanned
    return Figure(number, f"{read.name}: pages more", f"≤ {limit}", result, met, detail)


def _growth(place: Place, read: Read, large: Side, small: Side, effort: Effort) -> Figure:
    claims = read.who.claims(place.config)
    acts = partial(large.policy_seconds, read, claims), partial(small.policy_seconds, read, claims)
    ratio = compare_seconds(*acts, effort)
    plans = [_plans(side, read, claims)[0].buffers for side in (large, small)]
    figure = _timed("P1c", f"{read.name}: large database against small", GROWTH_LIMIT, ratio)
    return replace(figure, result=f"{figure.result}; buffers {plans[0]} against {plans[1]}")


def _require_same_rows(place: Place, read: Read, side: Side) -> None:
    claims, values = read.who.claims(place.config), side.of_reader(read)
    through = side.session.rows("authenticated", claims, read.through_policies(), values)
    if not through or through != side.session.rows(_OWNER, claims, read.explicit(), values):
        raise RuntimeError(f"{read.name}: the two statements do not answer the same rows.")
