-- RPCs for admins' phones (with a second factor): emergency access to a clinical record (break_glass), and its end.

create function private.require_break_glass(p_patient_id uuid, p_reason text, p_minutes integer)
returns void
language plpgsql set search_path = '' as $$
begin
    perform private.require_admin();
    if coalesce(char_length(btrim(p_reason)), 0) not between 10 and 1000 then
        perform private.raise_problem(422, 'reason_invalid');
    elsif p_minutes is null or p_minutes not between 1 and 1440 then
        perform private.raise_problem(422, 'minutes_out_of_range');
    elsif not exists (select from public.patients as p where p.id = p_patient_id) then
        perform private.raise_problem(404, 'patient_not_found');
    end if;
end;
$$;

create function private.break_glass(p_patient_id uuid, p_reason text, p_minutes integer)
returns public.break_glass_grants
language plpgsql security definer set search_path = '' as $$
declare
    v_grant public.break_glass_grants;
begin
    perform private.require_break_glass(p_patient_id, p_reason, p_minutes);
    -- so that a double tap creates one grant and one notification
    perform pg_advisory_xact_lock(hashtextextended('glass:' || private.me() || ':' || p_patient_id, 0));
    if exists (
        select from public.break_glass_grants as g
        where g.admin_id = private.me() and g.patient_id = p_patient_id and g.expires_at > now()
            and g.revoked_at is null
    ) then
        perform private.raise_problem(409, 'glass_already_broken');
    end if;
    insert into public.break_glass_grants (admin_id, patient_id, reason, expires_at)
    values (private.me(), p_patient_id, btrim(p_reason), now() + make_interval(mins => p_minutes))
    returning * into v_grant;
    perform private.notify_patient(
        p_patient_id, 'break_glass.granted', 'Your record was opened in an emergency',
        'An administrator opened your record for a limited time. The app shows who, why and until when.',
        jsonb_build_object('grant_id', v_grant.id)
    );
    return v_grant;
end;
$$;
comment on function private.break_glass(uuid, text, integer) is
'It runs with its owner''s rights, because callers may not write grants.';

create function private.end_break_glass(p_grant_id uuid)
returns public.break_glass_grants
language plpgsql security definer set search_path = '' as $$
declare
    v_grant public.break_glass_grants;
begin
    perform private.require_admin();
    select g.* into v_grant from public.break_glass_grants as g where g.id = p_grant_id for update;
    if not found then
        perform private.raise_problem(404, 'grant_not_found');
    elsif v_grant.revoked_at is null and v_grant.expires_at > now() then
        update public.break_glass_grants as g set revoked_at = now() where g.id = p_grant_id
        returning g.* into v_grant;
        perform private.notify_patient(
            v_grant.patient_id, 'break_glass.ended', 'Your record is closed again',
            'An administrator no longer has your record open.', jsonb_build_object('grant_id', v_grant.id)
        );
    end if;
    return v_grant;
end;
$$;
comment on function private.end_break_glass(uuid) is
'It runs with its owner''s rights, because callers may not write grants.';

create function public.break_glass(patient_id uuid, reason text, minutes integer default 60)
returns public.break_glass_grants
language sql set search_path = '' as $$
    select private.break_glass(patient_id, reason, minutes);
$$;
comment on function public.break_glass(uuid, text, integer) is
'An admin with a second factor gets access to one patient''s record for up to 1440 minutes. The patient, or a
dependant''s primary caregivers, are notified at once and can see who has access, why and until when. 403
role_not_allowed, insufficient_aal; 404 patient_not_found; 409 glass_already_broken; 422 reason_invalid (10 to 1000
characters), minutes_out_of_range.';

create function public.end_break_glass(grant_id uuid)
returns public.break_glass_grants
language sql set search_path = '' as $$
    select private.end_break_glass(grant_id);
$$;
comment on function public.end_break_glass(uuid) is
'Ends an admin''s emergency access early. Every admin with a second factor may call it. If the access is over, nothing
changes. 403 role_not_allowed, insufficient_aal; 404 grant_not_found.';
