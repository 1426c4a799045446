"""Logging doses: allowed status changes, who may log, and the stock of the medication."""

import uuid
from decimal import Decimal
from typing import Any

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.home_medication import Home

NOW = "select (public.log_dose_now(%s, %s, %s)).id"


@pytest.fixture
def home(sql: Sql) -> Home:
    return Home.new(sql)


@pytest.fixture
def dose(home: Home) -> uuid.UUID:
    return home.due_now()


def test_correcting_a_dose_adjusts_the_stock(home: Home, dose: uuid.UUID) -> None:
    counts = []
    for status in ("taken", "taken", "pending", "taken", "skipped", "taken"):
        assert home.log(home.patient, dose, status) == status
        counts.append(home.stock())
    assert counts == [29, 29, 30, 29, 30, 29]


def test_the_stock_does_not_fall_below_zero(home: Home, dose: uuid.UUID) -> None:
    home.sql.run("update public.medications set stock_count = 0.5 where id = %s", home.medication)
    home.log(home.patient, dose, "taken")
    assert home.stock() == Decimal(0)


def test_a_second_person_cannot_log_the_same_dose(home: Home, dose: uuid.UUID) -> None:
    one, other = home.caregiver("secondary"), home.caregiver("secondary")
    assert home.log(one, dose, "taken") == home.log(one, dose, "taken") == "taken"
    for person, status in ((other, "taken"), (other, "pending"), (other, "skipped"), (home.patient, "taken")):
        with home.sql.refused("PT409", "dose_already_logged"):
            home.log(person, dose, status)
    assert home.log(home.patient, dose, "skipped") == "skipped", "the patient may correct the status"


@pytest.mark.parametrize(("before", "after"), [("missed", "pending")])
def test_a_dose_changes_status_only_as_allowed(before: str, after: str, home: Home, dose: uuid.UUID) -> None:
    home.sql.run("update public.doses set status = %s where id = %s", before, dose)
    with home.sql.refused("PT409", "dose_transition_not_allowed"):
        home.log(home.patient, dose, after)
    for status in ("taken", "skipped"):
        assert home.log(home.patient, dose, status) == status
        with home.sql.refused("PT409", "dose_transition_not_allowed"):
            home.sql.run("update public.doses set status = 'missed', taken_at = null where id = %s", dose)


@pytest.mark.parametrize(("status", "more", "code"), [
    ("missed", {}, "dose_status_invalid"), ("eaten", {}, "dose_status_invalid"),
    (None, {}, "dose_status_invalid"),
    ("taken", {"taken_at": "2100-01-01"}, "taken_at_out_of_range"),
    ("taken", {"taken_at": "-infinity"}, "taken_at_out_of_range"),
    ("taken", {"note": "x" * 2001}, "note_too_long"),
])  # fmt: skip
def test_an_invalid_log_is_refused_with_a_code(
    status: Any, more: dict[str, Any], code: str, home: Home, dose: uuid.UUID
) -> None:
    with home.sql.refused("PT422", code):
        home.log(home.patient, dose, status, **more)


def test_a_future_dose_cannot_be_taken(home: Home, dose: uuid.UUID) -> None:
    home.sql.run("update public.doses set due_at = now() + interval '5 days' where id = %s", dose)
    with home.sql.refused("PT422", "taken_at_out_of_range"):
        home.log(home.patient, dose, "taken")
    assert home.log(home.patient, dose, "skipped") == "skipped"


def test_an_as_needed_dose_sent_again_is_stored_once(home: Home) -> None:
    key = uuid.uuid4()
    with home.sql.acting(home.patient):
        ids = {home.sql.one(NOW, home.medication, key, 2) for _ in range(3)}
        assert len(ids) == 1
        assert home.sql.one(NOW, home.medication, uuid.uuid4(), 1) not in ids
    assert home.stock() == 27


@pytest.mark.parametrize(("key", "amount"), [(None, 1), (uuid.uuid4(), 0), (uuid.uuid4(), "NaN")])
def test_an_invalid_dose_is_refused(key: Any, amount: Any, home: Home) -> None:
    with home.sql.acting(home.patient), home.sql.refused("PT422", "dose_invalid"):
        home.sql.one(NOW, home.medication, key, amount)


def test_only_a_dose_outside_a_schedule_is_deleted(home: Home, dose: uuid.UUID) -> None:
    with home.sql.acting(home.patient):
        extra = home.sql.one(NOW, home.medication, uuid.uuid4(), 1)
        assert home.sql.one("select public.delete_entry('doses', %s)", extra)
        with home.sql.refused("PT409", "dose_transition_not_allowed"):
            home.sql.one("select public.delete_entry('doses', %s)", dose)
    assert home.stock() == 30


@pytest.mark.parametrize("relation", ["patients", "doses; drop table doses", None])
def test_delete_entry_refuses_other_relations(relation: Any, home: Home) -> None:
    with home.sql.acting(home.patient), home.sql.refused("PT422", "relation_unknown"):
        home.sql.one("select public.delete_entry(%s, %s)", relation, home.patient)


def test_adherence_counts_what_was_due(home: Home) -> None:
    for status in ("taken", "taken", "skipped", "pending"):
        home.log(home.patient, home.due_now(), status) if status != "pending" else home.due_now()
    with home.sql.acting(home.patient):
        home.sql.one(NOW, home.medication, uuid.uuid4(), 1)
        rows = home.sql.rows("select * from public.adherence(%s) order by 1 nulls last", home.patient)
    counts = (4, 2, 1, 0, 1, Decimal("0.500"))
    assert rows == [(home.medication, "Amlodipine", *counts), (None, None, *counts)]


def test_only_logged_doses_are_audited(home: Home) -> None:
    asked = "select count(*) from public.audit_logs where resource_type = 'doses'"
    home.schedule()
    assert home.sql.one(asked) == 0
    home.log(home.patient, home.due_now(), "taken")
    assert home.sql.rows("""select user_id, patient_id, action_type from public.audit_logs
                            where resource_type = 'doses'""") == [(home.patient, home.patient, "doses.taken")]
