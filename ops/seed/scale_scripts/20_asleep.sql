-- Row triggers take most of the time, so those of the large tables are disabled until this chunk is written. These
-- scripts do the work of each trigger for a whole table at once, here or in 90_audit.sql. Constraints and foreign keys
-- stay enabled. A failure enables all triggers again, because it rolls back the whole chunk.
alter table public.messages disable trigger user;
alter table public.doses disable trigger user;
alter table public.appointments disable trigger user;
alter table public.consultations disable trigger user;
alter table public.health_realtime disable trigger health_realtime_resolve;

create temporary table written (resource text not null, id text not null, patient_id uuid not null,
    row_data jsonb not null)
on commit drop;
