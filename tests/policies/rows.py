"""For each relation of the matrix: the rows that are there, as `postgres` put them there."""

from collections.abc import Callable

from tests.policies.world import Row, World, token


def profiles(world: World) -> list[Row]:
    care = {"patient": frozenset({"doctor_active"})}
    rows = [Row(key, own, care.get(world.names[key], frozenset())) for key, own in world.profiles()]
    return [*rows, Row(world.ids["other_doctor"])]


def doctors(world: World) -> list[Row]:
    named = {name: world.ids[name] for name in world.ids if "doctor" in name}
    return [Row(key, world.mine(name), listed=name != "doctor_unverified") for name, key in named.items()]


def user_settings(world: World) -> list[Row]:
    sql = "select id from public.user_settings where user_id = %s"
    return [Row(world.one(sql, key), own) for key, own in world.profiles()]


def push_devices(world: World) -> list[Row]:
    sql = "insert into public.push_devices (profile_id, platform, token) values (%s, 'ios', %s) returning id"
    return [Row(world.one(sql, key, token()), own) for key, own in world.profiles()]


def documents(world: World) -> list[Row]:
    sql = """insert into public.documents
                 (user_id, document_name, document_type, document_url, verification_status)
             values (%s, 'licence.pdf', 'licence', 'documents/licence.pdf', %s) returning id"""
    return [
        Row(world.one(sql, key, status), own, open=status == "pending")
        for key, own in world.profiles()
        for status in ("pending", "verified")
    ]


def patients(world: World) -> list[Row]:
    return [Row(key, own, care) for key, own, care in world.subjects()]


def emergency_contacts(world: World) -> list[Row]:
    sql = """insert into public.emergency_contacts (patient_id, name, relationship, phone)
             values (%s, 'Emeka', 'brother', '+2348000000001') returning id"""
    return [Row(world.one(sql, key), own, care) for key, own, care in world.subjects()]


def patient_doctor_links(world: World) -> list[Row]:
    rows = [Row(key, frozenset({"patient", name})) for name, key in world.links.items()]
    return [
        *rows,
        Row(world.strangers_link, frozenset({"stranger"})),
        Row(world.strangers_ended, frozenset({"stranger", "doctor_ended"})),
        Row(world.strangers_asked, frozenset({"stranger", "doctor_requested"})),
    ]


def conversations(world: World) -> list[Row]:
    return [row for _, row in world.conversations()]


def messages(world: World) -> list[Row]:
    return [
        Row(world.message(row.key, world.ids[doctor]), row.own, row.care)
        for doctor, row in world.conversations()
    ]


def message_attachments(world: World) -> list[Row]:
    sql = "insert into public.message_attachments (message_id, object_path) values (%s, %s) returning id"
    return [
        Row(
            world.one(
                sql, world.message(row.key, world.ids[doctor]), f"{row.key}/{world.ids[doctor]}/{token()}"
            ),
            row.own, row.care,
        )
        for doctor, row in world.conversations()
    ]  # fmt: skip


def conversation_reads(world: World) -> list[Row]:
    """The patient's mark and the doctor's in each conversation; `open` is the row a persona set itself."""
    sql = """insert into public.conversation_reads (conversation_id, profile_id) values (%s, %s)
             on conflict (conversation_id, profile_id) do update set last_read_at = now()
             returning conversation_id || ':' || profile_id"""
    rows = []
    for doctor, row in world.conversations():
        patient = next(iter(row.own))
        readers = row.own | row.care
        rows.append(Row(world.one(sql, row.key, world.ids[patient]), row.own, row.care))
        own = world.mine(doctor) & readers
        rows.append(Row(world.one(sql, row.key, world.ids[doctor]), own, readers - own))
    return rows


def video_calls(world: World) -> list[Row]:
    sql = """insert into public.video_calls (conversation_id, started_by, status)
             values (%s, %s, 'ended') returning id"""
    return [
        Row(world.one(sql, row.key, world.ids[doctor]), row.own, row.care)
        for doctor, row in world.conversations()
    ]


def health_realtime(world: World) -> list[Row]:
    sql = """insert into public.health_realtime (metric_name, timestamp, value, patient_id)
             values ('heart_rate', now(), 70, %s) returning id"""
    return [Row(world.one(sql, key), own, care) for key, own, care in world.subjects()]


def health_aggregated(world: World) -> list[Row]:
    sql = """insert into public.health_aggregated (metric_name, timestamp, value, patient_id)
             values (%s, now(), 70, %s) returning id"""
    return [Row(world.one(sql, token(), key), own, care) for key, own, care in world.subjects()]


def notifications(world: World) -> list[Row]:
    sql = """insert into public.notifications (user_id, title, message)
             values (%s, 'Hello', 'There') returning id"""
    return [Row(world.one(sql, key), own) for key, own in world.profiles()]


def audit_logs(world: World) -> list[Row]:
    about = "select max(id) from public.audit_logs where patient_id = %s"
    rows = [Row(world.one(about, key), own) for key, own, _ in world.subjects()]
    unowned = "select max(id) from public.audit_logs where patient_id is null and resource_type = 'doctors'"
    return [*rows, Row(world.one(unowned))]


def job_runs(world: World) -> list[Row]:
    sql = "insert into public.job_runs (job, status) values ('matrix', 'succeeded') returning id"
    return [Row(world.one(sql))]


_BUILDERS: tuple[Callable[[World], list[Row]], ...] = (
    profiles, doctors, user_settings, push_devices, documents,
    patients, emergency_contacts, patient_doctor_links, conversations, messages,
    message_attachments, conversation_reads, video_calls, health_realtime, health_aggregated,
    notifications, audit_logs, job_runs,
)  # fmt: skip
ROWS = {builder.__name__: builder for builder in _BUILDERS}
