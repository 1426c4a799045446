"""The audit log and the runs of jobs."""

from tests.policies.support.case_builders import nobodys
from tests.policies.support.case_types import Row, Rpc
from tests.policies.support.world import World


def audit_logs(world: World) -> list[Row]:
    about = "select max(id) from public.audit_logs where patient_id = %s"
    rows = [Row(world.one(about, subject.key), subject.own) for subject in world.subjects()]
    unowned = "select max(id) from public.audit_logs where patient_id is null and resource_type = 'doctors'"
    return [*rows, Row(world.one(unowned))]


def job_runs(world: World) -> list[Row]:
    sql = "insert into public.job_runs (job, status) values ('matrix', 'succeeded') returning id"
    return [Row(world.one(sql))]


ROWS = {"audit_logs": audit_logs, "job_runs": job_runs}
TARGETS = {
    "audit_logs": nobodys(action="insert", resource_type="patients"),
    "job_runs": nobodys(job="matrix"),
}
CHANGES = {"audit_logs": {"action": "delete"}, "job_runs": {"status": "failed"}}


def _histories(world: World) -> list[Row]:
    return [subject.row(subject.key, values={"patient_id": subject.key}) for subject in world.subjects()]


def _changes(world: World) -> list[Row]:
    sql = "select max(id) from public.audit_logs where patient_id = %s and resource_type = 'patients'"
    changes = [(subject, int(world.one(sql, subject.key))) for subject in world.subjects()]
    return [subject.row(str(change), values={"audit_id": change}) for subject, change in changes]


RPCS = {"record_history": Rpc(_histories), "record_change": Rpc(_changes)}
