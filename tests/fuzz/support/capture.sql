-- Records every change of a row, so that the fuzzer can check and undo it.
create schema fuzz;

create table fuzz.changes (
    id bigint generated always as identity primary key,
    place regclass not null,
    op text not null,
    old jsonb,
    new jsonb
);

create function fuzz.note() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    insert into fuzz.changes (place, op, old, new) values (
        tg_relid, tg_op,
        case when tg_op <> 'INSERT' then pg_catalog.to_jsonb(old) end,
        case when tg_op <> 'DELETE' then pg_catalog.to_jsonb(new) end
    );
    return null;
end;
$$;

-- The triggers of the audit fire always. Here they must not fire while a change is undone.
do $$
declare
    fires record;
begin
    for fires in
        select tgrelid::regclass as place, tgname from pg_catalog.pg_trigger where tgenabled = 'A' and tgparentid = 0
    loop
        execute pg_catalog.format('alter table %s enable trigger %I', fires.place, fires.tgname);
    end loop;
end;
$$;

-- A superuser calls it with triggers off (session_replication_role), so that append-only rows can be undone too.
create function fuzz.undo() returns void language plpgsql set search_path = '' as $$
declare
    change fuzz.changes;
    columns text;
begin
    for change in select * from fuzz.changes order by id desc loop
        if change.new is not null then
            execute pg_catalog.format(
                'delete from %s as t where pg_catalog.to_jsonb(t) = $1', change.place
            ) using change.new;
        end if;
        if change.old is not null then
            select pg_catalog.string_agg(pg_catalog.quote_ident(attname), ', ' order by attnum) into columns
            from pg_catalog.pg_attribute
            where attrelid = change.place and attnum > 0 and not attisdropped and attgenerated = '';
            execute pg_catalog.format(
                'insert into %1$s (%2$s) overriding system value
                 select %2$s from pg_catalog.jsonb_populate_record(null::%1$s, $1)', change.place, columns
            ) using change.old;
        end if;
    end loop;
    delete from fuzz.changes;
end;
$$;

do $$
declare
    place regclass;
begin
    for place in
        select oid from pg_catalog.pg_class
        where relkind in ('r', 'p') and not relispartition
            and relnamespace::regnamespace::text in ('public', 'private')
    loop
        execute pg_catalog.format(
            'create trigger zz_fuzz after insert or update or delete on %s
             for each row execute function fuzz.note()', place
        );
    end loop;
end;
$$;
