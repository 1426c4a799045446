-- The audit and its chain are append-only.

create function private.refuse_audit_change()
returns trigger
language plpgsql set search_path = '' as $$
begin
    perform private.raise_problem(403, 'audit_is_append_only');
    return null;
end;
$$;
comment on function private.refuse_audit_change() is
'Trigger: refuses every change of an audit row, also by the owner. If an operator disables it and changes a row, the
chain no longer verifies.';

create trigger audit_logs_append_only before update or delete on public.audit_logs
for each row execute function private.refuse_audit_change();
create trigger audit_logs_no_truncate before truncate on public.audit_logs
for each statement execute function private.refuse_audit_change();
create trigger audit_chain_append_only before update or delete on private.audit_chain
for each row execute function private.refuse_audit_change();
create trigger audit_chain_no_truncate before truncate on private.audit_chain
for each statement execute function private.refuse_audit_change();
create trigger audit_anchors_append_only before update or delete on private.audit_anchors
for each row execute function private.refuse_audit_change();
create trigger audit_anchors_no_truncate before truncate on private.audit_anchors
for each statement execute function private.refuse_audit_change();
