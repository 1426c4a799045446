-- Whose bookings the caller sees, and with which patients a doctor may open an encounter.

create function private.booking_patient_ids()
returns setof uuid
language plpgsql stable security definer
set search_path = '' set plan_cache_mode = 'force_generic_plan' as $$
declare
    v_me uuid := private.me();
begin
    -- One statement instead of one helper each: it runs whenever a calendar is opened.
    return query
    select p.id from public.patients as p where p.profile_id = v_me and p.deleted_at is null
    union all
    select c.patient_id from public.patient_caregivers as c
    where c.caregiver_id = v_me and c.is_active and c.accepted_at is not null
        and not exists (select from public.patients as p where p.id = c.patient_id and p.deleted_at is not null)
    union all
    select a.patient_id from public.agent_assignments as a
    inner join public.profiles as me on me.id = a.agent_id and me.role = 'agent'
    where a.agent_id = v_me and a.status = 'active'
        and not exists (select from public.patients as p where p.id = a.patient_id and p.deleted_at is not null)
    union all
    select g.patient_id from public.break_glass_grants as g
    where g.admin_id = v_me and g.expires_at > now() and g.revoked_at is null and (select private.is_admin());
end;
$$;
comment on function private.booking_patient_ids() is
'Patients whose bookings the caller sees: their own, as a caregiver, as their agent, or by break_glass. A doctor''s
patients are not included: whether a patient also sees another doctor is private.';

create function private.former_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select l.patient_id
    from public.patient_doctor_links as l
    where l.doctor_id = (select private.me())
        and (l.status in ('ended', 'blocked') or l.status = 'requested' and l.parted_at is not null);
end;
$$;
comment on function private.former_patient_ids() is
'Patients from whom the caller, a doctor, has parted. Only an approved link changes that; a request does not.';

create function private.booked_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select a.patient_id
    from public.appointments as a
    where a.doctor_id = (select private.doctor_me()) and a.status = any (private.expected_statuses())
        -- a booking that nobody closed does not give access for ever
        and a.ends_at > now() - interval '7 days'
        and not exists (select from public.patients as p where p.id = a.patient_id and p.deleted_at is not null)
    except
    select private.former_patient_ids();
end;
$$;
comment on function private.booked_patient_ids() is
'Patients with a live booking with the caller, a verified doctor, except those from whom the doctor has parted.';

create function private.treatable_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query select private.cared_for_patient_ids();
    return query select private.booked_patient_ids();
end;
$$;
comment on function private.treatable_patient_ids() is
'Patients with whom the caller, a verified doctor, may open an encounter: in their care, or booked.';

create function private.linked_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select c.patient_id from private.care_in_force as c
    where c.doctor_id = (select private.doctor_me()) and c.valid_until = 'infinity';
end;
$$;
comment on function private.linked_patient_ids() is
'Patients whose link with the caller, a verified doctor, is active. Every other encounter needs a booking: otherwise a
doctor could extend their own access with encounters that the patient knows nothing of.';
