-- How many future bookings an account may have, in all records for which it books.

create function private.records_of_account(p_account uuid)
returns setof uuid
language plpgsql stable set search_path = '' as $$
begin
    return query
    select p.id from public.patients as p
    where p.profile_id = p_account or p.created_by = p_account and p.profile_id is null
    union
    select c.patient_id from public.patient_caregivers as c
    where c.caregiver_id = p_account and c.role = 'primary' and c.accepted_at is not null;
end;
$$;
comment on function private.records_of_account(uuid) is
'The records for which an account books now or booked before, closed ones included. Otherwise the count would begin again
with each new record of a dependant.';

create function private.require_few_of_account(p_agent uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    if p_agent is not null then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('booking:account:' || private.me(), 0));
    if (
        select count(*) >= 40 from public.appointments as a
        where a.patient_id = any (array(select private.records_of_account(private.me())))
            and a.status = any (private.agreed_statuses()) and a.starts_at > now()
    ) then
        perform private.raise_problem(409, 'too_many_bookings');
    end if;
end;
$$;
comment on function private.require_few_of_account(uuid) is
'Raises at forty future bookings in all records of the caller together: enough for a family. An agent books for many
families, and has the quota of the day only. The caller must hold the booking locks; the lock of the account is the
last.';
