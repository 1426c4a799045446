-- %(hospitals)s hospitals, spread evenly over the globe by the golden angle; one in twenty treats burns, one in ten is
-- not listed. The first hundred have an administrator.
insert into public.hospitals (
    id, name, city, country, latitude, longitude, departments, specialities, capacity, verification_status
)
select
    bench.uid('hospital', n), 'Hospital ' || n, 'City ' || mod(n, 5000), 'Country ' || mod(n, 200),
    round(degrees(asin(2 * (n - 0.5) / %(hospitals)s - 1))::numeric, 6),
    round((mod(n * 137.50776405003785, 360) - 180)::numeric, 6),
    '{emergency}', case when mod(n, 20) = 0 then '{burns}'::text[] else '{general}' end, 100,
    case when mod(n, 10) = 3 then 'pending' else 'verified' end
from generate_series(1::bigint, %(hospitals)s) as n
order by hashint8(n);

insert into public.hospital_staff (hospital_id, profile_id, position)
select bench.uid('hospital', n), bench.uid('hospital_admin', n), 'administrator' from generate_series(1, 100) as n
union all
-- the doctors of the bookings at hospital 1
select bench.uid('hospital', 1), bench.uid('doctor', 10 + n), 'physician' from generate_series(1, 40) as n;
