-- RPCs for phones: deleting an entry, and adherence to medication.

create function private.may_delete(p_patient_id uuid, p_by uuid)
returns boolean
language sql stable set search_path = '' as $$
    select p_patient_id = any (array(select private.managed_patient_ids()))
        or (
            p_by = private.me() and (
                p_patient_id = any (array(select private.loggable_patient_ids()))
                or p_patient_id = any (array(select private.cared_for_patient_ids()))
            )
        );
$$;
comment on function private.may_delete(uuid, uuid) is
'Whether the caller may delete an entry: as a person who manages the record, or as the entry''s author while they still
log or care for the patient.';

create function private.check_unscheduled(p_dose public.doses)
returns void
language plpgsql set search_path = '' as $$
begin
    if p_dose.schedule_id is not null then
        perform private.raise_problem(409, 'dose_transition_not_allowed');
    end if;
end;
$$;
comment on function private.check_unscheduled(public.doses) is
'Raises if the dose belongs to a schedule: it was due, so no person may delete it.';

create function private.delete_entry(p_relation text, p_id uuid)
returns timestamptz
language plpgsql security definer set search_path = '' as $$
declare
    v_author constant text := case p_relation
        when 'medications' then 'null::uuid' when 'medication_schedules' then 'null::uuid'
        when 'doses' then 'recorded_by' when 'measurements' then 'recorded_by'
        when 'daily_logs' then 'author_id' when 'files' then 'uploaded_by'
    end;
    -- what a doctor filed, and every paper, stays until its own uploader deletes it
    v_deletable constant text := case p_relation
        when 'files' then '(t.bucket = ''patient-files'' or t.uploaded_by = private.me())' else 'true'
    end;
    v_deleted timestamptz;
begin
    if v_author is null then
        perform private.raise_problem(422, 'relation_unknown');
    elsif p_relation = 'doses' then
        perform private.check_unscheduled(private.my_dose(p_id));
    end if;
    -- all three come from the lists above, never from the caller
    execute format(
        'update public.%I as t set deleted_at = coalesce(t.deleted_at, now())
         where t.id = $1 and private.may_delete(t.patient_id, %s) and %s returning t.deleted_at',
        p_relation, v_author, v_deletable
    )
    into v_deleted using p_id;
    if v_deleted is null then
        perform private.raise_problem(404, 'entry_not_found');
    end if;
    return v_deleted;
end;
$$;
comment on function private.delete_entry(text, uuid) is
'It runs with its owner''s rights, because under row-level security an update that hides its own row fails.';

create function public.delete_entry(relation text, id uuid)
returns timestamptz
language sql set search_path = '' as $$
    select private.delete_entry(delete_entry.relation, delete_entry.id);
$$;
comment on function public.delete_entry(text, uuid) is
'Marks one row as deleted for everyone and returns the time of the deletion. relation is one of medications,
medication_schedules, doses (only outside a schedule), measurements, daily_logs and files (those of medical-documents
and lab-reports: only the uploader). A second call returns the same time, except for a dose: 404 dose_not_found. 404 entry_not_found; 409 dose_transition_not_allowed (the dose belongs
to a schedule); 422 relation_unknown.';

create function public.adherence(patient_id uuid, days integer default 30)
returns table (
    medication_id uuid, medication text, due integer, taken integer, skipped integer, missed integer,
    unlogged integer, rate numeric
)
language plpgsql stable set search_path = '' as $$
begin
    perform private.require_reader(adherence.patient_id, 'patient_not_found');
    return query
    select
        m.id, m.name, count(d.id)::integer,
        (count(d.id) filter (where d.status = 'taken'))::integer,
        (count(d.id) filter (where d.status = 'skipped'))::integer,
        (count(d.id) filter (where d.status = 'missed'))::integer,
        (count(d.id) filter (where d.status = 'pending'))::integer,
        round(avg(case when d.status = 'taken' then 1 else 0 end), 3)
    from public.doses as d
    inner join public.medications as m on m.id = d.medication_id
    where d.patient_id = adherence.patient_id and d.schedule_id is not null and d.deleted_at is null
        and d.due_at between now() - make_interval(days => least(greatest(adherence.days, 1), 366)) and now()
    group by grouping sets ((m.id, m.name), ());
end;
$$;
comment on function public.adherence(uuid, integer) is
'Counts the doses due in the last days (at most 366) by status: one row for each medication, and one for all
(medication_id is null). rate is taken / due, or null if none was due. 403 record_not_open; 404 patient_not_found.';
