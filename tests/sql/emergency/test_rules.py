"""Every check of the emergency tables accepts a valid row and refuses an invalid one."""

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.hospitals import ambulance, emergency, hospital, ride
from tests.sql.support.violations.attempts import Values, checks, refuses_each
from tests.sql.support.violations.emergencies import RULES


@pytest.mark.parametrize("table", RULES)
def test_each_check_refuses_what_it_names(table: str, sql: Sql) -> None:
    at, patient = hospital(sql), sql.sign_up()
    ids = {
        "emergency": emergency(sql, patient),
        "ride": ride(sql, patient),
        "ambulance": ambulance(sql, at),
        "hospital": at,
    }
    keys = {"hospital_id": at, "patient_id": patient}

    def filled(values: Values) -> Values:
        return {
            name: ids.get(str(value), keys[name] if value is None and name in keys else value)
            for name, value in values.items()
        }

    good, bad = RULES[table]
    changes = {name: [filled(change) for change in wrong] for name, wrong in bad.items()}
    refuses_each(sql, table, filled(good), changes)
    assert checks(sql, table) == set(bad)
