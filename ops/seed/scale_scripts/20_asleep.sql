-- A trigger a row is most of the time, so those of the tables that grow rest until this chunk is written: what each
-- would do is done a table at once, here or in 90_audit.sql. Constraints and foreign keys stay awake. A failure wakes
-- all again, as it takes the whole chunk back.
alter table public.messages disable trigger user;
alter table public.doses disable trigger user;
alter table public.appointments disable trigger user;
alter table public.consultations disable trigger user;
alter table public.health_realtime disable trigger health_realtime_resolve;

create temporary table written (resource text not null, id text not null, patient_id uuid not null,
    row_data jsonb not null)
on commit drop;
