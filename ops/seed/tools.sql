-- Functions for the seeding session only. Random values are hashes of a name, so a name always has the same value.

create function pg_temp.today() returns date
language sql stable as $$ select current_setting('seed.today')::date $$;

-- The end of the data: no event is later.
create function pg_temp.clock() returns timestamptz
language sql stable as $$ select current_setting('seed.clock')::timestamptz $$;

create function pg_temp.dice(key text) returns double precision
language sql immutable as $$ select (hashtextextended(key,
    1) & 9007199254740991)::double precision / 9007199254740992 $$;

create function pg_temp.roll(low integer, high integer, key text) returns integer
language sql immutable as $$ select low + floor((high - low + 1) * pg_temp.dice(key))::integer $$;

create function pg_temp.pick(list text[], key text) returns text
language sql immutable as $$ select list[1 + floor(cardinality(list) * pg_temp.dice(key))::integer] $$;

-- About 0, rarely beyond -1 or 1.
create function pg_temp.bell(key text) returns double precision
language sql immutable as $$ select (pg_temp.dice(key) + pg_temp.dice(key || 'b')
    + pg_temp.dice(key || 'c')) / 1.5 - 1 $$;

-- An id in the format of a random UUID (version 4), because apps check the version.
create function pg_temp.uid(kind text, number bigint) returns uuid
language sql immutable as $$
    select overlay(overlay(md5('carebase ' || kind || ' ' || number) placing '4' from 13) placing '8' from 17)::uuid
$$;

-- The timestamp of a local time in a time zone.
create function pg_temp.moment(day date, at_hour double precision, zone text) returns timestamptz
language sql stable as $$ select (day + at_hour * interval '1 hour') at time zone zone $$;

-- The number of the chunk that is being written.
create function pg_temp.chunk() returns bigint
language sql stable as $$ select current_setting('seed.chunk')::bigint $$;
