-- The directory entry of a doctor follows the profile.

create function private.follow_profile()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_listed boolean := new.role = 'doctor' and new.is_active and new.is_verified is true;
begin
    if new.role = 'doctor' then
        insert into public.doctors (id, display_name, avatar_url, is_verified)
        values (new.id, new.full_name, new.avatar_url, v_listed)
        on conflict (id) do nothing;
    end if;
    update public.doctors as d
    set is_verified = v_listed
    where d.id = new.id and d.is_verified <> v_listed;
    return null;
end;
$$;
comment on function private.follow_profile() is
'Trigger: every doctor has a directory entry, which is listed while the profile is verified and active.';

create function private.unverify_changed_licence()
returns trigger
language plpgsql set search_path = '' as $$
begin
    if old.is_verified and (old.license_number, old.certification) is distinct from
        (new.license_number, new.certification) then
        new.is_verified := false;
    end if;
    return new;
end;
$$;
comment on function private.unverify_changed_licence() is
'Trigger: sets is_verified to false when the licence changes, because operators verified the old licence.';

create trigger profiles_follow_new after insert on public.profiles
for each row execute function private.follow_profile();
-- Not `update of …`: that checks the columns of the statement, and would miss what profiles_unverify_licence changes.
create trigger profiles_follow_changed after update on public.profiles
for each row when (
    (old.role, old.is_active, old.is_verified) is distinct from (new.role, new.is_active, new.is_verified)
)
execute function private.follow_profile();
create trigger profiles_unverify_licence before update of license_number, certification on public.profiles
for each row execute function private.unverify_changed_licence();
