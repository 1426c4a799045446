"""A small project with one object of each kind that a migration can contain."""

from pathlib import Path

PLATFORM = """
do $$
begin
    if to_regrole('clerk') is null then
        create role clerk nologin;
    end if;
end
$$;
grant clerk to authenticator;
alter role clerk set statement_timeout = '5s';
insert into storage.buckets (id, name, file_size_limit) values ('papers', 'papers', 1000)
on conflict (id) do update set file_size_limit = excluded.file_size_limit;
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
"""

TABLES = """
create schema private;
create type public.mood as enum ('calm', 'cross');
create table public.people (
    id uuid primary key default gen_random_uuid(),
    mood public.mood not null default 'calm',
    name text not null,
    constraint people_name_check check (name <> '')
);
comment on table public.people is 'Who there is.';
create index people_name_idx on public.people (name);
create table public.readings (at timestamptz not null, value numeric) partition by range (at);
create schema partitions;
create table partitions.readings_default partition of public.readings default;
create function private.greet() returns trigger
language plpgsql security definer set search_path = ''
as $$ begin return new; end $$;
create trigger greet after insert on auth.users for each row execute function private.greet();
create function public.shout(p_name text) returns text
language sql stable set search_path = ''
return upper(p_name);
alter publication supabase_realtime add table public.people;
"""

POLICIES = """
alter table public.people enable row level security;
alter table public.readings enable row level security;
alter table partitions.readings_default enable row level security;
grant select, insert (name) on public.people to authenticated;
grant execute on function public.shout(text) to authenticated;
create policy "Everybody reads" on public.people for select to authenticated using (name <> 'secret');
create policy "Papers are read" on storage.objects for select to authenticated using (bucket_id = 'papers');
"""

PARTITION = """create table partitions.readings_2026 partition of public.readings
for values from ('2026-01-01') to ('2027-01-01');
"""

CHANGES = (
    ("platform", "'5s'", "'6s'"),
    ("platform", "1000", "2000"),
    ("tables", "'cross')", "'cross', 'glad')"),
    ("tables", "    name text not null,", "    nick text default 'x',\n    name text,"),
    ("tables", "name <> '')", "length(name) > 1)"),
    ("tables", "Who there is.", "Who was there."),
    ("tables", "people (name);", "people (name, id);"),
    ("tables", "begin return new; end", "begin return null; end"),
    ("tables", "after insert on auth", "after insert or update on auth"),
    ("tables", "stable set", "immutable set"),
    ("tables", "default;\ncreate function", f"default;\n{PARTITION}create function"),
    ("tables", "add table public.people", "add table public.people (id, name)"),
    ("policies", "select, insert (name)", "select, insert (id)"),
    ("policies", "public.shout(text) to authenticated", "public.shout(text) to anon"),
    ("policies", "<> 'secret'", "<> 'hidden'"),
    ("policies", "bucket_id = 'papers'", "bucket_id = 'none'"),
    ("policies", "to authenticated using (name", "to authenticated, anon using (name"),
)


def write(root: Path, *, changed: bool = False) -> None:
    """Writes the sample into `root`, with all CHANGES applied if `changed`."""
    texts = {"platform": PLATFORM, "tables": TABLES, "policies": POLICIES}
    for room, old, new in CHANGES if changed else ():
        assert old in texts[room], old
        texts[room] = texts[room].replace(old, new)
    for folder in ("sql/00_platform", "sql/10_people", "policies", "supabase/migrations"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    (root / "sql/00_platform/roles_and_buckets.sql").write_text(texts["platform"])
    (root / "sql/10_people/tables.sql").write_text(texts["tables"])
    (root / "sql/load-order.txt").write_text("00_platform/roles_and_buckets.sql\n10_people/tables.sql\n")
    (root / "policies/10_people.sql").write_text(texts["policies"])
    (root / "supabase/config.toml").write_text('project_id = "sample"\n')
