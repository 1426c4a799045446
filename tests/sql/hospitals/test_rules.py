"""Every check of the hospital tables accepts a valid row and refuses an invalid one."""

import pytest
from psycopg.types.json import Jsonb

from tests.sql.support.connection import Sql
from tests.sql.support.hospitals import hospital
from tests.sql.support.violations.attempts import HUGE, checks, refuses_each
from tests.sql.support.violations.hospitals import LIST, OPERATIONS
from tests.sql.support.violations.stays import CARE

RULES = {**OPERATIONS, **CARE}
# An insert cannot break this check, because a trigger writes the month; test_stays.py tests the trigger.
ELSEWHERE = {"hospital_financial_data_fiscal_month_format"}


@pytest.mark.parametrize("table", RULES)
def test_each_check_refuses_what_it_names(table: str, sql: Sql) -> None:
    good, bad = RULES[table]
    keys = {"hospital_id": hospital(sql), "patient_id": sql.sign_up()}
    filled = {name: keys.get(name, value) for name, value in good.items()}
    refuses_each(sql, table, filled, bad)
    assert checks(sql, table) - ELSEWHERE == set(bad)


@pytest.mark.parametrize(("column", "wrong", "constraint"), [
    ("verification_documents", {}, "hospital_settings_verification_documents_list"),
    ("verification_documents", [HUGE], "hospital_settings_verification_documents_list"),
    ("security_settings", LIST, "hospital_settings_security_settings_object"),
    ("security_settings", HUGE, "hospital_settings_security_settings_object"),
])  # fmt: skip
def test_each_hospital_has_settings_of_a_valid_shape(
    column: str, wrong: object, constraint: str, sql: Sql
) -> None:
    key = hospital(sql)
    assert sql.one("select count(*) from public.hospital_settings where id = %s", key) == 1
    change = f"update public.hospital_settings set {column} = %s where id = %s"
    with sql.refused("23514", f'"{constraint}"'):
        sql.conn.execute(change.encode(), [Jsonb(wrong), key])
