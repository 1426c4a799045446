-- Bookings that nobody answered, paid or confirmed in time.

create function workflows.expire_bookings(p_limit integer default 500)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_booking public.appointments;
    v_expired integer := 0;
begin
    for v_booking in
        select a.* from public.appointments as a
        where a.id = any (array(
            select w.id from public.appointments as w where w.expires_at <= now() limit private.batch_size(p_limit, 500)
        )) or a.id = any (array(
            select w.id from public.appointments as w
            where w.status = 'pending' and w.starts_at <= now() and w.ends_at <= now() limit private.batch_size(p_limit, 500)
        ))
        limit private.batch_size(p_limit, 500) for update skip locked
    loop
        update public.appointments as a
        set status = case when a.proposed_starts_at is null then 'expired' else a.status end,
            proposed_starts_at = null, expires_at = null
        where a.id = v_booking.id;
        perform private.notify_both_sides(v_booking, 'appointment.expired', case
            when v_booking.proposed_starts_at is null then 'Appointment expired' else 'Proposal expired'
        end);
        v_expired := v_expired + 1;
    end loop;
    return jsonb_build_object('bookings', v_expired);
end;
$$;
comment on function workflows.expire_bookings(integer) is
'Ends a batch of bookings: proposals that nobody accepted, bookings that nobody paid, and bookings that the doctor did
not confirm until they were over. Both sides are notified. For a schedule; it is safe to repeat.';
