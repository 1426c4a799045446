-- Functions about people, and what Supabase Auth asks when it makes a token.

create function private.custom_access_token_hook(event jsonb)
returns jsonb
language sql stable security definer set search_path = '' as $$
    -- `role` stays what it is: it names the database role PostgREST switches to.
    select jsonb_set(event, '{claims}', coalesce(event -> 'claims', '{}') || jsonb_build_object(
        'user_role', (
            select p.role from public.profiles as p where p.id = (event ->> 'user_id')::uuid and p.is_active
        ),
        'is_verified', coalesce((
            select p.is_verified from public.profiles as p where p.id = (event ->> 'user_id')::uuid and p.is_active
        ), false)
    ));
$$;
comment on function private.custom_access_token_hook(jsonb) is
'Adds user_role (null without a profile) and is_verified to the claims, for apps to show. Policies read the tables.';

revoke all on function
    private.custom_access_token_hook(jsonb), private.actor_id(), private.session_id(),
    private.session_trace(uuid),
    private.require_session(uuid, uuid, text),
    private.require_actor(uuid, uuid, public.user_role[], text), private.signup_text(auth.users, text, integer),
    private.signup_phone(auth.users), private.signup_name(auth.users), private.signup_role(auth.users),
    private.signup_time_zone(auth.users), private.verified_email(auth.users), private.create_person(),
    private.follow_account(), private.follow_profile(), private.doubt_changed_licence(),
    private.register_push_device(text, text, text), public.register_push_device(text, text, text),
    public.check_user_role(uuid, text)
from public, anon, authenticated, service_role;

grant execute on function private.custom_access_token_hook(jsonb) to supabase_auth_admin;
grant execute on function private.register_push_device(text, text, text) to authenticated;
grant execute on function public.register_push_device(text, text, text) to authenticated;
grant execute on function public.check_user_role(uuid, text) to authenticated;
