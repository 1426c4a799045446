"""An administrator whom a patient or a doctor has blocked asks them for nothing; the hospital's others do."""

from tests.sql.hospitals.test_staff import INVITE
from tests.sql.support.connection import Sql
from tests.sql.support.dependants import told
from tests.sql.support.hospitals import administrator, admission, emergency, hospital
from tests.sql.support.places import ASK, TRANSFER, Scene

BLOCK = "select (public.block_account(%s)).blocked_id"


def test_a_blocked_administrator_asks_for_no_patient(sql: Sql) -> None:
    scene, next_hospital = Scene.new(sql), hospital(sql)
    colleague = administrator(sql, scene.at)
    emergency(sql, scene.patient, status="accepted", hospital_id=scene.at)
    with sql.acting(scene.desk):
        asked = sql.one(ASK, scene.at, scene.patient, "waitlist")
    with sql.acting(scene.patient):
        sql.rows(BLOCK, scene.desk)
    assert sql.one("select status from public.place_requests where id = %s", asked) == "withdrawn"
    stay = admission(sql, scene.at, scene.patient)
    before = told(sql, scene.patient)
    with sql.acting(scene.desk):
        with sql.refused("PT404", "patient_not_found"):
            sql.one(ASK, scene.at, scene.patient, "waitlist")
        with sql.refused("PT404", "patient_not_found"):
            sql.one(TRANSFER, stay, next_hospital)
    assert told(sql, scene.patient) == before
    with sql.acting(colleague):
        assert sql.one(ASK, scene.at, scene.patient, "waitlist")


def test_a_blocked_administrator_invites_no_doctor(sql: Sql) -> None:
    at, doctor = hospital(sql), sql.doctor()
    desk, colleague = administrator(sql, at), administrator(sql, at)
    with sql.acting(desk):
        asked = sql.one(INVITE, at, doctor, "physician")
    with sql.acting(doctor):
        sql.rows(BLOCK, desk)
    assert sql.one("select is_active from public.hospital_staff where id = %s", asked) is False
    sql.run("delete from public.hospital_staff where id = %s", asked)
    with sql.acting(desk), sql.refused("PT404", "person_not_found"):
        sql.one(INVITE, at, doctor, "physician")
    with sql.acting(colleague):
        assert sql.one(INVITE, at, doctor, "physician")
