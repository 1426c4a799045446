-- Creates a person from a sign-up. No metadata that a client sends can make the sign-up itself fail.

create function private.signup_text(p_user auth.users, p_key text, p_length integer)
returns text
language sql immutable set search_path = '' as $$
    select case
        when jsonb_typeof(p_user.raw_user_meta_data -> p_key) = 'string'
            then nullif(btrim(left(btrim(p_user.raw_user_meta_data ->> p_key, E' \t\r\n'), p_length)), '')
    end;
$$;
comment on function private.signup_text(auth.users, text, integer) is
'One value of the sign-up metadata, cut to a maximum length. Null if it is missing, blank or not a string.';

create function private.signup_phone(p_user auth.users)
returns text
language sql immutable set search_path = '' as $$
    -- GoTrue stores numbers without the plus sign.
    select min(t.phone order by t.preference)
    from (
        values
            (1, regexp_replace(private.signup_text(p_user, 'phone', 40), '[\s().-]', '', 'g')),
            (2, '+' || ltrim(nullif(p_user.phone, ''), '+'))
    ) as t (preference, phone)
    where t.phone ~ '^\+[1-9][0-9]{6,14}$';
$$;
comment on function private.signup_phone(auth.users) is 'The phone number given at sign-up in E.164 format, or null.';

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
comment on function private.signup_name(auth.users) is 'The best available name of a person who has just signed up.';

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
'The role that a person chose at sign-up, if people may choose it. Any other value, including admin, becomes patient.';

create function private.signup_time_zone(p_user auth.users)
returns text
language sql immutable set search_path = '' as $$
    select case
        when private.is_time_zone(private.signup_text(p_user, 'time_zone', 100))
            then private.signup_text(p_user, 'time_zone', 100)
        else 'UTC'
    end;
$$;
comment on function private.signup_time_zone(auth.users) is 'The time zone that the phone sent, if it is valid.';

create function private.verified_email(p_user auth.users)
returns text
language sql immutable set search_path = '' as $$
    select case when p_user.email_confirmed_at is not null then nullif(left(lower(p_user.email), 320), '') end;
$$;
comment on function private.verified_email(auth.users) is
'The address, if it is confirmed. Otherwise a person could sign up with another''s address and receive that person''s
vitals.';

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
'Trigger on auth.users: creates a profile, settings and, for a patient, their own record.';

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
'Trigger on auth.users: copies a changed address, and closes an account at once when it is soft-deleted.';

-- Anonymous users have no profile until they sign up, so policies give them no rows of their own.
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
