-- RPCs for phones: devices, and the role of an account. A function in public runs as the caller; the security definer
-- function it calls is not exposed.

create function private.audit_moved_device(p_device uuid, p_from uuid, p_to uuid)
returns void
language sql set search_path = '' as $$
    -- user_id is the person whose history shows the row. The token stays out: it is a secret of the phone.
    select private.write_audit(
        'push_devices', 'update', 'account', row_of.of_person || jsonb_build_object('profile_id', p_from),
        row_of.of_person || jsonb_build_object('profile_id', p_to)
    )
    from (select jsonb_build_object('id', p_device, 'user_id', p_from) as of_person) as row_of;
$$;
comment on function private.audit_moved_device(uuid, uuid, uuid) is
'Audits that a phone now gets the notifications of another person.';

create function private.forget_old_devices(p_profile uuid, p_kept uuid)
returns void
language sql set search_path = '' as $$
    delete from public.push_devices as d
    where d.profile_id = p_profile and d.id in (
        select o.id from public.push_devices as o
        where o.profile_id = p_profile and o.id <> p_kept
        order by o.last_seen_at desc, o.id offset 19
    );
$$;
comment on function private.forget_old_devices(uuid, uuid) is
'Keeps the twenty devices of a person that were used last, this one among them.';

create function private.register_push_device(p_platform text, p_token text, p_app_version text)
returns uuid
language plpgsql security definer set search_path = '' as $$
declare
    v_me uuid := private.me();
    v_before uuid;
    v_id uuid;
begin
    if v_me is null then
        perform private.raise_problem(403, 'profile_inactive');
    end if;
    select d.profile_id into v_before from public.push_devices as d where d.token = p_token for update;
    insert into public.push_devices as d (profile_id, platform, token, app_version)
    values (v_me, p_platform, p_token, p_app_version)
    on conflict (token) do update
    set profile_id = v_me, platform = excluded.platform, app_version = excluded.app_version, last_seen_at = now()
    returning d.id into v_id;
    if v_before <> v_me then
        perform private.audit_moved_device(v_id, v_before, v_me);
    end if;
    perform private.forget_old_devices(v_me, v_id);
    return v_id;
exception when check_violation or not_null_violation then
    -- This runs with its owner's rights, so the error of Postgres would contain the whole row with the token.
    perform private.raise_problem(422, 'device_invalid');
end;
$$;
comment on function private.register_push_device(text, text, text) is
'It runs with its owner''s rights, because it may take the token over from the row of the person who used this phone
before.';

create function public.register_push_device(platform text, token text, app_version text default null)
returns uuid
language sql set search_path = '' as $$
    select private.register_push_device(platform, token, app_version);
$$;
comment on function public.register_push_device(text, text, text) is
'Registers this phone for push notifications to the signed-in person, and returns the device id. Call it after each
sign-in. If another person used the phone before, its token moves to the caller. A person has at most twenty devices:
the one that was used longest ago is removed. 403 profile_inactive; 422 device_invalid.';

create function public.check_user_role(user_id uuid, required_role text)
returns boolean
language sql stable set search_path = '' as $$
    select exists (
        select from public.profiles as p
        -- one of the source models calls a doctor PHYSICIAN
        where p.id = check_user_role.user_id
            and p.role::text = regexp_replace(lower(check_user_role.required_role), '^physician$', 'doctor')
    );
$$;
comment on function public.check_user_role(uuid, text) is
'Returns whether a person has a role. Upper and lower case do not matter, and physician means doctor. Returns false for
every profile that the caller may not read.';
