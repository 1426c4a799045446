-- The patient's dashboard, and a caregiver's list of patients.

create function private.patient_dashboard(p_patient_id uuid, p_zone text)
returns jsonb
language plpgsql stable set search_path = '' as $$
declare
    v_id constant uuid := coalesce(p_patient_id, (select own.id from private.own_patient_ids() as own (id)));
    v_header jsonb;
    v_day private.local_day;
begin
    perform private.take_turn('heavy', 8);
    perform private.require_reader(v_id, 'patient_not_found');
    v_header := private.patient_header(v_id);
    v_day := private.today_in(p_zone, coalesce(v_header ->> 'time_zone', private.my_zone()));
    return jsonb_build_object(
        'as_of', now(), 'patient', v_header,
        'today', to_jsonb(v_day) || private.dose_counts(v_id, v_day)
        || jsonb_build_object('doses', private.dose_list(v_id, v_day)),
        'adherence', jsonb_build_object(
            'days_7', private.adherence_of(v_id, 7), 'days_30', private.adherence_of(v_id, 30)
        ),
        'appointments', private.next_appointments(v_id, 5), 'messages', private.unread_messages(array[v_id], null),
        'vitals', private.vital_trends(v_id), 'measurements', private.latest_measurements(v_id),
        'medications', private.active_medications(v_id, v_day.date), 'emergencies', private.open_calls(v_id),
        'reads', private.latest_reads(v_id), 'notifications', private.unread_notifications()
    );
end;
$$;
comment on function private.patient_dashboard(uuid, text) is
'The body of public.patient_dashboard, with argument names that are not column names.';

create function public.patient_dashboard(patient_id uuid default null, time_zone text default null)
returns jsonb
language sql stable set search_path = '' as $$
    select private.patient_dashboard(patient_dashboard.patient_id, patient_dashboard.time_zone);
$$;
comment on function public.patient_dashboard(uuid, text) is
'Returns a patient''s first screen in one request. Without patient_id, it is the caller''s own record. {as_of, patient,
today {due, taken, skipped, missed, pending, overdue, doses}, adherence {days_7, days_30}, appointments, messages
{total, conversations}, vitals, measurements, medications, emergencies, reads, notifications {unread, latest}}.
docs/dashboards.md describes every key. Today is in time_zone, or else in the zone of the patient''s profile, or else in
the caller''s. Messages and notifications are the caller''s own. 403 record_not_open; 404 patient_not_found; 422 time_zone_unknown.';

create function private.open_call_count(p_patient_id uuid)
returns integer
language plpgsql stable set search_path = '' as $$
begin
    return (
        select count(*)::integer from public.emergency_requests as e
        where e.patient_id = p_patient_id and e.ended_at is null
    );
end;
$$;
comment on function private.open_call_count(uuid) is 'The number of emergencies that have not ended.';

create function private.cared_for(p_me uuid, p_zone text)
returns jsonb
language plpgsql stable set search_path = '' as $$
declare
    v_mine constant text := private.my_zone();
begin
    return (
        with people as (
            select c.patient_id, p.name, p.date_of_birth, c.role, c.accepted_at as since, f.avatar_url,
                private.today_in(p_zone, coalesce(f.time_zone, v_mine)) as day
            from public.patient_caregivers as c
            inner join public.patients as p on p.id = c.patient_id
            left join public.profiles as f on f.id = p.profile_id
            where c.caregiver_id = p_me and c.is_active and c.accepted_at is not null
            order by p.name, p.id limit 50
        ), chats as (
            select u.patient_id, sum(u.unread) as unread
            from private.unread_chats(array(select e.patient_id from people as e), null) as u group by u.patient_id
        )
        select coalesce(jsonb_agg(to_jsonb(e) - 'day' || jsonb_build_object(
            'today', to_jsonb(e.day) || private.dose_counts(e.patient_id, e.day), 'unread', coalesce(h.unread, 0),
            'next_appointment', private.next_appointments(e.patient_id, 1) -> 0,
            'open_emergencies', private.open_call_count(e.patient_id)
        ) order by e.name, e.patient_id), '[]')
        from people as e left join chats as h on h.patient_id = e.patient_id
    );
end;
$$;
comment on function private.cared_for(uuid, text) is
'The patients of whom a person is an accepted caregiver, at most 50, by name.';

create function private.caregiver_dashboard(p_zone text)
returns jsonb
language plpgsql stable set search_path = '' as $$
declare
    v_me constant uuid := private.me();
begin
    perform private.take_turn('heavy', 8);
    if v_me is null then
        perform private.raise_problem(403, 'profile_inactive');
    end if;
    perform private.today_in(p_zone, 'UTC');
    return jsonb_build_object(
        'as_of', now(), 'patients', private.cared_for(v_me, p_zone), 'notifications', private.unread_notifications()
    );
end;
$$;
comment on function private.caregiver_dashboard(text) is
'The body of public.caregiver_dashboard, with argument names that are not column names.';

create function public.caregiver_dashboard(time_zone text default null)
returns jsonb
language sql stable set search_path = '' as $$
    select private.caregiver_dashboard(caregiver_dashboard.time_zone);
$$;
comment on function public.caregiver_dashboard(text) is
'Returns all patients of a caregiver (at most 50, by name) in one request: {as_of, patients, notifications {unread,
latest}}. Each patient has the caregiver''s role, today''s doses {due, taken, skipped, missed, pending, overdue}, unread
messages, the next appointment or null, and open emergencies. Today is in time_zone, or else in the patient''s zone, or
else in the caller''s. Without patients, the list is empty. 403 profile_inactive; 422 time_zone_unknown.';
