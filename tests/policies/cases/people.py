"""Accounts, the directory, settings, devices, documents."""

from tests.policies.support.case_builders import Values, files_of_people, for_profiles, rows_of_profiles
from tests.policies.support.case_types import NOBODY, Files, Row, Rpc
from tests.policies.support.world import CONCERNED, FAMILY, PATIENT, RELATED, World, token


def profiles(world: World) -> list[Row]:
    """Readers of the record see the patient's profile; the patient and managers see those of caregivers."""
    deciding = PATIENT | CONCERNED["manage"]
    care = {"patient": RELATED | FAMILY, **dict.fromkeys(FAMILY, deciding)}
    rows = [Row(key, own, care.get(world.names[key], NOBODY)) for key, own in world.profiles()]
    return [*rows, Row(world.ids["other_doctor"])]


def doctors(world: World) -> list[Row]:
    named = {name: world.ids[name] for name in world.ids if "doctor" in name}
    return [Row(key, world.mine(name), listed=name != "doctor_unverified") for name, key in named.items()]


def documents(world: World) -> list[Row]:
    sql = """insert into public.documents
                 (user_id, document_name, document_type, document_url, verification_status)
             values (%s, 'licence.pdf', 'licence', 'documents/licence.pdf', %s) returning id"""
    return [
        Row(world.one(sql, key, status), own, open=status == "pending")
        for key, own in world.profiles()
        for status in ("pending", "verified")
    ]


def devices(world: World) -> list[Row]:
    everybody = frozenset(world.cast.clients)
    return [Row("device", everybody, values={"platform": "ios", "token": token()})]


def _device() -> Values:
    return {"platform": "ios", "token": token()}


def _document() -> Values:
    return {"document_name": "id.pdf", "document_type": "id", "document_url": "documents/id.pdf"}


ROWS = {
    "profiles": profiles,
    "doctors": doctors,
    "user_settings": rows_of_profiles(
        """insert into public.user_settings (user_id) values (%s)
           on conflict (user_id) do update set user_id = excluded.user_id returning id"""
    ),
    "push_devices": rows_of_profiles(
        "insert into public.push_devices (profile_id, platform, token) values (%s, 'ios', %s) returning id",
        token,
    ),
    "documents": documents,
}
TARGETS = {
    "profiles": for_profiles("id", lambda: {"full_name": "Somebody"}),
    "doctors": for_profiles("id", lambda: {"display_name": "Somebody"}),
    "user_settings": for_profiles("user_id", lambda: {"theme": "dark"}),
    "push_devices": for_profiles("profile_id", _device),
    "documents": for_profiles("user_id", _document),
}
UPSERTS = {"user_settings": "user_id"}
CHANGES = {
    "profiles": {"address": "1 Test Road"},
    "doctors": {"bio": "Changed."},
    "user_settings": {"theme": "dark"},
    "push_devices": {"app_version": "2"},
    "documents": {"document_name": "changed.pdf"},
}
SERVICE_CHANGES = {
    "profiles": {"is_active": True},
    "documents": {"verification_status": "pending"},
}
RPCS = {"register_push_device": Rpc(devices)}
FILES = {"avatars": Files(files_of_people, is_public=True)}
