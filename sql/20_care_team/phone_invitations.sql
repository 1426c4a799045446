-- RPCs for phones: inviting caregivers by code, accepting, changing and ending.

create function private.invite_caregiver(p_patient_id uuid, p_role text, p_label text)
returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
    perform private.lock_managed(p_patient_id);
    if p_role is null or p_role not in ('primary', 'secondary', 'viewer') or char_length(p_label) > 200 then
        perform private.raise_problem(422, 'invitation_invalid');
    end if;
    return private.open_invitation(p_patient_id, p_role, nullif(btrim(p_label), ''));
end;
$$;
comment on function private.invite_caregiver(uuid, text, text) is
'It runs with its owner''s rights, because callers may not write the table of code hashes.';

create function private.revoke_caregiver_invitation(p_invitation_id uuid)
returns public.caregiver_invitations
language plpgsql security definer set search_path = '' as $$
declare
    v_invitation public.caregiver_invitations;
begin
    select i.* into v_invitation from public.caregiver_invitations as i
    where i.id = p_invitation_id and i.patient_id = any (array(select private.managed_patient_ids()));
    if not found then
        perform private.raise_problem(404, 'invitation_not_found');
    end if;
    perform private.lock_managed(v_invitation.patient_id);
    select i.* into v_invitation from public.caregiver_invitations as i where i.id = p_invitation_id for update;
    if v_invitation.status = 'revoked' then
        return v_invitation;
    end if;
    update public.caregiver_invitations as i set status = 'revoked' where i.id = p_invitation_id
    returning i.* into v_invitation;
    delete from private.caregiver_invitation_codes as c where c.invitation_id = p_invitation_id;
    return v_invitation;
end;
$$;
comment on function private.revoke_caregiver_invitation(uuid) is
'It runs with its owner''s rights, because callers may not write the column status.';

create function private.require_new_member(p_invitation public.caregiver_invitations)
returns void
language plpgsql set search_path = '' as $$
declare
    v_me uuid := private.me();
begin
    if exists (select from public.patients as p where p.id = p_invitation.patient_id and p.profile_id = v_me) then
        perform private.raise_problem(409, 'own_record');
    elsif exists (
        select from public.patient_caregivers as c
        where c.patient_id = p_invitation.patient_id and c.caregiver_id = v_me and c.is_active
            and c.accepted_at is not null
    ) then
        perform private.raise_problem(409, 'already_caregiver');
    end if;
end;
$$;

create function private.join_patient(p_invitation public.caregiver_invitations)
returns public.patient_caregivers
language plpgsql set search_path = '' as $$
declare
    v_me uuid := private.me();
    v_member public.patient_caregivers;
begin
    perform private.require_new_member(p_invitation);
    insert into public.patient_caregivers as c (patient_id, caregiver_id, role, accepted_at, invited_by)
    select p_invitation.patient_id, v_me, p_invitation.role, now(), m.caregiver_id
    from (values (p_invitation.invited_by)) as i (id)
    left join public.patient_caregivers as m on m.patient_id = p_invitation.patient_id and m.caregiver_id = i.id
    on conflict (patient_id, caregiver_id) do update
    set role = excluded.role, is_active = true, accepted_at = excluded.accepted_at, invited_by = excluded.invited_by
    returning c.* into v_member;
    update public.caregiver_invitations as i set status = 'accepted', accepted_by = v_me where i.id = p_invitation.id;
    perform private.notify_patient(
        v_member.patient_id, 'caregiver.accepted', 'Your care team has changed', 'An invitation was accepted.',
        jsonb_build_object('caregiver_id', v_me), v_me
    );
    return v_member;
end;
$$;
comment on function private.join_patient(public.caregiver_invitations) is
'Creates the membership, or activates one that was pending or had ended. The caller must hold the locks on the record
and the invitation.';

create function private.accept_caregiver_invitation(p_code text)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_invitation public.caregiver_invitations;
begin
    perform private.count_attempt();
    perform private.hold_reach(private.me());
    v_invitation := private.lock_invitation(p_code, false);
    if v_invitation.id is null then
        return private.return_problem(404, 'code_not_found');
    end if;
    perform private.uncount_attempt();
    if v_invitation.status = 'accepted' and v_invitation.accepted_by = private.me() then
        return (
            select to_jsonb(c) from public.patient_caregivers as c
            where c.patient_id = v_invitation.patient_id and c.caregiver_id = private.me()
        );
    end if;
    perform private.require_open_invitation(v_invitation);
    return to_jsonb(private.join_patient(v_invitation));
end;
$$;
comment on function private.accept_caregiver_invitation(text) is
'Returns the problem of a wrong code instead of raising it, so that the attempt is counted.';

create function public.invite_caregiver(patient_id uuid, role text, label text default null)
returns jsonb
language sql set search_path = '' as $$
    select private.invite_caregiver(patient_id, role, label);
$$;
comment on function public.invite_caregiver(uuid, text, text) is
'The patient or a primary caregiver invites a person as primary, secondary or viewer caregiver. The label says who the
invitation is for. Returns {code, invitation}: the code is shown only this once and is valid for 7 days. 403
profile_inactive, role_not_allowed; 404 patient_not_found; 409 too_many_invitations; 422 invitation_invalid.';

create function public.revoke_caregiver_invitation(invitation_id uuid)
returns public.caregiver_invitations
language sql set search_path = '' as $$
    select private.revoke_caregiver_invitation(invitation_id);
$$;
comment on function public.revoke_caregiver_invitation(uuid) is
'Revokes an open invitation, so that its code no longer works. Calling it again changes nothing. 403 profile_inactive;
404 invitation_not_found, patient_not_found; 409 invitation_not_open.';

create function public.accept_caregiver_invitation(code text)
returns jsonb
language sql set search_path = '' as $$
    select private.accept_caregiver_invitation(code);
$$;
comment on function public.accept_caregiver_invitation(text) is
'Accepts an invitation and returns the membership. If the same person accepts again, they get the same membership. 403
profile_inactive; 404 code_not_found; 409 invitation_not_open, own_record, already_caregiver; 429 too_many_attempts
after ten wrong codes in an hour; 400 preference_not_supported (send no Prefer header).';
