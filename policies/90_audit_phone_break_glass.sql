-- Breaking and mending the glass, for admins: the functions ask who calls.

revoke all on function
    private.require_break_glass(uuid, text, integer), private.break_glass(uuid, text, integer),
    private.end_break_glass(uuid), public.break_glass(uuid, text, integer), public.end_break_glass(uuid)
from public, anon, authenticated, service_role;
grant execute on function
    private.break_glass(uuid, text, integer), private.end_break_glass(uuid), public.break_glass(uuid, text, integer),
    public.end_break_glass(uuid)
to authenticated;
