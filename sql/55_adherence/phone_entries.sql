-- RPCs for phones: deleting an entry, and how well somebody keeps to their medication.

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
'Those who manage the record, and whoever made the entry while they still log or care for it.';

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
'A dose of a schedule is never deleted by a person: it was due.';

create function private.delete_entry(p_relation text, p_id uuid)
returns timestamptz
language plpgsql security definer set search_path = '' as $$
declare
    v_author constant text := case p_relation
        when 'medications' then 'null::uuid' when 'medication_schedules' then 'null::uuid'
        when 'doses' then 'recorded_by' when 'measurements' then 'recorded_by'
        when 'daily_logs' then 'author_id' when 'files' then 'uploaded_by'
    end;
    v_deleted timestamptz;
begin
    if v_author is null then
        perform private.raise_problem(422, 'relation_unknown');
    elsif p_relation = 'doses' then
        perform private.check_unscheduled(private.my_dose(p_id));
    end if;
    -- both names come from the list above, never from the caller
    execute format(
        'update public.%I as t set deleted_at = coalesce(t.deleted_at, now())
         where t.id = $1 and private.may_delete(t.patient_id, %s) returning t.deleted_at', p_relation, v_author
    )
    into v_deleted using p_id;
    if v_deleted is null then
        perform private.raise_problem(404, 'entry_not_found');
    end if;
    return v_deleted;
end;
$$;
comment on function private.delete_entry(text, uuid) is
'An update that hides its own row fails under row-level security, so this is a definer.';

create function public.delete_entry(relation text, id uuid)
returns timestamptz
language sql set search_path = '' as $$
    select private.delete_entry(delete_entry.relation, delete_entry.id);
$$;
comment on function public.delete_entry(text, uuid) is
'Takes a row of medications, medication_schedules, doses (outside a schedule), measurements, daily_logs or files away for
everybody, and answers since when. Repeating it is harmless, except for a dose: 404 dose_not_found. 404 entry_not_found; 409 dose_transition_not_allowed
(the dose is of a schedule); 422 relation_unknown.';

create function private.require_reader(p_patient_id uuid)
returns void
language plpgsql stable set search_path = '' as $$
begin
    if not coalesce(p_patient_id = any (array(select private.readable_patient_ids())), false) then
        perform private.raise_problem(404, 'patient_not_found');
    end if;
end;
$$;
comment on function private.require_reader(uuid) is 'The caller reads this record. Others'' records look unknown.';

create function public.adherence(patient_id uuid, days integer default 30)
returns table (
    medication_id uuid, medication text, due integer, taken integer, skipped integer, missed integer,
    unlogged integer, rate numeric
)
language plpgsql stable set search_path = '' as $$
begin
    perform private.require_reader(adherence.patient_id);
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
'Doses due in the last days (at most 366) and what became of them, one row a medication and one of all (medication_id is
null). rate is taken / due; null when nothing was due. 404 patient_not_found.';
