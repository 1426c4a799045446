-- Accountability: who did what to which record, and which jobs ran.

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
'One row for every write of patient data, and for every read that is audited. Append-only for everyone. It has no
foreign keys, because it stays when the rows it refers to are deleted.';
comment on column public.audit_logs.user_id is
'The person who acted. Null for a job, or for an operator with a database connection.';
comment on column public.audit_logs.session_id is
'Identifies the auth session of the action by private.session_trace of its id. All actions in one session have the same
value.';
comment on column public.audit_logs.action_type is 'The meaning of the action, such as link.active or message.insert.';
comment on column public.audit_logs.resource_type is 'The name of the table.';
comment on column public.audit_logs.patient_id is
'The patient whose record was read or written. That patient may read this row.';
comment on column public.audit_logs.hospital_id is 'The hospital that the row concerns, if any.';
comment on column public.audit_logs.details is 'Counts, ids, codes and times, never clinical values.';
comment on column public.audit_logs.change_hash is
'SHA-256 of the values in private.audit_values. The values can be erased and the hash still proves what they were.';
comment on column public.audit_logs.txid is
'The id of the transaction that wrote the row. Row ids are not in the order of commits; with txid, the seal job knows
which rows no earlier row can still precede.';
create index audit_logs_sealing_idx on public.audit_logs (txid, id);
create index audit_logs_patient_idx on public.audit_logs (patient_id, created_at);
-- Who looked: few of a patient's rows are reads.
create index audit_logs_reads_idx on public.audit_logs (patient_id, created_at) where action = 'read';
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
'The values of an audit row, in a separate table so that an erasure can remove them. It has no foreign key, because
partitions are added and archived.';
comment on column private.audit_values.ip_address is
'The client address of the actor. It is not in audit_logs, because a patient may see who acted, but not where their
doctor lives.';

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
comment on table public.job_runs is 'One row for each run of a scheduled job.';
comment on column public.job_runs.counts is 'It holds only numbers.';
create index job_runs_job_started_idx on public.job_runs (job, started_at desc);
create index job_runs_running_idx on public.job_runs (job, started_at) where status = 'running';
create index job_runs_started_at_idx on public.job_runs (started_at);

create table partitions.audit_logs_default partition of public.audit_logs default;
comment on table partitions.audit_logs_default is
'Rows outside every existing month, until ensure_partitions creates their partition.';

-- An admin who needs a clinical record gives a reason and a period, and the patient is notified.

create table public.break_glass_grants (
    id uuid primary key default gen_random_uuid(),
    admin_id uuid not null references public.profiles (id) on delete restrict,
    patient_id uuid not null references public.patients (id) on delete restrict,
    reason text not null,
    granted_at timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    constraint break_glass_grants_reason_length check (char_length(btrim(reason)) between 10 and 1000),
    constraint break_glass_grants_expires_at_range
    check (expires_at > granted_at and expires_at <= granted_at + interval '24 hours')
);
comment on table public.break_glass_grants is
'An admin''s emergency access to one patient''s record, valid while the grant is live and the admin has aal2. Rows are
never deleted, and the patient sees all of them.';
create index break_glass_grants_admin_id_idx on public.break_glass_grants (admin_id, expires_at)
include (patient_id, revoked_at);
create index break_glass_grants_patient_id_idx on public.break_glass_grants (patient_id, granted_at);

-- The seal: audit rows in one order, each with a hash that includes the one before. It is in its own tables, so that
-- writers never wait for it.

create table private.audit_chain (
    seq bigint primary key,
    audit_id bigint not null,
    created_at timestamptz not null,
    txid bigint not null,
    row_hash bytea not null,
    chain_hash bytea not null,
    sealed_at timestamptz not null default now(),
    constraint audit_chain_audit_id_unique unique (audit_id),
    constraint audit_chain_seq_range check (seq >= 1),
    constraint audit_chain_row_hash_sha256 check (octet_length(row_hash) = 32),
    constraint audit_chain_chain_hash_sha256 check (octet_length(chain_hash) = 32)
);
comment on table private.audit_chain is
'One link for each sealed audit row, append-only. chain_hash = sha256 of: chain_hash before, seq, txid and sealed_at in
microseconds as eight bytes each, row_hash.';
comment on column private.audit_chain.created_at is 'created_at of the audit row, to find its partition.';
comment on column private.audit_chain.txid is 'Every row of an earlier transaction is sealed.';
comment on column private.audit_chain.row_hash is 'SHA-256 of private.audit_canonical of the row.';
comment on constraint audit_chain_audit_id_unique on private.audit_chain is
'If two runs of the job seal one row at once, it has one place in the chain.';

create table private.audit_anchors (
    seq bigint primary key references private.audit_chain (seq) on delete restrict,
    chain_hash bytea not null,
    object_key text not null,
    anchored_at timestamptz not null default now(),
    constraint audit_anchors_chain_hash_sha256 check (octet_length(chain_hash) = 32),
    constraint audit_anchors_object_key_length check (char_length(object_key) between 1 and 1024)
);
comment on table private.audit_anchors is
'Which heads of the chain are stored in the bucket that nobody can change, append-only. The bucket is the proof, not
this table.';

create trigger break_glass_grants_audit after insert or update or delete on public.break_glass_grants
for each row execute function private.audit('patient_data');
