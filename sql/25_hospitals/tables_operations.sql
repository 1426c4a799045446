-- Operations of a hospital: resources, money, inspections, figures.

create table public.hospital_resources (
    id uuid primary key default gen_random_uuid(),
    hospital_id uuid not null references public.hospitals (id) on delete restrict,
    name text not null,
    category text not null,
    total_quantity integer not null default 0,
    available_quantity integer not null default 0,
    in_use_quantity integer not null default 0,
    maintenance_quantity integer not null default 0,
    status text not null default 'available',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint hospital_resources_unique unique (hospital_id, category, name),
    constraint hospital_resources_name_length check (char_length(name) between 1 and 200),
    constraint hospital_resources_category_length check (char_length(category) between 1 and 100),
    constraint hospital_resources_total_quantity_range check (total_quantity between 0 and 1000000),
    constraint hospital_resources_available_quantity_range check (available_quantity between 0 and 1000000),
    constraint hospital_resources_in_use_quantity_range check (in_use_quantity between 0 and 1000000),
    constraint hospital_resources_maintenance_quantity_range check (maintenance_quantity between 0 and 1000000),
    constraint hospital_resources_quantities_add_up
    check (total_quantity = available_quantity + in_use_quantity + maintenance_quantity),
    constraint hospital_resources_status_check
    check (status in ('available', 'limited', 'unavailable', 'maintenance'))
);
comment on table public.hospital_resources is
'Beds, ventilators, blood and other resources: how many exist and how many are free.';
comment on constraint hospital_resources_unique on public.hospital_resources is
'If two users add one kind of resource at once, there is one row, so it is not counted twice.';

create table public.hospital_financial_data (
    id uuid primary key default gen_random_uuid(),
    hospital_id uuid not null references public.hospitals (id) on delete restrict,
    transaction_type text not null,
    category text not null,
    amount numeric(14, 2) not null,
    currency text not null default 'NGN',
    description text,
    transaction_date timestamptz not null default now(),
    fiscal_month text not null,
    reference_id text,
    metadata jsonb not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint hospital_financial_data_transaction_type_check
    check (transaction_type in ('revenue', 'expense', 'refund', 'adjustment')),
    constraint hospital_financial_data_category_length check (char_length(category) between 1 and 100),
    -- NaN is greater than every number, so a lower bound alone would accept it.
    constraint hospital_financial_data_amount_range check (amount between 0.01 and 999999999999.99),
    constraint hospital_financial_data_currency_iso4217 check (private.is_currency(currency)),
    constraint hospital_financial_data_description_length check (char_length(description) <= 2000),
    constraint hospital_financial_data_transaction_date_range
    check (transaction_date between '2000-01-01' and '2200-01-01'),
    constraint hospital_financial_data_fiscal_month_format check (fiscal_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint hospital_financial_data_reference_id_length check (char_length(reference_id) between 1 and 200),
    constraint hospital_financial_data_metadata_object
    check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
comment on table public.hospital_financial_data is 'The hospital''s own income and expenses.';
comment on column public.hospital_financial_data.fiscal_month is
'The month YYYY-MM of transaction_date in the hospital''s time zone. A trigger fills it if it is left out and refuses a
different month.';
create index hospital_financial_data_month_idx on public.hospital_financial_data (hospital_id, fiscal_month);
create index hospital_financial_data_date_idx on public.hospital_financial_data (hospital_id, transaction_date);

create table public.hospital_compliance_tracking (
    id uuid primary key default gen_random_uuid(),
    hospital_id uuid not null references public.hospitals (id) on delete restrict,
    compliance_type text not null,
    status text not null default 'compliant',
    score integer default 100,
    last_assessment_date timestamptz not null default now(),
    next_assessment_due timestamptz,
    assessed_by uuid default auth.uid() references public.profiles (id) on delete restrict,
    assessment_details jsonb not null default '{}',
    violations jsonb not null default '[]',
    corrective_actions jsonb not null default '[]',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint hospital_compliance_tracking_type_length check (char_length(compliance_type) between 1 and 100),
    constraint hospital_compliance_tracking_status_check
    check (status in ('compliant', 'non_compliant', 'under_review')),
    constraint hospital_compliance_tracking_score_range check (score between 0 and 100),
    constraint hospital_compliance_tracking_last_assessment_range check (
        last_assessment_date between timestamptz '1900-01-01 00:00:00+00' and timestamptz '2200-01-01 00:00:00+00'
    ),
    constraint hospital_compliance_tracking_next_assessment_range check (
        next_assessment_due between timestamptz '1900-01-01 00:00:00+00' and timestamptz '2200-01-01 00:00:00+00'
    ),
    constraint hospital_compliance_tracking_next_assessment_order check (next_assessment_due >= last_assessment_date),
    constraint hospital_compliance_tracking_details_object
    check (jsonb_typeof(assessment_details) = 'object' and pg_column_size(assessment_details) <= 65536),
    constraint hospital_compliance_tracking_violations_list
    check (jsonb_typeof(violations) = 'array' and pg_column_size(violations) <= 65536),
    constraint hospital_compliance_tracking_actions_list
    check (jsonb_typeof(corrective_actions) = 'array' and pg_column_size(corrective_actions) <= 65536)
);
comment on table public.hospital_compliance_tracking is
'Inspections: their findings, and what the hospital does about them.';
comment on column public.hospital_compliance_tracking.assessed_by is 'The person who recorded the assessment.';
create index hospital_compliance_tracking_hospital_idx
on public.hospital_compliance_tracking (hospital_id, compliance_type, last_assessment_date);
create index hospital_compliance_tracking_assessed_by_idx on public.hospital_compliance_tracking (assessed_by);

create table public.analytics_data (
    id uuid primary key default gen_random_uuid(),
    hospital_id uuid references public.hospitals (id) on delete restrict,
    metric_name text not null,
    metric_value numeric,
    metric_date date not null default (now() at time zone 'UTC')::date,
    created_at timestamptz not null default now(),
    constraint analytics_data_unique unique nulls not distinct (hospital_id, metric_name, metric_date),
    constraint analytics_data_metric_name_length check (char_length(metric_name) between 1 and 100),
    constraint analytics_data_metric_value_range check (metric_value between -1e15 and 1e15),
    constraint analytics_data_metric_date_range check (metric_date between '2000-01-01' and '2200-01-01')
);
comment on table public.analytics_data is
'One figure for each hospital, metric and day, written by jobs. Without a hospital, the figure is about the whole
platform.';
comment on constraint analytics_data_unique on public.analytics_data is
'If a job runs twice at once, there is one figure a day, so sums stay right.';

create trigger hospital_resources_set_updated_at before update on public.hospital_resources
for each row execute function private.set_updated_at();
create trigger hospital_financial_data_set_updated_at before update on public.hospital_financial_data
for each row execute function private.set_updated_at();
create trigger hospital_compliance_tracking_set_updated_at before update on public.hospital_compliance_tracking
for each row execute function private.set_updated_at();

create trigger hospital_resources_audit after insert or update or delete on public.hospital_resources
for each row execute function private.audit('system_admin', 'updated_at');
create trigger hospital_financial_data_audit after insert or update or delete on public.hospital_financial_data
for each row execute function private.audit('financial', 'updated_at');
create trigger hospital_compliance_tracking_audit
after insert or update or delete on public.hospital_compliance_tracking
for each row execute function private.audit('system_admin', 'updated_at');
