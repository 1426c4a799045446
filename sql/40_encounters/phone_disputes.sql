-- The patient hears of every encounter and prescription, and can say that one did not happen.

create function private.announce_encounter()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    perform private.notify_patient(
        new.patient_id, 'consultation.' || new.status,
        case new.status when 'completed' then 'Consultation ended' else 'Consultation started' end,
        'Open the app to see it.', jsonb_build_object('consultation_id', new.id), private.actor_id()
    );
    return null;
end;
$$;
comment on function private.announce_encounter() is
'Trigger: notifies the people who speak for the patient when an encounter starts and ends, without names.';

create function private.announce_prescription()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    perform private.notify_patient(
        new.patient_id, 'prescription.issued', 'New prescription', 'Open the app to see it.',
        jsonb_build_object('prescription_id', new.id), private.actor_id()
    );
    return null;
end;
$$;
comment on function private.announce_prescription() is
'Trigger: notifies the people who speak for the patient of a prescription, without names.';

create trigger consultations_announce after update of status on public.consultations
for each row when (
    old.status <> new.status and new.status in ('in_progress', 'completed') and auth.uid() is not null
)
execute function private.announce_encounter();
create trigger prescriptions_announce after insert on public.prescriptions
for each row when (auth.uid() is not null) execute function private.announce_prescription();

create function private.dispute_consultation(p_id uuid, p_disputed boolean)
returns uuid
language plpgsql set search_path = '' as $$
declare
    v_visit public.consultations;
begin
    update public.consultations as c
    set disputed_at = case when p_disputed then now() end, disputed_by = case when p_disputed then private.me() end
    where c.id = p_id and (c.disputed_at is null) = p_disputed
    returning c.* into v_visit;
    -- last, because every transaction that locks the doctor's row does nothing afterwards
    update public.doctors as d
    set total_consultations = greatest(d.total_consultations + case when p_disputed then -1 else 1 end, 0)
    where d.id = v_visit.doctor_id and v_visit.status = 'completed';
    return v_visit.doctor_id;
end;
$$;
comment on function private.dispute_consultation(uuid, boolean) is
'Marks an encounter as disputed, or takes the mark back. Returns its doctor, or null if nothing changed.';

create function private.dispute_prescription(p_id uuid, p_disputed boolean)
returns uuid
language plpgsql set search_path = '' as $$
declare
    v_doctor uuid;
begin
    update public.prescriptions as p
    set disputed_at = case when p_disputed then now() end, disputed_by = case when p_disputed then private.me() end
    where p.id = p_id and (p.disputed_at is null) = p_disputed
    returning p.doctor_id into v_doctor;
    return v_doctor;
end;
$$;
comment on function private.dispute_prescription(uuid, boolean) is
'Marks a prescription as disputed, or takes the mark back. Returns its doctor, or null if nothing changed.';

create function private.set_disputed(p_relation text, p_id uuid, p_disputed boolean)
returns boolean
language plpgsql security definer set search_path = '' as $$
declare
    v_patient uuid;
    v_doctor uuid;
begin
    perform private.require_me();
    if p_relation = 'consultations' then
        select c.patient_id into v_patient from public.consultations as c
        where c.id = p_id and c.status in ('in_progress', 'completed');
    elsif p_relation = 'prescriptions' then
        select p.patient_id into v_patient from public.prescriptions as p where p.id = p_id;
    else
        perform private.raise_problem(422, 'relation_unknown');
    end if;
    -- an admin decides: takes the mark of the patient's side back
    if v_patient is null or not (
        v_patient = any (array(select private.managed_patient_ids())) or not p_disputed and private.is_admin()
    ) then
        perform private.raise_problem(404, 'entry_not_found');
    end if;
    if p_relation = 'consultations' then
        v_doctor := private.dispute_consultation(p_id, p_disputed);
    else
        v_doctor := private.dispute_prescription(p_id, p_disputed);
    end if;
    perform private.notify(
        v_doctor, case when p_disputed then 'entry.disputed' else 'entry.undisputed' end, 'An entry is disputed',
        'Open the app to see it.', jsonb_build_object('relation', p_relation, 'id', p_id)
    );
    return p_disputed;
end;
$$;
comment on function private.set_disputed(text, uuid, boolean) is
'It runs with its owner''s rights, because callers may not write these columns. A repeated call changes nothing and
notifies nobody.';

create function public.dispute_entry(relation text, id uuid)
returns boolean
language sql set search_path = '' as $$
    select private.set_disputed(dispute_entry.relation, dispute_entry.id, true);
$$;
comment on function public.dispute_entry(text, uuid) is
'The patient or a primary caregiver says that this did not happen. relation is consultations (started or completed) or
prescriptions. A disputed encounter gives the doctor no access and does not count in the directory. The doctor is
notified. Returns true. 403 profile_inactive; 404 entry_not_found; 422 relation_unknown.';

create function public.withdraw_dispute(relation text, id uuid)
returns boolean
language sql set search_path = '' as $$
    select private.set_disputed(withdraw_dispute.relation, withdraw_dispute.id, false);
$$;
comment on function public.withdraw_dispute(text, uuid) is
'The patient or a primary caregiver takes a dispute back, or an admin with a second factor decides that the entry stands.
Returns false. 403 profile_inactive; 404 entry_not_found; 422 relation_unknown.';
