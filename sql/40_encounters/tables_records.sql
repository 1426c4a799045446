-- The rest of the record: documents and findings of any kind, and laboratory reports.

create table public.health_records (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    record_type text not null,
    title text not null,
    description text,
    recorded_date timestamptz not null default now(),
    recorded_by uuid default auth.uid() references public.profiles (id) on delete restrict,
    record_data jsonb not null default '{}',
    document_path text,
    document_url text,
    is_sensitive boolean not null default false,
    deleted_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint health_records_record_type_length check (char_length(record_type) between 1 and 100),
    constraint health_records_title_length check (char_length(title) between 1 and 255),
    constraint health_records_description_length check (char_length(description) <= 20000),
    constraint health_records_recorded_date_range check (
        recorded_date >= timestamptz '1900-01-01 00:00:00+00' and recorded_date < timestamptz '2200-01-01 00:00:00+00'
    ),
    constraint health_records_record_data_object
    check (jsonb_typeof(record_data) = 'object' and pg_column_size(record_data) <= 65536),
    constraint health_records_document_path_unique unique (document_path),
    constraint health_records_document_path_own check (
        document_path is null
        or recorded_by is not null and char_length(document_path) <= 1024
        and document_path ~ ('^' || patient_id::text || '/' || recorded_by::text || '/[^/]+$')
    ),
    constraint health_records_document_url_length check (char_length(document_url) <= 2048),
    constraint health_records_document_url_link check (document_url ~ '^https://[^[:space:]]+$')
);
comment on table public.health_records is
'Other entries in a record: for example a diagnosis from elsewhere, an allergy test or a discharge letter.';
comment on column public.health_records.recorded_by is
'The person who entered it: the patient, a caregiver or a doctor.';
comment on column public.health_records.document_path is
'The paper of this entry: its place in bucket medical-documents, {patient}/{author}/{name}. The author inserts the entry
first and then uploads the paper to this place, so the paper is as sensitive as its entry from its first byte. Final.';
comment on column public.health_records.document_url is 'A link to a document outside Carebase. It gives no access here.';
comment on constraint health_records_document_path_unique on public.health_records is
'If a phone repeats an entry with its paper, or two entries name one paper at once, the second fails: a paper belongs to
one entry, which decides who reads it.';
comment on constraint health_records_document_path_own on public.health_records is
'Only the person who uploads a paper can name it: the folders are those of the patient and the author.';
comment on column public.health_records.is_sensitive is
'True hides the row from ordinary reads by everyone except the patient and its author. Other people call
read_health_record, which writes an audit row that the patient can see.';
comment on column public.health_records.deleted_at is
'Soft delete, by remove_health_record: only operators can still see the row.';
create index health_records_patient_date_idx on public.health_records (patient_id, recorded_date desc);
create index health_records_recorded_by_idx on public.health_records (recorded_by);

create table public.lab_reports (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    consultation_id uuid,
    ordered_by uuid not null references public.doctors (id) on delete restrict,
    test_name text not null,
    status text not null default 'ordered',
    results jsonb not null default '{}',
    unit text,
    reference_range text,
    notes text,
    object_path text,
    ordered_at timestamptz not null default now(),
    collected_at timestamptz,
    reported_at timestamptz,
    reviewed_at timestamptz,
    reviewed_by uuid references public.profiles (id) on delete restrict,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint lab_reports_consultation_fkey foreign key (consultation_id, patient_id)
    references public.consultations (id, patient_id) on delete restrict,
    constraint lab_reports_object_path_unique unique (object_path),
    constraint lab_reports_test_name_length check (char_length(test_name) between 1 and 255),
    constraint lab_reports_status_check
    check (status in ('ordered', 'collected', 'resulted', 'reviewed', 'canceled')),
    constraint lab_reports_results_json
    check (jsonb_typeof(results) in ('object', 'array') and pg_column_size(results) <= 65536),
    constraint lab_reports_unit_length check (char_length(unit) between 1 and 50),
    constraint lab_reports_reference_range_length check (char_length(reference_range) between 1 and 255),
    constraint lab_reports_notes_length check (char_length(notes) <= 10000),
    constraint lab_reports_object_path_own
    check (char_length(object_path) <= 1024 and split_part(object_path, '/', 1) = patient_id::text),
    constraint lab_reports_two_people check (patient_id <> ordered_by)
);
comment on table public.lab_reports is 'A laboratory test that was ordered, and its result.';
comment on column public.lab_reports.object_path is
'The file of the report in bucket lab-reports, {patient}/{uploader}/{name}. Only its uploader names or replaces it.';
comment on constraint lab_reports_consultation_fkey on public.lab_reports is
'The consultation must belong to the same patient.';
comment on constraint lab_reports_object_path_unique on public.lab_reports is
'If two people attach one file to two reports at once, one fails, so a file belongs to one report.';
create index lab_reports_patient_ordered_idx on public.lab_reports (patient_id, ordered_at desc);
create index lab_reports_ordered_by_idx on public.lab_reports (ordered_by, ordered_at desc);
create index lab_reports_consultation_id_idx on public.lab_reports (consultation_id, patient_id);
create index lab_reports_status_idx on public.lab_reports (status, ordered_at);
create index lab_reports_reviewed_by_idx on public.lab_reports (reviewed_by) where reviewed_by is not null;

create trigger health_records_set_updated_at before update on public.health_records
for each row execute function private.set_updated_at();
create trigger lab_reports_set_updated_at before update on public.lab_reports
for each row execute function private.set_updated_at();

create trigger health_records_audit after insert or update or delete on public.health_records
for each row execute function private.audit('patient_data', 'updated_at');
create trigger lab_reports_audit after insert or update or delete on public.lab_reports
for each row execute function private.audit('patient_data', 'updated_at');
