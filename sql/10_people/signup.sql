-- From a sign-up to a person. Whatever metadata a client sends, the sign-up itself never fails for it.

create function private.signup_text(p_user auth.users, p_key text, p_length integer)
returns text
language sql immutable set search_path = '' as $$
    select case
        when jsonb_typeof(p_user.raw_user_meta_data -> p_key) = 'string'
            then nullif(btrim(left(btrim(p_user.raw_user_meta_data ->> p_key, E' \t\r\n'), p_length)), '')
    end;
$$;
comment on function private.signup_text(auth.users, text, integer) is
'A piece of sign-up metadata, cut to length; null if it is missing, blank or no string.';

create function private.signup_phone(p_user auth.users)
returns text
language sql immutable set search_path = '' as $$
    -- GoTrue keeps numbers without the plus sign.
    select min(t.phone order by t.preference)
    from (
        values
            (1, regexp_replace(private.signup_text(p_user, 'phone', 40), '[\s().-]', '', 'g')),
            (2, '+' || ltrim(nullif(p_user.phone, ''), '+'))
    ) as t (preference, phone)
    where t.phone ~ '^\+[1-9][0-9]{6,14}$';
$$;
comment on function private.signup_phone(auth.users) is 'The number given at sign-up as E.164, or null.';

create function private.signup_name(p_user auth.users)
returns text
language sql immutable set search_path = '' as $$
    select coalesce(
        private.signup_text(p_user, 'full_name', 200),
        private.signup_text(p_user, 'name', 200),
        nullif(concat_ws(
            ' ', private.signup_text(p_user, 'first_name', 99), private.signup_text(p_user, 'last_name', 99)
        ), ''),
        nullif(left(split_part(p_user.email, '@', 1), 200), ''),
        'New member'
    );
$$;
comment on function private.signup_name(auth.users) is 'The best name there is for somebody who just signed up.';

create function private.signup_role(p_user auth.users)
returns public.user_role
language sql immutable set search_path = '' as $$
    select case private.signup_text(p_user, 'role', 20)
        when 'doctor' then 'doctor'::public.user_role
        when 'physician' then 'doctor'
        when 'caregiver' then 'caregiver'
        else 'patient'
    end;
$$;
comment on function private.signup_role(auth.users) is
'What a person may say of themselves. Anything else, admin included, signs up as a patient.';

create function private.signup_time_zone(p_user auth.users)
returns text
language sql immutable set search_path = '' as $$
    select case
        when private.is_time_zone(private.signup_text(p_user, 'time_zone', 100))
            then private.signup_text(p_user, 'time_zone', 100)
        else 'UTC'
    end;
$$;
comment on function private.signup_time_zone(auth.users) is 'The zone the phone named, if it is one.';

create function private.verified_email(p_user auth.users)
returns text
language sql immutable set search_path = '' as $$
    select case when p_user.email_confirmed_at is not null then nullif(left(lower(p_user.email), 320), '') end;
$$;
comment on function private.verified_email(auth.users) is
'An address counts once confirmed: else anybody could sign up as somebody and be sent their vitals.';

create function private.create_person()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_name text := private.signup_name(new);
    v_role public.user_role := private.signup_role(new);
begin
    insert into public.profiles (id, full_name, first_name, last_name, email, phone, country, role, time_zone)
    values (
        new.id, v_name, private.signup_text(new, 'first_name', 100), private.signup_text(new, 'last_name', 100),
        private.verified_email(new), private.signup_phone(new), private.signup_text(new, 'country', 100),
        v_role, private.signup_time_zone(new)
    )
    on conflict (id) do nothing;
    insert into public.user_settings (user_id) values (new.id) on conflict (user_id) do nothing;
    if v_role = 'patient' then
        insert into public.patients (id, profile_id, name, created_by)
        values (new.id, new.id, v_name, new.id)
        on conflict do nothing;
    end if;
    return null;
end;
$$;
comment on function private.create_person() is
'Trigger on auth.users: a profile, settings and, for a patient, the record they are the subject of.';

create function private.follow_account()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    update public.profiles as p
    set email = private.verified_email(new),
        is_active = p.is_active and new.deleted_at is null
    where p.id = new.id;
    return null;
end;
$$;
comment on function private.follow_account() is
'Trigger on auth.users: the address follows, and an account deleted softly is closed at once.';

-- Anonymous users have no profile, so every own-row policy is closed to them, until they say who they are.
create trigger carebase_create_person after insert on auth.users
for each row when (not new.is_anonymous) execute function private.create_person();
create trigger carebase_create_person_on_upgrade after update on auth.users
for each row when (old.is_anonymous and not new.is_anonymous) execute function private.create_person();
create trigger carebase_follow_account after update on auth.users
for each row when (
    (old.email, old.email_confirmed_at, old.deleted_at) is distinct from
    (new.email, new.email_confirmed_at, new.deleted_at)
)
execute function private.follow_account();
