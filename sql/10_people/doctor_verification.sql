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

create function private.unverify_changed_person()
returns trigger
language plpgsql set search_path = '' as $$
begin
    if old.is_verified and (
        old.full_name, old.first_name, old.last_name, old.designation, old.license_number, old.certification
    ) is distinct from (
        new.full_name, new.first_name, new.last_name, new.designation, new.license_number, new.certification
    ) then
        new.is_verified := false;
    end if;
    return new;
end;
$$;
comment on function private.unverify_changed_person() is
'Trigger: sets is_verified to false when the name or the licence changes, because operators verified the old ones.';

create function private.unverify_changed_entry()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    update public.profiles as p set is_verified = false where p.id = new.id and p.is_verified;
    return null;
end;
$$;
comment on function private.unverify_changed_entry() is
'Trigger: a doctor whose name, specialization or qualification in the directory changes is verified again.';

create trigger profiles_follow_new after insert on public.profiles
for each row execute function private.follow_profile();
-- Not `update of …`: that checks the columns of the statement, and would miss what profiles_unverify changes.
create trigger profiles_follow_changed after update on public.profiles
for each row when (
    (old.role, old.is_active, old.is_verified) is distinct from (new.role, new.is_active, new.is_verified)
)
execute function private.follow_profile();
create trigger profiles_unverify
before update of full_name, first_name, last_name, designation, license_number, certification on public.profiles
for each row execute function private.unverify_changed_person();
create trigger doctors_unverify after update of display_name, specialization, qualification on public.doctors
for each row when (
    new.is_verified and (
        old.display_name is distinct from new.display_name
        or old.specialization is distinct from new.specialization
        or old.qualification is distinct from new.qualification
    )
)
execute function private.unverify_changed_entry();
