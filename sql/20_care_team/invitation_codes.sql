-- One-time codes a person can type, and the guard against guessing them.

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
comment on function private.new_code() is 'A new code, such as 7K2M-9QXW-RT4E.';

create function private.code_hash(p_code text)
returns bytea
language sql immutable set search_path = '' as $$
    select sha256(convert_to(
        translate(upper(regexp_replace(left(p_code, 100), '[^0-9A-Za-z]', '', 'g')), 'OIL', '011'), 'UTF8'
    ));
$$;
comment on function private.code_hash(text) is
'What is kept of a code. Case, blanks and hyphens do not matter; O reads as 0, I and L as 1. No key: 60 random bits
cannot be tried out in seven days.';

create function private.return_problem(p_status integer, p_code text)
returns jsonb
language plpgsql set search_path = '' as $$
begin
    perform set_config('response.status', p_status::text, true);
    return jsonb_build_object('code', 'PT' || p_status, 'message', p_code, 'details', '', 'hint', null);
end;
$$;
comment on function private.return_problem(integer, text) is
'Answers exactly what private.raise_problem would, and keeps what the transaction wrote: the count of wrong codes.';

create function private.count_attempt()
returns void
language plpgsql set search_path = '' as $$
declare
    v_failures integer;
begin
    -- Some preferences let PostgREST fail after the answer is known, and roll the count back: with count=exact a page
    -- past the end. A header sent twice shows once here, so none is heard.
    if private.request_header('prefer') is not null then
        perform private.raise_problem(400, 'preference_not_supported');
    end if;
    -- Counted before it is known to be wrong: the row stays locked, so that a hundred guesses at once go in line.
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
comment on function private.count_attempt() is 'Raises 429 too_many_attempts after ten wrong codes in an hour, 400 preference_not_supported for a Prefer header.';

create function private.forgive_attempt()
returns void
language sql set search_path = '' as $$
    update private.code_attempts as a set failures = a.failures - 1 where a.profile_id = private.me();
$$;
comment on function private.forgive_attempt() is 'The code was right, so it counts for nothing; earlier wrong ones still do.';

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
'The invitation of a code, locked with its record; null for a wrong code. p_self: the kind that hands a record over.';

create function private.require_open_invitation(p_invitation public.caregiver_invitations)
returns void
language plpgsql stable set search_path = '' as $$
begin
    if p_invitation.status <> 'open' or p_invitation.expires_at <= now() or not exists (
        select from public.patients as p where p.id = p_invitation.patient_id and p.deleted_at is null
    ) or not private.still_manages(p_invitation.invited_by, p_invitation.patient_id) then
        perform private.raise_problem(409, 'invitation_not_open');
    end if;
end;
$$;
comment on function private.require_open_invitation(public.caregiver_invitations) is
'Raises for one that was used, revoked or has expired, whose author decides no more, and for a record that was closed.';

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
'At most ten open ones a patient, and fifty a day. The caller holds the record locked. {code, invitation}: the code is
shown this once.';

create function private.cleanup_codes(p_limit integer)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_codes integer;
    v_attempts integer;
begin
    delete from private.caregiver_invitation_codes where ctid = any (array(
        select c.ctid from private.caregiver_invitation_codes as c
        where c.expires_at < now() - interval '30 days' order by c.expires_at limit p_limit for update skip locked));
    get diagnostics v_codes = row_count;
    delete from private.code_attempts where ctid = any (array(
        select a.ctid from private.code_attempts as a
        where a.since < now() - interval '1 day' order by a.since limit p_limit for update skip locked));
    get diagnostics v_attempts = row_count;
    return jsonb_build_object('invitation_codes', v_codes, 'code_attempts', v_attempts);
end;
$$;
comment on function private.cleanup_codes(integer) is
'One batch of each: codes a month after they expired (until then who enters one is told that it is over; later it is
merely wrong), and counts of wrong codes that count no more.';
