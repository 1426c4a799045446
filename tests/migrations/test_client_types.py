"""The committed client types match the committed migrations; tests/clients/ compiles them."""

import re
from pathlib import Path

import pytest

from devstack.config import ROOT
from ops.codes.problem_codes import ProblemCodes
from ops.errors import OpsError
from ops.schema.scratch import Cluster
from ops.typegen import app_types, python_types
from ops.typegen.camel_names import type_name
from ops.typegen.catalog import Catalog
from ops.typegen.client_types import FILES, generate_all
from ops.typegen.dart import types as dart_types
from ops.typegen.shapes import Words


@pytest.fixture(scope="module")
def generated(migrated_cluster: Cluster) -> dict[Path, str]:
    return generate_all(migrated_cluster)


@pytest.mark.parametrize("language", FILES)
def test_the_types_are_current(generated: dict[Path, str], language: str) -> None:
    file = FILES[language]
    assert (ROOT / file).read_text() == generated[file], "run `make types`"


@pytest.mark.parametrize("language", [language for language in FILES if language != "swift functions"])
def test_each_language_has_the_tables_that_apps_read(generated: dict[Path, str], language: str) -> None:
    text = generated[FILES[language]].lower().replace("_", "")
    for table in ("profiles", "patientdoctorlinks", "messages", "videocalls", "healthrealtime"):
        assert table in text


@pytest.mark.parametrize("language", ["dart", "swift"])
def test_every_relation_has_its_class(
    generated: dict[Path, str], language: str, migrated_cluster: Cluster
) -> None:
    text = generated[FILES[language]]
    for name, columns in relations(migrated_cluster):
        words = "".join(word.title() for word in name.split("_"))
        kind = {"dart": rf"class {words}Row {{", "swift": rf"struct {words}Select\b.*?{{"}[language]
        (found,) = re.findall(rf"{kind}(.*?)\n *}}\n(?:\n|$)", text, re.DOTALL) or [""]
        assert [column for column in columns if column not in found] == [], name
    assert text.count("{") == text.count("}")


def relations(cluster: Cluster) -> list[tuple[str, list[str]]]:
    """Every table and view of `public` with its columns."""
    sql = """select table_name::text, array_agg(column_name::text) from information_schema.columns
             where table_schema = 'public'
                 and table_name in (select c.relname from pg_class as c where c.relkind in ('r', 'p', 'v'))
             group by 1 order by 1"""
    with cluster.connect() as conn:
        return [(str(name), list(columns)) for name, columns in conn.execute(sql)]


def test_the_words_of_a_check_become_a_union(migrated_cluster: Cluster) -> None:
    with migrated_cluster.connect() as conn, conn.transaction(force_rollback=True):
        conn.execute("""
            create table public.moods (
                mood text constraint moods_mood_check check (mood in ('calm', 'it''s "fine"')), secret text,
                constraint moods_other_check check (secret <> '')
            );
            grant insert (mood), update (mood) on public.moods to authenticated
        """)
        text, python = app_types.generate(conn), python_types.generate(conn)
    assert '  moods: { mood: "calm" | "it\'s \\"fine\\"" }\n' in text
    assert text.count('  moods: { mood?: Words["moods"]["mood"] | null }\n') == 2
    assert 'PublicMoodsMood: TypeAlias = Literal["calm", "it\'s \\"fine\\""]\n' in python
    assert "class PublicMoodsInsert(TypedDict):\n    mood: NotRequired[PublicMoodsMood | None]\n" in python


def test_a_column_that_a_trigger_sets_may_be_left_out(migrated_cluster: Cluster) -> None:
    with migrated_cluster.connect() as conn, conn.transaction(force_rollback=True):
        conn.execute("""
            create table public.moods (month text not null, day text not null);
            grant insert on public.moods to authenticated;
            create function public.set_month() returns trigger language plpgsql as $$
                begin new.month := 'May'; return new; end;
            $$;
            create trigger set_month before insert on public.moods
            for each row execute function public.set_month()
        """)
        assert "  moods: { day: string; month?: string }\n" in app_types.generate(conn)


@pytest.mark.parametrize(
    ("signature", "complaint"),
    [
        ("f() returns jsonb", "f answers jsonb"),
        ("f() returns table (a integer, b integer)", "f answers record"),
        ("f(a point) returns integer", "does not know the type point"),
    ],
)
def test_a_function_with_unknown_types_is_refused(
    migrated_cluster: Cluster, signature: str, complaint: str
) -> None:
    with migrated_cluster.connect() as conn, conn.transaction(force_rollback=True):
        conn.execute(f"create function public.{signature} language plpgsql as 'begin end'".encode())
        conn.execute("grant execute on function public.f to authenticated")
        with pytest.raises(OpsError, match=complaint):
            app_types.generate(conn)


@pytest.mark.parametrize("language", ["dart", "swift functions", "python"])
def test_every_function_has_its_arguments_and_its_answer(
    generated: dict[Path, str], language: str, migrated_cluster: Cluster
) -> None:
    text = generated[FILES[language]]
    with migrated_cluster.connect() as conn:
        catalog = Catalog.read(conn)
    names = [f"{type_name(function.name)}Arguments" for function in catalog.functions]
    names += [each.name for each in (*catalog.answered(), *catalog.taken())]
    # Dart has classes for views too
    missing = [name for name in names if not re.search(rf"\b{name}\b", text)]
    assert missing == (["PrescriptionSummary"] if language == "dart" else [])


def test_a_function_compares_each_word_that_its_argument_may_be(migrated_cluster: Cluster) -> None:
    with migrated_cluster.connect() as conn:
        codes, functions = ProblemCodes.read(conn), Catalog.read(conn).functions
    for function in functions:
        texts = " ".join(codes.bodies[name] for name in codes.reached(f"public.{function.name}"))
        listed = [
            each.type for each in function.arguments if isinstance(each.type, Words) and not each.type.name
        ]
        assert [word for type_ in listed for word in type_.words if f"'{word}'" not in texts] == []


def test_dart_reads_and_writes_each_kind_of_value(migrated_cluster: Cluster) -> None:
    with migrated_cluster.connect() as conn, conn.transaction(force_rollback=True):
        conn.execute("""
            create type public.temper as enum ('very_calm', 'new');
            create table public.day_notes (
                id bigint not null, at timestamptz, temper public.temper not null, tags text[] not null,
                ratio double precision not null, class text not null
            );
            create function public.note_day(day date, at timestamptz, temper public.temper default 'new')
            returns setof public.day_notes language sql as 'select * from public.day_notes';
            grant execute on function public.note_day to authenticated
        """)
        text = dart_types.generate(conn)
    assert "final DateTime? at;" in text
    assert "at: json['at'] == null ? null : DateTime.parse(json['at'] as String)," in text
    assert "temper: Temper.values.firstWhere((known) => known.value == json['temper'])," in text
    assert "tags: [for (final item in json['tags'] as List) item as String]," in text
    assert "ratio: (json['ratio'] as num).toDouble()," in text
    assert "final String class_;" in text
    assert "veryCalm('very_calm'),\n  new_('new');" in text
    assert "  const NoteDayArguments({required this.day, required this.at, this.temper});" in text
    assert "        'day': day.toIso8601String().substring(0, 10),\n" in text
    assert "        'at': at.toUtc().toIso8601String(),\n" in text
    assert "        if (temper case final given?) 'temper': given.value,\n" in text
