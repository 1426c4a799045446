-- Data from devices, partitioned by month: old months can be moved or dropped as a whole.

create table public.health_realtime (
    id bigserial not null,
    metric_name text not null,
    timestamp timestamptz not null,
    value double precision not null,
    units text,
    source text,
    email text not null default '',
    -- Always null, so that in the generated client types devices can leave it out; the trigger finds the patient.
    patient_id uuid not null default nullif('', '')::uuid references public.patients (id) on delete restrict,
    primary key (id, timestamp),
    constraint health_realtime_metric_name_length check (char_length(metric_name) between 1 and 100),
    constraint health_realtime_timestamp_range
    check (timestamp between timestamptz '1900-01-01 00:00:00+00' and timestamptz '2200-01-01 00:00:00+00'),
    -- Bounded, so that no sum of a rollup can overflow: one such row would stop the rollup for every patient.
    constraint health_realtime_value_range check (value between -1e15 and 1e15),
    constraint health_realtime_units_length check (char_length(units) <= 50),
    constraint health_realtime_source_length check (char_length(source) <= 100),
    constraint health_realtime_email_length check (char_length(email) <= 320)
) partition by range (timestamp);
comment on table public.health_realtime is 'Single measurements as devices send them. They are never changed.';
comment on column public.health_realtime.units is 'The unit that the device sent. The rollup copies it.';
comment on column public.health_realtime.email is
'The address by which a device knows its owner. On insert, a trigger finds patient_id by it. Empty for a patient without
an address.';
comment on column public.health_realtime.patient_id is
'The patient who was measured. Devices may leave it out and send an email.';
create index health_realtime_patient_metric_idx on public.health_realtime (patient_id, metric_name, timestamp);

create table public.health_aggregated (
    id bigserial not null,
    metric_name text not null,
    timestamp timestamptz not null,
    value double precision not null,
    units text,
    email text not null default '',
    patient_id uuid not null references public.patients (id) on delete restrict,
    period text not null default 'hour',
    value_min double precision,
    value_max double precision,
    sample_count integer not null default 1,
    primary key (id, timestamp),
    constraint health_aggregated_unique unique (patient_id, metric_name, period, timestamp),
    constraint health_aggregated_metric_name_length check (char_length(metric_name) between 1 and 100),
    constraint health_aggregated_units_length check (char_length(units) <= 50),
    constraint health_aggregated_period_check check (period in ('hour', 'day')),
    constraint health_aggregated_sample_count_range check (sample_count > 0)
) partition by range (timestamp);
comment on table public.health_aggregated is 'Measurements by hour and by day (UTC), computed by the rollup job.';
comment on column public.health_aggregated.timestamp is 'The beginning of the hour or day.';
comment on column public.health_aggregated.value is 'The mean of the samples.';
comment on constraint health_aggregated_unique on public.health_aggregated is
'If two rollups run at once, a bucket still has one row, and computing it again gives the same values.';

create table private.vitals_dirty (
    patient_id uuid not null,
    metric_name text not null,
    bucket timestamptz not null
);
comment on table private.vitals_dirty is
'Hours with new measurements, for the rollup. It is append-only and has no key, so that devices never wait for one
another. It has no foreign key: the rollup drops a note without its patient.';
create index vitals_dirty_idx on private.vitals_dirty (patient_id, metric_name, bucket);

create table partitions.health_realtime_default partition of public.health_realtime default;
comment on table partitions.health_realtime_default is
'Rows outside every existing month, until ensure_partitions creates their partition.';

create table partitions.health_aggregated_default partition of public.health_aggregated default;
comment on table partitions.health_aggregated_default is
'Rows outside every existing month, until ensure_partitions creates their partition.';

create trigger health_realtime_audit_insert after insert on public.health_realtime
referencing new table as changed for each statement execute function private.audit_vitals();
create trigger health_realtime_audit_delete after delete on public.health_realtime
referencing old table as changed for each statement execute function private.audit_vitals();
