-- Idempotency helpers are called by definer RPCs only.
revoke all on function private.claim_key(uuid, text, text, text) from public, anon, authenticated, service_role;
revoke all on function private.begin_once(uuid, text, text, text) from public, anon, authenticated, service_role;
revoke all on function private.lease_once(uuid, text, text, text, interval)
from public, anon, authenticated, service_role;
revoke all on function private.attach_once(uuid, text, text, text) from public, anon, authenticated, service_role;
revoke all on function private.hold_once(uuid, text, text) from public, anon, authenticated, service_role;
revoke all on function private.finish_once(uuid, text, text, jsonb) from public, anon, authenticated, service_role;
revoke all on function private.release_once(uuid, text, text) from public, anon, authenticated, service_role;
