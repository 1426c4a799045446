-- Distances, and the nearest hospitals.

create function public.calculate_distance(lat1 numeric, lng1 numeric, lat2 numeric, lng2 numeric)
returns numeric
language plpgsql immutable strict parallel safe set search_path = '' as $$
declare
    v_half_chord float8;
begin
    -- NaN is greater than every number, so it is out of range too.
    if not (
        lat1 between -90 and 90 and lat2 between -90 and 90
        and lng1 between -180 and 180 and lng2 between -180 and 180
    ) then
        perform private.raise_problem(422, 'place_out_of_range');
    end if;
    v_half_chord := sqrt(
        sind((lat2 - lat1) / 2) ^ 2 + cosd(lat1) * cosd(lat2) * sind((lng2 - lng1) / 2) ^ 2
    );
    -- For opposite places, rounding may give slightly more than 1, which asin refuses.
    return round((2 * 6371 * asin(least(v_half_chord, 1)))::numeric, 6);
end;
$$;
comment on function public.calculate_distance(numeric, numeric, numeric, numeric) is
'Returns the distance between two places in kilometres, on a globe of radius 6371 km, to the millimetre; 0 for equal
places. It uses the haversine formula: the formula with the arc cosine fails for small distances, because it rounds the
cosine to 1 or just above. 422 place_out_of_range.';

create type public.nearby_hospital as (
    id uuid, name text, address text, phone text, email text, city text, state text, country text,
    latitude numeric, longitude numeric, departments text [], specialities text [], capacity integer,
    distance_km numeric
);
comment on type public.nearby_hospital is 'One row that nearest_hospitals returns: a directory entry and its distance.';

create function private.nearest_hospitals(
    p_latitude numeric, p_longitude numeric, p_capability text, p_page_size integer
)
returns setof public.nearby_hospital
-- Planned for each call: a rare capability is found by its index, a common one by a scan of the nearest hospitals.
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
begin
    perform private.take_turn('heavy', 8);
    if (p_latitude between -90 and 90 and p_longitude between -180 and 180) is not true then
        perform private.raise_problem(422, 'place_out_of_range');
    end if;
    return query
    select
        n.id, n.name, n.address, n.phone, n.email, n.city, n.state, n.country, n.latitude, n.longitude,
        n.departments, n.specialities, n.capacity, n.distance_km
    from (
        select h.*, public.calculate_distance(p_latitude, p_longitude, h.latitude, h.longitude) as distance_km
        from public.hospitals as h
        where h.is_active and h.verification_status = 'verified' and h.latitude is not null
            and (p_capability is null or h.capabilities @> array[lower(p_capability)])
        order by
            private.earth_point(h.latitude, h.longitude)
            operator(extensions.<->) private.earth_point(p_latitude, p_longitude)
        limit least(greatest(coalesce(p_page_size, 5), 1), 50)
    ) as n
    order by n.distance_km, n.id;
end;
$$;
comment on function private.nearest_hospitals(numeric, numeric, text, integer) is
'It runs with its owner''s rights, because the policy would prevent the use of the indexes. It reads only what everyone
may see.';

create function public.nearest_hospitals(
    latitude numeric, longitude numeric, capability text default null, page_size integer default 5
)
returns setof public.nearby_hospital
language sql stable set search_path = '' as $$
    select * from private.nearest_hospitals(latitude, longitude, capability, page_size);
$$;
comment on function public.nearest_hospitals(numeric, numeric, text, integer) is
'Returns the verified hospitals nearest to a place, nearest first, at most 50. With a capability, returns only hospitals
with that department or speciality. 422 place_out_of_range.';
