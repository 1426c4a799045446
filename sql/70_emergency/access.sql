-- Which calls for help a hospital of the caller's is asked to answer.

create function private.offered_emergency_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select o.emergency_request_id from public.dispatch_offers as o
    where o.hospital_id = any (array(select private.administered_hospital_ids()))
        and o.emergency_request_id is not null
        and (o.status = 'accepted' or (o.status = 'offered' and o.expires_at > now()));
end;
$$;
comment on function private.offered_emergency_ids() is
'Emergencies that a hospital of the caller''s is asked to take, or said it would.';

create function private.offered_ambulance_request_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select o.ambulance_request_id from public.dispatch_offers as o
    where o.hospital_id = any (array(select private.administered_hospital_ids()))
        and o.ambulance_request_id is not null
        and (o.status = 'accepted' or (o.status = 'offered' and o.expires_at > now()));
end;
$$;
comment on function private.offered_ambulance_request_ids() is
'Rides that a hospital of the caller''s is asked to give, or said it would.';
