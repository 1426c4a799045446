-- The calls for help that the caller's hospitals are asked to answer.

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
'Emergencies that one of the caller''s hospitals is asked to take, or has accepted.';

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
'Ambulance requests that one of the caller''s hospitals is asked to take, or has accepted.';
