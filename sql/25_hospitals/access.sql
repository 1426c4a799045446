-- The hospitals that the caller works for, and the patients of those hospitals. A post counts while the hospital is
-- active and verified, so that a rejected or closed hospital reaches nobody.

create function private.represented_hospital_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select s.hospital_id
    from public.hospital_staff as s
    inner join public.profiles as me on me.id = s.profile_id and me.role = 'hospital_admin'
    inner join public.hospitals as h on h.id = s.hospital_id and h.is_active
    where s.profile_id = (select private.me()) and s.is_active and s.position = 'administrator';
end;
$$;
comment on function private.represented_hospital_ids() is
'Active hospitals that the caller administers, verified or not. Only the entry, the settings and the documents of a
hospital use it: what an administrator needs to get the hospital verified.';

create function private.administered_hospital_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select h.id
    from public.hospitals as h
    where h.id = any (array(select private.represented_hospital_ids())) and h.verification_status = 'verified';
end;
$$;
comment on function private.administered_hospital_ids() is 'Active, verified hospitals that the caller administers.';

create function private.physician_hospital_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select s.hospital_id from public.hospital_staff as s
    inner join public.hospitals as h
        on h.id = s.hospital_id and h.is_active and h.verification_status = 'verified'
    where s.profile_id = (select private.doctor_me()) and s.is_active and s.position = 'physician';
end;
$$;
comment on function private.physician_hospital_ids() is
'Active, verified hospitals where the caller, a verified doctor, works as a physician.';

create function private.admitted_patient_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
    v_hospitals uuid[] := array(select private.administered_hospital_ids());
begin
    if cardinality(v_hospitals) = 0 then
        return;
    end if;
    return query
    select s.patient_id from (
        select h.patient_id from public.hospital_patients as h
        where h.hospital_id = any (v_hospitals) and h.status = 'active'
        union select w.patient_id from public.patient_waitlist as w
        where w.hospital_id = any (v_hospitals) and w.status in ('waiting', 'called')
        union select e.patient_id from public.emergency_requests as e
        where e.hospital_id = any (v_hospitals) and e.status in ('accepted', 'assigned', 'en_route', 'arrived')
        union select a.patient_id from public.ambulance_requests as a
        where a.assigned_hospital_id = any (v_hospitals) and a.status in ('assigned', 'en_route', 'arrived')
    ) as s
    where not exists (select from public.patients as p where p.id = s.patient_id and p.deleted_at is not null);
end;
$$;
comment on function private.admitted_patient_ids() is
'Patients who stay, wait or are being taken to a hospital that the caller administers. They show who the patients are,
not their clinical record.';

create function private.employing_hospital_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select s.hospital_id from public.hospital_staff as s
    inner join public.hospitals as h
        on h.id = s.hospital_id and h.is_active and h.verification_status = 'verified'
    where s.profile_id = (select private.me()) and s.is_active;
end;
$$;
comment on function private.employing_hospital_ids() is 'Active, verified hospitals where the caller works now.';

create function private.works_at(p_doctor uuid, p_hospital uuid)
returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
    return exists (
        select from public.hospital_staff as s
        inner join public.hospitals as h
            on h.id = s.hospital_id and h.is_active and h.verification_status = 'verified'
        inner join public.doctors as d on d.id = s.profile_id and d.is_verified
        where s.hospital_id = p_hospital and s.profile_id = p_doctor and s.is_active and s.position = 'physician'
    );
end;
$$;
comment on function private.works_at(uuid, uuid) is
'Whether a verified doctor works as a physician at an active, verified hospital now.';
