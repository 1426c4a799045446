-- Parts of the dashboard of a patient or a caregiver. docs/dashboards.md shows it with values.

create function private.dose_counts(p_patient_id uuid, p_day private.local_day)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select jsonb_build_object(
            'due', count(*), 'taken', count(*) filter (where d.status = 'taken'),
            'skipped', count(*) filter (where d.status = 'skipped'),
            'missed', count(*) filter (where d.status = 'missed'),
            'pending', count(*) filter (where d.status = 'pending'),
            'overdue', count(*) filter (where d.status = 'pending' and d.due_at <= now())
        )
        from public.doses as d
        where d.patient_id = p_patient_id and d.schedule_id is not null and d.deleted_at is null
            and d.due_at >= p_day.starts_at and d.due_at < p_day.ends_at
    );
end;
$$;
comment on function private.dose_counts(uuid, private.local_day) is
'Scheduled doses of a day by status. Pending doses whose time has passed are also counted as overdue.';

create function private.dose_list(p_patient_id uuid, p_day private.local_day)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select coalesce(jsonb_agg(to_jsonb(t) order by t.due_at, t.id), '[]') from (
            select d.id, d.medication_id, m.name as medication, m.strength, d.amount, d.due_at,
                to_char(d.due_at at time zone p_day.time_zone, 'HH24:MI') as local_time,
                d.schedule_id is not null as scheduled,
                d.status, d.taken_at
            from public.doses as d
            left join public.medications as m on m.id = d.medication_id
            where d.patient_id = p_patient_id and d.deleted_at is null
                and d.due_at >= p_day.starts_at and d.due_at < p_day.ends_at
            order by d.due_at, d.id limit 100
        ) as t
    );
end;
$$;
comment on function private.dose_list(uuid, private.local_day) is
'The doses of a day, at most 100, with those taken outside a schedule.';

create function private.adherence_of(p_patient_id uuid, p_days integer)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select to_jsonb(a) - 'medication_id' - 'medication'
        from public.adherence(p_patient_id, p_days) as a where a.medication_id is null
    );
end;
$$;
comment on function private.adherence_of(uuid, integer) is 'The row for all medications that public.adherence returns.';

create function private.next_appointments(p_patient_id uuid, p_limit integer)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select coalesce(jsonb_agg(to_jsonb(t) || jsonb_build_object(
            'doctor', (select d.display_name from public.doctors as d where d.id = t.doctor_id),
            'specialization', (select d.specialization from public.doctors as d where d.id = t.doctor_id),
            'hospital', (select h.name from public.hospitals as h where h.id = t.hospital_id)
        ) order by t.starts_at, t.id), '[]')
        from (
            select a.id, a.appointment_number, a.status, a.type, a.consultation_type, a.starts_at, a.ends_at,
                a.proposed_starts_at, a.expires_at, a.doctor_id, a.hospital_id
            from public.appointments as a
            where a.patient_id = p_patient_id and a.status = any (private.holding_statuses())
                -- no booking is longer than 480 minutes; the index is on starts_at
                and a.starts_at > now() - interval '480 minutes' and a.ends_at > now()
            order by a.starts_at, a.id limit p_limit
        ) as t
    );
end;
$$;
comment on function private.next_appointments(uuid, integer) is 'Bookings and proposals that are running or in the future.';

create function private.active_medications(p_patient_id uuid, p_date date)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select coalesce(jsonb_agg(to_jsonb(t) order by t.name, t.id), '[]') from (
            select m.id, m.name, m.strength, m.form, m.instructions, m.as_needed, m.stock_count,
                coalesce(m.stock_count <= m.refill_threshold, false) as refill_due, n.due_at as next_due_at
            from public.medications as m
            left join lateral (
                select d.due_at from public.doses as d
                where d.medication_id = m.id and d.status = 'pending' and d.deleted_at is null and d.due_at > now()
                order by d.due_at limit 1
            ) as n on true
            where m.patient_id = p_patient_id and m.is_active and m.deleted_at is null
                and coalesce(m.start_date <= p_date, true) and coalesce(m.end_date >= p_date, true)
            order by m.name, m.id limit 50
        ) as t
    );
end;
$$;
comment on function private.active_medications(uuid, date) is 'The patient''s medications on this day, at most 50.';

create function private.open_calls(p_patient_id uuid)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select coalesce(jsonb_agg(to_jsonb(t) || jsonb_build_object(
            'hospital', (select h.name from public.hospitals as h where h.id = t.hospital_id)
        ) order by t.created_at desc, t.id), '[]')
        from (
            select 'emergency' as kind, e.id, e.emergency_type, e.status, e.severity, e.hospital_id,
                null::integer as ambulance_eta, e.created_at
            from public.emergency_requests as e
            where e.patient_id = p_patient_id and e.ended_at is null
            union all
            select 'ambulance', a.id, a.emergency_type, a.status, null, a.assigned_hospital_id, a.ambulance_eta,
                a.created_at
            from public.ambulance_requests as a
            where a.patient_id = p_patient_id and a.ended_at is null
            order by created_at desc, id limit 10
        ) as t
    );
end;
$$;
comment on function private.open_calls(uuid) is
'Emergencies and ambulance requests that have not ended, at most the 10 latest.';

create function private.patient_header(p_patient_id uuid)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
    return (
        select to_jsonb(t) from (
            select p.id, p.name, p.date_of_birth, p.gender, p.allergies,
                coalesce(c.medical_conditions, '{}') as medical_conditions,
                p.profile_id is not null as has_account, coalesce(p.profile_id = private.me(), false) as is_own,
                f.avatar_url, f.time_zone
            from public.patients as p
            left join public.patient_conditions as c on c.patient_id = p.id
            left join public.profiles as f on f.id = p.profile_id
            where p.id = p_patient_id
        ) as t
    );
end;
$$;
comment on function private.patient_header(uuid) is
'The patient. avatar_url and time_zone are null without an account.';
