-- The hospitals that the caller works for, and the patients of those hospitals. A post counts while the hospital is
-- active and verified, so that a rejected or closed hospital reaches nobody.

create view private.listed_hospitals as
select h.id from public.hospitals as h where h.is_active and h.verification_status = 'verified';
comment on view private.listed_hospitals is
'Active, verified hospitals. Everything that gives access through a hospital reads this view.';

create function private.represented_hospital_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select s.hospital_id
    from public.hospital_staff as s
    inner join public.profiles as me on me.id = s.profile_id and me.role = 'hospital_admin'
    inner join public.hospitals as h on h.id = s.hospital_id and h.is_active
    where s.profile_id = (select private.me()) and s.is_active and s.accepted_at is not null
        and s.position = 'administrator';
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
    select h.id from private.listed_hospitals as h
    where h.id = any (array(select private.represented_hospital_ids()));
end;
$$;
comment on function private.administered_hospital_ids() is 'Active, verified hospitals that the caller administers.';

create function private.physician_hospital_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select s.hospital_id from public.hospital_staff as s
    inner join private.listed_hospitals as h on h.id = s.hospital_id
    where s.profile_id = (select private.doctor_me()) and s.is_active and s.accepted_at is not null
        and s.position = 'physician';
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
        union select r.patient_id from public.place_requests as r
        where r.hospital_id = any (v_hospitals) and r.status = 'open' and r.expires_at > now()
            and (
                r.patient_agreed_at is not null and (r.asked_as <> 'patient'
                    or private.still_manages(r.asked_by, r.patient_id))
                or r.asked_as = 'doctor' and exists (
                    select from private.care_in_force as c
                    inner join public.doctors as d on d.id = c.doctor_id and d.is_verified
                    where c.doctor_id = r.asked_by and c.patient_id = r.patient_id
                )
            )
    ) as s
    where not exists (select from public.patients as p where p.id = s.patient_id and p.deleted_at is not null);
end;
$$;
comment on function private.admitted_patient_ids() is
'Patients who stay, wait or are being taken to a hospital that the caller administers, and patients for whom the
patient''s side or a doctor of theirs asked it for a place. They show who the patients are, not their clinical record.';

create function private.employing_hospital_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select s.hospital_id from public.hospital_staff as s
    inner join private.listed_hospitals as h on h.id = s.hospital_id
    where s.profile_id = (select private.me()) and s.is_active and s.accepted_at is not null;
end;
$$;
comment on function private.employing_hospital_ids() is 'Active, verified hospitals where the caller works now.';

create function private.works_at(p_doctor uuid, p_hospital uuid)
returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
    return exists (
        select from public.hospital_staff as s
        inner join private.listed_hospitals as h on h.id = s.hospital_id
        inner join public.doctors as d on d.id = s.profile_id and d.is_verified
        where s.hospital_id = p_hospital and s.profile_id = p_doctor and s.is_active and s.accepted_at is not null
            and s.position = 'physician'
    );
end;
$$;
comment on function private.works_at(uuid, uuid) is
'Whether a verified doctor works as a physician at an active, verified hospital now.';

create function private.is_listed_hospital(p_hospital uuid)
returns boolean
language plpgsql stable set search_path = '' as $$
begin
    return exists (select from private.listed_hospitals as h where h.id = p_hospital);
end;
$$;
comment on function private.is_listed_hospital(uuid) is 'Whether a hospital is active and verified.';

create function private.notify_hospital(p_hospital uuid, p_type text, p_title text, p_message text, p_data jsonb)
returns void
language plpgsql set search_path = '' as $$
begin
    perform private.notify(
        s.profile_id, p_type, p_title, p_message, p_data || jsonb_build_object('hospital_id', p_hospital)
    )
    from public.hospital_staff as s
    inner join public.profiles as p on p.id = s.profile_id and p.is_active and p.role = 'hospital_admin'
    where s.hospital_id = p_hospital and s.position = 'administrator' and s.is_active and s.accepted_at is not null
        and s.profile_id is distinct from private.me();
end;
$$;
comment on function private.notify_hospital(uuid, text, text, text, jsonb) is
'Notifies the administrators of a hospital, except the caller, without names.';
