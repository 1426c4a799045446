-- Weekly revenue and expenses, inspections, and daily figures.
insert into public.hospital_financial_data (
    id, hospital_id, transaction_type, category, amount, currency, description, transaction_date, reference_id,
    created_at
)
select
    pg_temp.uid('books ' || h.n || k.type || k.category, w.n), h.id, k.type, k.category,
    round((h.fee * h.beds * k.share * (1 + 0.25 * pg_temp.bell(h.n || k.category || w.n)))::numeric, 2), h.currency,
    k.description, d.at, 'SYN-' || h.n || '-' || w.n || '-' || left(k.category, 4), d.at
from houses as h
cross join generate_series(0, 17) as w (n)
cross join (
    values
        ('revenue', 'consultations', 2.1, 'Consultations of the week', 1),
        ('revenue', 'admissions', 5.4, 'Stays of the week', 1),
        ('revenue', 'pharmacy', 1.2, 'Pharmacy', 1), ('expense', 'salaries', 20.0, 'Salaries of the month', 4),
        ('expense', 'supplies', 1.1, 'Gloves, drugs, dressings', 1),
        ('expense', 'utilities', 2.2, 'Power, water, oxygen', 4),
        ('refund', 'consultations', 0.1, 'Visits that did not take place', 2)
) as k (type, category, share, description, every)
cross join lateral (select pg_temp.moment(pg_temp.today() - 1 - 7 * w.n, 17, h.zone) as at) as d
where w.n % k.every = 0;

insert into public.hospital_compliance_tracking (
    id, hospital_id, compliance_type, status, score, last_assessment_date, next_assessment_due, assessed_by, violations,
    corrective_actions, created_at
)
select
    pg_temp.uid('inspection ' || t.type, h.n), h.id, t.type,
    case when s.score >= 85 then 'compliant' when s.score >= 75 then 'under_review' else 'non_compliant' end, s.score,
    s.at,
    s.at + interval '180 days', pg_temp.uid('hospital_admin', h.n),
    case when s.score < 85 then jsonb_build_array('Log of the cold chain has gaps') else '[]' end,
    case when s.score < 85 then jsonb_build_array('Sensor ordered') else '[]' end, s.at
from houses as h
cross join (values ('data protection'), ('infection control'), ('fire safety'), ('medication storage')) as t (type)
cross join lateral (
    select pg_temp.roll(70, 100, 'score ' || h.n || t.type) as score,
        pg_temp.today() - pg_temp.roll(10, 160, 'inspected ' || h.n || t.type) + interval '11 hours' as at
) as s;

insert into public.analytics_data (id, hospital_id, metric_name, metric_value, metric_date, created_at)
select
    pg_temp.uid('figure ' || h.n || m.name, d.ago), h.id, m.name,
    round((m.typical * (1 + m.swing * pg_temp.bell(h.n || m.name || d.ago)) * case when m.scaled then h.beds
        else 1 end)::numeric, 1),
    pg_temp.today() - d.ago, pg_temp.today() - d.ago + interval '30 hours'
from houses as h
cross join generate_series(1, 60) as d (ago)
cross join (
    values ('bed_occupancy_percent', 76, 0.15, false), ('appointments', 0.2, 0.4, true),
    ('emergencies', 0.03, 0.8, true),
        ('average_wait_minutes', 41, 0.4, false)
) as m (name, typical, swing, scaled);
insert into public.analytics_data (id, hospital_id, metric_name, metric_value, metric_date, created_at)
select
    pg_temp.uid('figure of all', d.ago), null, 'active_patients', 400 - d.ago - pg_temp.roll(0, 9, 'active ' || d.ago),
    pg_temp.today() - d.ago, pg_temp.today() - d.ago + interval '30 hours'
from generate_series(1, 60) as d (ago);
