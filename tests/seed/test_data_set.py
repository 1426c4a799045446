"""The synthetic data matches its documentation, is consistent, and is always the same for the same day."""

import re
from typing import Any

import psycopg
import pytest

from devstack.config import ROOT
from ops.errors import OpsError
from ops.schema.scratch import Cluster
from ops.seed import data_set, scripts
from tests.seed.conftest import TODAY
from tests.seed.support.table_hashes import digest

pytestmark = [pytest.mark.xdist_group("seed"), pytest.mark.local]

SCRIPTS = ROOT / "ops" / "seed" / "data_set_scripts"
# Triggers fill these, when people sign up and when anything changes.
BY_TRIGGER = {"profiles", "doctors", "user_settings", "audit_logs"}


def one(conn: psycopg.Connection[Any], query: str) -> Any:
    row = conn.execute(query.encode()).fetchone()
    return row and row[0]


def test_the_same_day_makes_the_same_rows(data_sets: tuple[Cluster, Cluster]) -> None:
    with data_sets[0].connect() as first, data_sets[1].connect() as second:
        assert digest(first) == digest(second)


def test_the_data_has_the_documented_number_of_people(rows: psycopg.Connection[Any]) -> None:
    ours = "id::text not like 'a0000000-0000-4000-8000-%'"
    assert one(rows, f"select count(*) from public.hospitals where {ours}") == 8
    assert one(rows, f"select count(*) from public.doctors where is_verified and {ours}") == 40
    assert one(rows, f"select count(*) from public.patients where {ours}") == 400
    assert one(rows, f"select count(*) from public.patients where profile_id is null and {ours}") == 60
    assert one(rows, "select count(distinct currency) from public.doctors") == 4
    cities = rows.execute("select city, count(*) from public.hospitals group by city").fetchall()
    assert {city for city, _ in cities} == {"Lagos", "Nairobi", "Chennai", "London"}


def test_every_table_that_is_filled_has_rows(rows: psycopg.Connection[Any]) -> None:
    """Left out: tables of files, whose bytes are in Storage, and `job_runs`, which jobs write."""
    texts = [file.read_text(encoding="utf-8") for file in SCRIPTS.glob("*.sql")]
    by_script = {name for text in texts for name in re.findall(r"insert into public\.(\w+)", text)}
    assert len(by_script) >= 50
    filled = by_script | BY_TRIGGER
    assert {name for name in filled if one(rows, f"select count(*) from public.{name}") == 0} == set()


def test_everybody_can_sign_in_under_an_example_address(rows: psycopg.Connection[Any]) -> None:
    hashes = rows.execute("select distinct encrypted_password from auth.users").fetchall()
    for (hashed,) in hashes:
        assert rows.execute(
            "select extensions.crypt('carebase-demo', %s) = %s", (hashed, hashed)
        ).fetchone() == (True,)
    assert one(rows, "select count(*) from auth.users where email not like '%@example.com'") == 0
    unnamed = "select count(*) from auth.users where id not in (select user_id from auth.identities)"
    assert one(rows, unnamed) == 0


def test_no_past_event_is_dated_in_the_future(rows: psycopg.Connection[Any]) -> None:
    noon = f"'{TODAY} 12:00+00'"
    real = "::text not like 'a0000000-0000-4000-8000-%'"
    assert one(rows, f"select count(*) from public.doses where taken_at > {noon} and patient_id{real}") == 0
    assert (
        one(rows, f"select count(*) from public.messages where created_at > {noon} and sender_id{real}") == 0
    )
    assert (
        one(
            rows, f"select count(*) from public.health_realtime where timestamp > {noon} and patient_id{real}"
        )
        == 0
    )
    ahead = (
        f"select count(*) from public.appointments where starts_at > {noon} and patient_id{real} and status "
    )
    assert one(rows, ahead + "in ('completed', 'no_show')") == 0
    assert one(rows, ahead + "in ('pending', 'confirmed')") > 200


def test_adherence_and_heart_rates_are_plausible(rows: psycopg.Connection[Any]) -> None:
    taken = one(rows, "select avg((status = 'taken')::int) from public.doses where status <> 'pending'")
    assert 0.65 < taken < 0.95
    night, day = (
        one(rows, f"""
            select avg(h.value) from public.health_realtime as h
            inner join public.patients as p on p.id = h.patient_id
            inner join public.profiles as f on f.id = p.profile_id
            where h.metric_name = 'heart_rate' and h.source = 'watch'
                and extract(hour from h.timestamp at time zone f.time_zone) between {between}
        """)
        for between in ("2 and 5", "14 and 17")
    )  # fmt: skip
    assert day > night + 5


def test_every_measurement_of_a_device_is_rolled_up(rows: psycopg.Connection[Any]) -> None:
    assert one(rows, "select count(*) from private.vitals_dirty") == 0
    lost = """
        select count(*) from public.health_realtime as r where not exists (
            select from public.health_aggregated as a
            where a.patient_id = r.patient_id and a.metric_name = r.metric_name and a.period = 'hour'
                and a.timestamp = date_trunc('hour', r.timestamp, 'UTC')
        )
    """
    assert one(rows, lost) == 0


def test_no_past_message_is_delivered_again(rows: psycopg.Connection[Any]) -> None:
    assert one(rows, "select count(*) from private.outbox where status = 'pending'") == 0


@pytest.mark.parametrize(
    ("breakage", "found"),
    [
        (
            "alter table public.wallets disable trigger user; update public.wallets set balance = 7",
            "a wallet is not the sum",
        ),
        ("delete from private.doctor_patients", "private.doctor_patients is not"),
        ("update public.patient_caregivers set is_active = false", "a patient has nobody"),
        ("alter table public.messages disable trigger user", "a trigger is still asleep"),
    ],
)
def test_the_checks_after_seeding_detect_a_mistake(
    rows: psycopg.Connection[Any], breakage: str, found: str
) -> None:
    rows.execute(breakage.encode())
    with pytest.raises(OpsError, match=found):
        scripts.run(rows, scripts.CHECKS)


def test_a_future_day_is_refused() -> None:
    with pytest.raises(OpsError, match="not be in the future"):
        data_set.Moment.at(TODAY.replace(year=2200))


def test_every_seeded_id_is_unique(rows: psycopg.Connection[Any]) -> None:
    scripts.configure(rows, {"today": TODAY, "clock": TODAY, "chunk": 0})
    ids = """
        select count(distinct pg_temp.uid('volume ' || n, c))
        from generate_series(0, 40) as n cross join generate_series(0, 99) as c
    """
    assert one(rows, ids) == 41 * 100
