"""A patient is transferred from one hospital to another."""

import uuid

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.hospitals import administrator, admission, hospital


def test_a_transfer_ends_one_stay_and_opens_another(sql: Sql) -> None:
    here, there, patient = hospital(sql), hospital(sql), sql.sign_up()
    desk, other = administrator(sql, here), administrator(sql, there)
    key = admission(sql, here, patient, notes="private to here")
    with sql.acting(other), sql.refused("PT404", "admission_not_found"):
        transfer(sql, key, there)
    with sql.acting(desk):
        with sql.refused("PT422", "hospital_not_available"):
            transfer(sql, key, here)
        assert transfer(sql, key, there) == "transferred"
        assert sql.one("select count(*) from public.hospital_patients") == 1
        assert sql.rows("select * from public.patients where id = %s", patient) == []
        with sql.refused("PT409", "admission_transition_not_allowed"):
            transfer(sql, key, there)
    with sql.acting(other):
        stay = "select status, transferred_from_id, notes from public.hospital_patients"
        assert sql.rows(stay) == [("active", key, None)]
        assert sql.rows("select id from public.patients where id = %s", patient) == [(patient,)]
    assert sql.one("select count(*) from public.notifications where user_id = %s", other) == 1


@pytest.mark.parametrize("wrong", ["is_active = false", "verification_status = 'pending'"])
def test_a_transfer_to_an_unlisted_hospital_is_refused(wrong: str, sql: Sql) -> None:
    here, there = hospital(sql), hospital(sql)
    desk, key = administrator(sql, here), admission(sql, here, sql.sign_up())
    sql.conn.execute(f"update public.hospitals set {wrong} where id = %s".encode(), [there])
    with sql.acting(desk), sql.refused("PT422", "hospital_not_available"):
        transfer(sql, key, there)


def test_a_transfer_to_where_the_patient_stays_is_refused(sql: Sql) -> None:
    here, there, patient = hospital(sql), hospital(sql), sql.sign_up()
    desk, key = administrator(sql, here), admission(sql, here, patient)
    admission(sql, there, patient)
    with sql.acting(desk), sql.refused("PT409", "already_admitted"):
        transfer(sql, key, there)
    assert sql.one("select status from public.hospital_patients where id = %s", key) == "active"


def transfer(sql: Sql, stay: uuid.UUID, to: uuid.UUID) -> str:
    return str(sql.one("select (public.transfer_patient(%s, %s)).status", stay, to))
