-- The chain is nobody's: jobs add to it, an operator's own connection verifies it.

revoke all on schema archive from public, anon, authenticated, service_role;
alter table private.audit_chain enable row level security;
alter table private.audit_anchors enable row level security;
revoke all on private.audit_chain, private.audit_anchors
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;

revoke all on function
    private.audit_canonical(public.audit_logs),
    private.seal_row(private.audit_chain, public.audit_logs, bigint),
    private.seal_behind(private.audit_chain, integer), private.seal_restored(private.audit_chain),
    private.archive_partition(text), private.archive_audit(integer),
    private.audited_fields(text, jsonb, jsonb), private.note_look(public.audit_logs),
    private.record_history(uuid, bigint, integer),
    private.record_change(bigint), public.record_history(uuid, bigint, integer), public.record_change(bigint),
    workflows.seal_audit(integer), workflows.audit_head(), workflows.record_anchor(bigint, text, text)
from public, anon, authenticated, service_role;

grant execute on function workflows.seal_audit(integer), workflows.audit_head(),
workflows.record_anchor(bigint, text, text) to workflow_jobs;
grant execute on function
    private.record_history(uuid, bigint, integer), private.record_change(bigint),
    public.record_history(uuid, bigint, integer), public.record_change(bigint)
to authenticated;
