-- The audit also sees what the owner writes while other triggers are off.

create function private.audit_always()
returns integer
language plpgsql set search_path = '' as $$
declare
    v_trigger record;
    v_changed integer := 0;
begin
    for v_trigger in
        select t.tgrelid::regclass as relation, t.tgname
        from pg_catalog.pg_trigger as t
        where t.tgfoid in (
            'private.audit()'::regprocedure, 'private.audit_vitals()'::regprocedure,
            'private.note_opening()'::regprocedure, 'private.refuse_audit_change()'::regprocedure
        ) and t.tgenabled <> 'A' and t.tgparentid = 0
    loop
        execute format('alter table %s enable always trigger %I', v_trigger.relation, v_trigger.tgname);
        v_changed := v_changed + 1;
    end loop;
    return v_changed;
end;
$$;
comment on function private.audit_always() is
'Makes the triggers of the audit fire even if session_replication_role is replica, which turns ordinary triggers off.
Returns how many it changed. Runs at the end of a migration that adds a trigger. Restoring a backup or replicating into
the database would audit each row again: load the data before the triggers exist, as pg_restore does.';

select private.audit_always();
