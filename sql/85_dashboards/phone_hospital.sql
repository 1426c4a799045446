-- The hospital's dashboard.

create function private.dashboard_hospital(p_hospital_id uuid)
returns public.hospitals
language plpgsql stable set search_path = '' as $$
declare
    v_hospital public.hospitals;
begin
    select h.* into v_hospital from public.hospitals as h
    where h.id = any (array(select private.administered_hospital_ids()))
        and h.id = coalesce(p_hospital_id, h.id)
    order by h.name, h.id limit 1;
    if not found then
        perform private.raise_problem(404, 'hospital_not_found');
    end if;
    return v_hospital;
end;
$$;
comment on function private.dashboard_hospital(uuid) is
'A hospital that the caller administers; the first by name if p_hospital_id is null. Other hospitals look unknown: their
rows would be partly hidden from the caller, and the figures wrong.';

create function private.hospital_dashboard(p_hospital_id uuid, p_zone text)
returns jsonb
language plpgsql stable set search_path = '' as $$
declare
    v_h constant public.hospitals := private.dashboard_hospital(p_hospital_id);
    v_day constant private.local_day := private.today_in(p_zone, v_h.time_zone);
begin
    perform private.take_turn('heavy', 8);
    return jsonb_build_object(
        'as_of', now(),
        'hospital', jsonb_build_object(
            'id', v_h.id, 'name', v_h.name, 'time_zone', v_h.time_zone, 'currency', v_h.currency,
            'capacity', v_h.capacity, 'is_active', v_h.is_active, 'verification_status', v_h.verification_status
        ),
        'today', to_jsonb(v_day), 'resources', private.resource_totals(v_h.id),
        'admissions', private.live_admissions(v_h.id, v_day), 'waitlist', private.waiting_lines(v_h.id),
        'emergencies', private.hospital_emergencies(v_h.id), 'ambulances', private.ambulance_counts(v_h.id),
        -- the books use the hospital's own months, in whatever zone the reader is
        'finances', private.month_finances(v_h.id, to_char(now() at time zone v_h.time_zone, 'YYYY-MM')),
        'compliance_due', private.assessments_due(v_h.id), 'notifications', private.unread_notifications()
    );
end;
$$;
comment on function private.hospital_dashboard(uuid, text) is
'The body of public.hospital_dashboard, with argument names that are not column names.';

create function public.hospital_dashboard(hospital_id uuid default null, time_zone text default null)
returns jsonb
language sql stable set search_path = '' as $$
    select private.hospital_dashboard(hospital_dashboard.hospital_id, hospital_dashboard.time_zone);
$$;
comment on function public.hospital_dashboard(uuid, text) is
'Returns the first screen of a hospital''s administrators in one request: {as_of, hospital, today, resources [by
category], admissions {active, admitted_today, latest}, waitlist [by department], emergencies {open, by_status,
by_severity, to_answer, latest}, ambulances, finances {fiscal_month, currencies}, compliance_due, notifications {unread,
latest}}. docs/dashboards.md describes every key. Without hospital_id, it is the first of the caller''s hospitals by
name. Today is in time_zone, or else in the hospital''s zone; the fiscal month is always in the hospital''s zone. 404
hospital_not_found; 422 time_zone_unknown.';
