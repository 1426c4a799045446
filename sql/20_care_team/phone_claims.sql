-- RPCs for phones: the person a dependant's record is about takes it over with their own account.

create function private.invite_patient_account(p_patient_id uuid)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_patient public.patients := private.lock_managed(p_patient_id);
begin
    if v_patient.profile_id is not null then
        perform private.raise_problem(409, 'record_has_account');
    end if;
    perform private.require_first_caregiver(p_patient_id);
    -- only one code at a time can hand over the record
    update public.caregiver_invitations as i set status = 'revoked'
    where i.patient_id = p_patient_id and i.role = 'self' and i.status = 'open';
    return private.open_invitation(p_patient_id, 'self', null);
end;
$$;
comment on function private.invite_patient_account(uuid) is
'It runs with its owner''s rights, because callers may not write the table of code hashes.';

create function private.is_empty_record(p_patient_id uuid)
returns boolean
language plpgsql stable set search_path = '' as $$
declare
    v_query text;
    v_found boolean;
begin
    for v_query in
        select format('select exists (select from %s where %I = $1)', c.conrelid::regclass, a.attname)
        from pg_catalog.pg_constraint as c
        inner join pg_catalog.pg_attribute as a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'public.patients'::regclass and c.conparentid = 0
            and c.connamespace = 'public'::regnamespace
    loop
        execute v_query into v_found using p_patient_id;
        if v_found then
            return false;
        end if;
    end loop;
    return exists (
        select from public.patients as p
        where p.id = p_patient_id and p.allergies = '{}'
    );
end;
$$;
comment on function private.is_empty_record(uuid) is
'Whether no row of another table refers to the patient. It reads the foreign keys from the catalog, so that new tables
count too.';

create function private.close_own_empty_record(p_me uuid)
returns void
language plpgsql set search_path = '' as $$
declare
    v_own uuid;
begin
    -- for update: a new row that refers to this record either exists already, or waits
    select p.id into v_own from public.patients as p where p.profile_id = p_me for update;
    if not found then
        return;
    elsif not private.is_empty_record(v_own) then
        perform private.raise_problem(409, 'record_not_empty');
    end if;
    update public.patients as p
    set deleted_at = coalesce(p.deleted_at, now()), profile_id = null, closed_by = null
    where p.id = v_own;
end;
$$;
comment on function private.close_own_empty_record(uuid) is
'Closes the caller''s empty record from sign-up. If it has any content, the function raises, and the person has to
decide.';

create function private.require_claimant(p_invitation public.caregiver_invitations)
returns void
language plpgsql set search_path = '' as $$
begin
    perform private.require_open_invitation(p_invitation);
    if exists (
        select from public.patients as p where p.id = p_invitation.patient_id and p.profile_id is not null
    ) then
        perform private.raise_problem(409, 'record_has_account');
    elsif exists (
        select from public.patient_caregivers as c
        where c.patient_id = p_invitation.patient_id and c.caregiver_id = private.me() and c.is_active
    ) or exists (
        select from public.patient_doctor_links as l
        where l.patient_id = p_invitation.patient_id and l.doctor_id = private.me()
    ) then
        perform private.raise_problem(409, 'claimant_cares_for_record');
    end if;
end;
$$;
comment on function private.require_claimant(public.caregiver_invitations) is
'Raises if the caller is a caregiver or doctor of the patient, who must not become the patient by entering the code on
their own phone.';

create function private.claim_dependant(p_code text)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_invitation public.caregiver_invitations;
    v_patient public.patients;
begin
    perform private.count_attempt();
    perform private.hold_reach(private.me());
    v_invitation := private.lock_invitation(p_code, true);
    if v_invitation.id is null then
        return private.return_problem(404, 'code_not_found');
    end if;
    perform private.uncount_attempt();
    if v_invitation.status = 'accepted' and v_invitation.accepted_by = private.me() then
        return (select to_jsonb(p) from public.patients as p where p.id = v_invitation.patient_id);
    end if;
    perform private.require_claimant(v_invitation);
    perform private.close_own_empty_record(private.me());
    return to_jsonb(private.give_record_to_caller(v_invitation));
end;
$$;
comment on function private.claim_dependant(text) is
'Returns the problem of a wrong code instead of raising it, so that the attempt is counted.';

create function private.give_record_to_caller(p_invitation public.caregiver_invitations)
returns public.patients
language plpgsql set search_path = '' as $$
declare
    v_patient public.patients;
begin
    perform private.notify_patient(
        p_invitation.patient_id, 'dependant.claimed', 'A record was taken over',
        'A person you look after has an account of their own now.'
    );
    perform private.end_calls(p_invitation.patient_id, p_planned_too => false);
    update public.patients as p set profile_id = private.me() where p.id = p_invitation.patient_id
    returning p.* into v_patient;
    update public.caregiver_invitations as i
    set status = 'accepted', accepted_by = private.me() where i.id = p_invitation.id;
    return v_patient;
end;
$$;
comment on function private.give_record_to_caller(public.caregiver_invitations) is
'Gives the record to the caller. The caregivers are notified and stay until the patient ends their membership. From now
on calls ring for the patient.';

create function public.invite_patient_account(patient_id uuid)
returns jsonb
language sql set search_path = '' as $$
    select private.invite_patient_account(patient_id);
$$;
comment on function public.invite_patient_account(uuid) is
'A primary caregiver creates a code with which the person the record is about can take the record over. A new code
replaces the one before. Returns {code, invitation}. 403 profile_inactive, role_not_allowed; 404 patient_not_found; 409
record_has_account, handover_by_inviter_only, too_many_invitations.';

create function public.claim_dependant(code text)
returns jsonb
language sql set search_path = '' as $$
    select private.claim_dependant(code);
$$;
comment on function public.claim_dependant(text) is
'Makes a dependant''s record the caller''s own and returns it. The caller''s empty record from sign-up is closed. If the
same person calls it again with the code, they get the same record. 403 profile_inactive; 404 code_not_found; 409
invitation_not_open, record_has_account, record_not_empty, claimant_cares_for_record; 429 too_many_attempts after ten
wrong codes in an hour; 400 preference_not_supported (send no Prefer header).';
