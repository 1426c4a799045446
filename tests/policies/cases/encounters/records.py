"""Health records, some of them sensitive, and laboratory reports."""

from tests.policies.support.case_types import NOBODY, Personas, Row
from tests.policies.support.patient_doctor_rows import between, pairs
from tests.policies.support.world import AUTHORS, CONCERNED, READERS, RELATED, TREATING, World


def record(world: World, patient: str, author: str, *, sensitive: bool = False) -> str:
    sql = """insert into public.health_records (patient_id, record_type, title, recorded_by, is_sensitive)
             values (%s, 'note', 'Flu', %s, %s) returning id"""
    return world.one(sql, world.ids[patient], world.ids[author], sensitive)


def written(world: World, patient: str, author: str, *, sensitive: bool = False) -> Row:
    """A record that `care` reads and `author` may change. `own` is empty: the patient can be either."""
    family = READERS if patient == "patient" and not sensitive else NOBODY
    lost = frozenset({"doctor_ended", "deactivated"})
    wrote: Personas = world.mine(author) - lost
    readers = (world.mine(patient) | family | wrote) - lost
    return Row(record(world, patient, author, sensitive=sensitive), care=readers, more={"author": wrote})


def health_records(world: World) -> list[Row]:
    authors = ("patient", "caregiver_primary", *AUTHORS, "doctor_ended")
    rows = [
        written(world, "patient", author, sensitive=secret) for author in authors for secret in (False, True)
    ]
    return [*rows, *(written(world, name, name) for name in ("stranger", "deactivated"))]


def records_to_add(world: World) -> list[Row]:
    rows = []
    for name in ("patient", "stranger", "deactivated"):
        more = {"treat": RELATED, "manage": CONCERNED["manage"]} if name == "patient" else {}
        values = {"patient_id": world.ids[name], "record_type": "note", "title": "Flu"}
        rows.append(Row(name, world.mine(name), more=more, values=values))
    return rows


def report(world: World, patient: str, doctor: str) -> str:
    sql = """insert into public.lab_reports (patient_id, ordered_by, test_name)
             values (%s, %s, 'Glucose') returning id"""
    return world.one(sql, world.ids[patient], world.ids[doctor])


def lab_reports(world: World) -> list[Row]:
    """Every doctor who treats the patient may write results, not only the one who ordered the test."""
    return [
        between(world, p, report(world, p, d), TREATING if p == "patient" else NOBODY, d)
        for p, d, _ in pairs(world)
    ]


def reports_to_order(world: World) -> list[Row]:
    return [
        Row(
            d, more={"treat": treats},
            values={"patient_id": world.ids[p], "ordered_by": world.ids[d], "test_name": "Glucose"},
        )
        for p, d, treats in pairs(world)
    ]  # fmt: skip


ROWS = {"health_records": health_records, "lab_reports": lab_reports}
TARGETS = {"health_records": records_to_add, "lab_reports": reports_to_order}
CHANGES = {"health_records": {"title": "changed"}, "lab_reports": {"unit": "mmol/l"}}
