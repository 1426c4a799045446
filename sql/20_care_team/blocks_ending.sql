-- What a block ends, in its own transaction. Lock order: the two accounts, then the link, bookings, encounters, calls.

create function private.lock_reach(p_profiles uuid[])
returns void
language plpgsql set search_path = '' as $$
declare
    v_key bigint;
begin
    for v_key in select distinct hashtextextended('reach:' || u.id, 0) from unnest(p_profiles) as u (id) order by 1 loop
        perform pg_advisory_xact_lock(v_key);
    end loop;
end;
$$;
comment on function private.lock_reach(uuid[]) is
'Locks accounts for a block, in one order, so that two blocks do not deadlock. private.hold_reach waits for it.';

create function private.cancel_bookings(p_patient uuid, p_doctor uuid)
returns void
language plpgsql set search_path = '' as $$
declare
    v_booking public.appointments;
begin
    for v_booking in
        update public.appointments as a
        set status = 'canceled', cancel_reason = 'other', canceled_by = private.actor_id()
        where a.patient_id = p_patient and a.doctor_id = p_doctor
            and a.status = any (private.holding_statuses()) and (a.status <> 'confirmed' or a.starts_at > now())
        returning a.*
    loop
        perform private.notify_both_sides(v_booking, 'appointment.canceled', 'Appointment canceled');
    end loop;
end;
$$;
comment on function private.cancel_bookings(uuid, uuid) is
'Cancels the bookings of a pair that have not begun. The other side is told that they are canceled, as always.';

create function private.stop_encounters(p_patient uuid, p_doctor uuid)
returns void
language sql set search_path = '' as $$
    update public.consultations as c
    set status = case c.status when 'in_progress' then 'completed' else 'canceled' end
    where c.patient_id = p_patient and c.doctor_id = p_doctor and c.status in ('pending', 'confirmed', 'in_progress');
$$;
comment on function private.stop_encounters(uuid, uuid) is
'Ends a running encounter of a pair, and cancels those that have not begun. An encounter that began took place, so it is
completed: otherwise the doctor, who no longer reads the record, could never close it.';

create function private.part_pair(p_patient uuid, p_doctor uuid)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_rooms jsonb;
begin
    if private.have_met(p_patient, p_doctor) then
        perform private.end_link_of_pair(p_patient, p_doctor);
        perform private.cancel_bookings(p_patient, p_doctor);
        v_rooms := private.end_calls(p_patient, p_doctor);
        perform private.stop_encounters(p_patient, p_doctor);
    end if;
    return coalesce(v_rooms, '[]');
end;
$$;
comment on function private.part_pair(uuid, uuid) is
'Ends all that is open between a patient and a doctor: link, bookings, calls and encounters, and with them the access to
the record. Returns the rooms to close.';

create function private.part_doctor(p_speaker uuid, p_doctor uuid)
returns void
language plpgsql set search_path = '' as $$
declare
    v_patient uuid;
    v_link public.patient_doctor_links;
begin
    for v_patient in select s.id from private.spoken_for_by(p_speaker) as s (id) order by 1 loop
        if private.cut_off(p_doctor, v_patient) then
            perform private.part_pair(v_patient, p_doctor);
        else
            perform private.end_calls(v_patient, p_doctor, p_planned_too => false);
        end if;
    end loop;
    for v_link in
        select l.* from public.patient_doctor_links as l
        where l.doctor_id = p_doctor and l.requested_by = p_speaker and l.status = 'requested'
        order by l.id for update
    loop
        perform private.move_link(v_link, private.actor_id(), 'ended');
    end loop;
end;
$$;
comment on function private.part_doctor(uuid, uuid) is
'For a block between a doctor and a person: ends what is open with the patients who are cut off by it, calls that the
person may take part in, and requests for a link that the person made for others.';

create function private.part_caregiver(p_patient_account uuid, p_caregiver uuid)
returns void
language plpgsql set search_path = '' as $$
declare
    v_member public.patient_caregivers;
begin
    for v_member in
        select c.* from public.patient_caregivers as c
        inner join public.patients as p on p.id = c.patient_id and p.profile_id = p_patient_account
        where c.caregiver_id = p_caregiver and c.is_active
        for update of c
    loop
        perform private.change_member(v_member, null, 'caregiver.revoked');
    end loop;
end;
$$;
comment on function private.part_caregiver(uuid, uuid) is
'For a block between a patient and a caregiver: ends the membership. Invitations that the caregiver made end with it.';

create function private.part_agent(p_speaker uuid, p_agent uuid)
returns void
language plpgsql set search_path = '' as $$
declare
    v_assignment public.agent_assignments;
begin
    for v_assignment in
        update public.agent_assignments as a set status = 'canceled', completed_at = now()
        where a.agent_id = p_agent and a.status in ('proposed', 'active')
            and a.patient_id in (select private.spoken_for_by(p_speaker)) and private.cut_off(p_agent, a.patient_id)
        returning a.*
    loop
        perform private.notify_assignment(v_assignment);
    end loop;
end;
$$;
comment on function private.part_agent(uuid, uuid) is
'For a block between an agent and a person: ends the assignments to the patients who are cut off by it.';

create function private.end_shares(p_one uuid, p_other uuid)
returns void
language sql set search_path = '' as $$
    delete from public.file_shares as s
    where s.shared_with = p_other
        and (s.shared_by = p_one or s.patient_id in (select private.spoken_for_by(p_one)))
        and private.is_out_of_reach(s.shared_by, s.patient_id, p_other);
$$;
comment on function private.end_shares(uuid, uuid) is
'For a block: one person''s shares, and shares of the files of their patients, with the other person end.';

create function private.end_requests(p_one uuid, p_other uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    update public.place_requests as r set status = 'withdrawn'
    where r.asked_by = p_other and r.status = 'open' and r.asked_as <> 'patient'
        and r.patient_id in (select private.spoken_for_by(p_one)) and private.cut_off(p_other, r.patient_id);
    update public.hospital_staff as s set is_active = false
    where s.asked_by = p_other and s.profile_id = p_one and s.accepted_at is null and s.is_active;
end;
$$;
comment on function private.end_requests(uuid, uuid) is
'For a block: withdraws what the other person asked as a doctor or for a hospital: places for the person''s patients, and
an employment of the person.';

create function private.part_accounts(p_one uuid, p_other uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    perform private.part_caregiver(p_one, p_other);
    perform private.part_agent(p_one, p_other);
    perform private.end_shares(p_one, p_other);
    perform private.end_requests(p_one, p_other);
    if exists (select from public.doctors as d where d.id = p_other) then
        perform private.part_doctor(p_one, p_other);
    end if;
end;
$$;
comment on function private.part_accounts(uuid, uuid) is
'Ends what is open between a person, as a patient or for their dependants, and another person in any role. A block calls
it in both directions.';

create function private.add_block(p_blocker uuid, p_blocked uuid)
returns void
language plpgsql set search_path = '' as $$
begin
    insert into public.account_blocks (blocker_id, blocked_id) values (p_blocker, p_blocked) on conflict do nothing;
    perform private.part_accounts(p_blocker, p_blocked);
    perform private.part_accounts(p_blocked, p_blocker);
end;
$$;
comment on function private.add_block(uuid, uuid) is
'Blocks an account and ends what is open between the two. The caller must hold private.lock_reach of both.';
