-- Which patients the caller may see, and in which role. Policies of every domain use these functions.

create function private.own_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select p.id from public.patients as p where p.profile_id = (select private.me()) and p.deleted_at is null;
end;
$$;
comment on function private.own_patient_ids() is 'The caller''s own record.';

create function private.patient_ids_as(p_roles text[])
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
    v_me uuid := private.me();
begin
    -- One statement that reads the caller once: every write from a phone runs it, often several times.
    return query
    select p.id from public.patients as p where p.profile_id = v_me and p.deleted_at is null
    union all
    select c.patient_id from public.patient_caregivers as c
    where c.caregiver_id = v_me and c.is_active and c.accepted_at is not null and c.role = any (p_roles)
        and not exists (select from public.patients as p where p.id = c.patient_id and p.deleted_at is not null);
end;
$$;
comment on function private.patient_ids_as(text[]) is
'The caller''s own record, and the records of patients who have the caller as an accepted caregiver in one of these
roles.';

create function private.family_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query select private.patient_ids_as(array['primary', 'secondary', 'viewer']);
end;
$$;
comment on function private.family_patient_ids() is
'The caller''s own record, and the records of which the caller is an accepted caregiver in any role.';

create function private.managed_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query select private.patient_ids_as(array['primary']);
end;
$$;
comment on function private.managed_patient_ids() is
'Records that the caller manages: their own, and those of which they are the primary caregiver.';

create function private.loggable_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query select private.patient_ids_as(array['primary', 'secondary']);
end;
$$;
comment on function private.loggable_patient_ids() is
'Records for which the caller logs doses, measurements and vitals: their own, and those of which they are a primary or
secondary caregiver.';

create function private.cared_for_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select c.patient_id from private.care_in_force as c where c.doctor_id = (select private.doctor_me());
end;
$$;
comment on function private.cared_for_patient_ids() is 'Patients that the caller, a verified doctor, cares for now.';

create function private.agent_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select a.patient_id
    from public.agent_assignments as a
    inner join public.profiles as me on me.id = a.agent_id and me.role = 'agent'
    where a.agent_id = (select private.me()) and a.status = 'active'
        and not exists (select from public.patients as p where p.id = a.patient_id and p.deleted_at is not null);
end;
$$;
comment on function private.agent_patient_ids() is
'Patients that are assigned to the caller, an agent, now. No policy of a clinical table uses it.';

create function private.break_glass_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select g.patient_id
    from public.break_glass_grants as g
    where g.admin_id = (select private.me()) and g.expires_at > now() and g.revoked_at is null
        and (select private.is_admin());
end;
$$;
comment on function private.break_glass_patient_ids() is
'Patients to whose record the caller, an admin with a second factor, has emergency access (break_glass).';

create function private.treated_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select c.patient_id from private.doctor_patients as c where c.doctor_id = (select private.doctor_me());
end;
$$;
comment on function private.treated_patient_ids() is
'Patients whom the caller, a verified doctor, has treated and not parted from, also after the care has ended. What the
doctor wrote about them, the doctor reads without opening the record.';

create function private.known_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query select private.readable_patient_ids();
    return query select private.cared_for_patient_ids();
end;
$$;
comment on function private.known_patient_ids() is
'Patients whose card the caller reads (name, birth date, allergies, emergency contacts): those whose record they read,
and as a doctor all patients in their care, without opening the record.';

create function private.readable_patient_ids()
returns setof uuid
language plpgsql stable security definer
set search_path = '' set plan_cache_mode = 'force_generic_plan' as $$
declare
    v_me uuid := private.me();
begin
    -- One statement instead of one helper each: every clinical query runs it.
    return query
    select p.id from public.patients as p where p.profile_id = v_me and p.deleted_at is null
    union all
    -- the row goes when the care goes, and valid_until is never later than the care's
    select o.patient_id from public.record_openings as o
    inner join public.doctors as d on d.id = o.doctor_id and d.is_verified
    where o.doctor_id = v_me and o.valid_until > now()
    union all
    select c.patient_id from public.patient_caregivers as c
    where c.caregiver_id = v_me and c.is_active and c.accepted_at is not null
        and not exists (select from public.patients as p where p.id = c.patient_id and p.deleted_at is not null)
    union all
    select g.patient_id from public.break_glass_grants as g
    where g.admin_id = v_me and g.expires_at > now() and g.revoked_at is null and (select private.is_admin());
end;
$$;
comment on function private.readable_patient_ids() is
'All patients whose clinical record the caller may read now: their own, as a doctor who has opened it (open_record), as
a caregiver, or by break_glass.';

create function private.readable_profile_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
    v_me uuid := private.me();
    -- as a value: in a join, the row of doctors would be looked up again for every patient
    v_doctor uuid := (select d.id from public.doctors as d where d.id = v_me and d.is_verified);
begin
    return query
    select v_me
    union all
    select p.profile_id
    from private.care_in_force as c
    inner join public.patients as p on p.id = c.patient_id and p.profile_id is not null
    where c.doctor_id = v_doctor
    union all
    select p.profile_id
    from public.patient_caregivers as c
    inner join public.patients as p on p.id = c.patient_id and p.profile_id is not null and p.deleted_at is null
    where c.caregiver_id = v_me and c.is_active and c.accepted_at is not null
    union all
    select c.caregiver_id
    from public.patient_caregivers as c
    where c.patient_id = any (array(select private.managed_patient_ids()))
        and c.is_active and c.accepted_at is not null;
end;
$$;
comment on function private.readable_profile_ids() is
'The caller''s own profile, the profiles of patients they care for as a doctor or caregiver, and of caregivers they
manage.';
