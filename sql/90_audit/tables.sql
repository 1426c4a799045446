-- Accountability: who did what to whose record, and what ran by itself.

create table public.audit_logs (
    id bigint generated always as identity,
    created_at timestamptz not null default now(),
    user_id uuid,
    session_id uuid,
    action text not null,
    action_category text not null default 'patient_data',
    action_type text not null default 'unknown',
    resource_type text not null,
    resource_id text,
    patient_id uuid,
    hospital_id uuid,
    impact_level text not null default 'low',
    compliance_relevant boolean not null default false,
    financial_impact numeric(14, 2) not null default 0,
    details jsonb not null default '{}',
    change_hash text,
    txid bigint not null default (pg_current_xact_id()::text::bigint),
    primary key (id, created_at),
    constraint audit_logs_action_check check (action in ('insert', 'update', 'delete', 'read')),
    constraint audit_logs_action_category_check
    check (action_category in ('patient_data', 'account', 'financial', 'emergency', 'system_admin')),
    constraint audit_logs_impact_level_check check (impact_level in ('low', 'medium', 'high', 'critical'))
) partition by range (created_at);
comment on table public.audit_logs is
'One row for every write of patient data and every read that must be told. Append-only for everybody.
Without foreign keys: it outlives what it tells about.';
comment on column public.audit_logs.user_id is 'Who acted; null for a job or an operator in the database.';
comment on column public.audit_logs.session_id is 'Stands for the auth session it was done in: private.session_trace of its id, the same for every act in it.';
comment on column public.audit_logs.action_type is 'What it meant, such as link.active or message.insert.';
comment on column public.audit_logs.resource_type is 'The table.';
comment on column public.audit_logs.patient_id is 'Whose record was touched: that patient may read this row.';
comment on column public.audit_logs.hospital_id is 'Which hospital the row concerns, if any.';
comment on column public.audit_logs.details is 'Counts and ids, never values.';
comment on column public.audit_logs.change_hash is 'SHA-256 of the values in private.audit_values, so that these can be erased without losing proof.';
comment on column public.audit_logs.txid is
'The transaction that wrote it. Ids are not in the order of commits; this says which rows can have no predecessor any more.';
create index audit_logs_sealing_idx on public.audit_logs (txid, id);
create index audit_logs_patient_idx on public.audit_logs (patient_id, created_at);
create index audit_logs_user_idx on public.audit_logs (user_id, created_at);
create index audit_logs_category_idx on public.audit_logs (action_category, created_at);
create index audit_logs_resource_idx on public.audit_logs (resource_type, resource_id);
create index audit_logs_created_at_idx on public.audit_logs (created_at);

create table private.audit_values (
    audit_id bigint primary key,
    created_at timestamptz not null default now(),
    old_values jsonb,
    new_values jsonb,
    ip_address inet,
    user_agent text
);
comment on table private.audit_values is
'The values behind an audit row, apart so that an erasure can remove them. No foreign key: partitions come and go.';
comment on column private.audit_values.ip_address is
'Where the actor was. Not in audit_logs: a patient sees who acted, not where their doctor lives.';

create table public.job_runs (
    id bigint generated always as identity primary key,
    job text not null,
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    status text not null default 'running',
    counts jsonb not null default '{}',
    error_code text,
    constraint job_runs_job_length check (char_length(job) between 1 and 100),
    constraint job_runs_status_check check (status in ('running', 'succeeded', 'failed')),
    constraint job_runs_error_code_length check (char_length(error_code) <= 100)
);
comment on table public.job_runs is 'One row each time a scheduled job ran.';
comment on column public.job_runs.counts is 'Numbers only.';
create index job_runs_job_started_idx on public.job_runs (job, started_at desc);
create index job_runs_running_idx on public.job_runs (job, started_at) where status = 'running';
create index job_runs_started_at_idx on public.job_runs (started_at);

create table partitions.audit_logs_default partition of public.audit_logs default;
comment on table partitions.audit_logs_default is 'Rows outside every month made so far, until ensure_partitions makes theirs.';
