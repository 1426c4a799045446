"""docs/source-model-map.csv maps everything in the five source models to this schema."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from ops.schema.scratch import Cluster
from tests.sql.source_models import catalog, checks, documents, everything, keys, rows
from tests.sql.source_models.catalog import Catalog
from tests.sql.source_models.rows import Row
from tests.sql.support.connection import Sql

MAP = rows.read()
ITEMS = everything(documents())
GONE = "tests/sql/test_gone.py::test_gone"
BOXES = "│ {}         │              │ bio              │"
Check = Callable[[list[Row], Catalog], Iterator[str]]
COLUMNS = {"a": 98, "b": 81, "c": 97, "d": 287, "e": 54}  # counted without the parsers
LINKS = "public.patient_doctor_links"


@pytest.fixture(scope="module")
def live(cluster: Cluster) -> Catalog:
    with cluster.connect() as conn:
        return catalog.read(conn)


def changed(kind: str, **changes: str) -> list[Row]:
    """The map with the first row of this kind changed that has a target and no reason."""
    at = next(n for n, row in enumerate(MAP) if row.kind == kind and row.target and not row.note)
    return [*MAP[:at], MAP[at]._replace(**changes), *MAP[at + 1 :]]


def test_the_parsers_read_every_column_of_the_documents() -> None:
    assert Counter(item.source for item in ITEMS if item.kind == "column") == COLUMNS


def test_every_statement_of_the_sources_has_a_current_row() -> None:
    assert list(checks.coverage(MAP, ITEMS)) == []


def test_missing_stale_and_double_rows_are_detected() -> None:
    assert [problem[:6] for problem in checks.coverage(MAP[1:], ITEMS)] == ["no row"]
    assert [problem[:6] for problem in checks.coverage([*MAP, MAP[0]], ITEMS)] == ["twice:"]
    edited = changed("column", detail="text")
    assert [problem[:6] for problem in checks.coverage(edited, ITEMS)] == ["no row", "stale:"]


@pytest.mark.parametrize(
    ("source", "line", "added"),
    [
        ("a", "| license_number | text | YES | NULL |", "| nickname | text | YES | NULL |"),
        ("b", "    designation VARCHAR(255),", "    nickname VARCHAR(20),"),
        ("b", "    INDEX idx_role (role)", "    INDEX idx_nickname (designation)"),
        ("c", BOXES.format("gender  "), BOXES.format("nickname")),
        ("c", "   - `availability_slots`: end_time > start_time", "   - `users.email`: Valid"),
        ("d", "  licenseNumber     String?", "  nickname          String?"),
        ("d", "  waitlist               PatientWaitlist[]", "  queues PatientWaitlist[]"),
        ("e", "- emergency_contact: JSONB NOT NULL -- { name, phone, relationship }", "- nickname: TEXT"),
        ("e", "- (file_id)", "- (file_id, shared_with)"),
    ],
)  # fmt: skip
def test_a_line_added_to_a_document_is_detected(source: str, line: str, added: str) -> None:
    texts = documents()
    assert line in texts[source]
    texts[source] = texts[source].replace(line, f"{line}\n{added}", 1)
    assert [problem[:6] for problem in checks.coverage(MAP, everything(texts))] == ["no row"]


def test_every_target_exists(live: Catalog) -> None:
    assert list(checks.targets(MAP, live)) == []


def test_columns_keep_their_type_and_stay_required(live: Catalog) -> None:
    assert list(checks.columns(MAP, live)) == []


def test_defaults_are_kept(live: Catalog) -> None:
    assert list(checks.defaults(MAP, live)) == []


def test_every_status_word_is_allowed_here(live: Catalog) -> None:
    assert list(checks.values(MAP, live)) == []


def test_keys_and_indexes_are_on_the_columns_the_map_names(live: Catalog) -> None:
    assert list(keys.rules(MAP, live)) == []


def test_foreign_keys_reference_the_tables_of_the_sources(live: Catalog) -> None:
    assert list(keys.references(MAP, live)) == []


def test_every_requirement_names_an_existing_test() -> None:
    assert list(checks.tests(MAP)) == []
    assert len(list(checks.tests(changed("note", test=GONE)))) == 1
    assert len(list(checks.tests(changed("note", test="")))) == 1


@pytest.mark.parametrize(
    ("check", "kind", "changes"),
    [
        (checks.targets, "index", {"target": "public.gone_idx"}),
        (checks.targets, "index", {"target_kind": "trigger"}),
        (checks.targets, "index", {"target_kind": "elsewhere"}),
        (checks.targets, "column", {"target": ""}),
        (checks.columns, "column", {"target": "public.messages.metadata"}),
        (checks.columns, "column", {"target": "public.message_attachments.file_size"}),
        (checks.defaults, "default", {"target": "public.messages.sender_type"}),
        (checks.values, "value", {"value_map": "requested -> asked"}),
        (checks.values, "value", {"value_map": ""}),
        (keys.rules, "foreign_key", {"target": f"{LINKS}:patient_doctor_links_doctor_id_fkey"}),
        (keys.rules, "foreign_key", {"target": f"{LINKS}:patient_doctor_links_pkey"}),
        (keys.rules, "unique", {"target": "public.messages_client_id_unique"}),
        (keys.rules, "unique", {"target": "public.conversations_unique_pair"}),
        (keys.rules, "index", {"target": "public.messages_sender_id_idx"}),
        (keys.rules, "index", {"detail": "(created_at, conversation_id)"}),
        (keys.references, "foreign_key", {"detail": "health_realtime(id)"}),
        (keys.references, "foreign_key", {"detail": "ON DELETE CASCADE"}),
    ],
)  # fmt: skip
def test_a_wrong_row_is_detected(live: Catalog, check: Check, kind: str, changes: dict[str, str]) -> None:
    assert list(check(MAP, live)) == []
    assert len(list(check(changed(kind, **changes), live))) >= 1


def test_a_change_of_the_schema_is_detected(sql: Sql, live: Catalog) -> None:
    sql.run("alter table public.video_calls drop constraint video_calls_status_check")
    sql.run("alter table public.messages alter column message_type drop default")
    sql.run("drop index public.message_attachments_message_idx")
    sql.run("alter table public.message_attachments alter column file_size type integer")
    moved = catalog.read(sql.conn)
    assert len(list(checks.values(MAP, moved))) >= len(list(checks.values(MAP, live))) + 7
    assert [problem for problem in checks.defaults(MAP, moved) if "message_type" in problem]
    assert [problem for problem in checks.targets(MAP, moved) if "message_attachments_message_idx" in problem]
    assert [problem for problem in checks.columns(MAP, moved) if "file_size" in problem]
