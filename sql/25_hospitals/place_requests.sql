-- What the RPCs about requests for a place share: who may ask, how often, and what happens when both sides agreed.

create function private.asking_side(p_hospital uuid, p_patient uuid)
returns text
language plpgsql stable set search_path = '' as $$
begin
    return case
        when p_patient in (select private.managed_patient_ids()) then 'patient'
        when p_hospital in (select private.administered_hospital_ids())
            and p_patient in (select private.admitted_patient_ids()) then 'hospital'
        when p_patient in (select private.cared_for_patient_ids()) then 'doctor'
    end;
end;
$$;
comment on function private.asking_side(uuid, uuid) is
'As what the caller may ask this hospital to take this patient. A hospital may ask only about a patient whom it sees
already: an emergency that it took, a stay or a place on its list. Null for everybody else.';

create function private.require_seldom_asked(p_request public.place_requests)
returns void
language plpgsql set search_path = '' as $$
begin
    if (
        select count(*) >= 5 from public.place_requests as r
        where r.patient_id = p_request.patient_id and r.created_at > now() - interval '1 day'
            and (r.asked_by = p_request.asked_by or r.asking_hospital_id = p_request.asking_hospital_id)
    ) then
        perform private.raise_problem(429, 'too_many_place_requests');
    elsif exists (
        select from public.place_requests as r
        where r.patient_id = p_request.patient_id and r.hospital_id = p_request.hospital_id
            and r.asked_as = p_request.asked_as and r.status = 'declined'
            and r.ended_at > now() - interval '7 days'
    ) then
        perform private.raise_problem(409, 'asked_recently');
    end if;
end;
$$;
comment on function private.require_seldom_asked(public.place_requests) is
'Raises if the same side asked five times about this patient today, or was refused by the other side this week: each
request notifies people.';

create function private.open_place_request(p_request public.place_requests)
returns public.place_requests
language plpgsql set search_path = '' as $$
declare
    v_request public.place_requests;
begin
    if not private.is_listed_hospital(p_request.hospital_id) then
        perform private.raise_problem(422, 'hospital_not_available');
    elsif p_request.asked_as <> 'patient' and private.cut_off(p_request.asked_by, p_request.patient_id) then
        perform private.raise_problem(404, 'patient_not_found');
    end if;
    perform from public.patients as p where p.id = p_request.patient_id for no key update;
    update public.place_requests as r set status = 'expired'
    where r.patient_id = p_request.patient_id and r.status = 'open' and r.expires_at <= now();
    perform private.require_seldom_asked(p_request);
    insert into public.place_requests (
        kind, hospital_id, patient_id, stay_id, department, reason, asked_as, asked_by, asking_hospital_id,
        patient_agreed_at, hospital_agreed_at
    )
    values (
        p_request.kind, p_request.hospital_id, p_request.patient_id, p_request.stay_id, p_request.department,
        p_request.reason, p_request.asked_as, p_request.asked_by, p_request.asking_hospital_id,
        case when p_request.asked_as = 'patient' then now() end,
        case when p_request.asking_hospital_id = p_request.hospital_id then now() end
    )
    returning * into v_request;
    return v_request;
exception when unique_violation then
    perform private.raise_problem(409, 'already_asked');
end;
$$;
comment on function private.open_place_request(public.place_requests) is
'Inserts a request. It locks the record, so that requests about one patient are counted one after the other. Whoever is
cut off from the patient by blocks asks nothing about them.';

create function private.tell_of_place(p_request public.place_requests, p_event text, p_title text)
returns void
language plpgsql set search_path = '' as $$
declare
    v_data constant jsonb := jsonb_build_object('place_request_id', p_request.id);
begin
    perform private.notify_patient(
        p_request.patient_id, 'place.' || p_event, p_title, 'Open the app to see it.', v_data, private.me()
    );
    if p_request.asked_as = 'doctor' and p_request.asked_by <> private.me() then
        perform private.notify(p_request.asked_by, 'place.' || p_event, p_title, 'Open the app to see it.', v_data);
    end if;
    if p_request.asked_as <> 'hospital' or p_request.patient_agreed_at is not null
        or p_request.hospital_agreed_at is not null then
        perform private.notify_hospital(
            p_request.hospital_id, 'place.' || p_event, p_title, 'Open the app to see it.', v_data
        );
    end if;
    if p_request.asking_hospital_id <> p_request.hospital_id then
        perform private.notify_hospital(
            p_request.asking_hospital_id, 'place.' || p_event, p_title, 'Open the app to see it.', v_data
        );
    end if;
end;
$$;
comment on function private.tell_of_place(public.place_requests, text, text) is
'Notifies the people who speak for the patient, the doctor who asked and the hospitals, except the caller, without
names. A hospital that is to receive a patient is told only after the patient agreed.';

create function private.take_in(p_request public.place_requests)
returns void
language plpgsql set search_path = '' as $$
begin
    if not private.is_listed_hospital(p_request.hospital_id) then
        perform private.raise_problem(422, 'hospital_not_available');
    elsif p_request.kind = 'waitlist' then
        insert into public.patient_waitlist (hospital_id, patient_id, department, reason)
        values (p_request.hospital_id, p_request.patient_id, p_request.department, p_request.reason);
        return;
    end if;
    if p_request.kind = 'transfer' then
        update public.hospital_patients as h set status = 'transferred'
        where h.id = p_request.stay_id and h.status = 'active';
        if not found then
            perform private.raise_problem(409, 'admission_transition_not_allowed');
        end if;
    end if;
    insert into public.hospital_patients (hospital_id, patient_id, transferred_from_id)
    values (p_request.hospital_id, p_request.patient_id, p_request.stay_id);
exception when unique_violation then
    perform private.raise_problem(409, 'already_admitted');
end;
$$;
comment on function private.take_in(public.place_requests) is
'Opens the stay or the place on the waiting list, without room and physician, when both sides agreed. A transfer also
ends the stay at the other hospital.';
