-- An encounter for each visit that took place, and for the confirmed home visits of the coming days.
insert into public.consultations (
    id, patient_id, doctor_id, appointment_id, slot_id, scheduled_at, type, consultation_type, status, symptoms,
    diagnosis, notes,
    started_at, ended_at, consultation_rate, currency, archived_at, created_at
)
select
    pg_temp.uid('consultation', v.n), s.patient_id, v.doctor_id, pg_temp.uid('appointment', v.n), v.slot_id, v.at,
    case v.visit when 0 then 'new' else 'follow_up' end, case when v.virtual then 'video' else 'in_person' end,
    v.status,
    coalesce(i.symptoms, pg_temp.pick('{Cough and a cold,Back pain,Tired,None}', 'symptoms ' || v.n)),
    case when v.status = 'completed'
        then coalesce(i.diagnosis, pg_temp.pick('{Common cold,Lumbago,Healthy,Iron deficiency}', 'diagnosis '
            || v.n)) end,
    case when v.status = 'completed' then pg_temp.pick(
        '{Carry on as before.,Doing well; again in a month.,Dose unchanged. Bloods next time.,Talked about sleep.}',
        'notes ' || v.n
    ) end,
    case when v.status = 'completed' then t.starts end,
    case when v.status = 'completed' then t.starts + interval '1 minute' * pg_temp.roll(11, 29, 'long ' || v.n) end,
    d.consultation_fee, d.currency,
    case when v.status = 'completed' and v.at < pg_temp.clock() - interval '90 days' then v.at + interval '90 days' end,
    v.booked
from visits as v
inner join representatives as s using (patient)
inner join public.doctors as d on d.id = v.doctor_id
left join illnesses as i on i.name = v.illness
cross join lateral (select v.at + interval '1 minute' * pg_temp.roll(0, 9, 'late ' || v.n) as starts) as t
where v.status = 'completed' or v.status = 'confirmed' and v.virtual and v.at < pg_temp.clock() + interval '7 days'
order by v.booked, v.n;

update public.doctors as d
set total_consultations = t.held
from (select doctor_id, count(*) as held from public.consultations where status = 'completed' group by doctor_id) as t
where d.id = t.doctor_id;

-- A prescription at the first visit for a condition and at every second visit after that; the newest is active.
insert into public.prescriptions (
    id, consultation_id, patient_id, doctor_id, status, instructions, follow_up_date, archived_at, created_at
)
select
    pg_temp.uid('prescription', r.n), pg_temp.uid('consultation', r.n), s.patient_id, r.doctor_id,
    case when r.newest then 'active' else 'completed' end, i.advice, r.on_day + 35,
    case when not r.newest and r.at < pg_temp.clock() - interval '90 days' then r.at + interval '90 days' end,
    r.at + interval '25 minutes'
from (
    select v.*, row_number() over (partition by v.patient, v.illness order by v.at desc) = 1 as newest
    from visits as v
    where v.status = 'completed' and v.illness is not null and v.visit % 2 = 0
) as r
inner join representatives as s using (patient)
inner join illnesses as i on i.name = r.illness
order by r.at, r.n;

insert into public.prescription_medications (
    id, prescription_id, patient_id, position, name, dosage, frequency, duration, instructions, created_at
)
select
    pg_temp.uid('prescribed', v.n * 10 + m.position), p.id, p.patient_id, m.position, m.name, m.strength, m.frequency,
    '60 days', m.advice, p.created_at
from visits as v
inner join illnesses as i on i.name = v.illness
inner join public.prescriptions as p on p.id = pg_temp.uid('prescription', v.n)
cross join lateral (
    values
        (1, i.drug, i.strength, cardinality(i.hours) || ' times a day', i.advice),
        (2, 'Paracetamol', '500 mg', 'when needed, at most four a day', 'Not on an empty stomach.')
) as m (position, name, strength, frequency, advice)
where m.position = 1 or i.drug <> 'Paracetamol' and pg_temp.dice('second drug ' || v.n) < 0.25;

insert into public.case_history (
    id, consultation_id, patient_id, history_type, title, description, date, recorded_by, created_at
)
select
    pg_temp.uid('case', v.n), pg_temp.uid('consultation', v.n), s.patient_id,
    pg_temp.pick('{medical_history,previous_consultation,lab_report}', 'case kind ' || v.n),
    coalesce(v.illness, 'Earlier visits'),
    'As told at the visit: ' || coalesce(lower(i.symptoms), 'nothing of note') || '.', v.on_day, v.doctor_id, v.at
from visits as v
inner join representatives as s using (patient)
left join illnesses as i on i.name = v.illness
where v.status = 'completed' and pg_temp.dice('case ' || v.n) < 0.15;

insert into public.lab_reports (
    id, patient_id, consultation_id, ordered_by, test_name, status, results, unit, reference_range, ordered_at,
    collected_at,
    reported_at, reviewed_at, reviewed_by, created_at
)
select
    pg_temp.uid('lab', v.n), s.patient_id, pg_temp.uid('consultation', v.n), v.doctor_id, t.name, g.status,
    case when g.status in ('resulted', 'reviewed')
        then jsonb_build_object('value', round((t.typical * (1 + 0.2 * pg_temp.bell('result ' || v.n)))::numeric, 1))
            else '{}' end,
    t.unit, t.range, v.at, case when g.status <> 'ordered' then v.at + interval '2 hours' end,
    case when g.status in ('resulted', 'reviewed') then v.at + interval '26 hours' end,
    case when g.status = 'reviewed' then v.at + interval '2 days' end, case
        when g.status = 'reviewed' then v.doctor_id end, v.at
from visits as v
inner join representatives as s using (patient)
cross join lateral (
    select case
        when v.at < pg_temp.clock() - interval '8 days' then 'reviewed'
            when v.at < pg_temp.clock() - interval '30 hours' then 'resulted'
        when v.at < pg_temp.clock() - interval '3 hours' then 'collected' else 'ordered'
    end as status
) as g
inner join (
    values
        (0, 'HbA1c', 6.8, '%', '4.0-5.6'), (1, 'Haemoglobin', 12.6, 'g/dL', '12.0-16.0'),
        (2, 'Creatinine', 0.9, 'mg/dL', '0.6-1.2'),
        (3, 'TSH', 2.4, 'mIU/L', '0.4-4.0'), (4, 'Total cholesterol', 5.1, 'mmol/L', '< 5.2')
) as t (k, name, typical, unit, range) on t.k = v.n % 5
where v.status = 'completed' and pg_temp.dice('lab ' || v.n) < 0.14;

insert into public.health_records (
    id, patient_id, record_type, title, description, recorded_date, recorded_by, record_data, is_sensitive, created_at
)
select
    pg_temp.uid('record', p.n), p.id, r.type, r.title, r.description, t.at, s.profile_id, '{}', r.sensitive, t.at
from cast_members as p
inner join representatives as s on s.patient = p.n
cross join lateral (select p.since + interval '1 day' * pg_temp.roll(1, 60, 'record ' || p.n) as at) as t
inner join (
    values
        (0, 'vaccination', 'Yellow fever', 'Card seen.', false),
        (1, 'allergy', 'Skin test', 'House dust positive.', false),
        (2, 'letter', 'Discharge letter', 'Three days, home well.', false),
        (3, 'mental health', 'Counselling', 'Six sessions.', true)
) as r (k, type, title, description, sensitive) on r.k = p.n % 4
where p.role = 'patient' and pg_temp.dice('keeps records ' || p.n) < 0.5;
