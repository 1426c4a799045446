-- The audit row of every row that was written while triggers were disabled, as private.write_audit would write it.
create temporary table told on commit drop as
select nextval(pg_get_serial_sequence('public.audit_logs', 'id')) as audit_id, w.* from written as w;

insert into public.audit_logs (
    id, action, action_category, action_type, resource_type, resource_id, patient_id, hospital_id, compliance_relevant,
    change_hash
)
overriding system value
select
    t.audit_id, 'insert', 'patient_data', t.resource || '.insert', t.resource, t.id, t.patient_id,
    private.audited_hospital(t.resource, t.row_data), true,
    encode(sha256(convert_to(jsonb_build_array(null::jsonb, t.row_data)::text, 'UTF8')), 'hex')
from told as t;
insert into private.audit_values (audit_id, new_values)
select t.audit_id, t.row_data from told as t;

alter table public.messages enable trigger user;
alter table public.doses enable trigger user;
alter table public.appointments enable trigger user;
alter table public.consultations enable trigger user;
alter table public.health_realtime enable trigger health_realtime_resolve;
select private.audit_always();
update private.outbox set status = 'done', done_at = pg_temp.clock() where status = 'pending' and created_at = now();
