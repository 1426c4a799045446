-- Which statuses of a booking have an effect. docs/bookings.md lists all of them, and a test compares it with these
-- functions. The exclusion constraints of the table repeat the first two lists.

create function private.holding_statuses()
returns text[]
language sql immutable set search_path = '' as $$
    select array['proposed', 'awaiting_payment', 'pending', 'confirmed'];
$$;
comment on function private.holding_statuses() is 'Bookings that hold the doctor''s time.';

create function private.agreed_statuses()
returns text[]
language sql immutable set search_path = '' as $$
    select array['awaiting_payment', 'pending', 'confirmed'];
$$;
comment on function private.agreed_statuses() is
'Bookings to whose time the patient''s side agreed. They hold the patient''s time too.';

create function private.expected_statuses()
returns text[]
language sql immutable set search_path = '' as $$
    select array['pending', 'confirmed'];
$$;
comment on function private.expected_statuses() is
'Bookings that wait for nothing but the doctor. The doctor reads their note and prepares an encounter, and both sides
can move them.';
