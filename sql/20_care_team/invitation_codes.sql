-- One-time codes that people can type, and the limit on guesses.

create function private.new_code()
returns text
language sql volatile set search_path = '' as $$
    -- 12 of Crockford's 32 symbols: 60 bits, without the letters that look like digits
    select string_agg(
        substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (get_byte(r.bytes, n) & 31), 1)
        || case when n in (3, 7) then '-' else '' end, '' order by n
    )
    from (select extensions.gen_random_bytes(12) as bytes) as r, generate_series(0, 11) as n;
$$;
comment on function private.new_code() is 'A new random code, such as 7K2M-9QXW-RT4E.';

create function private.code_hash(p_code text)
returns bytea
language sql immutable set search_path = '' as $$
    select sha256(convert_to(
        translate(upper(regexp_replace(left(p_code, 100), '[^0-9A-Za-z]', '', 'g')), 'OIL', '011'), 'UTF8'
    ));
$$;
comment on function private.code_hash(text) is
'The hash that is stored of a code. Case, blanks and hyphens do not matter; O is read as 0, I and L as 1. It needs no
secret key, because nobody can try out 60 random bits in seven days.';

create function private.return_problem(p_status integer, p_code text)
returns jsonb
language plpgsql set search_path = '' as $$
begin
    perform set_config('response.status', p_status::text, true);
    return jsonb_build_object('code', 'PT' || p_status, 'message', p_code, 'details', '', 'hint', null);
end;
$$;
comment on function private.return_problem(integer, text) is
'Returns exactly the response of private.raise_problem, but commits what the transaction wrote: the count of wrong
codes.';

create function private.count_attempt()
returns void
language plpgsql set search_path = '' as $$
declare
    v_failures integer;
begin
    -- Some preferences let PostgREST fail after the function has returned, which would roll the count back: with
    -- count=exact, a page past the end does. A repeated header is visible only once here, so every Prefer header is
    -- refused.
    if private.request_header('prefer') is not null then
        perform private.raise_problem(400, 'preference_not_supported');
    end if;
    -- Counted before the code is checked: the row stays locked, so that a hundred guesses at once run one after
    -- another.
    insert into private.code_attempts as a (profile_id) values (private.require_me())
    on conflict (profile_id) do update
    set failures = case when a.since < now() - interval '1 hour' then 1 else a.failures + 1 end,
        since = case when a.since < now() - interval '1 hour' then now() else a.since end
    returning a.failures into v_failures;
    if v_failures > 10 then
        perform private.raise_problem(429, 'too_many_attempts');
    end if;
end;
$$;
comment on function private.count_attempt() is
'Counts one attempt to enter a code. Raises 429 too_many_attempts after ten wrong codes in an hour, 400
preference_not_supported for a Prefer header.';

create function private.uncount_attempt()
returns void
language sql set search_path = '' as $$
    update private.code_attempts as a set failures = a.failures - 1 where a.profile_id = private.me();
$$;
comment on function private.uncount_attempt() is
'Takes the attempt off the count because the code was right. Earlier wrong codes still count.';

create function private.lock_invitation(p_code text, p_self boolean)
returns public.caregiver_invitations
language plpgsql set search_path = '' as $$
declare
    v_invitation public.caregiver_invitations;
begin
    select i.* into v_invitation
    from private.caregiver_invitation_codes as c
    inner join public.caregiver_invitations as i on i.id = c.invitation_id
    where c.code_hash = private.code_hash(p_code) and (i.role = 'self') = p_self;
    if found then
        perform from public.patients as p where p.id = v_invitation.patient_id for no key update;
        select i.* into v_invitation
        from public.caregiver_invitations as i where i.id = v_invitation.id for update;
    end if;
    return v_invitation;
end;
$$;
comment on function private.lock_invitation(text, boolean) is
'The invitation of a code, locked together with its record; null for a wrong code. p_self: whether the code must be one
with which the patient takes over the record.';

create function private.require_open_invitation(p_invitation public.caregiver_invitations)
returns void
language plpgsql stable set search_path = '' as $$
begin
    if p_invitation.status <> 'open' or p_invitation.expires_at <= now() or not exists (
        select from public.patients as p where p.id = p_invitation.patient_id and p.deleted_at is null
    ) or not private.still_manages(p_invitation.invited_by, p_invitation.patient_id)
        or private.is_out_of_reach(p_invitation.invited_by, p_invitation.patient_id, private.me()) then
        perform private.raise_problem(409, 'invitation_not_open');
    end if;
end;
$$;
comment on function private.require_open_invitation(public.caregiver_invitations) is
'Raises if the invitation was used, was revoked or has expired, if its author no longer manages the record, if the record
is closed, or if a block separates the caller from its author or the patient.';

create function private.open_invitation(p_patient_id uuid, p_role text, p_label text)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_code text := private.new_code();
    v_invitation public.caregiver_invitations;
begin
    if (
        select count(*) filter (where i.status = 'open' and i.expires_at > now()) >= 10
            or count(*) filter (where i.created_at > now() - interval '1 day') >= 50
        from public.caregiver_invitations as i where i.patient_id = p_patient_id
    ) then
        perform private.raise_problem(409, 'too_many_invitations');
    end if;
    insert into public.caregiver_invitations (patient_id, role, label, invited_by)
    values (p_patient_id, p_role, p_label, private.me())
    returning * into v_invitation;
    insert into private.caregiver_invitation_codes (invitation_id, code_hash, expires_at)
    values (v_invitation.id, private.code_hash(v_code), v_invitation.expires_at);
    return jsonb_build_object('code', v_code, 'invitation', to_jsonb(v_invitation));
end;
$$;
comment on function private.open_invitation(uuid, text, text) is
'Creates an invitation and returns {code, invitation}; the code is shown only this once. A patient has at most ten open
ones, and fifty a day. The caller must hold the lock on the record.';

create function private.cleanup_codes(p_limit integer)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_codes integer;
    v_attempts integer;
begin
    delete from private.caregiver_invitation_codes where ctid = any (array(
        select c.ctid from private.caregiver_invitation_codes as c
        where c.expires_at < now() - interval '30 days' order by c.expires_at limit private.batch_size(p_limit, 1000) for update skip locked));
    get diagnostics v_codes = row_count;
    delete from private.code_attempts where ctid = any (array(
        select a.ctid from private.code_attempts as a
        where a.since < now() - interval '1 day' order by a.since limit private.batch_size(p_limit, 1000) for update skip locked));
    get diagnostics v_attempts = row_count;
    return jsonb_build_object('invitation_codes', v_codes, 'code_attempts', v_attempts);
end;
$$;
comment on function private.cleanup_codes(integer) is
'One batch of each: deletes codes a month after they expired, and old counts of wrong codes. Until then, a person who
enters an expired code is told that it is over; later, that it is wrong.';
