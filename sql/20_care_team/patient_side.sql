-- Who manages a patient's record, and who speaks for the patient: the account holder; for a dependant, the primary
-- caregivers.

create function private.managers_of(p_patient_id uuid)
returns setof uuid
language plpgsql stable set search_path = '' as $$
begin
    return query
    select p.profile_id from public.patients as p where p.id = p_patient_id and p.profile_id is not null
    union
    select c.caregiver_id from public.patient_caregivers as c
    where c.patient_id = p_patient_id and c.is_active and c.accepted_at is not null and c.role = 'primary';
end;
$$;
comment on function private.managers_of(uuid) is 'The patient, if they have an account, and every primary caregiver.';

create function private.manages(p_profile_id uuid, p_patient_id uuid)
returns boolean
language sql stable set search_path = '' as $$
    select exists (select from private.managers_of(p_patient_id) as m (id) where m.id = p_profile_id);
$$;
comment on function private.manages(uuid, uuid) is
'Whether a person manages a record, as the patient or a primary caregiver. Like private.managed_patient_ids, for
workflows, which name their actor.';

create function private.people_of_patient(p_patient_id uuid)
returns setof uuid
language sql stable set search_path = '' as $$
    select m.id
    from private.managers_of(p_patient_id) as m (id)
    inner join public.patients as p on p.id = p_patient_id and coalesce(p.profile_id, m.id) = m.id;
$$;
comment on function private.people_of_patient(uuid) is
'The people who are notified about a patient and take the patient''s calls: the account holder, or a dependant''s
primary caregivers.';

create function private.still_manages(p_profile_id uuid, p_patient_id uuid)
returns boolean
language sql stable set search_path = '' as $$
    select private.manages(p_profile_id, p_patient_id)
        and exists (select from public.profiles as p where p.id = p_profile_id and p.is_active);
$$;
comment on function private.still_manages(uuid, uuid) is
'Whether the access that a person gave to others (a code, a share) is still valid. It ends when that person no longer
manages the record, so that removed people leave no access behind.';

create function private.notify_patient(
    p_patient_id uuid, p_type text, p_title text, p_message text, p_data jsonb default '{}', p_except uuid default null
)
returns void
language sql set search_path = '' as $$
    select private.notify(
        other.id, p_type, p_title, p_message, coalesce(p_data, '{}') || jsonb_build_object('patient_id', p_patient_id)
    )
    from private.people_of_patient(p_patient_id) as other (id)
    where other.id is distinct from p_except;
$$;
comment on function private.notify_patient(uuid, text, text, text, jsonb, uuid) is
'Notifies the people who speak for a patient, except p_except, usually the actor.';

create function private.lock_managed(p_patient_id uuid)
returns public.patients
language plpgsql set search_path = '' as $$
declare
    v_patient public.patients;
begin
    perform private.require_me();
    select p.* into v_patient from public.patients as p
    where p.id = p_patient_id and p.id = any (array(select private.managed_patient_ids()))
    for no key update;
    -- checked again after the wait: a caregiver who was removed meanwhile no longer manages the record
    if not exists (select from private.managed_patient_ids() as m (id) where m.id = v_patient.id) then
        if exists (select from private.known_patient_ids() as r (id) where r.id = p_patient_id) then
            perform private.raise_problem(403, 'role_not_allowed');
        end if;
        perform private.raise_problem(404, 'patient_not_found');
    end if;
    return v_patient;
end;
$$;
comment on function private.lock_managed(uuid) is
'The record, locked, if the caller manages it. Lock order of the care team: the record, the invitation, the membership,
then calls. The answer does not tell unknown records from records of other people.';
